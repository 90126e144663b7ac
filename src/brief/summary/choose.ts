import type { Weighed } from "./sentence.js";

/** What a summary gains by the things it covers; all of one article. */
export interface Worth {
  /** The worth of each issue, by its number. */
  readonly issues: readonly number[];
  /** The worth of each speaker, by name. */
  readonly speakers: ReadonlyMap<string, number>;
  /** The worth of a sentence by itself: how central its words are, and where it stands. */
  readonly alone: (sentence: Weighed) => number;
}

/** Two sentences may share this much of the shorter one's words before it counts as saying it again. */
const SHARED_FREELY = 0.35;
const REPEATS = 1.6;
const UNINTRODUCED = 0.35;
/** From this many words on a sentence loses to a shorter one that says as much. */
const LONG_FROM = 32;
const TOO_LONG = 0.03;

/**
 * Chooses sentences as a set, one after the other: each time the one that adds most to those chosen already. Sentences that lean on
 * something outside the set are never taken. Returns indexes in order of choice, at most `count`.
 */
export function chooseSentences(sentences: readonly Weighed[], worth: Worth, count: number): number[] {
  const chosen: Weighed[] = [];
  const candidates = sentences.filter((s) => !s.leaning.always);
  while (chosen.length < count) {
    let best: Weighed | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      if (chosen.includes(candidate) || !stands(candidate, chosen)) continue;
      const gain = gainOf(candidate, chosen, worth);
      if (gain > most) {
        most = gain;
        best = candidate;
      }
    }
    if (!best) break;
    chosen.push(best);
  }
  return chosen.map((s) => s.index);
}

/** True where a chosen sentence before the candidate has every noun that it points back to. */
function stands(candidate: Weighed, chosen: readonly Weighed[]): boolean {
  return candidate.leaning.pointsTo.every((noun) =>
    chosen.some((s) => s.index < candidate.index && s.keys.has(noun)),
  );
}

function gainOf(candidate: Weighed, chosen: readonly Weighed[], worth: Worth): number {
  let gain = worth.alone(candidate);
  for (const n of candidate.issues) if (!chosen.some((s) => s.issues.has(n))) gain += worth.issues[n] ?? 0;
  for (const name of candidate.speakers) {
    if (!chosen.some((s) => s.speakers.has(name))) gain += worth.speakers.get(name) ?? 0;
  }
  for (const name of candidate.short) {
    if (!chosen.some((s) => s.index < candidate.index && s.speakers.has(name) && !s.short.has(name)))
      gain -= UNINTRODUCED;
  }
  for (const s of chosen) gain -= REPEATS * Math.max(0, overlap(candidate, s) - SHARED_FREELY);
  return gain - TOO_LONG * Math.max(0, candidate.length - LONG_FROM);
}

/** Share of the shorter sentence's keys that the other has. */
function overlap(a: Weighed, b: Weighed): number {
  const [small, large] = a.keys.size <= b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys];
  let shared = 0;
  for (const key of small) if (large.has(key)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
