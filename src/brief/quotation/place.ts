import type { Article, Span } from "../../article/index.js";
import type { Saying } from "../saying/types.js";
import type { Segment } from "./types.js";

/** Where a segment stands: its sentences, and the article's own words on both sides of it. */
export interface Place {
  readonly segment: Segment;
  /** Index into the list of segments. */
  readonly index: number;
  /** The sentence (of the article, or the headline) in which the segment opens; what it says may run over several. */
  readonly sentence: Span;
  /** Index of that sentence in the article, -1 in the headline. */
  readonly sentenceIndex: number;
  /** From the sentence's start, or the end of the segment before, to the opening mark. */
  readonly lead: Span;
  /** From the closing mark to the sentence's end, or to the segment after it. */
  readonly tail: Span;
  /** The segment opens its sentence: no word of the article stands before it there. */
  readonly opensSentence: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/** Places every segment among the sentences; one pass over both lists. */
export function placeSegments(article: Article, segments: readonly Segment[]): Place[] {
  const { text, title, sentences } = article;
  let s = 0;
  return segments.map((segment, index) => {
    const before = segments[index - 1];
    const after = segments[index + 1];
    let first: Span = title ?? segment.outer;
    let last: Span = first;
    if (segment.paragraph > 0) {
      while (s < sentences.length - 1 && (sentences[s]?.end ?? 0) <= segment.outer.start) s++;
      first = sentences[s] ?? segment.outer;
      let e = s;
      while (e < sentences.length - 1 && (sentences[e]?.end ?? 0) < segment.outer.end) e++;
      last = sentences[e] ?? first;
    }
    const sameParagraph = (other: Segment | undefined) => other?.paragraph === segment.paragraph;
    const leadStart = Math.max(first.start, before && sameParagraph(before) ? before.outer.end : 0);
    const tailEnd = Math.min(last.end, after && sameParagraph(after) ? after.outer.start : text.length);
    const lead = { start: Math.min(leadStart, segment.outer.start), end: segment.outer.start };
    const opensSentence = leadStart === first.start && !WORD.test(text.slice(lead.start, lead.end));
    return {
      segment,
      index,
      sentence: { start: first.start, end: Math.max(first.end, last.end) },
      sentenceIndex: segment.paragraph > 0 && sentences.length > 0 ? s : -1,
      lead,
      tail: { start: segment.outer.end, end: Math.max(tailEnd, segment.outer.end) },
      opensSentence,
    };
  });
}

/** Where a clause of saying begins and ends: its cue and source, without what it reports. */
export function clauseOf(saying: Saying): Span {
  const { cue, source } = saying;
  return source
    ? { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) }
    : { start: cue.start, end: cue.end };
}

/** Index of the first item for which `reached` holds; `items` must be ordered so that it holds for all after it. */
export function firstIndex<T>(items: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const item = items[mid];
    if (item !== undefined && reached(item)) high = mid;
    else low = mid + 1;
  }
  return low;
}
