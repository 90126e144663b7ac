import type { Word } from "../../words/index.js";
import { isPlural } from "../../words/stem.js";
import type { PhraseIndex } from "../party.js";
import { deedsOf } from "./deed.js";
import type { Push } from "./types.js";
import { undergoneMatters } from "./undergone.js";

/** "the United States should reduce its patrols", "the patrols should be cut": what somebody is told to do. */
export function readDemand(words: readonly Word[], index: PhraseIndex, i: number, push: Push): void {
  let v = i + 1;
  while (words[v]?.tag === "ADV" || words[v]?.lower === "not" || words[v]?.lower === "to") v++;
  const doer = index[words[i]?.lower === "have" ? i - 2 : i - 1];
  if (words[v]?.tag === "VERB") push(deedsOf(words, v, doer), "demand", null, null);
  else if (doer && words[v]?.lower === "be" && words[v + 1]?.tag === "VERB")
    push(undergoneMatters(words, doer, v + 1), "demand", null, null);
}

/** "Large users would [have] to install meters": what a rule would make people do; not "the mayor will have to win them over". */
export function isDuty(words: readonly Word[], index: PhraseIndex, i: number): boolean {
  const [modal, have, to] = [words[i - 1], words[i], words[i + 1]];
  if (have?.lower !== "have" || to?.lower !== "to" || !/^(?:will|would)$/.test(modal?.lower ?? ""))
    return false;
  const doer = words[index[i - 2]?.head ?? -1];
  // The tagger takes the first word of a sentence for a name.
  return !!doer && (doer.tag === "NOUN" || doer === words[0]) && isPlural(doer.lower);
}
