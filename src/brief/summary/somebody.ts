import { NAMES_ITSELF } from "../../../data/lexicon/dangling.js";
import { senseOf } from "../people/nominal.js";
import type { Word } from "../words/index.js";

/**
 * The noun of an opening "The senator said" (singular): which one is told before. Null where the sentence opens otherwise or tells
 * enough itself ("The Norland senator").
 */
export function openingPerson(content: readonly Word[]): string | null {
  const [the, head, next] = content;
  if (the?.lower !== "the" || !head || !isPersonNoun(head.lower) || head.lower === "president") return null;
  // A noun before a determiner is a verb that the tagger missed: "The woman disputes the idea".
  // "The Republican presidential nominee" has its noun further on.
  const told =
    (next?.tag === "ADJ" && /NOUN|PROPN/.test(content[3]?.tag ?? "")) ||
    (/NOUN|PROPN/.test(next?.tag ?? "") && content[3]?.tag !== "DET");
  return told || next?.text === "-" || NAMES_ITSELF.has(next?.lower ?? "") ? null : head.singular;
}

/** True where the word, singular or plural, is a noun for a person. */
export const isPersonNoun = (word: string): boolean => senseOf(word)?.class === "person";
