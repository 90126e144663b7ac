import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { findSegments } from "../../src/brief/quotation/segments.js";
import { findSayings } from "../../src/brief/saying/index.js";
import { readWords } from "../../src/brief/words/index.js";
import { sayingsOf } from "./saying-reading.js";

describe("a verb of saying", () => {
  it("stands before a clause with and without that", () => {
    expect(sayingsOf("The mayor said that the bridge was safe.")).toEqual([
      { source: "The mayor", head: "mayor", cue: "said", content: "the bridge was safe" },
    ]);
    expect(sayingsOf("Ms. Okafor said the bridge was safe.")).toEqual([
      { source: "Ms. Okafor", head: "Ms. Okafor", cue: "said", content: "the bridge was safe" },
    ]);
  });

  it("stands after what it reports", () => {
    expect(sayingsOf("The bridge was safe, officials said.")).toEqual([
      { source: "officials", head: "officials", cue: "said", content: "The bridge was safe" },
    ]);
  });

  it("comes before its subject behind a quotation", () => {
    expect(sayingsOf("“The bridge is safe,” said Ada Okafor, now a consultant to the port.")).toMatchObject([
      { source: "Ada Okafor, now a consultant to the port", head: "Ada Okafor", cue: "said" },
    ]);
  });

  it("finds its subject over an apposition", () => {
    expect(
      sayingsOf("Ada Okafor, who served as harbor master for ten years, said the bridge was safe."),
    ).toMatchObject([
      {
        source: "Ada Okafor, who served as harbor master for ten years",
        head: "Ada Okafor",
        content: "the bridge was safe",
      },
    ]);
  });

  it("finds its subject over a town and its state", () => {
    expect(
      sayingsOf("“The bridge is safe,” Ada Okafor, 30, of Salem, N.C., who runs it, said on Monday."),
    ).toMatchObject([{ head: "Ada Okafor", cue: "said" }]);
    expect(sayingsOf("In a hall in Salem, Va., Okafor, in a green coat, said little.")).toMatchObject([
      { head: "Okafor" },
    ]);
  });

  it("leaves out of its subject what is said of the whole clause", () => {
    expect(sayingsOf("Perhaps officials will say that the bridge is safe.")).toMatchObject([
      { source: "officials" },
    ]);
    expect(sayingsOf("In it an inside source said the bridge was safe.")).toMatchObject([
      { source: "an inside source" },
    ]);
    expect(sayingsOf("That's why Okafor's team thinks the bridge is safe.")).toMatchObject([
      { source: "Okafor's team" },
    ]);
  });

  it("takes the noun, not a name within its phrase", () => {
    expect(sayingsOf("A spokeswoman for Mr. Lund said the talks had failed.")).toMatchObject([
      { source: "A spokeswoman for Mr. Lund", head: "spokeswoman" },
    ]);
  });
});

describe("according to", () => {
  it("names a source after and before", () => {
    expect(sayingsOf("The bridge was safe, according to city officials.")).toMatchObject([
      { source: "city officials", cue: "according to", content: "The bridge was safe" },
    ]);
    expect(sayingsOf("According to city officials, the bridge was safe.")).toMatchObject([
      { source: "city officials", cue: "According to", content: "the bridge was safe" },
    ]);
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "said",
      "Ms. Lee",
      ",",
      "“",
      "”",
      "that",
      "who",
      "(",
      ")",
      "and",
      "according to",
      ":",
      "—",
      "told",
      "\n\n",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  it("gives spans within the text, in order, and never throws", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = readArticle(pieces.join(" "));
        const sayings = findSayings(article, readWords(article), findSegments(article));
        for (const s of sayings)
          for (const span of [s.cue, s.source, s.sourceHead, s.content]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(article.text.length);
          }
      }),
    );
  });
});

describe("an adjective of attitude", () => {
  it("takes the clause or the matter behind it, twice for one subject", () => {
    expect(
      sayingsOf("The port is deeply concerned that ships are late, and is worried about costs."),
    ).toEqual([
      { source: "The port", head: "port", cue: "is deeply concerned", content: "ships are late" },
      { source: "The port", head: "port", cue: "is worried", content: "costs" },
    ]);
  });

  it("is none before a noun", () => {
    expect(sayingsOf("The worried mayor left.")).toEqual([]);
  });
});
