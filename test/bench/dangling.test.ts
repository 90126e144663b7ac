import { describe, expect, it } from "vitest";
import { standingOf } from "../../bench/summary/dangling.js";

const SANK = "A ferry sank off Norland on Monday.";
const LOWE = "Ann Lowe, the mayor, closed the port.";

describe("how the benchmark judges a sentence", () => {
  it.each([
    SANK,
    "“We will close the port,” Ann Lowe said.",
    "It took the crew an hour to reach the shore.",
    "This week the port of Norland will close.",
    "The plan of the mayor would close the port.",
    "While he praised the crew for its courage and the harbor master for his, Lowe left.",
  ])("%s stands alone", (sentence) => {
    expect(standingOf(sentence, [], SANK)).toEqual({ leans: false, dangles: null });
  });

  it.each([
    ["But the port stayed open.", "opening connective"],
    ["They swam to the shore.", "opening pronoun"],
    ["“We will close the port, Ann Lowe said.", "half a quotation"],
    ["“We will close the port.”", "quotation that nobody says"],
    ["The port also closed.", "also"],
    ["In the evening he closed the port.", "pronoun without a name"],
    [
      "While he praised the crew, the port, which had been shut for longer than a year, stayed shut until Monday.",
      "pronoun without a name",
    ],
    ["and the port closed.", "opens in lower case"],
  ])("%s dangles: %s", (sentence, why) => {
    expect(standingOf(sentence, [], SANK)).toEqual({ leans: true, dangles: why });
  });

  it("lets “But” stand right behind the article’s sentence before it, and only there", () => {
    const but = "But the port stayed open.";
    expect(standingOf(but, [SANK], `${SANK} `)).toEqual({ leans: true, dangles: null });
    expect(standingOf(but, [SANK], `${SANK} ${LOWE} `).dangles).toBe("opening connective");
  });

  it("lets “she” stand behind a sentence that names somebody", () => {
    const she = "She closed the port.";
    expect(standingOf(she, [LOWE], `${LOWE} `).dangles).toBeNull();
    const nobody = "The ferry sank.";
    expect(standingOf(she, [nobody], `${nobody} `).dangles).toBe("opening pronoun");
  });

  it("wants “the deal” named before, where the article has named it", () => {
    const deal = "The mayor rejected the deal.";
    const named = "Norland offered a deal on fares.";
    expect(standingOf(deal, [], SANK).dangles).toBeNull();
    expect(standingOf(deal, [], named).dangles).toBe("the deal without its antecedent");
    expect(standingOf(deal, [named], `${named} ${SANK}`).dangles).toBeNull();
  });
});
