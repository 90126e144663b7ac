import type { Findings } from "../stages.js";
import type { Issue } from "../types.js";

/** The matters on the table, most central first. */
export function readIssues(_found: Omit<Findings, "issues">): Issue[] {
  return [];
}
