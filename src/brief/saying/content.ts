import type { Token } from "./line.js";
import {
  isComma,
  isDay,
  isNominative,
  isStop,
  isVerbal,
  phraseStartingAt,
  REACH,
  type Stretch,
  TIME,
} from "./phrase.js";
import { takes, type VerbGroup } from "./verb.js";

const WH = new Set("what who whom whose which why how when where whether if".split(" "));
const ABOUT = new Set("about of on against".split(" "));
const ADJUNCT = new Set("to on in at during after before from through via by with for over of".split(" "));

/** Where what is said begins, and what kind of thing stands there. */
export interface Opening {
  readonly at: number;
  readonly kind: "that" | "clause" | "quote" | "wh" | "to" | "np" | "about" | "none";
}

/** Looks right of the verb for what it reports, past hearers, times and places. */
export function openingAfter(tokens: readonly Token[], group: VerbGroup): Opening {
  const { verb } = group;
  const next = group.to + 1;
  const none: Opening = { at: next, kind: "none" };
  const first = tokens[next];
  if (!first) return none;
  if (group.passive && !takes(verb, "hearer", "np")) return none;
  const hearer = takes(verb, "hearer") && !group.passive && !WH.has(first.lower) && first.lower !== "that";
  let i = next;
  if (hearer && first.tag !== "QUOTE" && !isComma(first)) {
    const end = phraseStartingAt(tokens, next);
    const that = thatAfter(tokens, next);
    if (that >= 0) i = that;
    else if (end >= 0 && (!isNominative(first) || first.lower === "you" || first.lower === "it")) {
      i = skipAdjuncts(tokens, end + 1);
      // "urged voters to wait": the voters are part of what is urged
      if (tokens[i]?.lower === "to" && takes(verb, "to")) return { at: next, kind: "to" };
    } else i = skipAdjuncts(tokens, next);
  } else {
    i = skipAdjuncts(tokens, next);
    if (i === next && ADJUNCT.has(first.lower) && takes(verb, "that", "clause")) {
      const that = thatAfter(tokens, next);
      if (that >= 0) i = that;
    }
  }
  if (isComma(tokens[i])) i = overAside(tokens, i);
  if (tokens[i]?.lower === "not" && tokens[i + 1]?.lower === "to") i++;
  const t = tokens[i];
  if (!t) return none;
  if (t.lower === "that" && takes(verb, "that", "clause", "hearer")) {
    // "said that was wrong": here "that" is the subject
    return tokens[i + 1]?.tag === "AUX" ? { at: i, kind: "clause" } : { at: i + 1, kind: "that" };
  }
  if (t.tag === "QUOTE") return { at: i, kind: "quote" };
  if ((isComma(t) || t.lower === ":") && tokens[i + 1]?.tag === "QUOTE") return { at: i + 1, kind: "quote" };
  if (t.lower === ":" && takes(verb, "quote")) return { at: i + 1, kind: "clause" };
  if (WH.has(t.lower) && takes(verb, "wh", "that", "np")) return { at: i, kind: "wh" };
  if (t.lower === "to" && t.tag === "PART" && takes(verb, "to")) return { at: i, kind: "to" };
  if (ABOUT.has(first.lower) && first.tag !== "PART" && takes(verb, "about"))
    return { at: next + 1, kind: "about" };
  if (t.tag === "PUNCT" && t.lower !== "$" && t.lower !== "(") {
    const object =
      hearer &&
      i > next &&
      takes(verb, "np") &&
      phraseStartingAt(tokens, next) >= 0 &&
      !ADJUNCT.has(first.lower);
    return object ? { at: next, kind: "np" } : { at: i, kind: "none" };
  }
  if (takes(verb, "clause", "hearer") && (!hearer || i > next) && hasClause(tokens, i))
    return { at: i, kind: "clause" };
  if (takes(verb, "np") && !ADJUNCT.has(first.lower) && phraseStartingAt(tokens, next) >= 0)
    return { at: next, kind: "np" };
  if (takes(verb, "as") && hasAs(tokens, next)) return { at: next, kind: "np" };
  if (takes(verb, "ing") && first.lower.endsWith("ing")) return { at: next, kind: "np" };
  return { at: i, kind: "none" };
}

/** "said, among other things, that": the "that" behind the aside, or the comma itself. */
function overAside(tokens: readonly Token[], comma: number): number {
  for (let i = comma + 2; i < tokens.length && i < comma + 10; i++) {
    const t = tokens[i];
    if (t?.tag === "QUOTE" || isVerbal(t)) return comma;
    if (isComma(t)) return tokens[i + 1]?.lower === "that" ? i + 1 : comma;
  }
  return comma;
}

/** "told customers at a breakfast spot in Keene that": the "that" that follows before any verb, or -1. */
function thatAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + 16; i++) {
    const t = tokens[i];
    if (!t || isVerbal(t) || t.tag === "QUOTE" || t.lower === ":" || t.lower === ";") return -1;
    if (t.lower === "that" && i > from) return i;
  }
  return -1;
}

/** "saw the vote as a warning": an object and "as" within a few words. */
function hasAs(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 10; i++) {
    const t = tokens[i];
    if (!t || isVerbal(t) || t.tag === "PUNCT") return false;
    if (t.lower === "as") return true;
  }
  return false;
}

/** A subject with its verb follows: what stands from `at` can be a clause without "that". */
function hasClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (
    !first ||
    (first.tag === "ADP" &&
      !/^(?:about|if|in|on|at|by|for|under|with|after|as|of|during|despite|from|because|without|while|before|among|since|like|over)$/.test(
        first.lower,
      ))
  )
    return false;
  for (let i = at; i < tokens.length && i < at + REACH; i++) {
    const t = tokens[i];
    if (!t || t.lower === ";" || (isComma(t) && tokens[i + 1]?.tag === "CCONJ")) return false;
    if (t.tag === "AUX" || (t.tag === "QUOTE" && i > at)) return true;
    if (t.tag === "VERB" && !t.lower.endsWith("ing") && tokens[i - 1]?.lower !== "to") return true;
  }
  return false;
}

/** "on Friday", "in an interview with CNN", "last week": no part of what is said where something else shows that. */
function skipAdjuncts(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let steps = 0; steps < 8; steps++) {
    const t = tokens[i];
    if (!t) return i;
    if (isDay(t) || (t.tag === "ADV" && (TIME.has(t.lower) || t.lower.endsWith("ly")))) {
      i++;
      continue;
    }
    if (
      /^(?:last|this|earlier|later|next|late|early)$/.test(t.lower) &&
      TIME.has(tokens[i + 1]?.lower ?? "")
    ) {
      i += 2;
      continue;
    }
    if (ADJUNCT.has(t.lower) && t.tag !== "PART") {
      const end = phraseStartingAt(tokens, i + 1);
      if (end < 0) return i;
      i = end + 1;
      continue;
    }
    break;
  }
  const t = tokens[i];
  if (i === from || !t) return i;
  if (
    t.lower === "that" ||
    t.tag === "QUOTE" ||
    isComma(t) ||
    t.lower === ":" ||
    isStop(t) ||
    t.lower === "whether"
  )
    return i;
  const last = tokens[i - 1];
  if (isDay(last) || TIME.has(last?.lower ?? "")) return i;
  if (t.tag === "PRON" || t.tag === "DET" || t.tag === "PROPN") return i;
  return from;
}

/**
 * Last token of what is reported from token `at`. `stops` are tokens where another clause of saying begins; `aside`: the
 * clause of saying stands within a relative clause, which ends where the main clause goes on.
 */
export function clauseEnd(
  tokens: readonly Token[],
  at: number,
  stops: ReadonlySet<number>,
  aside: boolean,
): number {
  let end = Math.min(tokens.length, at + LENGTH) - 1;
  for (let i = at; i <= end; i++) {
    const t = tokens[i];
    if (!t) break;
    const next = tokens[i + 1];
    const leaves =
      aside &&
      i >= at &&
      (isComma(t) || (t.tag === "QUOTE" && t.clause)) &&
      isVerbal(next) &&
      !next?.lower.endsWith("ing");
    if (leaves && t.tag === "QUOTE") {
      end = i;
      break;
    }
    if ((i > at && stops.has(i)) || t.lower === ";" || leaves) {
      end = i - 1;
      break;
    }
  }
  return trimEnd(tokens, at, end);
}

/** How many tokens a report may run over where nothing ends it. */
const LENGTH = 150;
const SUBORDINATOR = new Set(
  "because when while after before since although though if unless until so but where".split(" "),
);

/** Last token of an object that starts at `at`: the phrase with its prepositions, up to the next clause. */
export function objectEnd(tokens: readonly Token[], at: number, stops: ReadonlySet<number>): number {
  let end = Math.min(tokens.length, at + LENGTH) - 1;
  for (let i = at + 1; i <= end; i++) {
    const t = tokens[i];
    if (!t) break;
    const next = tokens[i + 1];
    const clause =
      (t.tag === "CCONJ" && (isVerbal(next) || next?.tag === "ADV" || next?.tag === "PRON")) ||
      (isComma(t) && !continuesList(tokens, i)) ||
      (SUBORDINATOR.has(t.lower) && t.tag !== "NOUN") ||
      (t.tag === "QUOTE" && t.clause && next !== undefined);
    if (stops.has(i) || t.lower === ";" || clause) {
      end = t.tag === "QUOTE" ? i : i - 1;
      break;
    }
  }
  return trimEnd(tokens, at, end);
}

/** "taxes, tariffs and trade": the comma stands within a list of nouns. */
function continuesList(tokens: readonly Token[], comma: number): boolean {
  const end = phraseStartingAt(tokens, comma + 1);
  if (end < 0) return false;
  const after = tokens[end + 1];
  return (
    after?.tag === "CCONJ" ||
    (isComma(after) && tokens[end + 2]?.tag === "CCONJ") ||
    (tokens[comma + 1]?.capital === true && isComma(after))
  );
}

/** Drops closing punctuation and a dangling conjunction. */
export function trimEnd(tokens: readonly Token[], at: number, end: number): number {
  let to = end;
  while (to >= at) {
    const t = tokens[to];
    if (!t || (t.tag === "PUNCT" && t.lower !== ")") || t.tag === "CCONJ") to--;
    else break;
  }
  return to;
}

/** The stretch before a cue that it reports ("The plan failed, officials said"), up to token `end`; null where none is. */
export function contentBefore(tokens: readonly Token[], from: number, end: number): Stretch | null {
  let start = from;
  while (start < end && (tokens[start]?.tag === "CCONJ" || tokens[start]?.tag === "PUNCT")) start++;
  const to = trimEnd(tokens, start, end);
  return to >= start ? { from: start, to } : null;
}
