import type { Candidate } from "./candidates.js";

/** A matter below this weight is not listed; the unit is that of rank.ts. */
const LISTED_FROM = 1.3;
/** A matter of this weight makes an agenda; an article without two of them has none to speak of. */
const STRONG_FROM = 2.2;
/** What sharing a head or a noun with a listed matter takes off: it may be the same in other words. */
const SAME_HEAD = 1.4;
const SAME_NOUN = 0.6;
/** No agenda is longer: a reader of a channel takes in no more. */
const MOST_LISTED = 14;

/** The candidates that are listed as issues, most central first. */
export function chooseIssues(candidates: readonly Candidate[]): Candidate[] {
  const strong = candidates.filter((c) => c.weight >= STRONG_FROM).length;
  const bar = strong < 2 ? STRONG_FROM : LISTED_FROM;
  const chosen: Candidate[] = [];
  const heads = new Set<string>();
  const nouns = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.weight < bar || chosen.length === MOST_LISTED) break;
    const { head, nouns: own } = candidate.label;
    const listed = candidate.mentions.some((m) => m.kind === "list");
    const repeats = listed
      ? 0
      : heads.has(head)
        ? SAME_HEAD
        : own.some((k) => nouns.has(k)) || nouns.has(head)
          ? SAME_NOUN
          : 0;
    if (candidate.weight - repeats < bar) continue;
    chosen.push(candidate);
    heads.add(head);
    for (const noun of own) nouns.add(noun);
  }
  return chosen;
}
