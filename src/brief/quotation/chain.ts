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
export interface Anchor extends Claim {
  /** Number of the utterance, from 0. */
  readonly quotation: number;
}

interface Claim {
  /** Null where no rule found a clause. */
  readonly saying: Saying | null;
  readonly rule: LinkRule | ChainRule | "none";
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
    const own = ownClaim(article, place, links[index] ?? null, sayings, clauseBefore);
    const joined = last !== null && isSameUtterance(text, last, place, own);
    if (!joined) quotation++;
    const claim: Claim =
      own ??
      (last && joined ? { ...last.anchor, rule: "same utterance" } : null) ??
      chained(article, place, places, links, last, sayings, clauseBefore) ??
      unclaimed(index);
    const anchor = { ...claim, quotation };
    if (own && joined) claimBack(anchors, anchor);
    anchors.push(anchor);
    last = { place, anchor };
  }
  return anchors;
}

const unclaimed = (index: number): Claim => ({ saying: null, rule: "none", from: index });

/** The clause of a quotation that runs over paragraphs stands behind its last: the parts before it are its own too. */
function claimBack(anchors: (Anchor | null)[], own: Anchor): void {
  for (let i = anchors.length - 1; i >= 0; i--) {
    const anchor = anchors[i];
    if (!anchor) continue;
    if (anchor.quotation !== own.quotation || !isGuess(anchor)) return;
    anchors[i] = { ...own, rule: "same utterance" };
  }
}

/** No clause in the utterance itself tells: another one, of better standing, may overrule it. */
const isGuess = ({ rule }: Claim) =>
  rule === "none" ||
  rule === "running speaker" ||
  rule === "paragraph before" ||
  rule === "sentence before" ||
  rule === "sentence after";

/** What the segment's own sentence or signature claims; a clause that names no source takes that of the clause before it. */
function ownClaim(
  article: Article,
  place: Place,
  link: Link | null,
  sayings: readonly Saying[],
  clauseBefore: ClauseFinder,
): Claim | null {
  const signature = link?.rule === "cue after" ? null : signatureAfter(article, place);
  if (signature) return { saying: signature, rule: "signature", from: place.index };
  return link && linkedClaim(link, place, sayings, clauseBefore);
}

function linkedClaim(
  link: Link,
  place: Place,
  sayings: readonly Saying[],
  clauseBefore: ClauseFinder,
): Claim {
  const { saying, rule } = link;
  const own: Claim = { saying, rule, from: place.index };
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
  own: Claim | null,
): boolean {
  const before = last.place.segment;
  const here = place.segment;
  const { saying } = last.anchor;
  if (own?.rule === "label") return false;
  if (!before.closed && before.paragraph > 0 && here.paragraph === before.paragraph + 1) {
    const free = own === null || isGuess(last.anchor) || own.saying?.cue.start === saying?.cue.start;
    return free && !WORD.test(text.slice(place.lead.start, place.lead.end));
  }
  if (here.paragraph !== before.paragraph) return false;
  if (own) return saying !== null && saying.cue.start === own.saying?.cue.start;
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
  clauseBefore: ClauseFinder,
): Claim | null {
  const { segment, index } = place;
  if (!place.opensSentence) {
    const clause = clauseBefore(place);
    if (clause) return { saying: clause, rule: "main clause", from: index };
  }
  if (last?.anchor.saying?.source && last.place.segment.paragraph === segment.paragraph)
    return { ...last.anchor, rule: "same paragraph" };

  const next = places[index + 1];
  const nextLink = links[index + 1];
  if (next?.segment.paragraph === segment.paragraph && nextLink?.rule === "cue after")
    return { saying: nextLink.saying, rule: "next in paragraph", from: index + 1 };

  const at = firstIndex(sayings, (s) => s.cue.start >= segment.outer.start);
  const before = sayings[at - 1];
  if (before && before.paragraph === segment.paragraph)
    return { saying: before, rule: "sentence before", from: index };
  const after = sayings[at];
  if (after && after.paragraph === segment.paragraph && !followed(after, next?.segment))
    return { saying: after, rule: "sentence after", from: index };

  if (place.opensSentence && endsInColon(article, segment.paragraph - 1)) {
    const clause =
      before?.source && before.paragraph === segment.paragraph - 1 ? before : clauseBefore(place);
    if (clause) return { saying: clause, rule: "introduced", from: index };
  }
  if (!place.opensSentence) return null;
  const clause = clauseBefore(place);
  if (clause?.paragraph === segment.paragraph)
    return { saying: clause, rule: "sentence before", from: index };
  const distance = last?.anchor.saying?.source
    ? segment.paragraph - last.place.segment.paragraph
    : Number.POSITIVE_INFINITY;
  if (last && distance <= 1) return { ...last.anchor, rule: "running speaker" };
  if (clause && clause.paragraph === segment.paragraph - 1 && segment.paragraph > 1)
    return { saying: clause, rule: "paragraph before", from: index };
  return last && distance <= 2 ? { ...last.anchor, rule: "running speaker" } : null;
}

/** The clause stands behind the next segment: it is that one's. */
function followed(saying: Saying, next: Span | undefined): boolean {
  return next !== undefined && saying.cue.start > next.start && !overlaps(saying.cue, next);
}

function endsInColon(article: Article, paragraph: number): boolean {
  const span = article.paragraphs[paragraph - 1];
  return span !== undefined && article.text.slice(span.end - 2, span.end).includes(":");
}
