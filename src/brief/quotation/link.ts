import type { Span } from "../../article/index.js";
import type { Saying } from "../saying/types.js";
import { withNamedSource } from "./named-source.js";
import { clauseOf, firstIndex, type Place } from "./place.js";

/** The clause of saying that a segment belongs to, with the rule that found it. */
export interface Link {
  readonly saying: Saying;
  readonly rule: LinkRule;
}

/**
 * - `label`: a transcript names who speaks just inside the marks (“LEE: Good evening).
 * - `cue after`, `cue before`: the clause touches the quotation ("…," he said; he said: "…").
 * - `content`: the quotation stands inside what a clause reports (he said the plan was "dead").
 * - `same sentence`: the clause stands elsewhere in the sentence.
 */
export type LinkRule = "label" | "cue after" | "cue before" | "content" | "same sentence";

/** How many clauses on either side are looked at; more than a real sentence holds between a quotation and its cue. */
const REACH = 6;
/** Words that may stand between a cue and the quotation that it brings in: to whom, when, where. */
const LEAD_IN = 60;
/** Verbs whose quoted object or complement is what their own subject said. */
const VERBATIM: ReadonlySet<string> = new Set(
  "say add call dub label describe write tweet state declare shout chant joke quip vow pledge promise accuse".split(
    " ",
  ),
);
const SENTENCE_BREAK = /[.?!]["”’)]*\s/;
const ENDS_OPEN = /[,?!—–-]["”’']*$/;
const LABEL = /^(\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,4}) ?:\s/u;

/**
 * Finds the clause that each segment belongs to, where its own sentence has one. `sayings` in text order; the result is
 * parallel to `places`.
 */
export function linkSayings(
  text: string,
  places: readonly Place[],
  sayings: readonly Saying[],
): (Link | null)[] {
  return places.map((place) => linkOne(text, place, sayings));
}

function linkOne(text: string, place: Place, sayings: readonly Saying[]): Link | null {
  const { segment, sentence, lead, tail } = place;
  const label = labelInside(text, place);
  if (label) return { saying: label, rule: "label" };
  const next = firstIndex(sayings, (s) => s.cue.start >= segment.outer.end);
  const named = (s: Saying) =>
    withNamedSource(text, s, s.cue.start < segment.outer.start ? lead : { start: tail.start, end: tail.end });
  const before = sayings
    .slice(Math.max(0, next - REACH), next)
    .filter((s) => s.cue.start < segment.outer.start)
    .map(named);
  const after = sayings
    .slice(next, next + REACH)
    .filter((s) => s.paragraph === segment.paragraph)
    .map(named);

  const touching = before.filter((s) => touchesBefore(text, s, lead));
  const touchingBefore = touching.findLast((s) => s.speech) ?? touching.at(-1);
  const touchingAfter = after.find((s) => touchesAfter(text, s, segment.outer, tail));
  // “…,” she said closes the whole sentence, whatever clause stands before the quotation
  if (touchingAfter && ENDS_OPEN.test(text.slice(segment.end - 1, segment.end)))
    return { saying: touchingAfter, rule: "cue after" };
  const holds = (s: Saying) =>
    s.content !== null && s.content.start <= segment.start && segment.end <= s.content.end + 2;
  if (touchingBefore) {
    const outer = touchingBefore.speech
      ? outerReport(touchingBefore, before.filter(holds))
      : (before.findLast((s) => s.speech && holds(s)) ?? after.find((s) => s.speech && holds(s)));
    return outer ? { saying: outer, rule: "content" } : { saying: touchingBefore, rule: "cue before" };
  }
  if (touchingAfter) return { saying: touchingAfter, rule: "cue after" };

  const holding = before.findLast((s) => s.speech && holds(s)) ?? before.findLast(holds) ?? after.find(holds);
  if (holding) return { saying: outerReport(holding, before.filter(holds)) ?? holding, rule: "content" };

  const own = (s: Saying) => s.cue.start >= sentence.start && s.cue.end <= sentence.end;
  const near =
    before.findLast((s) => s.speech && own(s)) ??
    before.findLast(own) ??
    after.find((s) => s.speech && own(s)) ??
    after.find(own);
  return near ? { saying: near, rule: "same sentence" } : null;
}

/** The speaker's label of a transcript, in capitals, at the start of the quoted words. */
function labelInside(text: string, { segment, sentenceIndex }: Place): Saying | null {
  const name = LABEL.exec(text.slice(segment.start, Math.min(segment.end, segment.start + 60)))?.[1];
  if (name === undefined) return null;
  const source = { start: segment.start, end: segment.start + name.length };
  const colon = text.indexOf(":", source.end);
  return {
    kind: "label",
    cue: { start: colon, end: colon + 1 },
    lemma: ":",
    speech: true,
    source,
    sourceHead: source,
    content: null,
    sentence: sentenceIndex,
    paragraph: segment.paragraph,
  };
}

/**
 * The report around a clause that itself stands in what somebody says: hers are the words, unless the inner verb is one that
 * gives words as they were spoken (she said the mayor called it “dead”). Null where there is none.
 */
function outerReport(inner: Saying, holding: readonly Saying[]): Saying | null {
  if (VERBATIM.has(inner.lemma)) return null;
  return (
    holding.find(
      (s) => s.speech && s.source !== null && s.cue.start < inner.cue.start && s.sentence === inner.sentence,
    ) ?? null
  );
}

/** The clause ends where the quotation begins, but for whom it is said to, when and where. */
function touchesBefore(text: string, saying: Saying, lead: Span): boolean {
  const clause = clauseOf(saying);
  if (saying.cue.start < lead.start || clause.end > lead.end || lead.end - clause.end > LEAD_IN) return false;
  const between = text.slice(clause.end, lead.end);
  return !SENTENCE_BREAK.test(between) && !/[;]/.test(between);
}

/** The clause begins where the quotation ends: only a comma or a dash stands between. */
function touchesAfter(text: string, saying: Saying, outer: Span, tail: Span): boolean {
  const clause = clauseOf(saying);
  if (clause.start < outer.end || clause.start - outer.end > 4) return false;
  const between = text.slice(outer.end, clause.start);
  if (!/^[\s,—–―-]*$/.test(between)) return false;
  const pauses =
    /[,—–―-]/.test(between) || ENDS_OPEN.test(text.slice(Math.max(outer.start, outer.end - 3), outer.end));
  // the “superdelegates” have endorsed her: the quoted words are the verb's own subject
  if (!pauses && (saying.source === null || saying.source.start < outer.end)) return false;
  return (
    clause.start < tail.end || ENDS_OPEN.test(text.slice(Math.max(outer.start, outer.end - 3), outer.end))
  );
}
