import type { Span } from "../article/index.js";
import { reach } from "./weigh.js";

/** Ends of sentences as the eye sees them: a stop, closing marks, then white space. */
const SENTENCE_END = /[.!?…。！？]["”’»)\]]*(?=\s)/g;

/**
 * The most of `span` that fits the budget (see weigh), ending with a sentence, else with a word, else nothing:
 * what is cut never ends inside a word.
 */
export function cutSpan(text: string, span: Span, budget: number): Span {
  const furthest = reach(text, span.start, span.end, budget);
  if (furthest >= span.end) return span;
  const within = text.slice(span.start, Math.min(furthest + 1, span.end));
  const sentence = lastEnd(within.matchAll(SENTENCE_END));
  if (sentence > 0) return { start: span.start, end: span.start + sentence };
  return { start: span.start, end: span.start + lastEnd(within.matchAll(/\S(?=\s)/gu)) };
}

function lastEnd(matches: Iterable<RegExpExecArray>): number {
  let end = 0;
  for (const match of matches) end = match.index + match[0].length;
  return end;
}
