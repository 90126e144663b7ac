import { BIDDINGS } from "../../../data/lexicon/dangling.js";
import type { Word } from "../words/index.js";

const WRITER = new Set(["i", "my", "me"]);
const READER = new Set(["we", "our", "us", "you", "your"]);
/** None of these words is longer. */
const LONGEST = 4;

/** True where the sentence speaks of its writer or to its reader, outside quotation marks: "I doubt it", "as you know", "Let’s wait". */
export function speaksToReader(words: readonly Word[], quoted: readonly boolean[]): boolean {
  const verb = words[words[0]?.lower === "just" ? 1 : 0];
  if (verb?.tag === "VERB" && BIDDINGS.has(verb.lower)) return true;
  return words.some(
    (w, i) =>
      // Further in, "we" may be of somebody reported ("proposed we wake up").
      w.lower.length <= LONGEST &&
      (WRITER.has(w.lower) || (i < 8 && READER.has(w.lower))) &&
      !quoted[i] &&
      w.text !== "US" &&
      !/^["“'‘(]/.test(words[i - 1]?.text ?? "") &&
      words[i + 1]?.text !== "-",
  );
}
