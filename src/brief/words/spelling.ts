import { AMERICAN, IZE_STEMS, OUR_STEMS } from "../../../data/lexicon/british-spelling.js";

const IZE = /^(\p{L}{3,})is(e|ed|er|ers|es|ing|ation|ations)$/u;
const OUR = /^(\p{L}{2,6})our(?=$|s$|ed$|er|ing$|able|ite|ly$|al$|hood)/u;

/** No word that is spelled in two ways is shorter: of half the words one look tells. */
const SHORTEST = 4;

/** A word in lower case as Americans spell it, which is how the lexicons have it: "criticised" → "criticized", "favours" → "favors". */
export function americanSpelling(lower: string): string {
  if (lower.length < SHORTEST) return lower;
  const other = AMERICAN.get(lower);
  if (other) return other;
  const ize = lower.includes("is") ? IZE.exec(lower) : null;
  if (ize?.[1] && IZE_STEMS.has(ize[1])) return `${ize[1]}iz${ize[2]}`;
  const our = lower.includes("our") ? OUR.exec(lower) : null;
  return our?.[1] && OUR_STEMS.has(our[1]) ? `${our[1]}or${lower.slice(our[0].length)}` : lower;
}
