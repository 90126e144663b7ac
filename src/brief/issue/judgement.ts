import {
  BODILY_EFFECTS,
  EFFECT_VERBS,
  EVENT_VERBS,
  JUDGING_ADVERBS,
  JUDGING_PARTICIPLES,
  REPORTING_ADJECTIVES,
} from "../../../data/lexicon/judgement-words.js";
import { NEGATIONS } from "../../../data/lexicon/stance-words.js";
import type { Word } from "../words/index.js";
import { inflectionsOf } from "./inflections.js";
import { isTimeWord } from "./phrase.js";

const OBLIGES = /^(?:should|shall|must|ought|needs?|cannot|ca)$/;
const FORETELLS = /^(?:will|would|wo|could|may|might|can|['’](?:ll|d))$/;
const IS =
  /^(?:is|are|was|were|be|been|being|am|['’](?:s|re)|ai|become|becomes|became|remain|remains|remained|seem|seems|seemed|look|looks|looked)$/;
const EFFECT_FORM = inflectionsOf(EFFECT_VERBS.split(" "));
const BODILY: ReadonlySet<string> = new Set(BODILY_EFFECTS.split(" "));
/** "suppressed", "undermined": what is done to a matter, well or ill. */
const DONE_TO_FORM = inflectionsOf(EFFECT_VERBS.split(" ").filter((verb) => !BODILY.has(verb)));
const EVENT_FORM = inflectionsOf(EVENT_VERBS.split(" "));

/**
 * True of a predicate that judges what it is said of, or says what is to be done about it ("is unfair", "would hurt crews", "must end"),
 * not of one that only reports ("is in decline", "will begin in May", "was built by"). `predicate`: from its first verb on.
 */
export function judges(predicate: readonly Word[]): boolean {
  const [first, ...rest] = predicate.filter((w) => !passesOver(w));
  if (!first) return false;
  if (OBLIGES.test(first.lower) || predicate.some((w) => JUDGING_ADVERBS.has(w.lower))) return true;
  if (FORETELLS.test(first.lower)) return foretells(rest);
  if (IS.test(first.lower)) return isJudgement(rest);
  if (/^(?:has|have|had)$/.test(first.lower)) {
    if (predicate.some((w) => /^(?:no|nothing|little)$/.test(w.lower))) return true;
    const [next, ...behind] = rest;
    return next !== undefined && (IS.test(next.lower) ? isJudgement(behind) : EFFECT_FORM.has(next.lower));
  }
  if (/^(?:does|do|did)$/.test(first.lower))
    return (
      rest.length === 0 ||
      EFFECT_FORM.has(rest[0]?.lower ?? "") ||
      predicate.some((w) => w.lower === "nothing")
    );
  return EFFECT_FORM.has(first.lower);
}

/** Adverbs, negations and marks, which may stand between the words that count. */
const passesOver = (w: Word): boolean =>
  w.tag === "ADV" || w.tag === "PUNCT" || w.lower === "not" || w.lower === "n't" || w.lower === "n’t";

/** "would [hurt]", "will [be unfair]". */
function foretells(rest: readonly Word[]): boolean {
  const [verb, ...behind] = rest;
  if (!verb) return false;
  if (IS.test(verb.lower)) return isJudgement(behind);
  // "would have ended": what did not come.
  if (verb.lower === "have") return false;
  return !EVENT_FORM.has(verb.lower) || takesObject(behind);
}

/** "will open [doors]", not "will open [this week]". */
const takesObject = ([next, after]: readonly Word[]): boolean =>
  /^(?:ADJ|DET|NOUN|PROPN)$/.test(next?.tag ?? "") &&
  !/^(?:effect|force|place)$/.test(next?.lower ?? "") &&
  !isTimeWord(next) &&
  !isTimeWord(after);

/** "is a matter for the board", "is a mystery to her", "is now law". */
const NO_JUDGEMENT = /^(?:deal|law|matter|mystery|question|topic)$/;

/** What stands behind "is". */
function isJudgement(said: readonly Word[]): boolean {
  const [first, second] = said;
  if (!first) return false;
  if (IS.test(first.lower)) return isJudgement(said.slice(1));
  if (NEGATIONS.has(first.lower)) return true;
  switch (first.tag) {
    case "ADJ":
      return !REPORTING_ADJECTIVES.has(first.lower);
    case "VERB":
      if (first.lower.endsWith("ing")) return EFFECT_FORM.has(first.lower) || second?.lower === "to";
      return JUDGING_PARTICIPLES.has(first.lower) || DONE_TO_FORM.has(first.lower);
    case "DET":
    case "NOUN":
    case "NUM": {
      // "is the 3-mile road", "is Ann Lowe": who or how many. "Is a disaster for Norland", "is one of the worst" judge.
      const last = said.findIndex((w) => w.tag === "ADP");
      const head = last < 0 ? said : said.slice(0, last);
      if (NO_JUDGEMENT.test(head.at(-1)?.lower ?? "")) return false;
      return !head.some((w) => w.tag === "PROPN" || (w.tag === "NUM" && w.lower !== "one"));
    }
    default:
      return first.lower === "like";
  }
}
