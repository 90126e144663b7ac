import type { Word } from "../../words/index.js";
import { type PhraseIndex, predicateOf } from "../party.js";
import type { Framed } from "./types.js";

/** "…, which Washington has said would be a red line": a party's verdict on what stands before. */
export function readVerdict(words: readonly Word[], index: PhraseIndex, verb: number, out: Framed[]): void {
  const { subjects, verb: first } = predicateOf(words, index, verb);
  const subject = subjects[0];
  const which = words[(subject?.first ?? 0) - 1];
  if (!subject || which?.lower !== "which" || words[verb + 1]?.tag !== "AUX") return;
  let last = verb + 1;
  while (last - verb < 10 && words[last + 1] && words[last + 1]?.tag !== "PUNCT") last++;
  const judged = out.findLast((f) => f.matter.last < subject.first && f.matter.last >= subject.first - 6);
  if (judged) out.push({ matter: judged.matter, kind: "stance", parties: subjects, cue: { first, last } });
}
