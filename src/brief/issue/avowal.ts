import { STANCE_ADJECTIVES } from "../../../data/lexicon/agenda-verbs.js";
import { NEGATIONS } from "../../../data/lexicon/stance-words.js";
import type { Span } from "../../article/index.js";
import { wordFrom } from "../people/phrase.js";
import type { Word } from "../words/index.js";
import { isNeutralVerb } from "./flaw.js";
import { takesSide } from "./frame.js";
import { finiteFollows } from "./matter.js";
import { REPORT_FORM } from "./party.js";
import { isLinking } from "./placed.js";

/** So many words at most stand between the speaker’s pronoun and the matter: a longer run holds another clause. */
const LONGEST = 9;

/**
 * What a speaker says of themselves and a matter: the words from behind "I", "we", "he" or "she" up to it ("would not support", "are
 * worried about"), so that no negation is lost. `clause` is their speech, as far as it stands in the matter’s sentence; `isSpeaker` tells
 * whether a pronoun stands for them. Null where another clause begins in between, or the words tell no stance. Offsets into the text.
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
  if (!opensClause(words, subject, from) || finiteFollows(words, wordFrom(words, matter.end))) return null;
  const gap = words.slice(subject + 1, to);
  const said = gap.slice(0, gap.findLastIndex(isLinking) + 1);
  // "support no tax".
  if (gap.slice(said.length).some((w) => NEGATIONS.has(w.lower)) || !tellsStance(said)) return null;
  const [first, last] = [said[0], said.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The tagger leaves some in one with their verb: "I’m". */
const SUBJECT = /^(?:i|we|he|she)(?:['’](?:m|re|ll|d|ve|s))?$/;
/** True of a word, or a quotation mark, of the same clause. */
const goesOn = (w: Word | undefined): boolean =>
  w?.tag === "PUNCT" ? /^[“”"]$/.test(w.text) : /^(?:ADJ|ADP|ADV|AUX|DET|PART|VERB)$/.test(w?.tag ?? "");

/** True where nothing but "that" or "and" stands between the pronoun and the beginning of its clause; not "if I support", "‘I support". */
function opensClause(words: readonly Word[], subject: number, from: number): boolean {
  const before = words[subject - 1];
  if (subject === from || before?.lower === "that" || before?.tag === "CCONJ") return true;
  return before?.tag === "PUNCT" && !/^['‘]/.test(before.text);
}

/** "used to", "have to", "can": what was or must be, or may be done, is no stance. */
const UNWILLED = /^(?:can|ca|could|may|might|cannot|used)$/;
const OBLIGED = /^(?:has|had|have|need|needs)$/;
/** What is willed, or is not: any deed then tells where somebody stands; otherwise ("took") only verbs that take a side do. */
const WILLED = /^(?:will|would|wo|['’](?:ll|d)|going)$/;

function tellsStance(said: readonly Word[]): boolean {
  if (said.some((w, i) => UNWILLED.test(w.lower) || (OBLIGED.test(w.lower) && said[i + 1]?.lower === "to")))
    return false;
  const at = said.findLastIndex((w) => w.tag === "VERB");
  const verb = said[at];
  const attitude = verb ?? said.findLast((w) => w.tag === "ADJ");
  if (!attitude) return false;
  if (Object.hasOwn(STANCE_ADJECTIVES, attitude.lower)) return said.at(-1)?.tag === "ADP";
  if (!verb) return false;
  // "he was offered the tax" tells what others did, "I think [the tax is unfair]" is a verdict; "believe in" is not.
  if (/^(?:am|are|be|been|is|was|were)$/.test(said[at - 1]?.lower ?? "") && !verb.lower.endsWith("ing"))
    return false;
  if (isNeutralVerb(verb.lower) || (REPORT_FORM.has(verb.lower) && said[at + 1]?.tag !== "ADP")) return false;
  // "support indexing".
  return said.some(
    ({ tag, lower }) => (tag === "VERB" && takesSide(lower)) || WILLED.test(lower) || NEGATIONS.has(lower),
  );
}
