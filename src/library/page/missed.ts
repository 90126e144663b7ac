import type { Block } from "./blocks.js";
import { boxWeights } from "./dense.js";
import { bounds, isParagraph, isProse } from "./prose.js";

/** How many elements around a block count as near it; what is embedded, such as a post that is quoted, has more around it. */
const REACH = 3;
const QUOTE_REACH = 6;
/** How many blocks of other things, advertisements and links, may stand between two parts of an article. */
const LARGEST_GAP = 15;
/** How many blocks before the first chosen one are looked at for a lead, and how long a lead is, in code units. */
const LEAD_REACH = 3;
const LONG_PARAGRAPH = 100;
/** A list at the end with less text in each item, in code units, may be a menu. */
const LONG_ITEM = 25;
/** What pages call a summary under the headline, which is no part of the article; Drupal has "text-with-summary" for the body. */
const DECK =
  /\b(?:dek|deck|subtitle|subhead|sub-?headline|standfirst|(?<!with-)summary|excerpt|description|teaser|sub-?title)\b/i;

/** Adds to the choice what stands between chosen blocks and near them: short paragraphs, sub-headings, list items, posts. */
export function addBetween(chosen: Set<number>, blocks: readonly Block[]): void {
  const order = [...chosen].sort((a, b) => a - b);
  for (const [n, before] of order.entries()) {
    const after = order[n + 1];
    if (after === undefined) break;
    for (let i = before + 1; i < after; i++) {
      const block = blocks[i];
      const reach = block?.inQuote ? QUOTE_REACH : REACH;
      if (isProse(block) && [before, after].some((j) => closeBy(block, blocks[j], reach))) chosen.add(i);
    }
  }
}

/** Adds a paragraph that leads into the chosen ones, and quotations and lists that stand right after them. */
export function addEdges(chosen: Set<number>, blocks: readonly Block[]): void {
  if (chosen.size === 0) return;
  const [first, last] = bounds(chosen);
  for (let i = first - 1; i >= Math.max(0, first - LEAD_REACH); i--) {
    const block = blocks[i];
    const leads = isParagraph(block) && block.text.length >= LONG_PARAGRAPH && !isDeck(block);
    if (leads && closeBy(block, blocks[first])) chosen.add(i);
  }
  for (let i = last + 1; i < blocks.length; i++) {
    const block = blocks[i];
    const goesOn = block?.inQuote || (block?.inList && block.linked === 0 && block.text.length >= LONG_ITEM);
    if (!block || !goesOn || !closeBy(block, blocks[last])) return;
    chosen.add(i);
  }
}

/** Adds paragraphs that stand in another part of the page, in boxes like most of the article's own. */
export function addAlike(chosen: Set<number>, blocks: readonly Block[]): void {
  const weights = boxWeights(chosen, blocks);
  const [kind] = [...weights].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ["", 0]);
  // Boxes without a class are alike everywhere.
  if (!/\.[^ <]/.test(kind)) return;
  const [first, last] = bounds(chosen);
  let near = last;
  for (let i = first; i <= near + LARGEST_GAP && i < blocks.length; i++) {
    const block = blocks[i];
    // Another headline begins another article.
    if (i > last && block?.inTitle) return;
    if (!isParagraph(block) || block.box !== kind) continue;
    chosen.add(i);
    near = Math.max(near, i);
  }
}

/** True for a block whose own element or the one around it says that it is a summary. */
const isDeck = ({ box }: Block) => DECK.test(box.split(" < ", 2).join(" "));

/** True where one of the elements around `b` is among the nearest around `a`. */
function closeBy(a: Block, b: Block | undefined, reach = REACH): boolean {
  const near = b?.holders.slice(1, 1 + REACH) ?? [];
  return a.holders.slice(1, 1 + reach).some((holder) => near.includes(holder));
}
