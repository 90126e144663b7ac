import type { Article, Span } from "../../article/index.js";
import { findMarks, markHabit } from "./marks.js";
import { endWithoutMark } from "./missing-mark.js";
import { findSingleMarks } from "./single-marks.js";
import type { Mark, Segment } from "./types.js";

/** How many paragraphs without any mark a quotation may run through before the mark that closes it. */
const RUN_ON = 8;
const SENTENCE_END = /[,.?!…—–-]\s*$/;

interface Stretch extends Span {
  readonly index: number;
}

/**
 * Every stretch inside double quotation marks, headline included, in text order and never overlapping: what is quoted
 * within a quotation is part of it. An article that has no double marks outside single ones is read by the single
 * ones, as British papers print them. Takes any article; throws nothing.
 */
export function findSegments(article: Article): Segment[] {
  const { text, title, paragraphs } = article;
  const stretches: Stretch[] = [
    ...(title ? [{ start: title.start, end: title.end, index: 0 }] : []),
    ...paragraphs,
  ];
  const habit = markHabit(article);
  const double = stretches.map((s) => findMarks(text, s, habit));
  const single = (s: Stretch) => (s.index === 0 ? [] : findSingleMarks(text, s));
  const bySingle = stretches.every((s, i) => {
    const own = double[i] ?? [];
    return own.length === 0 || areInside(own, single(s));
  });
  const marks = bySingle ? stretches.map(single) : double;

  const segments: Segment[] = [];
  stretches.forEach((stretch, i) => {
    const own = marks[i] ?? [];
    const previous = segments.at(-1);
    const runsOn =
      previous && !previous.closed && previous.paragraph === stretch.index - 1 && stretch.index > 1;
    if (runsOn && startsInside(own, stretch, text)) {
      const close = own[0];
      if (close) {
        push(segments, text, stretch, { start: stretch.start, end: stretch.start }, close);
        pair(segments, text, stretch, own.slice(1), runsOnAfter(marks, stretches, i));
        return;
      }
      if (closesLater(marks, stretches, i)) {
        push(segments, text, stretch, { start: stretch.start, end: stretch.start }, null);
        return;
      }
    }
    pair(segments, text, stretch, own, runsOnAfter(marks, stretches, i));
  });
  return segments;
}

/** All of `inner` stand where `outer` has opened and not closed yet; both in text order. */
function areInside(inner: readonly Mark[], outer: readonly Mark[]): boolean {
  let at = 0;
  return inner.every(({ start }) => {
    while ((outer[at]?.start ?? start) < start) at++;
    return outer[at - 1]?.side === "open";
  });
}

/** The paragraph begins within a quotation that an earlier one opened: no mark at its start, and the first one closes. */
function startsInside(marks: readonly Mark[], stretch: Stretch, text: string): boolean {
  const first = marks[0];
  return (
    !first ||
    (first.side !== "open" &&
      first.start > stretch.start &&
      SENTENCE_END.test(text.slice(first.start - 2, first.start)))
  );
}

/** The next paragraph opens with a mark of its own: what stays open at the end of this one goes on there. */
function runsOnAfter(
  marks: readonly (readonly Mark[])[],
  stretches: readonly Stretch[],
  index: number,
): boolean {
  const first = marks[index + 1]?.[0];
  return first !== undefined && first.start === stretches[index + 1]?.start;
}

/** One of the next few paragraphs closes the quotation that stays open over those without marks. */
function closesLater(
  marks: readonly (readonly Mark[])[],
  stretches: readonly Stretch[],
  from: number,
): boolean {
  for (let i = from + 1; i < Math.min(from + RUN_ON, stretches.length); i++) {
    const first = marks[i]?.[0];
    if (first) return first.side === "close" && first.start > (stretches[i]?.start ?? 0);
  }
  return false;
}

/** Pairs the marks of one stretch and adds a segment for each pair; `runsOn` where an open one goes on after it. */
function pair(
  segments: Segment[],
  text: string,
  stretch: Stretch,
  marks: readonly Mark[],
  runsOn: boolean,
): void {
  const closersAfter = suffixBalance(marks);
  let open: Mark | null = null;
  let depth = 0;
  marks.forEach((mark, i) => {
    if (!open) {
      if (mark.side !== "close") open = mark;
      else if (i === 0 && opensUnmarked(text, stretch, mark, marks.length)) {
        push(segments, text, stretch, { start: stretch.start, end: stretch.start }, mark);
      }
      return;
    }
    if (mark.side !== "open") {
      if (depth > 0) depth--;
      else {
        push(segments, text, stretch, open, mark);
        open = null;
      }
      return;
    }
    const block = open.start === stretch.start && open.style !== mark.style;
    if (block || (closersAfter[i] ?? 0) >= depth + 2) depth++;
    else {
      push(segments, text, stretch, open, { start: mark.start, end: mark.start }, false);
      open = mark;
      depth = 0;
    }
  });
  if (open) {
    const end = runsOn ? stretch.end : endWithoutMark(text, stretch);
    push(segments, text, stretch, open, { start: end, end }, false);
  }
}

/** For each mark, how many more marks close than open from it on, it left out. */
function suffixBalance(marks: readonly Mark[]): number[] {
  const balance: number[] = [];
  let sum = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    balance[i] = sum;
    const side = marks[i]?.side;
    sum += side === "open" ? -1 : 1;
  }
  return balance;
}

/** The stretch's only mark closes a sentence that stands at its start: the mark that should open it is missing. */
function opensUnmarked(text: string, stretch: Stretch, mark: Mark, count: number): boolean {
  return count === 1 && stretch.index > 0 && SENTENCE_END.test(text.slice(mark.start - 2, mark.start));
}

function push(
  segments: Segment[],
  text: string,
  stretch: Stretch,
  open: Span,
  close: Span | null,
  closed = close !== null,
): void {
  let start = open.end;
  let end = close?.start ?? stretch.end;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  if (start >= end) return;
  segments.push({
    start,
    end,
    paragraph: stretch.index,
    opened: open.end > open.start,
    closed,
    outer: { start: open.start, end: close?.end ?? end },
  });
}
