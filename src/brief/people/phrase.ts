import type { Span } from "../../article/index.js";
import { hasLetter, hasLetterOrDigit, type Word } from "../words/index.js";

/** Index of the first word that starts at or after `offset`; words.length where there is none. */
export function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((words[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The words from a span's start to before its end; `words` are the article's, offsets into the text. Binary search. */
export const wordsIn = (words: readonly Word[], { start, end }: Span): readonly Word[] =>
  words.slice(wordFrom(words, start), wordFrom(words, end));

/** The noun phrase at the front of a source phrase, by word index. */
export interface Front {
  readonly first: number;
  /** The noun, name or pronoun that stands for the phrase. */
  readonly head: number;
  /** Last word of the phrase without what follows "of" and "for". */
  readonly core: number;
  /** Last word with it. */
  readonly end: number;
}

/** Words that end the noun phrase which a source phrase begins with. */
const STOPS: ReadonlySet<string> = new Set(
  `who whom whose which that where when while whether if because in at on during after before with from by to about against
  into through under over as like than including such`.split(/\s+/),
);
const REFLEXIVE = /^(?:him|her|it|them|my|your|our)sel(?:f|ves)$/;
const HYPHENS: ReadonlySet<string> = new Set(["-", "–", "‐"]);
/** Tags of words that can stand for a phrase, and of those that do where it has none. */
const HEADS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "X"]);
const OTHER_HEADS: ReadonlySet<string> = new Set(["NUM", "ADJ", "DET"]);
/** Longer source phrases are read this far. */
const LONGEST = 40;

/** "accused the company of wasting three weeks": the deed behind "of" is no part of the name. The tagger often takes it for a noun. */
function isDeed(words: readonly Word[], i: number): boolean {
  const w = words[i];
  return (
    w !== undefined &&
    /^\p{Ll}{2,}ing$/u.test(w.text) &&
    (w.tag === "VERB" || /^(?:DET|NUM|PRON)$/.test(words[i + 1]?.tag ?? ""))
  );
}

/** Reads the noun phrase at the front of `span`, or null where no word begins in it. */
export function frontPhrase(words: readonly Word[], span: Span): Front | null {
  const first = wordFrom(words, span.start);
  const start = words[first];
  if (!start || start.start >= span.end) return null;
  let noun = -1;
  let other = -1;
  let core = first;
  let end = first;
  let inside = false;
  for (let i = first; i < first + LONGEST; i++) {
    const w = words[i];
    if (!w || w.start >= span.end) break;
    if (i > first) {
      if (w.tag === "PUNCT" && !/^[-–‐'’&.”"“]$/.test(w.text)) break;
      if (STOPS.has(w.lower)) break;
      if (w.lower === "of" || w.lower === "for") {
        if (isDeed(words, i + 1)) break;
        inside = true;
        continue;
      }
      // "people surveyed", "a person familiar with …": what follows the noun is no part of it.
      if (noun >= 0 && (w.tag === "VERB" || w.tag === "AUX")) {
        const joined = HYPHENS.has(words[i - 1]?.text ?? "");
        const next = words[i + 1]?.tag;
        if (!joined && next !== "NOUN" && next !== "PROPN") break;
      }
    }
    if (!inside) {
      if (HEADS.has(w.tag) && !REFLEXIVE.test(w.lower)) noun = i;
      else if (OTHER_HEADS.has(w.tag)) other = i;
      if (noun === i || other === i || hasLetter(w.text)) core = i;
    }
    if (hasLetterOrDigit(w.text)) end = i;
  }
  // Adjectives left hanging behind the noun are cut: "people close (to …)".
  while (
    end > first &&
    !inside &&
    end > noun &&
    noun >= 0 &&
    words[end]?.tag === "ADJ" &&
    !words[end]?.capital
  )
    end--;
  return { first, head: noun >= 0 ? noun : other >= 0 ? other : first, core: Math.min(core, end), end };
}
