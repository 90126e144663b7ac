import { AGENDA_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";

/** Prepositions that open the matter of a noun ("talks on"), by noun. */
export const OPENED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(AGENDA_NOUNS).map(([noun, list]) => [noun, new Set(list.split(" "))] as const),
);
