/** The words of a list in a lexicon: "a an the". */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** A lexicon's lists by the word that each belongs to ("talk": "about on over"), to look words up in. */
export const wordLists = (
  table: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([word, list]) => [word, wordsOf(list)]));
