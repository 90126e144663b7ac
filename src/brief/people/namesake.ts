import { RELATIVES } from "../../../data/lexicon/titles.js";
import type { Word } from "../words/index.js";
import { type Cluster, genderOf } from "./cluster.js";
import type { Votes } from "./gender.js";

/** Says whom a bare family name stands for in an article that names several people of that name. */
export class Namesakes {
  readonly #words: readonly Word[];
  readonly #readVotes: () => ReadonlyMap<string, Votes>;
  #votes: ReadonlyMap<string, Votes> | null = null;
  readonly #relative = new Map<Cluster, boolean>();

  /** `readVotes` counts the pronouns around bare family names; it is asked only where people share one, which few articles have. */
  constructor(words: readonly Word[], readVotes: () => ReadonlyMap<string, Votes>) {
    this.#words = words;
    this.#readVotes = readVotes;
  }

  /**
   * The one whom the article most likely means: named in full most often and first, of the gender that the pronouns around
   * the bare name tell, and not brought in as somebody's relative.
   */
  choose(among: readonly Cluster[]): Cluster | null {
    let best: Cluster | null = null;
    let top = Number.NEGATIVE_INFINITY;
    for (const c of among) {
      const score = among.length === 1 ? 0 : this.#score(c, among);
      if (score > top) {
        top = score;
        best = c;
      }
    }
    return best;
  }

  #score(c: Cluster, among: readonly Cluster[]): number {
    this.#votes ??= this.#readVotes();
    const { he, she } = this.#votes.get(c.family) ?? { he: 0, she: 0 };
    const gender = genderOf(c);
    const told = gender === "male" ? he - she : gender === "female" ? she - he : 0;
    const first = among.every((o) => o === c || position(c) < position(o)) ? 1 : 0;
    return (
      Math.min(c.full, 4) +
      first +
      Math.max(-4, Math.min(4, told)) -
      (c.suffix ? 2 : 0) -
      (this.#isRelative(c) ? 3 : 0)
    );
  }

  /** "his son Eric", "her husband, Bill Hale", "Eric Hale, son of …" */
  #isRelative(c: Cluster): boolean {
    const known = this.#relative.get(c);
    if (known !== undefined) return known;
    const found = c.named.slice(0, 8).some(({ chunk }) => {
      for (const i of [chunk.first - 1, chunk.first - 2])
        if (RELATIVES.has(this.#words[i]?.lower ?? "")) return true;
      if (this.#words[chunk.last + 1]?.text !== ",") return false;
      for (let i = chunk.last + 2; i <= chunk.last + 5; i++) {
        const w = this.#words[i];
        if (!w || w.tag === "PUNCT" || w.tag === "VERB") return false;
        if (RELATIVES.has(w.lower)) return true;
      }
      return false;
    });
    this.#relative.set(c, found);
    return found;
  }
}

const position = (c: Cluster) => c.named[0]?.chunk.start ?? Number.POSITIVE_INFINITY;
