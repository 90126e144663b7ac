import type { Span } from "../../article/index.js";

/** The rest of a number that the tagger cut at its comma or point: "N62" of "N62,000", "R1" of "R1.5bn". */
const REST = /^(?:[.,]\d+)+(?:bn|m|k)?(?![\p{L}\d])/u;
/** A word in lower case, or a figure, with the full stop of its sentence. */
const STOPPED = /(?<![\p{L}\p{N}.])[£$€]?[\p{Ll}\d]{2,}\.$/u;

/** The label with the whole of the number that it ends in, and without the full stop of its sentence. */
export function withWholeEnd(text: string, label: Span): Span {
  const { start, end } = label;
  const rest = /\d/.test(text.charAt(end - 1)) ? REST.exec(text.slice(end, end + 24)) : null;
  if (rest) return { start, end: end + rest[0].length };
  return STOPPED.test(text.slice(start, end)) ? { start, end: end - 1 } : label;
}
