import type { Word } from "../../words/index.js";
import { isPlural } from "../../words/stem.js";

/** Of people: "gay and transgender sailors". */
const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  "bisexual black gay gender-fluid hispanic homosexual lesbian straight trans transgender white".split(" "),
);
/** What stands behind a hyphen in an adjective: "tax-free". */
const ADJECTIVE_END = /(?:ed|en|based|free|friendly|like|style|wide)$/;
/** What stands before one: "anti-union", "high-tax". */
const ADJECTIVE_START = /^(?:anti|big|high|long|low|multi|non|post|pre|pro|short|small)$/;

/**
 * "access for gay [and transgender sailors]", "a high-tax[, big-spending agenda]": true where the phrase that ends at words[end] has its noun
 * further on, behind what is joined to it.
 */
export function sharesLaterHead(words: readonly Word[], end: number): boolean {
  const [w, joint] = [words[end], words[end + 1]];
  if (!w || (joint?.text !== "," && joint?.tag !== "CCONJ")) return false;
  if (KINDS_OF_PEOPLE.has(w.lower)) return true;
  const hyphen = words[end - 1];
  const before = words[end - 2];
  if (hyphen?.text !== "-" || hyphen.end !== w.start || before?.end !== hyphen.start || isPlural(w.lower))
    return false;
  return ADJECTIVE_START.test(before.lower) || ADJECTIVE_END.test(w.lower);
}
