import { GENERAL_HEADS, VAGUE_HEADS } from "../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { CITIES, COUNTRIES, REGIONS, SEATS, STATES } from "../../../data/lexicon/places.js";
import type { Findings } from "../stages.js";
import { type Group, hasOnlyPointingWords } from "./group.js";
import type { Mention } from "./mention.js";
import { createSpeechReader } from "./speech.js";
import { keyOf } from "./stem.js";
import type { Tally } from "./tally.js";

/**
 * What speaks for a matter being on the table. Counts are of its mentions by the frame they stand in (at most three each count),
 * "…By" where the frame names its party; the rest are 0 or 1, a small count, or a logarithm of a count:
 * - `often` its head in the article, `together` sentences with two of its words, `telling` its words (less two);
 * - `said` mentions in speech, `speakers` whose speech, `kinds` of frames;
 * - `aside` no frame holds it anywhere, `voiced` how many speak of it all the same;
 * - `pointer` only points ("a sweeping bill"), `personal` is somebody's own ("the minister's schedule").
 */
export type Feature =
  | "base"
  | "list"
  | "agenda"
  | "discussion"
  | "discussionBy"
  | "person"
  | "stance"
  | "stanceBy"
  | "body"
  | "demand"
  | "demandBy"
  | "clause"
  | "clauseBy"
  | "adjunct"
  | "topic"
  | "mention"
  | "passing"
  | "headline"
  | "often"
  | "together"
  | "parties"
  | "said"
  | "speakers"
  | "kinds"
  | "aside"
  | "voiced"
  | "verb"
  | "name"
  | "single"
  | "telling"
  | "compound"
  | "nominal"
  | "general"
  | "pointer"
  | "personal";

/** The weight of each feature, in log-odds of being an issue: a logistic regression with ridge on articles listed by hand. */
const WEIGHTS: Readonly<Record<Feature, number>> = {
  base: 0,
  list: 2.1,
  agenda: 1.1,
  discussion: 0.9,
  discussionBy: 1.3,
  person: 1.3,
  stance: 1,
  stanceBy: 1,
  body: 0.9,
  demand: 0.6,
  demandBy: 0.2,
  clause: 0.4,
  clauseBy: 0.6,
  adjunct: 1.5,
  topic: 0,
  mention: -0.1,
  passing: -0.2,
  headline: 0.3,
  often: 0.2,
  together: 0.3,
  parties: 0.3,
  said: 0.3,
  speakers: 0,
  kinds: -0.6,
  voiced: 0.7,
  aside: -0.9,
  verb: -0.4,
  name: -0.7,
  single: -1.5,
  telling: 0.2,
  compound: 0.4,
  nominal: 0.3,
  general: -0.5,
  pointer: -0.6,
  personal: -0.7,
};

/** "the minister's schedule" is a person's own matter like "Ms. Field's schedule". */
const OFFICES: ReadonlySet<string> = new Set([
  "admiral",
  "governor",
  "king",
  "mayor",
  "minister",
  "president",
  "queen",
  "senator",
]);

/** What the weighing of matters needs of the stages before. */
export type RankFindings = Pick<Findings, "article" | "words" | "quotes" | "statements">;

/** Deverbal and other abstract endings: what is done or wanted rather than a thing. */
const NOMINAL = /(?:[st]ion|ment|ing|[ae]nce|al|ism|cy|ship)$/;

/** Gives the reader of a group's features; what it needs of the whole article is counted once. `people`: see `peopleKeys`. */
export function createFeatureReader(
  found: RankFindings,
  people: ReadonlySet<string>,
  { counts, places }: Tally,
): (group: Group, label: Mention) => Partial<Record<Feature, number>> {
  const { text } = found.article;
  const title = new Set(found.words.filter((w) => w.sentence < 0).map((w) => keyOf(w.text)));
  const speechAround = createSpeechReader(found);
  /** How many sentences have two of the words, or the only one. */
  const together = (parts: readonly string[]) => {
    const seen = new Set<number>();
    const twice = new Set<number>();
    for (const part of parts)
      for (const sentence of places.get(part) ?? []) (seen.has(sentence) ? twice : seen).add(sentence);
    return parts.length > 1 ? twice.size : seen.size;
  };
  return ({ mentions }, label) => {
    const features: Partial<Record<Feature, number>> = { base: 1 };
    const add = (feature: Feature) => {
      features[feature] = Math.min(3, (features[feature] ?? 0) + 1);
    };
    const parties = new Set<string>();
    const speakers = new Set<string>();
    const kinds = new Set<Mention["kind"]>();
    let often = 1;
    for (const m of mentions) {
      add(featureOf(m));
      kinds.add(m.kind);
      often = Math.max(often, counts.get(m.head) ?? 0);
      for (const p of m.parties) parties.add(text.slice(p.start, p.end));
      const speech = speechAround(m);
      if (speech.length > 0) add("said");
      for (const { speaker } of speech) if (speaker) speakers.add(speaker);
    }
    const parts = [...new Set(label.keys.flatMap((key) => key.split("_")))];
    features.headline = Math.min(2, parts.filter((key) => title.has(key)).length);
    features.often = Math.min(3, Math.log2(often));
    features.together = Math.min(3, Math.log2(Math.max(1, together(parts))));
    features.parties = Math.min(3, parties.size);
    features.speakers = Math.min(3, speakers.size);
    features.kinds = Math.min(4, kinds.size);
    features.telling = Math.min(4, parts.length) - 2;
    if (kinds.size === 1 && kinds.has("passing")) {
      features.aside = 1;
      features.voiced = features.speakers;
    }
    if (label.form === "verb") features.verb = 1;
    if (label.form === "name" && !BODY_NOUNS.has(label.headWord)) features.name = 1;
    if (label.form === "noun" && label.size === 1) features.single = 1;
    if (label.compound) features.compound = 1;
    if (label.form === "noun" && NOMINAL.test(label.headWord)) features.nominal = 1;
    if (GENERAL_HEADS.has(label.headWord)) features.general = 1;
    if (saysLittle(label, people)) features.pointer = 1;
    const ofPeople = label.nouns.some((key) => people.has(key) || OFFICES.has(key));
    const ownersOnly = label.keys.length > 1 && hasOnlyPointingWords(label, people);
    if ((ofPeople || ownersOnly) && !BODY_NOUNS.has(label.head)) features.personal = 1;
    return features;
  };
}

function featureOf(m: Mention): Feature {
  const by = m.parties.length > 0;
  switch (m.kind) {
    case "discussion":
      return by ? "discussionBy" : "discussion";
    case "stance":
      return by ? "stanceBy" : "stance";
    case "demand":
      return by ? "demandBy" : "demand";
    case "clause":
      return by ? "clauseBy" : "clause";
    default:
      return m.kind;
  }
}

/** How central a matter is: its frames, who takes part and speaks of it, and how often it comes back in the article. */
export function weigh(
  found: RankFindings,
  people: ReadonlySet<string>,
  tally: Tally,
): (group: Group, label: Mention) => number {
  const read = createFeatureReader(found, people, tally);
  return (group, label) => {
    let sum = 0;
    const features = read(group, label);
    for (const feature in features) sum += WEIGHTS[feature as Feature] * (features[feature as Feature] ?? 0);
    return sum;
  };
}

/** How strongly the frames alone put a matter on the table: enough to tell which wording others gather round. */
export function weighFrames(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, m) => sum + Math.max(0.1, WEIGHTS[featureOf(m)]), 0);
}

/** Keys of the family names of everyone the article names, and of other forms of one word. */
export function peopleKeys(entities: Findings["entities"]): Set<string> {
  const keys = new Set<string>();
  for (const { kind, name, aliases } of entities) {
    if (kind !== "person") continue;
    keys.add(keyOf(name.split(/\s+/).at(-1) ?? ""));
    for (const alias of aliases) if (!/\s/.test(alias)) keys.add(keyOf(alias));
  }
  return keys;
}

const isPlace = (name: string): boolean =>
  [COUNTRIES, STATES, CITIES, REGIONS, SEATS].some((places) => places.has(name));

/** Tells mentions of matters from mere names of people, parties and places. */
export function isOnTheTable(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlySet<string>,
): (mention: Mention) => boolean {
  const lower = (name: string) => name.toLowerCase().replace(/^the /, "");
  const parties = new Set<string>();
  for (const m of mentions) for (const p of m.parties) parties.add(lower(text.slice(p.start, p.end)));
  return (m) => {
    // "compare the mayor to others", "the senator on the left": a person with what follows is no matter.
    if (m.form === "noun" && m.proper && people.has(m.head)) return false;
    if (m.form !== "name") return true;
    if (isPlace(text.slice(m.start, m.end))) return false;
    const name = lower(text.slice(m.start, m.end));
    return !parties.has(name) && !m.keys.some((k) => k.split("_").some((part) => people.has(part)));
  };
}

/** The wording that a reader understands best alone: a noun phrase of some words, with most of what the others have in common. */
export function bestLabel(all: readonly Mention[]): Mention {
  const mentions = [...new Map(all.map((m) => [m.start, m])).values()].sort((a, b) => a.start - b.start);
  const counts = new Map<string, number>();
  for (const m of mentions) {
    for (const key of [...m.keys, `=${m.headWord}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shared = (m: Mention) =>
    m.keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) / m.keys.length / mentions.length;
  const usual = (m: Mention) => (counts.get(`=${m.headWord}`) ?? 0) / mentions.length;
  const score = (m: Mention) =>
    2 * shared(m) +
    usual(m) +
    (m.form === "noun" ? 2 : m.form === "verb" ? 1 : -2) +
    0.4 * Math.min(m.size, 7) +
    (m.size >= 2 && m.size <= 7 ? 1 : m.size > 9 ? -1 : 0) +
    (m.things.length > 0 ? 1.5 : m.nouns.length > 0 ? 1 : m.keys.length > 1 ? 0.5 : 0) +
    LABEL_FRAME[m.kind] -
    (saysLittle(m) ? 3 : 0);
  const [first, ...rest] = mentions;
  if (!first) throw new Error("a group has at least one mention");
  return rest.reduce((best, m) => (score(m) > score(best) ? m : best), first);
}

/** "a sweeping bill", "the candidate's claims": cannot be understood alone. */
function saysLittle(m: Mention, people?: ReadonlySet<string>): boolean {
  const vague = BODY_NOUNS.has(m.head) || VAGUE_HEADS.has(m.head) || GENERAL_HEADS.has(m.headWord);
  return vague && hasOnlyPointingWords(m, people);
}

/** A frame that presents a matter words it more fully than one that mentions it in passing. */
const LABEL_FRAME: Readonly<Record<Mention["kind"], number>> = {
  list: 0.8,
  agenda: 0.8,
  discussion: 0.6,
  person: 0.6,
  stance: 0.5,
  body: 0.5,
  demand: 0.3,
  adjunct: 0.3,
  clause: 0.2,
  topic: 0.2,
  mention: 0.1,
  passing: -0.5,
};
