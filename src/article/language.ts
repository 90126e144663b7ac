import { FUNCTION_WORDS } from "../../data/lexicon/function-words.js";

/** Enough of a text to tell its language by, in code units. */
const SAMPLE = 20_000;
/** Fewer letters, or fewer words, than this tell nothing. */
const FEWEST_LETTERS = 10;
const FEWEST_WORDS = 8;
/** English news has 0.1 (where names and posts fill it) to 0.4 of these words; other languages stay under 0.05. */
const ENGLISH_SHARE = 0.08;
/** Addresses and other runs that are no words. */
const NO_WORDS = /\S*(?::\/\/|www\.)\S*|\S{40,}/g;

/** False where the text is long enough to tell and is not English, by its letters and its share of English function words. */
export function looksEnglish(text: string): boolean {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /[a-z]/i.test(letter)).length;
  if (letters.length >= FEWEST_LETTERS && latin < letters.length * 0.6) return false;
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .replace(NO_WORDS, " ")
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= words.length * ENGLISH_SHARE;
}
