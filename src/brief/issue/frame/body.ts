import { BODY_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";
import type { Word } from "../../words/index.js";
import {
  isVerb,
  type Matter,
  PERSON_FORM,
  PERSONS,
  readMatters,
  readNounMatter,
  readVerbMatter,
  withoutOwner,
} from "../matter/index.js";
import { isParty, type PhraseIndex, predicateOf } from "../party.js";
import { type NounPhrase, nounPhraseAt } from "../phrase.js";
import { publicAmong } from "../public-words.js";
import { skipAside } from "./aside.js";
import { verbMatters } from "./deed.js";
import { BODY_FORM, OBJECT_FORM } from "./forms.js";
import { governingVerb } from "./governor.js";
import type { Framed, Push } from "./types.js";

/** "the bill would ban A", "legislation to impose A": the question before a body. */
export function readBodyFrame(words: readonly Word[], i: number, push: Push): void {
  let k = i + 1;
  // "Under the deal, the fare will rise": what it brings.
  if (words[k]?.text === "," && words.slice(Math.max(0, i - 5), i).some((w) => w.lower === "under"))
    push(broughtMatters(words, k + 1), "body", null, null);
  // "a proposal by the mayor to cut fares", "a proposal from the mayor to cut fares"
  const by = /^(?:by|from)$/.test(words[k]?.lower ?? "") ? nounPhraseAt(words, k + 1) : null;
  if (by && words[by.last + 1]?.lower === "to") k = by.last + 1;
  if (/^(?:that|which)$/.test(words[k]?.lower ?? "")) k++;
  if (words[k]?.lower === "also") k++;
  const w = words[k];
  if (!w) return;
  if (/^(?:would|will|could|may|might)$/.test(w.lower) || w.lower === "to") {
    const v = skipAside(words, k + 1);
    if (isVerb(words[v])) pushBody(words, v, push);
  } else if (w.tag === "VERB" && (BODY_FORM.has(w.lower) || HOLDS.test(w.lower))) pushBody(words, k, push);
}

/** "The plan includes a freeze on rents". */
const HOLDS = /^(?:include|contain|envisage|foresee)(?:d|s|ed)?$/;

/** Of what the bill, deal or measure at words[i] brings: by whom, and which one brings it. */
export function withSponsors(
  words: readonly Word[],
  index: PhraseIndex,
  i: number,
  brought: readonly Framed[],
): Framed[] {
  const verb = governingVerb(words, index, i);
  const parties = verb === null ? [] : predicateOf(words, index, verb).subjects;
  const body = words[i]?.key ?? "";
  const owner = parties.length === 0 ? ownerOf(words, index, i) : null;
  return brought.map(({ matter, kind, cue }) =>
    owner
      ? { matter, kind, parties: [owner], cue: cueBehind(words, i, matter.first), body }
      : { matter, kind, parties, cue, body },
  );
}

/** "Norland’s plan", "the union’s proposal": whose it is, or null. */
function ownerOf(words: readonly Word[], index: PhraseIndex, i: number): NounPhrase | null {
  const phrase = index[i];
  if (!phrase) return null;
  const owned = withoutOwner(words, { ...phrase, head: i });
  const owner = { first: phrase.first, head: owned - 2, last: owned - 2 };
  return owned > phrase.first && isParty(words, owner.head) ? owner : null;
}

/** A cue has at most so many words. */
const LONGEST_CUE = 6;

/** "plan would raise [the fare]", from the noun at words[i] on; null where something else stands in between. */
function cueBehind(
  words: readonly Word[],
  i: number,
  matter: number,
): { first: number; last: number } | null {
  let last = matter - 1;
  while (last > i && /^(?:ADJ|DET|NUM|PRON)$/.test(words[last]?.tag ?? "")) last--;
  const plain = words.slice(i + 1, last + 1).every((w) => /^(?:ADP|ADV|AUX|PART|VERB)$/.test(w.tag));
  if (words.slice(i + 1, last).some((w) => /^(?:can|could|may|might)$/.test(w.lower))) return null;
  return plain && last > i && last - i < LONGEST_CUE ? { first: i, last } : null;
}

/** "the fare will rise": the subject, where it is a thing; of what a party "will curb", the verb's own frame has the better cue. */
function broughtMatters(words: readonly Word[], i: number): readonly Matter[] {
  const subject = nounPhraseAt(words, i);
  if (!subject || isParty(words, subject.head)) return [];
  const { matters, end } = readNounMatter(words, subject, 0);
  return words[Math.max(end, subject.last) + 1]?.tag === "AUX" ? matters : [];
}

/** "It would also renew A", "they would promote B": what a measure does, or a party holds out. */
export function readModal(words: readonly Word[], index: PhraseIndex, i: number, push: Push): void {
  const v = skipAside(words, i + 1);
  if (words[v]?.tag !== "VERB" && !OBJECT_FORM.has(words[v]?.lower ?? "")) return;
  const subject = predicateOf(words, index, i).subjects[0];
  const head = words[subject?.head ?? -1];
  if (!subject || !head) return;
  if (
    BODY_FORM.has(words[v]?.lower ?? "") &&
    (/^(?:it|they)$/.test(head.lower) || BODY_NOUNS.has(head.singular))
  ) {
    pushBody(words, v, push);
  } else if (OBJECT_FORM.has(words[v]?.lower ?? "")) {
    push(readVerbMatter(words, v, 0)?.matters ?? [], "stance", i, v);
  }
}

/** What the verb at words[v] does or holds, as matters of a bill, deal or measure. */
function pushBody(words: readonly Word[], v: number, push: Push): void {
  const form = words[v]?.lower ?? "";
  if (form === "seek" || form === "seeks" || form === "aims") {
    if (words[v + 1]?.lower === "to") pushBody(words, v + 2, push);
    return;
  }
  // Not "the meal plan includes soup".
  if (HOLDS.test(form)) {
    const held = publicAmong(words, readMatters(words, v + 1));
    push(held, "body", null, null);
    return;
  }
  const person = PERSONS.get(PERSON_FORM.get(form) ?? "");
  const object = nounPhraseAt(words, v + 1);
  if (person && object) {
    const link = words[object.last + 1]?.lower ?? "";
    if (person.has(link) && link !== "for") {
      push(readMatters(words, link === "to" ? object.last + 1 : object.last + 2), "body", null, null);
      return;
    }
  }
  // "the plan covers 12,000 retirees": a label does not begin with a verb that has its subject.
  const finite = /[^s]s$/.test(form);
  push(
    verbMatters(words, v).filter((m) => !finite || m.first !== v),
    "body",
    null,
    null,
  );
}
