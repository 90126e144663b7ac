import type { Span } from "../../article/index.js";

/** "party’s declining appeal", "ferry workers’ strike": common nouns own the matter. */
const OWNED =
  /^(?:(?!(?:after|at|by|for|from|in|it|of|on|or|over|this|to|with)[ ’'])\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*(?:[’']s|s[’']) /u;
const FUNCTION_WORD = /^(?:it|that|there|what|who)[’']s /;
const ARTICLE = /(?<!\p{L})the $/iu;

/** The label with the article of a common noun that owns it: "the party’s declining appeal", which else has the ring of a name. */
export function withOwnersArticle(text: string, label: Span): Span {
  const { start, end } = label;
  const article = ARTICLE.exec(text.slice(Math.max(0, start - 5), start));
  const worded = text.slice(start, end);
  const owned = OWNED.test(worded) && !FUNCTION_WORD.test(worded);
  return article && owned ? { start: start - article[0].length, end } : label;
}
