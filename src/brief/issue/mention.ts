import { LABEL_OPENERS } from "../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS, LIST_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PLACE_ADJECTIVES } from "../../../data/lexicon/place-adjectives.js";
import type { Span } from "../../article/index.js";
import { isTelling, type Tally, tallyWords, type Word } from "../words/index.js";
import { type Framed, type FrameKind, framesOf, namesIssue } from "./frame/index.js";
import { inflectionsOf } from "./inflections.js";
import type { Matter } from "./matter/index.js";
import { mendSentence } from "./mend.js";
import { spanOf, spansOf } from "./party-span.js";

/** True of the words that tell what a matter is: which bill or year too. */
export const isTellingOrNumber = (w: Word): boolean => isTelling(w) || w.tag === "NUM";

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
  /** The same, with the parts of a name of several words for themselves. */
  readonly parts: readonly string[];
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
  /** True where the parties stand outside the clause of the cue ("opposed by Norland", "critics of it like Ann Lowe"). */
  readonly undergone: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Every mention of a matter in a frame, in text order. The headline is left to ranking: its capitals hide its grammar. */
export function findMentions(words: readonly Word[], tally = tallyWords(words)): Mention[] {
  const mentions: Mention[] = [];
  // Who brought the bill, deal or measure that was last spoken of.
  const sponsors = new Map<string, readonly Span[]>();
  for (let from = 0; from < words.length; ) {
    const sentence = words[from]?.sentence;
    let to = from + 1;
    while (words[to]?.sentence === sentence && to < words.length) to++;
    if (sentence !== undefined && sentence >= 0) {
      const local = mendSentence(words.slice(from, to));
      const frames = framesOf(local);
      for (const framed of frames) {
        if (isPartOfBar(local, framed.matter, frames)) continue;
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

/** "a proposal to bar sailors from [voting]": says the opposite of the whole, which is a matter too. */
function isPartOfBar(
  words: readonly Word[],
  { kind, first, last }: Matter,
  frames: readonly Framed[],
): boolean {
  if (kind !== "verb" || words[first - 1]?.lower !== "from") return false;
  return frames.some(({ matter }) => matter.first < first - 1 && matter.last >= last);
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
  for (let i = Math.max(0, k - 5); i <= k; i++) {
    const w = words[i];
    const lists = w?.tag === "NOUN" && w.lower !== "point" && LIST_NOUNS.has(w.singular);
    if (w?.lower === "what" || lists || (w?.tag === "NOUN" && namesIssue(words, i))) return false;
  }
  return true;
}

/** True where the article has a word of the matter elsewhere too. */
function comesBack(words: readonly Word[], matter: Matter, tally: Tally): boolean {
  for (let i = matter.first; i <= matter.last; i++) {
    const w = words[i];
    if (w && w.tag !== "DET" && (tally.get(w.key)?.count ?? 0) > 1) return true;
  }
  return false;
}

function toMention(
  words: readonly Word[],
  { matter, kind, parties, cue, undergone }: Framed,
): Mention | null {
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
    head: matter.kind === "verb" ? head.lower : head.key,
    headWord: head.singular,
    // "Port Alma Middle School": the tagger may take the last part for a noun.
    proper: head.tag === "PROPN" || (head.capital && words[matter.head - 1]?.tag === "PROPN"),
    compound: matter.kind === "noun" && matter.head > matter.first && words[matter.head - 1]?.tag === "NOUN",
    keys,
    parts: keys.some((key) => key.includes("_")) ? keys.flatMap((key) => key.split("_")) : keys,
    nouns,
    things,
    ...shapeOf(words, matter),
    size: matter.last - matter.first + 1,
    parties: spansOf(words, parties),
    cue: cue ? spanOf(words, cue.first, cue.last) : null,
    undergone: undergone === true,
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

/** Keys of the nouns beside a matter's head: all, and those that are no names. */
function nounsBeside(words: readonly Word[], matter: Matter): Pick<Mention, "nouns" | "things"> {
  const nouns: string[] = [];
  const things: string[] = [];
  for (let i = matter.first; i <= matter.last; i++) {
    const w = words[i];
    if (i === matter.head || (w?.tag !== "NOUN" && w?.tag !== "PROPN") || LABEL_OPENERS.has(w.lower))
      continue;
    nouns.push(w.key);
    if (w.tag === "NOUN") things.push(w.key);
  }
  return { nouns, things };
}

/** The keys of a matter's telling words; a name of several words is one key ("south_china_sea"). */
function keysOf(words: readonly Word[], matter: Matter): string[] {
  const keys: string[] = [];
  for (let i = matter.first; i <= matter.last; i++) {
    const w = words[i];
    if (!w || !isTellingOrNumber(w) || LABEL_OPENERS.has(w.lower)) continue;
    let key = w.key;
    if (w.tag === "PROPN") {
      while (
        i < matter.last &&
        words[i + 1]?.tag === "PROPN" &&
        !Object.hasOwn(PLACE_ADJECTIVES, words[i]?.singular ?? "")
      ) {
        i++;
        key += `_${words[i]?.key ?? ""}`;
      }
      key = key.replaceAll(" ", "_");
    }
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}
