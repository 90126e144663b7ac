import type { Word } from "../../words/index.js";
import type { PhraseIndex } from "../party.js";
import { deedsOf } from "./deed.js";
import type { Push } from "./types.js";

/** "the United States should reduce its patrols": what somebody is told to do. */
export function readDemand(words: readonly Word[], index: PhraseIndex, i: number, push: Push): void {
  let v = i + 1;
  while (words[v]?.tag === "ADV" || words[v]?.lower === "not" || words[v]?.lower === "to") v++;
  if (words[v]?.tag !== "VERB") return;
  const doer = index[i - 1];
  push(deedsOf(words, v, doer), "demand", null, null);
}
