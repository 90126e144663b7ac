import { DIRECTIVE_VERBS, NEGATIONS } from "../../../data/lexicon/stance-words.js";
import type { Span } from "../../article/index.js";
import { wordFrom, wordsIn } from "../people/phrase.js";
import type { Word } from "../words/index.js";
import type { Claim } from "./claim.js";
import { FLAWS, isMember } from "./flaw.js";
import { inflectionsOf } from "./inflections.js";
import { finiteFollows } from "./matter/index.js";
import { isLinking, type Placed, place } from "./placed.js";
import { predicateBehind } from "./verdict.js";

/** A cue has so many words and marks at most: a longer run holds another clause. */
const LONGEST_CUE = 15;
/** One with a whole clause, so many. */
const LONGEST_CLAUSE = 22;

/**
 * The words that carry the party's own stance on the matter, as far as the order of words can tell: the cue, with the words between it
 * and the matter ("urged the board to reject"), since without them it may say the opposite, and with the clause that the matter is the
 * subject of ("fears that the tax will rise"). Null where they carry none; it is strict, since a wrong side is worse than none. `words`
 * are the article's.
 */
export function stanceOf(words: readonly Word[], claim: Claim): Span | null {
  const at = place(words, claim);
  if (!at || FLAWS.some((isFlawed) => isFlawed(at)) || isLed(words, claim, at)) return null;
  if (isTornOff(at)) return null;
  const last = lastLink(at.matterGap);
  // "“To end the tax is folly,” she warned": what it says stands before it.
  if (last >= 0 && claim.cue.start > claim.matter.start) return null;
  if (isSubject(words, claim, at)) {
    const whole = withPredicate(words, claim);
    // "is concerned that [the tax] …" tells enough; "hopes that", "wants [the tax] dropped" do not.
    if (whole || at.cue.some((w) => WISHING_FORM.has(w.lower))) return whole;
  }
  // "hoped that [the tax] and the fee": so does a clause that is not told.
  if (at.cue.at(-1)?.lower === "that" && at.cue.some((w) => WISHING_FORM.has(w.lower))) return null;
  if (SILENT.test(at.matter[0]?.lower ?? "")) return null;
  if (isDirective(at) && !governs(at)) return directive(claim, at);
  if (last < 0 || (!at.speaks && isMember(at))) return claim.cue;
  const verb = at.matterGap.findLast((w) => w.tag === "VERB");
  // "vowed to accept no tax".
  if (at.matterGap.slice(last + 1).some((w) => NEGATIONS.has(w.lower))) return null;
  // "has offered to sell a port and to [cut fares]": what its deed is joined to is no part of the cue.
  const joined = at.matterGap[last]?.lower === "to" && at.matterGap[last - 1]?.tag === "CCONJ";
  if (joined && !at.matterGap.some((w) => NEGATIONS.has(w.lower))) return claim.cue;
  if (at.cue.length + last + 1 > LONGEST_CUE || SILENT.test(verb?.lower ?? "")) return null;
  return { start: claim.cue.start, end: at.matterGap[last]?.end ?? claim.cue.end };
}

/**
 * "slammed the mayor for not using “the tax”", "advocates a list of rules to end it": what stands between the cue and what is taken for
 * the speech turns it, and belongs to neither.
 */
function isLed(words: readonly Word[], { cue, speech }: Claim, { matterGap }: Placed): boolean {
  if (!speech || speech.start < cue.end) return false;
  const between = wordsIn(words, { start: cue.end, end: speech.start });
  const turned = between.some((w) => w.tag === "VERB" || NEGATIONS.has(w.lower));
  return turned || (between.length > 0 && matterGap[0]?.tag === "ADP");
}

/** "fears that [the tax] will rise": the matter is what something else is said of. */
function isSubject(words: readonly Word[], { cue, matter }: Claim, at: Placed): boolean {
  const gap = [...at.cue.slice(-1), ...at.matterGap].filter((w) => w.tag !== "DET" && w.tag !== "PUNCT");
  // "whoever supports [the tax] is": the verb of another clause.
  const relative = at.subjectGap.some((w) => /^(?:that|which|who|whoever)$/.test(w.lower));
  // "her opposition to [the tax] has grown": what is said of her opposition.
  const opens = gap.at(-1)?.lower === "that" || (gap.length === 1 && gap[0]?.tag !== "ADP" && !relative);
  return opens && cue.end <= matter.start && finiteFollows(words, wordFrom(words, matter.end));
}

const WISHING_FORM = inflectionsOf("feel hope like need want wish".split(" "));

/** "fears that the tax will rise": such a cue with the whole clause; null where that is long or tangled. */
function withPredicate(words: readonly Word[], { cue, matter }: Claim): Span | null {
  const from = wordFrom(words, matter.end);
  const { sentence } = words[from] ?? {};
  let end = from;
  while (words[end]?.sentence === sentence && end < words.length && end - from < LONGEST_CLAUSE) end++;
  const predicate = predicateBehind(words, matter, {
    start: matter.end,
    end: words[end - 1]?.end ?? matter.end,
  });
  if (!predicate) return null;
  const size = wordFrom(words, predicate.end) - wordFrom(words, cue.start);
  return size <= LONGEST_CLAUSE ? { start: cue.start, end: predicate.end } : null;
}

/** "declined to comment on". */
const SILENT = /^(?:answer|comment|discuss|elaborate|say|specify|speculate)$/;

/** Where the last word stands that links the cue to the matter: not so the "yet" of "requested yet another tax". */
const lastLink = (gap: readonly Word[]): number =>
  gap.findLastIndex((w, i) => isLinking(w) && (w.tag !== "ADV" || i === gap.length - 1));

/** True where the speech that the cue introduces is no clause of its own: "vowed to block", not "argued that …", "said it would …". */
function governs({ matterGap, cue }: Placed): boolean {
  const [first] = matterGap;
  const apart = (first?.start ?? 0) - (cue.at(-1)?.end ?? 0);
  // "…, she declared": speech before its cue is no part of it.
  return apart >= 0 && apart <= 1 && first?.lower !== "that" && !matterGap.some(isFiniteVerb);
}

/** "vowed to attack changes that the ports made to": what is vowed holds another clause. */
function isTornOff({ matterGap, speaks }: Placed): boolean {
  return speaks && matterGap[0]?.lower === "to" && matterGap[0].tag !== "ADP" && matterGap.some(isFiniteVerb);
}

const DIRECTIVE_FORM = inflectionsOf(DIRECTIVE_VERBS.split(" "));

/** "recommended that Norland drop": what is to be done stands behind the cue, in another clause. */
function isDirective({ cue, matterGap, speaks }: Placed): boolean {
  return (
    speaks &&
    cue.some((w) => DIRECTIVE_FORM.has(w.lower)) &&
    matterGap.some((w) => /^(?:AUX|NOUN|PROPN|VERB)$/.test(w.tag))
  );
}

/** "recommended that Norland drop": with what is to be done; null where it is told in more than one clause. */
function directive({ cue }: Claim, { cue: words, matterGap }: Placed): Span | null {
  const verbs = matterGap.filter((w) => w.tag === "VERB" || w.tag === "AUX");
  const [verb] = verbs;
  // "hopes the council rejects": what may come, not what is to be done.
  if (/(?:[^s]s|[^e]ed)$/.test(verb?.lower ?? "")) return null;
  const last = matterGap.findLast(isLinking);
  if (verbs.length !== 1 || verb?.tag !== "VERB" || !last || words.length + matterGap.length > LONGEST_CUE)
    return null;
  if (matterGap.some((w) => w.tag === "CCONJ" || w.tag === "PUNCT" || NEGATIONS.has(w.lower))) return null;
  return { start: cue.start, end: last.end };
}

const isFiniteVerb = (w: Word, i: number, words: readonly Word[]): boolean =>
  w.tag === "AUX"
    ? !/^(?:be|been|being)$/.test(w.lower)
    : w.tag === "VERB" && !w.lower.endsWith("ing") && words[i - 1]?.lower !== "to";
