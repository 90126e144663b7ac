import type { Span } from "./span.js";

/** A paragraph of the article's body. `index` counts from 1: it is the ¶ that a reply shows. */
export interface Paragraph extends Span {
  readonly index: number;
}

/** A sentence of the body; `paragraph` is the index (from 1) of the paragraph that holds it. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/**
 * An article as spans over its unchanged source text. The headline, byline and dateline are not paragraphs;
 * an item that stands in the headline is said to be in paragraph 0. A dateline ("BEIJING, Oct. 4 (AP)")
 * stands inside its paragraph, which begins with it; the paragraph's first sentence begins after it and its dash.
 */
export interface Article {
  readonly text: string;
  readonly title: Span | null;
  readonly byline: Span | null;
  readonly dateline: Span | null;
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of the paragraphs, in order; the headline has none. */
  readonly sentences: readonly Sentence[];
  /** What stands in the text and is no part of the article: tags, captions, prompts, notes. In order. */
  readonly furniture: readonly Span[];
}
