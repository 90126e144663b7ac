import type { Token } from "./line.js";
import { headOf, isDay, isNominative, phraseEndingAt, phraseStartingAt, type Stretch } from "./phrase.js";

/** The phrase that names a source and, within it, the words that decide who that is. */
export interface Subject extends Stretch {
  readonly head: Stretch;
}

type Edge = "start" | "comma" | "quote" | "conjunction" | "clause" | "verb" | "mark" | "phrase" | "relative";

interface Region extends Stretch {
  /** The first noun phrase of the region without what follows it. */
  readonly phrase: Stretch | null;
  /** What stands before the region. */
  readonly edge: Edge;
}

const RELATIVE = new Set(["who", "which", "that"]);
const SUBORDINATOR = new Set(
  `that because as when if while although though since unless whether after before until where why how what than whom whose
  but so yet for like`.split(/\s+/),
);
const DASH = /^(?:[—–―‒-]+|--)$/;

const isComma = (t: Token | undefined) => t?.lower === ",";
const isDash = (t: Token | undefined) => t !== undefined && DASH.test(t.lower);

/** The subject of the finite verb group that starts at token `verb`, read leftwards; null where none is found. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | null {
  let end = verb - 1;
  // "Mr. Lee, in an interview, said", "the mayor (a Democrat) said"
  while (end >= 0 && tokens[end]?.tag === "ADV") end--;
  const last = tokens[end];
  if (!last) return null;
  if (RELATIVE.has(last.lower)) return relativeSubject(tokens, end);
  if (isComma(last) || isDash(last)) return subjectBeforeAside(tokens, end);
  const region = readRegion(tokens, end);
  if (!region?.phrase) return null;
  return subject(tokens, region.phrase, end);
}

/** "Ms. Cho, who said": the pronoun is the source, its antecedent the head. */
function relativeSubject(tokens: readonly Token[], at: number): Subject | null {
  let before = at - 1;
  if (isComma(tokens[before])) before--;
  if (tokens[before]?.lower === ")") while (before > 0 && tokens[before]?.lower !== "(") before--;
  if (tokens[before]?.lower === "(") before--;
  if (tokens[at]?.lower === "that" && before !== at - 1) return null;
  const region = readRegion(tokens, before);
  const nearest = phraseEndingAt(tokens, before);
  const phrase = region?.phrase ?? (nearest >= 0 ? { from: nearest, to: before } : null);
  if (!phrase) return null;
  return { from: at, to: at, head: headOf(tokens, phrase) };
}

/** "Ann Lee, the mayor of Oslo, said": steps over asides to the phrase that they belong to. */
function subjectBeforeAside(tokens: readonly Token[], end: number): Subject | null {
  const mark = isComma(tokens[end]) ? isComma : isDash;
  let best: Region | null = null;
  for (let i = end - 1; i > 0; i--) {
    if (!mark(tokens[i])) {
      if (tokens[i]?.tag === "QUOTE" || tokens[i]?.lower === ";" || tokens[i]?.lower === ":") break;
      continue;
    }
    const next = tokens[i + 1];
    if (next?.tag === "CCONJ" && mark === isComma) {
      // ", and then as deputy," goes on; ", and the mayor," is a subject of its own
      const own = phraseStartingAt(tokens, i + 2);
      if (own === end - 1) break;
      continue;
    }
    const region = readRegion(tokens, i - 1);
    if (!region?.phrase) {
      if (best) break;
      continue;
    }
    if (region.phrase.from !== region.from) {
      if (best) break;
      continue;
    }
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
function readRegion(tokens: readonly Token[], end: number): Region | null {
  let i = end;
  let phrase: Stretch | null = null;
  let from = end + 1;
  let edge: Edge = "start";
  while (i >= 0) {
    const t = tokens[i];
    if (!t) break;
    if (t.lower === ")") {
      let open = i - 1;
      while (open >= 0 && tokens[open]?.lower !== "(") open--;
      if (open < 0) break;
      i = open - 1;
      continue;
    }
    const start = phraseEndingAt(tokens, i);
    if (start >= 0) {
      const right = tokens[i + 1];
      // two phrases side by side: only the nearer belongs here
      if (phrase && phrase.from === i + 1 && right) {
        edge = "phrase";
        break;
      }
      phrase = { from: start, to: i };
      from = start;
      i = start - 1;
      if (isNominative(t)) {
        edge = "phrase";
        if (i < 0) edge = "start";
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
      const left: Region | null = phrase?.from === i + 1 ? readRegion(tokens, i - 1) : null;
      if (left?.phrase && left.phrase.from === left.from && left.edge !== "verb" && left.edge !== "phrase") {
        const whole: Stretch = { from: left.phrase.from, to: phrase?.to ?? end };
        return { from: left.from, to: end, phrase: whole, edge: left.edge };
      }
      edge = "conjunction";
      break;
    }
    if (t.tag === "VERB" || t.tag === "AUX") {
      const participle = isParticiple(tokens, i);
      if (participle) {
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
      edge = "verb";
      break;
    }
    if (SUBORDINATOR.has(t.lower) && t.tag !== "ADP") {
      edge = "clause";
      break;
    }
    if (t.tag === "ADP" || t.tag === "ADJ" || t.tag === "ADV" || t.tag === "NUM" || t.tag === "DET") {
      if (t.tag === "ADP" && SUBORDINATOR.has(t.lower) && phraseEndingAt(tokens, i - 1) < 0) {
        edge = "clause";
        break;
      }
      from = i;
      i--;
      continue;
    }
    edge = RELATIVE.has(t.lower) ? "relative" : "mark";
    break;
  }
  if (from > end) return null;
  // A region that opens with a preposition has no subject before its verb, save for a phrase that stands free.
  if (phrase && phrase.from !== from) phrase = null;
  return { from, to: end, phrase, edge };
}

/** "people briefed on the plan", "a man standing by": a verb that describes the noun before it. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!t || !before || !after || t.tag !== "VERB") return false;
  const noun = before.tag === "NOUN" || before.tag === "PROPN" || before.tag === "NUM";
  if (!noun) return false;
  if (t.lower.endsWith("ing")) return true;
  return (
    /(?:ed|en|wn|ld|nt|de)$/.test(t.lower) && (after.tag === "ADP" || isDay(after) || after.tag === "ADV")
  );
}

/** How far from its start an aside is looked through. */
const REACH = 60;

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

const isVerbal = (t: Token | undefined) => t?.tag === "VERB" || t?.tag === "AUX";

function closing(tokens: readonly Token[], open: number): number {
  for (let k = open + 1; k < tokens.length && k < open + REACH; k++) if (tokens[k]?.lower === ")") return k;
  return -1;
}

/** Last token of the apposition or relative clause that starts at `from`, or -1 where something else stands there. */
function asideEnd(tokens: readonly Token[], from: number, leading: boolean): number {
  const first = tokens[from];
  if (!first || !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PRON|ADP)$/.test(first.tag)) return -1;
  const relative = /^(?:who|whose|which|where)$/.test(first.lower);
  if (!relative && (first.tag === "PRON" || (first.tag === "ADP" && first.lower !== "of"))) return -1;
  for (let k = from; k < tokens.length && k < from + REACH; k++) {
    const t = tokens[k];
    if (!t) return -1;
    if (!relative && isVerbal(t) && !isParticiple(tokens, k) && !insideRelative(tokens, from, k)) return -1;
    if (t.tag === "QUOTE" && !isComma(tokens[k - 1])) continue;
    const ends =
      t.tag === "QUOTE" || t.lower === ";" || t.lower === ":" || isComma(t) || isLastStop(tokens, k);
    if (ends) return leading && !isComma(t) ? -1 : k - 1;
  }
  return leading ? -1 : Math.min(tokens.length, from + REACH) - 1;
}

function insideRelative(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = at - 1; k >= from; k--)
    if (/^(?:who|whose|which|that|where)$/.test(tokens[k]?.lower ?? "")) return true;
  return false;
}

const isLastStop = (tokens: readonly Token[], k: number) =>
  k >= tokens.length - 2 && /^[.!?]+$/.test(tokens[k]?.lower ?? "");
