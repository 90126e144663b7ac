import { NEGATIONS } from "../../../data/lexicon/stance-words.js";
import { wordFrom } from "../people/phrase.js";
import type { Word } from "../words/index.js";
import type { Claim } from "./claim.js";
import { REPORT_FORM } from "./party.js";

/** The words of a claim, and those between its parts. */
export interface Placed {
  /** The few words of its clause before the party, or before the cue where no party stands before it. */
  readonly before: readonly Word[];
  /** Empty where no party stands before the cue. */
  readonly party: readonly Word[];
  /** From the party to the cue; the few words before the cue where no party stands there. */
  readonly subjectGap: readonly Word[];
  readonly cue: readonly Word[];
  readonly after: Word | undefined;
  readonly matter: readonly Word[];
  /** The few words behind the matter. */
  readonly beyond: readonly Word[];
  /** From the cue, or the beginning of the speech, to the matter. */
  readonly matterGap: readonly Word[];
  readonly speaks: boolean;
  /** True where the party is named within the cue or behind it ("dismissed Norland’s claims that"): the cue is somebody else's. */
  readonly owned: boolean;
}

/** Parts of a claim that lie further apart, in words, are too far for any grammar: what keeps a text without stops linear. */
const FARTHEST = 60;

/** Looks the parts of a claim up among the article's words; null where they lie too far apart. */
export function place(words: readonly Word[], { party, cue, matter, speech }: Claim): Placed | null {
  const from = wordFrom(words, cue.start);
  const named = party && party.end <= cue.start ? party : null;
  const first = named ? wordFrom(words, named.start) : from;
  const gapFrom = named ? wordFrom(words, named.end) : from;
  const to = wordFrom(words, cue.end);
  const behind = wordFrom(words, matter.end);
  const told = wordFrom(words, speech?.start ?? cue.end);
  const at = wordFrom(words, matter.start);
  if (from - gapFrom > FARTHEST || to - from > FARTHEST || at - told > FARTHEST || behind - at > FARTHEST)
    return null;
  return {
    before: clauseBefore(words, first),
    party: named ? words.slice(first, gapFrom) : [],
    subjectGap: named ? words.slice(gapFrom, from) : clauseBefore(words, from).slice(-4),
    cue: words.slice(from, to),
    after: words[to],
    matter: words.slice(at, behind),
    beyond: words.slice(behind, behind + 5).filter((w) => w.sentence === words[at]?.sentence),
    matterGap: words.slice(told, at),
    speaks: speech !== null,
    owned: speech === null && party !== null && named === null,
  };
}

/** The words of the same clause before words[end], at most five. */
export function clauseBefore(words: readonly Word[], end: number): readonly Word[] {
  let from = end;
  while (from > 0 && end - from < 5 && words[from - 1]?.sentence === words[end]?.sentence) {
    if (isMark(words, from - 1)) break;
    from--;
  }
  return words.slice(from, end);
}

/** True of marks that part clauses: not of those of quotations, nor of a hyphen within a word. */
export function isMark(words: readonly Word[], i: number): boolean {
  const w = words[i];
  if (w?.tag !== "PUNCT" || /^["“”'‘’.]+$/.test(w.text)) return false;
  return w.text !== "-" || words[i - 1]?.end !== w.start;
}

/** True of a mark behind `before` that ends a clause: a hyphen within a word, an apostrophe and a quotation mark do not. */
export const endsClause = (w: Word, before: Word | undefined): boolean =>
  w.tag === "PUNCT" && !/^["“”‘']+$/.test(w.text) && !(/^[-’]$/.test(w.text) && w.start === before?.end);

/** True of an "and" or "but" that a clause of its own follows, as far as the next word tells: "and the crews left", "but they may". */
export const joinsClause = (w: Word, next: Word | undefined): boolean =>
  w.tag === "CCONJ" && /^(?:DET|PART|PRON|PROPN|SCONJ)$/.test(next?.tag ?? "");

const UNDOES = /^(?:had|how|if|though|unless|until|were|what|when|whether|who|why)$/;

/**
 * True where nothing in what somebody says before a clause of their own takes it back: no negation, condition, question, quotation or
 * other verb of saying ("no one thinks that", "if they win,").
 */
export function standsAlone(before: readonly Word[]): boolean {
  return !before.some(
    (w, i) =>
      NEGATIONS.has(w.lower) ||
      UNDOES.test(w.lower) ||
      REPORT_FORM.has(w.lower) ||
      w.lower === ":" ||
      (i > 0 && /^["“‘']/.test(w.text)),
  );
}

/** True of words that link a cue to the matter: what only describes the matter is left off. */
export const isLinking = (w: Word): boolean => !/^(?:DET|PRON|ADJ|NUM|PUNCT)$/.test(w.tag);
