import type { Line } from "./lines.js";
import type { Span } from "./span.js";

/** Hard-wrapped text is at most this wide; longer lines are paragraphs. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 40;
/** Share of neighbouring lines that must run on before a text counts as wrapped. */
const ENOUGH_RUN_ON = 0.7;
const ENDS_SENTENCE = /[.?!:…]["'”’)\]]*$/;

/**
 * Joins lines to blocks. A text whose neighbouring lines run on (each as full as its width allows) is hard-wrapped:
 * there a block goes on until a blank line, an indent or a line that stops short. Elsewhere every line is a block.
 */
export function readBlocks(text: string, lines: readonly Line[]): Span[] {
  const width = wrapWidth(text, lines);
  const blocks: { start: number; end: number }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const joins =
      width > 0 && before && last && !line.afterBlank && !(line.indented && !before.indented)
        ? runsOn(text, before, line, width)
        : false;
    if (joins && last) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
    before = line;
  }
  return blocks;
}

/** The width a hard-wrapped text was set to, in code units; 0 where the text is not wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  const pairs: [Line, Line][] = [];
  for (const [i, line] of lines.entries()) {
    const length = line.end - line.start;
    if (length > WIDEST_WRAP && text.slice(line.start, line.end).includes(" ")) return 0;
    const next = lines[i + 1];
    if (!next || next.afterBlank) continue;
    pairs.push([line, next]);
    if (length <= WIDEST_WRAP) width = Math.max(width, length);
  }
  if (pairs.length < 2 || width < NARROWEST_WRAP) return 0;
  const flowing = pairs.filter(([a, b]) => runsOn(text, a, b, width)).length;
  return flowing / pairs.length >= ENOUGH_RUN_ON ? width : 0;
}

/** True where `next` goes on with what `line` began: its first word had no room left, or the sentence is not done. */
function runsOn(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = text.slice(next.start, Math.min(next.end, next.start + width)).search(/\s|$/);
  const length = line.end - line.start;
  if (length + 1 + firstWord > width) return true;
  const ended = ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 6), line.end));
  return !ended && length > width * 0.6 && /[a-z,;]/.test(text.charAt(line.end - 1));
}
