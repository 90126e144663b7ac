import type { PageDocument } from "./dom.js";

/** A thing that a page describes in JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|OpinionNewsArticle|SocialMediaPosting|TechArticle|ScholarlyArticle|Review)$/;
/** Deeper than any real page nests its things. */
const DEEPEST = 12;

export interface LinkedData {
  /** The news article or its kin that the page is about; null where the page describes none. */
  readonly article: Thing | null;
  readonly types: ReadonlySet<string>;
  /** Things by their `@id`, for those that others only point at. */
  readonly byId: ReadonlyMap<string, Thing>;
}

/** Reads the page's JSON-LD. */
export function readLinkedData(document: PageDocument): LinkedData {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return linkedDataFrom([...scripts].map((script) => script.textContent ?? ""));
}

/** Reads JSON-LD from its scripts, lists and `@graph` included. One that is no JSON is passed over. */
export function linkedDataFrom(scripts: readonly string[]): LinkedData {
  const things: Thing[] = [];
  for (const script of scripts) collect(parse(script), things, 0);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const byId = new Map(
    things.flatMap((thing) => (typeof thing["@id"] === "string" ? [[thing["@id"], thing] as const] : [])),
  );
  return { article: fullest(articles), types: new Set(things.flatMap(typesOf)), byId };
}

export function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === "string")
    .map((name) => name.replace(/^.*[/#:]/, ""));
}

function parse(source: string): unknown {
  const json = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\s*\]\]>|\/\*\]\]>\*\/)\s*;?\s*$/g,
    "",
  );
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings: wrong JSON, and common.
      return JSON.parse(json.replace(/[\r\n\t]+/g, " ").replace(/;\s*$/, ""));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, into: Thing[], depth: number): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const thing = value as Thing;
  if (thing["@type"] !== undefined) into.push(thing);
  for (const item of Object.values(thing)) collect(item, into, depth + 1);
}

/** The article that says most of itself: pages list others, by headline and address only. */
function fullest(articles: readonly Thing[]): Thing | null {
  const score = (thing: Thing) =>
    [
      "headline",
      "datePublished",
      "dateModified",
      "author",
      "articleBody",
      "publisher",
      "mainEntityOfPage",
    ].filter((key) => thing[key] !== undefined).length;
  return articles.reduce<Thing | null>(
    (best, thing) => (best && score(best) >= score(thing) ? best : thing),
    null,
  );
}
