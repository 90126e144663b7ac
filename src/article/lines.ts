import type { Span } from "./span.js";

/** A line with something on it, without the white space around it. */
export interface Line extends Span {
  /** True where the line before is blank, or there is none. */
  readonly afterBlank: boolean;
  /** True where the line begins with white space. */
  readonly indented: boolean;
}

const LINE = /[^\r\n\v\f\u0085\u2028\u2029]+|\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
const BREAK = /[\r\n\v\f\u0085\u2028\u2029]/;
/** White space that does not print, with the zero-width characters and the byte-order mark. */
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;

/** The stretch within `span` that begins and ends with something printed; null where nothing is. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** Cuts text at its line breaks (LF, CRLF, CR and Unicode's own); blank lines are only remembered. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let fresh = true;
  for (let found = LINE.exec(text); found; found = LINE.exec(text)) {
    const { 0: piece, index } = found;
    if (BREAK.test(piece.charAt(0))) {
      if (fresh) afterBlank = true;
      fresh = true;
      continue;
    }
    const line = trimmed(text, { start: index, end: index + piece.length });
    if (!line) continue;
    const indented = /^[ \t\u3000]/.test(piece);
    lines.push({ start: line.start, end: line.end, afterBlank, indented });
    afterBlank = false;
    fresh = false;
  }
  return lines;
}
