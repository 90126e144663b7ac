import type { Quote } from "../types.js";
import type { Place } from "./place.js";

const WORD = /[\p{L}\p{N}]/u;
const PAUSE_BEFORE = /[,:;—–-]\s*$/;
const PAUSE_AT_END = /[.,;:?!…—–-]["”’']*$/;
const STARTS_SENTENCE = /^["“‘'([¿¡…. ]*[\p{Lu}\p{N}]/u;

/**
 * Whether the quoted words are a clause of their own or words inside the article's clause (she called it “reckless”).
 * `goesOn` where they carry on an utterance that was a clause of its own ("…," she said, "…").
 */
export function kindOf(text: string, place: Place, goesOn: boolean): Quote["kind"] {
  const { segment, lead, tail, opensSentence } = place;
  const paused = PAUSE_BEFORE.test(text.slice(Math.max(lead.start, lead.end - 3), lead.end));
  if (opensSentence) {
    const stands = PAUSE_AT_END.test(text.slice(Math.max(segment.start, segment.end - 3), segment.end));
    return stands || !WORD.test(text.slice(tail.start, Math.min(tail.end, tail.start + 40)))
      ? "direct"
      : "mixed";
  }
  if (!paused) return "mixed";
  return goesOn || STARTS_SENTENCE.test(text.slice(segment.start, segment.start + 8)) ? "direct" : "mixed";
}
