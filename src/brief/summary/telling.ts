import type { Word } from "../words/index.js";
import { keyOf } from "../words/stem.js";

/** True of a word that says what a sentence is about. */
const isTelling = ({ tag }: Word): boolean =>
  tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || tag === "VERB";

/** Keys of the nouns, names, verbs and adjectives. */
export function keysOf(words: readonly Word[]): Set<string> {
  const keys = new Set<string>();
  for (const w of words) if (isTelling(w)) keys.add(w.key);
  return keys;
}

/** The beginning under which forms of a word meet: "mock", "mocked", "mockery". */
const stemOf = (key: string): string => key.slice(0, 5);

/** Stems of the headline's telling words and numbers. */
export function headlineStems(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const w of words) {
    if (w.sentence >= 0) break;
    if (isTelling(w) || w.tag === "NUM") stems.add(stemOf(w.key));
  }
  return stems;
}

/** The headline's stems that are among the keys' stems. */
export function promisedIn(keys: ReadonlySet<string>, headline: ReadonlySet<string>): Set<string> {
  const promised = new Set<string>();
  for (const key of keys) {
    const stem = stemOf(key);
    if (headline.has(stem)) promised.add(stem);
  }
  return promised;
}

/** True where the headline has a part of the name. */
export const inHeadline = (name: string, headline: ReadonlySet<string>): boolean =>
  name
    .toLowerCase()
    .split(" ")
    .some((part) => headline.has(stemOf(keyOf(part))));
