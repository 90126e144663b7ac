import type { Span } from "../../article/index.js";
import { wordFrom } from "../people/phrase.js";
import type { Word } from "../words/index.js";
import { endsClause, joinsClause } from "./placed.js";

/** A cue with its object and the clause behind has so many words at most; a longer one is told without them. */
const LONGEST = 24;

/**
 * A stance before a matter that a clause narrows, with both: "proposed an amendment that would limit terms", "should use the room they
 * like". The stance as it is where no such clause follows, or a long one. `matter`: the stance is before it; offsets into the text.
 */
export function withRestriction(words: readonly Word[], stance: Span, matter: Span): Span {
  const next = wordFrom(words, matter.end);
  if (stance.end > matter.start || !narrows(words, next)) return stance;
  const first = wordFrom(words, stance.start);
  let last = next;
  for (let w = words[last + 1]; w && isWithin(w, words[last], words[last + 2]); w = words[last + 1]) {
    last++;
    if (last - first >= LONGEST) return stance;
  }
  const end = words[last];
  return last > next && end ? { start: stance.start, end: end.end } : stance;
}

/** "that would limit", "they like": what tells which, without a comma. */
function narrows(words: readonly Word[], i: number): boolean {
  const [w, verb] = [words[i], words[i + 1]];
  if (w?.sentence !== words[i - 1]?.sentence) return false;
  if (/^(?:that|which|who|whose)$/.test(w?.lower ?? "")) return true;
  return /^(?:he|i|it|she|they|we|you)$/.test(w?.lower ?? "") && /^(?:AUX|VERB)$/.test(verb?.tag ?? "");
}

const isWithin = (w: Word, before: Word | undefined, next: Word | undefined): boolean =>
  w.sentence === before?.sentence && !endsClause(w, before) && !joinsClause(w, next);
