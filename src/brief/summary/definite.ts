import { TIMES } from "../../../data/lexicon/calendar.js";
import {
  NAMES_ITSELF,
  POINTING_NOUNS,
  TELLING_PARTICIPLES,
  UNIQUE_NOUNS,
} from "../../../data/lexicon/dangling.js";
import type { Word } from "../words/index.js";
import type { Surroundings } from "./lean.js";
import { isPersonNoun } from "./somebody.js";

/** A phrase before the subject has at most so many words and marks. */
const FRONTED = 8;

/**
 * Notes the nouns that "the …" points back to in the sentence, singular; not those that the sentence itself introduced. True where
 * the sentence opens with one that the article has not named: it is part of what the sentence before tells ("A ship sank. The crew …").
 */
export function pointedNouns(words: readonly Word[], around: Surroundings, pointed: Set<string>): boolean {
  let bridges = false;
  const seen = new Set<string>();
  const opening = openingNouns(words);
  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    // A name brings its noun: "the Harbor Committee … the committee".
    if (w?.tag === "PROPN") seen.add(w.singular);
    if (w?.tag !== "NOUN") continue;
    const noun = w.singular;
    if (!seen.has(noun) && isBareDefinite(words, i)) {
      // "The lighthouse closed", "The keeper of the lighthouse left": known from before. Elsewhere only what the article has named
      // can be meant.
      const subject = opening.includes(i) && !UNIQUE_NOUNS.has(noun) && !isPersonNoun(noun);
      if (subject || POINTING_NOUNS.has(noun)) {
        const known = around.isKnown(noun) ? noun : knownBeside(words, i, around);
        if (known !== null) pointed.add(known);
        else bridges ||= subject;
      }
    }
    seen.add(noun);
  }
  return bridges;
}

/** "the committee hearing", of a hearing that the article has not named: the noun before it, where that points back; else null. */
function knownBeside(words: readonly Word[], head: number, around: Surroundings): string | null {
  const beside = words[head - 1];
  if (beside?.tag !== "NOUN" || !POINTING_NOUNS.has(beside.singular)) return null;
  const first = words.findIndex((w) => w.singular === beside.singular) === head - 1;
  return first && around.isKnown(beside.singular) ? beside.singular : null;
}

/** The indexes of the nouns that end an opening "The lighthouse …", "The keeper of the lighthouse …"; none where it opens otherwise. */
function openingNouns(words: readonly Word[]): number[] {
  const nouns: number[] = [];
  let the = subjectOf(words);
  while (words[the]?.lower === "the") {
    let at = the + 1;
    while (
      words[at + 1]?.tag === "NOUN" ||
      /ADJ|NUM/.test(words[at]?.tag ?? "") ||
      isQuotationMark(words[at])
    )
      at++;
    if (words[at]?.tag !== "NOUN") break;
    nouns.push(at);
    if (words[at + 1]?.lower !== "of") break;
    the = at + 2;
  }
  return nouns;
}

/** Where the subject of an opening "The lighthouse …", "In May, the lighthouse …" may begin. */
function subjectOf(words: readonly Word[]): number {
  const first = words.findIndex((w) => w.tag !== "PUNCT");
  if (words[first]?.tag !== "ADP") return first;
  const comma = words.findIndex((w) => w.text === ",");
  return comma < 0 || comma > FRONTED ? first : comma + 1;
}

/** True for a day or a month, also cut short ("Jan."). */
export const isDate = (w: Word | undefined): boolean => TIMES.has(w?.lower.replace(".", "") ?? "");

/** "The “market accident”" is one thing. */
const isQuotationMark = (w: Word | undefined): boolean => /^["“”'‘]$/.test(w?.text ?? "");

/** "the deal", "the tentative deal", "the two sides": definite, with nothing that tells which. */
function isBareDefinite(words: readonly Word[], head: number): boolean {
  const after = words[head + 1];
  const named = after?.tag === "PROPN" && !isDate(after) && !/VERB|AUX/.test(words[head + 2]?.tag ?? "");
  // A noun before a determiner is a verb that the tagger missed: "the candidates approach the issue".
  const compound =
    (after?.tag === "NOUN" && words[head + 2]?.tag !== "DET") ||
    after?.tag === "DET" ||
    after?.tag === "PRON" ||
    named;
  const dated = after?.lower === "on" && isDate(words[head + 2]);
  if (TELLING_PARTICIPLES.has(after?.lower ?? "") && /ADP|DET/.test(words[head + 2]?.tag ?? "")) return false;
  if (after && !dated && (NAMES_ITSELF.has(after.lower) || compound || after.text === "-")) return false;
  for (let k = head - 1; k >= head - 4; k--) {
    const w = words[k];
    if (!w) return false;
    if (/^(?:the|this|that|these|those)$/.test(w.lower)) return true;
    if (w.tag !== "ADJ" && w.tag !== "NUM" && w.tag !== "NOUN" && !isQuotationMark(w)) return false;
    if (w.capital) return false;
  }
  return false;
}
