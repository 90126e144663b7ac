import { FOREIGN_FUNCTION_WORDS, FUNCTION_WORDS } from "../../data/lexicon/function-words.js";

/** Enough of a text to tell its language by, in code units. */
const SAMPLE = 20_000;
/** Fewer letters than this tell nothing. */
const FEWEST_LETTERS = 10;
/** Of fewer words than this the share tells little: there so many of another language's, and none of English, tell. */
const ENOUGH_WORDS = 20;
const FOREIGN_WORDS = 2;
/** English news has 0.1 (where names and posts fill it) to 0.4 of these words; other languages stay under 0.05. */
const ENGLISH_SHARE = 0.08;
/** Addresses and other runs that are no words. */
const NO_WORDS = /\S*(?::\/\/|www\.)\S*|\S{40,}/g;

/** False where the text is long enough to tell and is not English, by its letters and its share of English function words. */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /[a-z]/i.test(letter)).length;
  if (letters.length >= FEWEST_LETTERS && latin < letters.length * 0.6) return false;
  const words =
    sample
      .toLowerCase()
      .replace(NO_WORDS, " ")
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (words.length < ENOUGH_WORDS)
    return english > 0 || words.filter((word) => FOREIGN_FUNCTION_WORDS.has(word)).length < FOREIGN_WORDS;
  return english >= words.length * ENGLISH_SHARE;
}
