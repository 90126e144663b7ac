import type { Span } from "../../article/index.js";

/**
 * A clause of saying in the article's own voice (never inside a quotation): a cue, the phrase that names its source, and
 * what was said where the clause itself carries it.
 */
export interface Saying {
  readonly kind: "verb" | "noun" | "according-to" | "label";
  readonly cue: Span;
  /** Dictionary form of the cue's head ("say", "warn", "statement"). */
  readonly lemma: string;
  /** The cue speaks ("said") as against thinks or plans ("believes", "hopes"). */
  readonly speech: boolean;
  /** The whole source phrase, as long as the article words it, or null (passive, headline, run-on). */
  readonly source: Span | null;
  /**
   * Head of the source phrase: the name, noun or pronoun that decides who speaks. Resolve this one: it lies outside
   * `source` where that is a relative pronoun ("Ms. Cho, who said": source "who", head "Ms. Cho").
   */
  readonly sourceHead: Span | null;
  /** What the clause reports, without the conjunction; null where the cue only points at a quotation. */
  readonly content: Span | null;
  /** Index into `article.sentences`, -1 in the headline. */
  readonly sentence: number;
  /** 1-based paragraph, 0 for the headline. */
  readonly paragraph: number;
}
