import { COMPLEX_PREPOSITIONS, SET_PHRASES } from "../../../../data/lexicon/agenda-filters.js";
import type { Word } from "../../words/index.js";

/** "a big deal", "the law of the land", "in charge of": the noun at words[head] names no matter there. */
export function isSetPhrase(words: readonly Word[], head: number): boolean {
  if (isComplexPreposition(words, head - 1)) return true;
  if (!SET_WORDS.has(words[head]?.lower ?? "")) return false;
  if (SET_PHRASES.has(textOf(words, head - 1, head))) return true;
  return [2, 3].some((n) => SET_PHRASES.has(textOf(words, head, head + n)));
}

/** "in charge of". */
export function isComplexPreposition(words: readonly Word[], i: number): boolean {
  const preposition = COMPLEX_PREPOSITIONS.get(words[i + 1]?.lower ?? "");
  return preposition !== undefined && preposition === textOf(words, i, i + 2);
}

/** Of nearly every word one look tells that it is in no set phrase. */
const SET_WORDS: ReadonlySet<string> = new Set([...SET_PHRASES].flatMap((phrase) => phrase.split(" ")));

const textOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(Math.max(0, first), last + 1)
    .map((w) => w.lower)
    .join(" ");
