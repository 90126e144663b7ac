import { FEMALE_NAMES, MALE_NAMES } from "../../../data/lexicon/given-names.js";
import { sameGiven } from "../../../data/lexicon/name-parts.js";
import { FEMALE_ADDRESS, FEMALE_NOUNS, MALE_ADDRESS, MALE_NOUNS } from "../../../data/lexicon/titles.js";
import type { Chunk, Part } from "./chunk.js";
import { type Name, splitName } from "./name.js";
import type { Gender } from "./types.js";

/** A person in the making: all chunks that name the same one. */
export interface Cluster {
  readonly family: string;
  given: readonly Part[];
  readonly suffix: string;
  /** Chunks that name the person, in the order they were added. */
  readonly named: { readonly chunk: Chunk; readonly name: Name }[];
  /** How often the name stands in full. */
  full: number;
  /** Gender told by the text (address, title, role), which outranks the given name's. */
  told: Gender;
}

const key = (parts: readonly Part[]) => parts.map((p) => p.lower).join(" ");

/** Gender that a form of address or a title tells. */
export function genderOfTitle(name: Name): Gender {
  if (FEMALE_ADDRESS.has(name.address)) return "female";
  if (MALE_ADDRESS.has(name.address)) return "male";
  for (const p of name.title) {
    if (FEMALE_NOUNS.has(p.lower)) return "female";
    if (MALE_NOUNS.has(p.lower) && p.lower !== "pope" && p.lower !== "cardinal") return "male";
  }
  return "unknown";
}

/** Gender that the first given name tells, by the lists. */
export function genderOfGiven(given: readonly Part[]): Gender {
  for (const p of given) {
    const name =
      p.text === p.text.toUpperCase() ? p.text.slice(0, 1) + p.text.slice(1).toLowerCase() : p.text;
    const head = name.includes("-") ? (name.split("-")[0] ?? name) : name;
    if (FEMALE_NAMES.has(name) || FEMALE_NAMES.has(head)) return "female";
    if (MALE_NAMES.has(name) || MALE_NAMES.has(head)) return "male";
    if (name.length > 2) return "unknown";
  }
  return "unknown";
}

export const genderOf = (c: Cluster): Gender => (c.told !== "unknown" ? c.told : genderOfGiven(c.given));

/** People by family and by given name. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #byFamily = new Map<string, Cluster[]>();
  readonly #byGiven = new Map<string, Cluster[]>();

  /** Adds a name in full (given and family) to the person that it fits, or to a new one. */
  addFull(chunk: Chunk, name: Name, familyFirst: boolean): Cluster {
    const { given, family } = splitName(name.core, familyFirst);
    const told = genderOfTitle(name);
    const found = (this.#byFamily.get(key(family)) ?? []).find(
      (c) =>
        c.suffix === name.suffix &&
        c.given.length > 0 &&
        givenFits(c, given, name) &&
        !(told !== "unknown" && genderOf(c) !== "unknown" && told !== genderOf(c)),
    );
    const cluster = found ?? this.#create(key(family), given, name.suffix);
    if (given.length > cluster.given.length) cluster.given = given;
    cluster.full++;
    this.#note(cluster, chunk, name);
    for (const p of [...given.slice(0, 1), ...name.parts.filter((x) => x.nickname)])
      this.#index(this.#byGiven, p.lower, cluster);
    const last = family.at(-1);
    if (last && family.length > 1) this.#index(this.#byFamily, last.lower, cluster);
    return cluster;
  }

  /** The people that one word can name, by family name first. */
  candidates(word: string): readonly Cluster[] {
    return this.#byFamily.get(word) ?? this.#byGiven.get(word) ?? [];
  }

  /** The person whom a bare name in capitals or in a headline most likely names: the one named most often. */
  named(word: string): Cluster | null {
    let best: Cluster | null = null;
    for (const c of this.candidates(word)) if (!best || c.named.length > best.named.length) best = c;
    return best;
  }

  byFamily(word: string): readonly Cluster[] {
    return this.#byFamily.get(word) ?? [];
  }

  /** Starts a person of whom only one name is known. */
  addSingle(chunk: Chunk, name: Name): Cluster {
    const cluster = this.#create(key(name.core), [], name.suffix);
    this.#note(cluster, chunk, name);
    return cluster;
  }

  /** Adds a mention by one name to a person. */
  addShort(cluster: Cluster, chunk: Chunk, name: Name): void {
    this.#note(cluster, chunk, name);
  }

  #create(family: string, given: readonly Part[], suffix: string): Cluster {
    const cluster: Cluster = { family, given, suffix, named: [], full: 0, told: "unknown" };
    this.all.push(cluster);
    this.#index(this.#byFamily, family, cluster);
    return cluster;
  }

  #note(cluster: Cluster, chunk: Chunk, name: Name): void {
    cluster.named.push({ chunk, name });
    if (cluster.told === "unknown") cluster.told = genderOfTitle(name);
  }

  #index(map: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
    const list = map.get(word);
    if (!list) map.set(word, [cluster]);
    else if (!list.includes(cluster)) list.push(cluster);
  }
}

/** True where the given names can be the same person's: first names alike (or short forms), middle names not at odds. */
function givenFits(cluster: Cluster, given: readonly Part[], name: Name): boolean {
  const [a, b] = [cluster.given[0], given[0]];
  if (!a || !b) return false;
  const nick = name.parts.some((p) => p.nickname && sameGiven(p.lower, a.lower));
  if (!sameGiven(a.lower, b.lower) && !nick) return false;
  const [x, y] = [cluster.given[1], given[1]];
  return !x || !y || cluster.given.length !== given.length || sameGiven(x.lower, y.lower);
}
