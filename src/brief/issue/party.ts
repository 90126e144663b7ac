import type { Word } from "../words/index.js";
import { isPossessive, type NounPhrase, nounPhraseAt } from "./phrase.js";

/** A clause's subject and its verb group, as inclusive indexes into the words of one sentence. */
export interface Predicate {
  /** The subject's words, or null where none was found. */
  readonly subject: NounPhrase | null;
  /** First word of the verb group ("has accused": the index of "has"). */
  readonly verb: number;
}

/** The noun phrases of a sentence in order, with pronouns that stand as subjects. */
export function phrasesOf(words: readonly Word[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = 0;
  while (i < words.length) {
    const phrase = nounPhraseAt(words, i);
    if (phrase) {
      phrases.push(phrase);
      i = phrase.last + 1;
      continue;
    }
    if (words[i]?.tag === "PRON") phrases.push({ first: i, head: i, last: i });
    i++;
  }
  return phrases;
}

/** Sentence-local lookup: the phrase that a word belongs to. */
export function phraseIndex(words: readonly Word[]): readonly (NounPhrase | undefined)[] {
  const index: (NounPhrase | undefined)[] = new Array(words.length);
  for (const phrase of phrasesOf(words)) for (let i = phrase.first; i <= phrase.last; i++) index[i] = phrase;
  return index;
}

/** The subject of the verb (or adjective, or noun in a verb's object) at words[at], with where its verb group begins. */
export function predicateOf(
  words: readonly Word[],
  index: readonly (NounPhrase | undefined)[],
  at: number,
  depth = 0,
): Predicate {
  let k = at - 1;
  let verb = at;
  for (;;) {
    const w = words[k];
    if (!w) break;
    const chain =
      w.tag === "AUX" ||
      w.tag === "ADV" ||
      w.lower === "to" ||
      w.lower === "not" ||
      w.lower === "n't" ||
      w.lower === "n’t";
    if (
      chain ||
      (w.tag === "ADJ" && k === at - 1 && !index[k]) ||
      /^(?:both|all|also|be|been)$/.test(w.lower)
    ) {
      if (w.tag !== "ADV") verb = k;
      k--;
      continue;
    }
    if (w.tag === "VERB" && (words[k + 1]?.tag !== "DET" || k + 1 === at)) {
      verb = k;
      k--;
      continue;
    }
    break;
  }
  const w = words[k];
  if (!w || depth > 3) return { subject: null, verb };
  if (w.text === "," || w.tag === "CCONJ") {
    // A second predicate of the same subject ("…, and are worried about"), or an apposition that ends ("Lou Jiwei, suggested").
    const apposed = w.text === "," ? index[k - 1] : undefined;
    if (apposed && hasFiniteForm(words, verb)) return { subject: climb(words, index, apposed), verb };
    for (let j = k - 1; j >= 0; j--) {
      const v = words[j];
      if (v?.tag !== "VERB" && v?.tag !== "AUX") continue;
      if (v.lower.endsWith("ing") && words[j - 1]?.tag !== "AUX") continue;
      return { subject: predicateOf(words, index, j, depth + 1).subject, verb };
    }
    return { subject: null, verb };
  }
  const phrase = index[k];
  if (!phrase) return { subject: null, verb };
  const head = words[phrase.head];
  if (head?.tag === "PRON" && /^(?:who|which|that)$/.test(head.lower)) {
    const before = words[phrase.first - 1]?.text === "," ? phrase.first - 2 : phrase.first - 1;
    const antecedent = index[before];
    return { subject: antecedent ? climb(words, index, antecedent) : null, verb };
  }
  if (isPossessive(words, phrase.last + 1)) return { subject: null, verb };
  return { subject: climb(words, index, phrase), verb };
}

function hasFiniteForm(words: readonly Word[], i: number): boolean {
  const w = words[i];
  return w?.tag === "AUX" || (w?.tag === "VERB" && !w.lower.endsWith("ing"));
}

/** "some members of Congress": the subject is the first noun, not the one after "of". */
function climb(
  words: readonly Word[],
  index: readonly (NounPhrase | undefined)[],
  phrase: NounPhrase,
): NounPhrase {
  let top = phrase;
  for (let n = 0; n < 3; n++) {
    const before = words[top.first - 1];
    const outer = before?.tag === "ADP" ? index[top.first - 2] : undefined;
    if (!outer || words[outer.head]?.tag === "PRON" || outer.last !== top.first - 2) return top;
    top = { first: outer.first, head: outer.head, last: phrase.last };
  }
  return top;
}
