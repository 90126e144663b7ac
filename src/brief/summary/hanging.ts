import type { Article, Span } from "../../article/index.js";
import type { Quote } from "../types.js";
import { sentenceAt } from "./place.js";

/**
 * Sentences that show half a quotation, or whose quotation is attributed outside of them or to a pronoun: out of their place
 * nobody can tell who says it.
 */
export function brokenQuotations(article: Article, quotes: readonly Quote[]): Set<number> {
  const broken = new Set<number>();
  for (const quote of quotes) {
    const first = sentenceAt(article, quote.start);
    const last = sentenceAt(article, Math.max(quote.start, quote.end - 1));
    if (first !== last) for (let i = Math.max(first, 0); i <= last; i++) broken.add(i);
    const inSentence = (span: Span | null) => span !== null && sentenceAt(article, span.start) === first;
    const hangs =
      !inSentence(quote.mention) ||
      /^(?:he|she|they|it)$/i.test(quote.mention?.text ?? "") ||
      isDescribed(quote);
    if (quote.kind === "direct" && hangs) broken.add(first);
  }
  article.sentences.forEach((s, i) => {
    if (!hasWholeQuotations(article.text.slice(s.start, s.end))) broken.add(i);
  });
  return broken;
}

/** "the Norland senator said": told by a description alone, where the article names who it is. */
function isDescribed({ mention, speaker }: Quote): boolean {
  const said = mention?.text.toLowerCase() ?? "";
  if (!said.startsWith("the ") || speaker === null) return false;
  return !speaker
    .toLowerCase()
    .split(" ")
    .some((part) => part.length > 2 && said.includes(part));
}

/** True where every double quotation mark of the sentence has its partner in it; curly and straight marks may pair. */
function hasWholeQuotations(sentence: string): boolean {
  return (sentence.match(/[“”"]|''/g)?.length ?? 0) % 2 === 0;
}
