/** What a line break inside a passage may turn into ("\n> "), in characters. */
const LINE_BREAK = 4;

/**
 * An upper bound for the characters that `text` takes once rendered, where each mark that a chat could read as markup gets
 * one escaping character: two for each ASCII punctuation mark, one for any other code unit. Stops counting past `enough`,
 * so that the time is bounded by what is shown, not by what is there.
 */
export function weigh(text: string, start = 0, end = text.length, enough = Number.POSITIVE_INFINITY): number {
  let weight = 0;
  for (let i = start; i < end && weight <= enough; i++) weight += weightOf(text.charCodeAt(i));
  return weight;
}

/** How far from `start` text may go within `budget`; an offset between `start` and `end`. */
export function reach(text: string, start: number, end: number, budget: number): number {
  let weight = 0;
  let i = start;
  for (; i < end; i++) {
    weight += weightOf(text.charCodeAt(i));
    if (weight > budget) return i;
  }
  return i;
}

function weightOf(code: number): number {
  if (code === 0x0a || code === 0x0d) return LINE_BREAK;
  const letterOrDigit =
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code <= 0x20 || code >= 0x7f || letterOrDigit ? 1 : 2;
}
