import type { Article } from "../../article/index.js";
import type { Segment } from "./types.js";

/** Every stretch inside double quotation marks, headline included, in text order. */
export function findSegments(article: Article): Segment[] {
  const { text } = article;
  const stretches = [...(article.title ? [{ ...article.title, index: 0 }] : []), ...article.paragraphs];
  return stretches.flatMap((p) =>
    [...text.slice(p.start, p.end).matchAll(/["“]([^"“”]+)["”]/g)].map((m) => {
      const start = p.start + m.index;
      const end = start + m[0].length;
      return { start: start + 1, end: end - 1, paragraph: p.index, closed: true, outer: { start, end } };
    }),
  );
}
