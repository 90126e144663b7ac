import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import { leaningOf } from "../../src/brief/summary/lean.js";
import { readWords } from "../../src/brief/words/index.js";

const wordsOf = (sentence: string) =>
  readWords(readArticle(`A Headline for This\n\n${sentence}`)).filter((w) => w.sentence === 0);
const leaning = (sentence: string, known: readonly string[] = []) => {
  const words = wordsOf(sentence);
  const person =
    words.find((w) => w.lower === "lowe" || w.lower === "ann")?.start ?? Number.POSITIVE_INFINITY;
  return leaningOf(words, false, (noun) => known.includes(noun), person);
};
const leans = (sentence: string) => leaning(sentence).always;
const points = (sentence: string, known: string[] = []) => leaning(sentence, known).pointsTo;

describe("a sentence that leans on the one before", () => {
  it.each([
    "He said on Monday that the harbor would reopen.",
    "They have refused to sign the treaty of the straits.",
    "But the ministers of Norland refused to sign.",
    "However, Norland refused to sign the treaty on Monday.",
    "Norland, however, refused to sign the treaty on Monday.",
    "In addition, Norland refused to sign the treaty on Monday.",
    "For example, Norland refused to sign the treaty on Monday.",
    "Norland also refused to sign the treaty on Monday.",
    "This was the first treaty that Norland refused to sign.",
    "These measures of the council are meant to help farmers.",
    "Norland refused to sign, and said why in this letter.",
    "His brother runs the ferry company in Port Alma.",
    "Another said the ferries of Port Alma were late.",
    "Both candidates face questions about their health.",
    "Sixty percent said the ferries of Port Alma were late.",
    "The senator said the ferries of Port Alma were late.",
    "Why did Norland refuse to sign the treaty on Monday?",
    "We should all be worried about the ferries of Port Alma.",
    "Others who live in Port Alma wait for the ferries.",
    "The harbor of Port Alma will reopen as well.",
    "As president, he would reopen the harbor of Port Alma.",
    "The Morning Post confirmed a few of his claims about the harbor.",
    "Too late for Norland.",
    "— Lower the tax on paper cups and bags by half.",
  ])("%s", (sentence) => {
    expect(leans(sentence)).toBe(true);
  });

  it.each([
    "Norland refused to sign the treaty of the straits on Monday.",
    "The government of Norland refused to sign the treaty of the straits.",
    "This week Norland refused to sign the treaty of the straits.",
    "In his remarks, Mr. Lowe refused to name a date for the talks.",
    "Ann Lowe said she would reopen the harbor on Monday.",
    "It is time to reopen the harbor of Port Alma, Ann Lowe said.",
    "Norland not only refused to sign but also left the hall.",
    "Those who live in Port Alma wait for the ferries.",
    "Norland said that it would sign a treaty on fishing.",
  ])("but not: %s", (sentence) => {
    expect(leans(sentence)).toBe(false);
  });

  it("points back by “the deal” where nothing tells which", () => {
    expect(points("Ann Lowe opposed the deal on Monday.", ["deal"])).toEqual(["deal"]);
    expect(points("Ann Lowe opposed the tentative deal.", ["deal"])).toEqual(["deal"]);
    expect(points("Ann Lowe opposed the deal on fishing rights.", ["deal"])).toEqual([]);
    expect(points("Ann Lowe signed a deal, and Norland praised the deal.", ["deal"])).toEqual([]);
  });

  it("points back by any noun that the article used before", () => {
    expect(points("Ann Lowe closed the lighthouse after a storm.", ["lighthouse"])).toEqual(["lighthouse"]);
    expect(points("Ann Lowe closed the lighthouse after a storm.")).toEqual([]);
  });
});

const ARTICLE = [
  "Harbor Strike Ends After Nine Days",
  "Dockworkers in Port Alma ended a nine-day strike on Friday after the port agreed to drop its plan to cut night pay.",
  "But the peace may not last. It has been broken twice before.",
  "“We won because the whole town stood with us,” said Ann Lowe, who leads the dockworkers’ union. “And we will not forget it.”",
  "The port’s director, Tom Field, said the agreement on night pay would cost the harbor two million crowns a year.",
  "He did not say where the money would come from.",
  "Shopkeepers in Port Alma opposed the strike, which left shelves empty and kept cruise ships away for more than a week.",
  "Ferry fares will rise in May to pay for the new contract on night work, the ministry of transport said.",
].join("\n\n");

describe("readSummary", () => {
  const brief = readBrief(readArticle(ARTICLE));
  const { short, medium, long } = brief.summary;

  it("has two, three and five sentences, in article order, each length with the shorter one in it", () => {
    expect([short.length, medium.length, long.length]).toEqual([2, 3, 5]);
    for (const summary of [short, medium, long]) {
      expect(summary.map((s) => s.start)).toEqual(summary.map((s) => s.start).sort((a, b) => a - b));
      for (const s of summary) expect(brief.text.slice(s.start, s.end)).toBe(s.text);
    }
    expect(long).toEqual(expect.arrayContaining([...medium]));
    expect(medium).toEqual(expect.arrayContaining([...short]));
  });

  it("opens with what happened", () => {
    expect(short[0]?.text).toMatch(/^Dockworkers in Port Alma ended/);
  });

  it("has no sentence that dangles, and no half of a quotation", () => {
    for (const { text } of long) {
      expect(text).not.toMatch(/^(?:But|It|He) |And we will not/);
    }
  });

  it("does not say the same thing twice", () => {
    const twice = readBrief(
      readArticle(
        [
          "Harbor Strike Ends After Nine Days",
          "Dockworkers in Port Alma ended a nine-day strike on Friday, the union of dockworkers said.",
          "The nine-day strike of dockworkers in Port Alma ended on Friday, said the union of dockworkers.",
          "Ann Lowe praised shopkeepers who had brought soup to the pickets through nine cold nights.",
        ].join("\n\n"),
      ),
    );
    expect(twice.summary.short.map((s) => s.paragraph)).toEqual([1, 3]);
  });

  it("is short where the article is", () => {
    const one = readBrief(
      readArticle("Harbor Strike Ends\n\nDockworkers in Port Alma ended a strike on Friday."),
    );
    expect(one.summary.long).toHaveLength(1);
    expect(readBrief(readArticle("")).summary).toEqual({ short: [], medium: [], long: [] });
  });

  it("is made of whole sentences of the article, in order, for any text", () => {
    const piece = fc.constantFrom(
      ..."The port agreed . But he said “ ” Ann Lowe also the deal . Dockworkers ended a strike in Port Alma on Friday .".split(
        " ",
      ),
    );
    const paragraph = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(piece, { maxLength: 50 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
        const any = readBrief(readArticle(["A Headline", ...paragraphs].join("\n\n")));
        const spans = new Set(any.sentences.map((s) => `${s.start}-${s.end}`));
        for (const summary of Object.values(any.summary)) {
          expect(new Set(summary.map((s) => s.start)).size).toBe(summary.length);
          for (const s of summary) expect(spans.has(`${s.start}-${s.end}`)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
