import type { Block } from "./blocks.js";
import { bounds, lengthOf } from "./prose.js";
import { shareWithin, shinglesOf, wordsOf } from "./shingles.js";

/** An articleBody shorter than this, in code units, is a teaser. */
const SHORTEST_BODY = 400;
/** Share of the body that the page's blocks have to show, and of the choice that has to be in the body, to trust it. */
const SHOWN = 0.7;
const AGREED = 0.75;
/** A block is in the body where this share of its runs of words is; it isn't where less than the other is. */
const IN_BODY = 0.7;
const NOT_IN_BODY = 0.3;
/** How many blocks beyond the chosen ones the body may add to them; the same words further off are a teaser. */
const BODY_REACH = 10;

/**
 * Holds the choice against the body that the page itself gives in JSON-LD: where that covers most of the chosen text, what
 * is not in it goes (sub-headings, lists and quotations stay), and what is in it and was missed comes.
 */
export function agreeWithBody(articleBody: string, chosen: Set<number>, blocks: readonly Block[]): void {
  if (articleBody.length < SHORTEST_BODY) return;
  const body = shinglesOf(articleBody);
  const short = new Set([1, 2, 3].flatMap((width) => [...shinglesOf(articleBody, width)]));
  const shares = blocks.map(({ text }) => {
    const words = wordsOf(text);
    if (words.length >= 4) return shareWithin(shinglesOf(text), body);
    return words.length > 1 && short.has(words.join(" ")) ? 1 : 0;
  });
  const inside = [...blocks.keys()].filter((i) => (shares[i] ?? 0) >= IN_BODY);
  if (lengthOf(inside, blocks) < articleBody.length * SHOWN) return;
  const agreed = inside.filter((i) => chosen.has(i));
  if (lengthOf(agreed, blocks) < lengthOf(chosen, blocks) * AGREED) return;
  const [from, to] = bounds(chosen);
  for (const i of inside) if (i >= from - BODY_REACH && i <= to + BODY_REACH) chosen.add(i);
  const [first, last] = bounds(inside);
  for (const i of [...chosen]) {
    const block = blocks[i];
    const kept = i > first && i < last && (block?.heading || block?.inList || block?.inQuote);
    if (!kept && (shares[i] ?? 0) < NOT_IN_BODY) chosen.delete(i);
  }
}
