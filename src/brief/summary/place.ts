import type { Article } from "../../article/index.js";

/** The index of the sentence that holds the offset, or of the last before it; -1 before the first. */
export function sentenceAt(article: Article, offset: number): number {
  const { sentences } = article;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  return offset < (sentences[at]?.end ?? 0) ? at : -1;
}
