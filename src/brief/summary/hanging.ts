import type { Article, Slice } from "../../article/index.js";
import type { Quote } from "../types.js";
import { sentenceAt } from "./place.js";

/**
 * "broken": the sentence shows half a quotation, or one attributed outside of it. "hanging": its quotation is attributed to a pronoun
 * or a mere description ("he said", "the Norland senator said"): out of its place nobody can tell who says it. Notes about the author
 * count as broken, too.
 */
export type QuotationFlaw = "broken" | "hanging";

/** Sentences whose quotations cannot stand by themselves, by index, with what is wrong with them. */
export function quotationFlaws(article: Article, quotes: readonly Quote[]): Map<number, QuotationFlaw> {
  const flaws = new Map<number, QuotationFlaw>();
  for (const quote of quotes) {
    const first = sentenceAt(article, quote.start);
    const last = sentenceAt(article, Math.max(quote.start, quote.end - 1));
    if (first !== last) for (let i = Math.max(first, 0); i <= last; i++) flaws.set(i, "broken");
    if (quote.kind !== "direct") continue;
    const { mention } = quote;
    if (mention === null || sentenceAt(article, mention.start) !== first) flaws.set(first, "broken");
    else if (!flaws.has(first) && (isPronoun(mention) || isDescribed(quote))) flaws.set(first, "hanging");
  }
  article.sentences.forEach((s, i) => {
    if (!hasWholeQuotations(article.text.slice(s.start, s.end))) flaws.set(i, "broken");
  });
  return flaws;
}

const isPronoun = ({ text }: Slice): boolean => /^(?:he|she|they|it)$/i.test(text);

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
