import { WEEKDAYS } from "../../../data/lexicon/calendar.js";
import { IRREGULAR_PASTS } from "../../../data/lexicon/irregular-pasts.js";
import {
  ADJECTIVES_IN_ING,
  NOUNS_LIKE_ADJECTIVES,
  NOUNS_THAT_ARE_VERBS,
  TAKES_NO_INFINITIVE,
} from "../../../data/lexicon/noun-complements.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { isPronounAndVerb } from "../people/chunk.js";
import { senseOf } from "../people/nominal.js";
import type { Tag, Word } from "../words/index.js";
import { isPlural } from "../words/stem.js";
import { isModal } from "./matter/index.js";
import { endsInWord, isNamedDay, isPossessive, nounPhraseAt, POSSESSIVE_PRONOUN } from "./phrase.js";

/** A sentence as frames read it: without days that only say when, and with what the tagger gets wrong mended. */
export function mendSentence(words: readonly Word[]): readonly Word[] {
  const kept = withoutDays(words);
  return kept.map((w, i) => {
    const tag = tagAt(kept, i);
    return tag === w.tag ? w : { ...w, tag };
  });
}

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, "today", "yesterday", "tonight"]);

/** A sentence's words without "on Tuesday" and "Tuesday" where they only say when: "called Tuesday for", "urged the board Tuesday to". */
function withoutDays(sentence: readonly Word[]): readonly Word[] {
  if (!sentence.some(isDay)) return sentence;
  const kept: Word[] = [];
  for (const [i, w] of sentence.entries()) {
    if (!isDay(w) || !onlySaysWhen(sentence, i)) kept.push(w);
    else if (kept.at(-1)?.lower === "on") kept.pop();
  }
  return kept;
}

const isDay = (w: Word): boolean => (w.tag === "PROPN" || w.tag === "NOUN") && DAYS.has(w.lower);

/** True where nothing goes with a day's name: not "Tuesday's vote", "Tuesday night", "by Tuesday", "last Tuesday". */
function onlySaysWhen(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  const alone =
    before?.lower === "on" || before?.tag === "VERB" || before?.tag === "NOUN" || before?.tag === "PROPN";
  if (isNamedDay(words, i)) return false;
  return alone && !/^[’'-]/.test(after?.text ?? "") && !/^(?:NOUN|PROPN|NUM|CCONJ)$/.test(after?.tag ?? "");
}

/** What the tagger should have said of words[i]. */
function tagAt(words: readonly Word[], i: number): Tag {
  const w = words[i];
  switch (w?.tag) {
    case "SCONJ":
      // "funding for/SCONJ clinics"
      return w.lower === "for" ? "ADP" : w.tag;
    case "PROPN":
      return isPronounAndVerb(w.lower) ? "PRON" : w.tag;
    case "ADV":
      return isSoCalled(words, i) ? "ADJ" : w.tag;
    case "ADJ":
      if (isAfterModal(words, i)) return "VERB";
      return isMistakenParty(words, i) || isNounAtEnd(words, i) ? "NOUN" : w.tag;
    case "NOUN":
      return isVerbAfterAll(words, i) ? "VERB" : w.tag;
    case "VERB":
      return nameOrNounAt(words, i, w);
    default:
      return w?.tag ?? "X";
  }
}

/** "a ban on so-called sharing". */
const isSoCalled = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === "so" && endsInWord(words, i) && words[i + 2]?.lower === "called";

/** "would free/ADJ the sailors": between a modal and a phrase no adjective stands. */
const isAfterModal = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.tag === "AUX" && isModal(words[i - 1]) && /^(?:DET|NUM)$/.test(words[i + 1]?.tag ?? "");

/** A noun that is a verb: "the pages that deal with", "the union demands a vote", "the mayor plans to close". */
function isVerbAfterAll(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next?.tag === "ADP" && followsPlural(words, i)) return true;
  if (isSubjunctive(words, i)) return true;
  // "of rigging/NOUN the vote"
  if (next?.tag === "DET" && words[i - 1]?.tag === "ADP" && GERUND.test(words[i]?.lower ?? "")) return true;
  if (isMistakenParty(words, i - 1)) return true;
  // "the dispute centers/NOUN on".
  if (
    next?.lower === "on" &&
    words[i - 1]?.tag === "NOUN" &&
    /^(?:centers|hinges)$/.test(words[i]?.lower ?? "")
  )
    return true;
  if (BASE_FORMS.has(words[i]?.lower ?? "") && isOfMany(words, i)) return true;
  // "his calls for": after whose it is a noun.
  return words[i]?.lower === "plans" && next?.lower === "to" && isOneParty(words[i - 1]);
}

/** "proposed that the union end/NOUN the tax": before another phrase the last word of a subject is its verb. */
function isSubjunctive(words: readonly Word[], i: number): boolean {
  if (words[i + 1]?.tag !== "DET" || !/^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? "")) return false;
  const told = words.slice(Math.max(0, i - 4), i - 1).some((w) => w.lower === "that");
  return told && !isPlural(words[i]?.lower ?? "");
}

/** "Sailors support/NOUN the tax", "members oppose/NOUN higher fees": the base form of a verb behind many who open a clause, and before its object. */
function isOfMany(words: readonly Word[], i: number): boolean {
  const [opener, many, verb, object] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  if (!verb || !many || !isPlural(many.lower)) return false;
  const opens = !opener || opener.text === "," || opener.lower === "that";
  return (
    opens &&
    (isPerson(many.singular) || isPerson(many.lower)) &&
    /^(?:ADJ|DET|NOUN|PROPN)$/.test(object?.tag ?? "")
  );
}

/** Not "by evening the", "in spring the". */
const GERUND = /^(?!evening|morning|spring|string|thing)\p{L}{3,}ing$/u;

/** A word behind "that", "which" or "who" and a plural before it. */
function followsPlural(words: readonly Word[], i: number): boolean {
  const [noun, pronoun] = [words[i - 2], words[i - 1]];
  return noun?.tag === "NOUN" && isPlural(noun.lower) && /^(?:that|which|who)$/.test(pronoun?.lower ?? "");
}

/** "the union/ADJ demands/NOUN a vote": a party behind its article, what may be a verb of one, and another phrase. */
function isMistakenParty(words: readonly Word[], i: number): boolean {
  const [article, party, verb, object] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  return (
    article?.tag === "DET" &&
    party?.tag === "ADJ" &&
    PARTY_NOUNS.has(party.lower) &&
    verb?.tag === "NOUN" &&
    isPlural(verb.lower) &&
    object?.tag === "DET"
  );
}

/** "the housing complex in", "the Norland primary.": a noun that looks like an adjective, behind a noun and before no other. */
function isNounAtEnd(words: readonly Word[], i: number): boolean {
  const [before, w, next] = [words[i - 1], words[i], words[i + 1]];
  if (!w || !NOUNS_LIKE_ADJECTIVES.has(w.lower)) return false;
  return (
    (before?.tag === "NOUN" || before?.tag === "PROPN") &&
    (!next || ENDS_PHRASE.has(next.tag)) &&
    next?.text !== "-"
  );
}

/** Tags of what may stand behind a noun phrase. */
const ENDS_PHRASE: ReadonlySet<Tag> = new Set(["ADP", "AUX", "CCONJ", "PUNCT", "SCONJ", "VERB"]);

/** "a tax cut,", "the foreign policy address at": behind one thing, the base form of what may be a noun is one, where nothing is its object. */
function isLastOfCompound(words: readonly Word[], i: number): boolean {
  const [before, w, next] = [words[i - 1], words[i], words[i + 1]];
  if (!w || before?.tag !== "NOUN" || isPlural(before.lower) || isPerson(before.lower)) return false;
  if (!BASE_FORMS.has(w.lower) || (next && !/^(?:ADP|CCONJ|PUNCT)$/.test(next.tag)) || next?.text === "-")
    return false;
  let first = i - 1;
  while (/^(?:ADJ|NOUN|NUM|SYM|PROPN)$/.test(words[first]?.tag ?? "")) first--;
  if (CAUSES.test(words[first - 1]?.lower ?? "")) return false;
  // "their fare cut in half", "the harbor they set": what is also a past is a noun behind "a" only.
  if (IRREGULAR_PASTS.has(w.lower)) return /^an?$/.test(words[first]?.lower ?? "");
  return (
    words[first]?.tag === "DET" ||
    words[first]?.tag === "ADP" ||
    POSSESSIVE_PRONOUN.has(words[first]?.lower ?? "")
  );
}

const BASE_FORMS: ReadonlySet<string> = new Set(NOUNS_THAT_ARE_VERBS.split(" "));
/** "make the polluter pay for": verbs that have another's bare form behind them. */
const CAUSES = /^(?:ha(?:d|s|ve|ving)|help(?:s|ed|ing)?|let(?:s|ting)?|ma(?:de|ke|kes|king))$/;

const isOneParty = (w: Word | undefined): boolean =>
  w?.tag === "NOUN" && PARTY_NOUNS.has(w.lower) && !isPlural(w.lower);

/** A verb that is a noun, a part of a name or an adjective: "his calls", "Planned/VERB Parenthood", "existing contracts". */
function nameOrNounAt(words: readonly Word[], i: number, w: Word): Tag {
  const [before, next, after] = [words[i - 1], words[i + 1], words[i + 2]];
  if (isPlural(w.lower) && POSSESSIVE_PRONOUN.has(before?.lower ?? "")) return "NOUN";
  if (isCompoundEnd(words, i) || isAfterPreposition(words, i)) return "NOUN";
  const capital = i > 0 && w.capital && /^.\p{Ll}/u.test(w.text);
  if (capital && (before?.tag === "PROPN" || (next?.tag === "PROPN" && next.capital))) return "PROPN";
  // "praised her for leading efforts", "is developing countries’ hope"
  const deed = before?.tag === "AUX" || (before?.tag === "ADP" && before.lower !== "in");
  if (ADJECTIVES_IN_ING.has(w.lower) && next?.tag === "NOUN" && !deed) return "ADJ";
  if (w.lower.endsWith("ing") || w.lower.endsWith("ed") || w.lower.endsWith("en")) return w.tag;
  if (isLastOfCompound(words, i) || (next?.tag === "ADP" && isSubject(words, i))) return "NOUN";
  // "cease-fire talks", "a private stem cell bank": a base form before a hyphen, or between adjective and noun, is no verb.
  if (endsInWord(words, i) && /NOUN|VERB|ADP/.test(after?.tag ?? "")) return "ADJ";
  if (next?.tag === "NOUN" && (isAfterTo(words, i) || (before?.tag === "ADJ" && !w.lower.endsWith("s"))))
    return "NOUN";
  return isAfterHyphen(words, i) ? "NOUN" : w.tag;
}

/** "over pay/VERB and hours", "a 10 percent pay/VERB rise": where only a noun can stand. */
function isAfterPreposition(words: readonly Word[], i: number): boolean {
  const [before, w, next] = [words[i - 1], words[i], words[i + 1]];
  const behind = before?.tag === "ADP" && !/^(?:but|except|than|to)$/.test(before.lower);
  const share = next?.tag === "NOUN" && /^(?:percent|cent|%)$/.test(before?.lower ?? "");
  return (behind || share) && BASE_FORMS.has(w?.lower ?? "");
}

/** "cuts to aid budgets", "when it comes to gun control": the "to" before words[i] takes no infinitive. */
function isAfterTo(words: readonly Word[], i: number): boolean {
  const noun = words[i - 2];
  if (/^c(?:a|o)mes?$/.test(noun?.lower ?? "") && words[i - 3]?.lower === "it")
    return words[i - 1]?.lower === "to";
  return noun?.tag === "NOUN" && words[i - 1]?.lower === "to" && TAKES_NO_INFINITIVE.has(noun.singular);
}

/** "a half-price pass": what stands behind an article and a compound with a hyphen. */
function isAfterHyphen(words: readonly Word[], i: number): boolean {
  const [article, first, hyphen, second] = [words[i - 4], words[i - 3], words[i - 2], words[i - 1]];
  if (hyphen?.text !== "-" || article?.tag !== "DET" || second?.tag !== "NOUN") return false;
  return hyphen.start === first?.end && second.start === hyphen.end && words[i + 1]?.tag !== "DET";
}

/**
 * "for raises of a tenth", "a moratorium on mining permits", "reform of rent setting": what ends a phrase that a noun's preposition opens
 * is a noun, where nothing that could be its object follows.
 */
function isCompoundEnd(words: readonly Word[], i: number): boolean {
  const w = words[i];
  if (!w || !/(?:[^s]s|ing)$/.test(w.lower)) return false;
  const next = words[i + 1];
  if (next?.lower === "of" && /^(?:ADP|SCONJ)$/.test(words[i - 1]?.tag ?? "")) return isPlural(w.lower);
  if (next && !/^(?:ADP|CCONJ|PUNCT)$/.test(next.tag)) return false;
  let first = i - 1;
  while (/^(?:ADJ|NOUN|NUM)$/.test(words[first]?.tag ?? "")) first--;
  const lead = words[i - 1];
  const compound = first < i - 1 && lead?.tag === "NOUN" && !isPlural(lead.lower) && !isPerson(lead.lower);
  const opener = words[first];
  if (!compound) return false;
  // "Norland’s foreign policy thinking"
  if (w.lower.endsWith("ing") && isPossessive(words, first)) return true;
  // "accused of price fixing": so is one behind a participle's.
  return opener?.tag === "ADP" && /^(?:NOUN|VERB)$/.test(words[first - 1]?.tag ?? "");
}

const isPerson = (noun: string): boolean => PARTY_NOUNS.has(noun) || senseOf(noun)?.class === "person";

/** "Under the deal, pay for night shifts will rise": a word that opens a clause and has a phrase and "will" behind it is its subject. */
function isSubject(words: readonly Word[], i: number): boolean {
  if (i > 0 && words[i - 1]?.text !== ",") return false;
  const phrase = nounPhraseAt(words, i + 2);
  return phrase !== null && words[phrase.last + 1]?.tag === "AUX";
}
