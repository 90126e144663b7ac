import type { Article, Span } from "../../article/index.js";
import type { Saying } from "../saying/types.js";
import type { Place } from "./place.js";

/** Characters in the longest stretch that can be a signature. */
const LENGTH = 100;
const SIGNATURE =
  /^(\s*(?:--|[-–—―])\s*)(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|di|la|van|von|der|den|al|bin|da|dos))+)(?:,.*)?\.?\s*$/u;

/**
 * The dash and name under or behind a quotation (“…” ― Ann Lee, teacher), as a clause of saying: the rest of the paragraph,
 * or all of the next one. Null where there is none.
 */
export function signatureAfter(article: Article, place: Place): Saying | null {
  const { segment, tail } = place;
  const paragraph = article.paragraphs[segment.paragraph - 1];
  const next = article.paragraphs[segment.paragraph];
  if (!paragraph) return null;
  const own = readSignature(article.text, { start: segment.outer.end, end: paragraph.end });
  if (own) return asSaying(own, place, paragraph.index);
  const alone = article.text.slice(tail.start, tail.end).trim() === "" && tail.end >= paragraph.end - 1;
  const under = alone && next ? readSignature(article.text, next) : null;
  return under && next ? asSaying(under, place, next.index) : null;
}

function readSignature(text: string, span: Span): { dash: Span; name: Span } | null {
  if (span.end - span.start > LENGTH) return null;
  const [, dash, name] = SIGNATURE.exec(text.slice(span.start, span.end)) ?? [];
  if (dash === undefined || name === undefined) return null;
  const start = span.start + dash.length;
  const from = span.start + (dash.length - dash.trimStart().length);
  return { dash: { start: from, end: from + dash.trim().length }, name: { start, end: start + name.length } };
}

function asSaying(signature: { dash: Span; name: Span }, place: Place, paragraph: number): Saying {
  return {
    kind: "label",
    cue: signature.dash,
    lemma: "—",
    speech: true,
    source: signature.name,
    sourceHead: signature.name,
    content: null,
    sentence: place.sentenceIndex,
    paragraph,
  };
}
