import { sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Issue } from "../types.js";
import { findCandidates } from "./candidates.js";
import type { Mention } from "./mention.js";
import { createSideReader } from "./side.js";

/** A matter below this weight is not listed. */
const LISTED_FROM = 1.3;
/** No agenda is longer: a reader of a channel takes in no more. */
const MOST_LISTED = 14;

/** The matters on the table, most central first: none where the article has no agenda. */
export function readIssues(found: Omit<Findings, "issues">): Issue[] {
  const { article } = found;
  const readSides = createSideReader(found);
  const passages = (mentions: readonly Mention[]) =>
    [...new Set(mentions.map((m) => m.sentence))].flatMap((i) => {
      const sentence = article.sentences[i];
      return sentence ? [{ ...sliceOf(article.text, sentence), paragraph: sentence.paragraph }] : [];
    });
  return findCandidates(found)
    .filter(({ weight }) => weight >= LISTED_FROM)
    .slice(0, MOST_LISTED)
    .map(({ label, mentions }) => ({
      label: article.text.slice(label.start, label.end),
      labelSpan: { start: label.start, end: label.end },
      evidence: passages(mentions),
      ...readSides(mentions),
    }));
}
