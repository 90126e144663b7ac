import { UNKNOWN_BELOW } from "../confidence.js";
import type { Resolution } from "../people/types.js";
import type { Anchor } from "./chain.js";

/** How the source phrase was read: by a name, a pronoun, a description, as an unnamed person or as a group. */
type Reading = "name" | "pronoun" | "relative" | "description" | "unnamed" | "group";

/**
 * Share of attributions that were right, by the rule that found the clause and by how its source was read. Counted on 840
 * marked news articles kept for tuning (see docs/attribution.md); cells with few cases lean on their row's `any`.
 */
const RIGHT: Readonly<
  Record<Anchor["rule"], { readonly any: number } & Readonly<Partial<Record<Reading, number>>>>
> = {
  label: { any: 0.9 },
  "cue after": { any: 0.98, pronoun: 0.99, description: 0.93, group: 0.92 },
  "same utterance": { any: 0.98, description: 0.94, group: 0.81 },
  "cue before": { any: 0.93, name: 0.95, pronoun: 0.94, relative: 0.82, group: 0.74 },
  content: {
    any: 0.93,
    name: 0.95,
    pronoun: 0.96,
    relative: 0.75,
    description: 0.75,
    unnamed: 0.88,
    group: 0.76,
  },
  signature: { any: 0.9 },
  introduced: { any: 0.85, unnamed: 0.63 },
  "sentence after": { any: 0.8 },
  "running speaker": { any: 0.83, unnamed: 0.55, group: 0.33 },
  "same sentence": { any: 0.85, pronoun: 0.66, relative: 0.55, unnamed: 0.55, group: 0.52 },
  "main clause": { any: 0.84, unnamed: 0.29, group: 0.56 },
  "same paragraph": { any: 0.8, pronoun: 0.66, unnamed: 0.5, group: 0.33 },
  "sentence before": { any: 0.85, unnamed: 0.31, group: 0.16 },
  "next in paragraph": { any: 0.5 },
  "paragraph before": { any: 0.5, pronoun: 0.36, unnamed: 0.3, group: 0.23 },
  none: { any: 0 },
};

/**
 * How likely the attribution is right, 0 to 1: the share for its rule, times the resolver's own confidence where a pronoun
 * or description has to be read as somebody. 0 where that stays below the threshold under which nobody is named.
 */
export function confidenceIn(rule: Anchor["rule"], who: Resolution): number {
  if (!who.entity) return 0;
  const reading = readingOf(who.rule);
  const row = RIGHT[rule];
  const read =
    reading === "pronoun" || reading === "description" || reading === "relative" ? who.confidence : 1;
  const confidence = Math.round((row[reading] ?? row.any) * read * 100) / 100;
  return confidence < UNKNOWN_BELOW ? 0 : confidence;
}

function readingOf(rule: string): Reading {
  if (rule.startsWith("pronoun")) return "pronoun";
  if (rule.startsWith("description")) return "description";
  if (rule.startsWith("group")) return "group";
  return rule === "unnamed" || rule === "relative" ? rule : "name";
}
