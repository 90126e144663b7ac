import { LIST_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";
import type { Word } from "../../words/index.js";
import { isVerb, readMatters } from "../matter/index.js";
import { nounPhraseAt } from "../phrase.js";
import type { Push } from "./types.js";

/** "issues, including A, B and C"; "challenges in Asia that span A to B"; "perils …: A and B". */
export function readListFrame(words: readonly Word[], i: number, head: string, push: Push): void {
  if (!LIST_NOUNS.has(head)) return;
  let k = i + 1;
  if (/^(?:issue|problem|question)s$/.test(words[i]?.lower ?? "") && words[k]?.lower === "of") {
    push(readMatters(words, k + 1), "list", null, null);
    return;
  }
  if (words[k]?.tag === "ADP" || words[k]?.lower === "to") {
    const after = isVerb(words[k + 1]) ? { last: k + 1 } : nounPhraseAt(words, k + 1);
    if (after) k = after.last + 1;
  }
  if (words[k]?.text === ",") k++;
  while (words[k]?.tag === "ADV" || /^(?:that|which)$/.test(words[k]?.lower ?? "")) k++;
  const opener = listOpener(words, k);
  if (opener > 0) {
    push(readMatters(words, opener), "list", null, null);
    return;
  }
  for (let colon = k; colon < k + 14 && words[colon]; colon++) {
    if (words[colon]?.text !== ":") continue;
    push(readMatters(words, colon + 1), "list", null, null);
    return;
  }
}

/** Where the members begin after "including", "such as", "like", ":" or "span", or -1. */
function listOpener(words: readonly Word[], k: number): number {
  const w = words[k];
  if (!w) return -1;
  if (/^(?:including|include|includes|included|ranging|span|spans|cover|covers|:)$/.test(w.lower))
    return k + 1;
  if (w.lower === "like" && w.tag !== "VERB") return k + 1;
  return w.lower === "such" && words[k + 1]?.lower === "as" ? k + 2 : -1;
}
