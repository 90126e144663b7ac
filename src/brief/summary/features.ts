import type { Findings } from "../stages.js";
import type { Tally } from "../words/index.js";
import { sentenceAt } from "./place.js";
import type { Weighed } from "./sentence.js";

/** What speaks for a sentence by itself or against it. Shares and yes-or-no lie between 0 and 1. */
export type Feature =
  /** How near the beginning it stands: news tells first what matters most. */
  | "early"
  /** The same, fading sooner. */
  | "first"
  /** It is the third: most often it goes on with what the first two tell. */
  | "third"
  /** It opens a paragraph. */
  | "opens"
  /** How much it says of what the article says often: the sum over its telling words, by `FULL_KEYS`. */
  | "central"
  /** The mean of the same. */
  | "pointed"
  /** The headline's telling words in it, as a share; those that the article uses seldom count most. */
  | "headline"
  /** How near it comes to `FULL` words. */
  | "full"
  /** Tens of words that it lacks to `SHORT`. */
  | "short"
  /** A direct quotation begins in it. */
  | "quotation"
  /** A web address, somebody's handle or a tag: a message copied with its marks. */
  | "link"
  /** "declined to comment", "did not respond": nothing was said. */
  | "silence";

const FADES = 15;
const FADES_SOON = 5;
const SHORT = 13;
const FULL = 36;
const FULL_KEYS = 14;
const LINK = /https?:|www\.|\.com\/|(?:^|\s)[@#]\w|<\/?\w/;
const SILENCE =
  /\b(?:declin|refus)(?:e[sd]?|ing) to (?:comment|elaborate|be (?:interviewed|identified|named))\b|(?:\bnot|n[’']t) (?:immediately )?(?:respond to (?:\S+ ){0,3}?(?:requests?|questions?|messages?|emails?|inquiries)|return (?:\S+ ){0,2}?(?:calls?|messages?|requests?)|comment)\b|\bno comment\b|\bnot be reached\b/i;
/** A sentence with none of these has no link: most are passed over. */
const LINK_MARK = /[@#</]|www/;

/** The features of each sentence; `headline`: the stems of the headline's telling words. Linear in the length of the text. */
export function featuresOf(
  found: Pick<Findings, "article" | "tally" | "quotes">,
  weighed: readonly Weighed[],
  headline: ReadonlySet<string>,
): Record<Feature, number>[] {
  const { article, quotes } = found;
  const central = centralityOf(found.tally, weighed.length);
  const rare = rarityOf(headline, weighed);
  const quoting = new Set(quotes.filter((q) => q.kind === "direct").map((q) => sentenceAt(article, q.start)));
  return weighed.map((s, i) => {
    const sum = central[i] ?? 0;
    let told = 0;
    for (const stem of s.promised) told += rare.get(stem) ?? 0;
    const sentence = article.sentences[i];
    const text = article.text.slice(sentence?.start ?? 0, sentence?.end ?? 0);
    return {
      early: Math.exp(-i / FADES),
      first: Math.exp(-i / FADES_SOON),
      third: i === 2 ? 1 : 0,
      opens: sentence?.paragraph !== article.sentences[i - 1]?.paragraph ? 1 : 0,
      central: sum / FULL_KEYS,
      pointed: sum / Math.max(FULL_KEYS, s.keys.length),
      headline: told,
      full: Math.min(1, s.length / FULL),
      short: Math.max(0, SHORT - s.length) / 10,
      quotation: quoting.has(i) ? 1 : 0,
      link: LINK_MARK.test(text) && LINK.test(text) ? 1 : 0,
      silence: SILENCE.test(text) ? 1 : 0,
    };
  });
}

/** How much each sentence says of what many sentences say: of each of its words the logarithm of how many, as a share of the most. */
function centralityOf(tally: Tally, sentences: number): Float64Array {
  let most = 1;
  for (const said of tally.values()) most = Math.max(most, Math.log2(1 + said.sentences.length));
  const sums = new Float64Array(sentences);
  for (const said of tally.values()) {
    const share = Math.log2(said.sentences.length) / most;
    if (share > 0) for (const i of said.sentences) sums[i] = (sums[i] ?? 0) + share;
  }
  return sums;
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
