import { NAMED_ISSUES } from "../../../../data/lexicon/agenda-nouns.js";
import type { Word } from "../../words/index.js";
import { inflectionsOf } from "../inflections.js";
import { readMatters } from "../matter/index.js";
import type { PhraseIndex } from "../party.js";
import type { NounPhrase } from "../phrase.js";
import { demandedMatters } from "./clause.js";
import { ownerOf } from "./noun.js";
import type { Push } from "./types.js";

const LINKS = inflectionsOf(["be", "remain"]);

/** "At stake is A", "their main demand is A", "the biggest obstacle remains A", "among the demands are A and B": what a demand or dispute is. */
export function readNamed(words: readonly Word[], index: PhraseIndex, push: Push): void {
  if (
    words[0]?.lower === "at" &&
    /^(?:issue|stake)$/.test(words[1]?.lower ?? "") &&
    LINKS.has(words[2]?.lower ?? "")
  )
    push(readMatters(words, 3), "discussion", null, null);
  for (let i = 1; i < words.length; i++) {
    const link = words[i];
    if ((link?.tag !== "AUX" && link?.tag !== "VERB") || !LINKS.has(link.lower)) continue;
    const naming = index[i - 1];
    const whose = naming ? namingPhrase(words, index, naming) : null;
    if (!whose) continue;
    const owner = ownerOf(words, whose);
    if (words[i + 1]?.lower === "that")
      push(demandedMatters(words, i + 2, true) ?? [], "demand", null, null, owner);
    else if (isChief(words, whose)) push(readMatters(words, i + 1), "discussion", null, null, owner);
  }
}

/** The phrase before a link where it, or the one that it is of, is one of demands or disputes ("the demand of the union"), or null. */
function namingPhrase(words: readonly Word[], index: PhraseIndex, phrase: NounPhrase): NounPhrase | null {
  if (namesIssue(words, phrase.head)) return phrase;
  const outer = words[phrase.first - 1]?.tag === "ADP" ? index[phrase.first - 2] : undefined;
  return outer && namesIssue(words, outer.head) ? outer : null;
}

/** True where words[i] is "demand", or the "point" of "sticking point". */
export const namesIssue = (words: readonly Word[], i: number): boolean =>
  NAMED_ISSUES.has(words[i]?.singular ?? "") || isStickingPoint(words, i);

const isStickingPoint = (words: readonly Word[], head: number): boolean =>
  NAMED_ISSUES.has(`${words[head - 1]?.lower}-${words[head]?.singular}`);

/** "their demand", "the main obstacle", "the sticking point"; not "domestic demand", "the obstacle is a wall". */
const isChief = (words: readonly Word[], { first, head }: NounPhrase): boolean =>
  isStickingPoint(words, head) ||
  words
    .slice(first, head)
    .some((w) => w.tag === "PART" || /^(?:their|its|our)$/.test(w.lower) || CHIEF.test(w.lower));

const CHIEF =
  /^(?:basic|big|bigger|biggest|central|chief|core|crucial|first|greatest|hardest|immediate|key|last|main|major|only|overriding|primary|principal|remaining|sole|stated|thorniest|top)$/;
