import { hasLetterOrDigit, type Word } from "../words/index.js";

/** How many words stand there, marks aside. */
export const lengthOf = (words: readonly Word[]): number =>
  words.reduce((n, w) => n + (w.tag !== "PUNCT" && hasLetterOrDigit(w.text) ? 1 : 0), 0);

/** Words that a lead has at least; a shorter first sentence before a longer one is a line under the headline. */
const LEAD_WORDS = 15;

/** The index of the sentence that tells the news: the first full one of the first three. `lengths`: words of each sentence. */
export function leadOf(lengths: readonly number[]): number {
  return Math.max(
    0,
    lengths.slice(0, 3).findIndex((length) => length >= LEAD_WORDS),
  );
}
