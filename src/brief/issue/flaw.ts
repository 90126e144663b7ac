import { NEUTRAL_VERBS, PLANNING_VERBS } from "../../../data/lexicon/neutral-verbs.js";
import {
  DOUBT_ADVERBS,
  NEGATIONS,
  PAST_ADVERBS,
  STATES_OF_MIND,
} from "../../../data/lexicon/stance-words.js";
import type { Word } from "../words/index.js";
import { BODY_FORM, INFINITIVE_FORM, STANDS_FORM } from "./frame/forms.js";
import { inflectionsOf } from "./inflections.js";
import { isVerb } from "./matter/index.js";
import { REPORT_FORM } from "./party.js";
import { isTimeWord } from "./phrase.js";
import { isLinking, isMark, type Placed } from "./placed.js";

/** What speaks against a cue, one kind each. */
export const FLAWS: readonly ((at: Placed) => boolean)[] = [
  ({ owned }) => owned,
  isNeutral,
  isPlan,
  isAbility,
  isUrged,
  isUndergone,
  isDone,
  isEffect,
  isEffort,
  isTangled,
  isAttribute,
  isOfAnother,
  isNegatedOutside,
  isSupposed,
  isPast,
  isPending,
  isUnsure,
  isAnybody,
  isTitle,
  hasFarSubject,
  hasFarMatter,
  isNarrowed,
  isDating,
  isCutShort,
];

const NEUTRAL_FORM = inflectionsOf(NEUTRAL_VERBS.split(" "));

/** True of a form (lower case) of a verb that tells no stance: "covered", "asked". */
export const isNeutralVerb = (form: string): boolean => NEUTRAL_FORM.has(form);

/** "covered", "was asked", "has": tells no stance. */
function isNeutral({ cue, matter, matterGap, speaks }: Placed): boolean {
  // "called the fees a disgrace": a cue around its matter says what it is.
  const [first, last] = [matter[0], matter.at(-1)];
  if (first && last && cue.includes(first) && cue.includes(last)) return false;
  const verb = cue.findLast((w) => w.tag === "VERB" || NEUTRAL_FORM.has(w.lower));
  if (NEUTRAL_FORM.get(verb?.lower ?? "") === "ask" && isRequest(cue, matterGap)) return false;
  // "suggested the city drop": not so "suggested the city drops".
  if (speaks && NEUTRAL_FORM.get(verb?.lower ?? "") === "suggest" && matterGap.some(isBareVerb)) return false;
  // "has said would be a red line".
  if (verb && cue.slice(cue.indexOf(verb) + 1).some((w) => w.tag === "AUX")) return false;
  // "is against", "spoke out against", "spoke in favor of".
  const [third, second, end] = cue.slice(-3).map((w) => w.lower);
  if (cue.at(-1)?.lower === "against" && (!verb || /^(?:out|up)$/.test(cue.at(-2)?.lower ?? "")))
    return false;
  if (third === "in" && /^(?:favor|support|defense|opposition)$/.test(second ?? "") && end) return false;
  // "called for", "spoke against", "insisted on": not so "faced criticism for", "expects a vote on".
  const side =
    cue.slice(0, -1).findLast((w) => w.tag !== "ADV") === verb &&
    /^(?:argue|believe|call|insist|speak)$/.test(NEUTRAL_FORM.get(verb?.lower ?? "") ?? "") &&
    /^(?:against|for|in|on)$/.test(cue.at(-1)?.lower ?? "");
  if (verb) return NEUTRAL_FORM.has(verb.lower) && !side;
  // "is aware that" is as neutral as "knows that".
  return !cue.some((w) => (w.tag === "ADJ" && w.lower !== "aware") || /^(?:NOUN|PROPN)$/.test(w.tag));
}

/** "asked the court to end", "asked for": not so "asked how to end", "asked the court to discuss", "asked for details of", "asked about". */
function isRequest(cue: readonly Word[], matterGap: readonly Word[]): boolean {
  if (cue.at(-1)?.lower === "for") return !matterGap.some(isLinking);
  if (cue.at(-1)?.tag !== "VERB" || matterGap.some((w) => UNSAID.test(w.lower))) return false;
  const to = matterGap.findIndex((w) => w.lower === "to");
  return to >= 0 && !NEUTRAL_FORM.has(matterGap[to + 1]?.lower ?? "");
}

const isBareVerb = (w: Word): boolean => w.tag === "VERB" && !/(?:ed|en|ing|[^s]s)$/.test(w.lower);

const UNSAID = /^(?:how|if|what|when|where|whether|who|why)$/;

const PLANNING_FORM = inflectionsOf(PLANNING_VERBS.split(" "));

/** "plans to visit", "would have ended": what will come or might have come; "plans to oppose" tells where somebody stands. */
function isPlan({ cue, matterGap, matter }: Placed): boolean {
  const [first, second] = cue.filter((w) => w.tag !== "ADV");
  if (first?.lower === "would" && second?.lower === "have") return true;
  const said = [...cue, ...matterGap, ...matter];
  // The tagger calls some a noun.
  const plan = cue.findLastIndex((w) => PLANNING_FORM.has(w.lower));
  if (plan < 0 || said[plan + 1]?.lower !== "to") return false;
  return !STANDS_FORM.has(said.slice(plan + 2).find((w) => w.tag !== "ADV")?.lower ?? "");
}

/** "cannot block", "may lose", "would have to name": what a party can or has to do is no stance of its own. */
function isAbility({ cue }: Placed): boolean {
  return ABILITY.test(cue[0]?.lower ?? "") || isObliged(cue);
}

/** Auxiliaries of what can or may be done. */
export const ABILITY = /^(?:can|ca|cannot|could|may|might)$/;

/** True where the words say what somebody has to do. */
export const isObliged = (words: readonly Word[]): boolean =>
  words.some((w, i) => /^(?:have|has|had|needs?)$/.test(w.lower) && words[i + 1]?.lower === "to");

const IS = /^(?:is|are|was|were|be|been|being)$/;

/** "was urged to reject": what others want of the party. "Is committed to" is a stance; "was committed to" may be over. */
function isUrged({ cue, matterGap }: Placed): boolean {
  const plain = [...cue, ...matterGap.slice(0, 1)].filter((w) => w.tag !== "ADV" && !NEGATIONS.has(w.lower));
  return plain.some((w, i) => {
    const [verb, to] = plain.slice(i + 1, i + 3);
    if (!IS.test(w.lower) || verb?.tag !== "VERB" || to?.lower !== "to") return false;
    return /^(?:was|were)$/.test(w.lower) || !STATES_OF_MIND.has(verb.lower);
  });
}

/** "has been excluded from", "were blocked by": what others did to the party. "Is committed to" is a stance. */
function isUndergone({ cue, speaks }: Placed): boolean {
  const verb = cue.findIndex((w) => w.tag === "VERB");
  const before = cue.slice(0, Math.max(0, verb)).findLast((w) => w.tag !== "ADV");
  const form = cue[verb]?.lower ?? "";
  return !speaks && IS.test(before?.lower ?? "") && !form.endsWith("ing") && !STATES_OF_MIND.has(form);
}

/** "have adopted looser rules", "enacted a law": which ones is not said, and most are others than the issue's; "passed the bill" is of it. */
function isDone({ cue, matterGap }: Placed): boolean {
  const verb = cue.findLast((w) => w.tag === "VERB");
  if (WORKED.test(verb?.lower ?? "") && !cue.some((w) => /^(?:to|will|would)$/.test(w.lower))) return true;
  return (
    DONE.test(verb?.lower ?? "") && matterGap.at(-1)?.lower !== "the" && !cue.some((w) => w.lower === "to")
  );
}

/** What somebody did in office, which one may do for any reason. */
const WORKED = /^(?:expanded|extended|funded|replaced)$/;
const DONE = /^(?:adopted|enacted|passed)$/;

/** "left the race, ending his chances of", "was raising money for": what came of a deed, or went on, is no stance. */
function isEffect({ cue }: Placed): boolean {
  const form = cue.find((w) => !/^(?:was|were)$/.test(w.lower) && w.tag !== "ADV")?.lower ?? "";
  return form.endsWith("ing") && BODY_FORM.has(form) && !INFINITIVE_FORM.has(form);
}

const TRIES =
  /^(?:attempt|attempted|attempting|attempts|seeking|sought|tried|tries|try|trying|worked|working|works)$/;

/**
 * "sought to counter the tax", "is trying to lower it": the effort, as a report tells it, says little of what somebody stands for. "Seeks
 * to ban" may say it.
 */
function isEffort({ cue, matterGap }: Placed): boolean {
  const said = [...cue, ...matterGap.slice(0, 1)];
  return said.some((w, i) => w.tag !== "NOUN" && TRIES.test(w.lower) && said[i + 1]?.lower === "to");
}

/** "unions they declined to join violates": the verb of another clause. "to welcoming": part of one. "voted down": the cue goes on. */
function isTangled({ cue, after }: Placed): boolean {
  const last = cue.at(-1);
  const other =
    last?.tag === "VERB" &&
    /[^s]s$/.test(last.lower) &&
    cue.slice(0, -1).some((w) => /^(?:VERB|AUX)$/.test(w.tag));
  return other || cue[0]?.lower === "to" || /^(?:down|up|off|out|back|away)$/.test(after?.lower ?? "");
}

/** "the proposed pact", "a number of pledged delegates", "tax-cutting", "the hard fought gains": a participle before a noun. */
function isAttribute({ subjectGap, cue, after }: Placed): boolean {
  const before = subjectGap.findLast((w) => w.tag !== "ADV");
  if (before?.text === "-" && before.end === cue[0]?.start) return true;
  if (cue.length > 1 || /^(?:both|all|that)$/.test(before?.lower ?? "")) return false;
  return /^(?:DET|ADJ)$/.test(before?.tag ?? "") || (before?.tag === "ADP" && after?.tag === "NOUN");
}

/**
 * "by thousands protesting against the pact": the noun right before a participle is who does it. "Little credibility on crime or
 * dealing with unions": one joined to a noun is no verb of the party's.
 */
function isOfAnother({ cue, subjectGap, party }: Placed): boolean {
  if (!isGerund(cue)) return false;
  const before = subjectGap.at(-1) ?? party.at(-1);
  if (before?.tag === "CCONJ") return !subjectGap.some((w) => w.tag === "VERB" && w.lower.endsWith("ing"));
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(before?.tag ?? "");
}

const isGerund = (cue: readonly Word[]): boolean => cue[0]?.lower.endsWith("ing") === true;

/** "did not at any time mention", "has no plans to": the cue without its "not" says the opposite. */
function isNegatedOutside({ before, subjectGap, after, speaks, matterGap }: Placed): boolean {
  const unsaid = speaks ? matterGap : [];
  return [...before, ...subjectGap, after, ...unsaid].some((w) => NEGATIONS.has(w?.lower ?? ""));
}

/** "if it wanted a pact", "how it would cut". */
function isSupposed({ before, party }: Placed): boolean {
  return (
    party.length > 0 &&
    before.some((w) => /^(?:how|if|lest|provided|providing|unless|until|what|whether|why)$/.test(w.lower))
  );
}

/** "once praised", "had previously backed", "had backed": what was may be no more; "had long backed" goes on. */
function isPast({ before, party, subjectGap, cue }: Placed): boolean {
  const over = party.length > 0 && cue[0]?.lower === "had" && cue.some((w) => w.tag === "VERB");
  if (over && !cue.some((w) => w.lower === "long")) return true;
  if (cue.some((w, i) => w.lower === "used" && cue[i + 1]?.lower === "to")) return true;
  const around = [...before, ...subjectGap, ...cue];
  // "once more", "at once".
  return around.some(
    (w, i) =>
      w.tag === "ADV" &&
      PAST_ADVERBS.has(w.lower) &&
      around[i + 1]?.lower !== "more" &&
      around[i - 1]?.lower !== "at",
  );
}

/** "hasn’t yet backed": it may come. */
function isPending({ cue }: Placed): boolean {
  return cue.some((w) => w.lower === "yet") && cue.some((w) => NEGATIONS.has(w.lower));
}

/** "potentially dooming", "has reportedly dropped"; the adverb stands in the cue or right before it. */
function isUnsure({ subjectGap, cue }: Placed): boolean {
  return [...subjectGap.slice(-2), ...cue].some((w) => DOUBT_ADVERBS.has(w.lower));
}

/** "none of the candidates", "some 800 sailors", "judges who would block it", "families of those": whoever it may be. */
function isAnybody({ before, party, subjectGap }: Placed): boolean {
  // "all but two ports", "every party other than Norland".
  const [link, exception] = before.slice(-2).map((w) => w.lower);
  const excepted = exception === "but" || (link === "other" && exception === "than");
  if (
    party.length > 0 &&
    excepted &&
    before.some((w) => /^(?:all|any|every|no|none|other|parties)$/.test(w.lower))
  )
    return true;
  if (/^(?:no|none|any|anyone|every|everyone|each|much|one|neither|nobody)$/.test(party[0]?.lower ?? ""))
    return true;
  if (/^(?:fewer|some)$/.test(party[0]?.lower ?? "") && (party.length === 1 || party[1]?.tag === "NUM"))
    return true;
  if (/^(?:those|these|them)$/.test(party.at(-1)?.lower ?? "")) return true;
  return /^(?:who|that)$/.test(subjectGap[0]?.lower ?? "") && party.at(-1)?.capital === false;
}

/** "his future secretary of state, John Lowe, criticized": whose name stands behind. */
function isTitle({ party, subjectGap }: Placed): boolean {
  return (
    party.at(-1)?.tag === "NOUN" &&
    subjectGap.some((_, i) => {
      const [first, second] = subjectGap.slice(i + 1, i + 3);
      return isMark(subjectGap, i) && first?.tag === "PROPN" && second?.tag === "PROPN";
    })
  );
}

const CLAUSE = /^(?:that|which|who|whoever|whose|whether|where|including)$/;

/** Another clause stands between the party and the cue: "argues that the pact will open markets and raise wages". */
function hasFarSubject({ before, party, subjectGap, cue, speaks }: Placed): boolean {
  if (party.length === 0 || speaks) return false;
  const gap = withoutRelative(subjectGap);
  // "The union’s leader, Ann Lowe, opposes": the comma closes what the name stands in.
  if (gap.length === 1 && gap[0]?.text === "," && before.length === 0) return false;
  if (isGerund(cue)) return gap.some((w) => CLAUSE.test(w.lower));
  // "Norland, Sudria and Corvia oppose"
  const names =
    gap.every((w) => /^(?:CCONJ|DET|PROPN|PUNCT)$/.test(w.tag)) && gap.some((w) => w.tag === "CCONJ");
  if (names && gap.length > 2 && gap.at(-1)?.tag === "PROPN") return false;
  const plain = withoutAsides(gap);
  // "The Post and its editor, Ann Lowe, has": the verb is hers alone.
  if (plain[0]?.tag === "CCONJ" && SINGULAR.test(cue[0]?.lower ?? "")) return true;
  if (plain.some((w) => CLAUSE.test(w.lower))) return true;
  // "suggested she would end the pact and support".
  if (plain.some((w, i) => SUBJECT.test(w.lower) && isVerb(plain[i + 1]))) return true;
  // "and their lobbying groups": no verb, though the tagger may call it one.
  const verbs = plain.filter((w, i) => w.tag === "VERB" && plain[i - 1]?.tag !== "PRON");
  if (verbs.length === 0) return plain.some((_, i) => isMark(plain, i));
  // "either cut or raised": which of the two is not said.
  const joined = /^(?:and|but)$/.test(plain.findLast((w) => w.tag !== "ADV")?.lower ?? "");
  // "vowed to cut fares and raise": so may be the second; not so "vowed to cut fares and threatened".
  const finite = /(?:ed|[^s]s)$/.test(cue[0]?.lower ?? "");
  // "said the dam would water the fields and end": what the dam does.
  if (
    joined &&
    !finite &&
    cue[0]?.tag === "VERB" &&
    plain.some((w) => w.tag === "AUX") &&
    plain.some((w) => REPORT_FORM.has(w.lower))
  )
    return true;
  return !joined || (!finite && plain.some((w, i) => w.lower === "to" && plain[i + 1]?.tag === "VERB"));
}

const SUBJECT = /^(?:he|i|it|she|they|we|you)$/;
const SINGULAR = /^(?:does|has|is|was)$/;

/** Leaves out the "who" of ", who also", ", who last year" before the cue: what stands before it is the subject. */
function withoutRelative(gap: readonly Word[]): readonly Word[] {
  const last = gap.findLastIndex((w) => w.tag !== "ADV" && !isTimeWord(w) && !TIME_OPENER.test(w.lower));
  if (gap[last]?.lower !== "who") return gap;
  return gap.slice(0, gap[last - 1]?.text === "," ? last - 1 : last);
}

const TIME_OPENER = /^(?:earlier|in|last|late|on|the|this)$/;

/** Leaves out what commas, dashes or brackets enclose: ", a plumber from Norland,". */
function withoutAsides(gap: readonly Word[]): readonly Word[] {
  const open = gap.findIndex((_, i) => isMark(gap, i));
  if (open < 0) return gap;
  const closing = gap[open]?.text === "(" ? ")" : gap[open]?.text;
  const close = gap.findLastIndex((w, i) => i > open && isMark(gap, i) && w.text === closing);
  // "to aid unions, close loopholes, raise": a list of deeds.
  const first = gap[open + 1];
  if (first?.tag === "VERB" && !/(?:ed|en|ing)$/.test(first.lower)) return gap;
  // ", but sailors,": of others.
  if (closing === "," && /^(?:but|while|whereas|though|although)$/.test(first?.lower ?? "")) return gap;
  return close < 0 ? gap : [...gap.slice(0, open), ...gap.slice(close + 1)];
}

/** So many words at most stand between a cue, or the beginning of speech, and the matter. */
const NEAR = 14;
const SUBCLAUSE =
  /^(?:which|who|whom|whose|while|unless|if|when|as|because|whereas|than|though|although|whether|after|before|since|until)$/;

/**
 * "debated fares and quotas", "opposes the toll, the tax and the cap": the matter is a member of a list, which a last one closes; the same
 * cue is for all. Not so "attacked the mayor for remarks on fares and quotas".
 */
export function isMember({ matterGap, beyond }: Placed): boolean {
  const joins = (w: Word | undefined) => w?.tag === "CCONJ";
  // What stands right before the member, but for what describes it.
  const joint = matterGap.findLast((w) => w.text === "," || isLinking(w));
  const last = joins(joint) || (joint?.text === "," && (joins(beyond[0]) || beyond[0]?.text === ","));
  return (
    last &&
    matterGap.length <= NEAR &&
    matterGap.some((w) => w.tag === "NOUN" || w.tag === "PROPN") &&
    matterGap.every(
      (w) => LISTED.test(w.text) || /^(?:ADJ|CCONJ|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(w.tag),
    ) &&
    [...matterGap, ...beyond].some(joins)
  );
}

/** Marks that a list may hold. */
const LISTED = /^[,“”"]$/;

/** Another clause stands between the cue and the matter, or a list of others. */
function hasFarMatter(at: Placed): boolean {
  const { matterGap, speaks } = at;
  if (!speaks && isMember(at)) return false;
  return (
    matterGap.filter((w) => w.tag !== "PUNCT").length > NEAR ||
    matterGap.some(
      (w, i) =>
        isMark(matterGap, i) || SUBCLAUSE.test(w.lower) || (w.lower === "that" && i > 0 && w.tag !== "DET"),
    )
  );
}

const NARROWS = /^(?:as|from|that|until|which|who)$/;

/**
 * True where the words behind the matter may be all that is meant: "would not support [a law] that bars strikes", "opposes [the tax]
 * unless". `said`: the words up to the matter; `next`: the word behind it.
 */
export function mayBeNarrowed(said: readonly Word[], next: Word | undefined): boolean {
  if (next?.lower === "unless") return true;
  return NARROWS.test(next?.lower ?? "") && said.some((w) => NEGATIONS.has(w.lower));
}

function isNarrowed({ cue, matter, matterGap, beyond }: Placed): boolean {
  // "insisted on Norland Radio that": only where it was said.
  const where = cue.at(-1)?.tag === "ADP" && matter.every((w) => w.tag === "PROPN");
  return mayBeNarrowed([...cue, ...matterGap], beyond[0]) || (where && beyond[0]?.lower === "that");
}

/** "retired after backing the tax": the matter only dates the deed. */
function isDating({ cue, matterGap }: Placed): boolean {
  const last = [...cue, ...matterGap].findLast((w) => !/^(?:ADJ|DET|NUM|PRON)$/.test(w.tag));
  return /^(?:after|amid|before|despite|during|since|until)$/.test(last?.lower ?? "");
}

/** "a tax" of "a tax cut", "the fare" of "called for the fare to be cut", "Medicare" of "Medicare and pension cuts": the matter is another. */
function isCutShort({ matter, beyond, speaks }: Placed): boolean {
  // "the “tax” plan".
  const [next, second, third] = beyond.filter((w) => !/^["“”'‘]+$/.test(w.text));
  if (!next || isTimeWord(next)) return false;
  if (next.tag === "NOUN" || (next.tag === "VERB" && NOUN_TOO.test(next.lower))) return true;
  // "for the ban on trawlers to end"; "for a tax on banks to pay for it" tells what the whole tax is for.
  if (next.lower === "to" && !speaks) {
    const whole =
      matter.some((w) => w.tag === "ADP") && /^(?:ADJ|ADP|DET|NOUN|PROPN)$/.test(third?.tag ?? "");
    // The tagger calls some verbs nouns: "wants brands to sign a".
    const verb = second?.tag === "VERB" || (second?.tag === "NOUN" && third?.tag === "DET");
    return second?.lower === "be" || (verb && !whole);
  }
  if (next.tag !== "CCONJ" || !matter.every((w) => w.tag === "PROPN")) return false;
  const joined = beyond.slice(1);
  const end = joined.findIndex((w) => w.tag !== "PROPN");
  return end > 0 && joined[end]?.tag === "NOUN";
}

/** Nouns that the tagger may take for verbs where they stand last in a compound. */
const NOUN_TOO = /^(?:cut|delay|increase|rise|vote)s?$/;
