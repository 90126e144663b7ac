import { isCapital } from "./letter.js";
import { americanSpelling } from "./spelling.js";
import { keyOf, singular } from "./stem.js";
import type { Word } from "./types.js";

/** What a word is wherever it stands. */
type Form = Pick<Word, "text" | "lower" | "singular" | "key" | "capital">;

/** Forms by their text: an article says most of its words again, and so does the next. */
const known = new Map<string, Form>();
/** So many are kept, of some 200 bytes each; then it begins anew. */
const MOST = 20_000;

/** The form of a word as the text has it. */
export function formOf(text: string): Form {
  return known.get(text) ?? readForm(text);
}

function readForm(text: string): Form {
  const spelled = text.toLowerCase();
  // A name keeps its spelling.
  const lower = spelled === text ? americanSpelling(spelled) : spelled;
  const form: Form = {
    text: internalized(text),
    lower: internalized(lower),
    singular: internalized(singular(lower)),
    key: internalized(keyOf(lower)),
    capital: isCapital(text),
  };
  if (known.size === MOST) known.clear();
  known.set(form.text, form);
  return form;
}

/**
 * The same string as the engine keeps the names of properties and the strings of the code: one of each. Where all that a rule meets are
 * such, comparing two is comparing two addresses; it saves a twenty-fifth of the time for an article.
 */
export const internalized = (text: string): string => Object.keys({ [text]: true })[0] ?? text;
