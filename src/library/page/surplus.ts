import { isLinksHeading } from "../../article/index.js";
import type { Block } from "./blocks.js";
import { isLabel, isLink, isParagraph, lengthOf } from "./prose.js";
import { shareWithin, shinglesOf } from "./shingles.js";

/** An article has this much text before other stories can begin, in code units. */
const BEGUN = 400;
/** Teasers of other stories have no more paragraphs than this for each link, and there are at least so many links. */
const MOST_PER_TEASER = 4;
const FEWEST_LINKS = 3;
/** More labels at the end than this are no labels but the article's own lines. */
const MOST_LABELS = 4;
/** A text of fewer runs of words says too little to count as said twice. */
const FEWEST_RUNS = 4;

/**
 * Where links to other stories begin under a heading of their own, the article is over: there, teasers follow that have
 * few paragraphs for each link, in other boxes than the article's. A box of links in the middle of an article has the
 * rest of it after it.
 */
export function dropTeasers(chosen: Set<number>, blocks: readonly Block[]): void {
  let before = 0;
  const boxes = new Set<string>();
  for (const [i, block] of blocks.entries()) {
    if (before > BEGUN && isLinksHeading(block.text)) {
      const after = [...blocks.keys()].slice(i + 1);
      const paragraphs = after.filter((j) => chosen.has(j) && isParagraph(blocks[j]));
      const links = after.filter((j) => j < (paragraphs.at(-1) ?? j + 1) && isLink(blocks[j])).length;
      const goesOn = paragraphs.filter((j) => boxes.has(blocks[j]?.box ?? "")).length > paragraphs.length / 2;
      if (links >= FEWEST_LINKS && paragraphs.length <= links * MOST_PER_TEASER && !goesOn) {
        for (const j of [i, ...after]) chosen.delete(j);
        return;
      }
    }
    if (!chosen.has(i)) continue;
    before += block.text.length;
    if (isParagraph(block)) boxes.add(block.box);
  }
}

/** Drops other articles with headings of their own that a page shows beside or after the first. */
export function dropOtherArticles(chosen: Set<number>, blocks: readonly Block[]): void {
  const articleOf = (block: Block | undefined) =>
    block?.holders.find((holder) => holder.localName === "article");
  const headed = new Set(blocks.filter((block) => block.heading).map(articleOf));
  const order = [...chosen].sort((a, b) => a - b);
  const first = blocks[order.find((i) => isParagraph(blocks[i])) ?? -1];
  const own = articleOf(first);
  if (!first || !own) return;
  const others = order.filter((i) => {
    const block = blocks[i];
    const article = articleOf(block);
    return (
      article && headed.has(article) && !block?.holders.includes(own) && !first.holders.includes(article)
    );
  });
  const inOwn = order.filter((i) => articleOf(blocks[i]) === own);
  if (lengthOf(inOwn, blocks) > BEGUN) for (const i of others) chosen.delete(i);
}

/**
 * Drops what stands before the first paragraph and after the last and is no sentence: bylines, dates, labels, the headline
 * once more, a heading that nothing follows.
 */
export function dropLabels(chosen: Set<number>, blocks: readonly Block[]): void {
  const order = [...chosen].sort((a, b) => a - b);
  const first = order.find((i) => isParagraph(blocks[i]));
  const last = order.findLast((i) => isParagraph(blocks[i]));
  if (first === undefined || last === undefined) return;
  for (const i of order.slice(0, order.indexOf(first))) {
    const block = blocks[i];
    if (block?.inTitle || (isLabel(block) && !block?.heading && !block?.inList)) chosen.delete(i);
  }
  const after = order.slice(order.indexOf(last) + 1);
  const isSurplus = (block: Block | undefined) =>
    (isLabel(block) || block?.heading) && !block?.inList && !block?.inQuote;
  const labels = after.slice(after.findLastIndex((i) => !isSurplus(blocks[i])) + 1);
  if (labels.length <= MOST_LABELS) for (const i of labels) chosen.delete(i);
}

/** Drops what the other blocks say already: a quotation set large, a paragraph in a second version for phones. */
export function dropRepeated(chosen: Set<number>, blocks: readonly Block[]): void {
  const said = new Set<string>();
  const texts = new Set<string>();
  const longestFirst = [...chosen].sort(
    (a, b) => (blocks[b]?.text.length ?? 0) - (blocks[a]?.text.length ?? 0) || a - b,
  );
  for (const i of longestFirst) {
    const block = blocks[i];
    if (!block) continue;
    const runs = shinglesOf(block.text);
    const mayRepeat = texts.has(block.text) || block.inQuote || block.heading;
    if (mayRepeat && runs.size >= FEWEST_RUNS && shareWithin(runs, said) === 1) chosen.delete(i);
    else for (const run of runs) said.add(run);
    texts.add(block.text);
  }
}
