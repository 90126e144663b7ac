import type { Span } from "../article/index.js";
import type { Line, Passage, Reply, Run, Style } from "./types.js";

/** A stretch of the article as a run. */
export function source({ start, end }: Span, style: Style = {}): Run {
  return { span: { start, end }, ...style };
}

/** `words` as a run: the first place in the text where they stand, or the words themselves where they stand nowhere. */
export function wording(text: string, words: string, style: Style = {}): Run {
  const start = text.indexOf(words);
  return start >= 0 && words !== ""
    ? { span: { start, end: start + words.length }, ...style }
    : { given: words, ...style };
}

/** A no-break space: before a ¶ mark, which would be lost alone on a line. */
export const NBSP = "\u00a0";

/** The mark of a paragraph: "¶7"; the headline has none but its name. */
export function paragraphMark(paragraph: number): string {
  return paragraph === 0 ? "headline" : `¶${paragraph}`;
}

/** What follows a passage's words: " … ¶7 has the rest", " ¶7", or nothing. */
export function passageEnd({ paragraph, marked, cut }: Passage): string {
  const mark = paragraphMark(paragraph);
  if (cut) return ` … ${mark} has the rest`;
  if (!marked) return "";
  // "headline" right behind the words would be read as one of them.
  return paragraph === 0 ? ` (${mark})` : ` ${mark}`;
}

/** "1 quotation", "4 quotations", "2,975 words". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

export const heading = (...runs: readonly Run[]): Line => ({ block: "heading", runs });
export const line = (...runs: readonly Run[]): Line => ({ block: "line", runs });
export const fine = (...runs: readonly Run[]): Line => ({ block: "fine", runs });
export const passage = (paragraph: number, ...runs: readonly Run[]): Passage => ({
  block: "passage",
  runs,
  paragraph,
  marked: true,
});

/** A reply that is about no article. */
export function notice(...runs: readonly Run[]): Reply {
  return { text: "", blocks: [line(...runs)], view: null };
}

/** `items` with `between` after each but the last. */
export function join(items: readonly (readonly Run[])[], between: string): Run[] {
  return items.flatMap((item, i) => (i < items.length - 1 ? [...item, between] : [...item]));
}
