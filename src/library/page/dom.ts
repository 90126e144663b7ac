/** The part of the DOM that reading a page takes; linkedom's own types want the browser's library of types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
  textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  insertBefore(node: PageNode, before: PageNode | null): PageNode;
  appendChild(node: PageNode): PageNode;
  closest(selector: string): PageElement | null;
  contains(node: PageNode): boolean;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  createElement(name: string): PageElement;
  createTextNode(text: string): PageNode;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT;

/** What stands before the root element, conditional comments with other root elements included, takes no more code units. */
const BEFORE_ROOT = 20_000;

/** More elements than any article's page has. */
const MOST_ELEMENTS = 25_000;
/** Deeper than people nest a page; what is nested further is read as plain text. Readability's time grows with its cube. */
const DEEPEST = 128;

/**
 * Parses HTML. The parser is loaded when the first page is read: most processes never read one.
 * @param html whose elements may be at most `MOST_ELEMENTS`: a page with more gives null
 */
export async function parsePage(html: string): Promise<PageDocument | null> {
  if (countTags(html) > MOST_ELEMENTS) return null;
  const { parseHTML } = await import("linkedom");
  // The parser finds no body where the root element is missing, or something stands before it.
  const start = html.slice(0, BEFORE_ROOT).replace(/<!--[\s\S]*?-->/g, "");
  const root = start.search(/<html[\s>]/i);
  const whole =
    root >= 0
      ? `<!doctype html>${start.slice(root)}${html.slice(BEFORE_ROOT)}`
      : `<!doctype html><html><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as PageDocument;
  complete(document);
  if (document.body) flatten(document.body);
  return document;
}

const IN_HEAD = new Set(["title", "meta", "link", "base", "style", "script"]);

/**
 * Gives the document the one head and the one body that HTML lets a page leave out, and that some pages have twice or put
 * somewhere else; the parser takes tags as they come.
 */
function complete(document: PageDocument): void {
  const root = document.documentElement;
  if (!root) return;
  const head = document.querySelector("head") ?? document.createElement("head");
  const body = document.querySelector("body") ?? document.createElement("body");
  const loose: PageNode[] = [];
  const collect = (element: PageElement) => {
    for (const node of element.childNodes) {
      if (node === head || node === body) continue;
      if (isElement(node) && node.localName === "html") collect(node);
      else loose.push(node);
    }
  };
  collect(root);
  for (const node of loose) (isElement(node) && IN_HEAD.has(node.localName) ? head : body).appendChild(node);
  for (const part of [head, body]) root.appendChild(part);
  for (const inner of [...root.children]) if (inner.localName === "html") inner.remove();
}

function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1))
    if (/[a-z]/i.test(html.charAt(at + 1))) tags++;
  return tags;
}

/** Makes what is nested too deep into text. */
function flatten(body: PageElement): void {
  const open: [PageElement, number][] = [[body, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, depth] = next;
    // biome-ignore lint/correctness/noSelfAssign: setting it takes the elements out and leaves their text.
    if (depth === DEEPEST) element.textContent = element.textContent;
    else for (const child of element.children) open.push([child, depth + 1]);
  }
}

/** Text as a page shows it: runs of white space are one space, none at the ends. */
export function shownText(text: string): string {
  return text
    .replace(/[\s\u200b\u2060\ufeff\u00ad]+/g, (run) =>
      /^[\u00ad\u200b\u2060\ufeff]+$/.test(run) ? "" : " ",
    )
    .trim();
}

/** The element and those that hold it, innermost first. */
export function* upwards(element: PageElement | null): Generator<PageElement> {
  for (let at = element; at; at = at.parentElement) yield at;
}
