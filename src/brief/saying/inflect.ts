/** Which shape of the verb a form may be. */
export type Form = "base" | "s" | "past" | "participle" | "ing";

/** Past and past participle of the irregular verbs of the lexicon (R. Quirk et al., 1985, §3.11–19). */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  speak: ["spoke", "spoken"],
  think: ["thought", "thought"],
  know: ["knew", "known"],
  feel: ["felt", "felt"],
  hold: ["held", "held"],
  see: ["saw", "seen"],
  find: ["found", "found"],
  swear: ["swore", "sworn"],
  teach: ["taught", "taught"],
  go: ["went", "gone"],
  begin: ["began", "begun"],
  lay: ["laid", "laid"],
  set: ["set", "set"],
  read: ["read", "read"],
  cast: ["cast", "cast"],
  forecast: ["forecast", "forecast"],
  foresee: ["foresaw", "foreseen"],
  seek: ["sought", "sought"],
  understand: ["understood", "understood"],
  show: ["showed", "shown"],
  prove: ["proved", "proven"],
  sing: ["sang", "sung"],
  forget: ["forgot", "forgotten"],
  bet: ["bet", "bet"],
  put: ["put", "put"],
  make: ["made", "made"],
  give: ["gave", "given"],
  strive: ["strove", "striven"],
  beseech: ["besought", "besought"],
  lead: ["led", "led"],
};
/** Verbs that double their last letter before -ed and -ing (stressed or short last syllable). */
const DOUBLING =
  /^(?:admit|refer|brag|blab|blurb|quip|slam|rip|pan|jab|dub|snap|beg|plan|chat|rap|drop|commit|permit|prefer|submit|fret|rebut|recap|crib|spin|bet|hit|set|put|begin|sob|cut|cap|jot|aver|defer|infer|concur|regret|forget|abet|pin)$/;

/** Every inflected form of a verb's base form, with the shapes that it may be. Regular spelling rules of English. */
export function inflect(base: string): readonly (readonly [string, Form])[] {
  const endsInConsonantY = /[^aeiou]y$/.test(base);
  const s = endsInConsonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const stem = DOUBLING.test(base) ? base + base.slice(-1) : base;
  const ing = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const regular = endsInConsonantY
    ? `${base.slice(0, -1)}ied`
    : base.endsWith("e")
      ? `${base}d`
      : `${stem}ed`;
  const [past, participle] = IRREGULAR[base] ?? [regular, regular];
  return [
    [base, "base"],
    [s, "s"],
    [past, "past"],
    [participle, "participle"],
    [ing, "ing"],
  ];
}
