import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { keyOf } from "../words/stem.js";
import type { Leaning } from "./lean.js";
import type { Weighed } from "./sentence.js";
import { inHeadline } from "./telling.js";
import type { Worth } from "./worth.js";

/** Two sentences may share this much of the shorter one's words before it counts as saying it again. */
const SHARED_FREELY = 0.4;
const REPEATS = -3.7;
/** A telling word of the headline that no chosen sentence has. */
const KEEPS_PROMISE = 0.35;
/**
 * A stranger: somebody named by less than the full name whom neither headline nor a chosen sentence has introduced; one whom few
 * sentences name.
 */
const UNINTRODUCED = -0.5;
const UNKNOWN = -1.2;
/** So few, as a share. */
const FEW = 0.08;
/** Each word beyond so many in the mean is one too many: of two sentences that say as much the shorter one is taken. */
const WORDS = 35;
const WORDY = -0.02;
/** So many sentences tell the news; those of a longer summary have room for more of the agenda. */
const NEWS = 3;
const ROOM = 2;

type Fits = (leaning: Leaning, index: number, chosen: readonly Weighed[]) => boolean;

/**
 * Chooses sentences as a set, one after the other: each time the one that adds most to those chosen already. Sentences that lean on
 * something outside the set are not taken, but where there is nothing else. Returns indexes in order of choice, at most `count`.
 */
export function chooseSentences(sentences: readonly Weighed[], worth: Worth, count: number): number[] {
  const chosen: Weighed[] = [];
  const fill = (upTo: number, fits: Fits) => {
    while (chosen.length < upTo) {
      const best = bestOf(sentences, chosen, worth, fits);
      if (!best) return;
      chosen.push(best);
    }
  };
  fill(count, stands);
  for (const fits of LAST_RESORTS) if (chosen.length === 0) fill(1, fits);
  return chosen.map((s) => s.index);
}

/** What a summary of one sentence takes where none stands, the least bad first. */
const LAST_RESORTS: readonly Fits[] = [
  ({ always, onPrevious }) => !always && !onPrevious,
  ({ always }) => !always,
  ({ broken }) => !broken,
  () => true,
];

/** True where the sentence that it goes on from is chosen, and one before it that has every noun that it points back to. */
const stands: Fits = ({ always, onPrevious, pointsTo }, index, chosen) =>
  !always &&
  (!onPrevious || chosen.some((s) => s.index === index - 1)) &&
  pointsTo.every((noun) =>
    chosen.some((s) => s.index < index && index - s.index <= reachOf(noun) && s.says(keyOf(noun))),
  );

/** "The company", "the senator" are those named last; there is one deal or bill. */
const reachOf = (noun: string): number => (PARTY_NOUNS.has(noun) ? 2 : Number.POSITIVE_INFINITY);

interface Offer {
  readonly sentence: Weighed;
  readonly gain: number;
}

/**
 * The sentence that adds most of those that fit. What it repeats is taken off, and how it leans is read, only of the best: no other can
 * overtake them (the "lazy" greedy choice of Minoux 1978).
 */
function bestOf(
  sentences: readonly Weighed[],
  chosen: readonly Weighed[],
  worth: Worth,
  fits: Fits,
): Weighed | null {
  /** Words that those chosen leave to the next. */
  const spare = chosen.reduce((sum, s) => sum + WORDS - s.length, WORDS);
  const offers: Offer[] = sentences
    .filter((sentence) => !chosen.includes(sentence))
    .map((sentence) => ({ sentence, gain: gainOf(sentence, chosen, worth, spare) }))
    .sort(byGain);
  const sure = ({ sentence, gain }: Offer): Offer => ({
    sentence,
    gain: gain + REPEATS * chosen.reduce((sum, other) => sum + repetition(sentence, other), 0),
  });
  const known: Offer[] = [];
  for (let next = 0; next < LOOKED_AT; next++) {
    const offer = offers[next];
    const most = offer?.gain ?? Number.NEGATIVE_INFINITY;
    while (known[0] && known[0].gain > most) {
      const best = known.shift()?.sentence;
      if (best && fits(best.leaning(), best.index, chosen)) return best;
    }
    if (!offer) return null;
    known.push(sure(offer));
    known.sort(byGain);
  }
  // Where many repeat what is chosen, looking at few is no longer quicker.
  const all = [...known, ...offers.slice(LOOKED_AT).map(sure)].sort(byGain);
  return all.find(({ sentence }) => fits(sentence.leaning(), sentence.index, chosen))?.sentence ?? null;
}

/** So many offers are looked at one by one. */
const LOOKED_AT = 24;

/** The most first; of equal ones the earlier sentence. */
const byGain = (a: Offer, b: Offer): number => b.gain - a.gain || a.sentence.index - b.sentence.index;

function gainOf(candidate: Weighed, chosen: readonly Weighed[], worth: Worth, spare: number): number {
  const { index, length, issues, speakers, promised, short } = candidate;
  let gain = worth.alone[index] ?? 0;
  const strangers: string[] = [];
  for (const [name, share] of short) {
    const told = chosen.some((s) => s.index < index && s.speakers.has(name));
    if (told || inHeadline(name, worth.headline)) continue;
    strangers.push(name);
    gain += share < FEW ? UNKNOWN : UNINTRODUCED;
  }
  const room = chosen.length < NEWS ? 1 : ROOM;
  for (const n of issues) if (!chosen.some((s) => s.issues.has(n))) gain += room * (worth.issues[n] ?? 0);
  for (const name of speakers) {
    if (strangers.includes(name) || chosen.some((s) => s.speakers.has(name))) continue;
    gain += worth.speakers.get(name) ?? 0;
  }
  for (const stem of promised) if (!chosen.some((s) => s.promised.has(stem))) gain += KEEPS_PROMISE;
  return gain + WORDY * Math.max(0, length - Math.max(WORDS, spare));
}

/** Share of the shorter sentence's keys that the other has, beyond what may be shared. */
function repetition(a: Weighed, b: Weighed): number {
  const least = Math.min(a.keys.length, b.keys.length);
  let shared = 0;
  let at = 0;
  for (const key of a.keys) {
    while ((b.keys[at] ?? Number.POSITIVE_INFINITY) < key) at++;
    if (b.keys[at] === key) shared++;
  }
  return least === 0 ? 0 : Math.max(0, shared / least - SHARED_FREELY);
}
