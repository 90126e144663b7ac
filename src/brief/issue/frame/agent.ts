import type { Word } from "../../words/index.js";
import { finiteFollows, skipAdverbs } from "../matter/index.js";
import { isParty, type PhraseIndex, predicateOf } from "../party.js";
import { nounPhraseAt } from "../phrase.js";
import { type Endings, matterEndingAt } from "./antecedent.js";
import { ATTITUDE_FORM, DEED_FORM, OBJECT_FORM, STANDS_FORM } from "./forms.js";
import type { Framed } from "./types.js";

/**
 * "The tax is opposed by sailors", "a bill backed by unions": whoever does what is done to a matter of public affairs, by the participle
 * at words[i]. Adds to the frames found so far.
 */
export function readAgent(
  words: readonly Word[],
  index: PhraseIndex,
  i: number,
  endings: Endings,
  out: Framed[],
): void {
  const by = skipAdverbs(words, i + 1);
  if (words[by]?.lower !== "by" || !takesPart(words[i]?.lower ?? "")) return;
  const agent = nounPhraseAt(words, by + 1);
  if (!agent || words[agent.head]?.tag === "PRON" || !isParty(words, agent.head)) return;
  // "by the mayor of Norland’s own party": whose party, is another.
  if (words[agent.last + 1]?.lower === "of") return;
  const end = patientEnd(words, index, i, agent.last);
  const matter = end < 0 ? null : matterEndingAt(words, index, endings, end);
  if (matter)
    out.push({ matter, kind: "stance", parties: [agent], cue: { first: i, last: i }, undergone: true });
}

/** "backed", "denounced": not so "imposed", "funded", which say who did it. */
const takesPart = (form: string): boolean =>
  (OBJECT_FORM.has(form) && !DEED_FORM.has(form) && form !== "funded") ||
  ATTITUDE_FORM.has(form) ||
  STANDS_FORM.has(form);

const BE = /^(?:be|been|being|is|are|was|were)$/;
const SUPPOSES = /^(?:if|unless|until|when|whether)$/;

/** Where what the participle at words[i] is said of ends: its subject, or the noun that it stands right behind; -1 for none. `last`: of the agent. */
function patientEnd(words: readonly Word[], index: PhraseIndex, i: number, last: number): number {
  let k = i - 1;
  while (words[k]?.tag === "ADV") k--;
  if (BE.test(words[k]?.lower ?? "")) {
    const { subjects, verb } = predicateOf(words, index, i);
    const first = subjects[0]?.first ?? 0;
    if (words.slice(Math.max(0, first - 3), first).some((w) => SUPPOSES.test(w.lower))) return -1;
    // What may be, or is not, done.
    const sure = words.slice(verb, i).every((w) => /^(?:ADV|AUX)$/.test(w.tag) && !UNSURE.test(w.lower));
    return sure && subjects.length > 0 ? verb - 1 : -1;
  }
  if (words[k]?.text !== ",") return k === i - 1 ? k : -1;
  // "opposes the tax, backed by sailors": who opposes it is backed; not so "the tax, backed by sailors, would".
  return words[last + 1]?.text === "," && finiteFollows(words, last + 2) ? k - 1 : -1;
}

const UNSURE = /^(?:can|could|had|may|might|must|never|no|not|n[’']t|should|will|would)$/;
