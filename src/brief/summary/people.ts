import type { Article } from "../../article/index.js";
import { namePartsOf } from "../people/name-parts.js";
import type { Entity } from "../people/types.js";
import { sentenceAt } from "./place.js";

/** Whom a sentence names. */
export interface Named {
  readonly names: Set<string>;
  /** Offsets at which it names people. */
  readonly people: number[];
  /** People whom it names by less than their full name, with the share of the article's sentences that name them. */
  readonly short: Map<string, number>;
}

/** Whom each sentence of the article names. */
export function namedIn(article: Article, entities: readonly Entity[]): Named[] {
  const { sentences } = article;
  const named = sentences.map((): Named => ({ names: new Set(), people: [], short: new Map() }));
  for (const { name, kind, aliases, mentions } of entities) {
    const share = mentions.length / Math.max(1, sentences.length);
    const parts = namePartsOf(name);
    const [first = "", last = first] = [parts[0], parts.at(-1)];
    const inFull = new Set<Named>();
    for (const { start, end } of mentions) {
      const sentence = named[sentenceAt(article, start)];
      sentence?.names.add(name);
      if (!sentence || kind !== "person") continue;
      sentence.people.push(start);
      // "Ann Lowe", "ANN LOWE" and "Ann B. Lowe" name Ann Lowe Jr. in full, "Ms. Lowe" does not.
      const told = namePartsOf(article.text.slice(start, end));
      if (told.includes(first) && told.includes(last)) inFull.add(sentence);
      else if (aliases.length > 0) sentence.short.set(name, share);
    }
    // Where the full name stands in the same sentence, the short one needs no introduction.
    for (const sentence of inFull) sentence.short.delete(name);
  }
  for (const { people } of named) people.sort((a, b) => a - b);
  return named;
}

/** "Jane Doe is professor of …": sentences of the last paragraph about somebody whom nothing before it names. */
export function contributorNotes(article: Article, entities: readonly Entity[]): number[] {
  const last = article.paragraphs.at(-1);
  if (!last || article.paragraphs.length < 4) return [];
  return entities.flatMap(({ kind, mentions }) => {
    const first = mentions[0];
    if (kind !== "person" || !first || first.start < last.start || first.start >= last.end) return [];
    const index = sentenceAt(article, first.start);
    const sentence = article.sentences[index];
    const after = article.text.slice(first.end, first.end + 5);
    return sentence && sentence.start === first.start && /^,? (?:is|was)\b/.test(after) ? [index] : [];
  });
}
