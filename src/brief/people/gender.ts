import type { Word } from "../words/index.js";
import { type Cluster, genderOf } from "./cluster.js";
import type { Reading } from "./gather.js";

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);

/** How many pronouns of each gender follow a name in sentences that name nobody else. */
export interface Votes {
  readonly he: number;
  readonly she: number;
}

/**
 * Counts the pronouns that tell the gender of what is named at a word ("Zyadeh said she …"), in sentences of the article's
 * own voice with one name only. `at` has what is named, by the index of its first word; `quoted` marks words inside quotations.
 */
export function pronounVotes<T>(
  words: readonly Word[],
  at: readonly (T | undefined)[],
  quoted: Uint8Array,
): Map<T, Votes> {
  const votes = new Map<T, Votes>();
  let sentence = -2;
  let only: T | undefined;
  let several = false;
  let he = 0;
  let she = 0;
  const close = () => {
    if (only !== undefined && !several && he + she > 0) {
      const known = votes.get(only) ?? { he: 0, she: 0 };
      votes.set(only, { he: known.he + he, she: known.she + she });
    }
  };
  words.forEach((w, i) => {
    if (w.sentence !== sentence) {
      close();
      sentence = w.sentence;
      only = undefined;
      several = false;
      he = 0;
      she = 0;
    }
    if (quoted[i] === 1) return;
    const named = at[i];
    if (named !== undefined) {
      several ||= only !== undefined && only !== named;
      only = named;
    } else if (w.tag === "PRON" || w.tag === "DET") {
      if (MALE.has(w.lower)) he++;
      else if (FEMALE.has(w.lower)) she++;
    }
    // A pronoun before the name speaks of somebody else: "she is Obama’s equal".
    if (only === undefined && he + she > 0) several = true;
  });
  close();
  return votes;
}

/** Tells the gender of people whose name does not, where all pronouns of their own sentences agree. */
export function learnGender(words: readonly Word[], readings: readonly Reading[], quoted: Uint8Array): void {
  const at = new Array<Cluster | undefined>(words.length);
  let untold = false;
  for (const { chunk, cluster } of readings) {
    if (!cluster) continue;
    at[chunk.first] = cluster;
    untold ||= genderOf(cluster) === "unknown";
  }
  if (!untold) return;
  for (const [cluster, { he, she }] of pronounVotes(words, at, quoted)) {
    if (genderOf(cluster) === "unknown" && he > 0 !== she > 0) cluster.told = he > 0 ? "male" : "female";
  }
}
