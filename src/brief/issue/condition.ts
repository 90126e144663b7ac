import { NEGATIONS } from "../../../data/lexicon/stance-words.js";
import type { Span } from "../../article/index.js";
import { wordFrom, wordsIn } from "../people/phrase.js";
import type { Word } from "../words/index.js";

/** So many words behind a stance at most its condition begins. */
const FARTHEST = 14;

/** True where the sentence goes on behind `end` (an offset) so that the stance alone says more than was said. */
export const isQualified = (words: readonly Word[], stance: Span, end: number): boolean =>
  isConditioned(words, end) || isNarrowedDenial(words, stance, end);

/**
 * True where the sentence goes on behind `end` with what the stance depends on: "will release them only when others do",
 * "would oppose it unless", "could accept it as long as"; or with what came of it: "supported it but has since said", "opposed it until".
 */
function isConditioned(words: readonly Word[], end: number): boolean {
  const from = wordFrom(words, end);
  const { sentence } = words[from - 1] ?? {};
  for (let i = from; i < from + FARTHEST && words[i]?.sentence === sentence; i++) {
    const [before, w, next] = [words[i - 1]?.lower, words[i]?.lower ?? "", words[i + 1]?.lower ?? ""];
    if (/^[;:.?!]$/.test(w)) return false;
    // "opposed it until last week", "…, now supports it".
    if (/^(?:unless|until|provided|providing)$/.test(w)) return true;
    if (w === "now" && words[i + 1]?.tag === "VERB") return true;
    // "will end it if elected", "if she is elected" say when, of a candidate.
    const elected = () => words.slice(i + 1, i + 5).some((x) => x.lower === "elected");
    if (w === "if" && before !== "even" && before !== "as" && !elected()) return true;
    if (w === "but" && words.slice(i + 1, i + 3).some((x) => /^(?:later|now|since)$/.test(x.lower)))
      return true;
    if (w === "only" && (before === "but" || /^(?:after|if|once|until|when|with)$/.test(next))) return true;
    if ((w === "long" && next === "as") || (w === "in" && next === "principle")) return true;
  }
  return false;
}

/** True where a negated stance is narrowed right behind `end`: "has not opposed it outright", "never supported it in public". */
function isNarrowedDenial(words: readonly Word[], stance: Span, end: number): boolean {
  const from = wordFrom(words, end);
  const sentence = words[from - 1]?.sentence;
  const behind = words.slice(from, from + 2).filter((w) => w.sentence === sentence);
  const denies = wordsIn(words, stance).some((w) => NEGATIONS.has(w.lower));
  return (
    denies && /^(?:openly|outright|publicly|as such|in public)\b/.test(behind.map((w) => w.lower).join(" "))
  );
}
