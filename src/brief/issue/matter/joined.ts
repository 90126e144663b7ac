import { stateOf as americanState } from "../../../../data/lexicon/places.js";
import type { Word } from "../../words/index.js";
import { isPlural } from "../../words/stem.js";
import { type NounPhrase, nounPhraseAt } from "../phrase.js";
import { isPlace } from "../place.js";
import { finiteFollows } from "./verb-word.js";

/** "provocative exercises and patrols": a bare noun joined to one with an adjective shares it. */
export function withJoinedNoun(words: readonly Word[], phrase: NounPhrase, last: number): number {
  if (words[last + 1]?.lower !== "and" || words[last + 2]?.tag !== "NOUN") return last;
  const described = words[phrase.head - 1]?.tag === "ADJ" && last === phrase.head;
  if (!described || words[last + 3]?.tag === "NOUN" || finiteFollows(words, last + 3)) return last;
  return nounPhraseAt(words, last + 2)?.last === last + 2 ? last + 2 : last;
}

/** "services to widows and orphans": a bare plural joined to another. */
function withOtherPlural(words: readonly Word[], phrase: NounPhrase): number {
  const { first, head, last } = phrase;
  if (first !== last || words[last + 1]?.lower !== "and") return last;
  const plural = (w: Word | undefined) => w?.tag === "NOUN" && isPlural(w.lower);
  const after = words[last + 3];
  const joins =
    plural(words[head]) && plural(words[last + 2]) && after?.tag === "PUNCT" && after.text !== "-";
  return joins ? last + 2 : last;
}

/**
 * "in East Asia, the Middle East and Ukraine", "in Paris, Texas": names listed after a preposition stay with it. A name behind a comma
 * alone is what the one before is called, or somebody else.
 */
export function withMoreNames(words: readonly Word[], phrase: NounPhrase): number {
  if (words[phrase.head]?.tag !== "PROPN") return withOtherPlural(words, phrase);
  let listed = phrase.last;
  for (let last = listed; ; ) {
    let i = last + 1;
    if (words[i]?.text === ",") i++;
    const joined = words[i]?.lower === "and" || words[i]?.lower === "or";
    if (joined) i++;
    const more = i > last + 1 ? nounPhraseAt(words, i) : null;
    if (!more || words[more.head]?.tag !== "PROPN" || finiteFollows(words, more.last + 1)) return listed;
    last = more.last;
    if (joined || isPlaceName(words, more)) listed = last;
  }
}

const isPlaceName = (words: readonly Word[], { first, last }: NounPhrase): boolean => {
  const name = words.slice(first, last + 1).map((w) => w.text);
  return isPlace(name.join(" ")) || (name.length === 1 && americanState(name[0] ?? "") !== undefined);
};

/** "between the union and its owners": one side alone says nothing, but a plural may name both; -1 where a side is wanting. */
export function withOtherSide(words: readonly Word[], side: NounPhrase): number {
  const other = words[side.last + 1]?.lower === "and" ? nounPhraseAt(words, side.last + 2) : null;
  if (other) return other.last;
  const all = withMoreNames(words, side);
  return all > side.last || isPlural(words[side.head]?.lower ?? "") ? all : -1;
}
