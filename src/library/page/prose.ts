import type { Block } from "./blocks.js";

/** A block with a larger share of links is a list of links, not prose. */
const MOST_LINKED = 0.45;
/** A sentence around a link has at least this much of its own, in code units. */
const SENTENCE_AROUND_LINK = 25;
/** A paragraph is this long, or half as long and ends as a sentence does, in code units. */
const PARAGRAPH = 80;
/** Bylines, dates and labels are no longer than this, in code units. */
const LONGEST_LABEL = 80;
/** The shortest link that can be a headline, in code units. */
const SHORTEST_HEADLINE = 15;
const ENDS_SENTENCE = /[.?!:…。！？؟।]["”’」』)）]*$/;

/** True for a block that can only be running text. */
export function isParagraph(block: Block | undefined): block is Block {
  if (block === undefined || block.heading || block.linked > block.text.length * 0.4) return false;
  const { length } = block.text;
  return length >= PARAGRAPH || (length >= PARAGRAPH / 2 && ENDS_SENTENCE.test(block.text));
}

/** False for a block that is links and little else. Links may be most of a sentence, but not of a line. */
export function isProse(block: Block | undefined): block is Block {
  if (block === undefined) return false;
  const most = block.inQuote ? 0.8 : block.heading || block.inList ? 0.6 : MOST_LINKED;
  const { length } = block.text;
  return block.linked <= length * most || length - block.linked >= SENTENCE_AROUND_LINK;
}

/** True for a link that may be another story's headline. */
export function isLink(block: Block | undefined): boolean {
  return (
    block !== undefined && block.linked >= block.text.length * 0.6 && block.text.length >= SHORTEST_HEADLINE
  );
}

/** True for a short line that is no sentence: a byline, a date, the name of a section. */
export function isLabel(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= LONGEST_LABEL && !ENDS_SENTENCE.test(block.text);
}

/** How many code units the blocks at these places have. */
export function lengthOf(places: Iterable<number>, blocks: readonly Block[]): number {
  let length = 0;
  for (const i of places) length += blocks[i]?.text.length ?? 0;
  return length;
}

/** The first and the last of some places in a list; an empty range where there are none. */
export function bounds(places: Iterable<number>): [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const i of places) {
    first = Math.min(first, i);
    last = Math.max(last, i);
  }
  return last < 0 ? [0, -1] : [first, last];
}
