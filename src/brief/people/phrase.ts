import type { Span } from "../../article/index.js";
import type { Word } from "../words/index.js";

/** Index of the first word that starts at or after `offset`; words.length where there is none. */
export function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((words[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Words that end the noun phrase which a source phrase begins with. */
const STOPS =
  /^(?:who|whom|whose|which|that|where|when|while|whether|if|because|in|at|on|during|after|before|with|from|by|to|about|against|into|through|under|over|as)$/;
const OF = /^(?:of|for)$/;

/** The noun phrase at the front of a source phrase: word indexes of its head and of its last word with "of …". */
export function frontPhrase(
  words: readonly Word[],
  span: Span,
): { first: number; head: number; end: number } | null {
  const first = wordFrom(words, span.start);
  const start = words[first];
  if (!start || start.start >= span.end) return null;
  let head = -1;
  let end = first;
  let depth = false;
  for (let i = first; i < first + 40; i++) {
    const w = words[i];
    if (!w || w.start >= span.end) break;
    if (w.tag === "PUNCT" && !/^[-–‐'’&."“”]$/.test(w.text) && i > first) break;
    if (STOPS.test(w.lower) && i > first) break;
    if (OF.test(w.lower) && i > first) {
      depth = true;
      continue;
    }
    if (/^(?:VERB|AUX)$/.test(w.tag) && head >= 0 && !/(?:ed|ing)$/.test(w.lower)) break;
    if (!depth && /^(?:NOUN|PROPN|PRON|NUM|X|ADJ|DET)$/.test(w.tag)) head = i;
    if (/\p{L}|\p{N}/u.test(w.text)) end = i;
  }
  return { first, head: head < 0 ? first : head, end };
}
