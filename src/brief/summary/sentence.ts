import type { Findings } from "../stages.js";
import type { Word } from "../words/index.js";
import { quotationFlaws } from "./hanging.js";
import { leadOf, lengthOf } from "./lead.js";
import { type Leaning, leaningOf } from "./lean.js";
import { contributorNotes, namedIn } from "./people.js";
import { sentenceAt } from "./place.js";
import { isPersonPronoun } from "./pronoun.js";
import { toldBySentence } from "./telling.js";

/** A sentence of the article as a summary weighs it. */
export interface Weighed {
  /** Index into `article.sentences`. */
  readonly index: number;
  /** What it leans on; read when it is asked for. */
  leaning(): Leaning;
  /** How many words it has, marks aside. */
  readonly length: number;
  /** Places in the tally of its nouns, names, verbs and adjectives, ascending. */
  readonly keys: readonly number[];
  /** True where it has a word of this key. */
  says(key: string): boolean;
  /** Stems of the headline's telling words that it has. */
  readonly promised: ReadonlySet<string>;
  /** Numbers of the issues that it is evidence of or whose label it has. */
  readonly issues: ReadonlySet<number>;
  /** Names of the speakers that it names. */
  readonly speakers: ReadonlySet<string>;
  /** People whom it names by less than their full name, with the share of the article's sentences that name them. */
  readonly short: ReadonlyMap<string, number>;
}

/** Every sentence of the article with what a summary needs to know of it; `headline`: see `headlineStems`. Linear in the length of the text. */
export function weighSentences(
  found: Pick<Findings, "article" | "words" | "tally" | "quotes" | "issues" | "entities">,
  headline: ReadonlySet<string>,
): Weighed[] {
  const { article, words, quotes, issues, entities } = found;
  const { sentences } = article;
  const wordsOf: Word[][] = sentences.map(() => []);
  // Also -1, the headline's, would find no list; but what asks for place -1 is slow to the engine from then on.
  for (const w of words) if (w.sentence >= 0) wordsOf[w.sentence]?.push(w);
  const issuesOf = sentences.map(() => new Set<number>());
  issues.forEach((issue, n) => {
    for (const { start } of issue.evidence) issuesOf[sentenceAt(article, start)]?.add(n);
    issuesOf[sentenceAt(article, issue.labelSpan.start)]?.add(n);
  });
  const flaws = quotationFlaws(article, quotes);
  for (const index of contributorNotes(article, entities)) flaws.set(index, "broken");
  const isKnownBefore = createFirstUse(words);
  const lengths = wordsOf.map(lengthOf);
  const lead = leadOf(lengths);
  const told = toldBySentence(found.tally, sentences.length, headline);
  const named = namedIn(article, entities);
  const tellsOfPerson = (index: number) =>
    (named[index]?.people.length ?? 0) > 0 || (wordsOf[index] ?? []).some(isPersonPronoun);
  return named.map(({ names, people, short }, index) => {
    const own = wordsOf[index] ?? [];
    let leaning: Leaning | null = null;
    const read = () =>
      leaningOf(own, {
        quotation: flaws.get(index) ?? null,
        isKnown: (noun) => isKnownBefore(noun, index),
        people,
        personBefore: index > 0 && tellsOfPerson(index - 1),
        first: index === 0 && lead === 0,
      });
    return {
      index,
      leaning: () => {
        leaning ??= read();
        return leaning;
      },
      length: lengths[index] ?? 0,
      keys: told[index]?.keys ?? [],
      says: (key) => found.tally.get(key)?.sentences.includes(index) ?? false,
      promised: told[index]?.promised ?? new Set(),
      issues: issuesOf[index] ?? new Set(),
      speakers: names,
      short,
    };
  });
}

/** Whether the article used a noun (singular) before a sentence; a name brings its nouns. */
function createFirstUse(words: readonly Word[]): (noun: string, index: number) => boolean {
  let firstUse: ReadonlyMap<string, number> | null = null;
  return (noun, index) => {
    firstUse ??= readFirstUse(words);
    return (firstUse.get(noun) ?? index) < index;
  };
}

function readFirstUse(words: readonly Word[]): Map<string, number> {
  const firstUse = new Map<string, number>();
  for (const w of words) {
    if ((w.tag !== "NOUN" && w.tag !== "PROPN") || w.sentence < 0) continue;
    const noun = w.singular;
    if (!firstUse.has(noun)) firstUse.set(noun, w.sentence);
  }
  return firstUse;
}
