import type { Word } from "../../words/index.js";

/** A cue has fewer words than this: a longer run holds another clause. */
const LONGEST_CUE = 7;
/** One around its matter may have more: "want the top rate of income tax abolished". */
const LONGEST_AROUND = 16;

/**
 * The words from a verb group to the end of a cue, or null where they carry no stance of the clause's subject: an infinitive of
 * purpose, a gerund behind a preposition ("by raising fares"), what somebody is asked about, and nouns that the tagger took for verbs.
 * `matter`: the last word of what the cue is about.
 */
export function cueOf(
  words: readonly Word[],
  verb: number,
  last: number,
  matter: number,
): { first: number; last: number } | null {
  const first = Math.min(verb, last);
  const around = last > matter;
  const head = words[first];
  if (!head || !/^(?:VERB|AUX|ADJ)$/.test(head.tag)) return null;
  let k = first - 1;
  while (words[k]?.tag === "ADV") k--;
  const before = words[k];
  if (
    head.lower === "to" ||
    before?.lower === "to" ||
    last - first >= (around ? LONGEST_AROUND : LONGEST_CUE)
  )
    return null;
  // "to enhance and strengthen".
  if (before?.tag === "CCONJ" && words[k - 1]?.tag === "VERB" && words[k - 2]?.lower === "to") return null;
  if (head.lower.endsWith("ing") && (before?.tag === "ADP" || before?.lower === "than")) return null;
  if (before?.lower === "as") return null;
  for (let i = Math.max(0, first - 3); i < first; i++)
    if (/^(?:whether|if)$/.test(words[i]?.lower ?? "")) return null;
  return { first, last };
}
