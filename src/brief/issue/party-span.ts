import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import type { Span } from "../../article/index.js";
import type { Word } from "../words/index.js";
import { isParty } from "./party.js";
import { isPossessive, type NounPhrase, nounPhraseAt } from "./phrase.js";

/** What the parties are called, without phrases that name no party. */
export function spansOf(words: readonly Word[], parties: readonly NounPhrase[]): Span[] {
  const spans: Span[] = [];
  for (const { first, head } of parties) {
    const span = isParty(words, head) ? spanOf(words, countedFrom(words, first), nameEnd(words, head)) : null;
    if (span) spans.push(span);
  }
  return spans;
}

/** "more than 40 sailors" are not "40 sailors". */
function countedFrom(words: readonly Word[], first: number): number {
  const counted = words[first]?.tag === "NUM";
  const before = `${words[first - 2]?.lower} ${words[first - 1]?.lower}`;
  return counted && /^(?:at least|at most|(?:fewer|less|more) than)$/.test(before) ? first - 2 : first;
}

/** So many words of a name are looked for behind its head. */
const LONGEST = 6;

/** The end of a name that goes on behind its head: "Veterans Against the War", "Doctors for Fair Pay", "members of the board". */
function nameEnd(words: readonly Word[], head: number): number {
  const link = words[head + 1]?.lower ?? "";
  // "members of Congress"
  const whole = link === "of" && isNoun(words[head]) ? nounPhraseAt(words, head + 2) : null;
  if (whole && whole.last - head < LONGEST && !isPossessive(words, whole.last + 1)) return whole.last;
  if (!words[head]?.capital || !/^(?:against|for)$/.test(link)) return head;
  let last = words[head + 2]?.lower === "the" ? head + 2 : head + 1;
  if (!words[last + 1]?.capital) return head;
  while (words[last + 1]?.capital && last - head < LONGEST) last++;
  return last;
}

/** True of a noun, also of one that opens a sentence, which the tagger may take for a name: "Members/PROPN of". */
const isNoun = (w: Word | undefined): boolean =>
  w?.tag === "NOUN" || (w?.tag === "PROPN" && PARTY_NOUNS.has(w.lower.replace(/s$/, "")));

/** From one word to another, both among them, or null where there are none. */
export function spanOf(words: readonly Word[], first: number, last: number): Span | null {
  const a = words[first];
  const b = words[last];
  return a && b ? { start: a.start, end: b.end } : null;
}
