import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import type { Findings } from "../stages.js";
import type { Word } from "../words/index.js";
import type { Group } from "./group.js";
import type { Mention } from "./mention.js";
import { keyOf } from "./stem.js";

/**
 * What speaks for a matter being on the table. Counts are of its mentions by the frame they stand in (at most three each count),
 * "…By" where the frame names its party; the rest are 0 or 1, or a logarithm of a count.
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
  | "lead"
  | "early"
  | "headline"
  | "often"
  | "spread"
  | "parties"
  | "verb"
  | "name"
  | "single"
  | "specific"
  | "personal";

/** The weight of each feature, set by hand; a logistic regression on articles listed by hand orders the features alike. */
const WEIGHTS: Readonly<Record<Feature, number>> = {
  base: 0,
  list: 3,
  agenda: 3,
  discussion: 2.2,
  discussionBy: 2.5,
  person: 2.2,
  stance: 1.5,
  stanceBy: 2.2,
  body: 2,
  demand: 1,
  demandBy: 1.4,
  clause: 0.8,
  clauseBy: 1.2,
  adjunct: 1.5,
  topic: 0.8,
  mention: 0.5,
  lead: 0.4,
  early: 0.3,
  headline: 0.7,
  often: 0.3,
  spread: 0,
  parties: 0.3,
  verb: -0.5,
  name: -1.6,
  single: -0.8,
  specific: 0.3,
  personal: -1.2,
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

/** Gives the reader of a group's features; what it needs of the whole article is counted once. `people`: see `peopleKeys`. */
export function createFeatureReader(
  found: Pick<Findings, "words" | "article">,
  people: ReadonlySet<string>,
): (group: Group) => Partial<Record<Feature, number>> {
  const { text } = found.article;
  const title = new Set(found.words.filter((w) => w.sentence < 0).map((w) => keyOf(w.text)));
  const frequency = countKeys(found.words);
  return ({ mentions }) => {
    const features: Partial<Record<Feature, number>> = { base: 1 };
    const add = (feature: Feature) => {
      features[feature] = Math.min(3, (features[feature] ?? 0) + 1);
    };
    for (const m of mentions) add(featureOf(m));
    const label = bestLabel(mentions);
    const heads = new Set(mentions.map((m) => m.head));
    const first = mentions.reduce((least, m) => Math.min(least, m.paragraph), Number.POSITIVE_INFINITY);
    const parties = new Set(mentions.flatMap((m) => m.parties.map((p) => text.slice(p.start, p.end))));
    if (first <= 1) features.lead = 1;
    if (first <= 3) features.early = 1;
    if (label.nouns.concat(label.head).some((key) => title.has(key))) features.headline = 1;
    features.often = Math.min(3, Math.log2(Math.max(1, ...[...heads].map((h) => frequency.get(h) ?? 0))));
    features.spread = Math.min(3, Math.log2(new Set(mentions.map((m) => m.sentence)).size));
    features.parties = Math.min(3, parties.size);
    if (label.form === "verb") features.verb = 1;
    if (label.form === "name") features.name = 1;
    if (label.form === "noun" && label.size === 1) features.single = 1;
    if (label.nouns.length > 0) features.specific = 1;
    if (label.nouns.some((key) => people.has(key) || OFFICES.has(key)) && !BODY_NOUNS.has(label.head))
      features.personal = 1;
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

/** How central a matter is: its frames, who takes part, how early and how often it stands in the article. */
export function weigh(
  found: Pick<Findings, "words" | "article">,
  people: ReadonlySet<string>,
): (group: Group) => number {
  const read = createFeatureReader(found, people);
  return (group) => {
    let sum = 0;
    const features = read(group);
    for (const feature in features) sum += WEIGHTS[feature as Feature] * (features[feature as Feature] ?? 0);
    return sum;
  };
}

function countKeys(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const w of words) {
    if (w.tag !== "NOUN" && w.tag !== "PROPN") continue;
    const key = keyOf(w.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Keys of the family names of everyone the article names, and of other forms of one word. */
export function peopleKeys(entities: Findings["entities"]): Set<string> {
  return new Set(
    entities
      .filter((e) => e.kind === "person")
      .flatMap((e) =>
        [e.name.split(/\s+/).at(-1) ?? "", ...e.aliases.filter((a) => !/\s/.test(a))].map(keyOf),
      ),
  );
}

/** Tells mentions of matters from mere names of people and parties. */
export function isOnTheTable(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlySet<string>,
): (mention: Mention) => boolean {
  const lower = (name: string) => name.toLowerCase().replace(/^the /, "");
  const parties = new Set(mentions.flatMap((m) => m.parties.map((p) => lower(text.slice(p.start, p.end)))));
  return (m) => {
    if (m.form !== "name") return true;
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
    (m.size >= 2 && m.size <= 7 ? 1 : m.size > 9 ? -1 : 0) +
    (m.nouns.length > 0 ? 1.5 : m.keys.length > 1 ? 0.5 : 0) +
    LABEL_FRAME[m.kind];
  const [first, ...rest] = mentions;
  if (!first) throw new Error("a group has at least one mention");
  return rest.reduce((best, m) => (score(m) > score(best) ? m : best), first);
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
};
