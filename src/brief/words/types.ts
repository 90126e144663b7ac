import type { Span } from "../../article/index.js";

/** Universal part-of-speech tag (universaldependencies.org/u/pos). */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** One word or mark of punctuation. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, and in the American spelling that the lexicons have: not for comparing with the text. */
  readonly lower: string;
  /** `lower` as a noun in the singular, without a possessive. */
  readonly singular: string;
  /** What forms of one word, and words for one thing, have in common: see `keyOf`. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly tag: Tag;
  /** Index into `article.sentences`, or -1 in the headline. */
  readonly sentence: number;
  /** 1-based paragraph, 0 for the headline. */
  readonly paragraph: number;
}
