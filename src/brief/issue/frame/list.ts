import { LIST_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";
import type { Word } from "../../words/index.js";
import { isVerb, type Matter, readMatters } from "../matter/index.js";
import { nounPhraseAt } from "../phrase.js";
import { demandedMatters } from "./clause.js";
import type { Push } from "./types.js";

/** "issues, including A, B and C"; "challenges in Asia that span A to B"; "perils …: A and B". */
export function readListFrame(words: readonly Word[], i: number, head: string, push: Push): void {
  if (head === "thing" && words[i + 1]?.text === ":")
    push(readDemands(words, i + 2) ?? [], "list", null, null);
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
    push(membersAt(words, opener), "list", null, null);
    return;
  }
  for (let colon = k; colon < k + 14 && words[colon]; colon++) {
    if (words[colon]?.text !== ":") continue;
    push(membersAt(words, colon + 1), "list", null, null);
    return;
  }
}

const membersAt = (words: readonly Word[], i: number): Matter[] =>
  readDemands(words, i) ?? readMatters(words, i);

/** So many words of a list of demands are read. */
const LONGEST_LIST = 120;

/** "demands: that the port be closed, and that the crews be paid". */
function readDemands(words: readonly Word[], i: number): Matter[] | null {
  if (words[i]?.lower !== "that") return null;
  const matters: Matter[] = [];
  for (let k = i; k < i + LONGEST_LIST && words[k]; k++)
    if (words[k]?.lower === "that" && /^(?:PUNCT|CCONJ)$/.test(words[k - 1]?.tag ?? ""))
      matters.push(...(demandedMatters(words, k + 1, true) ?? []));
  return matters;
}

/** "• higher pay;": an item of a list that is set out line by line. */
export function readBullet(words: readonly Word[], push: Push): void {
  if (/^[*•▪■●]$/.test(words[0]?.text ?? "")) push(readMatters(words, 1), "list", null, null);
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
