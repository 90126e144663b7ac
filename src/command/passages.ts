import type { Span } from "../article/index.js";
import type { Brief } from "../brief/index.js";
import type { Utterance } from "../lookup/index.js";
import { type Passage, passage, type Run, source } from "../reply/index.js";

/** Marks that open and close a quotation in print. */
const OPENING = /[“"«„‟”]|''|``|‘‘/y;
const CLOSING = /["”»“]|''|’’/y;

/** What stands inside the marks, with the marks where the article has them, else with the bot's own. */
export function inMarks(text: string, { start, end }: Span): Run[] {
  const before = [2, 1].find((n) => matchesWhole(OPENING, text, start - n, start)) ?? 0;
  const after = [2, 1].find((n) => matchesWhole(CLOSING, text, end, end + n)) ?? 0;
  return [
    ...(before ? [] : ["“"]),
    source({ start: start - before, end: end + after }),
    ...(after ? [] : ["”"]),
  ];
}

function matchesWhole(mark: RegExp, text: string, start: number, end: number): boolean {
  if (start < 0 || end > text.length) return false;
  mark.lastIndex = start;
  return mark.exec(text)?.[0].length === end - start;
}

/** All segments of a quotation: "…" where something stands between them, a new line where only a paragraph's end does. */
export function spoken(text: string, { parts }: Utterance): Run[] {
  return parts.flatMap((part, i) => {
    const before = parts[i - 1];
    if (!before) return inMarks(text, part);
    const between = text.slice(before.end, part.start);
    return [/^[\s"“”'’‘«»]*$/.test(between) ? "\n" : " … ", ...inMarks(text, part)];
  });
}

/** Paragraphs shown as context, at most. */
const PARAGRAPHS = 3;

/** The paragraphs that hold the utterance, with its words marked. */
export function contextOf(brief: Brief, utterance: Utterance): Passage[] {
  const paragraphs = [...new Set(utterance.parts.map((part) => part.paragraph))].slice(0, PARAGRAPHS);
  return paragraphs.flatMap((index) => {
    const span = index === 0 ? brief.titleSpan : brief.paragraphs[index - 1];
    return span ? [passage(index, ...marked(brief, span, utterance.parts))] : [];
  });
}

/** The whole sentences around the utterance, with its words marked. */
export function around(brief: Brief, { parts }: Utterance): Passage[] {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const sentences = brief.sentences.filter((s) => s.start < last.end && first.start < s.end);
  const span = { start: sentences[0]?.start ?? first.start, end: sentences.at(-1)?.end ?? last.end };
  return [{ ...passage(first.paragraph, ...marked(brief, span, parts)), marked: false }];
}

/** Long text before the first mark is left out from here on, in UTF-16 code units, so that the mark is always shown. */
const LEAD = 1_200;

/** `span` as runs in which every one of `marks` (in text order) stands out. */
export function marked(brief: Brief, span: Span, marks: readonly Span[]): Run[] {
  const within = marks
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => start < end);
  const first = within[0];
  let at = span.start;
  const runs: Run[] = [];
  if (first && first.start - span.start > LEAD) {
    at = brief.sentences.find((s) => s.start <= first.start && first.start < s.end)?.start ?? first.start;
    if (first.start - at > LEAD) at = first.start;
    runs.push("… ");
  }
  for (const { start, end } of within) {
    if (start < at) continue;
    if (start > at) runs.push(source({ start: at, end: start }));
    runs.push(source({ start, end }, { strong: true }));
    at = end;
  }
  if (at < span.end) runs.push(source({ start: at, end: span.end }));
  return runs;
}

/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The first sentence that has `words` as whole words, with them marked; null where none has. */
export function firstNamed(brief: Brief, words: string): Passage | null {
  if (words === "") return null;
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  const pattern = UNSPACED.test(words)
    ? new RegExp(escaped, "iu")
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu");
  for (const sentence of brief.sentences) {
    const found = pattern.exec(brief.text.slice(sentence.start, sentence.end));
    if (!found) continue;
    const start = sentence.start + found.index;
    return passage(sentence.paragraph, ...marked(brief, sentence, [{ start, end: start + found[0].length }]));
  }
  return null;
}

/** The part of `evidence` that stands out: every place in it that has the same words as `label`. */
export function labelWithin(text: string, label: string, evidence: Span): Span[] {
  const hay = text.slice(evidence.start, evidence.end).toLowerCase();
  const needle = label.toLowerCase();
  const spans: Span[] = [];
  if (needle === "" || hay.length !== evidence.end - evidence.start) return spans;
  for (let i = hay.indexOf(needle); i >= 0; i = hay.indexOf(needle, i + needle.length)) {
    spans.push({ start: evidence.start + i, end: evidence.start + i + needle.length });
  }
  return spans;
}
