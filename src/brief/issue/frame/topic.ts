import type { Word } from "../../words/index.js";
import { readNounMatter } from "../matter/index.js";
import { type PhraseIndex, predicateOf } from "../party.js";
import { nounPhraseAt } from "../phrase.js";
import { wordsOf } from "../word-lists.js";
import type { Push } from "./types.js";

const ISSUE_PREDICATE =
  /^(?:issue|flashpoint|sticking|point|concern|priority|obstacle|irritant|threat|problem|challenge|bone|source)$/;

const TOPS = wordsOf("topped tops top dominated dominates dominate");
const TOPPED = wordsOf("agenda talks discussions debate meeting negotiations");
const BECOMES = wordsOf("become becomes became remain remains remained is are was were been");
/** Of most words one look tells that they open nothing. */
const OPENING_FORMS: ReadonlySet<string> = new Set([...TOPS, ...BECOMES]);
const ARTICLES = wordsOf("a an the one another");

/** "A topped the agenda", "A has become a contentious issue", "A remains a sticking point". */
export function readTopic(words: readonly Word[], index: PhraseIndex, push: Push): void {
  for (let i = 1; i < words.length; i++) {
    const w = words[i];
    if (!w || (w.tag !== "VERB" && w.tag !== "AUX" && w.tag !== "NOUN")) continue;
    if (!OPENING_FORMS.has(w.lower)) continue;
    const tops = TOPS.has(w.lower) && TOPPED.has(words[i + 2]?.lower ?? "");
    const becomes = BECOMES.has(w.lower) && ARTICLES.has(words[i + 1]?.lower ?? "");
    const predicate = becomes ? nounPhraseAt(words, i + 1) : null;
    const named = predicate && ISSUE_PREDICATE.test(words[predicate.head]?.lower ?? "");
    if (!tops && !named) continue;
    const subject = predicateOf(words, index, i).subjects[0];
    if (!subject || words[subject.head]?.tag === "PRON") continue;
    push(readNounMatter(words, { ...subject, last: subject.head }, 0).matters, "agenda", null, null);
  }
}
