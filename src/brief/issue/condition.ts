import { wordFrom } from "../people/phrase.js";
import type { Word } from "../words/index.js";

/** So many words behind a stance at most its condition begins. */
const FARTHEST = 14;

/**
 * True where the sentence goes on behind `end` (an offset) with what the stance depends on: "will release them only when others do",
 * "would oppose it unless", "would back it if". Without that the stance says more than was said.
 */
export function isConditioned(words: readonly Word[], end: number): boolean {
  const from = wordFrom(words, end);
  const { sentence } = words[from] ?? {};
  for (let i = from; i < from + FARTHEST && words[i]?.sentence === sentence; i++) {
    const [before, w, next] = [words[i - 1]?.lower, words[i]?.lower ?? "", words[i + 1]?.lower ?? ""];
    if (/^[;:.?!]$/.test(w)) return false;
    if (w === "unless" || (w === "if" && before !== "even" && before !== "as")) return true;
    if (w === "only" && /^(?:after|if|once|until|when|with)$/.test(next)) return true;
  }
  return false;
}
