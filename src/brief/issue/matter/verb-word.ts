import { NEGATIONS } from "../../../../data/lexicon/stance-words.js";
import type { Word } from "../../words/index.js";
import { type NounPhrase, nounPhraseAt } from "../phrase.js";

/** A gerund or infinitive's verb, "be" and "do" among them, which the tagger calls auxiliaries. */
export const isVerb = (w: Word | undefined): boolean => w?.tag === "VERB" || w?.tag === "AUX";

/** True of "will", "would", "can": behind one of them stands a base form. */
export const isModal = (w: Word | undefined): boolean =>
  /^(?:can|could|may|might|must|shall|should|will|would)$/.test(w?.lower ?? "");

/** The index of the verb of an infinitive that begins at words[i] ("to leave", "to quickly leave"), or -1. */
export function infinitiveAt(words: readonly Word[], i: number): number {
  if (words[i]?.lower !== "to") return -1;
  let k = i + 1;
  // "to never pay" is not to pay.
  while (words[k]?.tag === "ADV" && !NEGATIONS.has(words[k]?.lower ?? "")) k++;
  return isVerb(words[k]) ? k : -1;
}

/** Past adverbs, but for those that belong to what follows ("more ferries"). */
export function skipAdverbs(words: readonly Word[], i: number): number {
  let k = i;
  while (words[k]?.tag === "ADV" && !/^(?:more|most|less)$/.test(words[k]?.lower ?? "")) k++;
  return k;
}

/** True where words[i] is a gerund, or a participle that looks like one. */
export const isGerundAt = (words: readonly Word[], i: number): boolean => {
  const w = words[i];
  if (!w?.lower.endsWith("ing")) return false;
  // After a preposition and before another the tagger takes some gerunds for adjectives ("from engaging in").
  return (
    w.tag === "VERB" || (w.tag !== "PROPN" && words[i - 1]?.tag === "ADP" && words[i + 1]?.tag === "ADP")
  );
};

/** True where the words from i on go on as the predicate of what stands before them. */
export function finiteFollows(words: readonly Word[], i: number): boolean {
  let k = i;
  while (words[k]?.tag === "ADV") k++;
  const w = words[k];
  return (
    w?.tag === "AUX" ||
    (w?.tag === "VERB" && !/(?:ing)$/.test(w.lower) && !/^(?:including|according)$/.test(w.lower))
  );
}

/** The noun phrase behind the verb, its particle and adverbs, or null. */
export function objectOf(words: readonly Word[], verb: number): NounPhrase | null {
  let i = verb + 1;
  if (PARTICLE.test(words[i]?.lower ?? "")) i++;
  while (words[i]?.tag === "ADV" && words[i]?.lower !== "how") i++;
  return nounPhraseAt(words, i);
}

/** The last word of whom a verb has for its object: "the Department of Homeland Security", "shops in towns of the north". */
export function wholeEnd(words: readonly Word[], { last }: NounPhrase): number {
  let end = last;
  for (let n = 0; n < 2 && /^(?:at|from|in|of|on|with)$/.test(words[end + 1]?.lower ?? ""); n++)
    end = nounPhraseAt(words, end + 2)?.last ?? end;
  return end;
}

/** Small words that belong to the verb before ("cut off"). */
export const PARTICLE = /^(?:up|back|off|down|out|away|over)$/;
