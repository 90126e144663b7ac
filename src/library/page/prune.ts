import { ALWAYS_FURNITURE_NAMES, FURNITURE_NAMES } from "../../../data/lexicon/page-furniture.js";
import { type PageDocument, type PageElement, upwards } from "./dom.js";

/** No part of any text. */
const NEVER_TEXT =
  "script, style, noscript, template, svg, math, canvas, iframe, object, embed, audio, video, button, select, option, textarea, input, progress, dialog, link, meta, map";
/** Parts of a page by their element or role; the article is in none of them. */
const PAGE_PARTS =
  "nav, footer, aside, figcaption, form, [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=tablist], [hidden], [aria-hidden=true], [itemprop=author], [itemprop=caption], [itemprop=comment], [itemprop=publisher]";
/** A part that holds this share of the page's prose is the article, whatever it is called. */
const TOO_MUCH_TO_LOSE = 0.3;
/** A caption has no larger share of it, and is no longer than this, in code units. */
const CAPTION = 0.1;
const LONGEST_CAPTION = 400;
/** What pages call a box around a picture. */
const PICTURE_BOX =
  /(?:^|[\s_-])(?:image|img|photo|picture|pic|thumb|thumbnail|imagebox|photobox|wp-caption)(?:$|[\s_-])/i;
/** Prose is in paragraphs at least this long, in code units. */
const PROSE = 80;

/**
 * Takes out of the page what is no article by what it is or what it is called: scripts, navigation, captions, share and
 * newsletter boxes, related links, comments. A name that the page gives to much of its prose says nothing there.
 */
export function prunePage(document: PageDocument): void {
  const { body } = document;
  if (!body) return;
  removeAll(body.querySelectorAll(NEVER_TEXT));
  const weight = proseWeights(body);
  const total = weight.get(body) ?? 0;
  const heavy = (element: PageElement, share: number) =>
    total > 0 && (weight.get(element) ?? 0) > total * share;
  for (const element of [...body.querySelectorAll(PAGE_PARTS)]) {
    if (!heavy(element, TOO_MUCH_TO_LOSE)) element.remove();
  }
  for (const element of [...body.querySelectorAll("[style]")]) {
    const hides = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
    if (hides && !heavy(element, TOO_MUCH_TO_LOSE)) element.remove();
  }
  removeNamed(body, weight, total);
  for (const element of [...body.querySelectorAll("figure, [class]")]) {
    if (isPictureBox(element) && !heavy(element, CAPTION)) element.remove();
  }
}

/** A box around a picture: what else stands in it is its caption. */
function isPictureBox(element: PageElement): boolean {
  if (element.querySelector("h2, h3, h4, blockquote, table, pre, ul, ol") !== null) return false;
  if (element.localName === "figure") return true;
  return (
    PICTURE_BOX.test(element.getAttribute("class") ?? "") &&
    element.querySelector("img, picture") !== null &&
    (element.textContent ?? "").trim().length <= LONGEST_CAPTION
  );
}

function removeNamed(body: PageElement, weight: ReadonlyMap<PageElement, number>, total: number): void {
  const named = new Map<string, PageElement[]>();
  for (const element of body.querySelectorAll("[class], [id]")) {
    for (const name of furnitureNames(element)) {
      const elements = named.get(name);
      if (elements) elements.push(element);
      else named.set(name, [element]);
    }
  }
  for (const [name, elements] of named) {
    const limit = total * (ALWAYS_FURNITURE_NAMES.has(name) ? 0.85 : TOO_MUCH_TO_LOSE);
    const light = elements.filter(
      (element) =>
        !isBody(element) &&
        !(isLead(element) && /^teasers?$/.test(name)) &&
        (weight.get(element) ?? 0) <= limit,
    );
    const all = new Set(light);
    const outermost = light.filter(
      (element) => ![...upwards(element.parentElement)].some((holder) => all.has(holder)),
    );
    const prose = outermost.reduce((sum, element) => sum + (weight.get(element) ?? 0), 0);
    if (prose <= limit * 1.5) removeAll(outermost);
  }
}

/** A paragraph that is called a teaser may be the article's own first one; boxes of that name hold other stories. */
const isLead = (element: PageElement) => element.localName === "p" && element.querySelector("a") === null;

function isBody(element: PageElement): boolean {
  return element.localName === "body" || element.localName === "html";
}

/** The words of an element's class and id that name furniture. */
function furnitureNames(element: PageElement): Set<string> {
  const found = new Set<string>();
  const attributes = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  for (const attribute of attributes.split(/\s+/)) {
    const words = attribute
      .replace(/([a-z\d])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter((word) => word !== "");
    for (const [i, word] of words.entries()) {
      const pair = `${word}-${words[i + 1] ?? ""}`;
      if (FURNITURE_NAMES.has(word)) found.add(word);
      if (FURNITURE_NAMES.has(pair)) found.add(pair);
    }
    const joined = attribute.toLowerCase();
    if (FURNITURE_NAMES.has(joined)) found.add(joined);
  }
  return found;
}

/** For each element, the code units of prose in it: long paragraphs, links left out. */
function proseWeights(body: PageElement): Map<PageElement, number> {
  const weights = new Map<PageElement, number>();
  for (const paragraph of body.querySelectorAll("p, li, blockquote, td, div")) {
    const text = ownProse(paragraph);
    if (text < PROSE) continue;
    for (const holder of upwards(paragraph)) weights.set(holder, (weights.get(holder) ?? 0) + text);
  }
  return weights;
}

/** Code units of text that stand in the element itself or in inline elements of it, outside links. */
function ownProse(element: PageElement): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) length += (node.textContent ?? "").trim().length;
    else if (/^(?:B|I|EM|STRONG|SPAN|FONT|U|MARK|Q|CITE|ABBR|TIME|SMALL|SUP|SUB)$/.test(node.nodeName))
      length += (node.textContent ?? "").trim().length;
  }
  return length;
}

function removeAll(elements: Iterable<PageElement>): void {
  for (const element of [...elements]) element.remove();
}
