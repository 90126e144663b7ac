import type { Word } from "../../words/index.js";

/** Past adverbs and what commas enclose: "to, among other things, block". */
export function skipAside(words: readonly Word[], i: number): number {
  let k = i;
  if (words[k]?.text === ",") {
    let close = k + 1;
    while (close - k < 8 && words[close] && words[close]?.text !== ",") close++;
    if (words[close]?.text === ",") k = close + 1;
  }
  while (words[k]?.tag === "ADV") k++;
  return k;
}
