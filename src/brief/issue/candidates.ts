import type { Findings } from "../stages.js";
import { bestLabel } from "./best-label.js";
import { weighFrames } from "./frame-strength.js";
import { type Group, groupMentions } from "./group.js";
import { findMentions, type Mention } from "./mention.js";
import { isOnTheTable } from "./on-the-table.js";
import { peopleKeys } from "./people-keys.js";
import { type RankFindings, weigh } from "./rank.js";

/** A matter that may be an issue. */
export interface Candidate {
  readonly label: Mention;
  readonly mentions: readonly Mention[];
  /** How central it is; the unit is that of `rank.ts`. */
  readonly weight: number;
}

/** Every matter that a frame of the article puts on the table, most central first. */
export function findCandidates(found: RankFindings & Pick<Findings, "entities">): Candidate[] {
  const mentions = findMentions(found.words, found.tally);
  const people = peopleKeys(found.entities);
  const standing = mentions.filter(isOnTheTable(found.article.text, mentions, people));
  const weight = weigh(found, people);
  const candidate = (group: Group): Candidate => {
    const label = bestLabel(group.mentions);
    return {
      label,
      mentions: [...group.mentions].sort((a, b) => a.start - b.start),
      weight: weight(group, label),
    };
  };
  return groupMentions(standing, weighFrames, people).map(candidate).sort(byWeight);
}

/** Heaviest first; of equals, what stands first. */
export const byWeight = (a: Candidate, b: Candidate): number =>
  b.weight - a.weight || a.label.start - b.label.start;
