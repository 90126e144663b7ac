import type { Block } from "./blocks.js";
import type { PageElement } from "./dom.js";
import { bounds, isParagraph, isProse } from "./prose.js";

/** Share of a page's paragraphs that the element with the article holds. */
const MOST_PROSE = 0.75;
/** Share of an article's paragraphs that stand in boxes of one kind. */
const MOST_ALIKE = 0.5;

/**
 * The places of the blocks in the innermost element that holds most of the page's paragraphs, from its first paragraph to
 * its last. Where every paragraph has a box of its own, this finds what Readability can't.
 */
export function densest(blocks: readonly Block[]): number[] {
  const weights = new Map<PageElement, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    total += block.text.length;
    for (const holder of block.holders) weights.set(holder, (weights.get(holder) ?? 0) + block.text.length);
  }
  // Of the elements around one paragraph that hold most, the first is the innermost.
  const inMost = blocks.find((b) => isParagraph(b) && b.holders.some((h) => holdsMost(h)));
  let best = inMost?.holders.find(holdsMost) ?? null;
  for (const block of blocks) {
    const inner = isParagraph(block) ? (block.holders.find(holdsMost) ?? null) : null;
    if (inner && best && inner !== best && block.holders.includes(best)) best = inner;
  }
  function holdsMost(holder: PageElement): boolean {
    return (weights.get(holder) ?? 0) >= total * MOST_PROSE;
  }
  const inside = [...blocks.keys()].filter((i) => best !== null && blocks[i]?.holders.includes(best));
  const [first, last] = bounds(inside.filter((i) => isParagraph(blocks[i])));
  return inside.filter((i) => i >= first && i <= last && isProse(blocks[i]));
}

/**
 * Of some places, those between the first and the last box of the kind in which most of their paragraphs stand: a page
 * sets its article's paragraphs all alike, and those of other stories beside it each in their own way. Empty where no
 * kind has most.
 */
export function alike(places: readonly number[], blocks: readonly Block[]): number[] {
  const weights = boxWeights(places, blocks);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [kind] = [...weights].find(([, weight]) => weight > total * MOST_ALIKE) ?? [];
  const [first, last] = bounds(places.filter((i) => blocks[i]?.box === kind));
  return places.filter((i) => i >= first && i <= last);
}

/** How many code units of paragraphs stand in each kind of box. */
export function boxWeights(places: Iterable<number>, blocks: readonly Block[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const i of places) {
    const block = blocks[i];
    if (isParagraph(block)) weights.set(block.box, (weights.get(block.box) ?? 0) + block.text.length);
  }
  return weights;
}
