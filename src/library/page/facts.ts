import { type PageDocument, shownText } from "./dom.js";
import { type LinkedData, type Thing, typesOf } from "./json-ld.js";

/** Where a page says a thing about itself, best first. */
export type FactSource = "json-ld" | "opengraph" | "meta" | "time" | "page" | "address";

/** What a page says about itself, and where it says so. */
export interface Fact<T> {
  readonly value: T;
  readonly from: FactSource;
}

export interface PageFacts {
  readonly headline: Fact<string> | null;
  readonly authors: Fact<readonly string[]> | null;
  /** ISO 8601, as exact as the page says it. */
  readonly published: Fact<string> | null;
  readonly updated: Fact<string> | null;
  readonly site: Fact<string> | null;
  /** Absolute http(s) address. */
  readonly canonical: Fact<string> | null;
  /** BCP 47 ("en", "en-GB"). */
  readonly language: Fact<string> | null;
}

/** Reads what the page says about itself: JSON-LD, then OpenGraph, then meta elements, then `<time>`, then the page itself. */
export function readFacts(document: PageDocument, data: LinkedData, url?: string): PageFacts {
  const meta = metaReader(document);
  const { article } = data;
  const site = first<string>([
    ["json-ld", () => nameOf(resolved(article?.publisher, data))],
    ["opengraph", () => meta("og:site_name")],
    ["meta", () => meta("application-name") ?? meta("cre", "apple-mobile-web-app-title")],
    ["address", () => hostOf(url)],
  ]);
  return {
    headline: first<string>([
      ["json-ld", () => headlineFrom(text(article?.headline), site?.value)],
      ["opengraph", () => headlineFrom(meta("og:title"), site?.value)],
      ["meta", () => headlineFrom(meta("twitter:title", "dc.title", "headline", "title"), site?.value)],
      [
        "page",
        () =>
          loneHeading(document) ??
          headlineFrom(shown(document.querySelector("title")?.textContent), site?.value),
      ],
    ]),
    authors: first<readonly string[]>([
      ["json-ld", () => names(namesOf(article?.author ?? article?.creator, data))],
      ["opengraph", () => names(meta.all("article:author", "og:article:author"))],
      [
        "meta",
        () =>
          names(
            meta.all("author", "byl", "dc.creator", "parsely-author", "sailthru.author", "citation_author"),
          ),
      ],
      ["page", () => names(authorsOnPage(document))],
    ]),
    published: first<string>([
      ["json-ld", () => date(text(article?.datePublished) ?? text(article?.dateCreated))],
      [
        "opengraph",
        () => date(meta("article:published_time", "og:article:published_time", "og:published_time")),
      ],
      [
        "meta",
        () =>
          date(
            meta(
              "date",
              "pubdate",
              "publish-date",
              "publication_date",
              "dc.date",
              "dc.date.issued",
              "dcterms.created",
              "parsely-pub-date",
              "sailthru.date",
              "datepublished",
              "article_date_original",
            ),
          ),
      ],
      ["time", () => date(timeOnPage(document, "datepublished", "pubdate"))],
    ]),
    updated: first<string>([
      ["json-ld", () => date(text(article?.dateModified))],
      ["opengraph", () => date(meta("article:modified_time", "og:updated_time", "og:article:modified_time"))],
      [
        "meta",
        () => date(meta("last-modified", "lastmod", "dcterms.modified", "datemodified", "revision_date")),
      ],
      ["time", () => date(document.querySelector('[itemprop="dateModified"]')?.getAttribute("datetime"))],
    ]),
    site,
    canonical: first<string>([
      ["json-ld", () => address(text(article?.url) ?? idOf(article?.mainEntityOfPage), url)],
      ["opengraph", () => address(meta("og:url"), url)],
      ["meta", () => address(document.querySelector('link[rel="canonical"]')?.getAttribute("href"), url)],
      ["address", () => address(url, url)],
    ]),
    language: first<string>([
      ["json-ld", () => language(text(article?.inLanguage) ?? nameOf(article?.inLanguage))],
      ["opengraph", () => language(meta("og:locale"))],
      ["meta", () => language(meta("content-language", "dc.language", "language"))],
      [
        "page",
        () =>
          language(
            document.documentElement?.getAttribute("lang") ??
              document.documentElement?.getAttribute("xml:lang"),
          ),
      ],
    ]),
  };
}

type Ways<T> = readonly (readonly [FactSource, () => T | null | undefined])[];

function first<T>(ways: Ways<T>): Fact<T> | null {
  for (const [from, look] of ways) {
    const value = look();
    if (value !== null && value !== undefined && value !== "") return { value, from };
  }
  return null;
}

interface MetaReader {
  (...keys: string[]): string | null;
  all(...keys: string[]): string[];
}

/** The page's meta elements by property, name, itemprop or http-equiv, in lower case. */
function metaReader(document: PageDocument): MetaReader {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const content = shown(element.getAttribute("content"));
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const key = element.getAttribute(attribute)?.toLowerCase();
      if (key) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
  const all = (...keys: string[]) =>
    keys.map((key) => contents.get(key) ?? []).find((found) => found.length > 0) ?? [];
  return Object.assign((...keys: string[]) => all(...keys)[0] ?? null, { all });
}

const shown = (value: string | null | undefined) => shownText(value ?? "") || null;

/** A value of JSON-LD as text; entities that pages leave in it are read. */
function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === "string" ? shown(unescaped(value)) : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** HTML's character references as characters, and tags left out: JSON-LD is no HTML, but pages write it so. */
export function unescaped(value: string): string {
  return value
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
      if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name)
        ? Number.parseInt(name.slice(2), 16)
        : Number.parseInt(name.slice(1), 10);
      return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    });
}

function resolved(value: unknown, data: LinkedData): unknown {
  const one = Array.isArray(value) ? value[0] : value;
  const id = idOf(one);
  return id && nameOf(one) === null ? (data.byId.get(id) ?? one) : one;
}

function idOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return null;
  const id = (value as Thing)["@id"];
  return typeof id === "string" ? id : null;
}

function nameOf(value: unknown): string | null {
  if (typeof value === "string") return text(value);
  if (typeof value !== "object" || value === null) return null;
  return text((value as Thing).name);
}

function namesOf(value: unknown, data: LinkedData): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    const thing = resolved(item, data);
    if (typeof thing === "object" && thing !== null && typesOf(thing as Thing).includes("ImageObject"))
      return [];
    return nameOf(thing) ?? [];
  });
}

/** Names as people have them: "By" and roles left out, lists cut, addresses and repetitions dropped. */
function names(found: readonly string[]): readonly string[] | null {
  const cleaned = found
    .flatMap((name) =>
      name
        .replace(/^\s*(?:by|written by|posted by|from)\b:?\s+/i, "")
        .split(/\s*(?:;|\||\band\b|&|,(?!\s*(?:jr|sr|md|phd|ii|iii)\b))\s*/i),
    )
    .map((name) => name.trim())
    .filter((name) => name !== "" && name.length <= 60 && !/https?:|\/|@|^\d/.test(name));
  return cleaned.length > 0 ? [...new Set(cleaned)] : null;
}

function authorsOnPage(document: PageDocument): string[] {
  const selectors =
    '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline a, .author-name, .byline-name, .byline';
  for (const selector of selectors.split(", ")) {
    const [first, ...rest] = document.querySelectorAll(selector);
    if (!first) continue;
    // Those who comment are marked as authors too: only those named beside the first are the article's.
    const together = [first, ...rest.filter((element) => element.parentElement === first.parentElement)];
    const found = together.slice(0, 5).flatMap((element) => shown(element.textContent) ?? []);
    if (names(found)) return found;
  }
  return [];
}

/** The headline without the name of the site that pages put behind (or before) it. */
function headlineFrom(title: string | null, site: string | undefined): string | null {
  if (!title) return null;
  const parts = title.split(/\s+[|»·•–—-]\s+|\s+::\s+/);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return title;
  const plain = (name: string) =>
    name.toLowerCase().replace(/^the\s+|\.(?:com|org|net|co\.uk)\b|[^\p{L}\p{N}]/gu, "");
  const ofSite = (part: string) =>
    site !== undefined &&
    plain(part) !== "" &&
    (plain(site).includes(plain(part)) || plain(part).includes(plain(site)));
  if (ofSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|»·•–—-]|::)\s+$/, "");
  if (ofSite(parts[0] ?? "")) return title.slice(title.indexOf(parts[1] ?? ""));
  return / [|»] /.test(title) && last.split(" ").length <= 4
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|»]\s+$/, "")
    : title;
}

function loneHeading(document: PageDocument): string | null {
  const headings = [...document.querySelectorAll("h1")]
    .map((h) => shown(h.textContent))
    .filter((t) => t !== null);
  const long = headings.filter((heading) => heading.split(" ").length >= 3);
  return long.length === 1 ? (long[0] ?? null) : null;
}

function timeOnPage(document: PageDocument, ...properties: string[]): string | null {
  for (const property of properties) {
    for (const element of document.querySelectorAll(`[itemprop="${property}" i], time[${property}]`)) {
      const value = element.getAttribute("datetime") ?? element.getAttribute("content");
      if (value) return value;
    }
  }
  return (
    document
      .querySelector("article time[datetime], header time[datetime], time[datetime]")
      ?.getAttribute("datetime") ?? null
  );
}

/** ISO 8601 as it stands; another way of writing a date as the UTC time it means. Null for what is no date. */
function date(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? "";
  if (/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/i.test(trimmed))
    return trimmed.replace(/^(\S+) (\d\d:)/, "$1T$2").replace(" ", "");
  if (!/\d{4}/.test(trimmed) || !/^[\w\s,:.+/()-]{8,60}$/.test(trimmed)) return null;
  const time = Date.parse(trimmed);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function language(value: string | null | undefined): string | null {
  const tag = value?.trim().replace("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : null;
}

function address(value: string | null | undefined, base: string | undefined): string | null {
  if (!value || !URL.canParse(value, base)) return null;
  const url = new URL(value, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function hostOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;
}
