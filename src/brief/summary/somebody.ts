import { senseOf } from "../people/nominal.js";
import type { Word } from "../words/index.js";
import { NAMES_ITSELF } from "./definite.js";

/** True where the sentence opens with "The senator said": nobody knows which. "The Norland senator" tells enough. */
export function opensWithSomebody(content: readonly Word[]): boolean {
  const [the, head, next] = content;
  if (the?.lower !== "the" || !head || !isPersonNoun(head.lower) || head.lower === "president") return false;
  // A noun before a determiner is a verb that the tagger missed: "The woman disputes the idea".
  const named = /NOUN|PROPN/.test(next?.tag ?? "") && content[3]?.tag !== "DET";
  return !(named || next?.text === "-" || NAMES_ITSELF.has(next?.lower ?? ""));
}

/** True where the word, singular or plural, is a noun for a person. */
export const isPersonNoun = (word: string): boolean => senseOf(word)?.class === "person";
