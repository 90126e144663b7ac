import type { Word } from "../../words/index.js";
import { extendPhrase, readMatters } from "../matter/index.js";
import { isParty } from "../party.js";
import { isTimePhrase, type NounPhrase, nounPhraseAt } from "../phrase.js";
import { isPublic } from "../public-words.js";
import type { Push } from "./types.js";

/**
 * "On trade, the mayor said …", "As for the tolls, …", "When it comes to tolls, …", "Asked about the tolls, …": what the sentence is about
 * stands first. Its subject has something to say on it.
 */
export function readFronted(words: readonly Word[], push: Push): void {
  const at = topicStart(words);
  const phrase = at > 0 ? nounPhraseAt(words, at) : null;
  if (!phrase || words[phrase.head]?.tag !== "NOUN" || (at === 1 && !isTopic(words, phrase))) return;
  const end = extendPhrase(words, phrase);
  // "On reflection, …", "asked about his favorite song, …".
  if (!isPublic(words, phrase.first, end)) return;
  if (words[end + 1]?.text !== ",") return;
  const subject = nounPhraseAt(words, end + 2);
  push(
    readMatters(words.slice(0, end + 1), at),
    "discussion",
    null,
    null,
    subject && isParty(words, subject.head) ? subject : null,
  );
}

const OPENINGS: readonly (readonly string[])[] = [
  ["on"],
  ["as", "for"],
  ["as", "to"],
  ["when", "it", "comes", "to"],
  ["when", "it", "came", "to"],
  ["turning", "to"],
  ["asked", "about"],
  ["pressed", "on"],
  ["pressed", "about"],
  ["questioned", "about"],
];

/** Where the topic begins behind the words that open such a sentence, or -1. */
function topicStart(words: readonly Word[]): number {
  const opening = OPENINGS.find((opening) => opening.every((word, i) => words[i]?.lower === word));
  return opening?.length ?? -1;
}

/** "On trade", "On gun control"; not "On Monday", "On the budget", "On her way". */
function isTopic(words: readonly Word[], phrase: NounPhrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++)
    if (/^(?:DET|PRON|PART|NUM)$/.test(words[i]?.tag ?? "")) return false;
  return !isTimePhrase(words, phrase);
}
