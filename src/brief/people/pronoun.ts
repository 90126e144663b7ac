import type { Word } from "../words/index.js";
import type { Cluster } from "./cluster.js";
import type { QuotedPeople } from "./quoted.js";
import { FAINT, type Referent, type Sight, WEIGHT } from "./sight.js";

/** A personal pronoun of the third person. */
export interface Pronoun {
  readonly number: "he" | "she" | "they" | "it";
  readonly form: "subject" | "object" | "possessive";
}

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", { number: "he", form: "subject" }],
  ["him", { number: "he", form: "object" }],
  ["his", { number: "he", form: "possessive" }],
  ["himself", { number: "he", form: "object" }],
  ["she", { number: "she", form: "subject" }],
  ["her", { number: "she", form: "possessive" }],
  ["hers", { number: "she", form: "possessive" }],
  ["herself", { number: "she", form: "object" }],
  ["they", { number: "they", form: "subject" }],
  ["them", { number: "they", form: "object" }],
  ["their", { number: "they", form: "possessive" }],
  ["it", { number: "it", form: "subject" }],
  ["its", { number: "it", form: "possessive" }],
]);

/** What a pronoun or description was found to stand for. `rule` says how, or why it is left open. */
export interface Decision {
  readonly referent: Referent | null;
  readonly rule: string;
}

/** How much more the subject of the same sentence, and of the one before, is expected. */
const SAME_SUBJECT = 1.5;
const SAME_SENTENCE = 1.1;
const LAST_SUBJECT = 1.05;
/** … and the first subject of the sentence before. */
const LAST_LEAD = 1.35;
/** … and who spoke in it, where the pronoun speaks. */
const LAST_SPOKE = 1.15;
/** What naming in the speaker's own quotation leaves of a candidate: in the sentence, elsewhere in the paragraph. */
const NAMED_IN_QUOTE = 0.15;
const NAMED_NEAR_QUOTE = 0.5;
/** How much ahead of the second the first must be; nearer than that nobody is named. */
const MARGIN = 1.08;
/** Agreement of a referent whose gender the article does not tell, and of an organisation with "they". */
const UNTOLD = 0.6;
const BODY_AS_THEY = 0.4;

/** Agreement in number and gender, 0 (none) to 1. */
function agrees(r: Referent, p: Pronoun["number"]): number {
  if (p === "he" || p === "she") {
    if (!r.human || r.plural) return 0;
    if (r.gender === "unknown") return UNTOLD;
    return r.gender === (p === "he" ? "male" : "female") ? 1 : 0;
  }
  if (p === "they") return r.plural ? 1 : r.human || r.document ? 0 : BODY_AS_THEY;
  return r.human || r.plural ? 0 : 1;
}

/**
 * Whom the pronoun stands for: the referent in sight that agrees and stands out. For the source of a saying, `barred` has
 * people named later in its sentence with what that leaves of them; `voice` numbers the sentence as Sight does. Nobody where two are about equally good.
 */
export function resolvePronoun(
  sight: Sight,
  w: Word,
  voice: number,
  p: Pronoun,
  source: { readonly barred: ReadonlyMap<Cluster, number>; readonly quoted: QuotedPeople } | null,
): Decision {
  const spoken = source?.quoted.inSentence.get(w.sentence);
  const around = source?.quoted.inParagraph.get(w.paragraph);
  let best: Referent | null = null;
  let top = 0;
  let second = 0;
  for (const r of sight.active) {
    const fit = agrees(r, p.number);
    if (fit === 0) continue;
    // People whom the article speaks of all along are a little more likely.
    let score = sight.worth(r, voice) * fit + Math.min(0.1, 0.008 * (r.cluster?.named.length ?? 0));
    if (r.subject === voice) score *= SAME_SUBJECT;
    else if (r.seen === voice) score *= SAME_SENTENCE;
    else if (r.lead === voice - 1) score *= LAST_LEAD;
    else if (r.subject === voice - 1) score *= LAST_SUBJECT;
    if (source && r.spoke === voice - 1) score *= LAST_SPOKE;
    if (r.cluster && source) {
      score *= source.barred.get(r.cluster) ?? 1;
      if (spoken?.has(r.cluster)) score *= NAMED_IN_QUOTE;
      else if (around?.has(r.cluster)) score *= NAMED_NEAR_QUOTE;
    }
    // "Trump praised him": the object is rarely the subject of its own clause.
    if (p.form === "object" && r.seen === voice && r.salience >= WEIGHT.subject) score *= 0.7;
    if (score > top) {
      second = top;
      top = score;
      best = r;
    } else if (score > second) second = score;
  }
  const name = p.number === "she" ? "he" : p.number;
  if (!best || top < FAINT) return { referent: null, rule: `pronoun ${name} none` };
  if (top < MARGIN * second) return { referent: null, rule: `pronoun ${name} tie` };
  const how = second === 0 ? "only" : top > 2 * second ? "clear" : "near";
  return { referent: best, rule: `pronoun ${name} ${how}` };
}
