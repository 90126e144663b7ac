import type { Word } from "../../words/index.js";
import type { PhraseIndex } from "../party.js";

/** The verb that a noun is the object of ("raising concerns about", "passed a set of measures"), or null. */
export function governingVerb(words: readonly Word[], index: PhraseIndex, i: number): number | null {
  let first = index[i]?.first ?? i;
  if (words[first - 1]?.tag === "ADP") {
    const outer = index[first - 2];
    if (outer && words[first - 1]?.lower === "of") first = outer.first;
    else if (words[first - 1]?.lower !== "of" && words[first - 2]?.tag === "VERB") return first - 2;
  }
  const before = words[first - 1];
  const governs =
    before?.tag === "VERB" || (before?.tag === "AUX" && /^(?:have|has|had)$/.test(before.lower));
  return governs ? first - 1 : null;
}
