import { sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Issue, Passage, Side } from "../types.js";
import { groupMentions } from "./group.js";
import { findMentions } from "./mention.js";
import { bestLabel, isOnTheTable, weigh } from "./rank.js";
import { nameParty } from "./side.js";

/** The matters on the table, most central first. */
export function readIssues(found: Omit<Findings, "issues">): Issue[] {
  const { article, words } = found;
  const { text } = article;
  const mentions = findMentions(words);
  const standing = isOnTheTable(found, mentions);
  const groups = groupMentions(mentions.filter(standing), weigh(found));
  const weight = weigh(found);
  const chosen = groups
    .map((group) => ({ group, weight: weight(group) }))
    .filter(({ weight }) => weight >= 2.6)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 14);
  return chosen.map(({ group }) => {
    const label = bestLabel(group.mentions);
    const sentences = [...new Set(group.mentions.map((m) => m.sentence))].sort((a, b) => a - b);
    const evidence: Passage[] = sentences.flatMap((i) => {
      const s = article.sentences[i];
      return s ? [{ ...sliceOf(text, s), paragraph: s.paragraph }] : [];
    });
    const sides: Side[] = group.mentions.flatMap((m) => {
      const name = nameParty(found, m);
      const s = article.sentences[m.sentence];
      return name && m.cue && s
        ? [{ ...sliceOf(text, s), paragraph: s.paragraph, name, cue: sliceOf(text, m.cue) }]
        : [];
    });
    const raisedBy = [...new Set(group.mentions.flatMap((m) => nameParty(found, m) ?? []))];
    return {
      label: text.slice(label.start, label.end),
      labelSpan: { start: label.start, end: label.end },
      evidence,
      raisedBy,
      sides,
    };
  });
}
