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
  become: ["became"],
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
  know: ["knew", "known"],
  lose: ["lost"],
  make: ["made"],
  mislead: ["misled"],
  overcome: ["overcame"],
  override: ["overrode", "overridden"],
  oversee: ["oversaw", "overseen"],
  overturn: ["overturned"],
  feel: ["felt"],
  pay: ["paid"],
  put: ["putting"],
  say: ["said"],
  think: ["thought"],
  strike: ["struck", "stricken"],
  shoot: ["shot"],
  throw: ["threw", "thrown"],
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
  win: ["won"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld"],
};

/** A table from every inflected form of the given base forms to the base: "opposes" → "oppose". */
export function inflectionsOf(bases: Iterable<string>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const base of bases) for (const form of inflections(base)) if (!table.has(form)) table.set(form, base);
  return table;
}
