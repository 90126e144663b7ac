import type { Span } from "../../article/index.js";

/** What stands inside one pair of quotation marks (or from one to the paragraph's end, where the other is missing). */
export interface Segment extends Span {
  /** 1-based paragraph, 0 for the headline. */
  readonly paragraph: number;
  /** False where no closing mark was found: a missing mark, or a quotation that runs on in the next paragraph. */
  readonly closed: boolean;
  /** The marks and all between them. */
  readonly outer: Span;
}
