import { MONTHS, NEAR_DAYS, WEEKDAYS } from "../../../data/lexicon/calendar.js";
import type { Token } from "./line.js";

/** A stretch of tokens, both ends inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NOMINATIVE = new Set(
  "i you he she it we they who someone somebody everyone everybody nobody".split(" "),
);
const POSSESSIVE = new Set("my your his her its our their whose".split(" "));
const BEFORE_ARTICLE = new Set("all both half such many quite".split(" "));
/** Nouns of time, which stand between clauses without a preposition. */
export const TIME = new Set([
  ...WEEKDAYS,
  ...NEAR_DAYS,
  // "may" is a verb more often.
  ...MONTHS.filter((month) => month !== "may"),
  ...`earlier later recently afterward afterwards now then again last next this morning afternoon evening night week month year weekend
  noon midnight ago mon tue tues wed thu thurs fri sat sun jan feb mar apr aug sept oct nov dec`.split(/\s+/),
]);
const DAYS = new Set([...WEEKDAYS, ...NEAR_DAYS]);

/** How many tokens an aside or a search may run over: what keeps a line without stops linear. */
export const REACH = 60;

const DASH = /^(?:[—–―‒-]+|--)$/;
export const isComma = (t: Token | undefined): boolean => t?.lower === ",";
export const isDash = (t: Token | undefined): boolean => t !== undefined && DASH.test(t.lower);
export const isStop = (t: Token | undefined): boolean => t === undefined || /^[.!?]+$/.test(t.lower);
export const isVerbal = (t: Token | undefined): boolean => t?.tag === "VERB" || t?.tag === "AUX";
export const isDay = (t: Token | undefined): boolean => t !== undefined && DAYS.has(t.lower);
export const isPossessiveMark = (t: Token | undefined): boolean => t?.lower === "'s" || t?.lower === "'";
export const isNominative = (t: Token | undefined): boolean => t !== undefined && NOMINATIVE.has(t.lower);

/** "his", "its": before the noun that they own. */
export const isPossessiveDeterminer = (t: Token | undefined): boolean =>
  t !== undefined && POSSESSIVE.has(t.lower);

/** May stand at the end of a noun phrase. */
function isHead(t: Token | undefined): boolean {
  if (!t) return false;
  if (t.tag === "PRON") return !POSSESSIVE.has(t.lower) || t.lower === "her" || t.lower === "his";
  return (
    t.tag === "NOUN" ||
    t.tag === "PROPN" ||
    t.tag === "NUM" ||
    t.tag === "X" ||
    (t.tag === "ADJ" &&
      /^(?:others|rich|poor|young|elderly|latter|former|few|many|several|some)$/.test(t.lower)) ||
    (t.tag === "DET" &&
      /^(?:some|many|others|both|all|this|these|those|few|several|another|neither|each|most)$/.test(t.lower))
  );
}

/** First token of the noun phrase (without what follows its head) that ends at `to`, or -1. */
export function phraseEndingAt(tokens: readonly Token[], to: number): number {
  const head = tokens[to];
  if (!isHead(head) || !head) return -1;
  if (head.tag === "PRON" || (head.tag === "DET" && !isPossessiveMark(tokens[to + 1]))) return to;
  let from = to;
  for (let i = to - 1; i >= 0 && i > to - REACH; i--) {
    const t = tokens[i];
    const next = tokens[i + 1];
    if (!t || !next) break;
    if (t.tag === "DET" || POSSESSIVE.has(t.lower)) {
      from = i;
      const before = tokens[i - 1];
      if (before && BEFORE_ARTICLE.has(before.lower)) from = i - 1;
      break;
    }
    if (isPossessiveMark(t)) {
      const owner = tokens[i - 1];
      if (!owner || owner.end !== t.start || (!isHead(owner) && owner.tag !== "QUOTE")) break;
      continue;
    }
    if (t.tag === "PROPN" || t.tag === "NOUN" || t.tag === "ADJ" || t.tag === "NUM" || t.tag === "X") {
      // "Monday Mr. Lee": a day stands outside the phrase that follows, save before its genitive or a noun of time.
      if (isDay(t) && !isPossessiveMark(next) && next.tag === "PROPN") break;
      from = i;
      continue;
    }
    if (
      t.lower === "&" ||
      t.tag === "SYM" ||
      t.lower === "." ||
      (t.tag === "QUOTE" && next.tag !== "PROPN")
    ) {
      if (t.lower === "." && tokens[i - 1]?.tag !== "PROPN") break;
      continue;
    }
    if (t.tag === "ADV" && (next.tag === "ADJ" || next.tag === "NUM")) {
      from = i;
      continue;
    }
    // "the ruling party", "a leaked memo", "more than 100 people"
    if (t.tag === "VERB" && /(?:ing|ed|en)$/.test(t.lower) && opensPhrase(tokens[i - 1])) continue;
    if (t.lower === "than" && next.tag === "NUM") continue;
    break;
  }
  return from;
}

function opensPhrase(t: Token | undefined): boolean {
  return (
    t !== undefined && (t.tag === "DET" || t.tag === "ADJ" || POSSESSIVE.has(t.lower) || isPossessiveMark(t))
  );
}

/** Last token of the noun phrase (without what follows its head) that starts at `from`, or -1. */
export function phraseStartingAt(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!first) return -1;
  if (first.tag === "PRON" && !POSSESSIVE.has(first.lower)) return from;
  let to = -1;
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const t = tokens[i];
    if (!t) break;
    if (t.tag === "DET" || POSSESSIVE.has(t.lower)) {
      if (to >= from && !isPossessiveMark(tokens[i - 1])) break;
      if (isHead(t) && !(tokens[i + 1] && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[i + 1]?.tag ?? "")))
        to = i;
      continue;
    }
    if (t.tag === "NOUN" || t.tag === "PROPN" || t.tag === "NUM" || t.tag === "X") {
      if (to >= from && isDay(t)) break;
      to = i;
      continue;
    }
    if (t.tag === "ADJ") {
      if (isHead(t)) to = i;
      continue;
    }
    if (isPossessiveMark(t) && to === i - 1 && tokens[i - 1]?.end === t.start) continue;
    if (
      t.lower === "&" ||
      t.tag === "SYM" ||
      (t.lower === "." && tokens[i - 1]?.tag === "PROPN" && tokens[i + 1]?.tag === "PROPN")
    )
      continue;
    if (t.tag === "QUOTE" && to < 0) {
      to = i;
      continue;
    }
    if (t.tag === "ADV" && to < 0) continue;
    // "cultural and economic changes"
    if (t.tag === "CCONJ" && to < 0 && tokens[i - 1]?.tag === "ADJ" && tokens[i + 1]?.tag === "ADJ") continue;
    if (t.tag === "VERB" && to < 0 && /(?:ing|ed|en)$/.test(t.lower)) continue;
    break;
  }
  return to;
}

const PARTICLE = new Set("de la del da di van von der den bin ibn al el le du dos ter".split(" "));

/**
 * The words within a noun phrase that stand for it: its last name, or its last noun or pronoun; for phrases joined by
 * "and" all from the first head to the last.
 */
export function headOf(tokens: readonly Token[], phrase: Stretch): Stretch {
  let { to } = phrase;
  while (to > phrase.from && !isHead(tokens[to])) to--;
  const joint = tokens.slice(phrase.from, to).findIndex((t) => t.tag === "CCONJ");
  if (joint > 0) {
    const first = headOf(tokens, { from: phrase.from, to: phrase.from + joint - 1 });
    return { from: first.from, to };
  }
  let from = to;
  if (tokens[to]?.tag !== "PROPN") return { from, to };
  for (let i = to - 1; i >= phrase.from; i--) {
    const t = tokens[i];
    if (!t) break;
    if (t.tag === "PROPN" || t.lower === "." || t.lower === "&" || PARTICLE.has(t.lower)) {
      if (t.tag === "PROPN") from = i;
      continue;
    }
    break;
  }
  return { from, to };
}
