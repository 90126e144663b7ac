import { isCapital } from "./letter.js";
import { americanSpelling } from "./spelling.js";
import { keyOf, singular } from "./stem.js";
import type { Word } from "./types.js";

/** What a word is wherever it stands. */
export type Form = Pick<Word, "text" | "lower" | "singular" | "key" | "capital">;

/** The form of a word as the text has it. */
export function formOf(text: string): Form {
  const spelled = text.toLowerCase();
  // A name keeps its spelling.
  const lower = spelled === text ? americanSpelling(spelled) : spelled;
  return {
    text: internalized(text),
    lower: internalized(lower),
    singular: internalized(singular(lower)),
    key: internalized(keyOf(lower)),
    capital: isCapital(text),
  };
}

/**
 * The same string as the engine keeps the names of properties and the strings of the code: one of each. Where all that a rule meets are
 * such, comparing two is comparing two addresses; it saves a twenty-fifth of the time for an article.
 */
export const internalized = (text: string): string => Object.keys({ [text]: true })[0] ?? text;
