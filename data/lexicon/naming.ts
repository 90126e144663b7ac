/**
 * Words that mark what follows as a word or name spoken about, not as speech (the linguists' "mention" as against "use").
 * Compiled by hand from the entries for *name*, *word* and *term* in Princeton WordNet 3.1. Lower case.
 */
export const NAMING: readonly string[] =
  `so-called|so called|self-described|self-styled|known as|known collectively as|better known as|also known as|a.k.a.|aka|
  nicknamed|codenamed|code-named|pseudonym|alias|goes by|stands for|short for|spelled|click|clicked|clicking|press|select|
  in the category|under the heading|under the name|file named|file called|button marked|box labeled|labeled|labelled|
  the word|the words|the term|the terms|the acronym|the abbreviation|the prefix|the suffix|the letter|the letters|the name|
  the title|the moniker|the hashtag`
    .split("|")
    .map((s) => s.trim());
