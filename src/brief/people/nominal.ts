import {
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  MALE_NOUNS,
  PERSON_NOUNS,
} from "../../../data/lexicon/titles.js";
import type { Word } from "../words/index.js";
import type { Gender } from "./types.js";

/** What an ordinary noun can stand for. */
export interface NounSense {
  /** Singular form. */
  readonly lemma: string;
  readonly class: "person" | "group" | "document";
  readonly plural: boolean;
  readonly gender: Gender;
}

const IRREGULAR = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "people"],
  ["wives", "wife"],
  ["ladies", "lady"],
  ["gunmen", "gunman"],
  ["congressmen", "congressman"],
  ["congresswomen", "congresswoman"],
  ["spokesmen", "spokesman"],
  ["businessmen", "businessman"],
  ["policemen", "policeman"],
  ["chairmen", "chairman"],
  ["councilmen", "councilman"],
  ["gentlemen", "gentleman"],
]);

/** Singular forms that an English plural may come from. */
function singulars(lower: string): string[] {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return [irregular];
  if (!lower.endsWith("s") || lower.endsWith("ss")) return [];
  const out = [lower.slice(0, -1)];
  if (lower.endsWith("ies")) out.push(`${lower.slice(0, -3)}y`);
  else if (/(?:s|x|z|ch|sh)es$/.test(lower)) out.push(lower.slice(0, -2));
  return out;
}

const COLLECTIVE_PLURALS = new Set([
  "people",
  "police",
  "public",
  "media",
  "press",
  "family",
  "crowd",
  "couple",
  "pair",
  "trio",
  "parents",
]);

/** The sense of a noun that names people, a body of people or a document; null for any other. Takes lower case. */
export function senseOf(lower: string): NounSense | null {
  const found = CACHE.get(lower);
  if (found !== undefined) return found;
  const sense = lookUp(lower);
  if (CACHE.size < 20_000) CACHE.set(lower, sense);
  return sense;
}
const CACHE = new Map<string, NounSense | null>();

/** Endings that make a word for a person of whatever comes before. */
const AGENTIVE =
  /.{3}(?:ologist|ographer|onomist|ician|ivist|alist|onist|eneur|goer|holder|maker|keeper|worker|owner|bearer)s?$/;

function lookUp(lower: string): NounSense | null {
  const plain = lower.replace(/^(?:ex|co|vice|then|former)-/, "");
  const direct = classOf(plain);
  if (direct)
    return {
      lemma: plain,
      class: direct,
      plural: COLLECTIVE_PLURALS.has(plain),
      gender: genderOfNoun(plain),
    };
  if (AGENTIVE.test(plain))
    return {
      lemma: plain.replace(/s$/, ""),
      class: "person",
      plural: plain.endsWith("s"),
      gender: "unknown",
    };
  for (const singular of singulars(plain)) {
    const kind = classOf(singular);
    if (kind)
      return {
        lemma: singular,
        class: kind === "person" ? "person" : kind,
        plural: true,
        gender: genderOfNoun(singular),
      };
  }
  return null;
}

function classOf(noun: string): NounSense["class"] | null {
  if (PERSON_NOUNS.has(noun)) return "person";
  if (GROUP_NOUNS.has(noun)) return "group";
  return DOCUMENT_NOUNS.has(noun) ? "document" : null;
}

function genderOfNoun(noun: string): Gender {
  return FEMALE_NOUNS.has(noun) ? "female" : MALE_NOUNS.has(noun) ? "male" : "unknown";
}

const MODIFIER = new Set(["ADJ", "NOUN", "PROPN", "NUM", "PART", "SYM"]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "my", "our", "your"]);
const DETERMINER: ReadonlySet<string> = new Set(
  "the a an this these those some several many most few both all any each every another other one no such his her their its my our your".split(
    " ",
  ),
);

/** Index of the first word of the noun phrase whose head is word `head`: determiner, possessor and modifiers included. */
export function phraseStart(words: readonly Word[], head: number): number {
  const { sentence } = words[head] ?? { sentence: -2 };
  let at = head;
  for (let i = head - 1; i >= 0 && head - i <= 12; i--) {
    const w = words[i];
    if (!w || w.sentence !== sentence) break;
    if (DETERMINER.has(w.lower)) {
      at = i;
      // "all the senators", "many of his aides" keep their outer determiner
      const outer = words[i - 1];
      if (outer && outer.sentence === sentence && /^(?:all|both|many|most|some)$/.test(outer.lower))
        at = i - 1;
      break;
    }
    if (!MODIFIER.has(w.tag) && !joins(words, i, w)) break;
    if (w.tag === "PART" && w.lower === "to") break;
    at = i;
  }
  const first = words[at];
  if (first && at < head && /^[-–‐&'’]/.test(first.text)) return at + 1;
  return at;
}

/** A hyphen, or a participle right behind a determiner ("the ruling party"). */
function joins(words: readonly Word[], i: number, { text, tag, lower }: Word): boolean {
  if (tag === "VERB") return /(?:ed|ing)$/.test(lower) && DETERMINER.has(words[i - 1]?.lower ?? "");
  return /^[-–‐&]$/.test(text);
}

export const isPossessiveDeterminer = (lower: string) => POSSESSIVE.has(lower);
