import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { DAY_NAMES, MONTHS, NEAR_DAYS, WEEKDAYS } from "../../../data/lexicon/calendar.js";
import { NOUNS_THAT_ARE_VERBS } from "../../../data/lexicon/noun-complements.js";
import { senseOf } from "../people/nominal.js";
import type { Tag, Word } from "../words/index.js";
import { isPlural } from "../words/stem.js";
import { inflectionsOf } from "./inflections.js";

/** A noun phrase without what follows its head, as inclusive indexes into the words of one sentence. */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

const BREAKS: ReadonlySet<string> = new Set([...WEEKDAYS, ...NEAR_DAYS, "this", "last", "next", "earlier"]);
const RELATIONAL = /(?:al|ic|ary|ive|ous|ean|ian|ese|ish)$/;
/** No hyphen, quotation mark or mark of a possessive is longer: of nearly every word one look tells that it is none. */
const LONGEST_MARK = 2;

const isPossessiveMark = (text: string): boolean =>
  text === "’s" || text === "’" || text === "'s" || text === "'";
const isNoun = (w: Word | undefined): boolean => w?.tag === "NOUN" || w?.tag === "PROPN";
const isTight = (a: Word | undefined, b: Word | undefined): boolean => !!a && !!b && a.end === b.start;
const isHyphen = (w: Word | undefined) => w?.text === "-" || w?.text === "‑";

/** "[tuition]-free": true where words[i] is only part of a compound with a hyphen. */
export function endsInWord(words: readonly Word[], i: number): boolean {
  const hyphen = words[i + 1];
  return hyphen?.text === "-" && isTight(words[i], hyphen) && isTight(hyphen, words[i + 2]);
}

/** True where words[i] is the mark of a possessive: "’s", or the bare mark after a plural ("countries’ militaries"). */
export function isPossessive(words: readonly Word[], i: number): boolean {
  const mark = words[i];
  if (!mark || !isPossessiveMark(mark.text)) return false;
  const owner = words[i - 1];
  if (!owner || !isTight(owner, mark)) return false;
  if (mark.tag === "PART" || mark.text.length > 1) return true;
  const owned = words[i + 1];
  return (
    owner.lower.endsWith("s") &&
    isNoun(owner) &&
    !!owned &&
    !isTight(mark, owned) &&
    /NOUN|ADJ|PROPN/.test(owned.tag)
  );
}

const isParticipleForm = (lower: string): boolean => lower.endsWith("ed") || lower.endsWith("ing");

/** "the withheld salaries", "a lost seat". */
const IRREGULAR_PARTICIPLE = /(?:[ae]ft|ade|aid|ept|[aeou]ld|ost|ought|uilt|wn)$/;

/** True where words[i] may stand between a determiner and its noun. `inside`: something of the phrase came before it. */
function modifies(words: readonly Word[], i: number, inside: boolean): boolean {
  const w = words[i];
  if (w?.tag !== "VERB" && w?.tag !== "ADV") return false;
  const next = words[i + 1];
  if (!next) return false;
  if (w.tag === "ADV")
    return (
      inside &&
      (next.tag === "ADJ" || (next.tag === "VERB" && isParticipleForm(next.lower) && isNoun(words[i + 2])))
    );
  const gerund = w.lower.endsWith("ing");
  const irregular = IRREGULAR_PARTICIPLE.test(w.lower);
  if (!gerund && !irregular && !w.lower.endsWith("ed") && !w.lower.endsWith("en")) return false;
  const nounFollows =
    isNoun(next) ||
    next.tag === "ADJ" ||
    (next.tag === "VERB" && isNoun(words[i + 2]) && next.lower.endsWith("ing"));
  if (!nounFollows || isHyphen(next)) return false;
  const prev = words[i - 1];
  const owned = isPossessiveMark(prev?.text ?? "");
  if (irregular) return inside && (owned || OPENS_PARTICIPLE.has(prev?.lower ?? ""));
  const opened =
    inside &&
    (prev?.tag === "DET" || prev?.tag === "ADJ" || prev?.tag === "NUM" || prev?.tag === "PRON" || owned);
  return opened || (!gerund && !inside && prev?.tag === "ADP");
}

/** Before an irregular participle; behind "some" or "the two" it is the verb. */
const OPENS_PARTICIPLE: ReadonlySet<string> = new Set("a an the his her its their our my your".split(" "));
/** "his", "whose": before the noun that they own. */
export const POSSESSIVE_PRONOUN: ReadonlySet<string> = new Set(
  "his her its their our my your whose".split(" "),
);

/** True of the tags of words that a noun phrase may open with. */
function mayOpen(tag: Tag): boolean {
  switch (tag) {
    case "NOUN":
    case "PROPN":
    case "DET":
    case "ADJ":
    case "VERB":
    case "PRON":
    case "NUM":
    case "SYM":
      return true;
    default:
      return false;
  }
}

/** No noun phrase has so many words before what follows its head: what keeps a run of adjectives linear. */
const LONGEST_PHRASE = 40;

/** The noun phrase that begins at words[start], or null. */
export function nounPhraseAt(words: readonly Word[], start: number): NounPhrase | null {
  const opener = words[start];
  if (!opener || !mayOpen(opener.tag)) return null;
  let i = start;
  let head = -1;
  for (let w = words[i]; w && i - start < LONGEST_PHRASE; w = words[i]) {
    const step = stepOver(words, i, start, head);
    if (step === 0) break;
    i += step;
    const last = words[i - 1];
    if (isNoun(last) || (step === 2 && isCompoundEnd(last))) head = i - 1;
  }
  if (
    head < i - 1 &&
    i > start + 2 &&
    isDeterminer(opener) &&
    standsForPeople(words[i - 1]) &&
    !isPlural(words[head]?.lower ?? "")
  )
    head = i - 1;
  // "said that officials": no determiner of a plural.
  const conjunction = words[start]?.lower === "that" && head > start && isPlural(words[head]?.lower ?? "");
  if (conjunction) return null;
  for (let verb = start + 1; verb <= head; verb++)
    if (isFiniteVerb(words, start, verb, head)) head = verb - 1;
  if (head > start) head = withoutRelative(words, start, head);
  if (head >= 0) return { first: start, head, last: withNumber(words, head) };
  // "its military", "the unemployed": an adjective after a determiner stands for the noun.
  const only = words[start + 1];
  return i === start + 2 && only?.tag === "ADJ" && isDeterminer(words[start]) && !DEICTIC.test(only.lower)
    ? { first: start, head: start + 1, last: start + 1 }
    : null;
}

/** The noun phrase that begins at words[i], or the pronoun that stands there as one; else null. */
export function phraseOrPronounAt(words: readonly Word[], i: number): NounPhrase | null {
  return nounPhraseAt(words, i) ?? (words[i]?.tag === "PRON" ? { first: i, head: i, last: i } : null);
}

/**
 * "Police charge the swimmer", "his victory deals a blow": right before another noun phrase, what the tagger takes for the last noun is
 * the verb. So is a noun within the phrase where people who open a clause stand before it: "that sailors support deportation".
 */
function isFiniteVerb(words: readonly Word[], start: number, at: number, head: number): boolean {
  const [subject, verb, object] = [words[at - 1], words[at], words[at + 1]];
  if (!subject || !isNoun(subject) || verb?.tag !== "NOUN" || !NOUN_OR_VERB.has(verb.lower)) return false;
  const many = isPlural(subject.lower) || senseOf(subject.lower)?.plural === true;
  if (isPlural(verb.lower) === many || object?.lower === "that") return false;
  if (at < head) return isNoun(object) && at === start + 1 && areMany(subject) && opensClause(words, start);
  const behind = OPENING_MARK.has(object?.text ?? "") ? words[at + 2] : object;
  if (!isDeterminer(behind) && !(behind === object && isObjectPronoun(object))) return false;
  // "tax cuts the day before", "tax cuts the mayor proposed".
  return !words.slice(at + 2, at + 5).some((w) => isTimeWord(w) || w.tag === "VERB" || w.tag === "AUX");
}

/** "him", "them": a pronoun that is an object by its form, or may be one. */
export const isObjectPronoun = (w: Word | undefined): boolean =>
  w !== undefined && /^(?:him|her|it|me|them|us)$/.test(w.lower);
const OPENING_MARK: ReadonlySet<string> = new Set(["“", '"', "''"]);

/** "sailors", "Democrats", "Norlanders"; "Wales" and "Barclays" are one. */
const areMany = ({ tag, lower }: Word): boolean =>
  tag === "PROPN" ? /(?:ans|crats|ers|ists)$/.test(lower) : senseOf(lower)?.class === "person";

/** True where a subject may begin at words[i]: first of all, behind a comma or behind "that". */
function opensClause(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return !before || before.text === "," || before.lower === "that" || before.tag === "SCONJ";
}

/**
 * "the fare [that] Ann Lowe raised", "the immunity [that] foreign ports have": the head without the subject of a clause that tells which;
 * "the mayor Ann Lowe raised" is one.
 */
function withoutRelative(words: readonly Word[], start: number, head: number): number {
  const verb = words[head + 1];
  if ((verb?.tag !== "AUX" && verb?.tag !== "VERB") || verb.lower.endsWith("ing")) return head;
  const named = words[head]?.tag === "PROPN";
  let first = head;
  while (first > start && words[first - 1]?.tag === (named ? "PROPN" : "ADJ")) first--;
  const noun = words[first - 1];
  if (first === head || first <= start + 1 || noun?.tag !== "NOUN" || isPlural(noun.lower)) return head;
  if (!named && !(isPlural(words[head]?.lower ?? "") && isDeterminer(words[start]))) return head;
  return senseOf(noun.lower) === null ? first - 1 : head;
}

const NOUN_OR_VERB = inflectionsOf(NOUNS_THAT_ARE_VERBS.split(" "));

/** "Senate Bill 1523", "Article 50": the number that a name ends in. */
function withNumber(words: readonly Word[], head: number): number {
  const [name, number] = [words[head], words[head + 1]];
  const numbered =
    name?.tag === "PROPN" && number?.tag === "NUM" && /^\d+$/.test(number.text) && !isTimeWord(name);
  return numbered && words[head + 2]?.tag !== "SYM" && words[head + 2]?.tag !== "NOUN" ? head + 1 : head;
}

/** How many words from i on belong to the phrase that began at `start`: 0 ends it. `head`: the last noun so far, or -1. */
function stepOver(words: readonly Word[], i: number, start: number, head: number): number {
  const w = words[i];
  if (!w) return 0;
  const inside = i > start;
  if (inside && head === i - 1 && isParticiple(words, i)) return 0;
  // "the crisis thanks to prices", "booked flights seven months before".
  if (inside && w.lower === "thanks" && words[i + 1]?.lower === "to") return 0;
  const before = words[i - 1];
  if (inside && w.tag === "NUM" && head === i - 1 && before?.tag === "NOUN" && isPlural(before.lower))
    return 0;
  // "a 35 per cent raise"
  if (w.lower === "per" && before?.tag === "NUM" && words[i + 1]?.lower === "cent") return inside ? 2 : 0;
  if (w.text.length <= LONGEST_MARK) {
    if (isHyphen(w)) {
      const after = words[i + 1];
      const joins = inside && isTight(words[i - 1], w) && isTight(w, after) && after?.tag !== "PUNCT";
      return joins ? 2 : 0;
    }
    if (isPossessive(words, i)) return inside ? 1 : 0;
    if (w.text === '"' || w.text === "“") {
      // 'a “principled security network”': quoted words within the phrase.
      const after = words[i + 1];
      return inside &&
        head < i - 1 &&
        isTight(w, after) &&
        /^\p{Ll}/u.test(after?.text ?? "") &&
        /ADJ|NOUN|VERB/.test(after?.tag ?? "")
        ? 1
        : 0;
    }
  }
  if (isDeterminer(w)) {
    if (!inside) return 1;
    return before?.tag === "DET" || /^(?:all|both)$/.test(before?.lower ?? "") || isHyphen(words[i + 1])
      ? 1
      : 0;
  }
  const breaks = inside && head === i - 1 && BREAKS.has(w.lower) && !isNamedDay(words, i);
  if (w.tag === "ADJ" || w.tag === "NUM" || w.tag === "SYM") return breaks || w.text === "/" ? 0 : 1;
  if (isNoun(w)) return breaks && !isPossessive(words, i + 1) ? 0 : 1;
  if (modifies(words, i, inside)) return 1;
  return w.tag === "CCONJ" && (w.lower === "and" || w.lower === "or") && sharesHead(words, i, start) ? 1 : 0;
}

/** "officials professing a belief": after a plural and before a determiner, what the tagger calls a noun is a verb. */
function isParticiple(words: readonly Word[], i: number): boolean {
  const w = words[i];
  if (w?.tag !== "NOUN" || !w.lower.endsWith("ing")) return false;
  const doer = words[i - 1];
  return doer?.tag === "NOUN" && isPlural(doer.lower) && isDeterminer(words[i + 1]);
}

/** "the working poor": adjectives for people. */
export const standsForPeople = (w: Word | undefined): boolean =>
  w !== undefined &&
  /^(?:disabled|elderly|homeless|needy|poor|rich|unemployed|uninsured|wealthy)$/.test(w.lower);

const DEICTIC =
  /^(?:past|latest|same|other|next|last|first|second|only|whole|rest|future|few|former|latter|most|best|worst)$/;
const isDeterminer = (w: Word | undefined): boolean =>
  w?.tag === "DET" || (w?.tag === "PRON" && POSSESSIVE_PRONOUN.has(w.lower));
const isCompoundEnd = (w: Word | undefined): boolean => w?.tag === "VERB" || w?.tag === "ADP";

/** "military and territorial ambitions": both words before the noun belong to it. */
function sharesHead(words: readonly Word[], and: number, start: number): boolean {
  const before = words[and - 1];
  const after = words[and + 1];
  if (and <= start || !before || !after) return false;
  if (before.tag === "PROPN" && after.tag === "PROPN")
    return words[start]?.tag === "DET" && isOneName(words, and);
  const adjective = (w: Word) =>
    w.tag === "ADJ" ||
    // At the opening of a sentence the tagger may take an adjective for a name.
    ((w.tag === "NOUN" || (w.tag === "PROPN" && w === words[0])) && RELATIONAL.test(w.lower));
  const compound =
    isHyphen(words[and + 2]) &&
    isTight(after, words[and + 2]) &&
    words[and + 3]?.tag === "VERB" &&
    isNoun(words[and + 4]);
  // "naval and coastguard vessels": an adjective with no noun of its own before "and" goes with the one behind.
  const lone = after.tag === "NOUN" && !isNoun(words[and - 2]);
  return adjective(before) && (compound || ((adjective(after) || lone) && isNoun(words[and + 2])));
}

/**
 * "the Harbor and Fisheries Act", "the Hotel and Tourism Association opposes": what ends in one act, or goes on with a verb of one, is one
 * name; "the Harbor Act and the Fisheries Act" are two.
 */
function isOneName(words: readonly Word[], and: number): boolean {
  let last = and + 1;
  while (words[last + 1]?.tag === "PROPN") last++;
  const verb = words[last + 1];
  if (verb?.tag === "VERB" && isPlural(verb.lower)) return true;
  if (verb?.tag === "AUX" && /^(?:does|has|is|was)$/.test(verb.lower)) return true;
  const ends = (i: number) =>
    /^(?:initiative|partnership)$/.test(words[i]?.lower ?? "") || BODY_NOUNS.has(words[i]?.lower ?? "");
  return last > and + 1 && ends(last) && !ends(and - 1) && !isPossessive(words, last + 1);
}

/** How many words a reader counts from one to another: what is written together is one. */
export function spacedWords(words: readonly Word[], first: number, last: number): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (i === first || !isTight(words[i - 1], words[i])) count++;
  return count;
}

const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...(
    "today tomorrow yesterday year years month months week weeks day days hour hours decade decades century centuries morning " +
    "afternoon evening night weekend time times moment summer winter spring autumn fall jan feb aug sep sept oct nov dec"
  ).split(" "),
]);

/** True for a word that tells when by itself ("Wednesday", "week"). */
export const isTimeWord = (w: Word | undefined): boolean =>
  w !== undefined && (TIMES.has(w.lower) || (w.lower.endsWith(".") && TIMES.has(w.lower.slice(0, -1))));

/** "Super Tuesday", "Good Friday". */
export const isNamedDay = (words: readonly Word[], i: number): boolean =>
  DAY_NAMES.has(words[i - 1]?.lower ?? "");

/** True where a phrase tells when ("last week", "Wednesday"). */
export function isTimePhrase(words: readonly Word[], phrase: NounPhrase): boolean {
  return isTimeWord(words[phrase.head]);
}
