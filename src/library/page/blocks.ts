import {
  isElement,
  isText,
  type PageDocument,
  type PageElement,
  type PageNode,
  shownText,
  upwards,
} from "./dom.js";

/** A stretch of a page that stands by itself: a paragraph, a heading, a list item, a row of a table. */
export interface Block {
  readonly text: string;
  /** The element that holds it, and nothing else. It carries `data-block` with the block's place in the list. */
  readonly element: PageElement;
  /** Code units of `text` that are links. */
  readonly linked: number;
  readonly heading: boolean;
  /** Stands in an h1. */
  readonly inTitle: boolean;
  /** Stands in a list, a quotation or a table. */
  readonly inList: boolean;
  readonly inQuote: boolean;
  /** Its element and those around it, innermost first, as the page has them. */
  readonly holders: readonly PageElement[];
  /** What kind of box it stands in: its element and the two around it, by name and class. */
  readonly box: string;
}

export const BLOCK_MARK = "data-block";

const BLOCK_TAGS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
/** Two line breaks part paragraphs; one does where both sides are at least this long, in code units. */
const LONG_LINE = 60;

interface Place {
  readonly heading: boolean;
  readonly inTitle: boolean;
  readonly inList: boolean;
  readonly inQuote: boolean;
  readonly linked: boolean;
}

/**
 * Cuts a page into its blocks, in the order in which they stand. Changes the document: each block gets an element of its
 * own, marked with its number.
 */
export function readPageBlocks(document: PageDocument): Block[] {
  const blocks: Block[] = [];
  const { body } = document;
  if (!body) return blocks;
  const holders = holdersOfBlocks(body);

  const add = (nodes: readonly PageNode[], parent: PageElement, whole: boolean, place: Place) => {
    const content = inlineText(nodes, place.linked);
    const text = shownText(content.text);
    if (text === "") return;
    const element = whole ? parent : wrapped(document, parent, nodes);
    element.setAttribute(BLOCK_MARK, String(blocks.length));
    const { heading, inTitle, inList, inQuote } = place;
    const holders = [...upwards(element)];
    const box = holders
      .slice(0, 3)
      .map((holder) => `${holder.localName}.${holder.getAttribute("class") ?? ""}`);
    blocks.push({
      text,
      element,
      linked: Math.min(content.linked, text.length),
      heading,
      inTitle,
      inList,
      inQuote,
      holders,
      box: box.join(" < "),
    });
  };

  const visit = (element: PageElement, outer: Place) => {
    const place = placeIn(element, outer);
    const nodes = [...element.childNodes];
    if (element.localName === "tr" && !hasLayout(element)) return add(nodes, element, true, place);
    const runs = runsOf(nodes, holders);
    for (const run of runs) {
      if (isHolder(run, holders)) visit(run, place);
      else if (Array.isArray(run)) add(run, element, runs.length === 1 && run.length === nodes.length, place);
    }
  };
  visit(body, { heading: false, inTitle: false, inList: false, inQuote: false, linked: false });
  return blocks;
}

type Run = PageElement | PageNode[];

const isHolder = (run: Run, holders: ReadonlySet<PageNode>): run is PageElement =>
  !Array.isArray(run) && holders.has(run);

/** Children as block elements and the runs of inline content between them; line breaks part runs as they part paragraphs. */
function runsOf(nodes: readonly PageNode[], holders: ReadonlySet<PageNode>): Run[] {
  const runs: Run[] = [];
  let run: PageNode[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let breaks = 0;
  for (const [i, node] of nodes.entries()) {
    if (isElement(node) && holders.has(node)) {
      close();
      runs.push(node);
      breaks = 0;
      continue;
    }
    if (node.nodeName === "BR") {
      breaks++;
      if (breaks > 1 || partsParagraphs(nodes, i)) close();
      else run.push(node);
      continue;
    }
    if (!isText(node) || (node.textContent ?? "").trim() !== "") breaks = 0;
    run.push(node);
  }
  close();
  return runs;
}

function partsParagraphs(nodes: readonly PageNode[], at: number): boolean {
  const before = (nodes[at - 1]?.textContent ?? "").trim();
  const after = (nodes[at + 1]?.textContent ?? "").trim();
  return before.length >= LONG_LINE && after.length >= LONG_LINE && /[.?!:]["”’)]*$/.test(before);
}

/** Block elements, and what holds one: they are looked into; all else is inline. */
function holdersOfBlocks(body: PageElement): ReadonlySet<PageNode> {
  const holders = new Set<PageNode>([body]);
  const hold = (element: PageElement | null) => {
    for (let at = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  };
  for (const element of body.querySelectorAll([...BLOCK_TAGS].join(","))) hold(element);
  // Paragraphs may be parted by line breaks within an element that is inline.
  for (const element of body.querySelectorAll("br + br")) hold(element.parentElement);
  return holders;
}

function placeIn(element: PageElement, outer: Place): Place {
  const name = element.localName;
  return {
    inTitle: outer.inTitle || name === "h1",
    heading: outer.heading || /^h[1-6]$/.test(name),
    inList: outer.inList || name === "li" || name === "dd" || name === "dt" || name === "tr",
    inQuote: outer.inQuote || name === "blockquote",
    linked: outer.linked || (name === "a" && element.hasAttribute("href")),
  };
}

/** True for a row that lays a page out: its cells hold paragraphs, lists or tables of their own. */
function hasLayout(row: PageElement): boolean {
  return row.querySelector("p, div, ul, ol, table, h1, h2, h3, h4, blockquote, br + br") !== null;
}

function inlineText(nodes: readonly PageNode[], inLink: boolean): { text: string; linked: number } {
  let text = "";
  let linked = 0;
  const add = (node: PageNode, link: boolean) => {
    if (isText(node)) {
      const piece = node.textContent ?? "";
      text += piece;
      if (link) linked += piece.trim().length;
      return;
    }
    if (!isElement(node)) return;
    if (node.localName === "br" || node.localName === "td" || node.localName === "th") text += " ";
    const isLink = link || (node.localName === "a" && node.hasAttribute("href"));
    for (const child of node.childNodes) add(child, isLink);
  };
  for (const node of nodes) add(node, inLink);
  return { text, linked };
}

function wrapped(document: PageDocument, parent: PageElement, nodes: readonly PageNode[]): PageElement {
  const paragraph = document.createElement("p");
  parent.insertBefore(paragraph, nodes[0] ?? null);
  for (const node of nodes) paragraph.appendChild(node);
  return paragraph;
}
