import { PRONOUNS } from "../../people/pronoun.js";
import type { Word } from "../../words/index.js";
import { isVerb, type Matter, PARTICLE, readMatters, readVerbMatter } from "../matter/index.js";
import { type NounPhrase, nounPhraseAt } from "../phrase.js";

/** No list of deeds that a label may come from has more members. */
const MOST_JOINED = 12;

/** What the verb at words[v] does, as matters, with what is joined to it ("cut tolls and raise fares"). */
export function verbMatters(words: readonly Word[], v: number): Matter[] {
  const matters: Matter[] = [];
  let verb = v;
  for (let n = 0; n < MOST_JOINED && verb >= 0; n++) {
    const found = readVerbMatter(words, verb, 0);
    if (!found) break;
    matters.push(...found.matters);
    const next = joinedAt(words, verb, found.end);
    if (next && !next.deed) matters.push(...readMatters(words, next.at));
    verb = next?.deed ? next.at : -1;
  }
  return matters;
}

/** Where a deed, or another object, begins that is joined to the deed of the verb at words[verb], read up to words[end]; or null. */
function joinedAt(words: readonly Word[], verb: number, end: number): { at: number; deed: boolean } | null {
  let k = end + 1;
  if ((words[k]?.tag === "ADP" || words[k]?.lower === "to") && !isVerb(words[k + 1]))
    k = (nounPhraseAt(words, k + 1)?.last ?? k - 1) + 1;
  if (words[k]?.text === ",") k++;
  const joined = words[k]?.tag === "CCONJ";
  if (joined) k++;
  if (k === end + 1) return null;
  if (words[k]?.lower === "to" && isVerb(words[k + 1])) return { at: k + 1, deed: true };
  if (!joined) return null;
  const sameForm = words[k]?.lower.endsWith("ing") === words[verb]?.lower.endsWith("ing");
  // "called on the mayor to refrain and urged": of whoever called.
  const told = words[verb - 1]?.lower === "to" && /(?:[^e]ed|[^s]s)$/.test(words[k]?.lower ?? "");
  if ((words[k]?.tag === "VERB" && sameForm && !told) || PARTICLE.test(words[k + 1]?.lower ?? ""))
    return { at: k, deed: true };
  const phrase = nounPhraseAt(words, k);
  return phrase && !isVerb(words[phrase.last + 1]) ? { at: k, deed: false } : null;
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
