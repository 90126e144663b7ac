import type { Word } from "../../words/index.js";
import { OPENED_BY, readAllegation, readMatters } from "../matter/index.js";
import type { PhraseIndex } from "../party.js";
import { type NounPhrase, nounPhraseAt } from "../phrase.js";
import { wordsOf } from "../word-lists.js";
import { clauseMatters, demandedMatters } from "./clause.js";
import { governingVerb } from "./governor.js";
import type { Push } from "./types.js";

/** "talks on A and B", "complaints from X that …", "the threat posed by A". */
export function readNounFrame(
  words: readonly Word[],
  index: PhraseIndex,
  i: number,
  head: string,
  push: Push,
): void {
  const list = OPENED_BY.get(head);
  if ((!list && !DEMANDS.has(head)) || index[i]?.last !== i) return;
  let k = i + 1;
  let by: NounPhrase | undefined;
  if (/^(?:from|by|among|with|between)$/.test(words[k]?.lower ?? "") && !list?.has(words[k]?.lower ?? "")) {
    by = nounPhraseAt(words, k + 1) ?? undefined;
    if (by) {
      k = by.last + 1;
      if (words[k]?.tag === "CCONJ") k = (nounPhraseAt(words, k + 1)?.last ?? k) + 1;
      if (words[k]?.text === ",") {
        const name = nounPhraseAt(words, k + 1);
        if (name && words[name.last + 1]?.text === ",") {
          by = name;
          k = name.last + 2;
        }
      }
    }
  }
  // "the dispute is over the fares"
  if (words[k]?.tag === "AUX" && /^(?:about|over)$/.test(words[k + 1]?.lower ?? "")) k++;
  const opener = words[k]?.lower ?? "";
  // "the question of", not "a question of taste".
  if (opener === "of" && /^(?:issue|question)$/.test(head) && words[index[i]?.first ?? i]?.lower !== "the")
    return;
  const owner = ownerOf(words, index[i]);
  const subject = by ?? owner;
  const trigger = governingVerb(words, index, i);
  if (list?.has(opener) || (opener === "posed" && list?.has("posed-by"))) {
    push(
      readMatters(words, k + (opener === "posed" ? 2 : 1)),
      "discussion",
      trigger,
      k,
      subject ?? (trigger === null ? null : undefined),
    );
  } else if (
    opener === "that" &&
    /^(?:allegation|accusation|claim|complaint|concern|fear|worry|charge|suspicion)$/.test(head)
  ) {
    const whole = k === i + 1 ? readAllegation(words, i) : null;
    const matters = whole ? [whole] : clauseMatters(words, k + 1);
    push(matters, "stance", trigger, k, subject ?? (trigger === null ? null : undefined));
  } else if (opener === "that" && DEMANDS.has(head)) {
    const matters = demandedMatters(words, k + 1, head !== "suggestion") ?? [];
    push(matters, "demand", trigger, k, subject ?? (trigger === null ? null : undefined));
  }
}

/** "a demand that the port be sold": nouns with a clause in the subjunctive. */
export const DEMANDS = wordsOf(
  "call condition demand insistence order plea proposal recommendation request requirement rule stipulation suggestion",
);

/** "China’s concerns about": the phrase before the possessive. */
export function ownerOf(words: readonly Word[], phrase: NounPhrase | undefined): NounPhrase | null {
  if (!phrase) return null;
  for (let k = phrase.head - 1; k > phrase.first; k--) {
    const mark = words[k];
    if (mark && /^[’']s?$/.test(mark.text)) return { first: phrase.first, head: k - 1, last: k - 1 };
  }
  return null;
}
