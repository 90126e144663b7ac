import type { Article } from "../article/index.js";
import type { Entity, Resolver } from "./people/types.js";
import type { Segment } from "./quotation/types.js";
import type { Saying } from "./saying/types.js";
import type { Issue, Quote, Speaker, Statement } from "./types.js";
import type { Tally, Word } from "./words/index.js";

/** What the stages before have found; each stage takes the part of it that it needs. */
export interface Findings {
  readonly article: Article;
  readonly words: readonly Word[];
  readonly tally: Tally;
  readonly segments: readonly Segment[];
  readonly sayings: readonly Saying[];
  readonly entities: readonly Entity[];
  /** Says for whom a source phrase stands. */
  readonly resolver: Resolver;
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly issues: readonly Issue[];
}
