import { PERSON_VERBS, PREPOSITION_VERBS } from "../../../../data/lexicon/agenda-verbs.js";
import type { Word } from "../../words/index.js";
import { inflectionsOf } from "../inflections.js";
import { readMatters } from "../matter/index.js";
import { isTimePhrase, nounPhraseAt } from "../phrase.js";
import { CALL_FORM } from "./forms.js";
import type { Push } from "./types.js";

const QUARRELS = inflectionsOf([
  ...Object.keys(PREPOSITION_VERBS).filter((verb) => !CALL_FORM.has(verb)),
  ...Object.keys(PERSON_VERBS),
  "oppose",
  "reject",
  "block",
  "leave",
  "quit",
  "resign",
  "strike",
  "walk",
  "march",
  "split",
  "veto",
  "vote",
  "break",
  "sanction",
  "punish",
  "fail",
  "boycott",
  "suspend",
  "threaten",
  "act",
  "collapse",
  "delay",
  "divide",
  "expel",
  "stall",
]);

/** "rejected it over A", "left because of A": what a quarrel is about. */
export function readAdjunct(words: readonly Word[], i: number, push: Push): void {
  const w = words[i];
  if (w?.lower !== "over" && w?.lower !== "because") return;
  const next = words[i + 1];
  if (!words.slice(0, i).some((v) => QUARRELS.has(v.lower))) return;
  if (w.lower === "because" && next?.lower === "of") push(readMatters(words, i + 2), "adjunct", null, null);
  if (w?.lower !== "over" || w.tag !== "ADP") return;
  const phrase = nounPhraseAt(words, i + 1);
  const before = words[i - 1];
  if (!phrase || isTimePhrase(words, phrase) || before?.tag === "VERB" || next?.tag === "NUM") return;
  push(readMatters(words, i + 1), "adjunct", null, null);
}
