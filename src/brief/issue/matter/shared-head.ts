import { senseOf } from "../../people/nominal.js";
import type { Word } from "../../words/index.js";
import { isPlural } from "../../words/stem.js";

/** Of people: "gay and transgender sailors". */
const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  "bisexual black gay gender-fluid hispanic homosexual lesbian straight trans transgender white".split(" "),
);
/** What stands behind a hyphen in an adjective: "tax-free", "union-backed". */
const ADJECTIVE_END = /(?:ed|en|based|free|friendly|like|style|wide)$/;
/** What stands before one: "anti-union", "high-tax". */
const ADJECTIVE_START = /^(?:anti|big|high|long|low|multi|non|post|pre|pro|short|small)$/;

/**
 * "access for gay [and transgender sailors]", "a high-tax[, big-spending agenda]": true where the phrase that ends at words[end] has its noun
 * further on, behind what is joined to it.
 */
export function sharesLaterHead(words: readonly Word[], end: number): boolean {
  const w = words[end];
  const next = words[afterJoint(words, end + 1)];
  if (!w || !next || !/^(?:ADJ|NOUN|PROPN)$/.test(next.tag)) return false;
  if (KINDS_OF_PEOPLE.has(w.lower) || kindsEnd(words, end) > 0) return true;
  const [before, hyphen] = [words[end - 2], words[end - 1]];
  if (hyphen?.text !== "-" || hyphen.end !== w.start || before?.end !== hyphen.start || isPlural(w.lower))
    return false;
  return ADJECTIVE_START.test(before.lower) || ADJECTIVE_END.test(w.lower);
}

/** Past a comma and an "and" or "or" at words[i]; -1 where there is neither. */
function afterJoint(words: readonly Word[], i: number): number {
  let k = i;
  if (words[k]?.text === ",") k++;
  if (words[k]?.tag === "CCONJ") k++;
  return k > i ? k : -1;
}

/** So many kinds at most are joined ("gay, lesbian, bisexual and transgender people"). */
const MOST_JOINED = 4;

/** "in oil [and gas companies]": the index of the plural that two bare nouns share, or -1. */
export function kindsEnd(words: readonly Word[], end: number): number {
  if (words[end + 1]?.lower !== "and") return -1;
  const [before, one, other, plural] = [words[end - 1], words[end], words[end + 2], words[end + 3]];
  const bare = one?.tag === "NOUN" && one.singular === one.lower && before?.tag === "ADP";
  if (!bare || other?.tag !== "NOUN" || other.singular !== other.lower) return -1;
  // "talks on trade and defense contractors" are on both.
  const things =
    plural?.tag === "NOUN" && isPlural(plural.lower) && senseOf(plural.lower)?.class !== "person";
  const shared = things && words[end + 4]?.tag !== "NOUN";
  return shared ? end + 3 : -1;
}

/** The index of the plural that kinds joined from words[end] on share, or -1. */
export function laterHead(words: readonly Word[], end: number): number {
  const kinds = kindsEnd(words, end);
  if (kinds > 0) return kinds;
  let at = end;
  for (let n = 0; n < MOST_JOINED; n++) {
    const next = afterJoint(words, at + 1);
    if (next < 0 || !KINDS_OF_PEOPLE.has(words[next]?.lower ?? "")) return -1;
    at = next;
    const noun = words[at + 1];
    if (noun?.tag === "NOUN") return isPlural(noun.lower) || noun.lower === "people" ? at + 1 : -1;
  }
  return -1;
}
