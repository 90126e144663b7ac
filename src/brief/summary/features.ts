import type { Findings } from "../stages.js";
import { leadOf, sentenceAt, stemOf, type Weighed } from "./sentence.js";

/**
 * What speaks for a sentence by itself or against it. Shares and yes-or-no lie between 0 and 1; `short`, `long` and `tooLong` are
 * tens of words.
 */
export type Feature =
  /** How near the beginning it stands: news tells first what matters most. */
  | "early"
  /** The same, fading sooner. */
  | "first"
  /** A line under the headline, before the lead. */
  | "underline"
  | "opensParagraph"
  /** How often the article uses its telling words. */
  | "central"
  /** Telling words of the headline in it, up to three. */
  | "headline"
  /** Telling words that no other sentence has. */
  | "fresh"
  | "full"
  | "short"
  | "long"
  | "tooLong"
  /** A direct quotation, and how much of the sentence stands within marks. */
  | "quotation"
  | "quoted"
  | "question"
  /** Money, shares, scores. */
  | "figures"
  /** "would", "plans to": what comes of it. */
  | "ahead"
  /** "because", "amid": how it came. */
  | "cause"
  /** A day of the week: something that happened. */
  | "day"
  /** Words in brackets. */
  | "brackets"
  /** Speaks of its writer or its reader. */
  | "personal"
  /** Among the last sentences, where news keeps what may be cut. */
  | "late"
  | "pronouns"
  | "names"
  /** How many people it names, up to three. */
  | "people";

type Needs = Pick<Findings, "article" | "words" | "quotes">;

const FADES = 15;
const FADES_SOON = 5;
const SHORT = 13;
const LONG = 36;
const TOO_LONG = 48;
/** A sentence of fewer telling words is no more central for being short. */
const FULL_KEYS = 14;

const FIGURES = /\d ?(?:percent|%|points?)|[$€£]\d|\d (?:million|billion)|\d-\d/;
const AHEAD = /\b(?:would|will|could|plans? to|expected to)\b/;
const CAUSE = /\b(?:because|since|after|amid|as part of|in order to|so that|due to|in response)\b/i;
const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const PERSONAL = /\b(?:you|your|we|our|us|I|my)\b/;
const LATE = 0.85;
const PRONOUN = /^(?:he|she|they|it|his|her|their|him|them|its)$/;

/** The features of each sentence. Linear in the length of the text. */
export function featuresOf(
  found: Needs,
  weighed: readonly Weighed[],
  headline: ReadonlySet<string>,
): Record<Feature, number>[] {
  const { article } = found;
  const counts = new Map<string, number>();
  for (const s of weighed) for (const key of s.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let most = 1;
  for (const count of counts.values()) most = Math.max(most, Math.log2(1 + count));
  const lead = leadOf(weighed);
  const quoted = quotedLengths(found);
  return weighed.map((s, i) => {
    let central = 0;
    let shared = 0;
    let fresh = 0;
    for (const key of s.keys) {
      const count = counts.get(key) ?? 1;
      central += Math.log2(count) / most;
      if (count === 1) fresh++;
      if (headline.has(stemOf(key))) shared++;
    }
    const sentence = article.sentences[i] ?? { start: 0, end: 0, paragraph: 0 };
    const text = article.text.slice(sentence.start, sentence.end);
    const words = Math.max(1, s.length);
    return {
      early: Math.exp(-i / FADES),
      first: Math.exp(-i / FADES_SOON),
      underline: i < lead ? 1 : 0,
      opensParagraph: article.sentences[i - 1]?.paragraph === sentence.paragraph ? 0 : 1,
      central: central / Math.max(FULL_KEYS, s.keys.size),
      headline: Math.min(3, shared) / 3,
      fresh: fresh / Math.max(8, s.keys.size),
      full: Math.min(1, s.length / LONG),
      short: Math.max(0, SHORT - s.length) / 10,
      long: Math.max(0, s.length - LONG) / 10,
      tooLong: Math.max(0, s.length - TOO_LONG) / 10,
      quotation: quoted.direct.has(i) ? 1 : 0,
      quoted: Math.min(1, (quoted.length.get(i) ?? 0) / Math.max(1, text.length)),
      question: text.includes("?") ? 1 : 0,
      figures: FIGURES.test(text) ? 1 : 0,
      ahead: AHEAD.test(text) ? 1 : 0,
      cause: CAUSE.test(text) ? 1 : 0,
      day: DAY.test(text) ? 1 : 0,
      brackets: /[()[\]]/.test(text) ? 1 : 0,
      personal: PERSONAL.test(text) ? 1 : 0,
      late: i > LATE * weighed.length ? 1 : 0,
      pronouns: s.words.filter((w) => PRONOUN.test(w.lower)).length / Math.max(8, words),
      names: s.words.filter((w) => w.tag === "PROPN").length / words,
      people: Math.min(3, s.people.length),
    };
  });
}

/** By sentence: code units within quotation marks, and whether a direct quotation begins there. */
function quotedLengths({ article, quotes }: Needs) {
  const length = new Map<number, number>();
  const direct = new Set<number>();
  for (const quote of quotes) {
    const at = sentenceAt(article, quote.start);
    length.set(at, (length.get(at) ?? 0) + quote.end - quote.start);
    if (quote.kind === "direct") direct.add(at);
  }
  return { length, direct };
}
