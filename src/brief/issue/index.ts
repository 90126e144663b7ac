import { sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Issue } from "../types.js";
import { findCandidates } from "./candidates.js";
import { agendaDensity, chooseIssues } from "./choose.js";
import type { Mention } from "./mention.js";
import { createSideReader } from "./side.js";

/** The matters on the table, most central first: none where the article has no agenda. */
export function readIssues(found: Omit<Findings, "issues">): Issue[] {
  const { article } = found;
  const readSides = createSideReader(found);
  const passages = (mentions: readonly Mention[]) =>
    [...new Set(mentions.map((m) => m.sentence))].flatMap((i) => {
      const sentence = article.sentences[i];
      return sentence ? [{ ...sliceOf(article.text, sentence), paragraph: sentence.paragraph }] : [];
    });
  const candidates = findCandidates(found);
  return chooseIssues(candidates, agendaDensity(candidates, article.sentences.length)).map(
    ({ label, mentions }) => ({
      label: article.text.slice(label.start, label.end),
      labelSpan: { start: label.start, end: label.end },
      evidence: passages(mentions),
      ...readSides(mentions),
    }),
  );
}
