import type { Findings } from "../stages.js";
import type { Issue } from "../types.js";
import { findCandidates } from "./candidates.js";
import { agendaDensity, barFor, chooseIssues } from "./choose.js";
import type { Mention } from "./mention.js";
import { withOwnersArticle } from "./owner.js";
import { withoutCutNames } from "./party-name.js";
import { createRaiserReader } from "./raiser.js";
import { withSides } from "./sided.js";
import { withWholeEnd } from "./whole-end.js";
import { withWholeMarks } from "./whole-marks.js";

/** The matters on the table, most central first: none where the article has no agenda. */
export function readIssues(found: Omit<Findings, "issues">): Issue[] {
  const { article } = found;
  const readRaisers = createRaiserReader(found);
  const passages = (mentions: readonly Mention[]) =>
    strongest(mentions).flatMap((i) => {
      const sentence = article.sentences[i];
      if (!sentence) return [];
      const { start, end, paragraph } = sentence;
      return [{ start, end, text: article.text.slice(start, end), paragraph }];
    });
  const candidates = findCandidates(found);
  const bar = barFor(agendaDensity(candidates, article.sentences.length), candidates.length);
  return chooseIssues(withSides(found, candidates, bar), bar).map(({ label, mentions, raised, sides }) => {
    const parties = new Set(raised.flatMap((r) => r.parties.map(({ name }) => name)));
    const raisedBy = withoutCutNames(readRaisers(label, mentions, parties));
    const owned = withOwnersArticle(article.text, label);
    const { start, end } = withWholeEnd(article.text, withWholeMarks(article.text, owned));
    return {
      label: article.text.slice(start, end),
      labelSpan: { start, end },
      evidence: passages([label, ...mentions]),
      raisedBy,
      sides: sides.filter(({ name }) => raisedBy.includes(name)),
    };
  });
}

/** Evidence shown for an issue, at most: more is a reading of the whole article again. */
const MOST_EVIDENCE = 8;

/** The sentences of the mentions in text order; of many, the label's and those of discussing, pressing and deciding first. */
function strongest(mentions: readonly Mention[]): number[] {
  const [label, ...rest] = mentions;
  const passing = (m: Mention) => (m.kind === "mention" || m.kind === "topic" ? 1 : 0);
  const ranked = [
    ...(label ? [label] : []),
    ...rest.sort((a, b) => passing(a) - passing(b) || a.start - b.start),
  ];
  return [...new Set(ranked.map((m) => m.sentence))].slice(0, MOST_EVIDENCE).sort((a, b) => a - b);
}
