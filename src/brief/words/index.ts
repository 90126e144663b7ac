import type { Article, Span } from "../../article/index.js";
import { type Form, formOf } from "./form.js";
import { tag } from "./tagger.js";
import type { Word } from "./types.js";

export { internalized } from "./form.js";
export { hasLetter, hasLetterOrDigit } from "./letter.js";
export { isTelling, type Tally, tallyWords } from "./tally.js";
export type { Tag, Word } from "./types.js";

/** A stretch of the text that is tagged for itself, with the place that its words carry. */
interface Stretch extends Span {
  readonly sentence: number;
  readonly paragraph: number;
  /** A run that is too long to be tagged. */
  readonly long: boolean;
}

/** UTF-16 code units that are tagged in one go: enough to save calls, few enough to save memory. */
const BATCH = 16_000;
/** A run without white space of so many UTF-16 code units is no word: the tagger's time grows with its square. */
const LONG = 80;
const LONG_RUN = new RegExp(`(?<!\\S)\\S{${LONG},}`, "g");
const WHITE = /\s/;
const SPACE = /[^\S ]/g;
/**
 * Where a possessive is cut off its noun before tagging. wink keeps words that it has met whole ("Clinton's" before a
 * closing mark) and would cut the same word in one text and not in another, depending on what was read before.
 */
const POSSESSIVE = /['’](?<=[\p{L}\p{N}.].)(?=s(?![\p{L}\p{N}]))/gu;
/**
 * Marks that are set apart from their word before tagging. Of a word with a mark on it wink finds out by one pattern after the
 * other what it is; words and marks for themselves it knows.
 */
const MARK = /[“”"]|,(?=[ ”"])/g;
/** Stands between stretches: a line end, which ends the tagger's context too. */
const GAP = " \n ";

/**
 * The words of the headline and of every sentence, tagged, in text order. Each is a slice of the text; all between them is
 * white space. Takes any article; throws nothing. Linear in the length of the text.
 */
export function readWords(article: Article): Word[] {
  const { text, title, sentences } = article;
  const stretches: Stretch[] = title
    ? [{ start: title.start, end: title.end, sentence: -1, paragraph: 0, long: false }]
    : [];
  sentences.forEach(({ start, end, paragraph }, sentence) => {
    stretches.push({ start, end, sentence, paragraph, long: false });
  });
  const words: Word[] = [];
  let batch: Stretch[] = [];
  let size = 0;
  const anyLong = hasLongRun(text);
  for (const stretch of stretches) {
    for (const part of anyLong ? cutLongRuns(text, stretch) : [stretch]) {
      if (part.long || size + part.end - part.start > BATCH) {
        tagBatch(text, batch, words);
        batch = [];
        size = 0;
      }
      if (part.long)
        words.push(wordAt(part, part.start, part.end, formOf(text.slice(part.start, part.end)), "X"));
      else {
        batch.push(part);
        size += part.end - part.start;
      }
    }
  }
  tagBatch(text, batch, words);
  return words;
}

/** True where the text has a long run. Looks back from where one would end to the white space before it: most of the text is passed over. */
function hasLongRun(text: string): boolean {
  let space = -1;
  for (let at = LONG; at <= text.length; at = space + LONG + 1) {
    let k = at - 1;
    while (k > space && !isWhite(text, k)) k--;
    if (k === space) return true;
    space = k;
  }
  return false;
}

/** Most text is plain: that is told without a regular expression, for speed. */
function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x80 && WHITE.test(text.charAt(at)));
}

function cutLongRuns(text: string, stretch: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let { start } = stretch;
  for (const run of text.slice(stretch.start, stretch.end).matchAll(LONG_RUN)) {
    const at = stretch.start + run.index;
    const end = at + run[0].length;
    parts.push({ ...stretch, start, end: at }, { ...stretch, start: at, end, long: true });
    start = end;
  }
  parts.push({ ...stretch, start });
  return parts;
}

function tagBatch(text: string, batch: readonly Stretch[], words: Word[]): void {
  if (batch.length === 0) return;
  // White space is made plain, one code unit for one, so that places in the input are places in the text.
  const input = batch.map((s) => text.slice(s.start, s.end).replace(SPACE, " ")).join(GAP);
  const { forms, tags } = tag(input.replace(POSSESSIVE, " $&").replace(MARK, " $& "));
  let current = 0;
  let base = 0;
  let stretch = batch[0];
  let at = 0;
  forms.forEach((form, i) => {
    const value = form.text;
    at = placeOf(input, value, at);
    if (at < 0 || value === "") return;
    while (stretch && at >= base + stretch.end - stretch.start) {
      base += stretch.end - stretch.start + GAP.length;
      current++;
      stretch = batch[current];
    }
    const place = at;
    at += value.length;
    const tag = tags[i] ?? "X";
    if (!stretch || place < base) return;
    const start = stretch.start + place - base;
    const end = Math.min(start + value.length, stretch.end);
    const whole = end - start === value.length && text.startsWith(value, start);
    words.push(wordAt(stretch, start, end, whole ? form : formOf(text.slice(start, end)), tag));
  });
}

/** How far from where it is due a word is looked for: the tagger drops some rare characters. */
const DRIFT = 32;

function placeOf(input: string, value: string, from: number): number {
  let at = from;
  while (input[at] === " ") at++;
  if (input.startsWith(value, at)) return at;
  const near = input.slice(at, at + DRIFT + value.length).indexOf(value);
  return near < 0 ? at : at + near;
}

function wordAt(place: Stretch, start: number, end: number, form: Form, tag: Word["tag"]): Word {
  const { text, lower, singular, key, capital } = form;
  const { sentence, paragraph } = place;
  return { start, end, text, lower, singular, key, capital, tag, sentence, paragraph };
}
