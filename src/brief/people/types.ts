import type { Span } from "../../article/index.js";

export type Gender = "male" | "female" | "unknown";

/** Somebody or something that can speak, with every place that names it. */
export interface Entity {
  /** Index into the list of entities. */
  readonly id: number;
  /** Fullest form as the article words it; no two entities share one. */
  readonly name: string;
  /** "person": named in the article; "group": a group, an office, a document or an unnamed source. */
  readonly kind: "person" | "group";
  /** A single human being, named or not: what "he" and "she" can stand for. */
  readonly human: boolean;
  /** Other forms in the article's own words, without repeats. */
  readonly aliases: readonly string[];
  readonly role: Span | null;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Named mentions in text order. */
  readonly mentions: readonly Span[];
}

/** What a source phrase stands for. `rule` says why; `confidence` is 0 where `entity` is null. */
export interface Resolution {
  readonly entity: Entity | null;
  readonly rule: string;
  readonly confidence: number;
}

/** Answers who a source phrase stands for in one article, and knows everyone who can be meant. */
export interface Resolver {
  /** Everyone named as a person and every group met so far, persons first. Grows when `resolve` meets a new group. */
  readonly entities: readonly Entity[];
  /**
   * Who or what the source phrase stands for, read at its place in the text. `head` is the word or name that stands for
   * the phrase, where it is known (Saying.sourceHead). Any span of the text is taken; nothing is thrown.
   */
  resolve(source: Span, head?: Span | null): Resolution;
}
