import type { Span } from "../../article/index.js";
import { namePartsOf } from "../people/name-parts.js";
import { wordFrom, wordsIn } from "../people/phrase.js";
import type { Findings } from "../stages.js";
import type { Word } from "../words/index.js";
import type { Claim } from "./claim.js";
import { isTimeWord } from "./phrase.js";
import { clauseBefore } from "./placed.js";
import type { SpeechReader } from "./speech.js";
import { isDenied } from "./told.js";

/** Gives the test for whether a claim may not be its party's own: somebody else says so, or who the party is is in doubt. */
export function createDoubter(
  { article, resolver, words }: Pick<Findings, "article" | "resolver" | "words">,
  speechAround: SpeechReader,
): (name: string, claim: Claim) => boolean {
  const { text } = article;
  return (name, claim) => isInDoubt(name, claim) || isSomebodyElse(name, claim);

  /** "he regretted the attacks on Mr. Lowe": he is not Mr. Lowe. */
  function isSomebodyElse(name: string, { party, matter }: Claim): boolean {
    if (!party || words[wordFrom(words, party.start)]?.tag !== "PRON") return false;
    const family = namePartsOf(name).at(-1);
    return wordsIn(words, matter).some((w) => w.lower === family);
  }

  /** True where somebody else says that the party stands so ("Ms. Lowe warned that Norland opposes it"), or who the party is is in doubt. */
  function isInDoubt(name: string, { party, cue, matter, speech }: Claim): boolean {
    const at = party && wordFrom(words, party.start);
    const ofMatter = party !== null && isOfMatter(words, party, matter);
    if (at !== null && !ofMatter && (isContentOf(words, at) || isSubordinate(words, at))) return true;
    const pronoun = party && ONE.test(text.slice(party.start, party.end));
    const inSpeech = speechAround(cue);
    // "Ann Lowe said she would": who else might be "she" does not matter.
    const own = inSpeech.some(({ speaker }) => speaker === name);
    if (pronoun && !own && resolver.resolve(party).confidence < SURE) return true;
    const around = inSpeech.filter((s) => s !== speech);
    // "Ann Lowe denied that she opposed".
    if (around.some((s) => s.cue && isDenied(words, s.cue))) return true;
    if (around.length > 0) return around.some(({ speaker }) => speaker !== name);
    if (speech) return false;
    // "the claim that the tax is opposed by Norland".
    if (at === null)
      return (
        cue.start > matter.end &&
        clauseBefore(words, wordFrom(words, matter.start)).some((w) => w.lower === "that")
      );
    // Of "they" outside of their own speech 6 of 16 were given to the wrong party (docs/issues.md).
    if (words[at]?.lower === "they") return true;
    if (ofMatter) return false;
    return words[at]?.lower === "that" || clauseBefore(words, at).some((w) => w.lower === "that");
  }
}

/** "the tax that Norland opposes": the clause is the matter's own. */
function isOfMatter(words: readonly Word[], party: Span, matter: Span): boolean {
  const relative = wordFrom(words, party.start) - 1;
  const before = words[relative - 1]?.text === "," ? words[relative - 2] : words[relative - 1];
  return /^(?:that|which)$/.test(words[relative]?.lower ?? "") && before?.end === matter.end;
}

const SUBORDINATES = /^(?:after|although|as|because|before|even|if|since|though|until|when|while)$/;

/**
 * True where words[at] is the subject of a clause that depends on another: "even as he opposed it, Tom Baker", whose name stands behind;
 * "when, or if, Norland opposes it".
 */
function isSubordinate(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text === "," && /^(?:if|unless|when|whether)$/.test(words[at - 2]?.lower ?? ""))
    return true;
  // "said when she opposed it": of then, not of now.
  const timed = /^(?:after|before|once|until|when)$/.test(words[at - 1]?.lower ?? "");
  if (timed && words[at]?.tag === "PRON" && words[at - 2]?.tag === "VERB") return true;
  let first = at;
  while (SUBORDINATES.test(words[first - 1]?.lower ?? "")) first--;
  const opens = first < at && words[first - 1]?.sentence !== words[at]?.sentence;
  if (!opens || words[at]?.tag !== "PRON") return false;
  let comma = at;
  while (words[comma]?.sentence === words[at]?.sentence && words[comma]?.text !== ",") comma++;
  return words[comma]?.text !== "," || /^(?:DET|NOUN|PROPN)$/.test(words[comma + 1]?.tag ?? "");
}

const ONE = /^(?:he|she)$/i;
/** "He" and "she" are nobody's side below this confidence: where somebody else was nearly as near, 7 of 21 were given to the wrong party. */
const SURE = 0.95;

/** "In a statement Sudria …": a noun that a preposition opens is no claim. */
const opensPhrase = (words: readonly Word[], noun: number): boolean =>
  words.slice(Math.max(0, noun - 3), noun).some((w) => w.tag === "ADP");

/**
 * True where a noun right before words[at], or a noun or adjective before a "that", has it for its content: "the claim that it opposes",
 * "hopes it will", "is strange that it would".
 */
function isContentOf(words: readonly Word[], at: number): boolean {
  const that = words[at - 1]?.lower === "that";
  const noun = at - (that ? 2 : 1);
  return (
    (words[noun]?.tag === "NOUN" || (that && words[noun]?.tag === "ADJ")) &&
    (that || !opensPhrase(words, noun)) &&
    words[noun]?.sentence === words[at]?.sentence &&
    // "said on Monday night that it opposes".
    !isTimeWord(words[noun])
  );
}
