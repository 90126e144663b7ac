import type { Span } from "../../article/index.js";

const OPENING = /[“"]/;
const CLOSING = /^[.,]?[”"]/;

/**
 * The label with its quotation marks in pairs: on to the closing mark where it comes next ("the “public option”"), else what stands
 * behind a mark that opens and doesn't close ("Norland’s “latest plan … is folly”"), or before one that closes.
 */
export function withWholeMarks(text: string, label: Span): Span {
  const { start, end } = label;
  const slice = text.slice(start, end);
  const marks = slice.match(/[“”"]/g) ?? [];
  const open = marks.filter((mark) => mark === "“").length;
  const closed = marks.filter((mark) => mark === "”").length;
  if (open === closed && (marks.length - open - closed) % 2 === 0) return label;
  if (open >= closed) {
    const next = CLOSING.exec(text.slice(end, end + 2));
    if (next) return { start, end: end + next[0].length };
    const last = Math.max(slice.lastIndexOf("“"), slice.lastIndexOf('"'));
    const behind = slice.slice(last + 1).search(/\S/);
    return behind < 0 ? label : { start: start + last + 1 + behind, end };
  }
  const before = slice.slice(0, slice.search(/”/)).trimEnd();
  return before === "" || OPENING.test(before) ? label : { start, end: start + before.length };
}
