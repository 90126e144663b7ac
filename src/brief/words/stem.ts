import { SAME_MATTER } from "../../../data/lexicon/agenda-filters.js";
import { AMERICAN, OUR_STEMS } from "../../../data/lexicon/british-spelling.js";
import { PLACE_ADJECTIVES } from "../../../data/lexicon/place-adjectives.js";

/** Words that stand for another: a name's British word for the American one, an adjective for its place, a synonym for the first of its group. */
const STANDS_FOR = new Map([
  ...AMERICAN,
  ...[...OUR_STEMS].map((stem) => [`${stem}our`, `${stem}or`] as const),
  ...Object.entries(PLACE_ADJECTIVES),
  ...SAME_MATTER.flatMap((line) => {
    const group = line.split(" ");
    return group.map((word) => [word, group[0] ?? word] as const);
  }),
]);

const IRREGULAR = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["countries", "country"],
  ["crises", "crisis"],
  ["lives", "life"],
  ["caucuses", "caucus"],
  ["viruses", "virus"],
  ["news", "news"],
  ["talks", "talk"],
]);

/** The singular of a noun in lower case, without a possessive: "policies" → "policy". */
export function singular(lower: string): string {
  const last = lower[lower.length - 1];
  // Most words end in another letter: they are their own singular. Irregular plurals end in n, or in s like all others.
  if (last !== "s" && last !== "n" && last !== "’" && last !== "'") return lower;
  const w = withoutMark(lower);
  const irregular = IRREGULAR.get(w);
  if (irregular) return irregular;
  if (!w.endsWith("s") || w.length < 4 || NO_PLURAL.test(w)) return w;
  if (w.endsWith("ies")) return `${w.slice(0, -3)}y`;
  return w.slice(0, PLURAL_IN_ES.test(w) ? -2 : -1);
}

/** True for a word (lower case) that ends as a plural does. */
export const isPlural = (lower: string): boolean =>
  lower.length > 1 && lower.endsWith("s") && lower[lower.length - 2] !== "s";

const NO_PLURAL = /(?:ss|us|is|ics)$/;
const PLURAL_IN_ES = /(?:ches|shes|sses|xes|zes)$/;

/** A word without the mark of a possessive at its end: "china’s" → "china". */
function withoutMark(lower: string): string {
  const at = lower.length - (lower.endsWith("s") ? 2 : 1);
  return lower[at] === "’" || lower[at] === "'" ? lower.slice(0, at) : lower;
}

/** The key under which words (lower case) for one thing meet: singular, place for its adjective, first word of a group of synonyms. */
export function keyOf(lower: string): string {
  const one = singular(lower);
  return STANDS_FOR.get(one) ?? one;
}
