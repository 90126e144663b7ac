import { looksEnglish } from "../article/index.js";
import type { Brief } from "../brief/index.js";
import { fine, type Line } from "../reply/index.js";

/** A line that says why little is found in an article that is not in English; none for one that is. */
export function foreign({ text, paragraphs }: Brief): Line[] {
  const body = text.slice(paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0);
  return looksEnglish(body)
    ? []
    : [fine("This doesn’t look like English, the only language that Verbatim reads: little is found in it.")];
}
