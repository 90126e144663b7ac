import type { Article, Span } from "../../article/index.js";
import { keyOf, singular } from "../issue/stem.js";
import type { Findings } from "../stages.js";
import type { Quote } from "../types.js";
import type { Word } from "../words/index.js";
import { type Leaning, leaningOf } from "./lean.js";

/** A sentence of the article as a summary weighs it. */
export interface Weighed {
  /** Index into `article.sentences`. */
  readonly index: number;
  /** What it leans on; read when it is asked for. */
  leaning(): Leaning;
  readonly words: readonly Word[];
  /** How many words it has, marks aside. */
  readonly length: number;
  /** Keys of its nouns, names, verbs and adjectives. */
  readonly keys: ReadonlySet<string>;
  /** Their stems. */
  readonly stems: ReadonlySet<string>;
  /** Numbers of the issues that it is evidence of or whose label it has. */
  readonly issues: ReadonlySet<number>;
  /** Names of the speakers that it names. */
  readonly speakers: ReadonlySet<string>;
  /** Offsets at which it names people. */
  readonly people: readonly number[];
  /** People whom it names by less than their full name, with the share of the article's sentences that name them. */
  readonly short: ReadonlyMap<string, number>;
}

/** Tags of the words that say what a sentence is about. */
const SAYS_SOMETHING: ReadonlySet<Word["tag"]> = new Set(["NOUN", "PROPN", "ADJ", "VERB"]);

const HAS_LETTER = /[\p{L}\p{N}]/u;

function keysOf(words: readonly Word[]): Set<string> {
  const keys = new Set<string>();
  for (const w of words) if (SAYS_SOMETHING.has(w.tag)) keys.add(keyOf(w.text));
  return keys;
}

/** Every sentence of the article with what a summary needs to know of it. Linear in the length of the text. */
export function weighSentences(
  found: Pick<Findings, "article" | "words" | "quotes" | "issues" | "entities">,
): Weighed[] {
  const { article, words, quotes, issues, entities } = found;
  const { sentences } = article;
  const wordsOf: Word[][] = sentences.map(() => []);
  for (const w of words) wordsOf[w.sentence]?.push(w);
  const issuesOf = sentences.map(() => new Set<number>());
  issues.forEach((issue, n) => {
    for (const { start } of [...issue.evidence, issue.labelSpan])
      issuesOf[sentenceAt(article, start)]?.add(n);
  });
  const speakersOf = sentences.map(() => new Set<string>());
  const shortOf = sentences.map(() => new Map<string, number>());
  const peopleIn: number[][] = sentences.map(() => []);
  for (const entity of entities) {
    const share = entity.mentions.length / Math.max(1, sentences.length);
    for (const mention of entity.mentions) {
      const at = sentenceAt(article, mention.start);
      speakersOf[at]?.add(entity.name);
      if (entity.kind === "person" && at >= 0) peopleIn[at]?.push(mention.start);
      const short =
        entity.kind === "person" &&
        mention.end - mention.start < entity.name.length &&
        entity.aliases.length > 0;
      if (short) shortOf[at]?.set(entity.name, share);
    }
  }
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      // Where the full name stands in the same sentence, the short one needs no introduction.
      if (mention.end - mention.start >= entity.name.length)
        shortOf[sentenceAt(article, mention.start)]?.delete(entity.name);
    }
  }
  const broken = brokenQuotations(article, quotes);
  for (const index of contributorNotes(article, entities)) broken.add(index);
  const isKnownBefore = createFirstUse(words);
  const lead = leadOf(wordsOf.map((own) => ({ length: lengthOf(own) })));
  return sentences.map((_, index) => {
    const own = wordsOf[index] ?? [];
    const people = (peopleIn[index] ?? []).sort((a, b) => a - b);
    const keys = keysOf(own);
    let leaning: Leaning | null = null;
    const read = () =>
      leaningOf(own, {
        brokenQuotation: broken.has(index),
        isKnown: (noun) => isKnownBefore(noun, index),
        people,
        first: index === 0 && lead === 0,
      });
    return {
      index,
      leaning: () => {
        leaning ??= read();
        return leaning;
      },
      words: own,
      length: lengthOf(own),
      keys,
      stems: new Set([...keys].map(stemOf)),
      issues: issuesOf[index] ?? new Set(),
      speakers: speakersOf[index] ?? new Set(),
      people,
      short: shortOf[index] ?? new Map(),
    };
  });
}

/** How many words stand there, marks aside. */
const lengthOf = (words: readonly Word[]): number =>
  words.reduce((n, w) => n + (w.tag !== "PUNCT" && HAS_LETTER.test(w.text) ? 1 : 0), 0);

/** The beginning under which forms of a word meet: "mock", "mocked", "mockery". */
export const stemOf = (key: string): string => key.slice(0, 5);

/** Words that a lead has at least; a shorter first sentence before a longer one is a line under the headline. */
const LEAD_WORDS = 15;

/** The index of the sentence that tells the news: the first full one of the first three. */
export function leadOf(sentences: readonly { readonly length: number }[]): number {
  return Math.max(
    0,
    sentences.slice(0, 3).findIndex((s) => s.length >= LEAD_WORDS),
  );
}

/** Whether the article used a noun (singular) before a sentence. */
function createFirstUse(words: readonly Word[]): (noun: string, index: number) => boolean {
  const firstUse = new Map<string, number>();
  for (const w of words) {
    if ((w.tag !== "NOUN" && w.tag !== "PROPN") || w.sentence < 0) continue;
    const noun = singular(w.text);
    if (!firstUse.has(noun)) firstUse.set(noun, w.sentence);
  }
  return (noun, index) => (firstUse.get(noun) ?? index) < index;
}

/** "Jane Doe is professor of …": sentences of the last paragraph about somebody whom nothing before it names. */
function contributorNotes(article: Article, entities: Findings["entities"]): number[] {
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

/** The index of the sentence that holds the offset, or of the last before it; -1 before the first. */
export function sentenceAt(article: Article, offset: number): number {
  const { sentences } = article;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  return offset < (sentences[at]?.end ?? 0) ? at : -1;
}

/**
 * Sentences that show half a quotation, or whose quotation is attributed outside of them or to a pronoun: out of their place
 * nobody can tell who says it.
 */
function brokenQuotations(article: Article, quotes: readonly Quote[]): Set<number> {
  const broken = new Set<number>();
  for (const quote of quotes) {
    const first = sentenceAt(article, quote.start);
    const last = sentenceAt(article, Math.max(quote.start, quote.end - 1));
    if (first !== last) for (let i = Math.max(first, 0); i <= last; i++) broken.add(i);
    const inSentence = (span: Span | null) => span !== null && sentenceAt(article, span.start) === first;
    const hangs =
      !inSentence(quote.mention) ||
      /^(?:he|she|they|it)$/i.test(quote.mention?.text ?? "") ||
      isDescribed(quote);
    if (quote.kind === "direct" && hangs) broken.add(first);
  }
  article.sentences.forEach((s, i) => {
    if (!hasWholeQuotations(article.text.slice(s.start, s.end))) broken.add(i);
  });
  return broken;
}

/** "the Norland senator said": told by a description alone, where the article names who it is. */
function isDescribed({ mention, speaker }: Quote): boolean {
  const said = mention?.text.toLowerCase() ?? "";
  if (!said.startsWith("the ") || speaker === null) return false;
  return !speaker
    .toLowerCase()
    .split(" ")
    .some((part) => part.length > 2 && said.includes(part));
}

/** True where every double quotation mark of the sentence has its partner in it; curly and straight marks may pair. */
function hasWholeQuotations(sentence: string): boolean {
  const opening = sentence.match(/“/g)?.length ?? 0;
  const closing = sentence.match(/”/g)?.length ?? 0;
  const straight = (sentence.match(/"/g)?.length ?? 0) + (sentence.match(/''/g)?.length ?? 0);
  return (opening + closing + straight) % 2 === 0;
}
