import { SUFFIXES } from "../../../data/lexicon/name-parts.js";
import { bare } from "./chunk.js";

/** The parts of a name in lower case, without what follows the family name ("Jr."). */
export const namePartsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,]+/)
    .map(bare)
    .filter((part) => part !== "" && !SUFFIXES.has(part));
