import type { Span } from "../../article/index.js";
import type { Mark } from "./types.js";

const BEFORE_OPENING = /[\s([{—–-]/;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: no quotation opens there. */
const ELIDED = /^['’‘](?:em|tis|twas|til|till|cause|n|round|bout|\d\ds?)\b/i;

/**
 * Single quotation marks of one stretch, told from apostrophes: a mark opens before a word where nothing stands before it,
 * and closes after a word or stop where no letter follows. A plural possessive (the dogs’ tails) closes nothing while a
 * better mark follows.
 */
export function findSingleMarks(text: string, stretch: Span): Mark[] {
  const marks: Mark[] = [];
  // Only the stretch is searched: behind it the next mark may be far.
  const own = text.slice(stretch.start, stretch.end);
  let open = false;
  let possessive: Mark | null = null;
  for (const m of own.matchAll(/['‘’]/g)) {
    const start = stretch.start + m.index;
    const before = start > stretch.start ? (text[start - 1] ?? " ") : " ";
    const after = start + 1 < stretch.end ? (text[start + 1] ?? " ") : " ";
    const mark = { start, end: start + 1, style: "single" as const };
    const opens =
      m[0] !== "’" &&
      BEFORE_OPENING.test(before) &&
      LETTER.test(after) &&
      !ELIDED.test(text.slice(start, start + 6));
    if (opens) {
      if (open && possessive) marks.push(possessive);
      marks.push({ ...mark, side: "open" });
      open = true;
      possessive = null;
      continue;
    }
    if (!open || m[0] === "‘" || LETTER.test(after) || /\s/.test(before)) continue;
    if (before === "s" && /\s/.test(after)) {
      possessive ??= { ...mark, side: "close" };
      continue;
    }
    marks.push({ ...mark, side: "close" });
    open = false;
    possessive = null;
  }
  if (open && possessive) marks.push(possessive);
  return marks;
}
