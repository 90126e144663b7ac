import { type Article, overlaps, type Span } from "../../article/index.js";
import type { Saying } from "../saying/types.js";
import type { Link, LinkRule } from "./link.js";
import { clauseOf, firstIndex, type Place } from "./place.js";
import { signatureAfter } from "./signature.js";
import type { Verdict } from "./speech.js";
import type { ClauseFinder } from "./subject.js";

/** How a segment without a clause of its own gets one, strongest first. */
export type ChainRule =
  | "same utterance"
  | "same paragraph"
  | "next in paragraph"
  | "sentence before"
  | "sentence after"
  | "introduced"
  | "main clause"
  | "signature"
  | "paragraph before"
  | "running speaker";

/** Which clause a segment is attributed by: its own, or that of the segments it is chained to. */
export interface Anchor {
  /** Null where no rule found a clause. */
  readonly saying: Saying | null;
  readonly rule: LinkRule | ChainRule | "none";
  /** Number of the utterance, from 0. */
  readonly quotation: number;
  /** Index of the segment whose clause this is; its own index where it has one itself. */
  readonly from: number;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Numbers the utterances and carries clauses of saying over to the segments that have none: parts of one utterance, further
 * quotations of the paragraph, a clause in the sentence before or after, a run of one speaker's paragraphs. Parallel to
 * `places`; null for what is no speech.
 */
export function chainSegments(
  article: Article,
  places: readonly Place[],
  links: readonly (Link | null)[],
  verdicts: readonly Verdict[],
  sayings: readonly Saying[],
  clauseBefore: ClauseFinder,
): (Anchor | null)[] {
  const { text } = article;
  const anchors: (Anchor | null)[] = [];
  let quotation = -1;
  let last: { place: Place; anchor: Anchor } | null = null;

  for (const place of places) {
    const { index } = place;
    if (!verdicts[index]?.speech) {
      anchors.push(null);
      continue;
    }
    const link = links[index] ?? null;
    const joined = last !== null && isSameUtterance(text, last, place, link);
    if (!joined) quotation++;
    const signature = link?.rule === "cue after" ? null : signatureAfter(article, place);
    const signed: Anchor | null = signature && {
      saying: signature,
      rule: "signature",
      quotation,
      from: index,
    };
    const own = signed ?? (link && ownAnchor(link, place, quotation, sayings, clauseBefore));
    const anchor: Anchor = own ??
      (last && joined ? { ...last.anchor, rule: "same utterance", quotation } : null) ??
      chained(article, place, places, links, last, sayings, quotation, clauseBefore) ?? {
        saying: null,
        rule: "none",
        quotation,
        from: index,
      };
    anchors.push(anchor);
    last = { place, anchor };
  }
  return anchors;
}

/** The segment's own clause; one that names no source takes that of the clause before it in the sentence. */
function ownAnchor(
  link: Link,
  place: Place,
  quotation: number,
  sayings: readonly Saying[],
  clauseBefore: ClauseFinder,
): Anchor {
  const { saying, rule } = link;
  const own: Anchor = { saying, rule, quotation, from: place.index };
  if (saying.source || saying.cue.start > place.segment.start) return own;
  const at = firstIndex(sayings, (s) => s.cue.start >= saying.cue.start);
  const before = sayings[at - 1];
  const lender =
    before?.source && before.sentence === saying.sentence && before.speech ? before : clauseBefore(place);
  if (!lender?.source) return own;
  return {
    ...own,
    saying: { ...saying, source: lender.source, sourceHead: lender.sourceHead },
    rule: "main clause",
  };
}

/**
 * Parts of one utterance: they share a clause ("…," she said, "…"), only the clause stands between them ("…," she said.
 * "…"), or the quotation runs on into the next paragraph.
 */
function isSameUtterance(
  text: string,
  last: { place: Place; anchor: Anchor },
  place: Place,
  link: Link | null,
): boolean {
  const before = last.place.segment;
  const here = place.segment;
  const nextParagraph = here.paragraph === before.paragraph + 1 && before.paragraph > 0;
  if (link?.rule === "label") return false;
  if (!before.closed && nextParagraph) return !WORD.test(text.slice(place.lead.start, place.lead.end));
  if (here.paragraph !== before.paragraph) return false;
  const { saying } = last.anchor;
  if (link) return saying?.cue.start === link.saying.cue.start;
  if (!saying) return false;
  const clause = clauseOf(saying);
  if (clause.start < before.outer.end || clause.end > here.outer.start) return false;
  const between = text.slice(clause.end, here.outer.start);
  return place.opensSentence && !/[.?!]["”’)]*\s+\S/.test(between);
}

function chained(
  article: Article,
  place: Place,
  places: readonly Place[],
  links: readonly (Link | null)[],
  last: { place: Place; anchor: Anchor } | null,
  sayings: readonly Saying[],
  quotation: number,
  clauseBefore: ClauseFinder,
): Anchor | null {
  const { segment, index } = place;
  if (!place.opensSentence) {
    const clause = clauseBefore(place);
    if (clause) return { saying: clause, rule: "main clause", quotation, from: index };
  }
  if (last?.anchor.saying?.source && last.place.segment.paragraph === segment.paragraph)
    return { ...last.anchor, rule: "same paragraph", quotation };

  const next = places[index + 1];
  const nextLink = links[index + 1];
  if (next?.segment.paragraph === segment.paragraph && nextLink?.rule === "cue after")
    return { saying: nextLink.saying, rule: "next in paragraph", quotation, from: index + 1 };

  const at = firstIndex(sayings, (s) => s.cue.start >= segment.outer.start);
  const before = sayings[at - 1];
  if (before && before.paragraph === segment.paragraph)
    return { saying: before, rule: "sentence before", quotation, from: index };
  const after = sayings[at];
  if (after && after.paragraph === segment.paragraph && !followed(after, next?.segment))
    return { saying: after, rule: "sentence after", quotation, from: index };

  if (place.opensSentence && endsInColon(article, segment.paragraph - 1)) {
    const clause =
      before?.source && before.paragraph === segment.paragraph - 1 ? before : clauseBefore(place);
    if (clause) return { saying: clause, rule: "introduced", quotation, from: index };
  }
  if (!place.opensSentence) return null;
  const distance = last?.anchor.saying?.source
    ? segment.paragraph - last.place.segment.paragraph
    : Number.POSITIVE_INFINITY;
  if (last && distance <= 1) return { ...last.anchor, rule: "running speaker", quotation };
  const clause = clauseBefore(place);
  if (clause && clause.paragraph === segment.paragraph - 1 && segment.paragraph > 1)
    return { saying: clause, rule: "paragraph before", quotation, from: index };
  return last && distance <= 2 ? { ...last.anchor, rule: "running speaker", quotation } : null;
}

/** The clause stands behind the next segment: it is that one's. */
function followed(saying: Saying, next: Span | undefined): boolean {
  return next !== undefined && saying.cue.start > next.start && !overlaps(saying.cue, next);
}

function endsInColon(article: Article, paragraph: number): boolean {
  const span = article.paragraphs[paragraph - 1];
  return span !== undefined && article.text.slice(span.end - 2, span.end).includes(":");
}
