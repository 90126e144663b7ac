import { PAST, SIDE_NOUNS } from "../../../../data/lexicon/stance-words.js";
import type { Word } from "../../words/index.js";
import { singular } from "../../words/stem.js";
import { finiteFollows, readMatters } from "../matter/index.js";
import { climb, type PhraseIndex, predicateOf } from "../party.js";
import type { NounPhrase } from "../phrase.js";
import { publicAmong } from "../public-words.js";
import type { Framed, Push } from "./types.js";

/** What somebody was, they may be no more. */
const IS = /^(?:is|are|be|been|remains?)$/;

/**
 * "Ann Lowe is a critic of the tax", "Ann Lowe, an opponent of the tax,", "critics of the tax such as Ann Lowe": who stands where, told by
 * a noun for whoever does. The "of" stands behind words[i]. Adds to the frames found so
 * far where the names stand behind.
 */
export function readSideNoun(
  words: readonly Word[],
  index: PhraseIndex,
  i: number,
  push: Push,
  out: Framed[],
): void {
  // The tagger takes a plural that opens a sentence for a name, which keeps its form; and "critics" could be like "politics".
  const noun = words[i]?.lower ?? "";
  const one = [noun, singular(noun), noun.replace(/s$/, "")].find((form) => SIDE_NOUNS.has(form));
  if (one === undefined) return;
  const matters = publicAmong(words, readMatters(words, i + 2));
  const first = index[i]?.first ?? i;
  if (words.slice(first, i).some((w) => PAST.has(w.lower))) return;
  let verb = first - 1;
  while (words[verb]?.tag === "ADV") verb--;
  if (IS.test(words[verb]?.lower ?? "") && words[verb - 1]?.lower !== "had") {
    const { subjects } = predicateOf(words, index, verb);
    if (subjects.length > 0) push(matters, "stance", verb, i + 1);
    return;
  }
  const named = one !== noun ? null : namedBefore(words, index, first);
  for (const matter of matters) {
    const parties = named ? [named] : examples(words, index, matter.last + 1);
    const cue = { first: named ? first : i, last: i + 1 };
    if (parties.length > 0) out.push({ matter, kind: "stance", parties, cue, undergone: true });
  }
}

/** "Gov. Ann Lowe of Norland, [a critic]": the name before the comma; null for "In Norland, [a critic]", which is no apposition. */
function namedBefore(words: readonly Word[], index: PhraseIndex, first: number): NounPhrase | null {
  const before = words[first - 1]?.text === "," ? index[first - 2] : undefined;
  const whole = before && climb(words, index, before);
  const apposed = whole && words[whole.head]?.tag === "PROPN" && words[whole.first - 1]?.tag !== "ADP";
  return apposed ? whole : null;
}

/** "like Ann Lowe and Tom Baker", ", including Ann Lowe,": the names from words[i] on. */
function examples(words: readonly Word[], index: PhraseIndex, i: number): NounPhrase[] {
  let k = words[i]?.text === "," ? i + 1 : i;
  if (words[k]?.lower === "such" && words[k + 1]?.lower === "as") k++;
  else if (!/^(?:including|like)$/.test(words[k]?.lower ?? "")) return [];
  const names: NounPhrase[] = [];
  for (let name = index[k + 1]; name && words[name.head]?.tag === "PROPN"; name = index[k + 1]) {
    // "…, and Tom Baker left": another clause.
    if (words[k]?.tag === "CCONJ" && words[k - 1]?.text === "," && finiteFollows(words, name.last + 1)) break;
    names.push(name);
    k = name.last + 1;
    if (words[k]?.text === "," && words[k + 1]?.tag === "CCONJ") k++;
    if (words[k]?.text !== "," && words[k]?.tag !== "CCONJ") break;
  }
  return names;
}
