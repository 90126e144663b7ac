import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";

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
