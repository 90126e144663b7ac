import type { Word } from "../words/index.js";

/** Where an article says a word that tells what it is about. */
export interface Said {
  /** How often, the headline included; as a verb it is not counted. */
  readonly count: number;
  /** The sentences, as a verb too; ascending. */
  readonly sentences: readonly number[];
}

/** The nouns, names, adjectives and verbs of an article, by key. */
export type Tally = ReadonlyMap<string, Said>;

/** Counts an article's nouns, names and adjectives, and notes in which sentences they and its verbs stand. */
export function countWords(words: readonly Word[]): Tally {
  const tally = new Map<string, { count: number; sentences: number[] }>();
  for (const w of words) {
    const verb = w.tag === "VERB";
    if (!verb && w.tag !== "NOUN" && w.tag !== "PROPN" && w.tag !== "ADJ") continue;
    const key = w.key;
    let said = tally.get(key);
    if (!said) {
      said = { count: 0, sentences: [] };
      tally.set(key, said);
    }
    if (!verb) said.count++;
    if (w.sentence >= 0 && said.sentences.at(-1) !== w.sentence) said.sentences.push(w.sentence);
  }
  return tally;
}
