import fc from "fast-check";
import { readArticle } from "../../src/article/index.js";
import { type Brief, readBrief } from "../../src/brief/index.js";

/** A brief put together by hand: `find` names stretches of the text by their words. */
export function composeBrief(
  text: string,
  parts: (find: (words: string, from?: number) => Found) => Partial<Brief>,
): Brief {
  const article = readArticle(text);
  const paragraphOf = (start: number) =>
    article.paragraphs.find((p) => p.start <= start && start < p.end)?.index ?? 0;
  const find = (words: string, from = 0): Found => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return { start, end: start + words.length, text: words, paragraph: paragraphOf(start) };
  };
  return {
    ...readBrief(article),
    speakers: [],
    quotes: [],
    statements: [],
    issues: [],
    summary: { short: [], medium: [], long: [] },
    ...parts(find),
  };
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly paragraph: number;
}

/** What a hostile article may hold: everything that a chat could take for something else than text. */
export const HOSTILE = [
  "@everyone",
  "@here",
  "<@123456789012345678>",
  "<@&123456789012345678>",
  "<#123456789012345678>",
  "</summary:123456789012345678>",
  "<t:1700000000:R>",
  "<:smile:123456789012345678>",
  "<a:wave:123456789012345678>",
  ":smile:",
  "https://example.com/a_b_c",
  "<https://example.com>",
  "[click](https://example.com)",
  "discord.gg/abc",
  "**bold**",
  "__under__",
  "*it*",
  "_it_",
  "~~gone~~",
  "||secret||",
  "`code`",
  "```\nfence\n```",
  "# Heading",
  "-# small",
  "> quote",
  ">>> all",
  "- item",
  "* item",
  "1. item",
  "\\",
  "\\*",
  "\u202e",
  "\u0000",
  "\u001b[31m",
  "👩‍👩‍👧",
  "\ud800",
];

const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "said",
      "Wang",
      "Mr. Wang",
      "talks",
      "the",
      "“We",
      "agree,”",
      "trade.",
      "Li",
      "told",
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom("x".repeat(5_000), "«»", "long ".repeat(900)) },
);
const sentence = fc.array(words, { minLength: 1, maxLength: 14 }).map((w) => `${w.join(" ")}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((s) => s.join(" "));

/** Article texts, hostile ones among them. */
export const anyText = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((p) => p.join("\n\n"));

/** Briefs whose every span is a stretch of the text, whatever the reading of articles would make of it. */
export const anyBrief: fc.Arbitrary<Brief> = anyText.chain((text) => {
  const read = readBrief(readArticle(text));
  const offset = fc.nat({ max: text.length });
  const span = fc
    .tuple(offset, offset, fc.boolean())
    .map(([a, b, whole]) => (whole ? [0, text.length] : a < b ? [a, b] : [b, a]) as [number, number])
    .map(([start, end]) => ({ start, end, text: text.slice(start, end) }));
  const inParagraph = span.map((s) => ({
    ...s,
    paragraph: read.paragraphs.find((p) => p.start <= s.start && s.start < p.end)?.index ?? 0,
  }));
  const speaker = fc.record({
    name: span.map((s) => s.text.slice(0, 300) || "Nemo"),
    aliases: fc.array(
      span.map((s) => s.text.slice(0, 40)),
      { maxLength: 3 },
    ),
    roleSpan: fc.option(span),
    kind: fc.constantFrom("person" as const, "group" as const),
  });
  return fc.uniqueArray(speaker, { maxLength: 40, selector: (s) => s.name }).chain((named) => {
    const attribution = fc.record({
      speaker: fc.option(
        fc.constantFrom(...named.map((s) => s.name), "nobody").map((n) => (n === "nobody" ? null : n)),
      ),
      mention: fc.option(span),
      cue: fc.option(span),
      evidence: fc.constant("test"),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const quote = fc
      .tuple(
        inParagraph,
        attribution,
        fc.nat({ max: 20 }),
        fc.constantFrom("direct" as const, "mixed" as const),
      )
      .map(([s, a, quotation, kind]) => ({ ...s, ...a, quotation, kind }));
    const side = fc
      .tuple(inParagraph, span, span)
      .map(([s, cue, name]) => ({ ...s, cue, name: name.text.slice(0, 200) || "Nemo" }));
    const issue = fc
      .record({
        labelSpan: span,
        evidence: fc.array(inParagraph, { maxLength: 9 }),
        raisedBy: fc.array(
          span.map((s) => s.text || "Nemo"),
          { maxLength: 5 },
        ),
        sides: fc.array(side, { maxLength: 6 }),
      })
      .map((i) => ({ ...i, label: i.labelSpan.text }));
    return fc
      .record({
        quotes: fc.array(quote, { maxLength: 30 }),
        statements: fc.array(
          fc.tuple(inParagraph, attribution).map(([s, a]) => ({ ...s, ...a })),
          { maxLength: 20 },
        ),
        issues: fc.uniqueArray(issue, { maxLength: 45, selector: (i) => i.labelSpan.start }),
        summary: fc.record({
          short: fc.array(inParagraph, { maxLength: 2 }),
          medium: fc.array(inParagraph, { maxLength: 3 }),
          long: fc.array(inParagraph, { maxLength: 5 }),
        }),
      })
      .map((parts) => ({
        ...read,
        ...parts,
        speakers: named.map((s) => ({
          ...s,
          role: s.roleSpan ? s.roleSpan.text : null,
          quotes: 0,
          statements: 0,
        })),
      }));
  });
});
