import { z } from "zod";
import type { Brief } from "../brief/index.js";

/** Stands for the `text` of a slice: the text from `start` to `end`. */
const SLICED = 1;

const span = z.looseObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const spans = z.array(span);
const said = z.array(span.extend({ speaker: z.string().nullable(), paragraph: z.int() }));
const briefShape = z.looseObject({
  title: z.string().nullable(),
  paragraphs: spans,
  sentences: spans,
  speakers: z.array(z.looseObject({ name: z.string(), aliases: z.array(z.string()) })),
  quotes: said,
  statements: said,
  issues: z.array(z.looseObject({ label: z.string(), labelSpan: span, evidence: spans })),
  summary: z.object({ short: spans, medium: spans, long: spans }),
});

/** A brief as JSON without the article's text, of which most of a brief is slices. */
export function packBrief({ text, ...brief }: Brief): string {
  return JSON.stringify(brief, function (this: Record<string, unknown>, key, value) {
    const { start, end } = this;
    const sliced =
      key === "text" &&
      typeof start === "number" &&
      typeof end === "number" &&
      value === text.slice(start, end);
    return sliced ? SLICED : value;
  });
}

/** The brief that was packed, or null where `packed` isn't one of `text`: of another shape, or damaged. */
export function unpackBrief(text: string, packed: string): Brief | null {
  const rest = parse(packed);
  if (!briefShape.safeParse(rest).success || !restore(rest, text)) return null;
  // Checked above; zod's own copy would double the work.
  return { text, ...(rest as Omit<Brief, "text">) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Gives every packed slice its text back, in place; false where a span doesn't lie in the text. */
function restore(value: unknown, text: string): boolean {
  if (typeof value !== "object" || value === null) return true;
  if ("start" in value && "end" in value) {
    const { start, end } = value;
    if (typeof start !== "number" || typeof end !== "number") return false;
    if (start < 0 || start > end || end > text.length) return false;
    if ("text" in value && value.text === SLICED) value.text = text.slice(start, end);
  }
  return Object.values(value).every((part) => restore(part, text));
}
