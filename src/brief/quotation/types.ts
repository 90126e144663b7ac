import type { Span } from "../../article/index.js";

/** What stands inside one pair of quotation marks (or from one to the paragraph's end, where the other is missing). */
export interface Segment extends Span {
  /** 1-based paragraph, 0 for the headline. */
  readonly paragraph: number;
  /** False where the paragraph begins inside the quotation: a missing mark, or one that was opened in an earlier paragraph. */
  readonly opened: boolean;
  /** False where no closing mark was found: a missing mark, or a quotation that runs on in the next paragraph. */
  readonly closed: boolean;
  /** The marks and all between them. */
  readonly outer: Span;
}

/** How quotation marks are written; marks of one style nest inside another's. */
export type Style = "curly" | "straight" | "doubled" | "guillemet" | "single";

/** One quotation mark with the side that it stands on, as far as its neighbours tell. */
export interface Mark extends Span {
  readonly style: Style;
  readonly side: "open" | "close" | "either";
}
