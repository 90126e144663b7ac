import { sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Brief, Passage } from "../types.js";
import { chooseSentences } from "./choose.js";
import { weighSentences } from "./sentence.js";
import { headlineStems } from "./telling.js";
import { worthOf } from "./worth.js";

type SummaryFindings = Pick<
  Findings,
  "article" | "words" | "tally" | "quotes" | "issues" | "speakers" | "entities"
>;

/** Sentences for each length of a summary. */
const SENTENCES = { short: 2, medium: 3, long: 5 } as const;

/**
 * Sentences that stand for the article, in article order: 2, 3 and 5 of them, fewer where the article has no more that stand alone or
 * behind a chosen one.
 */
export function readSummary(found: SummaryFindings): Brief["summary"] {
  const { text, sentences } = found.article;
  const headline = headlineStems(found.words);
  const weighed = weighSentences(found, headline);
  const order = chooseSentences(weighed, worthOf(found, weighed, headline), SENTENCES.long);
  const take = (count: number): Passage[] =>
    order
      .slice(0, count)
      .sort((a, b) => a - b)
      .flatMap((i) => {
        const s = sentences[i];
        return s ? [{ ...sliceOf(text, s), paragraph: s.paragraph }] : [];
      });
  return { short: take(SENTENCES.short), medium: take(SENTENCES.medium), long: take(SENTENCES.long) };
}
