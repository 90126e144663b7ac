import type { Word } from "../../words/index.js";
import { isParty, type PhraseIndex, predicateOf, REPORT_FORM } from "../party.js";
import { type Endings, matterEndingAt } from "./antecedent.js";
import { cueOf } from "./cue.js";
import type { Framed } from "./types.js";

/**
 * "the tax, which Norland opposes", "the cuts that sailors denounced": the object of the verb at words[i] stands before its clause. Adds
 * to the frames found so far.
 */
export function readRelativeObject(
  words: readonly Word[],
  index: PhraseIndex,
  i: number,
  endings: Endings,
  out: Framed[],
): void {
  const next = words[i + 1];
  if (next && !/^(?:ADP|AUX|CCONJ|PUNCT|SCONJ)$/.test(next.tag)) return;
  // "which Ann Lowe denies is unfair": a clause of what she says.
  if (next?.tag === "AUX" && REPORT_FORM.has(words[i]?.lower ?? "")) return;
  const { subjects, verb } = predicateOf(words, index, i);
  const [subject] = subjects;
  if (!subject || subjects.length > 1 || !isParty(words, subject.head) || subject.last >= verb) return;
  // "which the state of Norland opposes": a name that goes on is not told here.
  if (words[subject.last + 1]?.lower === "of") return;
  if (!/^(?:that|which)$/.test(words[subject.first - 1]?.lower ?? "")) return;
  const before = subject.first - 2;
  const end = words[before]?.text === "," ? before - 1 : before;
  const matter = matterEndingAt(words, index, endings, end);
  if (matter) out.push({ matter, kind: "stance", parties: [subject], cue: cueOf(words, verb, i, i) });
}
