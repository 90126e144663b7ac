import type { Word } from "./types.js";

/** Where an article says a word that tells what it is about. */
export interface Said {
  /** How often, the headline included; as a verb it is not counted. */
  readonly count: number;
  /** The sentences, as a verb too; ascending. */
  readonly sentences: readonly number[];
}

/** The nouns, names, adjectives and verbs of an article, by key. */
export type Tally = ReadonlyMap<string, Said>;

/** True of a word that tells what a sentence is about. */
export const isTelling = ({ tag }: Word): boolean =>
  tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || tag === "VERB";

/** Counts an article's nouns, names and adjectives, and notes in which sentences they and its verbs stand. */
export function tallyWords(words: readonly Word[]): Tally {
  const tally = new Map<string, { count: number; sentences: number[] }>();
  for (const w of words) {
    if (!isTelling(w)) continue;
    let said = tally.get(w.key);
    if (!said) {
      said = { count: 0, sentences: [] };
      tally.set(w.key, said);
    }
    if (w.tag !== "VERB") said.count++;
    if (w.sentence >= 0 && said.sentences.at(-1) !== w.sentence) said.sentences.push(w.sentence);
  }
  return tally;
}
