import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import { mattersIn, mentionsIn } from "./issue-reading.js";

const holds = (sentence: string, matter: string) => expect(mattersIn(sentence)).toContain(matter);

describe("a topic at the front of a sentence", () => {
  it.each([
    ["On ferry fares, Ann Lowe said she had not made up her mind.", "ferry fares"],
    ["As for the ferry tax, the mayor said nothing.", "ferry tax"],
    ["When it comes to ferry fares, the mayors agree.", "ferry fares"],
    ["Asked about the ferry tax, the mayor walked away.", "ferry tax"],
  ])("%s", holds);

  it("is its subject's matter", () => {
    expect(mentionsIn("On ferry fares, the mayor said she had not made up her mind.")).toContainEqual(
      expect.objectContaining({ matter: "ferry fares", parties: ["the mayor"] }),
    );
  });

  it.each([
    "On average, the mayors sleep six hours.",
    "On television, the mayor smiled.",
    "On reflection, the mayor said she was wrong.",
    "Asked about his favorite song, the mayor sang it.",
    "On his bedroom wall, the mayor has a map.",
    "On the ferry, the mayor slept.",
    "On Monday, the mayor slept.",
    "As for the mayor, he slept.",
  ])("is none in: %s", (sentence) => {
    expect(mattersIn(sentence)).toEqual([]);
  });
});

describe("what a demand or an obstacle is", () => {
  it.each([
    ["The union’s main demand is a cap on ferry fares.", ["cap on ferry fares"]],
    ["The biggest obstacle remains the status of Port Alma.", ["status of Port Alma"]],
    ["The main sticking point is the release of prisoners.", ["release of prisoners"]],
    ["A key demand of the crews is the return of the ferry.", ["return of the ferry"]],
    ["Among their demands are higher fares and smaller ferries.", ["higher fares", "smaller ferries"]],
    ["At issue is the sale of the port.", ["sale of the port"]],
    ["The dispute is over fishing rights.", ["fishing rights"]],
    ["The dispute centers on fishing rights.", ["fishing rights"]],
    ["Her recommendation was that the port be sold.", ["port be sold"]],
  ])("%s", (sentence, matters) => {
    expect(mattersIn(sentence)).toEqual(expect.arrayContaining(matters));
  });

  it.each([
    "The demand is clear.",
    "The issue is a simple misunderstanding.",
    "The point is the mayor.",
    "The opening goal was a free kick.",
    "Domestic demand is the main engine of growth.",
    "The obstacle is a stone wall.",
  ])("is not told in: %s", (sentence) => {
    expect(mattersIn(sentence)).toEqual([]);
  });
});

describe("a list of demands", () => {
  it.each([
    [
      "The crews asked for two things: that the old ferries be repaired, and that the captain be paid.",
      ["old ferries", "captain be paid"],
    ],
    ["• withdrawal of charges against 217 sailors;", ["withdrawal of charges against 217 sailors"]],
    ["* Harbor fees. The mayors want them lowered.", ["Harbor fees"]],
  ])("%s", (sentence, matters) => {
    expect(mattersIn(sentence)).toEqual(expect.arrayContaining(matters));
  });
});

describe("things that nobody demands", () => {
  it.each([
    "Police found three things: a bloody knife, a ski mask and a map.",
    "The meal plan includes soup and cake.",
    "The lion wants fresh meat.",
    "If you want a table, come early.",
    "The gun was pressed on his bare neck.",
    "The bear was blamed for the broken fence.",
  ])("%s", (sentence) => {
    expect(mattersIn(sentence).filter((m) => !/plan/.test(m))).toEqual([]);
  });
});

describe("what a party wants", () => {
  it("is a matter", () => {
    expect(mentionsIn("The union wants lower ferry fares.")).toContainEqual(
      expect.objectContaining({ matter: "lower ferry fares", parties: ["The union"], cued: true }),
    );
  });
});

describe("what is to be done to a thing", () => {
  it.each([
    ["Residents want the dam closed.", "dam closed"],
    ["The union wants the ferry tax, which few pay, scrapped.", "ferry tax"],
    ["The judge issued an order that the papers be released.", "papers be released"],
    ["She asked that the port be barred from paying sailors.", "port be barred from paying sailors"],
  ])("%s", holds);

  it.each([
    ["The union wants the ferry tax scrapped.", "wants the ferry tax scrapped"],
    ["The union wants the top rate of ferry tax scrapped.", "wants the top rate of ferry tax scrapped"],
    ["The union called the ferry tax a disgrace.", "called the ferry tax a disgrace"],
    ["The union described the ferry tax as “theft”.", "described the ferry tax as “theft”"],
    ["The union recommended that the port remove the ferry tax.", "recommended that the port remove"],
    [
      "The union said the ferry tax was “cruel, stupid and late”.",
      "the ferry tax was “cruel, stupid and late”",
    ],
    [
      "The union said the ferry tax would hurt crews and called for a vote.",
      "the ferry tax would hurt crews",
    ],
  ])("is told whole by the side: %s", (sentence, cue) => {
    const { issues } = readBrief(
      readArticle(
        `Ministers Meet at the Harbor\n\nThe ministers discussed the ferry tax on Monday. ${sentence}`,
      ),
    );
    expect(issues.find(({ label }) => label === "ferry tax")?.sides).toEqual([
      expect.objectContaining({ name: "The union", cue: expect.objectContaining({ text: cue }) }),
    ]);
  });

  it("is no side of whoever only hopes", () => {
    const { issues } = readBrief(
      readArticle(
        "Ministers Meet at the Harbor\n\nThe ministers discussed the ferry tax. The union hopes the port drops the ferry tax.",
      ),
    );
    expect(issues.flatMap(({ sides }) => sides).filter(({ cue }) => /drops/.test(cue.text))).toEqual([]);
  });
});

describe("what somebody is accused of or asked about, whoever asks", () => {
  it.each([
    ["The port is accused of dumping waste in the strait.", "dumping waste in the strait"],
    ["The mayor has been pressed on ferry taxes.", "ferry taxes"],
    ["Reporters asked about the ferry tax.", "ferry tax"],
    ["He was accused of rigging the vote.", "rigging the vote"],
    ["The port was accused of price fixing.", "price fixing"],
  ])("%s", holds);
});

describe("an open question", () => {
  it.each([
    ["The mayors argued over who pays for the bridge.", "who pays for the bridge"],
    ["They argued about whether ferries would stop at night.", "whether ferries would stop at night"],
  ])("%s", holds);

  it.each([
    "They argued about who can win.",
    "They complained of the mayor, who pays for the bridge.",
    "They argued about whether he would run.",
  ])("is none in: %s", (sentence) => {
    expect(mattersIn(sentence).filter((m) => /^wh/.test(m))).toEqual([]);
  });
});

describe("what a bill or plan holds", () => {
  it.each([
    ["The plan includes a freeze on rents.", "freeze on rents"],
    ["The bill would contain money for shelters.", "money for shelters"],
    ["A proposal from the port to raise ferry fares fell.", "ferry fares"],
  ])("%s", holds);

  it("does not begin with a verb that has its subject", () => {
    expect(mattersIn("The pension plan covers 12,000 sailors.")).not.toContain("covers 12,000 sailors");
  });
});

describe("duties of a rule", () => {
  it("are demands on many", () => {
    expect(mattersIn("Large ports would have to install meters.")).toContain("install meters");
  });

  it("are none of one who runs", () => {
    expect(mattersIn("The mayor will have to win votes.")).toEqual([]);
  });
});

describe("words that the tagger takes for others", () => {
  it.each([
    ["The strike over pay and fares goes on.", "pay"],
    ["The dispute over pay and conditions goes on.", "pay and conditions"],
    ["The row over oil and gas prices goes on.", "oil and gas prices"],
    ["Crews are demanding a 10 percent pay rise.", "10 percent pay rise"],
    ["She favors a ban on so-called night ferries.", "ban on so-called night ferries"],
    ["The port said it would free 14 sailors.", "free 14 sailors"],
    ["The town wants the port to sell shares in oil and gas ferries.", "sell shares in oil and gas ferries"],
    ["He pressed for a timetable for elections.", "timetable for elections"],
  ])("%s", holds);
});

describe("two deals of one article", () => {
  it("each have what is said of “the deal” behind them", () => {
    const { issues } = readBrief(
      readArticle(
        [
          "Ministers Meet at the Harbor",
          "Sudria’s deal with Port Alma has split the harbor town. The mayor opposes the deal. The union rejected the deal on Monday.",
          "In May the court stopped a $54 billion canal deal. The crews had opposed the deal.",
        ].join("\n\n"),
      ),
    );
    const sides = (label: string) =>
      issues.find((issue) => issue.label === label)?.sides.map(({ name }) => name);
    expect(sides("Sudria’s deal with Port Alma")).toEqual(["The mayor", "The union"]);
    expect(sides("$54 billion canal deal") ?? []).not.toContain("The mayor");
  });

  it("keep to the article’s own where that is never named", () => {
    const { issues } = readBrief(
      readArticle(
        [
          "Ministers Meet at the Harbor",
          "The accord was signed at dawn. The accord must still be ratified. The mayor rejected the accord.",
          "The strait was divided by a boundary treaty. The union welcomed the accord.",
        ].join("\n\n"),
      ),
    );
    expect(issues.filter(({ label }) => label === "boundary treaty").flatMap(({ sides }) => sides)).toEqual(
      [],
    );
  });

  it("are named as “the deal” was named first", () => {
    const { issues } = readBrief(
      readArticle(
        [
          "Ministers Meet at the Harbor",
          "Sudria’s deal with Port Alma has split the town. The mayor opposes the deal. The union rejected the deal.",
          "The crews oppose the deal. The owners praised Sudria’s Port Alma herring deal.",
        ].join("\n\n"),
      ),
    );
    expect(issues.map(({ label }) => label)).toContain("Sudria’s deal with Port Alma");
  });
});
