import { BACKDROP_WORDS } from "../../../data/lexicon/issue-words.js";
import type { Findings } from "../stages.js";
import { keyOf } from "../words/stem.js";
import type { Group } from "./group.js";
import type { Mention } from "./mention.js";
import { saysLittle } from "./pointing.js";
import { DISPUTED_KEYS, POLICY_KEYS } from "./public-words.js";
import { createSpeechReader } from "./speech.js";

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
 * The weight of each feature, in log-odds of being an issue: the mean of two logistic regressions with ridge, rounded. One is of 150 news
 * articles whose issues were listed by hand and by language models, and of 11,500 candidates of 758 others, marked as an issue or
 * none; the other of 78 of those 150 and of 57 articles that language models invented, of many countries and fields, as the others are
 * of American politics. Features that did not help on articles left out were dropped: the frames of bodies and agendas among them, a
 * demand of nobody's, a stance or clause with its party, which counts by its parties, and whether a matter is somebody's own.
 */
const WEIGHTS: Readonly<Record<Feature, number>> = {
  base: -0.7,
  list: 0.6,
  person: 0.4,
  discussion: 0.5,
  stance: 0.1,
  demandBy: -0.3,
  clause: -0.4,
  adjunct: 0.3,
  mention: -0.2,
  policy: 1,
  disputed: 0.6,
  backdrop: -0.7,
  headline: 0.2,
  lead: 0.1,
  together: 0.3,
  parties: 0.15,
  said: 0.4,
  aside: -0.9,
  voiced: 0.3,
  asideLabel: -0.3,
  single: -1.4,
  deed: 0.3,
  compound: 0.2,
  nominal: 0.4,
  pointer: -0.8,
  holdsVerb: 0.6,
  quoted: 0.5,
};

/** Where each feature stands in a list of their values. */
const AT = Object.fromEntries(Object.keys(WEIGHTS).map((feature, i) => [feature, i])) as Readonly<
  Record<Feature, number>
>;
const WEIGHT_LIST = Object.values(WEIGHTS);
/** No count counts for more. */
const MOST = 3;

const BACKDROP_KEYS: ReadonlySet<string> = new Set([...BACKDROP_WORDS].map(keyOf));

/** What the weighing of matters needs of the stages before. */
export type RankFindings = Pick<Findings, "article" | "words" | "tally" | "quotes" | "statements">;

/** Deverbal and other abstract endings: what is done or wanted rather than a thing. */
const NOMINAL = /(?:[st]ion|ment|ing|[ae]nce|al|ism|cy|ship)$/;

/**
 * Gives the reader of a group's features, by `AT`, each in the place of the last; what it needs of the whole article is counted once.
 * `people`: see `peopleKeys`.
 */
function createFeatureReader(
  found: RankFindings,
  people: ReadonlySet<string>,
): (group: Group, label: Mention) => Float64Array {
  const { text, sentences } = found.article;
  const title = new Set<string>();
  for (const w of found.words) {
    if (w.sentence >= 0) break;
    title.add(w.key);
  }
  const speechAround = createSpeechReader(found);
  // One list for all that are counted after each other: to make one takes longer than to fill it.
  const had = new Uint8Array(sentences.length);
  const features = new Float64Array(WEIGHT_LIST.length);
  /** How many sentences have two of the words, or the only one. */
  const together = (parts: ReadonlySet<string>) => {
    had.fill(0);
    const enough = Math.min(2, parts.size);
    let count = 0;
    for (const part of parts) {
      for (const sentence of found.tally.get(part)?.sentences ?? []) {
        const n = (had[sentence] ?? 0) + 1;
        had[sentence] = n;
        if (n === enough) count++;
      }
    }
    return count;
  };
  return ({ mentions }, label) => {
    features.fill(0);
    features[AT.base] = 1;
    const add = (at: number) => {
      features[at] = Math.min(MOST, (features[at] ?? 0) + 1);
    };
    const parties = new Set<string>();
    const speakers = new Set<string>();
    let aside = true;
    for (const m of mentions) {
      const frame = featureOf(m);
      if (frame) add(AT[frame]);
      if (m.kind !== "passing") aside = false;
      for (const p of m.parties) parties.add(text.slice(p.start, p.end));
      const speech = speechAround(m);
      if (speech.length > 0) add(AT.said);
      for (const { speaker } of speech) if (speaker) speakers.add(speaker);
    }
    const parts = new Set(label.parts);
    for (const part of parts) if (POLICY_KEYS.has(part)) add(AT.policy);
    for (const key of commonWords(label)) {
      if (DISPUTED_KEYS.has(key)) add(AT.disputed);
      if (BACKDROP_KEYS.has(key)) add(AT.backdrop);
    }
    const matters = new Set(label.proper ? label.things : [keyOf(label.head), ...label.things]);
    features[AT.headline] = Math.min(2, [...matters].filter((key) => title.has(key)).length);
    features[AT.lead] = 1 / (1 + mentions.reduce((first, m) => Math.min(first, m.sentence), label.sentence));
    features[AT.together] = Math.min(MOST, Math.log2(Math.max(1, together(parts))));
    features[AT.parties] = Math.min(MOST, parties.size);
    if (aside) {
      features[AT.aside] = 1;
      features[AT.voiced] = Math.min(MOST, speakers.size);
    } else if (label.kind === "passing") features[AT.asideLabel] = 1;
    if (label.form === "noun" && label.size === 1) features[AT.single] = 1;
    if (label.form === "verb") features[AT.deed] = 1;
    if (label.compound) features[AT.compound] = 1;
    if (label.form === "noun" && NOMINAL.test(label.headWord)) features[AT.nominal] = 1;
    if (saysLittle(label, people)) features[AT.pointer] = 1;
    if (label.holdsVerb) features[AT.holdsVerb] = 1;
    if (label.quoted) features[AT.quoted] = 1;
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
      return by ? "demandBy" : null;
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
): (group: Group, label: Mention) => number {
  const read = createFeatureReader(found, people);
  return (group, label) => {
    let sum = 0;
    const features = read(group, label);
    for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (WEIGHT_LIST[i] ?? 0);
    // Of equal sums one may else be more by what adding rounds.
    return Math.round(sum * PRECISION) / PRECISION;
  };
}

/** Weights differ by 1/20 at least, logarithms and fractions by less. */
const PRECISION = 1e9;
