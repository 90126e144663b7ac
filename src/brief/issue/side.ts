import { DENYING_VERBS, NEGATIONS, UNSURE_VERBS } from "../../../data/lexicon/stance-words.js";
import { type Span, sliceOf } from "../../article/index.js";
import { namePartsOf } from "../people/name-parts.js";
import { wordFrom } from "../people/phrase.js";
import type { Findings } from "../stages.js";
import type { Side } from "../types.js";
import type { Word } from "../words/index.js";
import { isAbout } from "./about.js";
import { avowalOf } from "./avowal.js";
import type { Claim, Party } from "./claim.js";
import { inflectionsOf } from "./inflections.js";
import type { Mention } from "./mention.js";
import { isTimeWord } from "./phrase.js";
import { clauseBefore } from "./placed.js";
import type { SpeechReader } from "./speech.js";
import { stanceOf } from "./stance.js";
import { verdictOf } from "./verdict.js";
import { withWholeMarks } from "./whole-marks.js";

/** A mention of a matter, with its parties there. */
export interface Raised {
  readonly mention: Mention;
  readonly parties: readonly Party[];
}

/** Gives the reader of the sides of a matter: of each party the first words that carry its stance on it. Without such words no side. */
export function createSideReader(
  found: Pick<Findings, "article" | "resolver" | "words">,
  speechAround: SpeechReader,
): (label: Mention, raised: readonly Raised[]) => Side[] {
  const { resolver, words } = found;
  const { text, sentences } = found.article;
  return (label, raised) => {
    const sides = new Map<string, Side>();
    for (const { mention, parties } of raised) {
      const sentence = sentences[mention.sentence];
      if (!sentence || !isAbout(words, mention, label)) continue;
      const { start, end, paragraph } = sentence;
      for (const party of parties) {
        const { name } = party;
        const stance = sides.has(name) ? null : stanceIn(sentence, mention, party);
        const cue = stance && withWholeMarks(text, stance);
        // Half a quotation is no cue.
        if (cue && cue.start === stance.start && cue.end >= stance.end)
          sides.set(name, { ...sliceOf(text, { start, end }), paragraph, name, cue: sliceOf(text, cue) });
      }
    }
    return [...sides.values()];
  };

  /** The words of a sentence that carry a party's stance on the matter mentioned in it: what it says of it, else its cue; or null. */
  function stanceIn(sentence: Span, mention: Mention, { name, claim, speech }: Party): Span | null {
    const told =
      speech && !(speech.cue && isDenied(words, speech.cue)) ? toldIn(sentence, mention, name, speech) : null;
    if (told) return told;
    if (!claim || isInDoubt(name, claim) || isSomebodyElse(name, claim)) return null;
    // What is said elsewhere of it is no cue of this sentence.
    if (claim.cue.start < sentence.start || claim.cue.end > sentence.end) return null;
    if (isAsked(words, mention, sentence)) return null;
    return stanceOf(words, claim);
  }

  /** What the party says of the matter, or of itself and the matter, in its speech; or null. */
  function toldIn(sentence: Span, mention: Mention, name: string, speech: Span): Span | null {
    const clause = { start: Math.max(speech.start, sentence.start), end: Math.min(speech.end, sentence.end) };
    if (isAsked(words, mention, clause)) return null;
    const isSpeaker = (pronoun: Span) =>
      /^(?:i|we)\b/i.test(text.slice(pronoun.start, pronoun.end)) ||
      resolver.resolve(pronoun).entity?.name === name;
    return verdictOf(words, mention, clause) ?? avowalOf(words, mention, clause, isSpeaker);
  }

  /** "he regretted the attacks on Mr. Lowe": he is not Mr. Lowe. */
  function isSomebodyElse(name: string, { party, matter }: Claim): boolean {
    if (!party || words[wordFrom(words, party.start)]?.tag !== "PRON") return false;
    const family = namePartsOf(name).at(-1);
    return words
      .slice(wordFrom(words, matter.start), wordFrom(words, matter.end))
      .some((w) => w.lower === family);
  }

  /** True where somebody else says that the party stands so ("Ms. Lowe warned that Norland opposes it"), or who the party is is in doubt. */
  function isInDoubt(name: string, { party, cue, speech }: Claim): boolean {
    const at = party && wordFrom(words, party.start);
    if (at !== null && isContentOf(words, at)) return true;
    const pronoun = party && ONE.test(text.slice(party.start, party.end));
    if (pronoun && resolver.resolve(party).confidence < SURE) return true;
    const around = speechAround(cue).filter((s) => s !== speech);
    if (around.length > 0) return around.some(({ speaker }) => speaker !== name);
    if (at === null || speech) return false;
    // Of "they" outside of their own speech 6 of 16 were given to the wrong party (docs/issues.md).
    if (words[at]?.lower === "they") return true;
    return words[at]?.lower === "that" || clauseBefore(words, at).some((w) => w.lower === "that");
  }
}

const ONE = /^(?:he|she)$/i;
/** "He" and "she" are nobody's side below this confidence: where somebody else was nearly as near, 7 of 21 were given to the wrong party. */
const SURE = 0.95;

/** A question claims nothing. */
function isAsked(words: readonly Word[], matter: Span, clause: Span): boolean {
  const end = wordFrom(words, clause.end);
  const from = Math.max(wordFrom(words, matter.start), end - 2);
  return words.slice(from, end + 1).some((w) => w.text.includes("?"));
}

const DENYING_FORM = inflectionsOf(DENYING_VERBS.split(" "));
const UNSURE_FORM = inflectionsOf(UNSURE_VERBS.split(" "));

/** "never suggested that", "denied that", "hoped that": what such a cue introduces is not what the party says is so. */
function isDenied(words: readonly Word[], cue: Span): boolean {
  const first = wordFrom(words, cue.start);
  const own = words.slice(first, wordFrom(words, cue.end));
  if (own.some((w) => UNSURE_FORM.has(w.lower))) return true;
  const around = [...clauseBefore(words, first), ...own];
  return around.some(
    (w) => NEGATIONS.has(w.lower) || w.lower === "instead" || (w.tag === "VERB" && DENYING_FORM.has(w.lower)),
  );
}

/** "In a statement Sudria …": a noun that a preposition opens is no claim. */
const opensPhrase = (words: readonly Word[], noun: number): boolean =>
  words.slice(Math.max(0, noun - 3), noun).some((w) => w.tag === "ADP");

/** True where a noun right before words[at], or before a "that", has it for its content: "the claim that it opposes", "hopes it will". */
function isContentOf(words: readonly Word[], at: number): boolean {
  const that = words[at - 1]?.lower === "that";
  const noun = at - (that ? 2 : 1);
  return (
    words[noun]?.tag === "NOUN" &&
    (that || !opensPhrase(words, noun)) &&
    words[noun]?.sentence === words[at]?.sentence &&
    // "said on Monday night that it opposes".
    !isTimeWord(words[noun])
  );
}
