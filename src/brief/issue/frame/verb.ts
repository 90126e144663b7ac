import type { Word } from "../../words/index.js";
import {
  finiteFollows,
  infinitiveAt,
  isVerb,
  type Matter,
  PERSON_FORM,
  PERSONS,
  readMatters,
  readNounMatter,
  skipAdverbs,
  wholeEnd,
} from "../matter/index.js";
import { type PhraseIndex, predicateOf, REPORT_FORM } from "../party.js";
import { isTimePhrase, isTimeWord, type NounPhrase, nounPhraseAt, phraseOrPronounAt } from "../phrase.js";
import { isPublic, publicAmong } from "../public-words.js";
import { skipAside } from "./aside.js";
import { clauseMatters, clauseStart, demandedMatters } from "./clause.js";
import { deedsOf, verbMatters } from "./deed.js";
import {
  ATTITUDE_FORM,
  CALL_FORM,
  DEMANDS_THAT,
  INFINITIVE_FORM,
  KEEP_FORM,
  OBJECT_FORM,
  PARTICLES,
  PHRASAL_FORM,
  PREPOSITION_FORM,
  PREPOSITIONS,
} from "./forms.js";
import { readNaming } from "./naming.js";
import type { Push } from "./types.js";
import { undergoneMatters } from "./undergone.js";
import { readWanted } from "./wanted.js";

/** Reads the frame that a verb opens; true where it opens one, so that no other is looked for. */
type ReadFrame = (words: readonly Word[], index: PhraseIndex, i: number, push: Push) => boolean;

/** "accused the port of A", "pressed the owners to do B": what somebody is told, asked or accused of. */
const readPerson: ReadFrame = (words, _index, i, push) => {
  const form = words[i]?.lower ?? "";
  const links = PERSONS.get(PERSON_FORM.get(form) ?? "");
  const whom = links ? phraseOrPronounAt(words, i + 1) : null;
  if (!links || !whom) return false;
  let k = whom.last + 1;
  while (words[k]?.tag === "ADP" && words[k]?.lower === "in" && nounPhraseAt(words, k + 1))
    k = (nounPhraseAt(words, k + 1)?.last ?? k) + 1;
  while (words[k]?.tag === "ADV") k++;
  // "wants every port on the river to close"
  const end = wholeEnd(words, whom) + 1;
  if (!links.has(words[k]?.lower ?? "") && words[end]?.lower === "to") k = end;
  const link = words[k]?.lower ?? "";
  // "keep ships from the shore" is of places, "keep ships from landing" of what is done.
  const place = link === "from" && KEEP_FORM.has(form) && !words[k + 1]?.lower.endsWith("ing");
  if (!links.has(link) || place) return false;
  const told = link === "to" ? [] : accusation(words, link, k + 1);
  if (link !== "to") push(ATTITUDE_FORM.has(form) ? publicAmong(words, told) : told, "person", i, i);
  else if (isVerb(words[k + 1])) push(toldMatters(words, whom, k + 1), "person", i, i);
  return true;
};

/** What somebody is accused "of", or told about, from words[i] on: a deed as a whole where its object says nothing ("rigging the vote"). */
function accusation(words: readonly Word[], link: string, i: number): Matter[] {
  const matters = readMatters(words, i);
  const gerund = link === "of" && words[i]?.tag === "VERB" && words[i]?.lower.endsWith("ing");
  const object = matters.length === 0 && gerund ? nounPhraseAt(words, i + 1) : null;
  return object ? [{ first: i, last: object.last, head: i, kind: "verb" }] : matters;
}

/** "said that A would …"; "A is a scandal, she said": the clause that a verb of saying reports. */
const readReport: ReadFrame = (words, index, i, push) => {
  const w = words[i];
  if (!w || !REPORT_FORM.has(w.lower)) return false;
  const start = clauseStart(words, i);
  if (start > 0) {
    push(clauseMatters(words, start), "clause", i, start - 1);
    return true;
  }
  const next = words[i + 1];
  if (w.tag === "VERB" && (!next || next.tag === "PUNCT" || isTimeWord(next))) {
    const subject = predicateOf(words, index, i).subjects[0];
    if (subject && words[subject.first - 1]?.text === "," && subject.first > 4)
      push(clauseMatters(words, 0), "clause", i, i);
  }
  return false;
};

/** "called on the mayor to resign". */
const readCall: ReadFrame = (words, _index, i, push) => {
  const on = CALL_FORM.has(words[i]?.lower ?? "") ? skipAdverbs(words, i + 1) : -1;
  if (words[on]?.lower !== "on") return false;
  const whom = toldToAct(words, on + 1);
  if (whom) push(deedsOf(words, whom.last + 2, whom), "person", i, on);
  return true;
};

/** "talked about A", "called for B", "called for the mayor to resign". */
const readPreposition: ReadFrame = (words, _index, i, push) => {
  const links = PREPOSITIONS.get(PREPOSITION_FORM.get(words[i]?.lower ?? "") ?? "");
  if (!links) return false;
  let k = i + 1;
  while (words[k]?.tag === "ADV") k++;
  const link = words[k]?.lower ?? "";
  if (!links.has(link)) return false;
  const whom = link === "for" ? toldToAct(words, k + 1) : null;
  const deeds = whom ? toldMatters(words, whom, whom.last + 2) : [];
  // "agreed to pay" is an infinitive's.
  if (deeds.length === 0 && link === "to" && words[k + 1]?.tag === "VERB") return false;
  push(deeds.length > 0 ? deeds : readMatters(words, k + 1), "discussion", i, k);
  return true;
};

/** "wants to raise the fare". */
const readInfinitive: ReadFrame = (words, _index, i, push) => {
  if (!INFINITIVE_FORM.has(words[i]?.lower ?? "")) return false;
  // "offered this summer to mediate"
  const when = nounPhraseAt(words, i + 1);
  const infinitive = infinitiveAt(words, when && isTimePhrase(words, when) ? when.last + 1 : i + 1);
  if (infinitive < 0) return false;
  push(verbMatters(words, infinitive), "demand", i, i + 1);
  return true;
};

/** "proposed that the city buy the ferry". */
const readSubjunctive: ReadFrame = (words, _index, i, push) => {
  const that = DEMANDS_THAT.has(words[i]?.lower ?? "") && words[i + 1]?.lower === "that";
  const sure = !/^(?:insist|suggest)/.test(words[i]?.lower ?? "");
  const matters = that ? demandedMatters(words, i + 2, sure) : null;
  if (!matters) return false;
  push(matters, "demand", i, i + 1);
  return true;
};

const isPassive = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.tag === "AUX" &&
  /(?:ed|en|t)$/.test(words[i]?.lower ?? "") &&
  /^(?:be|been|is|are|was|were|being)$/.test(words[i - 1]?.lower ?? "");

/** "opposes A"; "A was rejected". */
const readObjectFrame: ReadFrame = (words, index, i, push) => {
  if (!OBJECT_FORM.has(words[i]?.lower ?? "")) return false;
  if (!isPassive(words, i)) {
    const at = skipAdverbs(words, skipAside(words, i + 1));
    const phrase = words[i + 1]?.text === "," ? nounPhraseAt(words, at) : null;
    // "When Norland objected, on Monday, crews left": another clause.
    if (words[i + 1]?.lower === "from" || (phrase && finiteFollows(words, phrase.last + 1))) return false;
    push(readMatters(words, at), "stance", i, i);
  } else {
    const subject = predicateOf(words, index, i).subjects[0];
    if (subject)
      push(readNounMatter(words, { ...subject, last: subject.head }, 0).matters, "topic", null, null);
  }
  return true;
};

/** "hates the tax", "struck down the tax": not a meal, or a wall. */
const readAttitude: ReadFrame = (words, _index, i, push) => {
  const form = words[i]?.lower ?? "";
  const particle = PARTICLES.get(PHRASAL_FORM.get(form) ?? "")?.has(words[i + 1]?.lower ?? "") === true;
  const attitude = ATTITUDE_FORM.has(form) && !isPassive(words, i);
  if (!particle && !attitude) return false;
  const last = particle ? i + 1 : i;
  push(publicAmong(words, readMatters(words, skipAdverbs(words, last + 1))), "stance", i, last);
  return true;
};

/** "was accused of A", "reporters asked about A": nobody is named behind it to whom it is said. */
const readToldOf: ReadFrame = (words, _index, i, push) => {
  const links = PERSONS.get(PERSON_FORM.get(words[i]?.lower ?? "") ?? "");
  const k = skipAdverbs(words, i + 1);
  const link = words[k]?.lower ?? "";
  if (!links?.has(link) || /^(?:to|from|as|into)$/.test(link)) return false;
  // "the bear was blamed for the fence", "asked about a blue car".
  const matters = accusation(words, link, k + 1);
  push(
    matters.filter((m) => m.kind === "verb" || isPublic(words, m.first, m.last)),
    "person",
    null,
    null,
  );
  return true;
};

const READERS: readonly ReadFrame[] = [
  readPerson,
  readNaming,
  readWanted,
  readSubjunctive,
  readReport,
  readCall,
  readPreposition,
  readToldOf,
  readInfinitive,
  readObjectFrame,
  readAttitude,
];

/** Verbs that discuss, oppose, call for, accuse or promise: the first frame that the verb at words[i] opens. */
export function readVerbFrame(words: readonly Word[], index: PhraseIndex, i: number, push: Push): void {
  for (const read of READERS) if (read(words, index, i, push)) return;
}

/** "the mayor to resign": whoever is to do what the infinitive behind says, or null. */
function toldToAct(words: readonly Word[], i: number): NounPhrase | null {
  const whom = nounPhraseAt(words, i);
  return whom && words[whom.last + 1]?.lower === "to" && isVerb(words[whom.last + 2]) ? whom : null;
}

/** What somebody is to do, or what is to be done to a thing: the infinitive's verb is words[verb]. */
function toldMatters(words: readonly Word[], whom: NounPhrase, verb: number): Matter[] {
  const passive = words[verb]?.lower === "be" && words[verb + 1]?.tag === "VERB";
  return passive ? undergoneMatters(words, whom, verb + 1) : deedsOf(words, verb, whom);
}
