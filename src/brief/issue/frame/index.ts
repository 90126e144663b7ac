import { BODY_NOUNS, LIST_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";
import type { Word } from "../../words/index.js";
import { type Matter, NAMING_FORM, OPENED_BY, PERSON_FORM, readMatters } from "../matter/index.js";
import { indexPhrases, predicateOf, REPORT_FORM } from "../party.js";
import { wordsOf } from "../word-lists.js";
import { readAdjunct } from "./adjunct.js";
import { readAgent } from "./agent.js";
import { type Endings, endingsOf } from "./antecedent.js";
import { readBodyFrame, readModal, withSponsors } from "./body.js";
import { clauseMatters, opensQuote } from "./clause.js";
import { cueOf } from "./cue.js";
import { isDuty, readDemand } from "./demand.js";
import {
  ATTITUDE_FORM,
  CALL_FORM,
  DEMANDS_THAT,
  INFINITIVE_FORM,
  OBJECT_FORM,
  PHRASAL_FORM,
  PREPOSITION_FORM,
  STANDS_FORM,
} from "./forms.js";
import { readFronted } from "./fronted.js";
import { readBullet, readListFrame } from "./list.js";
import { readNamed } from "./named.js";
import { readBodies } from "./named-body.js";
import { LIKENING_FORM } from "./naming.js";
import { DEMANDS, readNounFrame } from "./noun.js";
import { readPassing } from "./passing.js";
import { readRelativeObject } from "./relative-object.js";
import { readVerdict } from "./relative-verdict.js";
import { readSideNoun } from "./side-noun.js";
import { readStanceAdjective } from "./stance-adjective.js";
import { readStancePhrase } from "./stance-phrase.js";
import { readTopic } from "./topic.js";
import type { Framed, Push } from "./types.js";
import { readVerbFrame } from "./verb.js";

export { namesIssue } from "./named.js";
export type { Framed, FrameKind } from "./types.js";

/** Nouns that open a frame: of most words one look tells that they open none. */
const OPENING_NOUNS: ReadonlySet<string> = new Set([
  ...OPENED_BY.keys(),
  ...LIST_NOUNS,
  ...BODY_NOUNS,
  ...DEMANDS,
  "thing",
]);
/** Verb forms that open one. */
const OPENING_FORMS: ReadonlySet<string> = new Set(
  [
    REPORT_FORM,
    PERSON_FORM,
    PREPOSITION_FORM,
    INFINITIVE_FORM,
    OBJECT_FORM,
    ATTITUDE_FORM,
    PHRASAL_FORM,
    DEMANDS_THAT,
    CALL_FORM,
    NAMING_FORM,
    LIKENING_FORM,
  ].flatMap((forms) => [...forms.keys()]),
);

/** Verb forms whose object may stand before them ("which Norland opposes", "opposed by Norland"). */
const SIDE_FORMS: ReadonlySet<string> = new Set([
  ...OBJECT_FORM.keys(),
  ...ATTITUDE_FORM.keys(),
  ...STANDS_FORM.keys(),
]);

const OBLIGES = wordsOf("should must shall ought");
const PROMISES = wordsOf("would will");
const INCLUDES = wordsOf("include included");

/** Every frame of one sentence: word by word, then those that need the others to be known. */
export function framesOf(words: readonly Word[]): Framed[] {
  const out: Framed[] = [];
  const index = indexPhrases(words);
  const push: Push = (matters, kind, trigger, cueLast, subject) => {
    if (matters.length === 0) return;
    const predicate = trigger === null ? null : predicateOf(words, index, trigger);
    const parties = subject === undefined ? (predicate?.subjects ?? []) : subject ? [subject] : [];
    for (const matter of matters) {
      const cue = predicate && cueLast !== null ? cueOf(words, predicate.verb, cueLast, matter.last) : null;
      // "relocate them" says nothing without what stands before.
      if (matter.kind === "verb" && words[matter.last]?.tag === "PRON") continue;
      // Of nested frames ("press X to end Y") the outermost has the party; it comes first.
      if (holds(out, matter)) continue;
      out.push({ matter, kind, parties, cue });
    }
  };

  readFronted(words, push);
  readBullet(words, push);
  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (!w) continue;
    readAdjunct(words, i, push);
    const noun = w.tag === "NOUN" || w.tag === "PROPN" ? w.singular : null;
    if (noun !== null && OPENING_NOUNS.has(noun)) {
      readNounFrame(words, index, i, noun, push);
      readListFrame(words, i, noun, push);
      if (BODY_NOUNS.has(noun)) {
        const from = out.length;
        readBodyFrame(words, i, push);
        if (out.length > from) out.push(...withSponsors(words, index, i, out.splice(from)));
      }
    }
    if (noun !== null && words[i + 1]?.lower === "of") readSideNoun(words, index, i, push, out);
    if ((w.lower === "they" || w.lower === "these") && INCLUDES.has(words[i + 1]?.lower ?? "")) {
      push(readMatters(words, i + 2), "list", null, null);
    }
    const last = readStanceAdjective(words, i, push);
    if (last >= 0) {
      i = last;
      continue;
    }
    const verb = w.tag === "VERB" || (w.tag === "NOUN" && nounAsVerb(words, i));
    if (verb && OPENING_FORMS.has(w.lower)) {
      if (REPORT_FORM.has(w.lower)) readVerdict(words, index, i, out);
      readVerbFrame(words, index, i, push);
    }
    if (w.tag === "ADP") readStancePhrase(words, i, push);
    if (w.tag === "PUNCT" && opensQuote(words, i)) push(clauseMatters(words, i + 1), "clause", null, null);
    if (w.tag === "AUX" && PROMISES.has(w.lower)) readModal(words, index, i, push);
    if (w.tag === "AUX" && (OBLIGES.has(w.lower) || isDuty(words, index, i)))
      readDemand(words, index, i, push);
  }
  let endings: Endings | null = null;
  for (let i = 1; i < words.length; i++) {
    const w = words[i];
    // "opposed/ADJ by"
    if ((w?.tag !== "VERB" && w?.tag !== "ADJ") || !SIDE_FORMS.has(w.lower)) continue;
    endings ??= endingsOf(out);
    if (w.tag === "VERB") readRelativeObject(words, index, i, endings, out);
    readAgent(words, index, i, endings, out);
  }
  readTopic(words, index, push);
  readNamed(words, index, push);
  readBodies(words, index, new Set(out.map((f) => f.matter.head)), push);
  readPassing(words, index, out);
  return out;
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

/** The tagger calls some verbs nouns ("to press …", "they back …"). */
function nounAsVerb(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before?.lower === "to" || before?.tag === "AUX";
}
