import type { Span } from "./span.js";

/** Headlines are shorter than this; a longer first block is a paragraph. In code units. */
const LONGEST = 220;
/** A first block that stands alone is a headline only when this short and without a stop at its end. */
const LONGEST_ALONE = 120;

/** The headline among the blocks that are part of the article: the first, where it is short enough to be one. */
export function findHeadline(text: string, blocks: readonly Span[]): Span | null {
  const [first] = blocks;
  if (!first) return null;
  const length = first.end - first.start;
  if (length > LONGEST) return null;
  if (
    blocks.length === 1 &&
    (length > LONGEST_ALONE || /[.!]["”’)]*$/.test(text.slice(first.start, first.end)))
  )
    return null;
  return first;
}
