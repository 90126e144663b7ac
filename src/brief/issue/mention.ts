import { LABEL_OPENERS } from "../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PLACE_ADJECTIVES } from "../../../data/lexicon/place-adjectives.js";
import type { Span } from "../../article/index.js";
import type { Tag, Word } from "../words/index.js";
import { type Framed, type FrameKind, framesOf } from "./frame.js";
import type { Matter } from "./matter.js";
import { isParty } from "./party.js";
import type { NounPhrase } from "./phrase.js";
import { keyOf, singular } from "./stem.js";

const NOUNS: ReadonlySet<Tag> = new Set(["NOUN", "PROPN"]);
const COMMON_NOUNS: ReadonlySet<Tag> = new Set(["NOUN"]);
/** Tags of the words that tell what a matter is. */
const TELLING: ReadonlySet<Tag> = new Set(["NOUN", "PROPN", "ADJ", "VERB", "NUM"]);

/** One place where a matter is put on the table. */
export interface Mention extends Span {
  readonly kind: FrameKind;
  /** How the label is built: on a noun, on a verb, or a bare name. */
  readonly form: Matter["kind"];
  readonly head: string;
  /** The head as worded, singular. */
  readonly headWord: string;
  /** Keys of all telling words, the head's among them. */
  readonly keys: readonly string[];
  /** Keys of the nouns and names beside the head: what sets one bill or deal apart from another. */
  readonly nouns: readonly string[];
  /** Those of `nouns` that are no names. */
  readonly things: readonly string[];
  /** How many words the label has. */
  readonly size: number;
  /** Whoever puts it on the table in this place, as worded. */
  readonly parties: readonly Span[];
  readonly cue: Span | null;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Every mention of a matter in a frame, in text order. The headline is left to ranking: its capitals hide its grammar. */
export function findMentions(words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  // Who brought the bill, deal or measure that was last spoken of.
  const sponsors = new Map<string, readonly Span[]>();
  for (let from = 0; from < words.length; ) {
    const sentence = words[from]?.sentence;
    let to = from + 1;
    while (words[to]?.sentence === sentence && to < words.length) to++;
    if (sentence !== undefined && sentence >= 0) {
      const local = mendTags(words.slice(from, to));
      for (const framed of framesOf(local)) {
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

/** Mends what the tagger gets wrong about names ("Planned/VERB Parenthood") and "for" ("funding for/SCONJ clinics"). */
function mendTags(words: readonly Word[]): Word[] {
  return words.map((w, i) => {
    if (w.lower === "for" && w.tag === "SCONJ") return { ...w, tag: "ADP" };
    if (i === 0 || w.tag !== "VERB" || !/^\p{Lu}\p{Ll}/u.test(w.text)) return w;
    const named =
      words[i - 1]?.tag === "PROPN" ||
      (words[i + 1]?.tag === "PROPN" && /^\p{Lu}/u.test(words[i + 1]?.text ?? ""));
    return named ? { ...w, tag: "PROPN" } : w;
  });
}

function toMention(words: readonly Word[], { matter, kind, parties, cue }: Framed): Mention | null {
  const label = spanOf(words, matter.first, matter.last);
  const head = words[matter.head];
  if (!label || !head) return null;
  const keys = keysOf(words, matter);
  if (keys.length === 0) return null;
  return {
    start: label.start,
    end: label.end,
    kind,
    form: matter.kind,
    head: matter.kind === "verb" ? head.lower : keyOf(head.text),
    headWord: singular(head.text),
    keys,
    nouns: nounKeys(words, matter, NOUNS),
    things: nounKeys(words, matter, COMMON_NOUNS),
    size: matter.last - matter.first + 1,
    parties: spansOf(words, parties),
    cue: cue ? spanOf(words, cue.first, cue.last) : null,
    sentence: head.sentence,
    paragraph: head.paragraph,
  };
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

/** Keys of a matter's words of the given tags beside its head. */
function nounKeys(words: readonly Word[], matter: Matter, tags: ReadonlySet<Tag>): string[] {
  const keys: string[] = [];
  for (let i = matter.first; i <= matter.last; i++) {
    const w = words[i];
    if (i === matter.head || !w || !tags.has(w.tag) || LABEL_OPENERS.has(w.lower)) continue;
    keys.push(keyOf(w.text));
  }
  return keys;
}

/** The keys of a matter's telling words; a name of several words is one key ("south_china_sea"). */
export function keysOf(
  words: readonly Word[],
  matter: { readonly first: number; readonly last: number },
): string[] {
  const keys = new Set<string>();
  for (let i = matter.first; i <= matter.last; i++) {
    const w = words[i];
    if (!w || !TELLING.has(w.tag) || LABEL_OPENERS.has(w.lower)) continue;
    if (w.tag !== "PROPN") {
      keys.add(keyOf(w.text));
      continue;
    }
    const name = [keyOf(w.text)];
    while (
      i < matter.last &&
      words[i + 1]?.tag === "PROPN" &&
      !Object.hasOwn(PLACE_ADJECTIVES, singular(w.text))
    ) {
      name.push(keyOf(words[i + 1]?.text ?? ""));
      i++;
    }
    keys.add(name.join("_").replace(/ /g, "_"));
  }
  return [...keys];
}
