import {
  GENERAL_HEADS,
  HEADS_OF,
  LABEL_OPENERS,
  NEVER_HEADS,
} from "../../../../data/lexicon/agenda-filters.js";
import { MONTHS, WEEKDAYS } from "../../../../data/lexicon/calendar.js";
import { senseOf } from "../../people/nominal.js";
import type { Word } from "../../words/index.js";
import { endsInWord, isPossessive, isTimePhrase, type NounPhrase, spacedWords } from "../phrase.js";
import { isSetPhrase } from "./set-phrase.js";
import { sharesLaterHead } from "./shared-head.js";
import type { Matter } from "./types.js";
import { PARTICLE } from "./verb-word.js";

/** Longest label, in words, whose it is not counted; a phrase after the head that would make it longer is left off. */
export const LABEL_WORDS = 9;
/** A label may be so many words longer where it says another thing if it is cut. */
export const SPARE = 3;

/** The phrase up to words[end] as a matter, without what only opens it ("the", "last year’s"); none where its noun names no matter. */
export function nounMatter(words: readonly Word[], phrase: NounPhrase, end: number): Matter[] {
  let first = labelStart(words, phrase);
  if (isTooLong(words, first, end)) first = Math.max(first, withoutOwner(words, phrase));
  // "back-room deals": the tagger may take the first part for an adverb.
  if (
    first === phrase.first &&
    words[first - 1]?.text === "-" &&
    words[first - 1]?.end === words[first]?.start
  )
    first -= 2;
  if (isWrongPossessive(words, first)) first++;
  // "a 20mph speed limit".
  if (isCut(words, first) && words[first - 1]?.tag === "NUM") first--;
  const head = words[phrase.head];
  if (first > phrase.head || isCut(words, first)) return [];
  // "full-blown, lasting peace": the tagger's verb behind a hyphen is an adjective's end.
  if (head?.tag === "VERB" && /(?:ed|en|wn)$/.test(head.lower)) return [];
  if (first < 0 || !head || head.tag === "ADJ" || isPossessive(words, end + 1)) return [];
  if (isSetPhrase(words, phrase.head) || sharesLaterHead(words, end) || endsInWord(words, end)) return [];
  // "trading away a living": part of what is done; not so "drilling off the coast".
  const particle = words[end + 1]?.tag === "ADV" && PARTICLE.test(words[end + 1]?.lower ?? "");
  if (first === end && head.lower.endsWith("ing") && particle) return [];
  // "how dangerous detainees are" asks about an adjective; a date is no matter.
  if (words[phrase.first - 1]?.lower === "how") return [];
  if (head.tag === "PROPN" && isTimePhrase(words, phrase)) return [];
  // "a 35 percent raise" is a matter, "raises of 19%" is a figure.
  for (let i = phrase.head; i <= end; i++) if (isShare(words[i]?.lower)) return [];
  const key = head.singular;
  const named = head.tag === "PROPN" && end === phrase.last;
  const lead = words[phrase.head - 1];
  const compound =
    phrase.head > first && (lead?.tag === "NOUN" || lead?.text === "-" || phrase.head - first >= 3);
  if (NEVER_HEADS.has(key) && (head.tag !== "PROPN" || PEOPLE.has(key))) return [];
  const complete = end > phrase.last && (phrase.head > first || HEADS_OF.has(key));
  if (GENERAL_HEADS.has(key) && head.tag !== "PROPN" && !compound && !complete) return [];
  // "a security adviser": one person is no matter.
  const sense = head.tag === "NOUN" && !THINGS_TOO.test(head.lower) ? senseOf(head.lower) : null;
  if (sense?.class === "person" && !sense.plural) return [];
  return [{ first, last: end, head: phrase.head, kind: named ? "name" : "noun" }];
}

/** True where words[i] goes on with the letters before it: a word that was cut in two. */
const isCut = (words: readonly Word[], i: number): boolean => {
  const [before, w] = [words[i - 1], words[i]];
  return !!before && before.end === w?.start && /[\p{L}\p{N}]$/u.test(before.text);
};

/** "Lowe‘s": with the wrong apostrophe the mark of a possessive is two words. */
const isWrongPossessive = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === "s" &&
  words[i - 1]?.text === "‘" &&
  words[i - 1]?.end === words[i]?.start &&
  isCut(words, i - 1);

/** The first word of a phrase's label: past "the" and "last year’s". */
export function labelStart(words: readonly Word[], phrase: NounPhrase): number {
  let first = afterTimeOwner(words, phrase);
  while (first < phrase.head && opens(words, first)) first++;
  return first;
}

/** Most are told short by their words and marks, which are quicker to count. */
const isTooLong = (words: readonly Word[], first: number, last: number): boolean =>
  last - first >= LABEL_WORDS + SPARE && spacedWords(words, first, last) > LABEL_WORDS + SPARE;

/** Where the phrase begins without whose it is: a label that would be too long is told without ("refusal to pay the toll"). */
export function withoutOwner(words: readonly Word[], phrase: NounPhrase): number {
  for (let mark = phrase.head - 1; mark > phrase.first; mark--)
    if (isPossessive(words, mark)) return mark + 1;
  return phrase.first;
}

/** "percent", also written as two words. */
const isShare = (lower: string | undefined): boolean =>
  lower === "percent" || lower === "%" || lower === "cent" || lower === "per";

/** Nouns for people that are as often things: "a nerve agent". */
const THINGS_TOO = /^(?:agent|driver|guard|leader|model)$/;

/** "last year's nuclear deal": when it was made is no part of a label. */
function afterTimeOwner(words: readonly Word[], phrase: NounPhrase): number {
  for (let i = phrase.first; i < phrase.head && i < phrase.first + 4; i++) {
    const owned = isPossessive(words, i + 1) && isTimePhrase(words, { first: i, head: i, last: i });
    if (owned) return i + 2;
  }
  return phrase.first;
}

/** Names of people by party or office, of months and of days. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...(
    "republican democrat conservative liberal senator congressman congresswoman representative governor president secretary american " +
    "congress house senate"
  ).split(" "),
]);

/** True where words[i] only opens a phrase: no part of its label. */
export function opens(words: readonly Word[], i: number): boolean {
  const w = words[i];
  return (
    !!w &&
    (w.tag === "DET" ||
      (w.tag === "NUM" && !isShare(words[i + 1]?.lower)) ||
      w.text === '"' ||
      w.text === "“" ||
      LABEL_OPENERS.has(w.lower)) &&
    !isPossessive(words, i + 1) &&
    words[i + 1]?.text !== "-"
  );
}
