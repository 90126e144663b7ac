import type { Token } from "./line.js";
import { isDay, isNominative, phraseStartingAt, type Stretch, TIME } from "./phrase.js";
import { takes, type VerbGroup } from "./verb.js";

const isComma = (t: Token | undefined) => t?.lower === ",";
export const isStop = (t: Token | undefined) => t === undefined || /^[.!?]+$/.test(t.lower);
const WH = new Set("what who whom whose which why how when where whether if".split(" "));
const ABOUT = new Set("about of on for against over to with as at".split(" "));
const ADJUNCT = new Set("to on in at during after before from through via by with for over".split(" "));

/** Where what is said begins, and what kind of thing stands there. */
export interface Opening {
  readonly at: number;
  readonly kind: "that" | "clause" | "quote" | "wh" | "to" | "np" | "about" | "none";
}

/** Looks right of the verb for what it reports, past hearers, times and places. */
export function openingAfter(tokens: readonly Token[], group: VerbGroup): Opening {
  const { verb } = group;
  let i = group.to + 1;
  const none: Opening = { at: i, kind: "none" };
  const first = tokens[i];
  if (!first) return none;
  if (group.passive && !takes(verb, "hearer") && !takes(verb, "np")) return none;
  if (takes(verb, "hearer") && !WH.has(first.lower) && first.lower !== "that") {
    const end = phraseStartingAt(tokens, i);
    if (end >= 0 && first.tag !== "QUOTE" && !group.passive)
      i = skipAdjuncts(tokens, hearerEnd(tokens, i, end) + 1);
    else i = skipAdjuncts(tokens, i);
  } else i = skipAdjuncts(tokens, i);
  const t = tokens[i];
  if (!t) return none;
  if (t.lower === "that" && takes(verb, "that", "clause", "hearer")) {
    // "said that" opens a clause; "said that day" would be an object
    return { at: i + 1, kind: "that" };
  }
  const direct = tokens[group.to + 1];
  if (t.tag === "QUOTE" || ((isComma(t) || t.lower === ":") && tokens[i + 1]?.tag === "QUOTE")) {
    return { at: t.tag === "QUOTE" ? i : i + 1, kind: "quote" };
  }
  if (t.lower === ":" && takes(verb, "quote")) return { at: i + 1, kind: "clause" };
  if (WH.has(t.lower) && takes(verb, "wh", "that", "np")) return { at: i, kind: "wh" };
  if (t.lower === "to" && tokens[i + 1] && takes(verb, "to")) return { at: i, kind: "to" };
  if (direct && ABOUT.has(direct.lower) && takes(verb, "about")) return { at: group.to + 2, kind: "about" };
  if (isComma(t) || isStop(t) || t.tag === "PUNCT") return { at: i, kind: "none" };
  if (takes(verb, "clause") || (takes(verb, "hearer") && i > group.to + 1)) return { at: i, kind: "clause" };
  if (takes(verb, "np")) {
    if (phraseStartingAt(tokens, group.to + 1) >= 0) return { at: group.to + 1, kind: "np" };
  }
  return { at: i, kind: "none" };
}

function hearerEnd(tokens: readonly Token[], from: number, to: number): number {
  // "told CNN’s Jake Tapper", "told a crowd of supporters in Ohio": phrases chained by prepositions, up to "that" or a clause
  let end = to;
  if (isNominative(tokens[from]) && tokens[from]?.lower !== "you" && tokens[from]?.lower !== "it")
    return from - 1;
  if (tokens[end + 1]?.lower === "of") {
    const next = phraseStartingAt(tokens, end + 2);
    if (next >= 0) end = next;
  }
  return end;
}

/** "on Friday", "in an interview with CNN", "last week", "reporters" are no part of what is said where "that" follows. */
function skipAdjuncts(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let steps = 0; steps < 8; steps++) {
    const t = tokens[i];
    if (!t) return i;
    if (isDay(t) || (t.tag === "ADV" && TIME.has(t.lower))) {
      i++;
      continue;
    }
    if (
      (t.lower === "last" || t.lower === "this" || t.lower === "earlier" || t.lower === "later") &&
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
  // Only a conjunction, a quotation or a time behind them shows that they were adjuncts.
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
  if (isDay(tokens[i - 1]) || TIME.has(tokens[i - 1]?.lower ?? "")) return i;
  if (t.tag === "PRON" || t.tag === "DET" || t.tag === "PROPN") return i;
  return from;
}

/** How far tokens from `at` belong to what the clause reports; `stops` are tokens where another clause of saying begins. */
export function clauseEnd(
  tokens: readonly Token[],
  at: number,
  stops: ReadonlySet<number>,
  aside: boolean,
): number {
  let end = tokens.length - 1;
  for (let i = at; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t) break;
    if (i > at && stops.has(i)) {
      end = i - 1;
      break;
    }
    if (t.lower === ";") {
      end = i - 1;
      break;
    }
    if (
      aside &&
      isComma(t) &&
      i > at &&
      /^(?:VERB|AUX)$/.test(tokens[i + 1]?.tag ?? "") &&
      !/ing$/.test(tokens[i + 1]?.lower ?? "")
    ) {
      end = i - 1;
      break;
    }
  }
  return trimEnd(tokens, at, end);
}

/** Drops closing punctuation and a dangling conjunction. */
export function trimEnd(tokens: readonly Token[], at: number, end: number): number {
  let to = end;
  while (to >= at) {
    const t = tokens[to];
    if (!t || (t.tag === "PUNCT" && t.lower !== ")" && t.lower !== "%") || t.tag === "CCONJ") to--;
    else break;
  }
  return to;
}

/** The stretch before a cue that it reports ("The plan failed, officials said"): from token `from` to before the comma. */
export function contentBefore(tokens: readonly Token[], from: number, end: number): Stretch | null {
  let start = from;
  while (start < end && (tokens[start]?.tag === "CCONJ" || tokens[start]?.tag === "PUNCT")) start++;
  const to = trimEnd(tokens, start, end);
  return to >= start ? { from: start, to } : null;
}
