import type { Word } from "../../words/index.js";
import { isParty, type PhraseIndex, predicateOf } from "../party.js";
import { matterEndingAt } from "./antecedent.js";
import { cueOf } from "./cue.js";
import { ATTITUDE_FORM, OBJECT_FORM } from "./forms.js";
import type { Framed } from "./types.js";

/** "the tax, which Norland opposes", "the cuts that sailors denounced": the object stands before the clause. Adds to the frames found so far. */
export function readRelativeObjects(words: readonly Word[], index: PhraseIndex, out: Framed[]): void {
  for (let i = 2; i < words.length; i++) {
    const w = words[i];
    if (w?.tag !== "VERB" || (!OBJECT_FORM.has(w.lower) && !ATTITUDE_FORM.has(w.lower))) continue;
    const next = words[i + 1];
    if (next && !/^(?:ADP|AUX|CCONJ|PUNCT|SCONJ)$/.test(next.tag)) continue;
    const { subjects, verb } = predicateOf(words, index, i);
    const [subject] = subjects;
    if (!subject || subjects.length > 1 || !isParty(words, subject.head) || subject.last >= verb) continue;
    if (!/^(?:that|which)$/.test(words[subject.first - 1]?.lower ?? "")) continue;
    const before = subject.first - 2;
    const end = words[before]?.text === "," ? before - 1 : before;
    const matter = matterEndingAt(words, index, out, end);
    if (!matter) continue;
    out.push({ matter, kind: "stance", parties: [subject], cue: cueOf(words, verb, i, i) });
  }
}
