import { PARTICLES, sameGiven } from "../../../data/lexicon/name-parts.js";
import { RELATIVES } from "../../../data/lexicon/titles.js";
import type { Saying } from "../saying/index.js";
import type { Word } from "../words/index.js";
import { type Chunk, findChunks, isGivenName, isOrdinary } from "./chunk.js";
import { type Cluster, Clusters, genderOf, genderOfTitle } from "./cluster.js";
import { pronounVotes } from "./gender.js";
import { type Kind, kindOf } from "./kind.js";
import { isFamilyFirst, type Name, readName } from "./name.js";
import { Namesakes } from "./namesake.js";
import { senseOf } from "./nominal.js";

/** A chunk with what it was read as; `cluster` is the person that it names, if any. */
export interface Reading {
  readonly chunk: Chunk;
  readonly name: Name;
  readonly kind: Kind;
  cluster: Cluster | null;
}

/** The people of an article: all its capitalised chunks read, the personal ones gathered into clusters. */
export interface Gathered {
  readonly readings: readonly Reading[];
  readonly clusters: Clusters;
}

/** Reads every chunk and gathers the personal names: full names first, then what short forms refer to. */
export function gatherPeople(
  words: readonly Word[],
  sayings: readonly Saying[],
  quoted: Uint8Array,
): Gathered {
  const clusters = new Clusters();
  const readings: Reading[] = findChunks(words).map((chunk) => {
    const name = readName(chunk);
    return { chunk, name, kind: kindOf(words, chunk, name), cluster: null };
  });
  const usage = countUsage(words, readings);
  const sources = new Set<number>();
  for (const { sourceHead } of sayings) if (sourceHead) sources.add(sourceHead.end);

  for (const r of readings) {
    if (r.kind === "person" && r.name.core.length > 1 && !isFamilyOnly(r.name))
      r.cluster = clusters.addFull(r.chunk, r.name, familyFirst(r, usage));
  }
  for (const r of readings) r.cluster ??= tailOf(r, clusters);
  for (const r of readings) {
    if (
      r.cluster === null &&
      r.kind === "maybe" &&
      !isFamilyOnly(r.name) &&
      r.name.core.length <= 4 &&
      speaksForPerson(words, r, usage, sources, clusters)
    )
      r.cluster = clusters.addFull(r.chunk, r.name, familyFirst(r, usage));
  }
  for (const r of readings) {
    if (r.cluster || !isFamilyOnly(r.name) || (r.kind !== "person" && r.kind !== "maybe")) continue;
    const known = clusters.byFamily(r.name.core.map((p) => p.lower).join(" "))[0];
    if (known) clusters.addShort(known, r.chunk, r.name);
    if (known || r.kind === "person" || sources.has(r.chunk.end))
      r.cluster = known ?? clusters.addSingle(r.chunk, r.name);
  }
  // "Mr. Obama" beside "Michelle Obama" only: somebody of whom no full name is given.
  for (const r of readings) {
    const [only] = r.name.core;
    if (r.cluster || r.kind !== "person" || r.name.core.length !== 1 || !only) continue;
    const found = clusters.byFamily(only.lower);
    if (found.length > 0 && !found.some((c) => fits(c, r.name))) clusters.addSingle(r.chunk, r.name);
  }
  const namesakes = new Namesakes(words, () =>
    pronounVotes(words, bareNames(words.length, readings), quoted),
  );
  for (const r of readings) {
    if (
      !r.cluster &&
      r.name.core.length === 1 &&
      (r.kind === "person" ||
        r.kind === "single" ||
        r.kind === "place" ||
        r.kind === "people" ||
        r.kind === "thing")
    ) {
      r.cluster = shortForm(words, r, clusters, namesakes, sources, usage);
    }
  }
  return { readings, clusters };
}

/** "Le Pen", "Van Susteren": a particle and one more word are a family name alone. */
const isFamilyOnly = (name: Name) =>
  name.core.length === 2 &&
  PARTICLES.has(name.core[0]?.lower ?? "") &&
  !isGivenName(name.core[0]?.text ?? "");

/** The person whose longer name ends in all of these words ("Wasserman Schultz", "Le Pen"), or null. */
function tailOf(r: Reading, clusters: Clusters): Cluster | null {
  const { core } = r.name;
  const last = core.at(-1);
  if (!last || core.length < 2 || core.length > 3 || (r.kind !== "person" && r.kind !== "maybe")) return null;
  const [, second] = core;
  if (r.kind === "maybe" && core.length === 2 && second && isGivenName(second.text)) {
    // "Crooked Hillary": an epithet before a given name that stands for somebody.
    const known = clusters.byFamily(last.lower).length === 0 ? clusters.named(last.lower) : null;
    if (known) clusters.addShort(known, r.chunk, r.name);
    if (known) return known;
  }
  const found = clusters.byFamily(last.lower).find((c) => {
    const whole = [...c.given.map((p) => p.lower), ...c.family.split(" ")];
    return (
      whole.length > core.length && core.every((p, i) => p.lower === whole[whole.length - core.length + i])
    );
  });
  if (!found) return null;
  // A full name of its own that happens to end alike stays one: "Jean King" beside "Billie Jean King" is a tail, "Ann Lee" is not.
  if (r.cluster && r.cluster !== found) return null;
  clusters.addShort(found, r.chunk, r.name);
  return found;
}

/** Can this short form with its address or title be that person? */
function fits(c: Cluster, name: Name): boolean {
  const told = genderOfTitle(name);
  const gender = genderOf(c);
  if (name.suffix !== "" && c.suffix !== name.suffix) return false;
  if (told !== "unknown" && gender !== "unknown" && gender !== told) return false;
  // A woman named in full without the title is not "President X": the first lady is named beside him.
  const presides = name.title.length === 1 && name.title[0]?.lower === "president";
  return !(presides && c.full > 0 && gender === "female" && !sharesTitle(c, name));
}

/** The family names that stand alone or after an address that tells no gender, by index of their chunk's first word. */
function bareNames(size: number, readings: readonly Reading[]): (string | undefined)[] {
  const names = new Array<string | undefined>(size);
  for (const { chunk, name, kind } of readings) {
    const [only] = name.core;
    if (only && name.core.length === 1 && (kind === "single" || kind === "person"))
      names[chunk.first] = only.lower;
  }
  return names;
}

/** How often each single word stands for itself in the article, with and without an address ("Mr. Wang"). */
interface Usage {
  readonly alone: ReadonlyMap<string, number>;
  readonly addressed: ReadonlySet<string>;
  /** Words that are capitalised inside a sentence somewhere. */
  readonly inside: ReadonlySet<string>;
}

function countUsage(words: readonly Word[], readings: readonly Reading[]): Usage {
  const inside = new Set<string>();
  const alone = new Map<string, number>();
  const addressed = new Set<string>();
  for (const { chunk, name, kind } of readings) {
    const [only] = name.core;
    if (!only || name.core.length !== 1) continue;
    const before = words[chunk.first - 1];
    if (before && before.sentence === words[chunk.first]?.sentence && before.tag !== "PUNCT")
      inside.add(only.lower);
    if (kind === "person") addressed.add(only.lower);
    if (kind === "person" || kind === "single") alone.set(only.lower, (alone.get(only.lower) ?? 0) + 1);
  }
  return { alone, addressed, inside };
}

/** Family name first? The article's own usage ("Mr. Wang", "Wang said") outranks the list of such names. */
function familyFirst(r: Reading, usage: Usage): boolean {
  const { core } = r.name;
  const [first, last] = [core[0], core.at(-1)];
  if (!first || !last || core.length > 3) return false;
  if (usage.addressed.has(first.lower) !== usage.addressed.has(last.lower))
    return usage.addressed.has(first.lower) && !isGivenName(first.text);
  const [a, b] = [usage.alone.get(first.lower) ?? 0, usage.alone.get(last.lower) ?? 0];
  if (isFamilyFirst(core)) return !(b > 0 && a === 0);
  return core.length === 2 && a > 0 && b === 0 && !isGivenName(first.text) && r.kind === "maybe";
}

/** Does the article speak of a two-word name as of a person? */
function speaksForPerson(
  words: readonly Word[],
  r: Reading,
  usage: Usage,
  sources: ReadonlySet<number>,
  clusters: Clusters,
): boolean {
  const last = r.name.core.at(-1);
  const after = words[r.chunk.last + 1];
  const before = words[r.chunk.first - 1];
  if (!last) return false;
  if (usage.addressed.has(last.lower) || clusters.byFamily(last.lower).some((c) => c.full > 0)) return true;
  if (sources.has(r.chunk.end)) return true;
  if (after?.text === "," && /^(who|whose|\d\d|a|an|the|his|her)$/.test(words[r.chunk.last + 2]?.lower ?? ""))
    return true;
  if (after?.lower === "who") return true;
  const apposed = after?.text === "," ? senseOf(words[r.chunk.last + 2]?.lower ?? "") : null;
  if (apposed?.class === "person" && !apposed.plural) return true;
  if (before?.text === "," && RELATIVES.has(words[r.chunk.first - 2]?.lower ?? "")) return true;
  if (before && RELATIVES.has(before.lower)) return true;
  // "The chairwoman, Jane Roe,"
  const role = before?.text === "," ? senseOf(words[r.chunk.first - 2]?.lower ?? "") : null;
  if (role?.class === "person" && !role.plural) return true;
  // “…” ― Jane Roe
  const mark = words[r.chunk.first - 2];
  if (
    before &&
    /^[―—–-]$/.test(before.text) &&
    (!mark || mark.paragraph !== before.paragraph || /^["”’]$/.test(mark.text))
  )
    return true;
  // "a post from Arianna Huffington", "a report by …"
  if (
    before &&
    /^(?:from|by)$/.test(before.lower) &&
    senseOf(words[r.chunk.first - 2]?.lower ?? "")?.class === "document"
  )
    return true;
  return (usage.alone.get(last.lower) ?? 0) > 0 && r.chunk.first > 0;
}

/** The person for a single name, or null where it names none. */
function shortForm(
  words: readonly Word[],
  r: Reading,
  clusters: Clusters,
  namesakes: Namesakes,
  sources: ReadonlySet<number>,
  usage: Usage,
): Cluster | null {
  const [only] = r.name.core;
  if (!only) return null;
  const found = clusters.candidates(only.lower);
  const after = words[r.chunk.last + 1];
  const before = words[r.chunk.first - 1];
  const spoken = r.kind === "single" || r.kind === "person" || isSurnameHere(words, r, clusters);
  if (found.length > 0 && spoken) {
    if (before?.lower === "the" && r.kind === "single" && /s$/.test(only.lower)) return null;
    const fitting = found.filter((c) => fits(c, r.name));
    const titled = r.name.title.length > 0 ? fitting.filter((c) => sharesTitle(c, r.name)) : [];
    const cluster = namesakes.choose(titled.length > 0 ? titled : fitting);
    if (cluster) {
      clusters.addShort(cluster, r.chunk, r.name);
      return cluster;
    }
  }
  if (r.kind === "person") {
    const cluster = clusters.addSingle(r.chunk, r.name);
    return cluster;
  }
  if (r.kind === "place" || r.kind === "people" || r.kind === "thing") return null;
  if (before?.lower === "the" && before.sentence === words[r.chunk.first]?.sentence) return null;
  const label = after?.text === ":" && only.text === only.text.toUpperCase() && only.text.length > 2;
  const relative =
    (before && RELATIVES.has(before.lower)) ||
    (before?.text === "," && RELATIVES.has(words[r.chunk.first - 2]?.lower ?? ""));
  const owns = after?.tag === "PART" && RELATIVES.has(words[r.chunk.last + 2]?.lower ?? "");
  if (
    label ||
    relative ||
    owns ||
    after?.lower === "who" ||
    (sources.has(r.chunk.end) &&
      (isGivenName(only.text) || usage.inside.has(only.lower) || !isOrdinary(only.lower)) &&
      !/\d/.test(only.text) &&
      !/\p{Ll}\p{Lu}/u.test(only.text.replace(/^(?:Ma?c|D[aeiu]|L[aeo]|Van|Fitz)(?=\p{Lu})/u, "")))
  ) {
    return clusters.addSingle(r.chunk, r.name);
  }
  return null;
}

/** "Jackson", "Cuban", "Hill": ordinary as words, yet the family name of somebody whom the article names in full. */
function isSurnameHere(words: readonly Word[], r: Reading, clusters: Clusters): boolean {
  const [only] = r.name.core;
  if (!only || !clusters.byFamily(only.lower).some((c) => c.full > 0)) return false;
  const after = words[r.chunk.last + 1];
  const before = words[r.chunk.first - 1];
  if (
    before &&
    before.sentence === words[r.chunk.first]?.sentence &&
    (before.tag === "ADP" || before.tag === "DET") &&
    before.lower !== "by" &&
    before.lower !== "to"
  )
    return false;
  return after?.tag !== "NOUN" && after?.tag !== "ADJ";
}

const sharesTitle = (c: Cluster, name: Name) =>
  c.named.some(
    (n) =>
      n.name !== name &&
      n.name.title.some((p) => name.title.some((q) => q.lower === p.lower || sameGiven(q.lower, p.lower))),
  );
