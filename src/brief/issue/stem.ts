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
export const isPlural = (lower: string): boolean => /[^s]s$/.test(lower);

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

const VOWEL = /[aeiou]/;

/** Every regular inflection of a verb's base form, and the irregular ones of `IRREGULAR_VERBS`. */
function inflections(base: string): string[] {
  const last = base.at(-1) ?? "";
  const before = base.at(-2) ?? "";
  const third = base.at(-3) ?? "";
  const stem = last === "e" ? base.slice(0, -1) : base;
  const y = last === "y" && !VOWEL.test(before);
  const doubles = !VOWEL.test(last) && !/[wxy]/.test(last) && VOWEL.test(before) && !VOWEL.test(third);
  const forms = [
    base,
    y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`,
    y ? `${base.slice(0, -1)}ied` : `${stem}ed`,
    `${stem}ing`,
    ...(IRREGULAR_VERBS[base] ?? []),
  ];
  return doubles ? [...forms, `${base}${last}ed`, `${base}${last}ing`] : forms;
}

const IRREGULAR_VERBS: Readonly<Record<string, readonly string[]>> = {
  be: ["is", "are", "was", "were", "been", "being"],
  begin: ["began", "begun"],
  bind: ["bound"],
  break: ["broke", "broken"],
  bring: ["brought"],
  build: ["built"],
  come: ["came"],
  cut: ["cutting"],
  deal: ["dealt"],
  do: ["does", "did", "done"],
  fight: ["fought"],
  find: ["found"],
  forbid: ["forbade", "forbidden"],
  forget: ["forgot", "forgotten", "forgetting"],
  get: ["got", "gotten"],
  give: ["gave", "given"],
  go: ["goes", "went", "gone"],
  have: ["has", "had"],
  hear: ["heard"],
  hide: ["hid", "hidden"],
  hold: ["held"],
  keep: ["kept"],
  lose: ["lost"],
  make: ["made"],
  overcome: ["overcame"],
  override: ["overrode", "overridden"],
  overturn: ["overturned"],
  feel: ["felt"],
  pay: ["paid"],
  put: ["putting"],
  say: ["said"],
  think: ["thought"],
  write: ["wrote", "written"],
  seek: ["sought"],
  see: ["saw", "seen"],
  set: ["setting"],
  shed: ["shedding"],
  show: ["shown"],
  speak: ["spoke", "spoken"],
  take: ["took", "taken"],
  teach: ["taught"],
  tell: ["told"],
  understand: ["understood"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld"],
};

/** A table from every inflected form of the given base forms to the base: "opposes" → "oppose". */
export function inflectionsOf(bases: Iterable<string>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const base of bases) for (const form of inflections(base)) if (!table.has(form)) table.set(form, base);
  return table;
}
