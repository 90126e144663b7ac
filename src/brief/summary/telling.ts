import { isTelling, type Tally, type Word } from "../words/index.js";
import { keyOf } from "../words/stem.js";

/** The beginning under which forms of a word meet: "mock", "mocked", "mockery". */
const stemOf = (key: string): string => key.slice(0, 5);

/** Stems of the headline's telling words and numbers. */
export function headlineStems(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const w of words) {
    if (w.sentence >= 0) break;
    if (isTelling(w) || w.tag === "NUM") stems.add(stemOf(w.key));
  }
  return stems;
}

/** What a sentence says. */
interface Told {
  /** Places in the tally of its nouns, names, verbs and adjectives, ascending. */
  readonly keys: number[];
  /** The headline's stems that are among the keys' stems. */
  readonly promised: Set<string>;
}

/** What each of the article's sentences says; `headline`: see `headlineStems`. */
export function toldBySentence(tally: Tally, sentences: number, headline: ReadonlySet<string>): Told[] {
  const told = Array.from({ length: sentences }, (): Told => ({ keys: [], promised: new Set() }));
  let place = 0;
  for (const [key, said] of tally) {
    const stem = stemOf(key);
    const promises = headline.has(stem);
    for (const sentence of said.sentences) {
      told[sentence]?.keys.push(place);
      if (promises) told[sentence]?.promised.add(stem);
    }
    place++;
  }
  return told;
}

/** True where the headline has a part of the name. */
export const inHeadline = (name: string, headline: ReadonlySet<string>): boolean =>
  name
    .toLowerCase()
    .split(" ")
    .some((part) => headline.has(stemOf(keyOf(part))));
