import { Readability } from "@mozilla/readability";
import { BLOCK_MARK, type Block } from "./blocks.js";
import { alike, densest } from "./dense.js";
import type { PageDocument, PageElement } from "./dom.js";
import { addAlike, addBetween, addEdges } from "./missed.js";
import { agreeWithBody } from "./own-body.js";
import { isLink, isParagraph, isProse, lengthOf } from "./prose.js";
import { dropLabels, dropOtherArticles, dropRepeated, dropTeasers } from "./surplus.js";

/** Where Readability has more than this share of the page's paragraphs missed, it has lost its way. */
const MOST_MISSED = 0.4;
/** Readability looks again, less strictly, where it finds less text than this, in code units. */
const LITTLE = 250;

/**
 * Chooses the blocks that are the article, by their places: those that Readability keeps, with what it missed and without
 * what it shouldn't have kept. Changes the document.
 * @param articleBody the text that the page itself gives of its article, or null
 */
export function selectBlocks(
  document: PageDocument,
  blocks: readonly Block[],
  articleBody: string | null,
): Set<number> {
  const chosen = new Set(readable(document).filter((i) => isProse(blocks[i])));
  const dense = densest(blocks);
  const paragraphs = dense.filter((i) => isParagraph(blocks[i]));
  const missed = paragraphs.filter((i) => !chosen.has(i));
  if (lengthOf(missed, blocks) > lengthOf(paragraphs, blocks) * MOST_MISSED)
    for (const i of alike(dense, blocks)) chosen.add(i);
  addAlike(chosen, blocks);
  dropTeasers(chosen, blocks);
  if (chosen.size === 0) for (const i of dense) chosen.add(i);
  addBetween(chosen, blocks);
  addEdges(chosen, blocks);
  dropOtherArticles(chosen, blocks);
  if (articleBody) agreeWithBody(articleBody, chosen, blocks);
  dropLabels(chosen, blocks);
  dropRepeated(chosen, blocks);
  return chosen;
}

/** The blocks in what Readability takes for the article; none where it finds none, or can't take the page apart. */
function readable(document: PageDocument): number[] {
  try {
    const reader = new Readability<PageElement>(
      document as unknown as ConstructorParameters<typeof Readability>[0],
      { serializer: (node) => node as unknown as PageElement, charThreshold: LITTLE },
    );
    const found = reader.parse()?.content?.querySelectorAll(`[${BLOCK_MARK}]`) ?? [];
    return [...found].map((element) => Number(element.getAttribute(BLOCK_MARK)));
  } catch {
    return [];
  }
}

/**
 * How many of the chosen paragraphs are teasers: they stand right under a link, as long as a headline, to what they tell of.
 */
export function teasersAmong(
  chosen: ReadonlySet<number>,
  blocks: readonly Block[],
): { teasers: number; paragraphs: number } {
  const paragraphs = [...chosen].filter((i) => isParagraph(blocks[i]));
  const teasers = paragraphs.filter((i) => [1, 2].some((n) => isLink(blocks[i - n])));
  return { teasers: teasers.length, paragraphs: paragraphs.length };
}
