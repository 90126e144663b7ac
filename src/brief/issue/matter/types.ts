/**
 * What a frame points at: a noun phrase, or a verb with its object where the object alone would not be understood.
 * Indexes are into the words of one sentence, both ends inclusive.
 */
export interface Matter {
  readonly first: number;
  readonly last: number;
  /** The noun or verb that the phrase is built on. */
  readonly head: number;
  readonly kind: "noun" | "verb" | "name";
}

/** Matters read from one place of a sentence. */
export interface Found {
  readonly matters: readonly Matter[];
  /** The last word read, so that a list can go on after it. */
  readonly end: number;
}
