import type { Word } from "../words/index.js";
import { keyOf } from "./stem.js";

/** Where the words of an article that tell what it is about stand, by key. */
export interface Tally {
  /** How often, the headline included; verbs are not counted. */
  readonly counts: ReadonlyMap<string, number>;
  /** The sentences, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Counts an article's nouns, names and adjectives, and notes in which sentences they and its verbs stand. */
export function countWords(words: readonly Word[]): Tally {
  const counts = new Map<string, number>();
  const places = new Map<string, number[]>();
  for (const w of words) {
    const verb = w.tag === "VERB";
    if (!verb && w.tag !== "NOUN" && w.tag !== "PROPN" && w.tag !== "ADJ") continue;
    const key = keyOf(w.text);
    if (!verb) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (w.sentence < 0) continue;
    const list = places.get(key);
    if (!list) places.set(key, [w.sentence]);
    else if (list[list.length - 1] !== w.sentence) list.push(w.sentence);
  }
  return { counts, places };
}
