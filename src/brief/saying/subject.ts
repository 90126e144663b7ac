import { isAbbreviatedState } from "../../../data/lexicon/places.js";
import { DOUBT_ADVERBS } from "../../../data/lexicon/stance-words.js";
import type { Token } from "./line.js";
import {
  headOf,
  isComma,
  isDash,
  isDay,
  isNominative,
  isStop,
  isVerbal,
  phraseEndingAt,
  phraseStartingAt,
  REACH,
  type Stretch,
} from "./phrase.js";
import { takesClause } from "./verb.js";

/** The phrase that names a source and, within it, the words that decide who that is. */
export interface Subject extends Stretch {
  readonly head: Stretch;
}

/** What stands before a region: it tells whether a phrase can be a subject there. */
type Edge = "start" | "comma" | "quote" | "conjunction" | "clause" | "verb" | "object" | "mark" | "phrase";

interface Region extends Stretch {
  /** The noun phrase with which the region begins, without what follows it; null where it begins otherwise. */
  readonly phrase: Stretch | null;
  readonly edge: Edge;
}

const RELATIVE = new Set(["who", "which", "that", "whose"]);
/** Subordinators that more often stand before a noun that belongs to the phrase. */
const PREPOSITION = new Set("for like but than".split(" "));
const APPROXIMATE = new Set("about around over nearly roughly almost".split(" "));
const SUBORDINATOR = new Set(
  `that because as when if while although though since unless whether after before until where why how what than whom whose
  but so yet for like`.split(/\s+/),
);

/** The subject of the finite verb group that starts at token `verb`, read leftwards; null where none is found. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | null {
  let end = verb - 1;
  while (end >= 0 && tokens[end]?.tag === "ADV") end--;
  const last = tokens[end];
  if (!last) return null;
  if (RELATIVE.has(last.lower)) return relativeSubject(tokens, end);
  if (isComma(last) || isDash(last)) return subjectBeforeAside(tokens, end);
  // "host of “Morning News,” said": the comma stands inside the marks
  if (
    last.tag === "QUOTE" &&
    last.clause &&
    /^(?:ADP|DET|VERB|NOUN|PROPN|ADJ|PART)$/.test(tokens[end - 1]?.tag ?? "")
  ) {
    return subjectBeforeAside(tokens, end);
  }
  const region = readRegion(tokens, end);
  if (!region || region.edge === "object") return null;
  if (region.phrase) return subject(tokens, region.phrase, end);
  return nameAtEnd(tokens, end);
}

/** "In a television interview Mr. Lee said": a name that a noun before it doesn't belong to. */
function nameAtEnd(tokens: readonly Token[], end: number): Subject | null {
  const from = phraseEndingAt(tokens, end);
  if (from < 0 || tokens[end]?.tag !== "PROPN") return null;
  const head = headOf(tokens, { from, to: end });
  return tokens[head.from - 1]?.tag === "NOUN" && head.from > from ? { ...head, head } : null;
}

/** A quotation behind this token stands within a phrase ("host of “Morning News,”"). */
const isEmbedded = (before: Token | undefined) =>
  /^(?:ADP|DET|VERB|NOUN|PROPN|ADJ|PART)$/.test(before?.tag ?? "");

/** "Ms. Cho, who said": the pronoun is the source, its antecedent the head. */
function relativeSubject(tokens: readonly Token[], at: number): Subject | null {
  let before = at - 1;
  const pronoun = tokens[at];
  if (pronoun?.lower === "that" && (before < 0 || phraseEndingAt(tokens, before) < 0)) {
    // "That is what she meant": no relative clause
    return { from: at, to: at, head: { from: at, to: at } };
  }
  if (isComma(tokens[before]) || isDash(tokens[before])) before--;
  if (tokens[before]?.lower === ")") before = opening(tokens, before) - 1;
  if (isState(tokens, before)) {
    const whose = subjectBeforeAside(tokens, before + 1);
    if (whose) return { from: at, to: at, head: whose.head };
  }
  const nearest = phraseEndingAt(tokens, before);
  const region = nearest >= 0 ? readRegion(tokens, before) : null;
  const phrase = region?.phrase ?? (nearest >= 0 ? { from: nearest, to: before } : null);
  if (!phrase) return null;
  return { from: at, to: at, head: headOf(tokens, phrase) };
}

/** "of Salem, Va.": an abbreviated state behind its town says nothing. */
const isState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "PROPN" && isAbbreviatedState(tokens[at].lower) && isComma(tokens[at - 1]);

function opening(tokens: readonly Token[], close: number): number {
  for (let k = close - 1; k >= 0 && k > close - REACH; k--) if (tokens[k]?.lower === "(") return k;
  return close;
}

/** "Ann Lee, the mayor of Oslo, said": steps over asides to the phrase that they belong to. */
function subjectBeforeAside(tokens: readonly Token[], end: number): Subject | null {
  const mark = isDash(tokens[end]) ? isDash : isComma;
  let best: Region | null = null;
  for (let i = end - 1; i > 0 && i > end - REACH; i--) {
    const t = tokens[i];
    if (!mark(t)) {
      if (
        (t?.tag === "QUOTE" && t.clause && !isEmbedded(tokens[i - 1])) ||
        t?.lower === ";" ||
        t?.lower === ":"
      )
        break;
      continue;
    }
    const region = readRegion(tokens, i - 1);
    if (!region?.phrase) {
      if (best) break;
      continue;
    }
    if (
      isState(tokens, i - 1) ||
      region.edge === "object" ||
      region.edge === "verb" ||
      !isAside(tokens, i + 1, end - 1)
    )
      continue;
    best = region;
    if (region.edge !== "comma") break;
  }
  if (!best?.phrase) return null;
  return subject(tokens, best.phrase, end);
}

function subject(tokens: readonly Token[], phrase: Stretch, end: number): Subject {
  let to = end;
  // "Mr. Lee on Monday", "Mr. Lee Monday"
  while (to > phrase.to && (isDay(tokens[to]) || tokens[to]?.tag === "ADV")) to--;
  if (to > phrase.to && tokens[to]?.tag === "ADP") to--;
  while (to > phrase.to && tokens[to]?.tag === "PUNCT" && tokens[to]?.lower !== ")") to--;
  let core = phrase;
  while (core.to > core.from && isDay(tokens[core.to])) core = { from: core.from, to: core.to - 1 };
  if (to < core.to || (to === phrase.to && core.to < phrase.to)) to = core.to;
  return { from: phrase.from, to, head: headOf(tokens, core) };
}

/** The stretch of noun phrases, prepositions, participles and relative clauses that ends at `end`. */
function readRegion(tokens: readonly Token[], end: number, depth = 0): Region | null {
  let i = end;
  let phrase: Stretch | null = null;
  let from = end + 1;
  let edge: Edge = "start";
  const limit = end - REACH;
  while (i >= 0 && i > limit) {
    const t = tokens[i];
    if (!t) break;
    if (t.lower === ")") {
      const open = opening(tokens, i);
      if (open === i) break;
      i = open - 1;
      continue;
    }
    const start = phraseEndingAt(tokens, i);
    if (start >= 0) {
      // two phrases side by side: only the nearer belongs here
      if (phrase && phrase.from === i + 1) {
        edge = "phrase";
        break;
      }
      phrase = { from: start, to: i };
      from = start;
      i = start - 1;
      if (isNominative(t)) {
        edge = i < 0 ? "start" : "phrase";
        break;
      }
      continue;
    }
    if (t.tag === "QUOTE") {
      edge = "quote";
      break;
    }
    if (t.tag === "PUNCT") {
      edge = isComma(t) ? "comma" : "mark";
      break;
    }
    if (t.tag === "CCONJ") {
      const left: Region | null =
        phrase?.from === i + 1 && depth < 4 ? readRegion(tokens, i - 1, depth + 1) : null;
      if (left?.phrase && left.edge !== "verb" && left.edge !== "object" && left.edge !== "phrase") {
        return {
          from: left.from,
          to: end,
          phrase: { from: left.phrase.from, to: phrase?.to ?? end },
          edge: left.edge,
        };
      }
      edge = "conjunction";
      break;
    }
    if (isVerbal(t)) {
      // "the push to ban it"
      if (tokens[i - 1]?.lower === "to" && tokens[i - 2]?.tag === "NOUN") {
        i -= 2;
        from = i + 1;
        continue;
      }
      if (isParticiple(tokens, i)) {
        i--;
        from = i + 1;
        continue;
      }
      let k = i - 1;
      while (k >= 0 && /^(?:AUX|ADV|VERB)$/.test(tokens[k]?.tag ?? "")) k--;
      if (RELATIVE.has(tokens[k]?.lower ?? "") && k > 0) {
        i = k - 1;
        if (isComma(tokens[i])) i--;
        from = k;
        continue;
      }
      edge = t.tag === "AUX" || takesClause(t.lower) ? "verb" : "object";
      break;
    }
    // "Perhaps Mr. Lee": of the whole clause, which no subject takes in as it does "only Mr. Lee".
    if (DOUBT_ADVERBS.has(t.lower) && phrase?.from === i + 1) break;
    if (SUBORDINATOR.has(t.lower) && (t.tag !== "ADP" || !PREPOSITION.has(t.lower))) {
      edge = "clause";
      break;
    }
    if (
      (t.tag === "ADV" || (APPROXIMATE.has(t.lower) && tokens[i + 1]?.tag === "NUM")) &&
      phrase?.from === i + 1
    ) {
      // "about half", "at least 20 people", "only Mr. Lee"
      const size = tokens[i - 1]?.lower === "at" ? 2 : 1;
      phrase = { from: i + 1 - size, to: phrase.to };
      from = phrase.from;
      i -= size;
      continue;
    }
    if (t.tag === "ADP" || t.tag === "ADJ" || t.tag === "ADV" || t.tag === "NUM" || t.tag === "DET") {
      from = i;
      i--;
      continue;
    }
    edge = "mark";
    break;
  }
  if (from > end) return null;
  // "In an interview Mr. Lee": a region that opens with a preposition holds no subject
  if (phrase && phrase.from !== from) phrase = null;
  return { from, to: end, phrase, edge };
}

/** "people briefed on the plan", "a man standing by": a verb that describes the noun before it. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!t || !before || !after || t.tag !== "VERB") return false;
  if (!/^(?:NOUN|PROPN|NUM)$/.test(before.tag) && before.lower !== "those") return false;
  if (t.lower.endsWith("ing")) return true;
  if (before.lower === "those") return true;
  return (
    /(?:ed|en|wn|ld|nt|de)$/.test(t.lower) && (after.tag === "ADP" || isDay(after) || after.tag === "ADV")
  );
}

/**
 * The source that stands after its cue ("said Ann Lee, the mayor of Oslo."), from token `from`; null where there is none.
 * `leading`: a clause follows behind the source ("According to Ann Lee, the mayor, taxes fell").
 */
export function subjectAfter(tokens: readonly Token[], from: number, leading = false): Subject | null {
  const to = phraseStartingAt(tokens, from);
  if (to < 0) return null;
  let end = to;
  for (let i = to + 1; i < tokens.length && i < from + REACH; i++) {
    const t = tokens[i];
    if (!t) break;
    if (t.lower === "(") {
      const close = closing(tokens, i);
      if (close < 0) break;
      i = close;
      end = close;
      continue;
    }
    if (
      t.lower === "of" ||
      t.lower === "for" ||
      t.lower === "from" ||
      t.lower === "at" ||
      t.tag === "CCONJ"
    ) {
      const next = phraseStartingAt(tokens, i + 1);
      if (next < 0 || isVerbal(tokens[next + 1])) break;
      end = next;
      i = next;
      continue;
    }
    if (RELATIVE.has(t.lower) && t.lower !== "that" && !leading) {
      end = asideEnd(tokens, i, leading);
      break;
    }
    if (!isComma(t)) break;
    const aside = asideEnd(tokens, i + 1, leading);
    if (aside < 0) break;
    end = aside;
    i = aside;
  }
  while (end > to && tokens[end]?.tag === "PUNCT" && tokens[end]?.lower !== ")") end--;
  return { from, to: end, head: headOf(tokens, { from, to }) };
}

function closing(tokens: readonly Token[], open: number): number {
  for (let k = open + 1; k < tokens.length && k < open + REACH; k++) if (tokens[k]?.lower === ")") return k;
  return -1;
}

const OPENS_RELATIVE = /^(?:who|whose|which|whom|where)$/;

/** True where the tokens describe what stands before them: an apposition, a relative clause or a participle, no clause of its own. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  let relative = false;
  let verb = false;
  for (let k = from; k <= to; k++) {
    const t = tokens[k];
    if (isComma(t) && verb && tokens[k + 1]?.tag !== "CCONJ") relative = false;
    if (relative && isVerbal(t)) verb = true;
    if (t && (OPENS_RELATIVE.test(t.lower) || SUBORDINATOR.has(t.lower))) relative = true;
    if (
      !relative &&
      isVerbal(t) &&
      !/(?:ing|ed)$/.test(t?.lower ?? "") &&
      tokens[k - 1]?.lower !== "to" &&
      !isParticiple(tokens, k)
    )
      return false;
  }
  return true;
}

/** Last token of the apposition or relative clause that starts at `from`, or -1 where something else stands there. */
function asideEnd(tokens: readonly Token[], from: number, leading: boolean): number {
  const first = tokens[from];
  if (!first || !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PRON|ADP)$/.test(first.tag)) return -1;
  let relative = OPENS_RELATIVE.test(first.lower);
  if (!relative && (first.tag === "PRON" || (first.tag === "ADP" && first.lower !== "of"))) return -1;
  for (let k = from; k < tokens.length && k < from + REACH; k++) {
    const t = tokens[k];
    if (!t) return -1;
    if (OPENS_RELATIVE.test(t.lower) || t.lower === "that") relative = true;
    if (!relative && isVerbal(t) && !isParticiple(tokens, k)) return -1;
    if (t.tag === "QUOTE" && !t.clause) continue;
    const ends =
      t.tag === "QUOTE" ||
      t.lower === ";" ||
      t.lower === ":" ||
      isComma(t) ||
      (isStop(t) && k >= tokens.length - 2);
    if (ends) return leading && !isComma(t) ? -1 : k - 1;
  }
  return leading ? -1 : Math.min(tokens.length, from + REACH) - 1;
}
