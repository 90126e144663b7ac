import { NEGATIONS } from "../../../data/lexicon/stance-words.js";
import type { Span } from "../../article/index.js";
import { wordFrom, wordsIn } from "../people/phrase.js";
import { isTelling, type Word } from "../words/index.js";
import { judges } from "./judgement.js";
import { isModal } from "./matter/index.js";
import { endsClause, isLinking, joinsClause, standsAlone } from "./placed.js";

/** A verdict has at most so many words: a longer run holds another clause. */
const LONGEST = 16;
/** So many words at most stand between the beginning of the speech and the matter, or what should be done. */
const OPENING = 2;
const SUBJECT = 5;
/** Marks among them, so many words and marks at most: what keeps a text without stops linear. */
const FARTHEST = 40;

/**
 * What somebody says of a matter in speech of theirs: that with its predicate ("the fees are unfair"), or what should be done about it
 * up to it ("the board should cut"). `clause` is the speech, as far as it stands in the matter's sentence. Null
 * where the order of words is more tangled than that. `words` are the article's; offsets into the text.
 */
export function verdictOf(words: readonly Word[], matter: Span, clause: Span): Span | null {
  const from = wordFrom(words, clause.start);
  const to = wordFrom(words, matter.start);
  if (to - from > FARTHEST) return null;
  const gap = behindBelief(words.slice(from, to));
  const opening = gap.filter((w) => w.tag !== "PUNCT");
  if (
    opening.length <= OPENING &&
    opening.every((w) => OPENS.test(w.tag) && !UNSAID.test(w.lower) && !NEGATIONS.has(w.lower))
  ) {
    const behind = predicateBehind(words, matter, clause);
    const predicate =
      behind && judges(wordsIn(words, behind)) && !isTakenBack(words, behind.end) ? behind : null;
    const subject = opening.find((w) => !JOINS.test(w.tag)) ?? matter;
    if (predicate) return { start: subject.start, end: predicate.end };
  }
  return demandBefore(gap);
}

/** "is unfair, but that it is needed", "is unfair, though she will vote for it": half of what is said. */
function isTakenBack(words: readonly Word[], end: number): boolean {
  const comma = wordFrom(words, end);
  const joint = words[comma]?.text === "," ? words[comma + 1] : words[comma];
  return (
    joint?.sentence === words[comma - 1]?.sentence &&
    /^(?:although|but|though|until|yet)$/.test(joint?.lower ?? "")
  );
}

const BELIEVES = /^(?:believe|feel|think)$/;

/** The words behind "I believe (that)": what follows is said by whoever says so. All of them where something before takes that back. */
function behindBelief(gap: readonly Word[]): readonly Word[] {
  const verb = gap.findLastIndex((w) => BELIEVES.test(w.lower));
  let subject = verb - 1;
  while (gap[subject]?.tag === "ADV" || /^(?:do|did)$/.test(gap[subject]?.lower ?? "")) subject--;
  const before = gap.slice(0, Math.max(0, subject));
  const opens = subject === 0 || /^(?:CCONJ|PUNCT)$/.test(before.at(-1)?.tag ?? "");
  const own =
    /^(?:i|we)$/.test(gap[subject]?.lower ?? "") &&
    !gap.slice(subject, verb).some((w) => NEGATIONS.has(w.lower));
  return own && opens && standsAlone(before) ? gap.slice(verb + 1) : gap;
}

/** "no fee is fair", "why the fees are high", "whose fees were paid": what stands behind is not said of the matter. */
const UNSAID =
  /^(?:although|as|because|even|how|if|once|since|so|though|what|when|where|whereas|whether|while|whose|why)$/;

const JOINS = /^(?:ADV|CCONJ|SCONJ)$/;
const OPENS = /^(?:DET|ADJ|SCONJ|CCONJ|PRON|ADV|NUM)$/;

/**
 * "are unfair", "would hurt the islands": from behind a matter to the end of its clause, which lies within `clause`. Null where no finite
 * verb follows, or the predicate is long, cut or a mere figure.
 */
export function predicateBehind(words: readonly Word[], matter: Span, clause: Span): Span | null {
  const first = wordFrom(words, matter.end);
  // "the prison should close": what stands behind such a matter is said of something else.
  if (wordsIn(words, matter).some((w) => w.tag === "AUX")) return null;
  let verb = first;
  if (/^["”]$/.test(words[verb]?.text ?? "")) verb++;
  while (words[verb]?.tag === "ADV") verb++;
  const opener = words[verb];
  if (opener?.tag !== "AUX" && !(opener?.tag === "VERB" && !/(?:ing|ed|en)$/.test(opener.lower))) return null;
  let last = verb;
  let open = false;
  const modal = isModal(opener);
  for (
    let w = words[last + 1];
    w && w.end <= clause.end && (open || !endsClause(w, words[last]));
    w = words[last + 1]
  ) {
    const next = words[last + 2];
    if (!open && joinsClause(w, next)) break;
    // "would hurt crews and called for a vote": the second verb is of the speech.
    if (!open && modal && w.tag === "CCONJ" && next?.tag === "VERB" && /(?:ed|[^s]s)$/.test(next.lower))
      break;
    if (/^[.!?]$/.test(w.text)) break;
    // "was “painful, fair and inevitable”": what is quoted is said whole.
    if (/^["“”]$/.test(w.text)) open = w.text === "“" || (w.text === '"' && !open);
    last++;
    if (last - first >= LONGEST) return null;
  }
  const from = words[first];
  const to = words[last];
  const said = words.slice(verb + 1, last + 1);
  const tells = said.some((w) => isTelling(w) && /\p{L}/u.test(w.text)) && (modal || !isFigure(said));
  // "with a country that, once …": the clause goes on.
  const whole =
    !/^(?:ADP|CCONJ|DET|SCONJ)$/.test(to?.tag ?? "") && !/^(?:that|which|who)$/.test(to?.lower ?? "");
  return from && to && tells && whole ? { start: from.start, end: to.end } : null;
}

/** "was 700", "rose by 5 percent": a figure that nothing judges is no verdict; "is as high as 5 percent" is, and "would cost 5 jobs". */
const isFigure = (said: readonly Word[]): boolean =>
  said.some((w) => w.tag === "NUM" && w.lower !== "one") &&
  !said.some((w) => w.tag === "ADJ" || NEGATIONS.has(w.lower));

const OBLIGES = /^(?:should|must|ought)$/;
const BREAKS = /^(?:if|unless|whether|who|which|when|while|because|than|why|what|how|and|but|or)$/;

/** True where words[i] says what is to be done: "should", "must", "need (to)", "has to"; what she, or it, has to do is no demand. */
function obliges(words: readonly Word[], i: number): boolean {
  const w = words[i];
  if (!w) return false;
  if (OBLIGES.test(w.lower)) return true;
  const needs =
    /^needs?$/.test(w.lower) || (/^(?:ha(?:ve|s)|got)$/.test(w.lower) && words[i + 1]?.lower === "to");
  return needs && /^(?:AUX|VERB)$/.test(w.tag) && !words.slice(0, i).some(({ lower }) => ITS_OWN.test(lower));
}

const ITS_OWN = /^(?:he|i|it|she|that|they|you)$/;

/** "The board should cut", "Norland must never raise", "we need to end": up to the matter. */
function demandBefore(gap: readonly Word[]): Span | null {
  const modal = gap.findLastIndex((_, i) => obliges(gap, i));
  if (modal < 1 || modal > SUBJECT || gap.length - modal > LONGEST) return null;
  // "should face no charges": without its "no" it says the opposite.
  const first = gap.find((w) => w.tag !== "SCONJ" && w.tag !== "PUNCT" && w.tag !== "CCONJ");
  // "someone should look into": nobody is asked to.
  if (/^(?:anybody|anyone|nobody|somebody|someone)$/.test(first?.lower ?? "")) return null;
  const last = gap.findLast(isLinking);
  const unsaid = gap.filter((w) => (last && w.start > last.start) || (first && w.start < first.start));
  if (unsaid.some((w) => NEGATIONS.has(w.lower))) return null;
  if (gap.some((w, i) => endsClause(w, gap[i - 1]) || BREAKS.test(w.lower) || (i > 0 && w.lower === "that")))
    return null;
  return first && last && last.end > first.end ? { start: first.start, end: last.end } : null;
}
