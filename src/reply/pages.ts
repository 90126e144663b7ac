import { weightOfBlock } from "./fit.js";
import type { Line } from "./types.js";

/** Weight that the entries of a page may have; headline, small print and the rest fit beside it. */
const PAGE_WEIGHT = 2_400;
/** A page longer than this is no page, on a phone. */
const PAGE_LENGTH = 10;

/** Entries of a list on pages that each fit a message: at most `most`, fewer where they are long. Never an empty page. */
export function pages<E extends { readonly blocks: readonly Line[] }>(
  text: string,
  entries: readonly E[],
  most = PAGE_LENGTH,
): E[][] {
  const all: E[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const own = entry.blocks.reduce((sum, block) => sum + weightOfBlock(text, block), 0);
    const last = all.at(-1);
    if (!last || weight + own > PAGE_WEIGHT || last.length >= most) {
      all.push([entry]);
      weight = own;
    } else {
      last.push(entry);
      weight += own;
    }
  }
  return all;
}
