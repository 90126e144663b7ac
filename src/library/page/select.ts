import { Readability } from "@mozilla/readability";
import { isLinksHeading } from "../../article/index.js";
import { BLOCK_MARK, type Block } from "./blocks.js";
import type { PageDocument, PageElement } from "./dom.js";
import { upwards } from "./dom.js";
import { shareWithin, shinglesOf, wordsOf } from "./shingles.js";

/** A block with a larger share of links is a list of links, not prose. */
const MOST_LINKED = 0.45;
/** Share of a page's paragraphs that the element with the article holds. */
const MOST_PROSE = 0.75;
/** More than this share of those paragraphs missed, and Readability has lost its way. */
const MOST_MISSED = 0.4;
/** A sentence around a link has at least this much of its own, in code units. */
const SENTENCE_AROUND_LINK = 25;
/** Bylines, dates and labels are no longer than this, in code units. */
const LONGEST_LABEL = 80;
const ENDS_SENTENCE = /[.?!:…。！？؟।]["”’」』)）]*$/;
/** How many blocks beyond the chosen ones the page's own body may add to them; the same words further off are a teaser. */
const BODY_REACH = 10;
/** A text of fewer runs of words says too little to count as said twice. */
const FEWEST_RUNS = 4;
/** More of them at the end than this are no labels but the article's own lines. */
const MOST_LABELS = 4;
/** How many elements around a block count as near it; what is embedded, such as a post that is quoted, has more around it. */
const REACH = 3;
const QUOTE_REACH = 6;
/** Share of an article's paragraphs that stand in boxes of one kind. */
const MOST_ALIKE = 0.5;
/** Teasers of other stories have no more paragraphs than this for each link. */
const MOST_PER_TEASER = 4;
/** How many blocks before the first chosen one are looked at for a lead, and how long a lead is, in code units. */
const LEAD_REACH = 3;
const LONG_PARAGRAPH = 100;
/** An articleBody shorter than this, in code units, is a teaser. */
const SHORTEST_BODY = 400;

/**
 * Chooses the blocks that are the article: those that Readability keeps, with what it drops between them (short paragraphs,
 * sub-headings, list items), and without what it keeps though the page's own articleBody has none of it.
 * Changes the document.
 */
export function selectBlocks(
  document: PageDocument,
  blocks: readonly Block[],
  articleBody: string | null,
): Set<number> {
  const holders = blocks.map((block) => [...upwards(block.element)]);
  const dense = densest(blocks, holders);
  const chosen = readable(document) ?? new Set<number>();
  for (const i of [...chosen]) if (!isProse(blocks[i])) chosen.delete(i);
  const prose = (indices: Iterable<number>) =>
    [...indices].reduce((sum, i) => sum + (isParagraph(blocks[i]) ? (blocks[i]?.text.length ?? 0) : 0), 0);
  const missed = prose(dense.filter((i) => !chosen.has(i)));
  if (missed > prose(dense) * MOST_MISSED) for (const i of alike(dense, blocks)) chosen.add(i);
  addAlike(chosen, dense, blocks);
  cutLinks(chosen, blocks);
  if (chosen.size === 0) for (const i of dense) chosen.add(i);
  addBetween(chosen, blocks, holders);
  if (chosen.size > 0) addEdges(chosen, blocks, holders);
  cutOtherArticles(chosen, blocks);
  if (articleBody) agreeWith(articleBody, chosen, blocks);
  trimEdges(chosen, blocks);
  dropRepeated(chosen, blocks);
  return chosen;
}

/** A block that can only be running text. */
const isParagraph = (block: Block | undefined) =>
  block !== undefined &&
  !block.heading &&
  block.linked <= block.text.length * 0.4 &&
  (block.text.length >= 80 || (block.text.length >= 40 && ENDS_SENTENCE.test(block.text)));

/** Links may be most of a sentence, but not of a line; a list of links has nothing else. */
const isProse = (block: Block | undefined) => {
  if (block === undefined) return false;
  const unlinked = block.text.length - block.linked;
  const most = block.inQuote ? 0.8 : block.heading || block.inList ? 0.6 : MOST_LINKED;
  return block.linked <= block.text.length * most || unlinked >= SENTENCE_AROUND_LINK;
};

/** The blocks in what Readability takes for the article; null where it finds none. */
function readable(document: PageDocument): Set<number> | null {
  try {
    const reader = new Readability<PageElement>(
      document as unknown as ConstructorParameters<typeof Readability>[0],
      {
        serializer: (node) => node as unknown as PageElement,
        charThreshold: 250,
      },
    );
    const content = reader.parse()?.content;
    if (!content) return null;
    return new Set(
      [...content.querySelectorAll(`[${BLOCK_MARK}]`)].map((element) =>
        Number(element.getAttribute(BLOCK_MARK)),
      ),
    );
  } catch {
    // A page that it can't take apart is read by its blocks alone.
    return null;
  }
}

/**
 * The blocks of the innermost element that holds most of the page's paragraphs, from its first paragraph to its last.
 * Where every paragraph has a box of its own, this finds what Readability can't.
 */
function densest(blocks: readonly Block[], holders: readonly PageElement[][]): number[] {
  const weights = new Map<PageElement, number>();
  for (const [i, block] of blocks.entries()) {
    if (!isParagraph(block)) continue;
    for (const holder of holders[i] ?? [])
      weights.set(holder, (weights.get(holder) ?? 0) + block.text.length);
  }
  let total = 0;
  for (const weight of weights.values()) total = Math.max(total, weight);
  let best: PageElement | null = null;
  for (const [holder, weight] of weights) {
    if (weight >= total * MOST_PROSE && (best === null || isWithin(holder, best))) best = holder;
  }
  const inside = [...blocks.keys()].filter((i) => best !== null && holders[i]?.includes(best));
  const paragraphs = inside.filter((i) => isParagraph(blocks[i]));
  const first = paragraphs[0] ?? 0;
  const last = paragraphs.at(-1) ?? -1;
  return inside.filter((i) => i >= first && i <= last && isProse(blocks[i]));
}

/**
 * Of some blocks, those in boxes of the kind in which most of their text stands: a page sets its article's paragraphs all
 * alike, and those of other stories beside it each in their own way. Empty where no kind has most.
 */
function alike(indices: readonly number[], blocks: readonly Block[]): number[] {
  const weights = new Map<string, number>();
  let total = 0;
  for (const i of indices) {
    const block = blocks[i];
    if (!block || !isParagraph(block)) continue;
    total += block.text.length;
    weights.set(kindOfBox(block), (weights.get(kindOfBox(block)) ?? 0) + block.text.length);
  }
  const [kind] = [...weights].find(([, weight]) => weight > total * MOST_ALIKE) ?? [];
  const inKind = indices.filter((i) => kindOfBox(blocks[i]) === kind);
  const [first, last] = bounds(inKind);
  return indices.filter((i) => i >= first && i <= last);
}

/** Adds paragraphs that Readability has left in another part of the page and that stand in boxes like the article's own. */
function addAlike(chosen: Set<number>, dense: readonly number[], blocks: readonly Block[]): void {
  const weights = new Map<string, number>();
  for (const i of chosen) {
    if (isParagraph(blocks[i]))
      weights.set(kindOfBox(blocks[i]), (weights.get(kindOfBox(blocks[i])) ?? 0) + 1);
  }
  const [kind, count] = [...weights].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ["", 0]);
  // Boxes without a class are alike everywhere.
  if (count < 2 || !/\.[^ ]/.test(kind)) return;
  for (const i of dense) if (isParagraph(blocks[i]) && kindOfBox(blocks[i]) === kind) chosen.add(i);
}

/** An element and the two around it, by name and class. */
function kindOfBox(block: Block | undefined): string {
  const element = block?.element;
  const boxes = [element, element?.parentElement, element?.parentElement?.parentElement];
  return boxes.map((box) => `${box?.localName}.${box?.getAttribute("class") ?? ""}`).join(" ");
}

const isWithin = (inner: PageElement, outer: PageElement) => [...upwards(inner)].includes(outer);

/** Adds blocks of prose between chosen ones where they stand in the same element as what is around them. */
function addBetween(chosen: Set<number>, blocks: readonly Block[], holders: readonly PageElement[][]): void {
  const order = [...chosen].sort((a, b) => a - b);
  for (const [n, before] of order.entries()) {
    const after = order[n + 1];
    if (after === undefined) break;
    for (let i = before + 1; i < after; i++) {
      const reach = blocks[i]?.inQuote ? QUOTE_REACH : REACH;
      const near = [before, after].some((j) => closeBy(holders[i] ?? [], holders[j] ?? [], reach));
      if (near && isProse(blocks[i])) chosen.add(i);
    }
  }
}

/** True where one of the elements around `b` is among the nearest around `a`. */
function closeBy(a: readonly PageElement[], b: readonly PageElement[], reach = REACH): boolean {
  const near = b.slice(1, 1 + REACH);
  return a.slice(1, 1 + reach).some((holder) => near.includes(holder));
}

/**
 * Where links to other stories begin under a heading of their own, the article is over: there, teasers follow that have
 * few paragraphs for each link, in other boxes than the article's. A box of links in the middle of an article has the rest of
 * it after it.
 */
function cutLinks(chosen: Set<number>, blocks: readonly Block[]): void {
  let before = 0;
  const kinds = new Set<string>();
  for (const [i, block] of blocks.entries()) {
    if (before > SHORTEST_BODY && isLinksHeading(block.text)) {
      const after = [...blocks.keys()].slice(i + 1);
      const paragraphs = after.filter((j) => chosen.has(j) && isParagraph(blocks[j]));
      const links = after.filter((j) => j < (paragraphs.at(-1) ?? j + 1) && isLink(blocks[j])).length;
      const goesOn = paragraphs.filter((j) => kinds.has(kindOfBox(blocks[j]))).length > paragraphs.length / 2;
      if (links > 2 && paragraphs.length <= links * MOST_PER_TEASER && !goesOn) {
        for (const j of after) chosen.delete(j);
        chosen.delete(i);
        return;
      }
    }
    if (!chosen.has(i)) continue;
    before += block.text.length;
    if (isParagraph(block)) kinds.add(kindOfBox(block));
  }
}

/** Takes out what the other blocks say already: a quotation set large, a paragraph in a second version for phones. */
function dropRepeated(chosen: Set<number>, blocks: readonly Block[]): void {
  const said = new Set<string>();
  const texts = new Set<string>();
  const longestFirst = [...chosen].sort(
    (a, b) => (blocks[b]?.text.length ?? 0) - (blocks[a]?.text.length ?? 0) || a - b,
  );
  for (const i of longestFirst) {
    const runs = shinglesOf(blocks[i]?.text ?? "");
    const again = texts.has(blocks[i]?.text ?? "") || blocks[i]?.inQuote || blocks[i]?.heading;
    if (again && runs.size >= FEWEST_RUNS && shareWithin(runs, said) === 1) chosen.delete(i);
    else for (const run of runs) said.add(run);
    texts.add(blocks[i]?.text ?? "");
  }
}

/**
 * Takes off what stands before the first paragraph and after the last and is no sentence: bylines, dates, labels, the
 * headline once more, a heading that nothing follows.
 */
function trimEdges(chosen: Set<number>, blocks: readonly Block[]): void {
  const order = [...chosen].sort((a, b) => a - b);
  const first = order.find((i) => isParagraph(blocks[i]));
  const last = order.findLast((i) => isParagraph(blocks[i]));
  if (first === undefined || last === undefined) return;
  for (const i of order) {
    const block = blocks[i];
    if (!block || i >= first) break;
    if (block.element.closest("h1") || (isLabel(block) && !block.heading && !block.inList)) chosen.delete(i);
  }
  const after = order.slice(order.indexOf(last) + 1);
  const kept = after.findLastIndex(
    (i) => !(isLabel(blocks[i]) || blocks[i]?.heading) || blocks[i]?.inList || blocks[i]?.inQuote,
  );
  const labels = after.slice(kept + 1);
  if (labels.length <= MOST_LABELS) for (const i of labels) chosen.delete(i);
}

const isLabel = (block: Block | undefined) =>
  block !== undefined && block.text.length <= LONGEST_LABEL && !ENDS_SENTENCE.test(block.text);

/** Takes out other articles with headlines of their own that a page shows after the first. */
function cutOtherArticles(chosen: Set<number>, blocks: readonly Block[]): void {
  const articleOf = (i: number) => blocks[i]?.element.closest("article") ?? null;
  const order = [...chosen].sort((a, b) => a - b);
  const own = articleOf(order.find((i) => isParagraph(blocks[i])) ?? -1);
  if (!own) return;
  const others = order.filter((i) => {
    const article = articleOf(i);
    return (
      article &&
      article !== own &&
      !own.contains(article) &&
      !article.contains(own) &&
      article.querySelector("h1, h2")
    );
  });
  const length = (indices: readonly number[]) =>
    indices.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  const ownLength = length(order.filter((i) => articleOf(i) === own));
  if (ownLength >= SHORTEST_BODY * 1.5) for (const i of others) chosen.delete(i);
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

const isLink = (block: Block | undefined) =>
  block !== undefined && block.linked >= block.text.length * 0.6 && block.text.length >= 15;

/** Adds a paragraph that leads into the chosen ones, and quotations and lists that stand right after them. */
function addEdges(chosen: Set<number>, blocks: readonly Block[], holders: readonly PageElement[][]): void {
  const [first, last] = bounds(chosen);
  for (let i = first - 1; i >= Math.max(0, first - LEAD_REACH); i--) {
    const block = blocks[i];
    const leads =
      block && block.text.length >= LONG_PARAGRAPH && isParagraph(block) && !isDeck(block.element);
    if (leads && closeBy(holders[i] ?? [], holders[first] ?? [])) chosen.add(i);
  }
  for (let i = last + 1; blocks[i]?.inQuote && closeBy(holders[i] ?? [], holders[last] ?? []); i++)
    chosen.add(i);
}

function bounds(indices: Iterable<number>): [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const i of indices) {
    first = Math.min(first, i);
    last = Math.max(last, i);
  }
  return [first, last];
}

/** A summary under the headline: it repeats the article and is no part of it. */
const isDeck = (element: PageElement) =>
  /\b(?:dek|deck|subtitle|subhead|sub-?headline|standfirst|summary|excerpt|description|teaser|sub-?title)\b/i.test(
    [element, element.parentElement].map((at) => at?.getAttribute("class") ?? "").join(" "),
  );

/**
 * Holds the choice against the body that the page itself gives in JSON-LD: where that covers most of the chosen text, what
 * is not in it goes (sub-headings, lists and quotations stay), and what is in it and was missed comes.
 */
function agreeWith(articleBody: string, chosen: Set<number>, blocks: readonly Block[]): void {
  if (articleBody.length < SHORTEST_BODY) return;
  const body = shinglesOf(articleBody);
  const shingles = blocks.map((block) => shinglesOf(block.text));
  const within = (i: number) => shareWithin(shingles[i] ?? [], body);
  const short = new Set([1, 2, 3].flatMap((width) => [...shinglesOf(articleBody, width)]));
  const isIn = (i: number) => {
    const words = wordsOf(blocks[i]?.text ?? "");
    return words.length < 4 ? words.length > 1 && short.has(words.join(" ")) : within(i) >= 0.7;
  };
  const lengthOf = (indices: Iterable<number>) =>
    [...indices].reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  const inside = [...blocks.keys()].filter(isIn);
  const covered = lengthOf(inside);
  if (covered < articleBody.length * 0.7) return;
  const agreed = lengthOf(inside.filter((i) => chosen.has(i)));
  if (agreed < lengthOf(chosen) * 0.75) return;
  const [from, to] = bounds(chosen);
  for (const i of inside) if (i >= from - BODY_REACH && i <= to + BODY_REACH) chosen.add(i);
  const [first, last] = bounds(inside);
  for (const i of [...chosen]) {
    const block = blocks[i];
    if (!block || isIn(i)) continue;
    const kept = i > first && i < last && (block.heading || block.inList || block.inQuote);
    if (!kept && within(i) < 0.3) chosen.delete(i);
  }
}
