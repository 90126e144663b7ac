import type { Word } from "../words/index.js";
import { type Cluster, genderOf } from "./cluster.js";
import type { Reading } from "./gather.js";

const MALE = /^(?:he|him|his|himself)$/;
const FEMALE = /^(?:she|her|hers|herself)$/;

/**
 * Learns the gender of people whose name does not tell it from the pronouns of sentences that name nobody else ("Zyadeh
 * said she …"): told where all such pronouns agree. `quoted` marks the words inside quotations, which are left out.
 */
export function learnGender(words: readonly Word[], readings: readonly Reading[], quoted: Uint8Array): void {
  const votes = new Map<Cluster, { he: number; she: number }>();
  const at = new Map<number, Cluster>();
  for (const r of readings) if (r.cluster && quoted[r.chunk.first] !== 1) at.set(r.chunk.first, r.cluster);
  let sentence = -2;
  let only: Cluster | null = null;
  let several = false;
  let pending = { he: 0, she: 0 };
  const close = () => {
    if (only && !several && genderOf(only) === "unknown") {
      const vote = votes.get(only) ?? { he: 0, she: 0 };
      vote.he += pending.he;
      vote.she += pending.she;
      votes.set(only, vote);
    }
  };
  words.forEach((w, i) => {
    if (w.sentence !== sentence) {
      close();
      sentence = w.sentence;
      only = null;
      several = false;
      pending = { he: 0, she: 0 };
    }
    const cluster = at.get(i);
    if (cluster) {
      several ||= only !== null && only !== cluster;
      only = cluster;
    } else if (only && quoted[i] !== 1) {
      if (MALE.test(w.lower)) pending.he++;
      else if (FEMALE.test(w.lower)) pending.she++;
    }
  });
  close();
  for (const [cluster, { he, she }] of votes)
    if (he > 0 !== she > 0) cluster.told = he > 0 ? "male" : "female";
}
