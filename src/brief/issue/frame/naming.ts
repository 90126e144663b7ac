import type { Word } from "../../words/index.js";
import { inflectionsOf } from "../inflections.js";
import { extendPhrase, NAMING_FORM, readNounMatter, wholeEnd } from "../matter/index.js";
import type { PhraseIndex } from "../party.js";
import { isTimePhrase, nounPhraseAt } from "../phrase.js";
import { isPublic } from "../public-words.js";
import type { Push } from "./types.js";

/** "describe the plan as": verbs that say what something is like, by form. */
export const LIKENING_FORM = inflectionsOf(["characterize", "depict", "describe", "portray"]);
/** No such verdict has more words. */
const LONGEST = 10;

/** "called the tax a burden", "describe the plan as unfair": what somebody says that a matter is; true where it says so. */
export function readNaming(words: readonly Word[], _index: PhraseIndex, i: number, push: Push): boolean {
  const form = words[i]?.lower ?? "";
  const as = LIKENING_FORM.has(form);
  if (!as && !NAMING_FORM.has(form)) return false;
  // "attacked what she called the tax", "wants to label gas green".
  if (/^(?:what|which)$/.test(words[i - 2]?.lower ?? "") || words[i - 1]?.lower === "to") return false;
  const thing = nounPhraseAt(words, i + 1);
  if (!thing || !isPublic(words, thing.first, thing.last)) return false;
  const end = wholeEnd(words, thing);
  if (as && words[end + 1]?.lower !== "as") return false;
  const last = verdictEnd(words, end + (as ? 2 : 1));
  if (last < 0 || last - end > LONGEST) return false;
  push(readNounMatter(words.slice(0, end + 1), thing, 0).matters, "stance", i, last);
  return true;
}

/** The last word of what it is called, from words[i] on: "a burden on crews", "unfair", "“a disgrace”"; or -1. */
function verdictEnd(words: readonly Word[], i: number): number {
  const w = words[i];
  if (w && /^["“]$/.test(w.text)) {
    const close = words.slice(i + 1, i + LONGEST).findIndex(({ text }) => /^["”]$/.test(text));
    return close < 0 ? -1 : i + 1 + close;
  }
  if (w?.tag === "ADJ" && !/^(?:ADJ|NOUN|PROPN)$/.test(words[i + 1]?.tag ?? "")) return i;
  const phrase = /^an?$/.test(w?.lower ?? "") ? nounPhraseAt(words, i) : null;
  return phrase && !isTimePhrase(words, phrase) ? extendPhrase(words, phrase) : -1;
}
