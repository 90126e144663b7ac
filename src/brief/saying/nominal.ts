import { SPEECH_NOUNS, THOUGHT_NOUNS } from "../../../data/lexicon/saying-nouns.js";
import { objectEnd, trimEnd } from "./content.js";
import type { Found } from "./index.js";
import type { Line, Token } from "./line.js";
import { headOf, isPossessiveMark, isVerbal, phraseEndingAt } from "./phrase.js";
import type { Subject } from "./subject.js";

const POSSESSIVE = new Set("my his her its our their".split(" "));
const NOTHING: ReadonlySet<number> = new Set();

/** The sayings whose cue is a noun with an owner: "her claim that …", "the mayor’s warning that …". */
export function findNounSayings(line: Line): Found[] {
  const { tokens } = line;
  const found: Found[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    const noun = tokens[i];
    if (!noun || tokens[i + 1]?.lower !== "that" || noun.tag === "VERB" || noun.tag === "PROPN") continue;
    const speech = SPEECH_NOUNS.has(noun.lower);
    if (!speech && !THOUGHT_NOUNS.has(noun.lower)) continue;
    const owner = ownerBefore(tokens, i);
    if (!owner) continue;
    const content = reported(tokens, i + 2);
    if (!content) continue;
    const cue = { from: i, to: i };
    const source = { from: owner.from, to: owner.to };
    found.push({ kind: "noun", cue, lemma: noun.lower, speech, source, head: owner.head, content });
  }
  return found;
}

/** "her", "the mayor’s" before the noun, adjectives between. */
function ownerBefore(tokens: readonly Token[], noun: number): Subject | null {
  let i = noun - 1;
  while (i > noun - 4 && (tokens[i]?.tag === "ADJ" || tokens[i]?.tag === "ADV")) i--;
  const t = tokens[i];
  if (!t) return null;
  if (POSSESSIVE.has(t.lower)) return { from: i, to: i, head: { from: i, to: i } };
  if (!isPossessiveMark(t)) return null;
  const from = phraseEndingAt(tokens, i - 1);
  return from < 0 ? null : { from, to: i - 1, head: headOf(tokens, { from, to: i - 1 }) };
}

/** What stands behind "that", from token `from`. */
function reported(tokens: readonly Token[], from: number): Found["content"] {
  if (isVerbal(tokens[from])) return null;
  const to = trimEnd(tokens, from, objectEnd(tokens, from, NOTHING));
  return to > from ? { from, to } : null;
}
