import type { Word } from "../../words/index.js";
import { inflectionsOf } from "../inflections.js";
import { readMatters } from "../matter/index.js";
import { publicAmong } from "../public-words.js";
import { wordsOf } from "../word-lists.js";
import type { Push } from "./types.js";

const IS = wordsOf("is are was were be been am");
/** Verbs by which somebody speaks or votes "in favor of" a matter. */
const TAKES_SIDES = inflectionsOf("argue come lobby rule speak testify vote".split(" "));

/** "is against A", "ruled in favor of A", "is firmly in support of A": where somebody stands, told by prepositions. Only of public affairs. */
export function readStancePhrase(words: readonly Word[], i: number, push: Push): void {
  const last = lastOfPhrase(words, i);
  if (last < 0) return;
  let k = i - 1;
  while (words[k]?.tag === "ADV") k--;
  const verb = words[k]?.lower ?? "";
  const told = IS.has(verb) || (last > i && TAKES_SIDES.has(verb));
  if (told) push(publicAmong(words, readMatters(words, last + 1)), "stance", k, last);
}

/** Where "against" or "in favor of" ends; -1 where none begins at words[i]. */
function lastOfPhrase(words: readonly Word[], i: number): number {
  const [w, noun, link] = [words[i]?.lower, words[i + 1]?.lower ?? "", words[i + 2]?.lower];
  if (w === "against") return i;
  if (w !== "in") return -1;
  const whole = /^(?:favor|support|defense)$/.test(noun)
    ? link === "of"
    : noun === "opposition" && link === "to";
  return whole ? i + 2 : -1;
}
