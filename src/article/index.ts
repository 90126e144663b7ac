import { readBlocks } from "./blocks.js";
import { findByline } from "./byline.js";
import { findDateline } from "./dateline.js";
import { findFurniture } from "./furniture.js";
import { findHeadline } from "./headline.js";
import { readLines } from "./lines.js";
import { readSentences } from "./sentences.js";
import type { Article, Paragraph, Sentence } from "./types.js";

export { byteOrderMark, decodeText, LARGEST_TEXT, TextError, type TextProblem } from "./decode.js";
export { type FurnitureKind, findFurniture } from "./furniture.js";
export { isLinksHeading } from "./furniture-line.js";
export { looksEnglish } from "./language.js";
export { contains, overlaps, type Slice, type Span, sliceOf } from "./span.js";
export type { Article, Paragraph, Sentence } from "./types.js";

/** A dateline stands at the head of one of the first paragraphs (a summary line may come before it). */
const DATELINE_PARAGRAPHS = 3;

/**
 * Reads plain text as an article: lines, blocks, what is no part of the article, headline, byline, dateline, paragraphs,
 * sentences. Only selects spans of `text`, which stays as it is. Takes any string, in time linear in its length; throws
 * nothing.
 */
export function readArticle(text: string): Article {
  const blocks = readBlocks(text, readLines(text));
  const furniture = findFurniture(text, blocks);
  const kept = blocks.filter((_, i) => !furniture.has(i));
  const headline = findHeadline(text, kept);
  const title = headline === null ? null : (kept[headline] ?? null);
  const afterTitle = headline === null ? kept : kept.slice(headline + 1);
  const byline = findByline(text, afterTitle);
  const body = afterTitle.filter((block) => block !== byline);
  const paragraphs: Paragraph[] = body.map(({ start, end }, i) => ({ index: i + 1, start, end }));
  let dateline: ReturnType<typeof findDateline> = null;
  for (const paragraph of paragraphs.slice(0, DATELINE_PARAGRAPHS))
    dateline ??= findDateline(text, paragraph);
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    const begins = dateline?.dateline.start === paragraph.start ? dateline.storyStart : paragraph.start;
    for (const { start, end } of readSentences(text, { start: begins, end: paragraph.end }))
      sentences.push({ start, end, paragraph: paragraph.index });
  }
  return {
    text,
    title,
    byline,
    dateline: dateline?.dateline ?? null,
    paragraphs,
    sentences,
    furniture: blocks.filter((block, i) => furniture.has(i) || (title !== null && block.start < title.start)),
  };
}
