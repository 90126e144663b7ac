import type { Word } from "../words/index.js";

/** A noun phrase without what follows its head, as inclusive indexes into the words of one sentence. */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

const BREAKS =
  /^(?:this|last|next|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight)$/;
const RELATIONAL = /(?:al|ic|ary|ive|ous|ean|ian|ese|ish)$/;
const POSSESSIVE = /^[’']s?$/;

const isNoun = (w: Word | undefined): boolean => w?.tag === "NOUN" || w?.tag === "PROPN";
const isTight = (a: Word | undefined, b: Word | undefined): boolean => !!a && !!b && a.end === b.start;
const isHyphen = (w: Word | undefined) => w?.text === "-" || w?.text === "‑";

/** True where words[i] is the mark of a possessive: "’s", or the bare mark after a plural ("countries’ militaries"). */
export function isPossessive(words: readonly Word[], i: number): boolean {
  const mark = words[i];
  const owner = words[i - 1];
  if (!mark || !owner || !POSSESSIVE.test(mark.text) || !isTight(owner, mark)) return false;
  if (mark.tag === "PART" || mark.text.length > 1) return true;
  const owned = words[i + 1];
  return (
    owner.lower.endsWith("s") &&
    isNoun(owner) &&
    !!owned &&
    !isTight(mark, owned) &&
    /NOUN|ADJ|PROPN/.test(owned.tag)
  );
}

/** True where words[i] may stand between a determiner and its noun. `inside`: something of the phrase came before it. */
function modifies(words: readonly Word[], i: number, inside: boolean): boolean {
  const w = words[i];
  const next = words[i + 1];
  if (!w || !next) return false;
  const nounFollows =
    isNoun(next) ||
    next.tag === "ADJ" ||
    isHyphen(next) ||
    (next.tag === "VERB" && isNoun(words[i + 2]) && next.lower.endsWith("ing"));
  if (w.tag === "VERB") {
    if (!nounFollows || isHyphen(next)) return false;
    const prev = words[i - 1];
    const opened =
      inside &&
      (prev?.tag === "DET" ||
        prev?.tag === "ADJ" ||
        prev?.tag === "NUM" ||
        (prev?.tag === "PRON" && inside) ||
        POSSESSIVE.test(prev?.text ?? ""));
    if (w.lower.endsWith("ing")) return opened;
    return /(?:ed|en)$/.test(w.lower) && (opened || (!inside && prev?.tag === "ADP"));
  }
  if (w.tag === "ADV")
    return (
      inside &&
      (next.tag === "ADJ" || (next.tag === "VERB" && /(?:ed|ing)$/.test(next.lower) && isNoun(words[i + 2])))
    );
  return false;
}

const POSSESSIVE_PRONOUN = /^(?:his|her|its|their|our|my|your|whose)$/;

/** The noun phrase that begins at words[start], or null. */
export function nounPhraseAt(words: readonly Word[], start: number): NounPhrase | null {
  let i = start;
  let head = -1;
  while (i < words.length) {
    const w = words[i];
    if (!w) break;
    const inside = i > start;
    if (isHyphen(w)) {
      if (!inside || !isTight(words[i - 1], w) || !isTight(w, words[i + 1])) break;
      const after = words[i + 1];
      if (!after || after.tag === "PUNCT") break;
      if (isNoun(after) || after.tag === "VERB" || after.tag === "ADP") head = i + 1;
      i += 2;
      continue;
    }
    if (isPossessive(words, i)) {
      if (!inside) break;
      i++;
      continue;
    }
    if (w.tag === "DET" || (w.tag === "PRON" && POSSESSIVE_PRONOUN.test(w.lower))) {
      if (
        inside &&
        words[i - 1]?.tag !== "DET" &&
        words[i - 1]?.lower !== "all" &&
        words[i - 1]?.lower !== "both"
      )
        break;
      i++;
      continue;
    }
    if (w.tag === "ADJ" || w.tag === "NUM") {
      if (inside && head === i - 1 && BREAKS.test(w.lower)) break;
      i++;
      continue;
    }
    if (isNoun(w)) {
      if (inside && BREAKS.test(w.lower) && head === i - 1 && !isPossessive(words, i + 1)) break;
      head = i;
      i++;
      continue;
    }
    if (modifies(words, i, inside)) {
      i++;
      continue;
    }
    if (w.tag === "CCONJ" && /^(?:and|or)$/.test(w.lower) && sharesHead(words, i, start)) {
      i++;
      continue;
    }
    break;
  }
  return head < 0 ? null : { first: start, head, last: head };
}

/** "military and territorial ambitions": both words before the noun belong to it. */
function sharesHead(words: readonly Word[], and: number, start: number): boolean {
  const before = words[and - 1];
  const after = words[and + 1];
  if (and <= start || !before || !after) return false;
  const adjective = (w: Word) => w.tag === "ADJ" || (w.tag === "NOUN" && RELATIONAL.test(w.lower));
  return adjective(before) && adjective(after) && isNoun(words[and + 2]);
}
