import type { Word } from "../words/index.js";

/** True where the sentence speaks of its writer or to its reader, outside quotation marks: "I doubt it", "as you know". */
export function speaksToReader(words: readonly Word[], quoted: readonly boolean[]): boolean {
  for (const [i, w] of words.entries()) {
    if (
      quoted[i] ||
      w.text === "US" ||
      /^["“'‘(]/.test(words[i - 1]?.text ?? "") ||
      words[i + 1]?.text === "-"
    )
      continue;
    if (/^(?:i|my|me)$/.test(w.lower)) return true;
    // Further in, "we" may be of somebody reported ("proposed we wake up").
    if (i < 8 && /^(?:we|our|us|you|your)$/.test(w.lower)) return true;
  }
  return false;
}
