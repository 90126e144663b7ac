import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import type { Candidate } from "../../src/brief/issue/candidates.js";
import { barFor, chooseIssues } from "../../src/brief/issue/choose.js";
import type { Mention } from "../../src/brief/issue/mention.js";
import { findMentions } from "../../src/brief/issue/mention.js";
import { withSides } from "../../src/brief/issue/sided.js";
import { createResolver } from "../../src/brief/people/index.js";
import { findSegments } from "../../src/brief/quotation/segments.js";
import { findSayings } from "../../src/brief/saying/index.js";
import { readWords } from "../../src/brief/words/index.js";

/** A noun phrase of these words, its head the last one. */
function candidate(words: string, weight: number, kind: Mention["kind"] = "discussion"): Candidate {
  const keys = words.split(" ");
  const head = keys.at(-1) ?? "";
  const label: Mention = {
    start: 0,
    end: words.length,
    kind,
    form: "noun",
    head,
    headWord: head,
    proper: false,
    compound: keys.length > 1,
    keys,
    parts: keys.flatMap((key) => key.split("_")),
    nouns: keys.slice(0, -1),
    things: keys.slice(0, -1),
    holdsVerb: false,
    quoted: false,
    size: keys.length,
    parties: [],
    cue: null,
    undergone: false,
    sentence: 0,
    paragraph: 1,
  };
  return { label, mentions: [label], weight };
}

const listed = (candidates: Candidate[], density = 1) =>
  chooseIssues(candidates, barFor(density, candidates.length));
const chosen = (...candidates: Candidate[]) => listed(candidates).map((c) => c.label.keys.join(" "));

describe("the choice of issues", () => {
  it("takes what is heavy enough", () => {
    expect(chosen(candidate("ferry fares", 2), candidate("harbor fees", -2))).toEqual(["ferry fares"]);
  });

  it("wants more of the second matter with the same noun, most where that noun is one's head", () => {
    const first = candidate("fuel tax", 2);
    expect(chosen(first, candidate("fuel depot", 0))).toEqual(["fuel tax"]);
    expect(chosen(first, candidate("fuel depot", 0.5))).toEqual(["fuel tax", "fuel depot"]);
    expect(chosen(first, candidate("cheap fuel", 0.5))).toEqual(["fuel tax"]);
    expect(chosen(first, candidate("cheap fuel", 2))).toEqual(["fuel tax", "cheap fuel"]);
    expect(chosen(first, candidate("harbor depot", 0))).toEqual(["fuel tax", "harbor depot"]);
  });

  it("takes no second matter of the same two words, however heavy", () => {
    expect(chosen(candidate("fuel tax", 3), candidate("fuel tax rise", 3))).toEqual(["fuel tax"]);
  });

  it("takes no second matter of the same words, one of them written as a name", () => {
    expect(chosen(candidate("Green_Harbor plan", 3), candidate("Harbor Green plan", 3))).toEqual([
      "Green_Harbor plan",
    ]);
  });

  it("leaves the members of a list beside each other", () => {
    const list = [candidate("nuclear energy", 2, "list"), candidate("nuclear arsenals", 1, "list")];
    expect(chosen(...list)).toHaveLength(2);
  });

  it("wants more of each matter where an article disputes little", () => {
    const one = candidate("ferry fares", -0.27);
    expect(listed([one], 1)).toHaveLength(1);
    expect(listed([one], 0)).toHaveLength(0);
  });
});

describe("a side that somebody takes", () => {
  const article = readArticle(
    "Ministers Meet at the Harbor\n\nAnn Lowe had a dispute over harbor fees. Tom Baker opposes the fuel tax.",
  );
  const words = readWords(article);
  const segments = findSegments(article);
  const resolver = createResolver(article, words, segments, findSayings(article, words, segments));
  const found = { article, words, resolver, quotes: [], statements: [] };
  const [fees, tax] = findMentions(words).map((label) => ({ label, mentions: [label], weight: 1 }));

  it("makes its matter weigh more", () => {
    if (!fees || !tax) throw new Error("the two sentences have a matter each");
    const [first, second] = withSides(found, [fees, tax], 0);
    expect(first?.label).toBe(tax.label);
    expect(first?.sides.map(({ name, cue }) => `${name}: ${cue.text}`)).toEqual(["Tom Baker: opposes"]);
    expect(first?.weight).toBeGreaterThan(1);
    expect(second).toMatchObject({ label: fees.label, sides: [], weight: 1 });
  });

  it("is not looked for where the matter stays below the bar all the same", () => {
    if (!tax) throw new Error("the second sentence has a matter");
    expect(withSides(found, [tax], 10)).toMatchObject([{ raised: [], sides: [], weight: 1 }]);
  });
});
