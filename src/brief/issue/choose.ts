import type { Candidate } from "./candidates.js";
import type { Mention } from "./mention.js";

/**
 * A matter below this weight is not listed; the unit is that of rank.ts. The fewer of an article's sentences discuss, demand or
 * decide something, the stronger a matter must be: a match report has no agenda, a feature may have one matter of dispute.
 */
function barFor(density: number): number {
  if (density < 0.1) return 3.2;
  return density < 0.17 ? 1.7 : 1.3;
}

/** What sharing a head or a noun with a listed matter takes off: it may be the same in other words. */
const SAME_HEAD = 1.4;
const SAME_NOUN = 0.6;
/** No agenda is longer: a reader of a channel takes in no more. */
const MOST_LISTED = 12;

/** The candidates that are listed as issues, most central first. `density`: see `agendaDensity`. */
export function chooseIssues(candidates: readonly Candidate[], density: number): Candidate[] {
  const bar = barFor(density);
  const chosen: Candidate[] = [];
  const heads = new Set<string>();
  const nouns = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.weight < bar || chosen.length === MOST_LISTED) break;
    const { head, things: own } = candidate.label;
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

/** Frames of discussing, pressing and deciding, as against those that any report has. */
const PUBLIC: ReadonlySet<Mention["kind"]> = new Set([
  "list",
  "discussion",
  "person",
  "agenda",
  "body",
  "mention",
]);
/** A text of fewer sentences is measured as if it had so many. */
const FEWEST_SENTENCES = 12;

/** How many frames of discussing, pressing and deciding the article has for each of its sentences. */
export function agendaDensity(candidates: readonly Candidate[], sentences: number): number {
  let frames = 0;
  for (const { mentions } of candidates) for (const m of mentions) if (PUBLIC.has(m.kind)) frames++;
  return frames / Math.max(FEWEST_SENTENCES, sentences);
}
