import { LABEL_OPENERS } from "../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS, LIST_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { WEEKDAYS } from "../../../data/lexicon/calendar.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { PLACE_ADJECTIVES } from "../../../data/lexicon/place-adjectives.js";
import type { Span } from "../../article/index.js";
import { isPronounAndVerb } from "../people/chunk.js";
import { senseOf } from "../people/nominal.js";
import type { Tag, Word } from "../words/index.js";
import { type Framed, type FrameKind, framesOf } from "./frame/index.js";
import type { Matter } from "./matter/index.js";
import { isParty } from "./party.js";
import { isNamedDay, type NounPhrase, nounPhraseAt } from "./phrase.js";
import { inflectionsOf, isPlural, keyOf, singular } from "./stem.js";
import { countWords, type Tally } from "./tally.js";

/** Tags of the words that tell what a matter is. */
export const TELLING: ReadonlySet<Tag> = new Set(["NOUN", "PROPN", "ADJ", "VERB", "NUM"]);

/** One place where a matter is put on the table. */
export interface Mention extends Span {
  readonly kind: FrameKind;
  /** How the label is built: on a noun, on a verb, or a bare name. */
  readonly form: Matter["kind"];
  readonly head: string;
  /** True where the head is written as a name. */
  readonly proper: boolean;
  /** True where a noun stands before the head ("fishing quotas"). */
  readonly compound: boolean;
  /** The head as worded, singular. */
  readonly headWord: string;
  /** Keys of all telling words, the head's among them. */
  readonly keys: readonly string[];
  /** Keys of the nouns and names beside the head: what sets one bill or deal apart from another. */
  readonly nouns: readonly string[];
  /** Those of `nouns` that are no names. */
  readonly things: readonly string[];
  /** True where a verb stands within the label ("a swap involved trade-offs"): often a clause cut short. */
  readonly holdsVerb: boolean;
  /** True where a quotation mark stands within or beside the label: somebody's own words for it. */
  readonly quoted: boolean;
  /** How many words the label has. */
  readonly size: number;
  /** Whoever puts it on the table in this place, as worded. */
  readonly parties: readonly Span[];
  readonly cue: Span | null;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Every mention of a matter in a frame, in text order. The headline is left to ranking: its capitals hide its grammar. */
export function findMentions(words: readonly Word[], tally = countWords(words)): Mention[] {
  const mentions: Mention[] = [];
  // Who brought the bill, deal or measure that was last spoken of.
  const sponsors = new Map<string, readonly Span[]>();
  for (let from = 0; from < words.length; ) {
    const sentence = words[from]?.sentence;
    let to = from + 1;
    while (words[to]?.sentence === sentence && to < words.length) to++;
    if (sentence !== undefined && sentence >= 0) {
      const local = mendTags(withoutDays(words, from, to));
      for (const framed of framesOf(local)) {
        if (framed.kind === "passing" && !comesBack(local, framed.matter, tally)) continue;
        if (isPredicate(local, framed.matter.first)) continue;
        const mention = toMention(local, framed);
        if (!mention) continue;
        const body = framed.body ?? (BODY_NOUNS.has(mention.head) ? mention.head : null);
        if (body && mention.parties.length > 0) sponsors.set(body, mention.parties);
        const sponsored =
          framed.kind === "body" && mention.parties.length === 0 ? sponsors.get(body ?? "bill") : undefined;
        mentions.push(sponsored ? { ...mention, parties: sponsored } : mention);
      }
    }
    from = to;
  }
  return mentions;
}

const LINKS = inflectionsOf(["be", "become", "remain"]);

/**
 * "is a disgrace", "as a tool of the unions", "it became the target of": says what something named elsewhere is, or is like. Not so
 * "the goal of the talks is a treaty", "what they want is a treaty", "on the table is a treaty", "there may be a treaty".
 */
function isPredicate(words: readonly Word[], first: number): boolean {
  const article = words[first - 1]?.lower;
  if (article !== "a" && article !== "an" && article !== "the") return false;
  let k = first - 2;
  while (words[k]?.tag === "ADV") k--;
  if (words[k]?.lower === "as") return article !== "the" && words[k - 1]?.lower !== "such";
  if (!LINKS.has(words[k]?.lower ?? "")) return false;
  while (words[k]?.tag === "ADV" || words[k]?.tag === "AUX" || LINKS.has(words[k]?.lower ?? "")) k--;
  const before = words[k];
  if (before?.lower === "there" || (k < 4 && words.slice(0, 2).some((w) => w.tag === "ADP"))) return false;
  const clause = words.slice(Math.max(0, k - 5), k + 1);
  return !clause.some(
    (w) =>
      w.lower === "what" || (w.tag === "NOUN" && w.lower !== "point" && LIST_NOUNS.has(singular(w.lower))),
  );
}

/** True where the article has a word of the matter elsewhere too. */
function comesBack(words: readonly Word[], matter: Matter, tally: Tally): boolean {
  for (let i = matter.first; i <= matter.last; i++) {
    const w = words[i];
    if (w && w.tag !== "DET" && (tally.get(keyOf(w.lower))?.count ?? 0) > 1) return true;
  }
  return false;
}

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, "today", "yesterday", "tonight"]);

/** A sentence's words without "on Tuesday" and "Tuesday" where they only say when: "called Tuesday for", "urged the board Tuesday to". */
function withoutDays(words: readonly Word[], from: number, to: number): readonly Word[] {
  const sentence = words.slice(from, to);
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

/** Mends what the tagger gets wrong about names ("Planned/VERB Parenthood"), compounds and "for" ("funding for/SCONJ clinics"). */
function mendTags(words: readonly Word[]): Word[] {
  return words.map((w, i) => {
    if (w.tag === "SCONJ" && w.lower === "for") return { ...w, tag: "ADP" };
    if (w.tag === "PROPN" && isPronounAndVerb(w.lower)) return { ...w, tag: "PRON" };
    // "the pages that deal with"
    if (w.tag === "NOUN" && words[i + 1]?.tag === "ADP" && followsPlural(words, i))
      return { ...w, tag: "VERB" };
    // "the union demands a vote": the tagger takes the party for an adjective.
    if (isMistakenParty(words, i)) return { ...w, tag: "NOUN" };
    if (w.tag === "NOUN" && isMistakenParty(words, i - 1)) return { ...w, tag: "VERB" };
    // "the mayor plans to close", "his calls for": after one party's noun a verb, after whose it is a noun.
    if (w.tag === "NOUN" && w.lower === "plans" && words[i + 1]?.lower === "to" && isOneParty(words[i - 1]))
      return { ...w, tag: "VERB" };
    if (w.tag !== "VERB") return w;
    const [before, next, after] = [words[i - 1], words[i + 1], words[i + 2]];
    if (isPlural(w.lower) && OWNS.has(before?.lower ?? "")) return { ...w, tag: "NOUN" };
    if (isCompoundEnd(words, i)) return { ...w, tag: "NOUN" };
    const named =
      i > 0 &&
      /^\p{Lu}\p{Ll}/u.test(w.text) &&
      (before?.tag === "PROPN" || (next?.tag === "PROPN" && next.capital));
    if (named) return { ...w, tag: "PROPN" };
    if (/(?:ing|ed|en)$/.test(w.lower)) return w;
    if (next?.tag === "ADP" && isSubject(words, i)) return { ...w, tag: "NOUN" };
    // "cease-fire talks", "a private stem cell bank": a base form before a hyphen, or between adjective and noun, is no verb.
    const hyphened = next?.text === "-" && next.start === w.end && after?.start === next.end;
    if (hyphened && /NOUN|VERB|ADP/.test(after.tag)) return { ...w, tag: "ADJ" };
    return before?.tag === "ADJ" && next?.tag === "NOUN" && !w.lower.endsWith("s")
      ? { ...w, tag: "NOUN" }
      : w;
  });
}

/**
 * "for raises of a tenth", "a moratorium on mining permits", "reform of rent setting": what ends a phrase that a noun's preposition opens
 * is a noun, where nothing that could be its object follows.
 */
function isCompoundEnd(words: readonly Word[], i: number): boolean {
  const w = words[i];
  if (!w || !/(?:[^s]s|ing)$/.test(w.lower)) return false;
  const next = words[i + 1];
  if (next?.lower === "of" && words[i - 1]?.tag === "ADP") return isPlural(w.lower);
  if (next && !/^(?:ADP|CCONJ|PUNCT)$/.test(next.tag)) return false;
  let first = i - 1;
  while (/^(?:ADJ|NOUN|NUM)$/.test(words[first]?.tag ?? "")) first--;
  const lead = words[i - 1];
  const compound = first < i - 1 && lead?.tag === "NOUN" && !isPlural(lead.lower) && !isPerson(lead.lower);
  const opener = words[first];
  return compound && opener?.tag === "ADP" && words[first - 1]?.tag === "NOUN";
}

const isPerson = (noun: string): boolean => PARTY_NOUNS.has(noun) || senseOf(noun)?.class === "person";

/** "Under the deal, pay for night shifts will rise": a word that opens a clause and has a phrase and "will" behind it is its subject. */
function isSubject(words: readonly Word[], i: number): boolean {
  if (i > 0 && words[i - 1]?.text !== ",") return false;
  const phrase = nounPhraseAt(words, i + 2);
  return phrase !== null && words[phrase.last + 1]?.tag === "AUX";
}

/** "the union/ADJ demands/NOUN a vote": a party behind its article, what may be a verb of one, and another phrase. */
function isMistakenParty(words: readonly Word[], i: number): boolean {
  const [article, party, verb, object] = words.slice(Math.max(0, i - 1), i + 3);
  return (
    i > 0 &&
    article?.tag === "DET" &&
    party?.tag === "ADJ" &&
    PARTY_NOUNS.has(party.lower) &&
    verb?.tag === "NOUN" &&
    isPlural(verb.lower) &&
    object?.tag === "DET"
  );
}

/** A word behind "that", "which" or "who" and a plural before it. */
function followsPlural(words: readonly Word[], i: number): boolean {
  const [noun, pronoun] = [words[i - 2], words[i - 1]];
  return noun?.tag === "NOUN" && isPlural(noun.lower) && /^(?:that|which|who)$/.test(pronoun?.lower ?? "");
}

const OWNS: ReadonlySet<string> = new Set("his her its my our their your".split(" "));

const isOneParty = (w: Word | undefined): boolean =>
  w?.tag === "NOUN" && PARTY_NOUNS.has(w.lower) && !isPlural(w.lower);

function toMention(words: readonly Word[], { matter, kind, parties, cue }: Framed): Mention | null {
  const first = words[matter.first];
  const last = words[matter.last];
  const head = words[matter.head];
  if (!first || !last || !head) return null;
  const keys = keysOf(words, matter);
  if (keys.length === 0) return null;
  const { nouns, things } = nounsBeside(words, matter);
  return {
    start: first.start,
    end: last.end,
    kind,
    form: matter.kind,
    head: matter.kind === "verb" ? head.lower : keyOf(head.lower),
    headWord: singular(head.lower),
    // "Port Alma Middle School": the tagger may take the last part for a noun.
    proper: head.tag === "PROPN" || (head.capital && words[matter.head - 1]?.tag === "PROPN"),
    compound: matter.kind === "noun" && matter.head > matter.first && words[matter.head - 1]?.tag === "NOUN",
    keys,
    nouns,
    things,
    ...shapeOf(words, matter),
    size: matter.last - matter.first + 1,
    parties: spansOf(words, parties),
    cue: cue ? spanOf(words, cue.first, cue.last) : null,
    sentence: head.sentence,
    paragraph: head.paragraph,
  };
}

const isQuote = (w: Word | undefined): boolean => w?.text === '"' || w?.text === "“" || w?.text === "”";

/** How a label is built, apart from its nouns. */
function shapeOf(words: readonly Word[], { first, last }: Matter): Pick<Mention, "holdsVerb" | "quoted"> {
  let holdsVerb = false;
  let quoted = isQuote(words[first - 1]) || isQuote(words[last + 1]);
  for (let i = first; i <= last; i++) {
    if (i > first && words[i]?.tag === "VERB") holdsVerb = true;
    if (isQuote(words[i])) quoted = true;
  }
  return { holdsVerb, quoted };
}

/** What the parties are called, without phrases that name no party. */
function spansOf(words: readonly Word[], parties: readonly NounPhrase[]): Span[] {
  const spans: Span[] = [];
  for (const { first, head } of parties) {
    const span = isParty(words, head) ? spanOf(words, first, head) : null;
    if (span) spans.push(span);
  }
  return spans;
}

function spanOf(words: readonly Word[], first: number, last: number): Span | null {
  const a = words[first];
  const b = words[last];
  return a && b ? { start: a.start, end: b.end } : null;
}

/** Keys of the nouns beside a matter's head: all, and those that are no names. */
function nounsBeside(words: readonly Word[], matter: Matter): Pick<Mention, "nouns" | "things"> {
  const nouns: string[] = [];
  const things: string[] = [];
  for (let i = matter.first; i <= matter.last; i++) {
    const w = words[i];
    if (i === matter.head || (w?.tag !== "NOUN" && w?.tag !== "PROPN") || LABEL_OPENERS.has(w.lower))
      continue;
    nouns.push(keyOf(w.lower));
    if (w.tag === "NOUN") things.push(keyOf(w.lower));
  }
  return { nouns, things };
}

/** The keys of a matter's telling words; a name of several words is one key ("south_china_sea"). */
function keysOf(words: readonly Word[], matter: Matter): string[] {
  const keys: string[] = [];
  for (let i = matter.first; i <= matter.last; i++) {
    const w = words[i];
    if (!w || !TELLING.has(w.tag) || LABEL_OPENERS.has(w.lower)) continue;
    let key = keyOf(w.lower);
    if (w.tag === "PROPN") {
      while (
        i < matter.last &&
        words[i + 1]?.tag === "PROPN" &&
        !Object.hasOwn(PLACE_ADJECTIVES, singular(words[i]?.lower ?? ""))
      ) {
        i++;
        key += `_${keyOf(words[i]?.lower ?? "")}`;
      }
      key = key.replaceAll(" ", "_");
    }
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}
