import type { Findings } from "../stages.js";
import { leadOf } from "./lead.js";
import { sentenceAt } from "./place.js";
import type { Weighed } from "./sentence.js";

/** What speaks for a sentence by itself or against it. Shares and yes-or-no lie between 0 and 1. */
export type Feature =
  /** How near the beginning it stands: news tells first what matters most. */
  | "early"
  /** The same, fading sooner. */
  | "first"
  /** The lead: the first full sentence. */
  | "lead"
  /** A line under the headline, before the lead. */
  | "underline"
  | "opensParagraph"
  /** How much it says of what the article says often: the sum over its telling words, by `FULL_KEYS`. */
  | "central"
  /** The mean of the same. */
  | "pointed"
  /** The headline's telling words in it, as a share; those that the article uses seldom count most. */
  | "headline"
  | "full"
  /** Tens of words that it lacks to `SHORT`, and has beyond `FULL`. */
  | "short"
  | "long"
  /** A direct quotation, and how much of the sentence stands within marks. */
  | "quotation"
  | "quoted"
  | "question"
  /** Money, shares, scores. */
  | "figures"
  /** "would", "plans to": what comes of it. */
  | "ahead"
  /** A web address, somebody's handle or a tag: a message copied with its marks. */
  | "link"
  /** "declined to comment", "did not respond": nothing was said. */
  | "silence";

type Needs = Pick<Findings, "article" | "quotes">;

const FADES = 15;
const FADES_SOON = 5;
const SHORT = 13;
const FULL = 36;
const FULL_KEYS = 14;
const FIGURES = /\d ?(?:percent|%|points?)|[$€£]\d|\d (?:million|billion)|\d-\d/;
const AHEAD = /\b(?:would|will|could|plans? to|expected to)\b/;
const LINK = /https?:|www\.|\.com\/|(?:^|\s)[@#]\w|<\/?\w/;
const SILENCE =
  /\b(?:declin|refus)(?:e[sd]?|ing) to (?:comment|elaborate|be (?:interviewed|identified|named))\b|(?:\bnot|n[’']t) (?:immediately )?(?:respond to (?:\S+ ){0,3}?(?:requests?|questions?|messages?|emails?|inquiries)|return (?:\S+ ){0,2}?(?:calls?|messages?|requests?)|comment)\b|\bno comment\b|\bnot be reached\b/i;
/** A sentence with none of these has no link: most are passed over. */
const LINK_MARK = /[@#</]|www/;

/** The features of each sentence; `headline`: the stems of the headline's telling words. Linear in the length of the text. */
export function featuresOf(
  found: Needs,
  weighed: readonly Weighed[],
  headline: ReadonlySet<string>,
): Record<Feature, number>[] {
  const { article } = found;
  const counts = countOf(weighed.map((s) => s.keys));
  let most = 1;
  for (const count of counts.values()) most = Math.max(most, Math.log2(1 + count));
  const rare = rarityOf(headline, weighed);
  const lead = leadOf(weighed);
  const quoted = quotedLengths(found);
  return weighed.map((s, i) => {
    let sum = 0;
    for (const key of s.keys) sum += Math.log2(counts.get(key) ?? 1) / most;
    let told = 0;
    for (const stem of s.promised) told += rare.get(stem) ?? 0;
    const { start, end, paragraph } = article.sentences[i] ?? { start: 0, end: 0, paragraph: 0 };
    const text = article.text.slice(start, end);
    return {
      early: Math.exp(-i / FADES),
      first: Math.exp(-i / FADES_SOON),
      lead: i === lead ? 1 : 0,
      underline: i < lead ? 1 : 0,
      opensParagraph: article.sentences[i - 1]?.paragraph === paragraph ? 0 : 1,
      central: sum / FULL_KEYS,
      pointed: sum / Math.max(FULL_KEYS, s.keys.size),
      headline: told,
      full: Math.min(1, s.length / FULL),
      short: Math.max(0, SHORT - s.length) / 10,
      long: Math.max(0, s.length - FULL) / 10,
      quotation: quoted.direct.has(i) ? 1 : 0,
      quoted: Math.min(1, (quoted.length.get(i) ?? 0) / Math.max(1, text.length)),
      question: text.includes("?") ? 1 : 0,
      figures: FIGURES.test(text) ? 1 : 0,
      ahead: AHEAD.test(text) ? 1 : 0,
      link: LINK_MARK.test(text) && LINK.test(text) ? 1 : 0,
      silence: SILENCE.test(text) ? 1 : 0,
    };
  });
}

/** In how many of the sets each item is. */
function countOf(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What each of the headline's stems counts, one in all: the fewer sentences have it the more. */
function rarityOf(headline: ReadonlySet<string>, weighed: readonly Weighed[]): Map<string, number> {
  const weights = new Map([...headline].map((stem) => [stem, 0]));
  for (const s of weighed) for (const stem of s.promised) weights.set(stem, (weights.get(stem) ?? 0) + 1);
  let sum = 0;
  for (const [stem, count] of weights) {
    const weight = 1 / Math.log2(2 + count);
    weights.set(stem, weight);
    sum += weight;
  }
  for (const [stem, weight] of weights) weights.set(stem, weight / sum);
  return weights;
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
