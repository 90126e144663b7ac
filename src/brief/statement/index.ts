import type { Findings } from "../stages.js";
import type { Statement } from "../types.js";

/** Reported speech, in text order: what sayings carry outside quotation marks. */
export function readStatements(
  _found: Pick<Findings, "article" | "words" | "segments" | "sayings" | "resolver" | "quotes">,
): Statement[] {
  return [];
}
