import { IRREGULAR_PASTS } from "../../../../data/lexicon/irregular-pasts.js";
import type { Word } from "../../words/index.js";
import { isPlural } from "../../words/stem.js";
import { extendPhrase, finiteFollows, type Matter, readNounMatter } from "../matter/index.js";
import { isTimePhrase, nounPhraseAt } from "../phrase.js";
import { deedsOf, verbMatters } from "./deed.js";
import { takesSide } from "./forms.js";
import { undergoneMatters } from "./undergone.js";

/** The matter of a clause that begins at words[i]: its subject, or what its verb does where the subject is a party. */
export function clauseMatters(words: readonly Word[], i: number): Matter[] {
  let at = i;
  while (words[at]?.tag === "ADV" || words[at]?.tag === "CCONJ") at++;
  if (words[at]?.tag === "VERB" && words[at]?.lower.endsWith("ing")) return verbMatters(words, at);
  const pronoun = words[at]?.tag === "PRON" ? { first: at, head: at, last: at } : null;
  const subject = nounPhraseAt(words, at) ?? pronoun;
  if (!subject) return [];
  const found = pronoun && subject === pronoun ? { matters: [], end: at } : readNounMatter(words, subject, 0);
  const real = found.matters.filter((m) => m.kind !== "name");
  if (real.length > 0) return real;
  let k = Math.max(found.end, subject.last) + 1;
  while (words[k]?.tag === "AUX" || words[k]?.tag === "ADV" || words[k]?.lower === "not") k++;
  const form = words[k]?.lower ?? "";
  // Where the verb has a frame of its own, that frame has the better cue ("said they would promote").
  if (pronoun && takesSide(form)) return [];
  // What is planned or goes on is a matter; what happened ("they signed a bill") is news.
  const pending =
    words[k - 1]?.tag === "AUX" &&
    (form.endsWith("ing") ||
      /^(?:would|will|should|could|may|might|can|must|to)$/.test(words[k - 1]?.lower ?? ""));
  return words[k]?.tag === "VERB" && pending ? deedsOf(words, k, subject) : [];
}

/**
 * The matter of a clause in the subjunctive that begins at words[i]: "the city buy the ferry", "the ferry be sold"; null where none follows.
 * `sure`: what stands before it always demands; "suggested that critics oppose it" may only tell.
 */
export function demandedMatters(words: readonly Word[], i: number, sure: boolean): readonly Matter[] | null {
  const doer = nounPhraseAt(words, i);
  const at = (doer?.last ?? -1) + 1;
  const verb = words[at];
  if (!doer || !verb) return null;
  if (verb.lower === "be" && words[at + 1]?.tag === "VERB") return undergoneMatters(words, doer, at + 1);
  const many = isPlural(words[doer.head]?.lower ?? "") || words[doer.first - 1]?.tag === "CCONJ";
  if (verb.tag !== "VERB" || /(?:[^s]s|[^e]ed|ing)$/.test(verb.lower) || IRREGULAR_PASTS.has(verb.lower))
    return null;
  return many && !sure ? null : deedsOf(words, at, doer);
}

/** So many phrases of time at most stand before what is said ("said on Monday last week"). */
const TIMES = 3;

/** Where the clause begins that a verb of saying reports ("said [that] X would …", "told reporters that X …"), or -1. */
export function clauseStart(words: readonly Word[], verb: number, times = TIMES): number {
  let k = verb + 1;
  while (words[k]?.tag === "ADV") k++;
  if (words[k]?.lower === "that") return k + 1;
  if (words[k]?.tag === "PRON" && finiteFollows(words, k + 1)) return k;
  const first = nounPhraseAt(words, k);
  if (first && words[first.last + 1]?.lower === "that") return first.last + 2;
  const gerund = words[k]?.tag === "VERB" && words[k]?.lower.endsWith("ing");
  if (!first) return gerund ? k : -1;
  if (isTimePhrase(words, first)) return times > 0 ? clauseStart(words, first.last, times - 1) : -1;
  const end = Math.max(extendPhrase(words, first), first.last);
  return finiteFollows(words, end + 1) ? k : -1;
}

const OPENS_QUOTE = /^["“'‘]/;

/** A quotation that opens with a capital letter is a clause of its own: true where words[i] is its mark. */
export function opensQuote(words: readonly Word[], i: number): boolean {
  const mark = words[i];
  const first = words[i + 1];
  const before = words[i - 1];
  return (
    !!mark &&
    OPENS_QUOTE.test(mark.text) &&
    !!first &&
    mark.end === first.start &&
    (!before || before.end < mark.start || before.text === mark.text) &&
    first.capital
  );
}
