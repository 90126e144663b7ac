import type { Span } from "../../article/index.js";
import { wordFrom } from "../people/phrase.js";
import type { Word } from "../words/index.js";

/** True where what a matter stands in asks: a question claims nothing. `clause`: the speech or sentence. */
export function isAsked(words: readonly Word[], matter: Span, clause: Span): boolean {
  const end = wordFrom(words, clause.end);
  const from = Math.max(wordFrom(words, matter.start), end - 2);
  return words.slice(from, end + 1).some((w) => w.text.includes("?"));
}
