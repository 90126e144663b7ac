import { AGENDA_NOUNS, BODY_NOUNS, LIST_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import {
  BODY_VERBS,
  INFINITIVE_VERBS,
  OBJECT_VERBS,
  PERSON_VERBS,
  PREPOSITION_VERBS,
  STANCE_ADJECTIVES,
} from "../../../data/lexicon/agenda-verbs.js";
import type { Word } from "../words/index.js";
import { type Matter, readMatters, readNounMatter, readVerbMatter } from "./matter.js";
import { phraseIndex, predicateOf } from "./party.js";
import { type NounPhrase, nounPhraseAt } from "./phrase.js";
import { inflectionsOf, singular } from "./stem.js";

/** Why a matter counts as on the table. */
export type FrameKind =
  | "list"
  | "discussion"
  | "person"
  | "stance"
  | "agenda"
  | "body"
  | "demand"
  | "clause"
  | "topic";

/** A matter, and who puts it on the table with which words. Indexes are into the words of one sentence. */
export interface Framed {
  readonly matter: Matter;
  readonly kind: FrameKind;
  readonly party: NounPhrase | null;
  /** The party's own cue, inclusive; null where the sentence gives none. */
  readonly cue: { readonly first: number; readonly last: number } | null;
}

const split = (list: string) => new Set(list.split(" "));
const prepositions = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).map(([base, list]) => [base, split(list)]));

const NOUNS = prepositions(AGENDA_NOUNS);
const ADJECTIVES = prepositions(STANCE_ADJECTIVES);
const PERSONS = prepositions(PERSON_VERBS);
const PREPOSITIONS = prepositions(PREPOSITION_VERBS);
const OBJECT_FORM = inflectionsOf(OBJECT_VERBS.split(" "));
const PERSON_FORM = inflectionsOf(Object.keys(PERSON_VERBS));
const PREPOSITION_FORM = inflectionsOf([...Object.keys(PREPOSITION_VERBS), "call"]);
const INFINITIVE_FORM = inflectionsOf(INFINITIVE_VERBS.split(" "));
const BODY_FORM = inflectionsOf(BODY_VERBS.split(" "));
PREPOSITIONS.set("call", new Set(["for"]));

const OBLIGES = /^(?:should|must|shall|ought)$/;
const ISSUE_PREDICATE =
  /^(?:issue|flashpoint|sticking|point|concern|priority|obstacle|irritant|threat|problem|challenge|bone|source)$/;

/** Every frame of one sentence, in text order. */
export function framesOf(words: readonly Word[]): Framed[] {
  const out: Framed[] = [];
  const index = phraseIndex(words);
  const push = (
    matters: readonly Matter[],
    kind: FrameKind,
    trigger: number | null,
    cueLast: number | null,
    subject?: NounPhrase | null,
  ) => {
    if (matters.length === 0) return;
    const predicate = trigger === null ? null : predicateOf(words, index, trigger);
    const party = subject === undefined ? (predicate?.subject ?? null) : subject;
    const cue =
      predicate && cueLast !== null ? { first: Math.min(predicate.verb, cueLast), last: cueLast } : null;
    for (const matter of matters) out.push({ matter, kind, party, cue });
  };

  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (!w) continue;
    const next = words[i + 1];
    const nounish = w.tag === "NOUN" || w.tag === "PROPN";
    if (nounish) {
      const head = singular(w.text);
      readNounFrame(words, index, i, head, push);
      readListFrame(words, i, head, push);
      if (BODY_NOUNS.has(head)) readBodyFrame(words, i, push);
    }
    if (w.tag === "VERB" || w.tag === "ADJ") {
      const stance = ADJECTIVES.get(w.lower);
      if (stance && next && stance.has(next.lower)) {
        if (next.lower === "that") push(clauseMatters(words, i + 2), "stance", i, i + 1);
        else push(readMatters(words, i + 2), "stance", i, i + 1);
        continue;
      }
      if (stance && next && nounPhraseAt(words, i + 1) && words[i - 1]?.tag === "AUX") {
        push(clauseMatters(words, i + 1), "stance", i, i);
      }
    }
    if (w.tag === "VERB" || (w.tag === "NOUN" && nounAsVerb(words, i))) {
      readVerbFrame(words, index, i, push);
    }
    if (w.tag === "AUX" && OBLIGES.test(w.lower)) readDemand(words, i, push);
  }
  readTopic(words, index, push);
  return out;
}

type Push = (
  matters: readonly Matter[],
  kind: FrameKind,
  trigger: number | null,
  cueLast: number | null,
  subject?: NounPhrase | null,
) => void;

/** The tagger calls some verbs nouns ("to press …", "they back …"). */
function nounAsVerb(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before?.lower === "to" || before?.tag === "AUX";
}

/** "talks on A and B", "complaints from X that …", "the threat posed by A". */
function readNounFrame(
  words: readonly Word[],
  index: readonly (NounPhrase | undefined)[],
  i: number,
  head: string,
  push: Push,
): void {
  const list = NOUNS.get(head);
  if (!list || index[i]?.last !== i) return;
  let k = i + 1;
  let by: NounPhrase | undefined;
  if (/^(?:from|by|among|with|between)$/.test(words[k]?.lower ?? "") && !list.has(words[k]?.lower ?? "")) {
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
  const opener = words[k]?.lower ?? "";
  const owner = ownerOf(words, index[i]);
  const subject = by ?? owner;
  const trigger = governingVerb(words, index, i);
  if (list.has(opener) || (opener === "posed" && list.has("posed-by"))) {
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
    push(clauseMatters(words, k + 1), "stance", trigger, k, subject ?? (trigger === null ? null : undefined));
  }
}

/** "China’s concerns about": the phrase before the possessive. */
function ownerOf(words: readonly Word[], phrase: NounPhrase | undefined): NounPhrase | null {
  if (!phrase) return null;
  for (let k = phrase.head - 1; k > phrase.first; k--) {
    const mark = words[k];
    if (mark && /^[’']s?$/.test(mark.text)) return { first: phrase.first, head: k - 1, last: k - 1 };
  }
  return null;
}

/** The verb that a noun is the object of ("raising concerns about"), or null. */
function governingVerb(
  words: readonly Word[],
  index: readonly (NounPhrase | undefined)[],
  i: number,
): number | null {
  const first = index[i]?.first ?? i;
  const before = words[first - 1];
  return before?.tag === "VERB" || (before?.tag === "AUX" && /^(?:have|has|had)$/.test(before.lower))
    ? first - 1
    : null;
}

/** "issues, including A, B and C"; "tensions, such as A"; "topics: A, B". */
function readListFrame(words: readonly Word[], i: number, head: string, push: Push): void {
  if (!LIST_NOUNS.has(head)) return;
  let k = i + 1;
  if (words[k]?.text === ",") k++;
  while (words[k]?.tag === "ADV") k++;
  const w = words[k]?.lower;
  const start =
    w === "including" || (w === "like" && words[k]?.tag !== "VERB")
      ? k + 1
      : w === "such" && words[k + 1]?.lower === "as"
        ? k + 2
        : w === ":"
          ? k + 1
          : w === "span" || w === "ranging"
            ? k + 1
            : -1;
  if (start > 0) push(readMatters(words, start), "list", null, null);
}

/** "the bill would ban A", "legislation to impose A": the question before a body. */
function readBodyFrame(words: readonly Word[], i: number, push: Push): void {
  let k = i + 1;
  if (/^(?:that|which)$/.test(words[k]?.lower ?? "")) k++;
  const w = words[k];
  if (!w) return;
  let also = k;
  if (words[also]?.lower === "also") also++;
  if (/^(?:would|will|could|may|might)$/.test(words[also]?.lower ?? "") || w.lower === "to") {
    let v = also + 1;
    while (words[v]?.tag === "ADV") v++;
    if (words[v]?.tag === "VERB") pushBody(words, v, push);
  } else if (w.tag === "VERB" && BODY_FORM.has(w.lower)) pushBody(words, k, push);
}

function pushBody(words: readonly Word[], v: number, push: Push): void {
  const form = words[v]?.lower ?? "";
  if (form === "seek" || form === "seeks" || form === "aims") {
    if (words[v + 1]?.lower === "to") pushBody(words, v + 2, push);
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
  push(verbMatters(words, v), "body", null, null);
}

function verbMatters(words: readonly Word[], v: number): Matter[] {
  const first = readVerbMatter(words, v, 0);
  if (!first) return [];
  const more: Matter[] = [...first.matters];
  let k = first.end + 1;
  if (words[k]?.text === "," || words[k]?.tag === "CCONJ") {
    if (words[k]?.text === ",") k++;
    if (words[k]?.tag === "CCONJ") k++;
    const phrase = nounPhraseAt(words, k);
    if (phrase && !followsFinite(words, phrase.last + 1)) more.push(...readMatters(words, k));
    else if (
      words[k]?.tag === "VERB" &&
      words[k]?.lower.endsWith("ing") === words[v]?.lower.endsWith("ing")
    ) {
      more.push(...verbMatters(words, k));
    }
  }
  return more;
}

function followsFinite(words: readonly Word[], i: number): boolean {
  return words[i]?.tag === "AUX" || words[i]?.tag === "VERB";
}

/** Verbs that discuss, oppose, call for, accuse or promise. */
function readVerbFrame(
  words: readonly Word[],
  index: readonly (NounPhrase | undefined)[],
  i: number,
  push: Push,
): void {
  const w = words[i];
  if (!w) return;
  const next = words[i + 1];
  const person = PERSONS.get(PERSON_FORM.get(w.lower) ?? "");
  if (person) {
    const whom =
      nounPhraseAt(words, i + 1) ??
      (next?.tag === "PRON" ? { first: i + 1, head: i + 1, last: i + 1 } : null);
    if (whom) {
      let k = whom.last + 1;
      while (words[k]?.tag === "ADP" && words[k]?.lower === "in" && nounPhraseAt(words, k + 1))
        k = (nounPhraseAt(words, k + 1)?.last ?? k) + 1;
      while (words[k]?.tag === "ADV") k++;
      const link = words[k]?.lower ?? "";
      if (person.has(link)) {
        const infinitive = link === "to" && words[k + 1]?.tag === "VERB";
        push(
          infinitive ? verbMatters(words, k + 1) : link === "to" ? [] : readMatters(words, k + 1),
          "person",
          i,
          i,
        );
        return;
      }
    }
  }
  const opened = PREPOSITIONS.get(PREPOSITION_FORM.get(w.lower) ?? "");
  if (opened && next) {
    let k = i + 1;
    while (words[k]?.tag === "ADV") k++;
    const link = words[k]?.lower ?? "";
    if (opened.has(link) && words[k + 1]?.tag !== "VERB") {
      push(readMatters(words, k + 1), "discussion", i, k);
      return;
    }
    if (opened.has(link) && link !== "to") {
      push(readMatters(words, k + 1), "discussion", i, k);
      return;
    }
  }
  if (INFINITIVE_FORM.has(w.lower) && next?.lower === "to" && words[i + 2]?.tag === "VERB") {
    push(verbMatters(words, i + 2), "demand", i, i + 1);
    return;
  }
  if (OBJECT_FORM.has(w.lower)) {
    const passive =
      words[i - 1]?.tag === "AUX" &&
      /(?:ed|en|t)$/.test(w.lower) &&
      /^(?:be|been|is|are|was|were|being)$/.test(words[i - 1]?.lower ?? "");
    if (passive) {
      const subject = predicateOf(words, index, i).subject;
      if (subject)
        push(
          readNounMatter(words, { first: subject.first, head: subject.head, last: subject.head }, 0).matters,
          "topic",
          null,
          null,
        );
      return;
    }
    push(readMatters(words, skipAdverbs(words, i + 1)), "stance", i, i);
  }
}

function skipAdverbs(words: readonly Word[], i: number): number {
  let k = i;
  while (words[k]?.tag === "ADV" && !/^(?:more|most|less)$/.test(words[k]?.lower ?? "")) k++;
  return k;
}

/** "the United States should reduce its patrols": what somebody is told to do. */
function readDemand(words: readonly Word[], i: number, push: Push): void {
  let v = i + 1;
  while (words[v]?.tag === "ADV" || words[v]?.lower === "not" || words[v]?.lower === "to") v++;
  if (words[v]?.tag !== "VERB") return;
  push(verbMatters(words, v), "demand", null, null);
}

/** The matter of a clause that begins at words[i]: its subject, or what its verb does where the subject is a party. */
export function clauseMatters(words: readonly Word[], i: number): Matter[] {
  const subject = nounPhraseAt(words, i);
  if (!subject) return [];
  const found = readNounMatter(words, subject, 0);
  const real = found.matters.filter((m) => m.kind !== "name");
  if (real.length > 0) return real;
  let k = Math.max(found.end, subject.last) + 1;
  while (words[k]?.tag === "AUX" || words[k]?.tag === "ADV") k++;
  return words[k]?.tag === "VERB" ? verbMatters(words, k) : [];
}

/** "A topped the agenda", "A has become a contentious issue", "A remains a sticking point". */
function readTopic(words: readonly Word[], index: readonly (NounPhrase | undefined)[], push: Push): void {
  for (let i = 1; i < words.length; i++) {
    const w = words[i];
    if (!w) continue;
    const tops =
      /^(?:topped|tops|dominated|dominates|dominate|top)$/.test(w.lower) &&
      /^(?:agenda|talks|discussions|debate|meeting|negotiations)$/.test(words[i + 2]?.lower ?? "");
    const becomes =
      /^(?:become|becomes|became|remain|remains|remained|is|are|was|were|been)$/.test(w.lower) &&
      /^(?:a|an|the|one|another)$/.test(words[i + 1]?.lower ?? "");
    const predicate = becomes ? nounPhraseAt(words, i + 1) : null;
    const named = predicate && ISSUE_PREDICATE.test(words[predicate.head]?.lower ?? "");
    if (!tops && !named) continue;
    const subject = predicateOf(words, index, i).subject;
    if (!subject || words[subject.head]?.tag === "PRON") continue;
    push(
      readNounMatter(words, { first: subject.first, head: subject.head, last: subject.head }, 0).matters,
      "agenda",
      null,
      null,
    );
  }
}
