import type { Word } from "../../words/index.js";
import { readMatters } from "../matter/index.js";
import { nounPhraseAt } from "../phrase.js";
import { clauseMatters } from "./clause.js";
import { ADJECTIVES } from "./forms.js";
import type { Push } from "./types.js";

/**
 * "opposed to A", "concerned that A would …", "is worried A would …". Returns the last word that needs no other reading, or -1 where
 * the word at words[i] may open another frame too.
 */
export function readStanceAdjective(words: readonly Word[], i: number, push: Push): number {
  const [w, next] = [words[i], words[i + 1]];
  if (!next || (w?.tag !== "VERB" && w?.tag !== "ADJ")) return -1;
  const links = ADJECTIVES.get(w.lower);
  if (!links) return -1;
  if (!links.has(next.lower)) {
    if (words[i - 1]?.tag === "AUX" && nounPhraseAt(words, i + 1))
      push(clauseMatters(words, i + 1), "stance", i, i);
    return -1;
  }
  if (next.lower !== "that") {
    push(readMatters(words, i + 2), "stance", i, i + 1);
    return i;
  }
  push(clauseMatters(words, i + 2), "stance", i, i + 1);
  // The clause is one worry: what its verb does is no matter of its own.
  let last = i;
  while (words[last + 1] && words[last + 1]?.text !== "," && words[last + 1]?.tag !== "CCONJ") last++;
  return last;
}
