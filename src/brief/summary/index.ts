import { sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Brief } from "../types.js";

/** Sentences that stand for the article, in article order: 2, 3 and 5 of them. */
export function readSummary(
  found: Pick<Findings, "article" | "words" | "quotes" | "statements" | "issues" | "speakers">,
): Brief["summary"] {
  const { text, sentences } = found.article;
  const first = (n: number) =>
    sentences.slice(0, n).map((s) => ({ ...sliceOf(text, s), paragraph: s.paragraph }));
  return { short: first(2), medium: first(3), long: first(5) };
}
