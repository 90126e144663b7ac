import type { Complement } from "../../../data/lexicon/saying-verbs.js";
import { READINGS, type Reading, type SayingVerb } from "./lexicon.js";
import type { Token } from "./line.js";
import { isComma, isNominative, isPossessiveMark, isStop, phraseEndingAt } from "./phrase.js";

/** A verb of saying with its auxiliaries, adverbs and particle: token indices, both ends inclusive. */
export interface VerbGroup {
  readonly from: number;
  /** The verb itself. */
  readonly head: number;
  /** Last token, a particle or the head. */
  readonly to: number;
  readonly verb: SayingVerb;
  readonly shape: "finite" | "ing" | "to" | "participle";
  readonly passive: boolean;
  /** It was not said, only might be ("could say"). */
  readonly irrealis: boolean;
}

/** Forms of "be", which make a passive or stand before an adjective of attitude. */
export const BE: ReadonlySet<string> = new Set("am is are was were be been being 's 're 'm".split(" "));
const HAVE = new Set("has have had having 've 'd".split(" "));
const MODAL = new Set(
  "will would can could may might must shall should do does did 'll 'd wo ca won't don't didn't doesn't can't".split(
    " ",
  ),
);
const IRREALIS = new Set("would could can may might must should ca".split(" "));
const NEGATION = new Set(["not", "n't", "never"]);
/** Never a noun, whatever the tagger says. */
const ALWAYS_VERB = new Set(
  "say said says tell told tells think wrote writes adds added asked asks insists argues believes thinks vows".split(
    " ",
  ),
);
const POSSESSIVE = new Set("my your his its our their whose".split(" "));

/** Reads the verb of saying at token `i` with what belongs to it, or null where the word is none. */
export function readVerb(tokens: readonly Token[], i: number, headline: boolean): VerbGroup | null {
  const token = tokens[i];
  if (!token || token.tag === "QUOTE") return null;
  const known = chooseReading(READINGS.get(token.lower), tokens, i);
  const beside = known && takes(known.verb, "quote") ? false : isBesideQuotation(tokens, i);
  const reading = beside ? anyVerb(token.lower) : known;
  if (!reading) return null;
  const { forms } = reading;
  if (!beside && !isVerb(tokens, i, forms, headline)) return null;
  const particles = reading.verb.particle ? reading.verb.particle.split(" ").length : 0;
  let from = i;
  let be = false;
  let have = false;
  let irrealis = false;
  let infinitive = false;
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const t = tokens[k];
    if (!t) break;
    if (BE.has(t.lower) && !(t.lower === "'s" && t.tag === "PART" && tokens[k - 1]?.tag !== "PRON"))
      be ||= k >= from - 3;
    else if (HAVE.has(t.lower)) have = true;
    else if (MODAL.has(t.lower)) irrealis ||= IRREALIS.has(t.lower);
    else if (t.lower === "to" && k === from - 1) {
      infinitive = true;
      from = k;
      break;
    } else if (t.tag === "ADV" || NEGATION.has(t.lower)) {
      // an adverb belongs to the group where an auxiliary or the subject stands before it
      if (t.lower === "when" || t.lower === "where" || t.lower === "why" || t.lower === "how") break;
      from = k;
      continue;
    } else break;
    from = k;
  }
  let shape: VerbGroup["shape"] = "finite";
  if (forms.has("ing")) shape = be ? "finite" : "ing";
  else if (infinitive) shape = "to";
  const past = forms.has("past") || forms.has("participle");
  const passive = past && be && !forms.has("base");
  if (past && !be && !have && !forms.has("past")) shape = "participle";
  return { from, head: i, to: i + particles, verb: reading.verb, shape, passive, irrealis };
}

/** Any verb that stands between a name and a quotation is a cue: `“No,” Ms. Lee cackled.`, `Ms. Lee cackled: “No.”` */
function isBesideQuotation(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.tag !== "VERB" || token.capital || i === 0) return false;
  const next = tokens[i + 1];
  const opens = isComma(next) || next?.lower === ":";
  if (!opens && !isStop(next)) return false;
  const before = tokens[i - 1];
  if (!before || !/^(?:NOUN|PROPN|PRON)$/.test(before.tag) || !/(?:ed|s)$/.test(token.lower)) return false;
  const quote = tokens[i + 2];
  if (opens && quote?.tag === "QUOTE" && quote.clause) return true;
  if (next?.lower === ":") return false;
  const from = phraseEndingAt(tokens, i - 1);
  const left = from > 0 ? tokens[from - 1] : undefined;
  return left?.tag === "QUOTE" && left.clause;
}

function anyVerb(form: string): Reading {
  return {
    verb: { lemma: form, particle: "", speech: true, takes: new Set(["quote"]) },
    forms: new Set([form.endsWith("s") ? "s" : "past"]),
  };
}

function chooseReading(
  readings: readonly Reading[] | undefined,
  tokens: readonly Token[],
  i: number,
): Reading | null {
  if (!readings) return null;
  for (const reading of readings) {
    const { particle } = reading.verb;
    if (!particle) return reading;
    if (particle.split(" ").every((p, k) => tokens[i + 1 + k]?.lower === p)) return reading;
  }
  return null;
}

function isVerb(tokens: readonly Token[], i: number, forms: Reading["forms"], headline: boolean): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!token) return false;
  if (ALWAYS_VERB.has(token.lower)) return true;
  if (token.capital && !headline && i > 0) return false;
  const inPhrase =
    before !== undefined &&
    (before.tag === "DET" ||
      POSSESSIVE.has(before.lower) ||
      (isPossessiveMark(before) && tokens[i - 2]?.tag !== "PRON"));
  if (token.tag === "VERB" || token.tag === "AUX") {
    if (inPhrase && before?.lower !== "that" && before?.lower !== "which" && before?.lower !== "who") {
      return false;
    }
    // "a proposed rule", "accused killer"
    if (
      forms.has("participle") &&
      before &&
      (before.tag === "ADJ" || before.tag === "ADP") &&
      after?.tag === "NOUN"
    )
      return false;
    return true;
  }
  if (inPhrase || !before || !after) return false;
  const object =
    after.tag === "DET" ||
    after.tag === "PRON" ||
    after.tag === "SCONJ" ||
    /^(?:how|why|what|when|where|who)$/.test(after.lower) ||
    after.tag === "QUOTE" ||
    after.lower === "that" ||
    after.lower === "to";
  // ", promising to campaign", "has been promising more"
  if (forms.has("ing") && (isComma(before) || before.tag === "AUX")) return object;
  if (isNominative(before) || before.lower === "who") return true;
  if (before.tag === "PART" && before.lower === "to" && forms.has("base")) return after.tag !== "NOUN";
  if (before.tag === "AUX" && MODAL.has(before.lower) && forms.has("base")) return true;
  if (forms.has("s") && before.tag === "PROPN") return object || after.tag === "PROPN" || headline;
  if (forms.has("s") && before.tag === "NOUN" && !before.lower.endsWith("s")) return object;
  if (forms.has("base") && before.tag === "NOUN" && before.lower.endsWith("s"))
    return object || after.tag === "PROPN";
  if (forms.has("past") && (before.tag === "PROPN" || before.tag === "NOUN")) return true;
  return false;
}

/** True where the verb takes any of the complements. */
export function takes(verb: SayingVerb, ...any: readonly Complement[]): boolean {
  for (const c of any) if (verb.takes.has(c)) return true;
  return false;
}

/** True where the word form may take a clause as its object ("he thinks the mayor said"). */
export function takesClause(form: string): boolean {
  return READINGS.get(form)?.some((r) => takes(r.verb, "clause")) ?? false;
}
