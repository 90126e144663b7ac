import { INQUIT_VERBS } from "../../../data/lexicon/inquit-verbs.js";
import type { Span } from "../../article/index.js";

/** How far from the paragraph's end the clause may begin. */
const REACH = 120;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const VERB = `(?:${INQUIT_VERBS.join("|")})`;
const CLAUSE = new RegExp(
  `[,?!]( (?:(?:he|she|they|${NAME}) ${VERB}|${VERB} (?:he|she|they|${NAME}))[^"“”,.?!]*[.]?)$`,
  "u",
);

/**
 * Where a quotation ends whose closing mark is missing: before a last clause that can only be the article's own (“We will
 * rebuild, Ms. Ode said.), else at the end of the stretch.
 */
export function endWithoutMark(text: string, stretch: Span): number {
  const from = Math.max(stretch.start, stretch.end - REACH);
  const clause = CLAUSE.exec(text.slice(from, stretch.end))?.[1];
  return clause === undefined ? stretch.end : stretch.end - clause.length;
}
