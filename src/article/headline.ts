import { SECTIONS } from "../../data/lexicon/sections.js";
import { plainPhrase } from "./furniture-line.js";
import type { Span } from "./span.js";

/** Headlines are shorter than this; a longer first block is a paragraph. In code units. */
const LONGEST = 220;
/** A first block that stands alone is a headline only when this short and without a stop at its end. */
const LONGEST_ALONE = 120;
/** A headline under a section's name has at least this many words: less may be another label. */
const FEWEST_WORDS = 4;

/**
 * Which of the blocks that are part of the article is the headline: the first, where it is short enough to be one; the
 * second, where the first only names a section ("World News"). Null where there is none.
 */
export function findHeadline(text: string, blocks: readonly Span[]): number | null {
  const [first, second] = blocks;
  if (!first || first.end - first.start > LONGEST) return null;
  const line = text.slice(first.start, first.end);
  if (second === undefined) return line.length > LONGEST_ALONE || /[.!]["”’)]*$/.test(line) ? null : 0;
  return SECTIONS.has(plainPhrase(line)) && blocks.length > 2 && isHeadline(text, second) ? 1 : 0;
}

function isHeadline(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  const line = text.slice(start, end);
  return line.split(/\s+/).length >= FEWEST_WORDS && !/\.["”’)]*$/.test(line);
}
