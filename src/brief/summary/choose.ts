import { keyOf } from "../issue/stem.js";
import type { Weighed } from "./sentence.js";

/** What a summary gains by the things it covers; all of one article. */
export interface Worth {
  /** The worth of each issue, by its number. */
  readonly issues: readonly number[];
  /** The worth of each speaker, by name. */
  readonly speakers: ReadonlyMap<string, number>;
  /** The worth of each sentence by itself, by its index: how central its words are, and where it stands. */
  readonly alone: readonly number[];
}

/** Two sentences may share this much of the shorter one's words before it counts as saying it again. */
const SHARED_FREELY = 0.35;
const REPEATS = 2.8;
const UNINTRODUCED = 1.2;
/** From this many words on a sentence loses to a shorter one that says as much. */
const LONG_FROM = 36;
const TOO_LONG = 0.035;
/** A sentence of fewer words tells little. */
const SHORT_TO = 13;
const TOO_SHORT = 0.1;

/**
 * Chooses sentences as a set, one after the other: each time the one that adds most to those chosen already. Sentences that lean on
 * something outside the set are not taken, but where there is nothing else. Returns indexes in order of choice, at most `count`.
 */
export function chooseSentences(sentences: readonly Weighed[], worth: Worth, count: number): number[] {
  const chosen: Weighed[] = [];
  const fill = (candidates: readonly Weighed[], upTo: number, fits: (s: Weighed) => boolean) => {
    while (chosen.length < upTo) {
      const best = bestOf(candidates, chosen, worth, fits);
      if (!best) return;
      chosen.push(best);
    }
  };
  const alone = sentences.filter((s) => !s.leaning.always);
  fill(alone, count, (s) => stands(s, chosen));
  if (chosen.length === 0) fill(alone, 1, () => true);
  if (chosen.length === 0) fill(sentences, 1, (s) => !s.leaning.broken);
  if (chosen.length === 0) fill(sentences, 1, () => true);
  return chosen.map((s) => s.index);
}

function bestOf(
  candidates: readonly Weighed[],
  chosen: readonly Weighed[],
  worth: Worth,
  fits: (s: Weighed) => boolean,
): Weighed | null {
  let best: Weighed | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (chosen.includes(candidate) || !fits(candidate)) continue;
    const gain = gainOf(candidate, chosen, worth);
    if (gain > most) {
      most = gain;
      best = candidate;
    }
  }
  return best;
}

/** True where a chosen sentence before the candidate has every noun that it points back to. */
function stands(candidate: Weighed, chosen: readonly Weighed[]): boolean {
  return candidate.leaning.pointsTo.every((noun) =>
    chosen.some((s) => s.index < candidate.index && s.keys.has(keyOf(noun))),
  );
}

function gainOf(candidate: Weighed, chosen: readonly Weighed[], worth: Worth): number {
  let gain = worth.alone[candidate.index] ?? 0;
  for (const n of candidate.issues) if (!chosen.some((s) => s.issues.has(n))) gain += worth.issues[n] ?? 0;
  for (const name of candidate.speakers) {
    if (!chosen.some((s) => s.speakers.has(name))) gain += worth.speakers.get(name) ?? 0;
  }
  for (const name of candidate.short) {
    if (!chosen.some((s) => s.index < candidate.index && s.speakers.has(name) && !s.short.has(name)))
      gain -= UNINTRODUCED;
  }
  for (const s of chosen) gain -= REPEATS * Math.max(0, overlap(candidate, s) - SHARED_FREELY);
  const { length } = candidate;
  return gain - TOO_LONG * Math.max(0, length - LONG_FROM) - TOO_SHORT * Math.max(0, SHORT_TO - length);
}

/** Share of the shorter sentence's keys that the other has. */
function overlap(a: Weighed, b: Weighed): number {
  const [small, large] = a.keys.size <= b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys];
  let shared = 0;
  for (const key of small) if (large.has(key)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
