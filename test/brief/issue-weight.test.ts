import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { findCandidates } from "../../src/brief/issue/candidates.js";
import { readWords, tallyWords } from "../../src/brief/words/index.js";

/** The weight of each matter that the frames of a text find, by its label. Nobody is quoted in it. */
function weightsIn(...paragraphs: string[]): ReadonlyMap<string, number> {
  const article = readArticle(["A Day at the Harbor", ...paragraphs].join("\n\n"));
  const words = readWords(article);
  const tally = tallyWords(words);
  const found = { article, words, tally, quotes: [], statements: [], entities: [] };
  return new Map(
    findCandidates(found).map(({ label, weight }) => [article.text.slice(label.start, label.end), weight]),
  );
}

/** The weight of a matter that ministers discuss, with nothing else in the article. */
function discussed(matter: string): number {
  const weight = weightsIn(`The ministers discussed ${matter} on Monday.`).get(matter);
  if (weight === undefined) throw new Error(`"${matter}" is no candidate.`);
  return weight;
}

describe("the weight of a matter", () => {
  it("is more for a word of dispute, less for one of the backdrop", () => {
    expect(discussed("lobster ban")).toBeGreaterThan(discussed("lobster stew"));
    expect(discussed("lobster contest")).toBeLessThan(discussed("lobster stew"));
  });

  it("takes a word in a name for none of these", () => {
    expect(discussed("Ban lobsters")).toBe(discussed("Blue lobsters"));
  });

  it("is more for what comes up early", () => {
    const crab = "The ministers discussed the crab pots.";
    const lobster = "The ministers discussed the lobster pots.";
    const early = weightsIn(crab, lobster);
    const late = weightsIn(lobster, crab);
    expect(early.get("crab pots")).toBeGreaterThan(late.get("crab pots") ?? Number.NaN);
  });

  it("is more for what is done than for a thing", () => {
    expect(discussed("feeding hungry gulls")).toBeGreaterThan(discussed("hungry gulls"));
  });

  it("does not ask whose matter it is", () => {
    expect(discussed("minister’s lobster traps")).toBeGreaterThanOrEqual(discussed("island’s lobster traps"));
  });
});
