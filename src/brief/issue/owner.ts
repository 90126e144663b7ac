import type { Span } from "../../article/index.js";

/** "party’s declining appeal": a common noun owns the matter. */
const OWNED =
  /^(?:(?!(?:and|at|by|for|from|in|of|on|this|to|with) )\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*(?:[’']s|s[’']) /u;
const ARTICLE = /(?<!\p{L})the $/iu;

/** The label with the article of a common noun that owns it: "the party’s declining appeal", which else has the ring of a name. */
export function withOwnersArticle(text: string, label: Span): Span {
  const { start, end } = label;
  const article = ARTICLE.exec(text.slice(Math.max(0, start - 5), start));
  return article && OWNED.test(text.slice(start, end)) ? { start: start - article[0].length, end } : label;
}
