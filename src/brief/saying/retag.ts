import type { Tag } from "../words/index.js";
import { READINGS } from "./lexicon.js";
import type { Token } from "./line.js";
import { isVerbal } from "./phrase.js";

/** What a tag may be corrected to; each rule names the slip of the tagger that it mends. */
const ARTICLE = new Set("the a an every each no another my your his its our their".split(" "));
const QUANTITY = new Set("most much many half several some few both all none each neither either".split(" "));

/** An article, or what stands in its place: the genitive of a noun or of "anyone", not the "is" of "That's why". */
function isArticle(tokens: readonly Token[], at: number): boolean {
  const lower = at < 0 ? "" : (tokens[at]?.lower ?? "");
  return ARTICLE.has(lower) || (at > 0 && lower === "'s" && !WITH_IS.test(tokens[at - 1]?.lower ?? ""));
}

/** Pronouns and adverbs whose "'s" is "is" or "has". */
const WITH_IS = /^(?:he|here|how|it|she|that|there|this|what|when|where|who|why)$/;

/**
 * The tag of token `i` as its neighbours would have it, where the tagger is known to slip: a statistical tagger reads
 * surnames and nouns that are spelt like verbs as verbs. `headline`: capitals say nothing there.
 */
export function retag(tokens: readonly Token[], i: number, headline: boolean): Tag | "QUOTE" {
  const t = tokens[i];
  if (!t) return "X";
  // A reading of place -1 is slow to the engine, and makes all others at its line slow.
  const before = i > 0 ? tokens[i - 1] : undefined;
  const next = tokens[i + 1];
  // "Mr. Madden said", "Will Rogers", "Josh Earnest"
  if (
    t.capital &&
    before?.tag === "PROPN" &&
    before.capital &&
    t.tag !== "NOUN" &&
    t.tag !== "PUNCT" &&
    t.tag !== "QUOTE"
  ) {
    return "PROPN";
  }
  if (t.tag === "AUX" && t.capital && i > 0 && next?.tag === "PROPN" && before?.tag !== "PUNCT")
    return "PROPN";
  // "Ward says bridge is safe"
  if (
    i === 0 &&
    t.capital &&
    t.tag === "VERB" &&
    next &&
    /^(?:said|\p{Ll}+s)$/u.test(next.lower) &&
    READINGS.has(next.lower)
  ) {
    return "PROPN";
  }
  // "said Weld, who", "“No,” Lynch said": within a sentence a capital makes a name
  if (t.capital && !headline && t.tag === "VERB" && before) {
    if (before.tag === "QUOTE" ? next !== undefined && READINGS.has(next.lower) : before.tag !== "PUNCT")
      return "PROPN";
  }
  if (t.tag === "VERB") {
    if (/(?:ing|ed)$/.test(t.lower)) return "VERB";
    // "an earlier report said", "the hall of mirrors", "according to port officials"
    if (isArticle(tokens, i - 1)) return "NOUN";
    if (before?.tag === "ADP" && before.lower !== "to" && before.lower !== "as") return "NOUN";
    if (before?.tag === "DET" && before.lower !== "that" && t.lower.endsWith("s")) return "NOUN";
    const second = tokens[i - 2];
    if ((before?.tag === "ADJ" || before?.lower === "earlier") && second && ARTICLE.has(second.lower))
      return "NOUN";
    if (before?.lower === "to" && tokens[i - 2]?.lower === "according") return "NOUN";
  }
  if ((next?.lower === "of" || isVerbal(next)) && QUANTITY.has(t.lower)) return "PRON";
  // "an inside source", "an earlier report"
  if (
    (t.tag === "ADP" || t.tag === "ADV") &&
    isArticle(tokens, i - 1) &&
    next &&
    /^(?:NOUN|PROPN|VERB)$/.test(next.tag)
  )
    return "ADJ";
  // "the democratic socialist said"
  if (
    t.tag === "ADJ" &&
    ((isVerbal(next) && !/(?:ing|ed)$/.test(next?.lower ?? "ed")) || next?.lower === "who")
  ) {
    for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
      const d = tokens[k];
      if (d && ARTICLE.has(d.lower)) return "NOUN";
      if (d?.tag !== "ADJ") break;
    }
  }
  return t.tag;
}
