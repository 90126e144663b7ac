import { Unreadable } from "../errors.js";

/** What a page is that is no article. */
export type PageKind =
  | "pdf"
  | "not-html"
  | "feed"
  | "too-large"
  | "empty"
  | "home"
  | "paywall"
  | "cookie-wall"
  | "robot-check"
  | "not-found"
  | "needs-javascript"
  | "no-text";

const SENTENCES: Readonly<Record<PageKind, string>> = {
  pdf: "This is a PDF, not a web page: copy its text and add that instead.",
  "not-html": "This is not a web page: give the address of an article.",
  feed: "This is a feed of articles, not one article: give the address of one of them.",
  "too-large": "This page is too large to read: paste the article’s text instead.",
  empty: "This page is empty.",
  home: "This page lists articles and is none itself: give the address of one of them.",
  paywall:
    "This page shows only the beginning of the article to those without a subscription: paste the text if you may use it.",
  "cookie-wall": "This page asks for consent to cookies before it shows the article: paste the text instead.",
  "robot-check": "This site lets only browsers see its pages: paste the text instead.",
  "not-found": "This page says that there is no such article: check the address.",
  "needs-javascript":
    "This page shows its article only to browsers that run its scripts: paste the text instead.",
  "no-text": "There is no article’s text on this page: give the address of an article.",
};

/** A page that can't be read as an article. `message` says in one sentence what it is and what to do. */
export class NotAnArticle extends Unreadable {
  readonly kind: PageKind;

  constructor(kind: PageKind) {
    super(SENTENCES[kind]);
    this.kind = kind;
  }
}

/** What bytes are that are no HTML, by their first bytes, then by the content type; null for what may be HTML. */
export function kindOfBytes(bytes: Uint8Array, contentType: string | undefined): PageKind | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.includes("%PDF-") || /^application\/pdf/i.test(contentType ?? "")) return "pdf";
  if (head.trim() === "" && bytes.every((byte) => byte <= 32)) return "empty";
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return "feed";
  if (/^(?:image|video|audio|font)\/|^application\/(?!xhtml|xml|octet)/i.test(contentType ?? ""))
    return "not-html";
  const utf16 = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  return !utf16 && head.includes("\0") ? "not-html" : null;
}

/** What is known of a page when its text has been chosen. */
export interface PageEvidence {
  /** Code units of the chosen blocks. */
  readonly textLength: number;
  /** Everything that the page shows, as one string. */
  readonly pageText: string;
  readonly title: string;
  /** Share of the page's text that is links, 0 to 1. */
  readonly linkedShare: number;
  /** How many links look like headlines. */
  readonly headlineLinks: number;
  /** Of how many chosen paragraphs how many stand under a link to what they tell of. */
  readonly paragraphs: number;
  readonly teasers: number;
  /** The page says that it is an article (JSON-LD or OpenGraph). */
  readonly saysArticle: boolean;
  /** The page says that it isn't free to read. */
  readonly saysPaid: boolean;
  readonly atRoot: boolean;
  readonly scripts: number;
  /** What the page shows to browsers that run no scripts. */
  readonly withoutScripts: string;
}

/** An article has at least this much text, in code units; a shorter one is taken where the page says that it is one. */
const SHORT = 500;
const SHORTEST = 140;
/** A list of stories has at least so many. */
const FEWEST_TEASERS = 5;
/** What a paywall leaves of an article that isn't marked as paid for. */
const STUB = 300;
/** Less than this of a page that is not free is its beginning only. */
const BEGINNING = 900;

const SUBSCRIBE =
  /\b(?:subscribe|subscription|subscriber-only|subscribers only|for subscribers|become a (?:member|subscriber)|sign in|log in|register)\b.{0,80}\b(?:continue|keep|finish|full|rest|read(?:ing)?|access|unlock|article|story)\b|\b(?:to (?:continue|keep) reading|read the (?:full|rest of the) (?:article|story)|remaining free articles|already a subscriber|this (?:article|content|story) is (?:for|only|reserved|available))\b/i;
const CONSENT =
  /\bcookies?\b.{0,400}\b(?:accept|agree|consent|preferences|partners)\b|\b(?:accept|agree|consent)\b.{0,400}\bcookies?\b|before you continue/i;
const ROBOT =
  /\b(?:are you (?:a )?(?:human|robot)|verify (?:that )?you are (?:a )?human|unusual (?:traffic|activity)|checking your browser|just a moment|access (?:to this page has been )?denied|captcha|pardon our interruption|attention required|request blocked)\b/i;
const NOT_FOUND =
  /^(?:error )?40[34]\b|\b(?:page|article|story|file|content) (?:not|can.?t be|could not be|cannot be|no longer) (?:found|available|exists?)\b|\bnot found\b|we can.?t find/i;
const JAVASCRIPT =
  /\b(?:enable|requires?|turn on|activate|without|need) (?:to enable )?javascript\b|javascript (?:is )?(?:disabled|required)/i;

/** What a page is that has too little text for an article, or lists others; null for an article. */
export function kindOfPage(page: PageEvidence): PageKind | null {
  const { textLength, pageText, title } = page;
  const little = textLength < SHORT;
  if (little && NOT_FOUND.test(title)) return "not-found";
  if (little && (ROBOT.test(title) || (pageText.length < 2_000 && ROBOT.test(pageText))))
    return "robot-check";
  const asksToPay = SUBSCRIBE.test(pageText);
  if (page.saysPaid ? little : page.saysArticle && asksToPay && textLength < STUB) return "paywall";
  if (page.saysPaid && asksToPay && textLength < BEGINNING) return "paywall";
  if (page.saysArticle && !page.atRoot && textLength >= SHORTEST) return null;
  if (little && pageText.length < 6_000 && CONSENT.test(pageText)) return "cookie-wall";
  if (isList(page)) return "home";
  if (!little) return null;
  if (asksToPay && pageText.length < 6_000) return "paywall";
  if (NOT_FOUND.test(pageText.slice(0, 300)) && pageText.length < 3_000) return "not-found";
  if (pageText.length < 600 && (JAVASCRIPT.test(page.withoutScripts + pageText) || page.scripts > 2))
    return "needs-javascript";
  if (textLength >= SHORTEST * 1.5) return null;
  return pageText.trim() === "" ? "empty" : "no-text";
}

/** Home and section pages: they show links that read like headlines, with a line or two under each, and little else. */
function isList(page: PageEvidence): boolean {
  if (page.saysArticle && !page.atRoot) return false;
  if (page.teasers >= FEWEST_TEASERS && page.teasers > page.paragraphs * 0.6) return true;
  if (page.headlineLinks < 12) return false;
  return page.atRoot ? page.linkedShare > 0.35 : page.textLength < SHORT && page.linkedShare > 0.4;
}
