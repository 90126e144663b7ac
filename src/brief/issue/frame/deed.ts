import { PRONOUNS } from "../../people/pronoun.js";
import type { Word } from "../../words/index.js";
import { isVerb, type Matter, readMatters, readVerbMatter } from "../matter/index.js";
import { type NounPhrase, nounPhraseAt } from "../phrase.js";

/** What the verb at words[v] does, as matters, with what is joined to it ("cut tolls and raise fares"). */
export function verbMatters(words: readonly Word[], v: number): Matter[] {
  const found = readVerbMatter(words, v, 0);
  if (!found) return [];
  let k = found.end + 1;
  if ((words[k]?.tag === "ADP" || words[k]?.lower === "to") && !isVerb(words[k + 1]))
    k = (nounPhraseAt(words, k + 1)?.last ?? k - 1) + 1;
  if (words[k]?.text === ",") k++;
  const joined = words[k]?.tag === "CCONJ";
  if (joined) k++;
  if (k === found.end + 1) return [...found.matters];
  if (words[k]?.lower === "to" && isVerb(words[k + 1]))
    return [...found.matters, ...verbMatters(words, k + 1)];
  const sameForm = words[k]?.lower.endsWith("ing") === words[v]?.lower.endsWith("ing");
  const particle = /^(?:up|back|off|down|out|away)$/.test(words[k + 1]?.lower ?? "");
  if (joined && ((words[k]?.tag === "VERB" && sameForm) || particle))
    return [...found.matters, ...verbMatters(words, k)];
  const phrase = nounPhraseAt(words, k);
  const goesOn = phrase && joined && !followsFinite(words, phrase.last + 1);
  return goesOn ? [...found.matters, ...readMatters(words, k)] : [...found.matters];
}

function followsFinite(words: readonly Word[], i: number): boolean {
  return words[i]?.tag === "AUX" || words[i]?.tag === "VERB";
}

/**
 * What a verb does, as matters. One that stands alone is understood only with whoever is to do it ("the mayor to resign", "the mayor
 * should resign"), and not with a "he".
 */
export function deedsOf(words: readonly Word[], verb: number, doer: NounPhrase | null | undefined): Matter[] {
  return verbMatters(words, verb).flatMap((m) => {
    if (!doer || m.kind !== "verb" || m.first < m.last) return [m];
    return PERSONAL.has(words[doer.head]?.lower ?? "") ? [] : [{ ...m, first: doer.first }];
  });
}

const PERSONAL: ReadonlySet<string> = new Set([...PRONOUNS.keys(), "i", "we", "who", "you"]);
