/**
 * The commonest function words of English: they make up a third or more of any English text and are rare in other
 * languages. From the top of every frequency list of English; words that are also common in German, French, Spanish,
 * Dutch, Italian or the Scandinavian languages (in, is, no, was, for, on, at …) are left out. Lower case.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to that it with his he be are this from or had they she which you were their been has will would
  there who what when more if out said could about into than them only some its our your after other these those
  while where because through should between how why did does we by not`.split(/\s+/),
);
