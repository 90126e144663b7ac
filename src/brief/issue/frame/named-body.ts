import { BODY_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";
import type { Word } from "../../words/index.js";
import { readNounMatter } from "../matter/index.js";
import type { PhraseIndex } from "../party.js";
import { governingVerb } from "./governor.js";
import type { Push } from "./types.js";

/** "blocked the ferry bill": every bill, deal or measure that is spoken of. `known`: heads of matters that were found already. */
export function readBodies(
  words: readonly Word[],
  index: PhraseIndex,
  known: ReadonlySet<number>,
  push: Push,
): void {
  for (let i = 0; i < words.length; i++) {
    const phrase = index[i];
    if (phrase?.first !== i || !BODY_NOUNS.has(words[phrase.head]?.singular ?? "")) continue;
    if (known.has(phrase.head)) continue;
    const verb = governingVerb(words, index, phrase.head);
    push(readNounMatter(words, phrase, 0).matters, "mention", verb, verb);
  }
}
