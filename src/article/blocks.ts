import type { Line } from "./lines.js";
import type { Span } from "./span.js";

/** Hard-wrapped text is at most this wide; longer lines are paragraphs. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 40;
/** Share of neighbouring lines that must run on before a text counts as wrapped. */
const ENOUGH_RUN_ON = 0.7;
/** Share of the width that a line takes which isn't the last of its paragraph. */
const FILLED = 0.6;
const ENDS_SENTENCE = /[.?!:…]["'”’)\]]*$/;

/**
 * Joins lines to blocks. A text whose neighbouring lines run on (each as full as its width allows) is hard-wrapped:
 * there a block goes on until a blank line, an indent or a line that stops short. Elsewhere every line is a block.
 */
export function readBlocks(text: string, lines: readonly Line[]): Span[] {
  const width = wrapWidth(text, lines);
  // A headline may have its summary or byline right below it: there a line has to be full to go on.
  const parted = lines.filter((line) => line.afterBlank).length > 2;
  const blocks: { start: number; end: number }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const joins =
      width > 0 && before && last && !line.afterBlank && !(line.indented && !before.indented)
        ? runsOn(text, before, line, width) || (parted && blocks.length > 1 && isFilled(before, width))
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

/** True for a line that is about as long as its text is wide: where blank lines part paragraphs, it doesn't end one. */
const isFilled = (line: Line, width: number) => line.end - line.start > width * FILLED;

/** True where `next` goes on with what `line` began: its first word had no room left, or the sentence is not done. */
function runsOn(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = text.slice(next.start, Math.min(next.end, next.start + width)).search(/\s|$/);
  const length = line.end - line.start;
  if (length + 1 + firstWord > width) return true;
  const ended = ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 6), line.end));
  return !ended && isFilled(line, width) && /[a-z,;]/.test(text.charAt(line.end - 1));
}
