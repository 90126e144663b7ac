import type { Word } from "../../words/index.js";
import { nounPhraseAt, spacedWords } from "../phrase.js";
import { extendPhrase } from "./extend.js";
import { LABEL_WORDS } from "./noun-label.js";
import type { Found } from "./types.js";
import { isVerb, objectOf, skipAdverbs } from "./verb-word.js";

/**
 * "over who pays for the bridge", "on whether the port will close": an open question that begins at words[i], behind its preposition, as a
 * matter; null where none does, or where it is too long for a label.
 */
export function readQuestion(words: readonly Word[], i: number): Found | null {
  const opener = words[i]?.lower;
  if ((opener !== "who" && opener !== "whether") || !/^(?:ADP|AUX)$/.test(words[i - 1]?.tag ?? ""))
    return null;
  const subject = opener === "whether" ? nounPhraseAt(words, i + 1) : null;
  if (opener === "whether" && words[subject?.head ?? -1]?.tag !== "NOUN") return null;
  let verb = skipAdverbs(words, (subject ? extendPhrase(words, subject) : i) + 1);
  while (words[verb]?.tag === "AUX" && isVerb(words[skipAdverbs(words, verb + 1)]))
    verb = skipAdverbs(words, verb + 1);
  if (words[verb]?.tag !== "VERB" || OF_RACE.test(words[verb]?.lower ?? "")) return null;
  const last = endOf(words, verb);
  const next = words[last + 1];
  const ends = !next || next.tag === "CCONJ" || (next.tag === "PUNCT" && next.text !== "-");
  return ends && (last > verb || subject) && spacedWords(words, i, last) <= LABEL_WORDS
    ? { matters: [{ first: i, last, head: verb, kind: "verb" }], end: last }
    : null;
}

/** "who can win", "who knows": of the race or of opinions. */
const OF_RACE =
  /^(?:win|wins|won|lose|loses|lost|run|runs|ran|know|knows|think|thinks|say|says|said|like|likes|want|wants)$/;

/** The last word of the verb's object, or of the phrase that it needs ("pays for the bridge"). */
function endOf(words: readonly Word[], verb: number): number {
  const object = objectOf(words, verb);
  if (object) return extendPhrase(words, object);
  const phrase = words[verb + 1]?.tag === "ADP" ? nounPhraseAt(words, verb + 2) : null;
  return phrase?.last ?? verb;
}
