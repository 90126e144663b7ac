const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** Most words begin with a plain letter: that is told without a regular expression, for speed. */
function beginsPlain(word: string): boolean {
  const code = word.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** True where the word has a letter of any script. */
export const hasLetter = (word: string): boolean => beginsPlain(word) || LETTER.test(word);

/** True where the word has a letter or a digit of any script. */
export const hasLetterOrDigit = (word: string): boolean => beginsPlain(word) || LETTER_OR_DIGIT.test(word);

/** True where the word begins with a capital letter of any script. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}
