import { GENERAL_HEADS, VAGUE_HEADS } from "../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { BACKDROP_WORDS, DISPUTED_WORDS } from "../../../data/lexicon/issue-words.js";
import { PLACES } from "../../../data/lexicon/places.js";
import { POLICY_WORDS } from "../../../data/lexicon/policy-words.js";
import { TITLES } from "../../../data/lexicon/titles.js";
import { namePartsOf } from "../people/name-parts.js";
import type { Findings } from "../stages.js";
import { type Group, hasOnlyPointingWords } from "./group.js";
import type { Mention } from "./mention.js";
import { createSpeechReader } from "./speech.js";
import { keyOf } from "./stem.js";
import type { Tally } from "./tally.js";

/**
 * What speaks for a matter being on the table. Counts are of its mentions by the frame they stand in (at most three each count),
 * "…By" where the frame names its party; the rest are 0 or 1, a small count, or a logarithm of a count:
 * - `policy` its words of public policy; `disputed`, `backdrop` its words of dispute, and of what stands behind it, names aside;
 * - `headline` its words in the headline, names aside; `lead` how early it comes up: 1, 1/2, 1/3 … from the first sentence on;
 *   `together` sentences with two of its words;
 * - `parties` who take part, `said` mentions in speech;
 * - `aside` no frame holds it anywhere, `voiced` how many speak of it all the same; `asideLabel` its best wording stands outside its frames;
 * - `pointer` only points ("a sweeping bill");
 * - `single` one noun, `deed` built on a verb, `holdsVerb`, `quoted`: how the label is built, the last two as in `Mention`.
 */
type Feature =
  | "base"
  | "list"
  | "person"
  | "discussion"
  | "stance"
  | "demand"
  | "demandBy"
  | "clause"
  | "adjunct"
  | "mention"
  | "policy"
  | "disputed"
  | "backdrop"
  | "headline"
  | "lead"
  | "together"
  | "parties"
  | "said"
  | "aside"
  | "voiced"
  | "asideLabel"
  | "single"
  | "deed"
  | "compound"
  | "nominal"
  | "pointer"
  | "holdsVerb"
  | "quoted";

/**
 * The weight of each feature, in log-odds of being an issue: a logistic regression with ridge on 150 news articles whose issues
 * were listed by hand and by language models; `disputed`, `backdrop`, `lead`, `deed`, `single` and `compound` by 11,500 candidates
 * of 758 others, marked as an issue or none. Features that did not help on articles left out were dropped: the frames of bodies
 * and agendas among them, a stance or clause with its party, which counts by its parties, and whether a matter is somebody's own.
 */
const WEIGHTS: Readonly<Record<Feature, number>> = {
  base: -0.9,
  list: 0.8,
  person: 0.4,
  discussion: 0.3,
  stance: 0.2,
  demand: -0.1,
  demandBy: -0.5,
  clause: -0.4,
  adjunct: 0.4,
  mention: -0.2,
  policy: 1.1,
  disputed: 0.6,
  backdrop: -0.6,
  headline: 0.3,
  lead: 0.4,
  together: 0.3,
  parties: 0.2,
  said: 0.4,
  aside: -1,
  voiced: 0.4,
  asideLabel: -0.2,
  single: -1.1,
  deed: 0.3,
  compound: 0.2,
  nominal: 0.4,
  pointer: -0.6,
  holdsVerb: 0.8,
  quoted: 0.8,
};

/** Words of public policy as `Mention.keys` have them. */
const POLICY_KEYS: ReadonlySet<string> = new Set([...POLICY_WORDS].map(keyOf));
const DISPUTED_KEYS: ReadonlySet<string> = new Set([...DISPUTED_WORDS].map(keyOf));
const BACKDROP_KEYS: ReadonlySet<string> = new Set([...BACKDROP_WORDS].map(keyOf));

/** What the weighing of matters needs of the stages before. */
export type RankFindings = Pick<Findings, "article" | "words" | "quotes" | "statements">;

/** Deverbal and other abstract endings: what is done or wanted rather than a thing. */
const NOMINAL = /(?:[st]ion|ment|ing|[ae]nce|al|ism|cy|ship)$/;

/** Gives the reader of a group's features; what it needs of the whole article is counted once. `people`: see `peopleKeys`. */
function createFeatureReader(
  found: RankFindings,
  people: ReadonlySet<string>,
  tally: Tally,
): (group: Group, label: Mention) => Partial<Record<Feature, number>> {
  const { text, sentences } = found.article;
  const title = new Set(found.words.filter((w) => w.sentence < 0).map((w) => keyOf(w.lower)));
  const speechAround = createSpeechReader(found);
  /** How many sentences have two of the words, or the only one. */
  const together = (parts: ReadonlySet<string>) => {
    const had = new Uint8Array(sentences.length);
    const enough = Math.min(2, parts.size);
    let count = 0;
    for (const part of parts) {
      for (const sentence of tally.get(part)?.sentences ?? []) {
        const n = (had[sentence] ?? 0) + 1;
        had[sentence] = n;
        if (n === enough) count++;
      }
    }
    return count;
  };
  return ({ mentions }, label) => {
    const features: Partial<Record<Feature, number>> = { base: 1 };
    const add = (feature: Feature) => {
      features[feature] = Math.min(3, (features[feature] ?? 0) + 1);
    };
    const parties = new Set<string>();
    const speakers = new Set<string>();
    let aside = true;
    for (const m of mentions) {
      const frame = featureOf(m);
      if (frame) add(frame);
      if (m.kind !== "passing") aside = false;
      for (const p of m.parties) parties.add(text.slice(p.start, p.end));
      const speech = speechAround(m);
      if (speech.length > 0) add("said");
      for (const { speaker } of speech) if (speaker) speakers.add(speaker);
    }
    const parts = new Set(label.keys.flatMap((key) => key.split("_")));
    for (const part of parts) if (POLICY_KEYS.has(part)) add("policy");
    for (const key of commonWords(label)) {
      if (DISPUTED_KEYS.has(key)) add("disputed");
      if (BACKDROP_KEYS.has(key)) add("backdrop");
    }
    const matters = new Set(label.proper ? label.things : [keyOf(label.head), ...label.things]);
    features.headline = Math.min(2, [...matters].filter((key) => title.has(key)).length);
    features.lead = 1 / (1 + mentions.reduce((first, m) => Math.min(first, m.sentence), label.sentence));
    features.together = Math.min(3, Math.log2(Math.max(1, together(parts))));
    features.parties = Math.min(3, parties.size);
    if (aside) {
      features.aside = 1;
      features.voiced = Math.min(3, speakers.size);
    } else if (label.kind === "passing") features.asideLabel = 1;
    if (label.form === "noun" && label.size === 1) features.single = 1;
    if (label.form === "verb") features.deed = 1;
    if (label.compound) features.compound = 1;
    if (label.form === "noun" && NOMINAL.test(label.headWord)) features.nominal = 1;
    if (saysLittle(label, people)) features.pointer = 1;
    if (label.holdsVerb) features.holdsVerb = 1;
    if (label.quoted) features.quoted = 1;
    return features;
  };
}

/** Keys of the words that are no part of a name. */
const commonWords = ({ keys, nouns, things, head, proper }: Mention): string[] =>
  keys.filter((key) => (key === head ? !proper : things.includes(key) || !nouns.includes(key)));

/** The feature that counts a mention, or null where its frame alone tells nothing. */
function featureOf({ kind, parties }: Mention): Feature | null {
  const by = parties.length > 0;
  switch (kind) {
    case "demand":
      return by ? "demandBy" : "demand";
    case "stance":
    case "clause":
      return by ? null : kind;
    case "agenda":
    case "body":
    case "topic":
    case "passing":
      return null;
    default:
      return kind;
  }
}

/** How central a matter is: its features by their weights. */
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
  return mentions.reduce((sum, m) => sum + FRAME_STRENGTH[m.kind], 0);
}

const FRAME_STRENGTH: Readonly<Record<Mention["kind"], number>> = {
  list: 2.1,
  adjunct: 1.5,
  person: 1.3,
  discussion: 1.1,
  agenda: 1.1,
  stance: 1,
  body: 0.9,
  clause: 0.5,
  demand: 0.4,
  mention: 0.1,
  topic: 0.1,
  passing: 0.1,
};

/** Keys of the family names of everyone the article names, and of other forms of one word. */
export function peopleKeys(entities: Findings["entities"]): Set<string> {
  const keys = new Set<string>();
  for (const { kind, name, aliases } of entities) {
    if (kind !== "person") continue;
    keys.add(keyOf(namePartsOf(name).at(-1) ?? ""));
    for (const alias of aliases) if (!/\s/.test(alias)) keys.add(keyOf(alias.toLowerCase()));
  }
  return keys;
}

/** "South Norland" is a place like Norland. */
const isPlace = (name: string): boolean => {
  const place = name.replace(/^(?:North|South|East|West)(?:ern)? /, "");
  return PLACES.has(name) || PLACES.has(place);
};

/** What the names of public bodies end in, or have before "of": they act on matters and are none. */
const OFFICIAL_BODIES: ReadonlySet<string> = new Set(
  (
    "academy administration agency alliance assembly association board bureau center coalition commission committee congress council court department foundation " +
    "federation fund house institute league ministry office parliament party school senate society union university"
  ).split(" "),
);

/** A body's name before "for", "of" or "on"; of "Congress for" what follows is another thing. */
const BODY_BEFORE =
  /(?<!\p{L})(?!Congress|House|Parliament|Party|Senate)(\p{Lu}\p{L}+) (?:for|of|on) (?:the )?$/u;

/** "the Center for [Harbor Policy]": the rest of a body's name. */
function isOfBody(text: string, { start }: Mention): boolean {
  const body = BODY_BEFORE.exec(text.slice(Math.max(0, start - 32), start))?.[1];
  return body !== undefined && OFFICIAL_BODIES.has(body.toLowerCase());
}

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
    if (m.form === "noun" && m.proper && (people.has(m.head) || OFFICIAL_BODIES.has(m.head))) return false;
    if (m.proper && isOfBody(text, m)) return false;
    if (m.form !== "name") return true;
    // "Major [Ann] Lowe": a title that was cut from its name.
    if (m.keys.length === 1 && TITLES.has(m.head)) return false;
    if (isPlace(text.slice(m.start, m.end)) || OFFICIAL_BODIES.has(m.head)) return false;
    const name = lower(text.slice(m.start, m.end));
    return !parties.has(name) && !m.keys.some((k) => k.split("_").some((part) => people.has(part)));
  };
}

/** The wording that a reader understands best alone: a noun phrase of some words, with most of what the others have in common. */
export function bestLabel(all: readonly Mention[]): Mention {
  const [only] = all;
  if (only && all.length === 1) return only;
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
