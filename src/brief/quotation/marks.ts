import type { Article, Span } from "../../article/index.js";
import type { Mark, Style } from "./types.js";

const SPACE = /^\s?$/;
/** What may stand before an opening mark, beside white space. */
const BEFORE_OPENING = /[\s([{<—–―\-/:“‘„«]/;
const CLOSING_PUNCTUATION = /[\s.,;:?!)\]}>…—–―\-’”»]/;
const LETTER = /[\p{L}\p{N}]/u;
const FEET_AND_INCHES = /\d['’′]\s?\d{1,2}$/;

const STYLE: Readonly<Record<string, Style>> = {
  '"': "straight",
  "“": "curly",
  "”": "curly",
  "„": "curly",
  "‟": "curly",
  "«": "guillemet",
  "»": "guillemet",
};

/** Which way round this article writes the marks that differ between countries. */
export interface MarkHabit {
  /** „…“: the mark that opens elsewhere closes here. */
  readonly low: boolean;
  /** »…« instead of «…». */
  readonly inwardGuillemets: boolean;
}

/** Looks an article through once for its habit. */
export function markHabit(article: Article): MarkHabit {
  const { text } = article;
  const right = text.indexOf("»");
  const left = text.indexOf("«");
  return { low: text.includes("„"), inwardGuillemets: right >= 0 && (left < 0 || right < left) };
}

/**
 * The double quotation marks of one stretch of text, in order: curly, straight, low, guillemets, and the doubled apostrophes
 * and grave accents of typewriters and wire services. Feet and inches (6'2") and values of markup (id="…") are no marks.
 */
export function findMarks(text: string, stretch: Span, habit: MarkHabit): Mark[] {
  const marks: Mark[] = [];
  const pattern = /["“”„‟«»]|''+|``|’’|‘‘/g;
  // Only the stretch is searched: behind it the next mark may be far.
  const own = text.slice(stretch.start, stretch.end);
  for (let m = pattern.exec(own); m; m = pattern.exec(own)) {
    let start = stretch.start + m.index;
    let end = start + m[0].length;
    // Of three apostrophes the outer two are the mark, the inner one ends or begins a quotation within.
    if (end - start > 2 && m[0][0] === "'") {
      const opensHere = BEFORE_OPENING.test(text[start - 1] ?? " ");
      if (opensHere) end = start + 2;
      else start = end - 2;
      pattern.lastIndex = end - stretch.start;
    }
    const before = start > stretch.start ? (text[start - 1] ?? " ") : " ";
    const after = end < stretch.end ? (text[end] ?? " ") : " ";
    const mark = text.slice(start, end);
    const style = STYLE[mark] ?? "doubled";
    if (before === "=" || isMarkupEnd(text, start, stretch.start)) continue;
    if (style === "straight" && FEET_AND_INCHES.test(text.slice(Math.max(stretch.start, start - 6), start)))
      continue;
    marks.push({ start, end, style, side: sideOf(mark, before, after, habit) });
  }
  return marks;
}

function sideOf(mark: string, before: string, after: string, habit: MarkHabit): Mark["side"] {
  const roomBefore = BEFORE_OPENING.test(before);
  const roomAfter = SPACE.test(after) || CLOSING_PUNCTUATION.test(after);
  switch (mark) {
    case "„":
      return "open";
    case "«":
      return habit.inwardGuillemets ? "close" : "open";
    case "»":
      return habit.inwardGuillemets ? "open" : "close";
    case "“":
    case "‟":
    case "``":
    case "‘‘":
      if (mark === "“" && habit.low) return "close";
      return !roomBefore && roomAfter ? "close" : "open";
    case "”":
    case "’’":
      return roomBefore && LETTER.test(after) && !/[—–―-]/.test(before) ? "open" : "close";
    default:
      if (SPACE.test(before)) return SPACE.test(after) ? "either" : "open";
      if (roomBefore && LETTER.test(after)) return "open";
      return roomBefore || roomAfter || LETTER.test(before) ? "close" : "either";
  }
}

/** The straight mark at `at` ends a value of markup: the value began with `="` a little before. */
function isMarkupEnd(text: string, at: number, from: number): boolean {
  if (text[at] !== '"') return false;
  const open = text.lastIndexOf('"', at - 1);
  return open > from && at - open < 200 && text[open - 1] === "=";
}
