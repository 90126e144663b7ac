import type { Span } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Quote, Statement } from "../types.js";

/** How many quotations and statements before a place are looked through: those that hold it stand close to it. */
const LOOKED_THROUGH = 8;

/** The quotations and statements that a place stands in: innermost first, three at most. */
export type SpeechReader = (place: Span) => readonly (Quote | Statement)[];

/** Gives that reader. */
export function createSpeechReader({
  quotes,
  statements,
}: Pick<Findings, "quotes" | "statements">): SpeechReader {
  const said = [...quotes, ...statements].sort((a, b) => a.start - b.start);
  return (place) => {
    let low = 0;
    let high = said.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((said[middle]?.start ?? 0) <= place.start) low = middle + 1;
      else high = middle;
    }
    const around: (Quote | Statement)[] = [];
    for (let n = low - 1; n >= 0 && n >= low - LOOKED_THROUGH && around.length < 3; n--) {
      const speech = said[n];
      if (speech && place.start < speech.end) around.push(speech);
    }
    return around;
  };
}
