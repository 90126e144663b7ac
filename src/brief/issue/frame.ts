import { AGENDA_NOUNS, BODY_NOUNS, LIST_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import {
  BODY_VERBS,
  INFINITIVE_VERBS,
  OBJECT_VERBS,
  PERSON_VERBS,
  PREPOSITION_VERBS,
  STANCE_ADJECTIVES,
} from "../../../data/lexicon/agenda-verbs.js";
import { PRONOUNS } from "../people/pronoun.js";
import type { Word } from "../words/index.js";
import {
  extendPhrase,
  finiteFollows,
  infinitiveAt,
  isVerb,
  type Matter,
  PERSON_FORM,
  PERSONS,
  readAllegation,
  readMatters,
  readNounMatter,
  readVerbMatter,
} from "./matter.js";
import { indexPhrases, isParty, type PhraseIndex, predicateOf, REPORT_FORM } from "./party.js";
import { isTimePhrase, isTimeWord, type NounPhrase, nounPhraseAt } from "./phrase.js";
import { inflectionsOf, keyOf, singular } from "./stem.js";

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
  | "adjunct"
  | "mention"
  | "topic"
  | "passing";

/** A matter, and who puts it on the table with which words. Indexes are into the words of one sentence. */
export interface Framed {
  readonly matter: Matter;
  readonly kind: FrameKind;
  readonly parties: readonly NounPhrase[];
  /** The party's own cue, inclusive; null where the sentence gives none. */
  readonly cue: { readonly first: number; readonly last: number } | null;
  /** Key of the bill, deal or measure that brings the matter, where one does. */
  readonly body?: string;
}

const split = (list: string) => new Set(list.split(" "));
const prepositions = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).map(([base, list]) => [base, split(list)]));

const NOUNS = prepositions(AGENDA_NOUNS);
const ADJECTIVES = prepositions(STANCE_ADJECTIVES);
const PREPOSITIONS = prepositions(PREPOSITION_VERBS);
const OBJECT_FORM = inflectionsOf(OBJECT_VERBS.split(" "));
const PREPOSITION_FORM = inflectionsOf(Object.keys(PREPOSITION_VERBS));
const INFINITIVE_FORM = inflectionsOf(INFINITIVE_VERBS.split(" "));
/** "called on the mayor to resign": whom they take. */
const CALL_FORM = inflectionsOf(["call", "prevail"]);
const KEEP_FORM = inflectionsOf(["keep"]);
/** "called it folly": what follows the object is no part of it. */
const NAMING_FORM = inflectionsOf(["call", "brand", "label", "dub", "deem"]);
/** "proposed that the city buy the ferry". */
const DEMANDS_THAT = inflectionsOf("demand insist propose recommend request require suggest urge".split(" "));
const BODY_FORM = inflectionsOf(BODY_VERBS.split(" "));

/** Nouns and verb forms that open a frame: of most words one look tells that they open none. */
const OPENING_NOUNS: ReadonlySet<string> = new Set([...NOUNS.keys(), ...LIST_NOUNS, ...BODY_NOUNS]);
const OPENING_FORMS: ReadonlySet<string> = new Set(
  [REPORT_FORM, PERSON_FORM, PREPOSITION_FORM, INFINITIVE_FORM, OBJECT_FORM, DEMANDS_THAT, CALL_FORM].flatMap(
    (forms) => [...forms.keys()],
  ),
);

/** True of a form (lower case) of a verb that opposes, wants, promises or presses. */
export const takesSide = (form: string): boolean =>
  [PERSON_FORM, PREPOSITION_FORM, INFINITIVE_FORM, OBJECT_FORM].some((forms) => forms.has(form));

const OBLIGES = split("should must shall ought");
const PROMISES = split("would will");
const INCLUDES = split("include included");
const ISSUE_PREDICATE =
  /^(?:issue|flashpoint|sticking|point|concern|priority|obstacle|irritant|threat|problem|challenge|bone|source)$/;

/** Every frame of one sentence, in text order. */
export function framesOf(words: readonly Word[]): Framed[] {
  const out: Framed[] = [];
  const index = indexPhrases(words);
  const push = (
    matters: readonly Matter[],
    kind: FrameKind,
    trigger: number | null,
    cueLast: number | null,
    subject?: NounPhrase | null,
  ) => {
    if (matters.length === 0) return;
    const predicate = trigger === null ? null : predicateOf(words, index, trigger);
    const parties = subject === undefined ? (predicate?.subjects ?? []) : subject ? [subject] : [];
    const cue = predicate && cueLast !== null ? cueOf(words, predicate.verb, cueLast) : null;
    for (const matter of matters) {
      // "relocate them" says nothing without what stands before.
      if (matter.kind === "verb" && words[matter.last]?.tag === "PRON") continue;
      // Of nested frames ("press X to end Y") the outermost has the party; it comes first.
      if (holds(out, matter)) continue;
      out.push({ matter, kind, parties, cue });
    }
  };

  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (!w) continue;
    const next = words[i + 1];
    readAdjunct(words, i, push);
    const noun = w.tag === "NOUN" || w.tag === "PROPN" ? singular(w.lower) : null;
    if (noun !== null && OPENING_NOUNS.has(noun)) {
      readNounFrame(words, index, i, noun, push);
      readListFrame(words, i, noun, push);
      if (BODY_NOUNS.has(noun)) {
        const from = out.length;
        const trigger = governingVerb(words, index, i);
        const sponsors = trigger === null ? [] : predicateOf(words, index, trigger).subjects;
        readBodyFrame(words, i, push);
        for (let n = from; n < out.length; n++) {
          const framed = out[n];
          if (framed) {
            const { matter, kind, cue } = framed;
            out[n] = { matter, kind, parties: sponsors, cue, body: keyOf(noun) };
          }
        }
      }
    }
    if ((w.lower === "they" || w.lower === "these") && INCLUDES.has(next?.lower ?? "")) {
      push(readMatters(words, i + 2), "list", null, null);
    }
    if (w.tag === "VERB" || w.tag === "ADJ") {
      const stance = ADJECTIVES.get(w.lower);
      if (stance && next && stance.has(next.lower)) {
        if (next.lower === "that") {
          push(clauseMatters(words, i + 2), "stance", i, i + 1);
          // The clause is one worry: what its verb does is no matter of its own.
          while (words[i + 1] && words[i + 1]?.text !== "," && words[i + 1]?.tag !== "CCONJ") i++;
        } else push(readMatters(words, i + 2), "stance", i, i + 1);
        continue;
      }
      if (stance && next && nounPhraseAt(words, i + 1) && words[i - 1]?.tag === "AUX") {
        push(clauseMatters(words, i + 1), "stance", i, i);
      }
    }
    const verb = w.tag === "VERB" || (w.tag === "NOUN" && nounAsVerb(words, i));
    if (verb && OPENING_FORMS.has(w.lower)) {
      if (REPORT_FORM.has(w.lower)) readVerdict(words, index, i, out);
      readVerbFrame(words, index, i, push);
    }
    if (w.tag === "PUNCT" && OPENS_QUOTE.test(w.text) && opensQuote(words, i))
      push(clauseMatters(words, i + 1), "clause", null, null);
    if (w.tag === "AUX" && PROMISES.has(w.lower)) readModal(words, index, i, push);
    if (w.tag === "AUX" && OBLIGES.has(w.lower)) readDemand(words, index, i, push);
  }
  readTopic(words, index, push);
  const seen = new Set(out.map((f) => f.matter.head));
  for (let i = 0; i < words.length; i++) {
    const phrase = index[i];
    if (
      phrase?.first !== i ||
      seen.has(phrase.head) ||
      !BODY_NOUNS.has(singular(words[phrase.head]?.lower ?? ""))
    )
      continue;
    const verb = governingVerb(words, index, phrase.head);
    push(readNounMatter(words, phrase, 0).matters, "mention", verb, verb);
  }
  readPassing(words, index, out);
  return out;
}

/** A cue has fewer words than this: a longer run holds another clause. */
const LONGEST_CUE = 7;

/**
 * The words from a verb group to the end of a cue, or null where they carry no stance of the clause's subject: an infinitive of
 * purpose, a gerund behind a preposition ("by raising fares"), what somebody is asked about, and nouns that the tagger took for verbs.
 */
function cueOf(words: readonly Word[], verb: number, last: number): { first: number; last: number } | null {
  const first = Math.min(verb, last);
  const head = words[first];
  if (!head || !/^(?:VERB|AUX|ADJ)$/.test(head.tag)) return null;
  let k = first - 1;
  while (words[k]?.tag === "ADV") k--;
  const before = words[k];
  if (head.lower === "to" || before?.lower === "to" || last - first >= LONGEST_CUE) return null;
  // "to enhance and strengthen".
  if (before?.tag === "CCONJ" && words[k - 1]?.tag === "VERB" && words[k - 2]?.lower === "to") return null;
  if (head.lower.endsWith("ing") && (before?.tag === "ADP" || before?.lower === "than")) return null;
  if (before?.lower === "as") return null;
  for (let i = Math.max(0, first - 3); i < first; i++)
    if (/^(?:whether|if)$/.test(words[i]?.lower ?? "")) return null;
  return { first, last };
}

/** Every phrase of two telling words or more that no frame holds: what comes back through the article, or is spoken of. */
function readPassing(words: readonly Word[], index: PhraseIndex, out: Framed[]): void {
  const held = new Uint8Array(words.length);
  for (const { matter } of out) held.fill(1, matter.first, matter.last + 1);
  for (let i = 0; i < words.length; i = (index[i]?.last ?? i) + 1) {
    const phrase = index[i];
    if (!phrase || words[phrase.head]?.tag !== "NOUN" || held[phrase.head] === 1) continue;
    // "called the charge piracy": two phrases, though they look like one.
    if (NAMING_FORM.has(words[i - 1]?.lower ?? "") && words[phrase.head - 1]?.tag === "NOUN") continue;
    for (const matter of readNounMatter(words, phrase, 0).matters) {
      if (matter.kind !== "noun" || held[matter.head] === 1 || matter.first === matter.last) continue;
      held.fill(1, matter.first, matter.last + 1);
      out.push({ matter, kind: "passing", parties: [], cue: null });
    }
  }
}

/** How many of the frames found last are looked through for the same matter: nested frames stand close together. */
const NESTED = 64;

function holds(found: readonly Framed[], matter: Matter): boolean {
  for (let n = found.length - 1; n >= 0 && n >= found.length - NESTED; n--) {
    const known = found[n]?.matter;
    if (known?.head === matter.head && known.last === matter.last) return true;
  }
  return false;
}

const OPENS_QUOTE = /^["“'‘]/;

/** A quotation that opens with a capital letter is a clause of its own. */
function opensQuote(words: readonly Word[], i: number): boolean {
  const mark = words[i];
  const first = words[i + 1];
  const before = words[i - 1];
  return (
    !!mark &&
    !!first &&
    mark.end === first.start &&
    (!before || before.end < mark.start || before.text === mark.text) &&
    first.capital
  );
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
  index: PhraseIndex,
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
  // "the question of", not "a question of taste".
  if (opener === "of" && /^(?:issue|question)$/.test(head) && words[index[i]?.first ?? i]?.lower !== "the")
    return;
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
    const whole = k === i + 1 ? readAllegation(words, i) : null;
    const matters = whole ? [whole] : clauseMatters(words, k + 1);
    push(matters, "stance", trigger, k, subject ?? (trigger === null ? null : undefined));
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

/** The verb that a noun is the object of ("raising concerns about", "passed a set of measures"), or null. */
function governingVerb(words: readonly Word[], index: PhraseIndex, i: number): number | null {
  let first = index[i]?.first ?? i;
  if (words[first - 1]?.tag === "ADP") {
    const outer = index[first - 2];
    if (outer && words[first - 1]?.lower === "of") first = outer.first;
    else if (words[first - 1]?.lower !== "of" && words[first - 2]?.tag === "VERB") return first - 2;
  }
  const before = words[first - 1];
  const governs =
    before?.tag === "VERB" || (before?.tag === "AUX" && /^(?:have|has|had)$/.test(before.lower));
  return governs ? first - 1 : null;
}

/** "issues, including A, B and C"; "challenges in Asia that span A to B"; "perils …: A and B". */
function readListFrame(words: readonly Word[], i: number, head: string, push: Push): void {
  if (!LIST_NOUNS.has(head)) return;
  let k = i + 1;
  if (/^(?:issue|problem|question)s$/.test(words[i]?.lower ?? "") && words[k]?.lower === "of") {
    push(readMatters(words, k + 1), "list", null, null);
    return;
  }
  if (words[k]?.tag === "ADP" || words[k]?.lower === "to") {
    const after = isVerb(words[k + 1]) ? { last: k + 1 } : nounPhraseAt(words, k + 1);
    if (after) k = after.last + 1;
  }
  if (words[k]?.text === ",") k++;
  while (words[k]?.tag === "ADV" || /^(?:that|which)$/.test(words[k]?.lower ?? "")) k++;
  const opener = listOpener(words, k);
  if (opener > 0) {
    push(readMatters(words, opener), "list", null, null);
    return;
  }
  for (let colon = k; colon < k + 14 && words[colon]; colon++) {
    if (words[colon]?.text !== ":") continue;
    push(readMatters(words, colon + 1), "list", null, null);
    return;
  }
}

/** Where the members begin after "including", "such as", "like", ":" or "span", or -1. */
function listOpener(words: readonly Word[], k: number): number {
  const w = words[k];
  if (!w) return -1;
  if (/^(?:including|include|includes|included|ranging|span|spans|cover|covers|:)$/.test(w.lower))
    return k + 1;
  if (w.lower === "like" && w.tag !== "VERB") return k + 1;
  return w.lower === "such" && words[k + 1]?.lower === "as" ? k + 2 : -1;
}

/** "the bill would ban A", "legislation to impose A": the question before a body. */
function readBodyFrame(words: readonly Word[], i: number, push: Push): void {
  let k = i + 1;
  // "Under the deal, the fare will rise": what it brings.
  if (words[k]?.text === "," && words.slice(Math.max(0, i - 5), i).some((w) => w.lower === "under"))
    push(broughtMatters(words, k + 1), "body", null, null);
  if (/^(?:that|which)$/.test(words[k]?.lower ?? "")) k++;
  if (words[k]?.lower === "also") k++;
  const w = words[k];
  if (!w) return;
  if (/^(?:would|will|could|may|might)$/.test(w.lower) || w.lower === "to") {
    const v = skipAside(words, k + 1);
    if (isVerb(words[v])) pushBody(words, v, push);
  } else if (w.tag === "VERB" && BODY_FORM.has(w.lower)) pushBody(words, k, push);
}

/** "the fare will rise": the subject, where it is a thing; of what a party "will curb", the verb's own frame has the better cue. */
function broughtMatters(words: readonly Word[], i: number): readonly Matter[] {
  const subject = nounPhraseAt(words, i);
  if (!subject || isParty(words, subject.head)) return [];
  const { matters, end } = readNounMatter(words, subject, 0);
  return words[Math.max(end, subject.last) + 1]?.tag === "AUX" ? matters : [];
}

/** Past adverbs and what commas enclose: "to, among other things, block". */
function skipAside(words: readonly Word[], i: number): number {
  let k = i;
  if (words[k]?.text === ",") {
    let close = k + 1;
    while (close - k < 8 && words[close] && words[close]?.text !== ",") close++;
    if (words[close]?.text === ",") k = close + 1;
  }
  while (words[k]?.tag === "ADV") k++;
  return k;
}

/** "It would also renew A", "they would promote B": what a measure does, or a party holds out. */
function readModal(words: readonly Word[], index: PhraseIndex, i: number, push: Push): void {
  const v = skipAside(words, i + 1);
  if (words[v]?.tag !== "VERB" && !OBJECT_FORM.has(words[v]?.lower ?? "")) return;
  const subject = predicateOf(words, index, i).subjects[0];
  const head = words[subject?.head ?? -1];
  if (!subject || !head) return;
  if (
    BODY_FORM.has(words[v]?.lower ?? "") &&
    (/^(?:it|they)$/.test(head.lower) || BODY_NOUNS.has(singular(head.lower)))
  ) {
    pushBody(words, v, push);
  } else if (OBJECT_FORM.has(words[v]?.lower ?? "")) {
    push(readVerbMatter(words, v, 0)?.matters ?? [], "stance", i, v);
  }
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
  const found = readVerbMatter(words, v, 0);
  if (!found) return [];
  let k = found.end + 1;
  if ((words[k]?.tag === "ADP" || words[k]?.lower === "to") && !isVerb(words[k + 1]))
    k = (nounPhraseAt(words, k + 1)?.last ?? k - 1) + 1;
  if (words[k]?.text === ",") k++;
  const joined = words[k]?.tag === "CCONJ";
  if (joined) k++;
  if (k === found.end + 1) return [...found.matters];
  if (words[k]?.lower === "to" && isVerb(words[k + 1]))
    return [...found.matters, ...verbMatters(words, k + 1)];
  const sameForm = words[k]?.lower.endsWith("ing") === words[v]?.lower.endsWith("ing");
  const particle = /^(?:up|back|off|down|out|away)$/.test(words[k + 1]?.lower ?? "");
  if (joined && ((words[k]?.tag === "VERB" && sameForm) || particle))
    return [...found.matters, ...verbMatters(words, k)];
  const phrase = nounPhraseAt(words, k);
  const goesOn = phrase && joined && !followsFinite(words, phrase.last + 1);
  return goesOn ? [...found.matters, ...readMatters(words, k)] : [...found.matters];
}

function followsFinite(words: readonly Word[], i: number): boolean {
  return words[i]?.tag === "AUX" || words[i]?.tag === "VERB";
}

/** Verbs that discuss, oppose, call for, accuse or promise. */
function readVerbFrame(words: readonly Word[], index: PhraseIndex, i: number, push: Push): void {
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
      // "keep ships from the shore" is of places, "keep ships from landing" of what is done.
      const deed = link !== "from" || !KEEP_FORM.has(w.lower) || /ing$/.test(words[k + 1]?.lower ?? "");
      if (person.has(link) && deed) {
        const infinitive = link === "to" && isVerb(words[k + 1]);
        push(
          infinitive ? deedsOf(words, k + 1, whom) : link === "to" ? [] : readMatters(words, k + 1),
          "person",
          i,
          i,
        );
        return;
      }
    }
  }
  if (REPORT_FORM.has(w.lower)) {
    const start = clauseStart(words, i);
    if (start > 0) {
      push(clauseMatters(words, start), "clause", i, start - 1);
      return;
    }
    const said = words[i + 1];
    if (w.tag === "VERB" && (!said || said.tag === "PUNCT" || isTimeWord(said))) {
      const subject = predicateOf(words, index, i).subjects[0];
      if (subject && words[subject.first - 1]?.text === "," && subject.first > 4)
        push(clauseMatters(words, 0), "clause", i, i);
    }
  }
  const on = CALL_FORM.has(w.lower) ? skipAdverbs(words, i + 1) : -1;
  if (words[on]?.lower === "on") {
    // "called on the mayor to resign".
    const whom = nounPhraseAt(words, on + 1);
    if (whom && words[whom.last + 1]?.lower === "to" && isVerb(words[whom.last + 2]))
      push(deedsOf(words, whom.last + 2, whom), "person", i, on);
    return;
  }
  const opened = PREPOSITIONS.get(PREPOSITION_FORM.get(w.lower) ?? "");
  if (opened && next) {
    let k = i + 1;
    while (words[k]?.tag === "ADV") k++;
    const link = words[k]?.lower ?? "";
    if (link === "for" && opened.has(link)) {
      // "called for the mayor to resign": what somebody is to do.
      const whom = nounPhraseAt(words, k + 1);
      const told = whom && words[whom.last + 1]?.lower === "to" && isVerb(words[whom.last + 2]) ? whom : null;
      const matters = told ? deedsOf(words, told.last + 2, told) : [];
      if (matters.length > 0) {
        push(matters, "discussion", i, k);
        return;
      }
    }
    if (opened.has(link) && words[k + 1]?.tag !== "VERB") {
      push(readMatters(words, k + 1), "discussion", i, k);
      return;
    }
    if (opened.has(link) && link !== "to") {
      push(readMatters(words, k + 1), "discussion", i, k);
      return;
    }
  }
  const infinitive = INFINITIVE_FORM.has(w.lower) ? infinitiveAt(words, i + 1) : -1;
  if (infinitive > 0) {
    push(verbMatters(words, infinitive), "demand", i, i + 1);
    return;
  }
  const wanted = DEMANDS_THAT.has(w.lower) && next?.lower === "that" ? nounPhraseAt(words, i + 2) : null;
  const deed = wanted ? words[wanted.last + 1] : undefined;
  if (wanted && deed?.tag === "VERB" && !/(?:[^s]s|[^e]ed|ing)$/.test(deed.lower)) {
    push(deedsOf(words, wanted.last + 1, wanted), "demand", i, i + 1);
    return;
  }
  if (OBJECT_FORM.has(w.lower)) {
    const passive =
      words[i - 1]?.tag === "AUX" &&
      /(?:ed|en|t)$/.test(w.lower) &&
      /^(?:be|been|is|are|was|were|being)$/.test(words[i - 1]?.lower ?? "");
    if (passive) {
      const subject = predicateOf(words, index, i).subjects[0];
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

/** "…, which Washington has said would be a red line": a party's verdict on what stands before. */
function readVerdict(words: readonly Word[], index: PhraseIndex, verb: number, out: Framed[]): void {
  const { subjects, verb: first } = predicateOf(words, index, verb);
  const subject = subjects[0];
  const which = words[(subject?.first ?? 0) - 1];
  if (!subject || which?.lower !== "which" || words[verb + 1]?.tag !== "AUX") return;
  let last = verb + 1;
  while (last - verb < 10 && words[last + 1] && words[last + 1]?.tag !== "PUNCT") last++;
  const judged = out.findLast((f) => f.matter.last < subject.first && f.matter.last >= subject.first - 6);
  if (judged) out.push({ matter: judged.matter, kind: "stance", parties: subjects, cue: { first, last } });
}

/** Where the clause begins that a verb of saying reports ("said [that] X would …", "told reporters that X …"), or -1. */
function clauseStart(words: readonly Word[], verb: number): number {
  let k = verb + 1;
  while (words[k]?.tag === "ADV") k++;
  if (words[k]?.lower === "that") return k + 1;
  if (words[k]?.tag === "PRON" && finiteFollows(words, k + 1)) return k;
  const first = nounPhraseAt(words, k);
  if (first && words[first.last + 1]?.lower === "that") return first.last + 2;
  const gerund = words[k]?.tag === "VERB" && words[k]?.lower.endsWith("ing");
  if (!first) return gerund ? k : -1;
  if (isTimePhrase(words, first)) return clauseStart(words, first.last);
  const end = Math.max(extendPhrase(words, first), first.last);
  return finiteFollows(words, end + 1) ? k : -1;
}

const QUARRELS = inflectionsOf([
  ...Object.keys(PREPOSITION_VERBS).filter((verb) => !CALL_FORM.has(verb)),
  ...Object.keys(PERSON_VERBS),
  "oppose",
  "reject",
  "block",
  "leave",
  "quit",
  "resign",
  "strike",
  "walk",
  "march",
  "split",
  "veto",
  "vote",
  "break",
  "sanction",
  "punish",
  "fail",
  "boycott",
  "suspend",
  "threaten",
  "act",
]);

/** "rejected it over A", "left because of A": what a quarrel is about. */
function readAdjunct(words: readonly Word[], i: number, push: Push): void {
  const w = words[i];
  if (w?.lower !== "over" && w?.lower !== "because") return;
  const next = words[i + 1];
  if (!words.slice(0, i).some((v) => QUARRELS.has(v.lower))) return;
  if (w.lower === "because" && next?.lower === "of") push(readMatters(words, i + 2), "adjunct", null, null);
  if (w?.lower !== "over" || w.tag !== "ADP") return;
  const phrase = nounPhraseAt(words, i + 1);
  const before = words[i - 1];
  if (!phrase || isTimePhrase(words, phrase) || before?.tag === "VERB" || next?.tag === "NUM") return;
  push(readMatters(words, i + 1), "adjunct", null, null);
}

/** "the United States should reduce its patrols": what somebody is told to do. */
function readDemand(words: readonly Word[], index: PhraseIndex, i: number, push: Push): void {
  let v = i + 1;
  while (words[v]?.tag === "ADV" || words[v]?.lower === "not" || words[v]?.lower === "to") v++;
  if (words[v]?.tag !== "VERB") return;
  const doer = index[i - 1];
  push(deedsOf(words, v, doer), "demand", null, null);
}

/**
 * What a verb does, as matters. One that stands alone is understood only with whoever is to do it ("the mayor to resign", "the mayor
 * should resign"), and not with a "he".
 */
function deedsOf(words: readonly Word[], verb: number, doer: NounPhrase | null | undefined): Matter[] {
  return verbMatters(words, verb).flatMap((m) => {
    if (!doer || m.kind !== "verb" || m.first < m.last) return [m];
    return PERSONAL.has(words[doer.head]?.lower ?? "") ? [] : [{ ...m, first: doer.first }];
  });
}

const PERSONAL: ReadonlySet<string> = new Set([...PRONOUNS.keys(), "i", "we", "who", "you"]);

/** The matter of a clause that begins at words[i]: its subject, or what its verb does where the subject is a party. */
function clauseMatters(words: readonly Word[], i: number): Matter[] {
  let at = i;
  while (words[at]?.tag === "ADV" || words[at]?.tag === "CCONJ") at++;
  if (words[at]?.tag === "VERB" && words[at]?.lower.endsWith("ing")) return verbMatters(words, at);
  const pronoun = words[at]?.tag === "PRON" ? { first: at, head: at, last: at } : null;
  const subject = nounPhraseAt(words, at) ?? pronoun;
  if (!subject) return [];
  const found = pronoun && subject === pronoun ? { matters: [], end: at } : readNounMatter(words, subject, 0);
  const real = found.matters.filter((m) => m.kind !== "name");
  if (real.length > 0) return real;
  let k = Math.max(found.end, subject.last) + 1;
  while (words[k]?.tag === "AUX" || words[k]?.tag === "ADV" || words[k]?.lower === "not") k++;
  const form = words[k]?.lower ?? "";
  // Where the verb has a frame of its own, that frame has the better cue ("said they would promote").
  if (pronoun && [OBJECT_FORM, PERSON_FORM, INFINITIVE_FORM, PREPOSITION_FORM].some((t) => t.has(form)))
    return [];
  // What is planned or goes on is a matter; what happened ("they signed a bill") is news.
  const pending =
    words[k - 1]?.tag === "AUX" &&
    (form.endsWith("ing") ||
      /^(?:would|will|should|could|may|might|can|must|to)$/.test(words[k - 1]?.lower ?? ""));
  return words[k]?.tag === "VERB" && pending ? deedsOf(words, k, subject) : [];
}

const TOPS = split("topped tops top dominated dominates dominate");
const TOPPED = split("agenda talks discussions debate meeting negotiations");
const BECOMES = split("become becomes became remain remains remained is are was were been");
const ARTICLES = split("a an the one another");

/** "A topped the agenda", "A has become a contentious issue", "A remains a sticking point". */
function readTopic(words: readonly Word[], index: PhraseIndex, push: Push): void {
  for (let i = 1; i < words.length; i++) {
    const w = words[i];
    if (!w || (w.tag !== "VERB" && w.tag !== "AUX" && w.tag !== "NOUN")) continue;
    const tops = TOPS.has(w.lower) && TOPPED.has(words[i + 2]?.lower ?? "");
    const becomes = BECOMES.has(w.lower) && ARTICLES.has(words[i + 1]?.lower ?? "");
    const predicate = becomes ? nounPhraseAt(words, i + 1) : null;
    const named = predicate && ISSUE_PREDICATE.test(words[predicate.head]?.lower ?? "");
    if (!tops && !named) continue;
    const subject = predicateOf(words, index, i).subjects[0];
    if (!subject || words[subject.head]?.tag === "PRON") continue;
    push(
      readNounMatter(words, { first: subject.first, head: subject.head, last: subject.head }, 0).matters,
      "agenda",
      null,
      null,
    );
  }
}
