import { FUNCTION_WORDS } from "../../data/lexicon/function-words.js";

/** Enough of a text to tell its language by, in code units. */
const SAMPLE = 20_000;
/** Fewer words than this tell nothing. */
const FEWEST_WORDS = 20;
/** English news has 0.1 (where names and posts fill it) to 0.4 of these words; other languages stay under 0.05. */
const ENGLISH_SHARE = 0.08;

/** False where the text is long enough to tell and is not English, by its share of English function words. */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/[a-z]/g)?.length ?? 0;
  if (letters >= FEWEST_WORDS * 4 && latin < letters * 0.6) return false;
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= words.length * ENGLISH_SHARE;
}
