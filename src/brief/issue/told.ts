import {
  CONCEDING_VERBS,
  DENYING_VERBS,
  NEGATIONS,
  PAST_ADVERBS,
  UNSURE_VERBS,
} from "../../../data/lexicon/stance-words.js";
import type { Span } from "../../article/index.js";
import { wordFrom, wordsIn } from "../people/phrase.js";
import type { Findings } from "../stages.js";
import type { Quote, Statement } from "../types.js";
import type { Word } from "../words/index.js";
import { isPlural } from "../words/stem.js";
import { isAsked } from "./asked.js";
import { avowalOf } from "./avowal.js";
import { inflectionsOf } from "./inflections.js";
import { clauseBefore } from "./placed.js";
import { verdictOf } from "./verdict.js";

/** What somebody says of a matter, or of themselves and it, in speech of theirs, as far as it stands in a sentence; or null. */
export type ToldReader = (
  sentence: Span,
  matter: Span,
  name: string,
  speech: Quote | Statement,
) => Span | null;

/** Gives that reader. */
export function createToldReader({
  article,
  resolver,
  words,
}: Pick<Findings, "article" | "resolver" | "words">): ToldReader {
  const { text } = article;
  return (sentence, matter, name, speech) => {
    if (speech.cue && (isDenied(words, speech.cue) || isQuoting(words, speech.cue))) return null;
    const clause = { start: Math.max(speech.start, sentence.start), end: Math.min(speech.end, sentence.end) };
    if (isAsked(words, matter, clause)) return null;
    const isSpeaker = (pronoun: Span) => {
      const worded = text.slice(pronoun.start, pronoun.end);
      if (/^(?:it|they)\b/i.test(worded)) {
        const one = /^it\b/i.test(worded);
        return isGroup(name) && !(one && isMany(name)) && opensReport(speech, pronoun);
      }
      return /^(?:i|we)\b/i.test(worded) || resolver.resolve(pronoun).entity?.name === name;
    };
    const verdict = speech.cue && isConceded(words, speech.cue) ? null : verdictOf(words, matter, clause);
    return verdict ?? avowalOf(words, matter, clause, isSpeaker);
  };

  function isGroup(name: string): boolean {
    return !resolver.entities.some((entity) => entity.name === name && entity.human);
  }

  /** "The union said [that] it …": the pronoun is the speaker's, where the speaker is a group. */
  function opensReport({ start, cue }: Quote | Statement, pronoun: Span): boolean {
    if (!cue || cue.end > start || !/^(?: that)? $/.test(text.slice(cue.end, pronoun.start))) return false;
    return wordsIn(words, cue).some((w) => STATING_FORM.has(w.lower));
  }
}

/** "the critics of the plan": they, not it. */
const isMany = (name: string): boolean =>
  isPlural((name.split(" of ")[0] ?? "").split(" ").at(-1)?.toLowerCase() ?? "");

/** Verbs by which a group says what it does; what it warns of, or estimates, is of something else. */
const STATING_FORM = inflectionsOf("announce confirm declare indicate insist say state".split(" "));

const CONCEDING_FORM = inflectionsOf(CONCEDING_VERBS.split(" "));

/** "conceded that it was popular": what somebody grants is not what they hold against it. */
const isConceded = (words: readonly Word[], cue: Span): boolean =>
  wordsIn(words, cue).some((w) => CONCEDING_FORM.has(w.lower));

/** "quoted Mr. Lowe as saying": the words are another's. */
const isQuoting = (words: readonly Word[], cue: Span): boolean =>
  words[wordFrom(words, cue.start) - 1]?.lower === "as" &&
  wordsIn(words, cue)[0]?.lower.endsWith("ing") === true;

const DENYING_FORM = inflectionsOf(DENYING_VERBS.split(" "));
const UNSURE_FORM = inflectionsOf(UNSURE_VERBS.split(" "));

/** "never suggested that", "denied that", "hoped that", "originally said": what such a cue introduces is not what the party says is so. */
export function isDenied(words: readonly Word[], cue: Span): boolean {
  const own = wordsIn(words, cue);
  if (own.some((w) => UNSURE_FORM.has(w.lower))) return true;
  const around = [...clauseBefore(words, wordFrom(words, cue.start)), ...own];
  return around.some(
    (w) =>
      NEGATIONS.has(w.lower) ||
      PAST_ADVERBS.has(w.lower) ||
      w.lower === "instead" ||
      (w.tag === "VERB" && DENYING_FORM.has(w.lower)),
  );
}
