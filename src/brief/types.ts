import type { Sentence, Slice, Span } from "../article/index.js";

/** A person whom the article names, or a group, office or unnamed source that says something in it. */
export interface Speaker {
  /** Canonical name as the article words it at its fullest ("Antony J. Blinken"); unique in the brief. */
  readonly name: string;
  /** Other forms that answer to this speaker ("Mr. Blinken", "Blinken"). */
  readonly aliases: readonly string[];
  /** Role as the article words it ("China’s foreign minister"), or null where it gives none. */
  readonly role: string | null;
  readonly roleSpan: Span | null;
  readonly kind: "person" | "group";
  /** How many quotations (utterances, not segments) are theirs. */
  readonly quotes: number;
  /** How many reported statements are theirs. */
  readonly statements: number;
}

/** Who said it and how we know: shared by quoted and reported speech. */
export interface Attribution {
  /** A `name` of `speakers`, or null where it is not known. */
  readonly speaker: string | null;
  /** The words that name the source where it was said ("Mr. Wang", "he"). */
  readonly mention: Slice | null;
  /** The cue of saying ("said", "according to", "in a statement"). */
  readonly cue: Slice | null;
  /** The rule that decided the speaker, or why none was named. */
  readonly evidence: string;
  /** Share of attributions decided by this rule that were right on held-out news, 0 to 1; 0 where speaker is null. */
  readonly confidence: number;
  /** 1-based paragraph, 0 for the headline. */
  readonly paragraph: number;
}

/** One stretch of direct speech: start..end is what stands inside the marks. */
export interface Quote extends Slice, Attribution {
  /** "direct": a clause of its own; "mixed": words quoted inside somebody else's clause. */
  readonly kind: "direct" | "mixed";
  /** Numbers the utterance from 0: segments that belong together share it. */
  readonly quotation: number;
}

/** Reported speech: start..end is what was said, in the article's words. */
export interface Statement extends Slice, Attribution {}

/** A sentence (or part of one) shown as evidence, with its 1-based paragraph. */
export interface Passage extends Slice {
  readonly paragraph: number;
}

/** One side of an issue: a speaker's cue and the passage that carries the stance. */
export interface Side extends Passage {
  /** A `name` of `speakers`, or the party as the article words it. */
  readonly name: string;
  /** The side's own cue, or what it says of the matter; a slice ("is deeply concerned that", "is unfair"). */
  readonly cue: Slice;
}

/** A matter on the table, in the article's own words. */
export interface Issue {
  readonly label: string;
  readonly labelSpan: Span;
  readonly evidence: readonly Passage[];
  readonly raisedBy: readonly string[];
  readonly sides: readonly Side[];
}

export type SummaryLength = "short" | "medium" | "long";

/** What Verbatim knows of one article. Plain JSON; every item is a slice of `text`. */
export interface Brief {
  readonly text: string;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly byline: string | null;
  readonly bylineSpan: Span | null;
  readonly dateline: string | null;
  readonly datelineSpan: Span | null;
  readonly paragraphs: readonly { readonly index: number; readonly start: number; readonly end: number }[];
  readonly sentences: readonly Sentence[];
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  readonly summary: Readonly<Record<SummaryLength, readonly Passage[]>>;
}
