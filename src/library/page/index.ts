import { type Article, findFurniture, readArticle } from "../../article/index.js";
import { type Block, readPageBlocks } from "./blocks.js";
import { type PageDocument, parsePage, shownText } from "./dom.js";
import { decodePage } from "./encoding.js";
import { type PageFacts, readFacts, unescaped } from "./facts.js";
import { type LinkedData, readLinkedData } from "./json-ld.js";
import { kindOfBytes, kindOfPage, NotAnArticle } from "./kind.js";
import { prunePage } from "./prune.js";
import { selectBlocks, teasersAmong } from "./select.js";
import { wordsOf } from "./shingles.js";

export type { Fact, FactSource, PageFacts } from "./facts.js";
export { NotAnArticle, type PageKind } from "./kind.js";

/** A web page read as an article. Offsets of the article index its `text`: the headline, then a paragraph for each block. */
export interface Page {
  readonly article: Article;
  readonly facts: PageFacts;
  readonly encoding: string;
}

export interface PageOrigin {
  /** The page's address, where it has one. */
  readonly url?: string;
  /** The Content-Type that it came with. */
  readonly contentType?: string;
}

/**
 * Reads a web page as an article.
 * @throws {NotAnArticle} where the page is something else, and says what
 */
export async function readPage(bytes: Uint8Array, { url, contentType }: PageOrigin = {}): Promise<Page> {
  const otherwise = kindOfBytes(bytes, contentType);
  if (otherwise) throw new NotAnArticle(otherwise);
  const { html, encoding } = decodePage(bytes, contentType);
  const document = await parsePage(html);
  if (!document) throw new NotAnArticle("too-large");
  const data = readLinkedData(document);
  const facts = readFacts(document, data, url);
  const evidence = pageEvidence(document, data, facts, url);
  const title = facts.headline?.value ?? "";
  prunePage(document);
  const blocks = readPageBlocks(document);
  const chosen = selectBlocks(document, blocks, articleBody(data));
  const body = withoutFurniture(
    title,
    blocks.filter((_, i) => chosen.has(i)),
  );
  const textLength = body.reduce((sum, text) => sum + text.length, 0);
  const kind = kindOfPage({ ...evidence, ...teasersAmong(chosen, blocks), textLength, title });
  if (kind) throw new NotAnArticle(kind);
  return {
    article: readArticle([title, ...body].filter((text) => text !== "").join("\n\n")),
    facts,
    encoding,
  };
}

function articleBody(data: LinkedData): string | null {
  const body = data.article?.articleBody;
  return typeof body === "string" ? shownText(unescaped(body)) : null;
}

/** Notes on the story stand in the page's own body and so in the text; readArticle keeps them out of the paragraphs. */
const KEPT = "note on the story";

/** The texts of the blocks without the repeated headline and the lines that are no part of an article. */
function withoutFurniture(title: string, blocks: readonly Block[]): string[] {
  const heading = wordsOf(title).join(" ");
  const texts = blocks.map(({ text }) => text).filter((text) => wordsOf(text).join(" ") !== heading);
  const whole = ["-", ...texts].join("\n");
  let at = 2;
  const spans = texts.map((text) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return span;
  });
  const furniture = findFurniture(whole, [{ start: 0, end: 1 }, ...spans]);
  return texts.filter((_, i) => (furniture.get(i + 1) ?? KEPT) === KEPT);
}

function pageEvidence(document: PageDocument, data: LinkedData, facts: PageFacts, url: string | undefined) {
  const pageText = shownText(
    [...(document.body?.querySelectorAll("p, h1, h2, h3, li, a, td, div, span") ?? [])]
      .map((element) =>
        [...element.childNodes]
          .filter((node) => node.nodeType === 3)
          .map((node) => node.textContent ?? "")
          .join(" "),
      )
      .join(" "),
  );
  const links = [...(document.body?.querySelectorAll("a[href]") ?? [])].map((link) =>
    shownText(link.textContent ?? ""),
  );
  const linkedLength = links.reduce((sum, text) => sum + text.length, 0);
  const path = url && URL.canParse(url) ? new URL(url).pathname : "/-";
  return {
    pageText,
    linkedShare: pageText === "" ? 0 : Math.min(1, linkedLength / pageText.length),
    headlineLinks: links.filter((text) => text.length >= 30 && text.split(" ").length >= 5).length,
    saysArticle:
      data.article !== null ||
      (facts.published !== null && facts.published.from !== "time") ||
      document.querySelector('meta[property="og:type"][content="article" i]') !== null,
    saysPaid: saysPaid(data),
    atRoot: path === "/" || /^\/index\.\w+$/.test(path),
    withoutScripts: shownText(
      [...document.querySelectorAll("noscript")].map((element) => element.textContent ?? "").join(" "),
    ),
    scripts: [...document.querySelectorAll("script")].length,
  };
}

/** schema.org's `isAccessibleForFree`, on the article or on a part of it. */
function saysPaid(data: LinkedData): boolean {
  return /^(?:false|no)$/i.test(String(data.article?.isAccessibleForFree ?? ""));
}
