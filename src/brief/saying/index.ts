import type { Article } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Word } from "../words/index.js";
import type { Saying } from "./types.js";

export type { Saying } from "./types.js";

/** Every clause of saying in the article's own voice, in text order. */
export function findSayings(
  _article: Article,
  words: readonly Word[],
  _segments: readonly Segment[],
): Saying[] {
  return words.flatMap((cue, i) => {
    const source = words[i - 1];
    if (cue.lower !== "said" || !source) return [];
    const { sentence, paragraph } = cue;
    return [
      {
        kind: "verb" as const,
        cue,
        lemma: "say",
        speech: true,
        source,
        sourceHead: source,
        content: null,
        sentence,
        paragraph,
      },
    ];
  });
}
