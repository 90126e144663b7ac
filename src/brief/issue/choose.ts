import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { CITIES, COUNTRIES, REGIONS, STATES } from "../../../data/lexicon/places.js";
import type { Candidate } from "./candidates.js";
import type { Mention } from "./mention.js";
import { keyOf } from "./stem.js";

/**
 * A matter below this weight is not listed; the unit is that of rank.ts. The fewer of an article's sentences discuss, demand or
 * decide something, the stronger a matter must be: a match report has no agenda, a feature may have one matter of dispute. The more
 * matters it names, the smaller the share that is at issue. Fitted with the weights.
 */
function barFor(density: number, candidates: number): number {
  return -0.05 - 0.1 * Math.min(1, density) + 0.2 * Math.log2(Math.max(FEW, candidates) / USUAL);
}
/** How many candidates an article of some 800 words has, and one of a few sentences. */
const USUAL = 25;
const FEW = 4;

/** How much surer each further matter must be: a short list of what is surely an issue beats a long one. */
const RISE = 0.04;
/** What sharing the head alone takes off: two communications may differ. */
const SAME_HEAD = 0.6;
/** Two bills or two deals of one article are most often one. */
const SAME_BODY = 2;
/** What sharing a noun takes off: it may be another side of the same. */
const SAME_NOUN = 1.4;
/** No agenda is longer: a reader of a channel takes in no more. */
const MOST_LISTED = 12;

/** The candidates that are listed as issues, most central first. `density`: see `agendaDensity`. */
export function chooseIssues(candidates: readonly Candidate[], density: number): Candidate[] {
  const lowest = barFor(density, candidates.length);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const bar = lowest + RISE * chosen.length;
    if (candidate.weight < bar || chosen.length === MOST_LISTED) break;
    if (candidate.weight - repetition(candidate, chosen) >= bar) chosen.push(candidate);
  }
  return chosen;
}

/**
 * How much a candidate repeats those chosen: wholly where two words, all of one's words, or a named act is shared, also in another
 * form ("recognize the genocide", "genocide recognition"). Members of a list stand beside each other on purpose.
 */
function repetition({ label, mentions }: Candidate, chosen: readonly Candidate[]): number {
  if (mentions.some((m) => m.kind === "list")) return 0;
  const words = stemsOf(label.keys.filter(sets));
  const things = stemsOf(label.things.filter(sets));
  const head = stemIn(label.head);
  let most = 0;
  for (const { label: other } of chosen) {
    const others = stemsOf(other.keys);
    const shared = [...words].filter((stem) => others.has(stem));
    const within = shared.length > 0 && (shared.length === words.size || shared.length === others.size);
    if (within || shared.length > 1 || shared.some(namesBody)) return Number.POSITIVE_INFINITY;
    const otherThings = stemsOf(other.things);
    const otherHead = stemIn(other.head);
    const noun =
      otherThings.has(head) || [...things].some((stem) => stem === otherHead || otherThings.has(stem));
    const sameHead = BODY_KEYS.has(label.head) ? SAME_BODY : SAME_HEAD;
    most = Math.max(most, label.head === other.head ? sameHead : noun ? SAME_NOUN : 0);
  }
  return most;
}

/** True for a word that sets a matter apart: many matters of one article have its parties and places in common. */
function sets(key: string): boolean {
  return !PARTY_NOUNS.has(key) && !PLACES.has(key);
}

const PLACES: ReadonlySet<string> = new Set(
  [...COUNTRIES, ...STATES, ...CITIES, ...REGIONS].map((place) => place.toLowerCase().replaceAll(" ", "_")),
);

const stemsOf = (keys: readonly string[]): Set<string> => new Set(keys.map(stemIn));

/** The beginning under which forms of a word meet, but not "interest" and "interrogation"; a name of several words stays whole. */
const stemIn = (key: string): string => (key.includes("_") ? key : key.slice(0, 6));

/** The key of a named act, plan or treaty ("clean_power_plan"): two matters that share a place differ, two of one act seldom do. */
function namesBody(key: string): boolean {
  const last = key.lastIndexOf("_");
  return last > 0 && BODY_KEYS.has(key.slice(last + 1));
}

const BODY_KEYS: ReadonlySet<string> = new Set([...BODY_NOUNS].map(keyOf));

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
