import { GENERAL_HEADS } from "../../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS, TRANSPARENT_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";
import { senseOf } from "../../people/nominal.js";
import type { Word } from "../../words/index.js";
import { isPlural } from "../../words/stem.js";
import { inflectionsOf } from "../inflections.js";
import {
  endsInWord,
  isObjectPronoun,
  isPossessive,
  isTimePhrase,
  type NounPhrase,
  nounPhraseAt,
  spacedWords,
} from "../phrase.js";
import { readAllegation } from "./allegation.js";
import { extendPhrase } from "./extend.js";
import { LABEL_WORDS, nounMatter } from "./noun-label.js";
import { isEmpty, isOfVerb, skipTimePhrase, stateOf, withLikeness } from "./object.js";
import { OPENED_BY } from "./opened-by.js";
import { readQuestion } from "./question.js";
import { kindsEnd } from "./shared-head.js";
import type { Found, Matter } from "./types.js";
import { LIGHT, LONE, NAMING_FORM, needsPhrase, OBJECT_MATTER, PERSON_FORM, PERSONS } from "./verb-forms.js";
import {
  finiteFollows,
  infinitiveAt,
  isGerundAt,
  isVerb,
  PARTICLE,
  skipAdverbs,
  wholeEnd,
} from "./verb-word.js";

/** So many words that only point are looked through, one behind the other ("make progress on stemming the flow of"). */
const DEEPEST = 8;

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
    const found = withGeneralPlural(words, readMatter(words, at));
    if (!found) break;
    matters.push(...found.matters);
    const next = afterJoiner(words, found.end + 1, pair);
    if (next < 0) break;
    const phrase = nounPhraseAt(words, next);
    if (phrase && finiteFollows(words, phrase.last + 1)) break;
    // "opposes the rule, citing the cost": what comes with it is no member.
    if (words[next - 1]?.text === "," && isGerundAt(words, next) && !isGerundAt(words, at)) break;
    at = next;
  }
  return matters;
}

/** "pay and conditions", "pay and hours": a bare plural that says nothing alone stays with the noun that it is joined to. */
function withGeneralPlural(words: readonly Word[], found: Found | null): Found | null {
  if (found?.matters.length !== 1 || words[found.end + 1]?.lower !== "and") return found;
  const [only] = found.matters;
  if (only?.kind !== "noun" || only.last !== found.end) return found;
  const [plural, after] = [words[found.end + 2], words[found.end + 3]];
  const general = plural?.tag === "NOUN" && isPlural(plural.lower) && GENERAL_HEADS.has(plural.singular);
  if (!general || /^(?:ADP|NOUN)$/.test(after?.tag ?? "")) return found;
  return { matters: [{ ...only, last: found.end + 2 }], end: found.end + 2 };
}

/** Where the next member of a list begins, or -1. `pair`: the list began with "from". */
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

/** The matter that begins at words[i]: a noun phrase, gerund or infinitive. */
function readMatter(words: readonly Word[], i: number, depth = 0): Found | null {
  const at = skipAdverbs(words, i);
  const w = words[at];
  if (!w) return null;
  const question = readQuestion(words, at);
  if (question) return question;
  const infinitive = infinitiveAt(words, at);
  if (infinitive > 0) return readVerbMatter(words, infinitive, depth);
  if (isGerundAt(words, at) && !isPreposition(words, at))
    return readVerbMatter(words, at, depth) ?? readActivity(words, at);
  const phrase =
    nounPhraseAt(words, at) ?? (words[at]?.lower === "more" ? nounPhraseAt(words, at + 1) : null);
  return phrase ? readNounMatter(words, phrase, depth) : null;
}

/** "including fees", and at the opening "Following the talks": gerunds that only lead to what follows. */
function isPreposition(words: readonly Word[], i: number): boolean {
  const [before, w] = [words[i - 1], words[i]?.lower ?? ""];
  if (/^(?:according|including)$/.test(w)) return true;
  return (!before || before.tag === "PUNCT") && /^(?:concerning|considering|following|regarding)$/.test(w);
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
  // "the row over oil and gas prices"
  const plural = kindsEnd(words, phrase.head);
  if (plural > 0 && phrase.first === phrase.head) {
    const shared = { first: phrase.first, head: plural, last: plural };
    return { matters: nounMatter(words, shared, plural), end: plural };
  }
  const last = extendPhrase(words, phrase);
  const allegation = words[phrase.last + 1]?.lower === "that" ? readAllegation(words, phrase.head) : null;
  if (allegation) return { matters: [allegation], end: allegation.last };
  const inner = depth < DEEPEST ? pointedAt(words, phrase, last, depth + 1) : null;
  return inner ?? { matters: nounMatter(words, phrase, last), end: last };
}

/** What a phrase points at, where its head only points or its frame has a matter of its own; else null. `last`: of the whole phrase. */
function pointedAt(words: readonly Word[], phrase: NounPhrase, last: number, depth: number): Found | null {
  const at = phrase.last + 1;
  const link = words[at]?.lower ?? "";
  const head = words[phrase.head]?.singular ?? "";
  const points = TRANSPARENT_NOUNS.has(head);
  const infinitive = points ? infinitiveAt(words, at) : -1;
  if (infinitive > 0) {
    const inner = readVerbMatter(words, infinitive, depth);
    if (inner?.matters.some((m) => m.kind !== "verb" || m.last > m.head)) {
      if (words[inner.end]?.tag !== "PRON") return inner;
      return { matters: nounMatter(words, phrase, inner.end), end: inner.end };
    }
  }
  if (points && (link === "by" || link === "from")) {
    const doer = nounPhraseAt(words, at + 1);
    const told = doer && words[doer.last + 1]?.lower === "to";
    const inner = told ? readVerbMatter(words, doer.last + 2, depth) : null;
    if (inner) return inner;
  }
  const opens = OPENED_BY.get(head)?.has(link) && !BODY_NOUNS.has(head);
  if (opens || (points && /^(?:of|in|on|with|for|about|over|posed)$/.test(link))) {
    const inner = readMatter(words, words[at + 1]?.lower === "by" ? at + 2 : at + 1, depth);
    // "the battle against the Islamic State" says more than the bare name.
    const named = opens && inner?.matters.length === 1 && inner.matters[0]?.kind === "name";
    const end = Math.max(last, inner?.end ?? last);
    const whole = named ? nounMatter(words, phrase, end) : [];
    if (whole.length > 0) return { matters: whole, end };
    if (inner) return inner;
  }
  if (points && /^(?:to|from|into)$/.test(link)) {
    const way = nounPhraseAt(words, at + 1);
    if (way && words[way.last + 1]?.lower === "of") return readMatter(words, way.last + 2, depth);
  }
  return null;
}

/**
 * Reads a verb with its object as a matter. Verbs that only pass on what follows ("try to …", "require X to …") and verbs whose
 * object says enough ("end interrogations") are looked through.
 */
export function readVerbMatter(words: readonly Word[], verb: number, depth: number): Found | null {
  const v = words[verb];
  if (!v || depth > DEEPEST || TELLS.test(v.lower)) return null;
  const i = afterVerb(words, verb);
  const next = words[i];
  const lone = LONE.has(v.lower) ? deed(verb, verb) : null;
  if (!next) return lone;
  if (next.lower === "rid" && words[i + 1]?.lower === "of") {
    const unwanted = nounPhraseAt(words, i + 2);
    return unwanted ? deed(verb, extendPhrase(words, unwanted)) : null;
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
  if (object) return readObject(words, verb, object, light, depth);
  if (next.tag === "PRON" && isObjectPronoun(next)) return deed(verb, i);
  // "surrendering what they had won"
  if (/^(?:how|that|what|whether|who|whom)$/.test(next.lower)) return null;
  if (/^(?:from|of|into|against|with)$/.test(next.lower) || needsPhrase(v.lower, next.lower)) {
    const place = nounPhraseAt(words, i + 1);
    if (place && !isEmpty(words, place)) return deed(verb, place.last);
  }
  return lone;
}

/** The verb's words up to `last` as one matter; `end` where more than them was read. */
const deed = (verb: number, last: number, end = last): Found => ({
  matters: [{ first: verb, last, head: verb, kind: "verb" }],
  end,
});

/** Where what a verb is about begins: past its particle, adverbs and when it is done. */
function afterVerb(words: readonly Word[], verb: number): number {
  let i = verb + 1;
  if (PARTICLE.test(words[i]?.lower ?? "")) i++;
  const light = LIGHT.has(words[verb]?.lower ?? "");
  while (
    (words[i]?.tag === "ADV" && words[i]?.lower !== "how") ||
    (light &&
      /^(?:more|much|less|something|everything)$/.test(words[i]?.lower ?? "") &&
      words[i + 1]?.tag === "ADP")
  )
    i++;
  return skipTimePhrase(words, i);
}

/** A verb with its object: the object alone where it says enough, else both. `light`: the verb says nothing itself. */
function readObject(
  words: readonly Word[],
  verb: number,
  object: NounPhrase,
  light: boolean,
  depth: number,
): Found | null {
  const v = words[verb];
  if (!v) return null;
  const told = readTold(words, verb, object, depth);
  if (told) return told;
  const state = stateOf(words, v, object);
  if (state > 0 && spacedWords(words, verb, state) <= LABEL_WORDS) return deed(verb, state);
  const inner = readNounMatter(words, object, depth + 1);
  const drilled = (inner.matters[0]?.first ?? 0) > object.last;
  // "cut off the money" says more than the money.
  const phrasal =
    object.first > verb + 1 && object.head - object.first < 2 && PARTICLE.test(words[verb + 1]?.lower ?? "");
  // "banning Norlanders", "confronting rebels" is not about them alone.
  const whom = words[object.head]?.lower ?? "";
  const people = isPlural(whom) && (words[object.head]?.tag === "PROPN" || senseOf(whom)?.class === "person");
  if (light || drilled || (OBJECT_MATTER.has(v.lower) && !phrasal && !people)) {
    const own =
      /^(?:its|their|his|her|our)$/.test(words[object.first]?.lower ?? "") &&
      object.last === object.first + 1;
    if (inner.matters.length > 0 && !own) return inner;
    if (light) return null;
  }
  if (isEmpty(words, object, verb)) return null;
  let last = withLikeness(words, extendPhrase(words, object, verb));
  if (isClauseSubject(words, v, last)) return null;
  if (endsInWord(words, last)) return null;
  // "label gas green"
  if (NAMING_FORM.has(v.lower) && words[last + 1]?.tag === "ADJ") last++;
  if (isOfVerb(words, last + 1)) last++;
  if (spacedWords(words, verb, last) > LABEL_WORDS) last = object.last;
  if (spacedWords(words, verb, last) > LABEL_WORDS) return inner;
  // "repair the ferry’s 90 seats": the owner is not what is repaired.
  if (isPossessive(words, last + 1)) return null;
  return deed(verb, last, Math.max(last, inner.end));
}

/** "claim officers were", "call the mayor a thief", "assure sailors that": the object is part of a clause. */
function isClauseSubject(words: readonly Word[], verb: Word, last: number): boolean {
  const next = words[last + 1];
  // "Closing the port was": the gerund is the subject.
  if (next?.tag === "AUX" && !verb.lower.endsWith("ing")) return true;
  if (next?.lower === "that" && ASSURES.has(verb.lower)) return true;
  if (!NAMING_FORM.has(verb.lower) || next?.tag !== "DET" || next.lower === "that") return false;
  const name = nounPhraseAt(words, last + 1);
  return name !== null && !isTimePhrase(words, name);
}

const ASSURES = inflectionsOf(["assure", "convince", "inform", "notify", "persuade", "remind", "warn"]);

/** Verbs whose object is no matter. */
const TELLS =
  /^(?:tell|telling|told|say|says|said|saying|ask|asking|know|knowing|think|thinking|remind|reminding|meet|meeting|vote|voting|be|become)$/;

/** "require workers to be paid overtime", "prevent Iran from engaging in …": the matter is what the person is told to do. */
function readTold(words: readonly Word[], verb: number, object: NounPhrase, depth: number): Found | null {
  const links = PERSONS.get(PERSON_FORM.get(words[verb]?.lower ?? "") ?? "");
  if (!links) return null;
  const whom = wholeEnd(words, object);
  const link = words[whom + 1]?.lower ?? "";
  if (!links.has(link) || (link !== "to" && link !== "from")) return null;
  const told = words[whom + 2];
  if (link === "from" && told?.lower.endsWith("ing") && told.tag !== "PROPN") {
    // "banning Muslims from entering the country" says it only as a whole.
    const inner = readVerbMatter(words, whom + 2, depth + 1);
    const whole = inner && spacedWords(words, verb, inner.end) <= LABEL_WORDS && inner.matters.length === 1;
    return whole ? deed(verb, inner.end) : inner;
  }
  return isVerb(told) ? readVerbMatter(words, whom + 2, depth + 1) : null;
}
