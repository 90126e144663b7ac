import type { Span } from "./span.js";

/** A dateline and the dash after it take no more than this, in code units. */
const LONGEST = 110;
const PLACE = "\\p{Lu}[\\p{Lu}.’'-]+(?: [\\p{Lu}.’'-]+){0,2}";
const MIXED_PLACE = "\\p{Lu}[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,3}";
const REGION = "(?:,? \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?";
const DATE =
  "(?:,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?)?";
const AGENCY = "\\([\\p{Lu}][\\p{L}.&/ -]{1,40}\\)";
const DASH = "\\s*(?:—|–|--|-|―)+\\s+";
/** "BEIJING, Oct. 4 (AP) — ", "TRENTON, N.J. — ": the town in capitals; the agency may be left out. */
const CAPITALS = new RegExp(
  `^(${PLACE}(?:[,/;] ?${PLACE}){0,2}${REGION}${DATE}(?:,? ${AGENCY})?)(?:${DASH}|—|--)(?=\\S)`,
  "u",
);
/** "Philadelphia (AFP) – ", "New York (Reuters) - ": the town spelt as usual, the agency needed. */
const WITH_AGENCY = new RegExp(`^(${MIXED_PLACE}${REGION}${DATE},? ${AGENCY})(?:${DASH}|:\\s+)(?=\\S)`, "u");
/** "(Reuters) - ". */
const AGENCY_ONLY = new RegExp(`^(\\((?:Reuters|AP|AFP|UPI|CNN|Bloomberg|Xinhua)\\))${DASH}(?=\\S)`, "u");

/** Labels in capitals that a dash follows as it does a town. */
const NOT_A_PLACE =
  /^(?:ANALYSIS|BREAKING|COMMENT|COMMENTARY|CORRECTION|EDITORIAL|EXCLUSIVE|EXPLAINER|FACT CHECK|LATEST|LIVE|NEWS|NOTE|OPINION|PHOTOS?|REVIEW|UPDATED?|VIDEO|WARNING|WATCH|WHAT|WHEN|WHERE|WHO|WHY|HOW|AND|BUT|NO|YES)\b/;

/** The dateline at the head of a paragraph, without the dash after it, and where the story begins; null where there is none. */
export function findDateline(text: string, paragraph: Span): { dateline: Span; storyStart: number } | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  const found = CAPITALS.exec(head) ?? WITH_AGENCY.exec(head) ?? AGENCY_ONLY.exec(head);
  if (!found?.[1] || NOT_A_PLACE.test(found[1])) return null;
  return {
    dateline: { start: paragraph.start, end: paragraph.start + found[1].length },
    storyStart: paragraph.start + found[0].length,
  };
}
