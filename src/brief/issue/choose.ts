import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { CITIES, COUNTRIES, REGIONS, STATES } from "../../../data/lexicon/places.js";
import { keyOf } from "../words/stem.js";
import type { Candidate } from "./candidates.js";
import type { Mention } from "./mention.js";

/**
 * The bar for the candidates of an article. A matter below it is not listed; the unit is that of rank.ts. The fewer of an article's
 * sentences discuss, demand or decide something (`density`), the stronger a matter must be: a match report has no agenda, a feature may
 * have one matter of dispute. The more matters it names, the smaller the share that is at issue, up to a point: a long report of talks
 * has a long agenda. The numbers are fitted with the weights.
 */
export function barFor(density: number, candidates: number): number {
  const named = Math.min(MANY, Math.max(FEW, candidates));
  return BAR - AGENDA * Math.min(1, density) + CROWD * Math.log2(named / USUAL);
}
const BAR = 0.26;
const AGENDA = 0.1;
const CROWD = 0.2;
/** How many candidates an article of some 800 words has, one of a few sentences, and one of 1,500 words. */
const USUAL = 25;
const FEW = 4;
const MANY = 38;

/** How much surer each further matter must be: a short list of what is surely an issue beats a long one. */
const RISE = 0.03;
/** What sharing the head alone takes off: communication between armies differs from that between offices. */
const SAME_HEAD = 0.6;
/** Two bills or two deals of one article are most often one. */
const SAME_BODY = 3;
/** What sharing a noun otherwise takes off: that noun tells the matter, and the heads are what is done about it. */
const SAME_NOUN = 1.4;
/** Of two that are both about something of it, the noun tells less: the bus lanes and the bus fares. */
const SAME_BESIDE = 0.5;
/** No agenda is longer: a reader of a channel takes in no more. */
const MOST_LISTED = 12;

/** The candidates that are listed as issues, most central first. `lowest`: the bar for the first, see `barFor`. */
export function chooseIssues<C extends Candidate>(candidates: readonly C[], lowest: number): C[] {
  const chosen: C[] = [];
  const said: Words[] = [];
  for (const candidate of candidates) {
    const bar = lowest + RISE * chosen.length;
    if (candidate.weight < bar || chosen.length === MOST_LISTED) break;
    const words = wordsOf(candidate.label);
    if (candidate.weight - repetition(candidate, words, said) < bar) continue;
    chosen.push(candidate);
    said.push(words);
  }
  return chosen;
}

/** What a label is compared by. */
interface Words {
  readonly head: string;
  readonly keys: readonly string[];
  /** The parts of the keys: a name of several words has several. */
  readonly parts: readonly string[];
  /** The parts beside the verb of one built on a verb: what is done with one thing ("expand the fleet") is one matter. */
  readonly object: readonly string[];
  readonly forms: ReadonlySet<string>;
  readonly headForm: string;
  readonly things: readonly string[];
  readonly thingForms: ReadonlySet<string>;
}

function wordsOf({ form, head, keys, parts, things }: Mention): Words {
  return {
    head,
    keys,
    parts,
    object: form === "verb" ? parts.filter((part) => part !== head) : [],
    forms: formsOf(keys),
    headForm: formOf(head),
    things,
    thingForms: formsOf(things),
  };
}

/**
 * How much a candidate repeats those chosen: wholly where two words, the second also in another form ("recognize", "recognition"),
 * all of one's words, or a named act is shared; in part where a noun is. Members of a list stand beside each other on purpose.
 */
function repetition({ mentions }: Candidate, own: Words, chosen: readonly Words[]): number {
  if (chosen.length === 0 || mentions.some((m) => m.kind === "list")) return 0;
  const keys = own.keys.filter(sets);
  const forms = formsOf(keys);
  const things = [...formsOf(own.things.filter(sets))];
  let most = 0;
  for (const other of chosen) {
    const shared = keys.filter((key) => other.keys.includes(key));
    const within =
      sameWords(own.parts, other.parts) ||
      (shared.length > 0 && (shared.length === keys.length || shared.length === other.keys.length));
    const alike = shared.length === 0 ? 0 : [...forms].filter((form) => other.forms.has(form)).length;
    const sameObject = own.object.length > 0 && sameWords(own.object, other.object);
    if (within || alike > 1 || sameObject || shared.some(namesBody)) return Number.POSITIVE_INFINITY;
    const noun = other.thingForms.has(own.headForm) || things.includes(other.headForm);
    const beside = things.some((form) => other.thingForms.has(form));
    const sameHead = BODY_KEYS.has(own.head) ? SAME_BODY : SAME_HEAD;
    most = Math.max(most, own.head === other.head ? sameHead : noun ? SAME_NOUN : beside ? SAME_BESIDE : 0);
  }
  return most;
}

/** True where two labels have the same words, though one of them is written as a name. */
const sameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((word) => right.includes(word));

/** True for a word that sets a matter apart: many matters of one article have its parties and places in common. */
function sets(key: string): boolean {
  return !PARTY_NOUNS.has(key) && !PLACE_KEYS.has(key);
}

const PLACE_KEYS: ReadonlySet<string> = new Set(
  [...COUNTRIES, ...STATES, ...CITIES, ...REGIONS].map((place) => place.toLowerCase().replaceAll(" ", "_")),
);

const formsOf = (keys: readonly string[]): Set<string> => new Set(keys.map(formOf));

/** What most forms of a word have in common ("vote", "voting"); a name of several words ("clean_power_plan") stays whole. */
const formOf = (key: string): string => (key.includes("_") ? key : key.replace(ENDING, "").slice(0, 6));
const ENDING = /(?<=\p{L}{3})(?:ing|ed|e)$/u;

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
