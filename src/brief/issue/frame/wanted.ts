import type { Word } from "../../words/index.js";
import { readMatters, readNounMatter, wholeEnd } from "../matter/index.js";
import { isParty, type PhraseIndex, predicateOf } from "../party.js";
import { nounPhraseAt } from "../phrase.js";
import type { Push } from "./types.js";
import { undergoneMatters } from "./undergone.js";

/** "wants lower fares", "wants the bill withdrawn": of a party, what it would have, or have done to a thing; true where a party wants one. */
export function readWanted(words: readonly Word[], index: PhraseIndex, i: number, push: Push): boolean {
  const thing = /^wants?$/.test(words[i]?.lower ?? "") ? nounPhraseAt(words, i + 1) : null;
  if (!thing || words[thing.head]?.tag !== "NOUN" || !wantsInEarnest(words, index, i)) return false;
  const participle = pastRelative(words, wholeEnd(words, thing) + 1);
  const done = words[participle];
  if (done?.tag !== "VERB" || !/(?:[elpu]d|[eow]n|[pu]t)$/.test(done.lower)) {
    push(readMatters(words, i + 1), "stance", i, i);
    return true;
  }
  // Who "wants the ban lifted" does not want the ban: the cue is the whole.
  const undergone = undergoneMatters(words, thing, participle);
  // "wants the top rate of tax abolished"
  const matters = undergone.length > 0 ? undergone : readNounMatter(words, thing, 0).matters;
  push(matters, "demand", i, participle);
  return true;
}

/** Not "if you want tea", "anyone who wants tea", "the lion wants meat", "Few want tea". */
function wantsInEarnest(words: readonly Word[], index: PhraseIndex, i: number): boolean {
  const { subjects } = predicateOf(words, index, i);
  const [subject] = subjects;
  if (!subject || !isParty(words, subject.head)) return false;
  const opener = words[subject.first - 1]?.lower ?? "";
  return !/^(?:if|when|who|whether|that|unless)$/.test(opener) && words[i - 1]?.lower !== "who";
}

/** Past a clause between commas that tells which at words[i] (", which few have read, "). */
function pastRelative(words: readonly Word[], i: number): number {
  if (words[i]?.text !== "," || !/^(?:which|who|that|whose)$/.test(words[i + 1]?.lower ?? "")) return i;
  const close = words.slice(i + 1, i + RELATIVE).findIndex((w) => w.text === ",");
  return close < 0 ? i : i + close + 2;
}

/** No such clause has so many words. */
const RELATIVE = 20;
