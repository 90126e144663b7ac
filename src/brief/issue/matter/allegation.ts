import type { Word } from "../../words/index.js";
import type { Matter } from "./types.js";

/** "allegations that X hacked into Y": where it is short enough, the whole is the matter; else null. */
export function readAllegation(words: readonly Word[], head: number): Matter | null {
  if (!/^(?:allegation|accusation|charge|claim|concern|fear|suspicion)s?$/.test(words[head]?.lower ?? ""))
    return null;
  if (words[head + 1]?.lower !== "that") return null;
  let last = head + 2;
  while (words[last + 1] && last - head < 11 && !/^[.,;:!?"”]/.test(words[last + 1]?.text ?? "")) last++;
  return last - head < 11 && last > head + 3 ? { first: head, last, head, kind: "noun" } : null;
}
