import { REPORT_VERBS } from "../../../data/lexicon/agenda-verbs.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import type { Word } from "../words/index.js";
import { inflectionsOf } from "./inflections.js";
import { PERSON_FORM } from "./matter/index.js";
import { isPossessive, isTimePhrase, type NounPhrase, phraseOrPronounAt } from "./phrase.js";

/** The phrase that each word of a sentence belongs to. */
export type PhraseIndex = readonly (NounPhrase | undefined)[];

/** A clause's subjects ("China and the United States": two) and where its verb group begins, as indexes into the sentence. */
export interface Predicate {
  readonly subjects: readonly NounPhrase[];
  /** First word of the verb group ("has accused": the index of "has"). */
  readonly verb: number;
}

/** Looks up, for every word of a sentence, the noun phrase or pronoun that it belongs to. */
export function indexPhrases(words: readonly Word[]): PhraseIndex {
  const index: (NounPhrase | undefined)[] = new Array(words.length);
  for (let i = 0; i < words.length; ) {
    const phrase = phraseOrPronounAt(words, i);
    if (!phrase) {
      i++;
      continue;
    }
    for (let k = phrase.first; k <= phrase.last; k++) index[k] = phrase;
    i = phrase.last + 1;
  }
  return index;
}

/** What has been found in a sentence, by place and depth: clauses joined without end look back at the same verbs. */
const found = new WeakMap<PhraseIndex, Map<number, Predicate>>();
/** Further than so many clauses back no subject is looked for. */
const DEEPEST = 3;

/** The subjects of the verb, adjective or noun-in-a-verb's-object at words[at], with where its verb group begins. */
export function predicateOf(words: readonly Word[], index: PhraseIndex, at: number, depth = 0): Predicate {
  let known = found.get(index);
  if (!known) {
    known = new Map();
    found.set(index, known);
  }
  const key = at * (DEEPEST + 2) + depth;
  const before = known.get(key);
  if (before) return before;
  const predicate = readPredicate(words, index, at, depth);
  known.set(key, predicate);
  return predicate;
}

function readPredicate(words: readonly Word[], index: PhraseIndex, at: number, depth: number): Predicate {
  let k = at - 1;
  let verb = at;
  for (let w = words[k]; w; w = words[k]) {
    if (isAuxiliary(w)) verb = k;
    else if (w.tag === "VERB" && !index[k] && (k + 1 === at || words[k + 1]?.tag !== "DET")) verb = k;
    else if (w.tag !== "ADV" && !(w.tag === "ADJ" && !index[k]) && !/^(?:both|all|also)$/.test(w.lower))
      break;
    k--;
  }
  // "On the tax, both oppose": whoever they are stands elsewhere.
  if (/^(?:both|all)$/.test(words[k + 1]?.lower ?? "") && words[k]?.text === ",")
    return { subjects: [], verb };
  if (words[k]?.text === ")") k = beforeBracket(words, k);
  const time = index[k];
  if (time && isTimePhrase(words, time)) {
    k = time.first - 1;
    if (words[k]?.tag === "ADP") k--;
  }
  const w = words[k];
  if (!w || depth > DEEPEST) return { subjects: [], verb };
  if (w.text === "," || w.text === "-" || w.text === "–" || w.text === "—") {
    const closed = hasFiniteForm(words, verb) ? closedBefore(words, index, k) : [];
    if (closed.length > 0) return { subjects: closed, verb };
    return { subjects: earlierSubjects(words, index, k, depth), verb };
  }
  if (w.tag === "CCONJ") return { subjects: earlierSubjects(words, index, k, depth), verb };
  const phrase = index[k];
  if (!phrase || isPossessive(words, phrase.last + 1)) {
    // "…, threatening to pull out": a participle takes the subject of its main clause.
    return {
      subjects: w.tag === "PUNCT" || w.tag === "SCONJ" ? [] : earlierSubjects(words, index, k + 1, depth),
      verb,
    };
  }
  const teller = words[k + 1]?.lower === "to" ? tellerOf(words, phrase) : -1;
  if (teller >= 0) return predicateOf(words, index, teller, depth + 1);
  const head = words[phrase.head];
  // "Mr. Lowe, whose term ends": the subject is what he has.
  if (words[phrase.first]?.lower === "whose") return { subjects: [], verb };
  if (head?.tag === "PRON" && /^(?:who|which|that)$/.test(head.lower)) {
    const among = amongWhom(words, phrase.first - 1);
    if (among >= 0) return { subjects: predicateOf(words, index, among, depth + 1).subjects, verb };
    const antecedent = index[words[phrase.first - 1]?.text === "," ? phrase.first - 2 : phrase.first - 1];
    if (!antecedent) return { subjects: [], verb };
    const opener = words[antecedent.first - 1];
    const preposition = opener?.tag === "ADP" ? opener.lower : null;
    // "a fine for a port that opposes", "talks with ports that fail": of any noun before.
    if (preposition && head.lower !== "who") return { subjects: [], verb };
    // "in step with Ms. Lowe, who opposes": of her alone; "members of Congress who oppose": of the members.
    const own = preposition && preposition !== "of";
    return { subjects: own ? [antecedent] : withNames(words, index, antecedent), verb };
  }
  const subjects = withNames(words, index, phrase);
  // "a fleet backed by Norland is in port": what a preposition opens is no subject, but in "with Norland opposing".
  const opener = words[(subjects[0]?.first ?? 0) - 1];
  const absolute = opener?.lower === "with" && words[verb]?.lower.endsWith("ing");
  const preposition = opener?.tag === "ADP" && !CONJUNCTION.test(opener.lower);
  return { subjects: preposition && !absolute ? [] : subjects, verb };
}

/** "Ms. Lowe was among those [who]": where the "was" stands; -1 elsewhere. */
function amongWhom(words: readonly Word[], those: number): number {
  const told = words[those]?.lower === "those" && words[those - 1]?.lower === "among";
  const is = /^(?:is|are|was|were)$/.test(words[those - 2]?.lower ?? "");
  return told && is ? those - 2 : -1;
}

/** What opens a clause, though the tagger may call it a preposition: "after the court refused". */
const CONJUNCTION = /^(?:after|as|because|before|if|like|since|than|that|though|until|while)$/;

/** The subjects of a sentence's first finite verb whose subject can take a side. */
export function firstParties(words: readonly Word[]): readonly NounPhrase[] {
  const index = indexPhrases(words);
  for (let i = 1; i < words.length; i++) {
    const w = words[i];
    if (!w || (w.tag !== "VERB" && w.tag !== "AUX") || index[i] || !hasFiniteForm(words, i)) continue;
    if (words[i - 1]?.lower === "to") continue;
    const parties = predicateOf(words, index, i).subjects.filter((subject) => isParty(words, subject.head));
    if (parties.length > 0) return parties;
  }
  return [];
}

/** The verb whose object the phrase is ("lobbying other countries to back"), or -1: who lobbies is the party, not who is lobbied. */
function tellerOf(words: readonly Word[], phrase: NounPhrase): number {
  for (let k = phrase.first - 1; k >= phrase.first - 4; k--) {
    const w = words[k];
    if (!w || w.tag === "PUNCT") return -1;
    if (w.tag === "VERB") return PERSON_FORM.has(w.lower) ? k : -1;
  }
  return -1;
}

const isAuxiliary = (w: Word): boolean => w.tag === "AUX" || /^(?:to|not|n't|n’t|be|been)$/.test(w.lower);

/** A subject that stands further off, in words, is another clause's: what keeps a sentence without end linear. */
const FARTHEST = 60;
/** The base form of each inflection of the verbs of saying, thinking and fearing. */
export const REPORT_FORM = inflectionsOf(REPORT_VERBS.split(" "));

/** The subjects of the nearest finite verb before words[k] whose subject can take a side. */
function earlierSubjects(
  words: readonly Word[],
  index: PhraseIndex,
  k: number,
  depth: number,
): readonly NounPhrase[] {
  for (let j = k - 1; j >= Math.max(0, k - FARTHEST); j--) {
    const v = words[j];
    if (v?.tag !== "VERB" && v?.tag !== "AUX") continue;
    if (index[j] || (v.lower.endsWith("ing") && words[j - 1]?.tag !== "AUX") || words[j - 1]?.lower === "to")
      continue;
    const { subjects } = predicateOf(words, index, j, depth + 1);
    if (subjects.some((subject) => isParty(words, subject.head))) return subjects;
  }
  return [];
}

/** A party is a name, a pronoun for people, or a noun for people and bodies. */
export function isParty(words: readonly Word[], head: number): boolean {
  const w = words[head];
  if (!w) return false;
  if (w.tag === "PRON") return /^(?:he|she|they|we|i)$/.test(w.lower);
  return (
    (w.tag === "PROPN" && !isTimePhrase(words, { first: head, head, last: head })) ||
    PARTY_NOUNS.has(w.singular) ||
    isCampaign(words, head)
  );
}

/** "the Lowe campaign", "Ms. Lowe’s campaign": a candidate's; other campaigns are none that speak. */
function isCampaign(words: readonly Word[], head: number): boolean {
  if (words[head]?.lower !== "campaign") return false;
  return words[isPossessive(words, head - 1) ? head - 2 : head - 1]?.tag === "PROPN";
}

/** "Lou Jiwei, the finance minister, suggested", "Poland, in particular, wants": the phrase before what the commas enclose. */
function closedBefore(words: readonly Word[], index: PhraseIndex, close: number): readonly NounPhrase[] {
  const inner = index[close - 1];
  let open = close - 1;
  while (
    open > 0 &&
    close - open < 25 &&
    words[open]?.text !== "," &&
    words[open]?.text !== words[close]?.text
  )
    open--;
  // "In the senate, she raised fees, cut fares": the commas enclose a clause, and what stands before is no subject.
  const before = index[words[open - 1]?.text === ")" ? beforeBracket(words, open - 1, open - 13) : open - 1];
  const whole = before && climb(words, index, before);
  const outer = whole && words[whole.first - 1]?.tag === "ADP" ? undefined : before;
  const opener = words[outer?.first ?? -1];
  const named = opener?.lower === "the" && words[outer?.head ?? -1]?.tag === "PROPN";
  if (outer && (named || /^(?:PROPN|PRON)$/.test(opener?.tag ?? ""))) return withNames(words, index, outer);
  // "He, like Mr. Lowe,", "who is married to Ms. Lowe,": a name within such an aside is another's.
  const aside = /^(?:ADP|PRON|SCONJ)$/.test(words[open + 1]?.tag ?? "");
  if (inner && !aside && words[inner.head]?.tag === "PROPN") return withNames(words, index, inner);
  const subject = outer ?? inner;
  return subject ? withNames(words, index, subject) : [];
}

/** The index before the bracket that closes at words[close], looked for down to words[floor]: "Ann Lowe (D., Norland)". */
function beforeBracket(words: readonly Word[], close: number, floor = 0): number {
  let open = close;
  while (open > Math.max(0, floor) && words[open]?.text !== "(") open--;
  return open - 1;
}

function hasFiniteForm(words: readonly Word[], i: number): boolean {
  const w = words[i];
  return w?.tag === "AUX" || (w?.tag === "VERB" && !w.lower.endsWith("ing"));
}

/** The whole subject: up from "of Congress" to "members", and with those joined to it by "and". */
function withNames(words: readonly Word[], index: PhraseIndex, phrase: NounPhrase): readonly NounPhrase[] {
  const top = climb(words, index, firstListed(words, index, phrase) ?? phrase);
  const before = words[top.first - 1];
  const joined = before?.tag === "CCONJ" ? index[top.first - 2] : undefined;
  if (joined && words[joined.head]?.tag !== "PRON") {
    // "Ms. Lowe leaving the country and others staying": what is joined to no party must open a clause, as a subject does.
    const other = climb(words, index, joined);
    // "Ms. Lowe attacked Norland and Mr. Ames fled": an object is no subject.
    const verb = words[other.first - 1];
    if (verb?.tag === "VERB" && !REPORT_FORM.has(verb.lower)) return [top];
    // "a deal between Norland and Sudria", "leaders in the House and Senate": both names belong to the preposition.
    if (other.first < joined.first && !/^(?:DET|PRON)$/.test(words[top.first]?.tag ?? "")) return [other];
    const opener = words[other.first - 1];
    if (isParty(words, top.head) || !opener || opener.tag === "PUNCT") {
      // "Norland, with help from Sudria, Corvia and Lanford, rejects": what a comma closes is an aside.
      const enclosed = words[top.last + 1]?.text === ",";
      return [...(enclosed ? [] : listedBefore(words, index, other)), other, top];
    }
  }
  // "Ben Rhodes, an adviser" where the name stands first; "the minister, Lou Jiwei" where it stands last.
  const nearby = before?.text === "," ? index[top.first - 2] : undefined;
  const apposed = nearby && words[nearby.first - 1]?.tag !== "ADP" ? nearby : undefined;
  const named = words[apposed?.head ?? -1]?.tag === "PROPN" && words[top.head]?.tag !== "PROPN";
  return apposed && named ? [apposed] : [top];
}

/** More names than this in a row are no list of parties. */
const MOST_LISTED = 12;

/** "Norland, Sudria and Corvia": the names that commas list before the last but one; none where they stand behind a preposition or verb. */
function listedBefore(words: readonly Word[], index: PhraseIndex, last: NounPhrase): readonly NounPhrase[] {
  const listed: NounPhrase[] = [];
  let first = last;
  while (words[first.first - 1]?.text === ",") {
    const other = index[first.first - 2];
    if (!other || listed.length === MOST_LISTED) return [];
    // "On Monday, Norland and Sudria"
    if (isTimePhrase(words, other)) return listed;
    for (let i = other.first; i <= other.last; i++)
      if (!/^(?:DET|PROPN)$/.test(words[i]?.tag ?? "")) return [];
    listed.unshift(other);
    first = other;
  }
  const opener = words[first.first - 1];
  return !opener || /^(?:PUNCT|SCONJ)$/.test(opener.tag) ? listed : [];
}

/** "the leaders of Norland, Sudria and Corvia": the first of names listed after "of", or null. */
function firstListed(words: readonly Word[], index: PhraseIndex, last: NounPhrase): NounPhrase | null {
  let first = last;
  for (let n = 0; n < 6; n++) {
    const joint = words[first.first - 1];
    if (joint?.tag === "ADP") return n > 0 && joint.lower === "of" ? first : null;
    const other = joint?.tag === "CCONJ" || joint?.text === "," ? index[first.first - 2] : undefined;
    if (!other || words[other.head]?.tag !== "PROPN") return null;
    first = other;
  }
  return null;
}

/** "some members of Congress": the subject is the first noun, not the one after "of". */
export function climb(words: readonly Word[], index: PhraseIndex, phrase: NounPhrase): NounPhrase {
  let top = phrase;
  for (let n = 0; n < 3; n++) {
    const before = words[top.first - 1];
    const outer = before?.tag === "ADP" ? index[top.first - 2] : undefined;
    if (!outer || words[outer.head]?.tag === "PRON" || isTimePhrase(words, outer)) return top;
    top = outer;
  }
  return top;
}
