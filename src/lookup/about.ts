import { fold } from "./fold.js";
import type { Utterance } from "./voices.js";

/** The utterances that hold every word of `about`, in any order and inflection; all of them where it is empty. */
export function sayAbout<U extends Utterance>(utterances: readonly U[], about: string): readonly U[] {
  const wanted = wordsOf(about);
  if (wanted.length === 0) return utterances;
  return utterances.filter(({ parts }) => {
    const said = parts.flatMap((part) => wordsOf(part.text));
    return wanted.every((word) => said.some((other) => sameWord(word, other)));
  });
}

const wordsOf = (text: string) => fold(text).split(" ").filter(Boolean);

/** Longest ending in which two forms of a word differ ("tariff", "tariffs"; "stabilize", "stabilizing"). */
const ENDING = 3;
const STEM = 4;

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > ENDING) return false;
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= STEM && shorter - same <= 1;
}
