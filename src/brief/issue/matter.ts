import {
  COMPLEX_PREPOSITIONS,
  GENERAL_HEADS,
  LABEL_OPENERS,
  NEVER_HEADS,
  SET_PHRASES,
} from "../../../data/lexicon/agenda-filters.js";
import { AGENDA_NOUNS, BODY_NOUNS, TRANSPARENT_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import {
  LIGHT_VERBS,
  LONE_VERBS,
  OBJECT_MATTER_VERBS,
  PERSON_VERBS,
} from "../../../data/lexicon/agenda-verbs.js";
import { MONTHS, WEEKDAYS } from "../../../data/lexicon/calendar.js";
import {
  BOUND_TO_VERBS,
  LIMITING_VERBS,
  NOUN_PREPOSITIONS,
  SEPARATING_VERBS,
  STATE_VERBS,
  STRIVING,
  TAKES_BARE_INFINITIVE,
  TAKES_FROM,
  TAKES_INFINITIVE,
  TAKES_INTO,
  TAKES_TO,
  TAKES_WITH,
} from "../../../data/lexicon/noun-complements.js";
import { stateOf as americanState, PLACES } from "../../../data/lexicon/places.js";
import { NEGATIONS } from "../../../data/lexicon/stance-words.js";
import { senseOf } from "../people/nominal.js";
import type { Word } from "../words/index.js";
import { isPossessive, isTimePhrase, type NounPhrase, nounPhraseAt, spacedWords } from "./phrase.js";
import { inflectionsOf, isPlural, singular } from "./stem.js";

/** Prepositions that open the matter of a noun ("talks on"), by noun. */
const OPENED_BY = new Map(
  Object.entries(AGENDA_NOUNS).map(([noun, list]) => [noun, new Set(list.split(" "))] as const),
);

/**
 * What a frame points at: a noun phrase, or a verb with its object where the object alone would not be understood.
 * Indexes are into the words of one sentence, both ends inclusive.
 */
export interface Matter {
  readonly first: number;
  readonly last: number;
  /** The noun or verb that the phrase is built on. */
  readonly head: number;
  readonly kind: "noun" | "verb" | "name";
}

/** Longest label, in words; a phrase after the head that would make it longer is left off. */
const LABEL_WORDS = 9;

/** So many words that only point are looked through, one behind the other ("make progress on stemming the flow of"). */
const DEEPEST = 8;

const LIGHT = inflectionsOf(LIGHT_VERBS.split(" "));
const LONE = inflectionsOf(LONE_VERBS.split(" "));
const OBJECT_MATTER = inflectionsOf(OBJECT_MATTER_VERBS.split(" "));
const PARTICLE = /^(?:up|back|off|down|out|away|over)$/;
const BOUND_TO = inflectionsOf(BOUND_TO_VERBS.split(" "));
const LIMITS = inflectionsOf(LIMITING_VERBS.split(" "));
const SEPARATES = inflectionsOf(SEPARATING_VERBS.split(" "));
/** "ushered the pact into existence": what becomes of it. */
const BECOMES_OF_IT = /^(?:account|being|effect|existence|force|law|line|office|play|question)$/;

/** A gerund or infinitive's verb, "be" and "do" among them, which the tagger calls auxiliaries. */
export const isVerb = (w: Word | undefined): boolean => w?.tag === "VERB" || w?.tag === "AUX";

/** The index of the verb of an infinitive that begins at words[i] ("to leave", "to quickly leave"), or -1. */
export function infinitiveAt(words: readonly Word[], i: number): number {
  if (words[i]?.lower !== "to") return -1;
  let k = i + 1;
  // "to never pay" is not to pay.
  while (words[k]?.tag === "ADV" && !NEGATIONS.has(words[k]?.lower ?? "")) k++;
  return isVerb(words[k]) ? k : -1;
}

const isGerundAt = (words: readonly Word[], i: number): boolean => {
  const w = words[i];
  if (!w?.lower.endsWith("ing")) return false;
  // After a preposition and before another the tagger takes some gerunds for adjectives ("from engaging in").
  return (
    w.tag === "VERB" || (w.tag !== "PROPN" && words[i - 1]?.tag === "ADP" && words[i + 1]?.tag === "ADP")
  );
};

/**
 * The last index of the phrase with as much of what follows its head as a label can hold. `verb`: the index of the verb that the
 * label begins with, if any; what belongs to that verb stays too.
 */
export function extendPhrase(words: readonly Word[], phrase: NounPhrase, verb = -1): number {
  let last = phrase.last;
  const head = singular(words[phrase.head]?.lower ?? "");
  const joined = withJoinedNoun(words, phrase, last);
  if (joined > last) return joined;
  for (let round = 0; round < 4; round++) {
    if (verb < 0 && belongsToVerb(words, phrase, last + 1)) return last;
    if (isFromTo(words, phrase.first, last + 1)) return last;
    const told = completed(words, verb < 0 ? phrase.head : verb, last);
    const next = told > last ? told : absorb(words, last + 1, head, round > 0);
    if (next < 0 || isPossessive(words, next + 1)) return last;
    const size = spacedWords(words, phrase.first, next);
    const joined = words[last + 1]?.lower === "of" || words[last + 1]?.tag === "CCONJ";
    if (size > LABEL_WORDS + (joined ? 2 : 0)) return last;
    last = next;
  }
  return last;
}

/** "limit [the damage] to", "took [refugees] into": the preposition at words[i] goes with the verb before the phrase. */
function belongsToVerb(words: readonly Word[], phrase: NounPhrase, i: number): boolean {
  const [preposition, verb] = [words[i]?.lower, words[phrase.first - 1]];
  if (preposition === "into") {
    const nouns = [words[phrase.head], words[i - 1]];
    return verb?.tag === "VERB" && !nouns.some((w) => TAKES_INTO.has(singular(w?.lower ?? "")));
  }
  if (preposition !== "to") return false;
  // "limit the damage to a minimum"; "limit aid to ports" tells whose aid.
  const amount = words[i + 1]?.tag === "NUM" || /^an?$/.test(words[i + 1]?.lower ?? "");
  return BOUND_TO.has(verb?.lower ?? "") || (amount && LIMITS.has(verb?.lower ?? ""));
}

/** "from coal to wind", "from ending tolls to raising fares": the "to" at words[to] leads to another matter. */
function isFromTo(words: readonly Word[], first: number, to: number): boolean {
  if (words[to]?.lower !== "to") return false;
  const gerund = isGerundAt(words, to + 1);
  const head = singular(words[to - 1]?.lower ?? "");
  // "from damage to the harbor", "from a refusal to pay": the noun's own.
  if (words[first - 1]?.lower === "from")
    return gerund || !(TAKES_TO.has(head) || TAKES_INFINITIVE.has(head));
  return gerund && words[first - 2]?.lower === "from" && isGerundAt(words, first - 1);
}

/**
 * The last index with what a verb of the label needs beside its object, or -1: "bar minors from voting", "remove all troops from the
 * border", "allow sailors to vote".
 */
function completed(words: readonly Word[], first: number, last: number): number {
  const link = words[last + 1]?.lower ?? "";
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

/** The last index of one phrase after the head that begins at words[i], or -1. */
function absorb(words: readonly Word[], i: number, head: string, extended: boolean): number {
  const w = words[i];
  if (!w) return -1;
  if (w.tag === "CCONJ" && extended && words[i + 1]?.tag === "ADP") return absorb(words, i + 1, head, true);
  const infinitive = infinitiveAt(words, i);
  if (infinitive > 0 && TAKES_INFINITIVE.has(head)) {
    const object = objectOf(words, infinitive);
    return object?.last ?? (TAKES_BARE_INFINITIVE.has(head) ? infinitive : -1);
  }
  if (w.tag === "ADP" || w.lower === "to") {
    if (isComplexPreposition(words, i)) return -1;
    if (!NOUN_PREPOSITIONS.has(w.lower) || (w.lower === "with" && !TAKES_WITH.has(head))) return -1;
    if (w.lower === "over" && !OPENED_BY.get(head)?.has("over") && head !== "conflict") return -1;
    if (w.lower === "from" && !TAKES_FROM.has(head)) return -1;
    if (w.lower === "into" && BECOMES_OF_IT.test(words[i + 1]?.lower ?? "")) return -1;
    // "a ban on admitting refugees": what is done stays with the noun.
    if (isGerundAt(words, i + 1) && !extended) return objectOf(words, i + 1)?.last ?? -1;
    const object = nounPhraseAt(words, i + 1);
    // "in a complete, lasting way": the phrase goes on.
    if (!object || words[object.head]?.tag === "ADJ") return -1;
    const objectHead = singular(words[object.head]?.lower ?? "");
    if (w.lower !== "of" && words[object.head]?.tag !== "PROPN" && isBare(words, object, objectHead))
      return -1;
    if (isTimePhrase(words, object)) return -1;
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

/** "funding of research that harms embryos": where a short clause that says which ends; -1 where it goes on, or is none. */
function relativeEnd(words: readonly Word[], i: number): number {
  let verb = i + 1;
  while (words[verb]?.tag === "ADV" || words[verb]?.tag === "AUX") verb++;
  if (words[verb]?.tag !== "VERB" || verb - i > 4) return -1;
  const last = objectOf(words, verb)?.last ?? verb;
  return words[last + 1]?.tag === "PUNCT" && words[last + 1]?.text !== "-" ? last : -1;
}

/** "a law barring minors from voting": what somebody is kept from. */
function withBarredDeed(words: readonly Word[], last: number): number {
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

/** "provocative exercises and patrols": a bare noun joined to one with an adjective shares it. */
function withJoinedNoun(words: readonly Word[], phrase: NounPhrase, last: number): number {
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
function withMoreNames(words: readonly Word[], phrase: NounPhrase): number {
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
  return PLACES.has(name.join(" ")) || (name.length === 1 && americanState(name[0] ?? "") !== undefined);
};

/** "between the union and its owners": one side alone says nothing, but a plural may name both; -1 where a side is wanting. */
function withOtherSide(words: readonly Word[], side: NounPhrase): number {
  const other = words[side.last + 1]?.lower === "and" ? nounPhraseAt(words, side.last + 2) : null;
  if (other) return other.last;
  const all = withMoreNames(words, side);
  return all > side.last || isPlural(words[side.head]?.lower ?? "") ? all : -1;
}

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

function objectOf(words: readonly Word[], verb: number): NounPhrase | null {
  let i = verb + 1;
  if (PARTICLE.test(words[i]?.lower ?? "")) i++;
  while (words[i]?.tag === "ADV" && words[i]?.lower !== "how") i++;
  return nounPhraseAt(words, i);
}

/**
 * The matters listed from words[i] on: one noun phrase, gerund or infinitive, or several joined by commas, "and", "or",
 * "as well as" or "from … to …".
 */
export function readMatters(words: readonly Word[], i: number): Matter[] {
  const matters: Matter[] = [];
  let at = i;
  if (words[at]?.lower === "from" || words[at]?.lower === "both" || words[at]?.lower === "either") at++;
  const pair = words[i]?.lower === "from";
  for (let n = 0; n < 12; n++) {
    const found = readMatter(words, at);
    if (!found) break;
    matters.push(...found.matters);
    const next = afterJoiner(words, found.end + 1, pair);
    if (next < 0) break;
    const phrase = nounPhraseAt(words, next);
    if (phrase && finiteFollows(words, phrase.last + 1)) break;
    at = next;
  }
  return matters;
}

function afterJoiner(words: readonly Word[], i: number, pair: boolean): number {
  let k = i;
  if (pair && words[k]?.lower === "to") return k + 1;
  if (words[k]?.text === ",") k++;
  const w = words[k]?.lower;
  if (w === "and" || w === "or") k++;
  else if (w === "as" && words[k + 1]?.lower === "well" && words[k + 2]?.lower === "as") k += 3;
  else if (w === "but" && words[k + 1]?.lower === "also") k += 2;
  while (
    k > i &&
    (words[k]?.lower === "also" ||
      (words[k]?.lower === "to" && words[k + 1]?.tag !== "VERB") ||
      (words[k]?.tag === "ADP" && words[k]?.lower !== "of"))
  )
    k++;
  return k > i ? k : -1;
}

interface Found {
  readonly matters: readonly Matter[];
  /** The last word read, so that a list can go on after it. */
  readonly end: number;
}

function readMatter(words: readonly Word[], i: number, depth = 0): Found | null {
  let at = i;
  while (words[at]?.tag === "ADV" && !/^(?:more|most|less)$/.test(words[at]?.lower ?? "")) at++;
  const w = words[at];
  if (!w) return null;
  const infinitive = infinitiveAt(words, at);
  if (infinitive > 0) return readVerbMatter(words, infinitive, depth);
  if (isGerundAt(words, at) && !/^(?:including|according)$/.test(w.lower))
    return readVerbMatter(words, at, depth) ?? readActivity(words, at);
  const phrase =
    nounPhraseAt(words, at) ?? (words[at]?.lower === "more" ? nounPhraseAt(words, at + 1) : null);
  return phrase ? readNounMatter(words, phrase, depth) : null;
}

/** "an end to whaling": a gerund with nothing after it names an activity. */
function readActivity(words: readonly Word[], i: number): Found | null {
  const next = words[i + 1];
  const bare = !next || next.tag === "PUNCT" || next.tag === "CCONJ";
  return bare && (words[i - 1]?.lower === "to" || words[i - 1]?.tag === "ADP")
    ? { matters: [{ first: i, last: i, head: i, kind: "noun" }], end: i }
    : null;
}

/** Reads a noun phrase as a matter, looking through heads that only point ("the flow of …", "efforts to …"). */
export function readNounMatter(words: readonly Word[], phrase: NounPhrase, depth: number): Found {
  const head = singular(words[phrase.head]?.lower ?? "");
  const last = extendPhrase(words, phrase);
  const next = words[phrase.last + 1];
  const allegation = next?.lower === "that" ? readAllegation(words, phrase.head) : null;
  if (allegation) return { matters: [allegation], end: allegation.last };
  if (depth < DEEPEST && next) {
    const points = TRANSPARENT_NOUNS.has(head);
    const infinitive = points ? infinitiveAt(words, phrase.last + 1) : -1;
    if (infinitive > 0) {
      const inner = readVerbMatter(words, infinitive, depth + 1);
      if (inner?.matters.some((m) => m.kind !== "verb" || m.last > m.head)) {
        if (words[inner.end]?.tag !== "PRON") return inner;
        return { matters: nounMatter(words, phrase, inner.end), end: inner.end };
      }
    }
    if (points && /^(?:by|from)$/.test(next.lower)) {
      const doer = nounPhraseAt(words, phrase.last + 2);
      const deed =
        doer && words[doer.last + 1]?.lower === "to" ? readVerbMatter(words, doer.last + 2, depth + 1) : null;
      if (deed) return deed;
    }
    const opens = OPENED_BY.get(head)?.has(next.lower) && !BODY_NOUNS.has(head);
    if ((points && /^(?:of|in|on|with|for|about|over|posed)$/.test(next.lower)) || opens) {
      const inner = readMatter(
        words,
        phrase.last + (words[phrase.last + 2]?.lower === "by" ? 3 : 2),
        depth + 1,
      );
      // "the battle against the Islamic State" says more than the bare name.
      const named = opens && inner?.matters.length === 1 && inner.matters[0]?.kind === "name";
      const whole = named ? nounMatter(words, phrase, Math.max(last, inner.end)) : [];
      if (whole.length > 0) return { matters: whole, end: Math.max(last, inner?.end ?? last) };
      if (inner) return inner;
    }
    if (points && /^(?:to|from|into)$/.test(next.lower)) {
      const way = nounPhraseAt(words, phrase.last + 2);
      if (way && words[way.last + 1]?.lower === "of") {
        const inner = readMatter(words, way.last + 2, depth + 1);
        if (inner) return inner;
      }
    }
  }
  return { matters: nounMatter(words, phrase, last), end: last };
}

function nounMatter(words: readonly Word[], phrase: NounPhrase, end: number): Matter[] {
  let first = afterTimeOwner(words, phrase);
  while (first < phrase.head && opens(words, first)) first++;
  // "back-room deals": the tagger may take the first part for an adverb.
  if (
    first === phrase.first &&
    words[first - 1]?.text === "-" &&
    words[first - 1]?.end === words[first]?.start
  )
    first -= 2;
  const head = words[phrase.head];
  if (first < 0 || !head || head.tag === "ADJ" || isPossessive(words, end + 1)) return [];
  if (isSetPhrase(words, phrase.head)) return [];
  // "trading away a living": part of what is done; not so "drilling off the coast".
  const particle = words[end + 1]?.tag === "ADV" && PARTICLE.test(words[end + 1]?.lower ?? "");
  if (first === end && head.lower.endsWith("ing") && particle) return [];
  // "how dangerous detainees are" asks about an adjective; a date is no matter.
  if (words[phrase.first - 1]?.lower === "how") return [];
  if (head.tag === "PROPN" && isTimePhrase(words, phrase)) return [];
  for (let i = first; i <= end; i++) if (words[i]?.lower === "percent" || words[i]?.text === "%") return [];
  const key = singular(head.lower);
  const named = head.tag === "PROPN" && end === phrase.last;
  const lead = words[phrase.head - 1];
  const compound =
    phrase.head > first && (lead?.tag === "NOUN" || lead?.text === "-" || phrase.head - first >= 3);
  if (NEVER_HEADS.has(key) && (head.tag !== "PROPN" || PEOPLE.has(key))) return [];
  const complete = phrase.head > first && end > phrase.last;
  if (GENERAL_HEADS.has(key) && head.tag !== "PROPN" && !compound && !complete) return [];
  // "a security adviser": one person is no matter.
  const sense = head.tag === "NOUN" && !THINGS_TOO.test(head.lower) ? senseOf(head.lower) : null;
  if (sense?.class === "person" && !sense.plural) return [];
  return [{ first, last: end, head: phrase.head, kind: named ? "name" : "noun" }];
}

/** "a big deal", "the law of the land", "in charge of": the noun at words[head] names no matter there. */
function isSetPhrase(words: readonly Word[], head: number): boolean {
  if (isComplexPreposition(words, head - 1)) return true;
  if (!SET_WORDS.has(words[head]?.lower ?? "")) return false;
  if (SET_PHRASES.has(textOf(words, head - 1, head))) return true;
  return [2, 3].some((n) => SET_PHRASES.has(textOf(words, head, head + n)));
}

/** "in charge of". */
function isComplexPreposition(words: readonly Word[], i: number): boolean {
  const preposition = COMPLEX_PREPOSITIONS.get(words[i + 1]?.lower ?? "");
  return preposition !== undefined && preposition === textOf(words, i, i + 2);
}

/** Of nearly every word one look tells that it is in no set phrase. */
const SET_WORDS: ReadonlySet<string> = new Set([...SET_PHRASES].flatMap((phrase) => phrase.split(" ")));

const textOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(Math.max(0, first), last + 1)
    .map((w) => w.lower)
    .join(" ");

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

function opens(words: readonly Word[], i: number): boolean {
  const w = words[i];
  return (
    !!w &&
    (w.tag === "DET" || w.tag === "NUM" || w.text === '"' || w.text === "“" || LABEL_OPENERS.has(w.lower)) &&
    !isPossessive(words, i + 1) &&
    words[i + 1]?.text !== "-"
  );
}

/**
 * Reads a verb with its object as a matter. Verbs that only pass on what follows ("try to …", "require X to …") and verbs whose
 * object says enough ("end interrogations") are looked through.
 */
export function readVerbMatter(words: readonly Word[], verb: number, depth: number): Found | null {
  const v = words[verb];
  if (!v || depth > DEEPEST || TELLS.test(v.lower)) return null;
  let i = verb + 1;
  if (PARTICLE.test(words[i]?.lower ?? "")) i++;
  while (
    (words[i]?.tag === "ADV" && words[i]?.lower !== "how") ||
    (LIGHT.has(v.lower) &&
      /^(?:more|much|less|something|everything)$/.test(words[i]?.lower ?? "") &&
      words[i + 1]?.tag === "ADP")
  )
    i++;
  i = skipTimePhrase(words, i);
  const next = words[i];
  const lone: Found = { matters: [{ first: verb, last: verb, head: verb, kind: "verb" }], end: verb };
  if (!next) return LONE.has(v.lower) ? lone : null;
  if (next.lower === "rid" && words[i + 1]?.lower === "of") {
    const unwanted = nounPhraseAt(words, i + 2);
    const last = unwanted ? extendPhrase(words, unwanted) : -1;
    return last < 0 ? null : { matters: [{ first: verb, last, head: verb, kind: "verb" }], end: last };
  }
  const light = LIGHT.has(v.lower) || (v.lower.startsWith("engag") && next.lower === "in");
  if (light) {
    const infinitive = infinitiveAt(words, i);
    if (infinitive > 0) return readVerbMatter(words, infinitive, depth + 1);
    if (isGerundAt(words, i) || (LIGHT.get(v.lower) === "be" && next.tag === "VERB"))
      return readVerbMatter(words, i, depth + 1);
    if (next.tag === "ADP") return readMatter(words, i + 1, depth + 1);
  }
  const object = nounPhraseAt(words, i);
  if (object) {
    const told = readTold(words, verb, object, depth);
    if (told) return told;
    const state = stateOf(words, v, object);
    if (state > 0 && spacedWords(words, verb, state) <= LABEL_WORDS)
      return { matters: [{ first: verb, last: state, head: verb, kind: "verb" }], end: state };
    const inner = readNounMatter(words, object, depth + 1);
    const drilled = (inner.matters[0]?.first ?? 0) > object.last;
    // "cut off the money" says more than the money.
    const phrasal =
      i > verb + 1 && object.head - object.first < 2 && PARTICLE.test(words[verb + 1]?.lower ?? "");
    // "banning Norlanders" is not about them alone.
    const people = words[object.head]?.tag === "PROPN" && isPlural(words[object.head]?.lower ?? "");
    if (light || drilled || (OBJECT_MATTER.has(v.lower) && !phrasal && !people)) {
      const own =
        /^(?:its|their|his|her|our)$/.test(words[object.first]?.lower ?? "") &&
        object.last === object.first + 1;
      if (inner.matters.length > 0 && !own) return inner;
      if (light) return null;
    }
    if (isEmpty(words, object, verb)) return null;
    let last = withLikeness(words, extendPhrase(words, object, verb));
    if (isOfVerb(words, last + 1)) last++;
    if (spacedWords(words, verb, last) > LABEL_WORDS) last = object.last;
    if (spacedWords(words, verb, last) > LABEL_WORDS) return inner;
    // "repair the ferry’s 90 seats": the owner is not what is repaired.
    if (isPossessive(words, last + 1)) return null;
    return { matters: [{ first: verb, last, head: verb, kind: "verb" }], end: Math.max(last, inner.end) };
  }
  if (next.tag === "PRON" && /^(?:them|him|her|it|us)$/.test(next.lower)) {
    return { matters: [{ first: verb, last: i, head: verb, kind: "verb" }], end: i };
  }
  // "surrendering what they had won"
  if (/^(?:how|that|what|whether|who|whom)$/.test(next.lower)) return null;
  if (/^(?:from|of|into|against|with)$/.test(next.lower)) {
    const place = nounPhraseAt(words, i + 1);
    if (place && !isEmpty(words, place))
      return { matters: [{ first: verb, last: place.last, head: verb, kind: "verb" }], end: place.last };
  }
  return LONE.has(v.lower) ? lone : null;
}

/** "send troops overseas", "force migrants out.": words[i] belongs to the verb before the object; a particle where nothing follows. */
function isOfVerb(words: readonly Word[], i: number): boolean {
  const [lower, next] = [words[i]?.lower ?? "", words[i + 1]];
  if (/^(?:overseas|abroad|offshore)$/.test(lower)) return true;
  return PARTICLE.test(lower) && next?.tag === "PUNCT" && next.text !== "-";
}

/** "renew through 2026 the Act": when it is done stands between verb and object. */
function skipTimePhrase(words: readonly Word[], i: number): number {
  if (words[i]?.tag !== "ADP") return i;
  const when = nounPhraseAt(words, i + 1);
  if (words[i + 1]?.tag === "NUM" && words[i + 2]?.tag === "DET") return i + 2;
  return when && isTimePhrase(words, when) ? when.last + 1 : i;
}

const TELLS =
  /^(?:tell|telling|told|say|says|said|saying|ask|asking|know|knowing|think|thinking|remind|reminding|meet|meeting|vote|voting|be|become)$/;
/** By base form, the words that link whoever is told, pressed or accused to the matter ("press … to"). */
export const PERSONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(PERSON_VERBS).map(([base, list]) => [base, new Set(list.split(" "))]),
);
/** The base form of each inflection of those verbs. */
export const PERSON_FORM = inflectionsOf(Object.keys(PERSON_VERBS));
/** Verbs that keep somebody "from" doing something. */
const BARS: ReadonlySet<string> = new Set(
  [...PERSONS].filter(([, links]) => links.has("from")).map(([base]) => base),
);

/** "require workers to be paid overtime", "prevent Iran from engaging in …": the matter is what the person is told to do. */
function readTold(words: readonly Word[], verb: number, object: NounPhrase, depth: number): Found | null {
  const links = PERSONS.get(PERSON_FORM.get(words[verb]?.lower ?? "") ?? "");
  if (!links) return null;
  // "require the Department of Homeland Security to …": whom is the whole phrase.
  const outer = words[object.last + 1]?.lower === "of" ? nounPhraseAt(words, object.last + 2) : null;
  const whom = outer?.last ?? object.last;
  const link = words[whom + 1]?.lower ?? "";
  if (!links.has(link) || (link !== "to" && link !== "from")) return null;
  const told = words[whom + 2];
  if (link === "from" && told?.lower.endsWith("ing") && told.tag !== "PROPN") {
    // "banning Muslims from entering the country" says it only as a whole.
    const inner = readVerbMatter(words, whom + 2, depth + 1);
    const whole = inner && spacedWords(words, verb, inner.end) <= LABEL_WORDS && inner.matters.length === 1;
    if (whole)
      return { matters: [{ first: verb, last: inner.end, head: verb, kind: "verb" }], end: inner.end };
    return inner;
  }
  return isVerb(told) ? readVerbMatter(words, whom + 2, depth + 1) : null;
}

/** "keep the port open", "let tenants vote", "leave troops in the north": the last index of what the object is to be, do or stay in; -1 without one. */
function stateOf(words: readonly Word[], v: Word, object: NounPhrase): number {
  const base = SETS_STATE.get(v.lower);
  const at = object.last + 1;
  const w = words[at];
  if (!base || !w) return -1;
  const goesOn = /^(?:ADJ|NOUN)$/.test(words[at + 1]?.tag ?? "") || /^(?:first|last)$/.test(w.lower);
  if (w.tag === "ADJ") return goesOn ? -1 : at;
  const head = words[object.head];
  if (!head || !(head.tag === "PROPN" || senseOf(head.lower)?.class === "person")) return -1;
  if (base === "let" && w.tag === "VERB") return objectOf(words, at)?.last ?? (LONE.has(w.lower) ? at : -1);
  if (w.tag !== "ADP" || !STAYS.test(w.lower)) return -1;
  const place = nounPhraseAt(words, words[at + 1]?.lower === "of" ? at + 2 : at + 1);
  if (!place || isTimePhrase(words, place) || GENERAL_HEADS.has(words[place.head]?.lower ?? "")) return -1;
  return place.last;
}

const SETS_STATE = inflectionsOf(STATE_VERBS.split(" "));
const STAYS = /^(?:at|in|into|off|on|out|under)$/;

/** "treating tenants like thieves": what somebody is likened to. */
function withLikeness(words: readonly Word[], last: number): number {
  const like = words[last + 1]?.lower;
  const other = like === "like" || like === "as" ? nounPhraseAt(words, last + 2) : null;
  return other && !finiteFollows(words, other.last + 1) ? other.last : last;
}

/** An object that leaves a verb label empty: "drawing attention", "shield some groups". */
function isEmpty(words: readonly Word[], phrase: NounPhrase, verb = -1): boolean {
  const head = words[phrase.head];
  const key = singular(head?.lower ?? "");
  if (head?.tag === "PROPN" || (!GENERAL_HEADS.has(key) && !NEVER_HEADS.has(key))) return false;
  let first = phrase.first;
  while (first < phrase.head && opens(words, first)) first++;
  return first === phrase.head && extendPhrase(words, phrase, verb) === phrase.last;
}

/** "allegations that X hacked into Y": where it is short enough, the whole is the matter; else null. */
export function readAllegation(words: readonly Word[], head: number): Matter | null {
  if (!/^(?:allegation|accusation|charge|claim|concern|fear|suspicion)s?$/.test(words[head]?.lower ?? ""))
    return null;
  if (words[head + 1]?.lower !== "that") return null;
  let last = head + 2;
  while (words[last + 1] && last - head < 11 && !/^[.,;:!?"”]/.test(words[last + 1]?.text ?? "")) last++;
  return last - head < 11 && last > head + 3 ? { first: head, last, head, kind: "noun" } : null;
}
