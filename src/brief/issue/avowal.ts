import { STANCE_ADJECTIVES } from "../../../data/lexicon/agenda-verbs.js";
import { FEIGNED, NEGATIONS, PAST_ADVERBS } from "../../../data/lexicon/stance-words.js";
import type { Span } from "../../article/index.js";
import { wordFrom } from "../people/phrase.js";
import type { Word } from "../words/index.js";
import { ABILITY, isNeutralVerb, isObliged, mayBeNarrowed } from "./flaw.js";
import { DEED_FORM, takesSide } from "./frame/forms.js";
import { inflectionsOf } from "./inflections.js";
import { finiteFollows } from "./matter/index.js";
import { REPORT_FORM } from "./party.js";
import { isTimeWord } from "./phrase.js";
import { isLinking, standsAlone } from "./placed.js";

/** So many words at most stand between the speaker’s pronoun and the matter: a longer run holds another clause. */
const LONGEST = 9;

/**
 * What a speaker says of themselves and a matter: the words from behind their pronoun up to it ("would not support", "are
 * worried about"), so that no negation is lost. `clause` is their speech, as far as it stands in the matter’s sentence; `isSpeaker` tells
 * whether a pronoun stands for them. Null where another clause begins in between, something before takes it back, or the words tell no
 * stance of now. Offsets into the text.
 */
export function avowalOf(
  words: readonly Word[],
  matter: Span,
  clause: Span,
  isSpeaker: (pronoun: Span) => boolean,
): Span | null {
  const from = wordFrom(words, clause.start);
  const to = wordFrom(words, matter.start);
  let subject = to - 1;
  while (subject > from && to - subject <= LONGEST && goesOn(words[subject])) subject--;
  const pronoun = words[subject];
  if (!pronoun || subject < from || !SUBJECT.test(pronoun.lower) || !isSpeaker(pronoun)) return null;
  const behind = wordFrom(words, matter.end);
  if (!opensClause(words, subject, from) || finiteFollows(words, behind)) return null;
  const gap = words.slice(subject + 1, to);
  const next = words[behind];
  if (next?.sentence === pronoun.sentence && mayBeNarrowed(gap, next)) return null;
  const said = gap.slice(0, gap.findLastIndex(isLinking) + 1);
  const [first, last] = [said[0], said.at(-1)];
  // "support no tax".
  if (!first || !last || first.tag === "PUNCT" || gap.slice(said.length).some((w) => NEGATIONS.has(w.lower)))
    return null;
  const promised = isPromised(said, words[to]);
  if (!promised && !tellsStance(said, pronoun)) return null;
  // "[We]’re here to welcome": what is written as one word is told as one.
  return { start: first.start === pronoun.end ? pronoun.start : first.start, end: last.end };
}

/** The tagger leaves some in one with their verb: "I’m". */
const SUBJECT = /^(?:i|we|he|she|it|they)(?:['’](?:m|re|ll|d|ve|s))?$/;
/** True of a word, or a quotation mark, of the same clause. */
const goesOn = (w: Word | undefined): boolean =>
  w?.tag === "PUNCT" ? /^[“”"]$/.test(w.text) : /^(?:ADJ|ADP|ADV|AUX|DET|PART|VERB)$/.test(w?.tag ?? "");

/** True where the pronoun begins its clause, and nothing that is said before takes the clause back. */
function opensClause(words: readonly Word[], subject: number, from: number): boolean {
  const before = words[subject - 1];
  if (subject === from) return true;
  // "the mayor’s announcement that he would": hers, whoever the speech is by.
  if (before?.lower === "that" && words[subject - 2]?.tag === "NOUN" && !isTimeWord(words[subject - 2]))
    return false;
  const opens =
    before?.lower === "that" || before?.tag === "PUNCT" || /^(?:and|but|so)$/.test(before?.lower ?? "");
  return opens && standsAlone(words.slice(from, subject));
}

const IS = /^(?:am|are|be|been|is|was|were)$/;
const WILLED = /^(?:will|would|wo|['’](?:ll|d)|going)$/;
const FEIGNED_FORM = inflectionsOf(FEIGNED.split(" "));

/** "will [block the tax]", "would never [end it]": the deed is the matter. "She would like" is a wish, "she will resign" news. */
function isPromised(said: readonly Word[], deed: Word | undefined): boolean {
  const will = said.findLast((w) => w.tag !== "ADV" && !NEGATIONS.has(w.lower));
  return (
    deed?.tag === "VERB" && !/^(?:like|resign|retire)$/.test(deed.lower) && WILLED.test(will?.lower ?? "")
  );
}

function tellsStance(said: readonly Word[], pronoun: Word): boolean {
  const plain = said.filter((w) => w.tag !== "ADV" && !NEGATIONS.has(w.lower));
  if (isObliged(said) || plain.some((w, i) => isUnwilled(w, plain[i + 1], plain[i + 2]))) return false;
  if (said.some((w) => PAST_ADVERBS.has(w.lower))) return false;
  const at = said.findLastIndex((w) => w.tag === "VERB");
  const verb = said[at];
  const attitude = verb ?? said.findLast((w) => w.tag === "ADJ");
  if (!attitude) return false;
  if (Object.hasOwn(STANCE_ADJECTIVES, attitude.lower)) {
    // "We were opposed to it": in their own words, they are no more.
    const past = /^(?:i|we)/.test(pronoun.lower) && said.some((w) => /^(?:was|were)$/.test(w.lower));
    return said.at(-1)?.tag === "ADP" && !past;
  }
  if (!verb) return false;
  // "he was offered the tax" tells what others did, "I think [the tax is unfair]" is a verdict; "believe in" is not.
  if (IS.test(said[at - 1]?.lower ?? "") && !verb.lower.endsWith("ing")) return false;
  if (isNeutralVerb(verb.lower) || (REPORT_FORM.has(verb.lower) && said[at + 1]?.tag !== "ADP")) return false;
  // "support indexing".
  if (said.some(({ tag, lower }) => tag === "VERB" && takesSide(lower))) return true;
  return DEED_FORM.has(verb.lower) && said.some((w) => WILLED.test(w.lower));
}

/** "can", "used to", "was forced to", "was going to", "pretend to": what may be done, or was, is no stance. */
function isUnwilled(w: Word, next: Word | undefined, after: Word | undefined): boolean {
  if (ABILITY.test(w.lower) || w.lower === "used") return true;
  if (FEIGNED_FORM.has(w.lower)) return true;
  const told = IS.test(w.lower) && next?.tag === "VERB" && after?.lower === "to";
  return told && (!next.lower.endsWith("ing") || /^(?:was|were)$/.test(w.lower));
}
