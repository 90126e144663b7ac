import { GENERAL_HEADS, NEVER_HEADS } from "../../../../data/lexicon/agenda-filters.js";
import {
  BOUND_TO_VERBS,
  CIRCUMSTANCES,
  LIMITING_VERBS,
  NOUN_PREPOSITIONS,
  OCCASIONS,
  SEPARATING_VERBS,
  STRIVING,
  TAKES_BARE_INFINITIVE,
  TAKES_FROM,
  TAKES_INFINITIVE,
  TAKES_INTO,
  TAKES_TO,
  TAKES_WITH,
} from "../../../../data/lexicon/noun-complements.js";
import type { Word } from "../../words/index.js";
import { inflectionsOf } from "../inflections.js";
import {
  isObjectPronoun,
  isPossessive,
  isTimePhrase,
  type NounPhrase,
  nounPhraseAt,
  spacedWords,
  standsForPeople,
} from "../phrase.js";
import { withJoinedNoun, withMoreNames, withOtherSide } from "./joined.js";
import { LABEL_WORDS, labelStart, SPARE, withoutOwner } from "./noun-label.js";
import { OPENED_BY } from "./opened-by.js";
import { isComplexPreposition } from "./set-phrase.js";
import { laterHead, sharesLaterHead } from "./shared-head.js";
import { BARS, PERSON_FORM, PERSONS } from "./verb-forms.js";
import { infinitiveAt, isGerundAt, objectOf } from "./verb-word.js";

const BOUND_TO = inflectionsOf(BOUND_TO_VERBS.split(" "));

/** "blamed the leak on hackers", "blamed the port for the leak", "hurled insults at the mayor". */
const AIMED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["for", inflectionsOf(["blame", "fault"])],
  ["on", inflectionsOf(["blame", "pin"])],
  ["at", inflectionsOf(["aim", "direct", "hurl", "level", "throw"])],
]);

const LIMITS = inflectionsOf(LIMITING_VERBS.split(" "));

const SEPARATES = inflectionsOf(SEPARATING_VERBS.split(" "));

/** "a timetable for elections", "attacks on officers", "an inquiry into emails": what such a phrase adds is of the noun. */
const COMPLETES = /^(?:against|between|for|into|on)$/;

/** "ushered the pact into existence": what becomes of it. */
const BECOMES_OF_IT = /^(?:account|being|effect|existence|force|law|line|office|play|question)$/;

/**
 * The last index of the phrase with as much of what follows its head as a label can hold. `verb`: the index of the verb that the
 * label begins with, if any; what belongs to that verb stays too.
 */
export function extendPhrase(words: readonly Word[], phrase: NounPhrase, verb = -1): number {
  let last = phrase.last;
  const head = words[phrase.head]?.singular ?? "";
  const bare = labelStart(words, phrase) === last;
  const joined = withJoinedNoun(words, phrase, last);
  if (joined > last) return joined;
  for (let round = 0; round < 4; round++) {
    if (verb < 0 && belongsToVerb(words, phrase, last + 1)) return last;
    if (isFromTo(words, phrase.first, last + 1) || isOfDebate(words, phrase.first, last + 1)) return last;
    const told = completed(words, verb < 0 ? phrase.head : verb, last);
    const next = told > last ? told : absorb(words, last + 1, head, round > 0, bare);
    if (next < 0 || isPossessive(words, next + 1)) return last;
    // Cut short, "a proposal to bar minors" says another thing.
    const most = LABEL_WORDS + (told > last ? SPARE : isJoint(words[last + 1]) ? 2 : 0);
    if (spacedWords(words, phrase.first, next) > most) {
      const first = verb < 0 ? withoutOwner(words, phrase) : phrase.first;
      if (first === phrase.first || spacedWords(words, first, next) > most) return last;
    }
    last = next;
  }
  return last;
}

const isJoint = (w: Word | undefined): boolean => w?.lower === "of" || w?.tag === "CCONJ";

/** "limit [the damage] to", "took [refugees] into": the preposition at words[i] goes with the verb before the phrase. */
function belongsToVerb(words: readonly Word[], phrase: NounPhrase, i: number): boolean {
  const [preposition, verb] = [words[i]?.lower, words[phrase.first - 1]];
  if (preposition === "into") {
    const nouns = [words[phrase.head], words[i - 1]];
    return verb?.tag === "VERB" && !nouns.some((w) => TAKES_INTO.has(w?.singular ?? ""));
  }
  if (AIMED.get(preposition ?? "")?.has(verb?.lower ?? "")) return true;
  // "presented a bill to end the strike", "presented cuts to benefits": the noun's own.
  if (preposition !== "to" || infinitiveAt(words, i) > 0 || TAKES_TO.has(words[i - 1]?.singular ?? ""))
    return false;
  // "limit the damage to a minimum"; "limit aid to ports" tells whose aid.
  const amount = words[i + 1]?.tag === "NUM" || /^an?$/.test(words[i + 1]?.lower ?? "");
  return BOUND_TO.has(verb?.lower ?? "") || (amount && LIMITS.has(verb?.lower ?? ""));
}

/** "the debate over fees between the mayors": who debates. */
function isOfDebate(words: readonly Word[], first: number, between: number): boolean {
  if (words[between]?.lower !== "between") return false;
  return OPENED_BY.get(words[first - 2]?.singular ?? "")?.has(words[first - 1]?.lower ?? "") === true;
}

/** "from coal to wind", "from ending tolls to raising fares": the "to" at words[to] leads to another matter. */
function isFromTo(words: readonly Word[], first: number, to: number): boolean {
  if (words[to]?.lower !== "to") return false;
  const gerund = isGerundAt(words, to + 1);
  const head = words[to - 1]?.singular ?? "";
  // "from failing plans to higher fares"
  const described = /^(?:ADJ|VERB)$/.test(words[first - 1]?.tag ?? "") && words[first - 2]?.lower === "from";
  // "from damage to the harbor", "from a refusal to pay": the noun's own.
  if (words[first - 1]?.lower === "from" || described)
    return gerund || !(TAKES_TO.has(head) || TAKES_INFINITIVE.has(head));
  return gerund && words[first - 2]?.lower === "from" && isGerundAt(words, first - 1);
}

/**
 * The last index with what a verb of the label needs beside its object, or -1: "bar minors from voting", "remove all troops from the
 * border", "allow sailors to vote".
 */
function completed(words: readonly Word[], first: number, last: number): number {
  const link = words[last + 1]?.lower ?? "";
  if (link === "onto" && words[first]?.tag === "VERB") return nounPhraseAt(words, last + 2)?.last ?? -1;
  if (link !== "from" && link !== "to") return -1;
  const verb = words.slice(first, last).findLast((w) => w.tag === "VERB")?.lower ?? "";
  const links = PERSONS.get(PERSON_FORM.get(verb) ?? "");
  if (link === "to") {
    const deed = links?.has(link) ? infinitiveAt(words, last + 1) : -1;
    return deed < 0 ? -1 : (objectOf(words, deed)?.last ?? deed);
  }
  if (links?.has(link)) return withBarredDeed(words, last);
  return SEPARATES.has(verb) ? (nounPhraseAt(words, last + 2)?.last ?? -1) : -1;
}

/** "with that country", "to your foundation": says nothing alone; "for those who fled" tells whom. */
function pointsBack(words: readonly Word[], { first, last }: NounPhrase): boolean {
  if (!/^(?:that|these|this|those|my|your)$/.test(words[first]?.lower ?? "")) return false;
  const next = words[last + 1];
  return next?.tag !== "VERB" && next?.lower !== "who";
}

/**
 * The last index of one phrase after the head that begins at words[i], or -1. `bare`: the head is the label's only word so far, and may
 * say little without the phrase.
 */
function absorb(words: readonly Word[], i: number, head: string, extended: boolean, bare: boolean): number {
  const w = words[i];
  if (!w) return -1;
  if (w.tag === "CCONJ" && extended && words[i + 1]?.tag === "ADP")
    return absorb(words, i + 1, head, true, bare);
  const infinitive = infinitiveAt(words, i);
  if (infinitive > 0 && TAKES_INFINITIVE.has(head)) {
    const object = objectOf(words, infinitive);
    if (object || !TAKES_BARE_INFINITIVE.has(head)) return object?.last ?? -1;
    // "refusal to support him".
    return isObjectPronoun(words[infinitive + 1]) ? infinitive + 1 : infinitive;
  }
  if (w.tag === "ADP" || w.lower === "to") {
    if (isComplexPreposition(words, i)) return -1;
    if (!NOUN_PREPOSITIONS.has(w.lower) || (w.lower === "with" && !TAKES_WITH.has(head))) return -1;
    if (w.lower === "over" && !OPENED_BY.get(head)?.has("over") && head !== "conflict") return -1;
    if (w.lower === "from" && !TAKES_FROM.has(head)) return -1;
    if (w.lower === "into" && BECOMES_OF_IT.test(words[i + 1]?.lower ?? "")) return -1;
    // "a ban on admitting refugees": what is done stays with the noun.
    const deed = isGerundAt(words, i + 1) && !extended ? objectOf(words, i + 1) : null;
    if (deed) return deed.last;
    if (isGerundAt(words, i + 1) && !extended && words[i + 1]?.tag === "VERB") return -1;
    // "the climate in which people".
    if (words[i + 1]?.lower === "which") return -1;
    const object = nounPhraseAt(words, i + 1);
    // "in a complete, lasting way": the phrase goes on.
    if (!object || (words[object.head]?.tag === "ADJ" && !standsForPeople(words[object.head]))) return -1;
    const objectHead = words[object.head]?.singular ?? "";
    // "a timetable for elections": a noun alone says too little without it.
    const needed = bare && COMPLETES.test(w.lower) && !GENERAL_HEADS.has(objectHead);
    if (
      w.lower !== "of" &&
      words[object.head]?.tag !== "PROPN" &&
      !needed &&
      isBare(words, object, objectHead)
    )
      return -1;
    const lower = words[object.head]?.lower ?? "";
    if (isTimePhrase(words, object) || CIRCUMSTANCES.get(w.lower)?.has(lower)) return -1;
    if (!bare && (OCCASIONS.get(w.lower)?.has(lower) || (w.lower !== "of" && pointsBack(words, object))))
      return -1;
    if (sharesLaterHead(words, object.head)) return laterHead(words, object.head);
    if (w.lower === "between") return withOtherSide(words, object);
    return withMoreNames(words, object);
  }
  if (w.tag === "VERB" && /(?:ed|used|made|built|sold|held)$/.test(w.lower) && !extended) {
    if (words[i + 1]?.lower === "to" && words[i + 2]?.tag === "VERB") {
      const object = objectOf(words, i + 2);
      return object ? object.last : -1;
    }
    return -1;
  }
  if (/^(?:that|who)$/.test(w.lower) && extended) return relativeEnd(words, i);
  if (/^(?:he|it|she|they|we)$/.test(w.lower) && extended) return contactEnd(words, i);
  if (
    isGerundAt(words, i) &&
    !/^(?:including|according|saying|adding|being|following|citing|arguing|noting)$/.test(w.lower) &&
    (!extended || words[i - 1]?.tag === "NOUN" || words[i - 1]?.tag === "PROPN")
  ) {
    // "refugees trying to enter the country"
    const infinitive = STRIVING.has(w.lower) ? infinitiveAt(words, i + 1) : -1;
    const object = infinitive < 0 ? nounPhraseAt(words, i + 1) : objectOf(words, infinitive);
    if (!object) return -1;
    return BARS.has(PERSON_FORM.get(w.lower) ?? "") ? withBarredDeed(words, object.last) : object.last;
  }
  return -1;
}

/** "funding of research that harms embryos", "women who own boats have": where a short clause that says which ends; -1 for a longer one, or none. */
function relativeEnd(words: readonly Word[], i: number): number {
  let verb = i + 1;
  while (words[verb]?.tag === "ADV" || words[verb]?.tag === "AUX") verb++;
  if (words[verb]?.tag !== "VERB" || verb - i > 4) return -1;
  const last = objectOf(words, verb)?.last ?? verb;
  const after = words[last + 1];
  // "women who own boats have left"
  if (words[i]?.lower === "who" && after?.tag === "AUX") return last;
  return after?.tag === "PUNCT" && after.text !== "-" ? last : -1;
}

/** "the agenda of the mayors they support": a pronoun and a verb right before a mark; -1 where the clause goes on. */
function contactEnd(words: readonly Word[], i: number): number {
  let verb = i + 1;
  while (words[verb]?.tag === "AUX" || words[verb]?.tag === "ADV") verb++;
  if (/^(?:are|be|been|is|was|were)$/.test(words[verb - 1]?.lower ?? "")) return -1;
  const after = words[verb + 1];
  return words[verb]?.tag === "VERB" &&
    verb - i < 4 &&
    (!after || (after.tag === "PUNCT" && after.text !== "-"))
    ? verb
    : -1;
}

/** "a law barring minors from voting": with what somebody is kept from behind words[last]. */
export function withBarredDeed(words: readonly Word[], last: number): number {
  const deed = words[last + 2];
  // The tagger calls some gerunds nouns ("from steering ferries").
  if (words[last + 1]?.lower !== "from" || !deed?.lower.endsWith("ing") || deed.tag === "PROPN") return last;
  const done = words[last + 3];
  if (deed.tag === "AUX" && done?.tag === "VERB") return last + 3;
  return objectOf(words, last + 2)?.last ?? last + 2;
}

/** A phrase that would only blur the label: "at the expense", "in the region", "for others"; not "for night shifts". */
function isBare(words: readonly Word[], phrase: NounPhrase, head: string): boolean {
  if (GENERAL_HEADS.has(head))
    return (
      phrase.head - phrase.first < 2 && (phrase.head === phrase.first || words[phrase.first]?.tag !== "NOUN")
    );
  return (
    NEVER_HEADS.has(head) &&
    !/^(?:student|worker|people|troop|rebel|country|nation|ally|neighbor|citizen|woman|patient|farmer)$/.test(
      head,
    ) &&
    phrase.head === phrase.first
  );
}
