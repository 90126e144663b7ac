import { sliceOf } from "../../article/index.js";
import { keyOf } from "../issue/stem.js";
import type { Findings } from "../stages.js";
import type { Brief, Passage } from "../types.js";
import { chooseSentences, type Worth } from "./choose.js";
import { type Weighed, weighSentences } from "./sentence.js";

type SummaryFindings = Pick<Findings, "article" | "words" | "quotes" | "issues" | "speakers" | "entities">;

/** Sentences for each length of a summary. */
const SENTENCES = { short: 2, medium: 3, long: 5 } as const;

/** Sentences that stand for the article, in article order: 2, 3 and 5 of them, fewer where the article has no more that stand alone. */
export function readSummary(found: SummaryFindings): Brief["summary"] {
  const { text, sentences } = found.article;
  const weighed = weighSentences(found).map((s) => (s.index === 0 ? withNothingBefore(s) : s));
  const order = chooseSentences(weighed, worthOf(found, weighed), SENTENCES.long);
  const take = (count: number): Passage[] =>
    order
      .slice(0, count)
      .sort((a, b) => a - b)
      .flatMap((i) => {
        const s = sentences[i];
        return s ? [{ ...sliceOf(text, s), paragraph: s.paragraph }] : [];
      });
  return { short: take(SENTENCES.short), medium: take(SENTENCES.medium), long: take(SENTENCES.long) };
}

const CENTRAL = 2;
const HEADLINE = 1.8;
const LEAD = 1.4;
/** A line under the headline says what headline and lead say. */
const UNDERLINE = -2;
const EARLY = 3;
/** After so many sentences a place is worth a third of the first: news tells first what matters most. */
const FADES = 5;
/** A sentence of fewer telling words is no more central for being short. */
const FULL = 14;
const ISSUE = 0.3;
const SPEAKER = 1.2;

/** What each thing is worth in this article: first issues and much-quoted speakers most. */
function worthOf(found: SummaryFindings, weighed: readonly Weighed[]): Worth {
  const { words, issues, speakers } = found;
  const counts = new Map<string, number>();
  for (const s of weighed) for (const key of s.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let most = 1;
  for (const count of counts.values()) most = Math.max(most, Math.log2(1 + count));
  const title = new Set(
    words.filter((w) => w.sentence < 0 && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(w.tag)).map((w) => keyOf(w.text)),
  );
  const lead = leadOf(weighed);
  const said = speakers.reduce((sum, s) => sum + s.quotes + s.statements / 2, 0);
  return {
    issues: issues.map((_, n) => ISSUE / (1 + n / 6)),
    speakers: new Map(
      speakers.map((s) => [
        s.name,
        said === 0 ? 0 : SPEAKER * Math.sqrt((s.quotes + s.statements / 2) / said),
      ]),
    ),
    alone: weighed.map((s) => {
      let central = 0;
      let headline = 0;
      for (const key of s.keys) {
        central += Math.log2(counts.get(key) ?? 1) / most;
        if (title.has(key)) headline++;
      }
      return (
        (CENTRAL * central) / Math.max(FULL, s.keys.size) +
        (HEADLINE * headline) / Math.max(3, title.size) +
        (s.index === lead ? LEAD : s.index < lead ? UNDERLINE : 0) +
        EARLY * Math.exp(-s.index / FADES)
      );
    }),
  };
}

/** Words that a lead has at least; a shorter first sentence before a longer one is a line under the headline. */
const LEAD_WORDS = 15;

/** The index of the sentence that tells the news: the first full one of the first three. */
function leadOf(weighed: readonly Weighed[]): number {
  return weighed.slice(0, 3).find((s) => s.length >= LEAD_WORDS)?.index ?? 0;
}

/** The first sentence has nothing before it to lean on: its "he" is named further on ("Months after he …, Mr. Lowe …"). */
function withNothingBefore(first: Weighed): Weighed {
  return { ...first, leaning: { ...first.leaning, always: first.leaning.broken, pointsTo: [] } };
}
