import type { Article, Paragraph, Sentence } from "./types.js";

export { contains, overlaps, type Slice, type Span, sliceOf } from "./span.js";
export type { Article, Paragraph, Sentence } from "./types.js";

/** Reads plain text as an article. Takes any string; throws nothing. */
export function readArticle(text: string): Article {
  const lines = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const [title = null, ...body] = lines;
  const paragraphs: Paragraph[] = body.map((line, i) => ({ ...line, index: i + 1 }));
  const sentences: Sentence[] = paragraphs.flatMap((p) =>
    [...text.slice(p.start, p.end).matchAll(/\S.*?[.?!]["”’)]*(?=\s+["“A-Z]|$)|\S.*$/g)].map((m) => ({
      start: p.start + m.index,
      end: p.start + m.index + m[0].length,
      paragraph: p.index,
    })),
  );
  return { text, title, byline: null, dateline: null, paragraphs, sentences };
}
