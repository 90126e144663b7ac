import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { type Slice, type Span, sliceOf } from "../../article/index.js";
import { wordFrom } from "../people/phrase.js";
import type { Findings } from "../stages.js";
import type { Issue, Side } from "../types.js";
import { type Mention, TELLING } from "./mention.js";
import { firstParties } from "./party.js";
import { createSpeechReader } from "./speech.js";
import { keyOf, singular } from "./stem.js";

/** What reading the sides needs of the stages before. */
export type SideFindings = Pick<Findings, "article" | "words" | "quotes" | "statements" | "resolver">;

/** A party of a matter in one place: its name, and the cue that carries its stance there, or null. */
interface Party {
  readonly name: string;
  readonly cue: Slice | null;
}

/**
 * Gives the reader of who stands where on a matter: whoever the mentions name as party, whoever says the words that a mention
 * stands in, and whoever speaks in words of the label; failing all, whoever speaks in the paragraph, the subject of the sentence, or
 * the people whom it names. A party without a cue in the text is named, but gets no side.
 */
export function createSideReader(
  found: SideFindings,
): (label: Mention, mentions: readonly Mention[]) => Pick<Issue, "raisedBy" | "sides"> {
  const { text, sentences } = found.article;
  const speechAround = createSpeechReader(found);
  let speeches: readonly Speech[] | null = null;
  let speakers: ReadonlyMap<number, ReadonlySet<string>> | null = null;
  let people: ReadonlyMap<number, ReadonlySet<string>> | null = null;
  return (label, mentions) => {
    const raisedBy = new Set<string>();
    const sides = new Map<string, Side>();
    for (const mention of mentions) {
      const sentence = sentences[mention.sentence];
      for (const { name, cue } of partiesOf(mention)) {
        raisedBy.add(name);
        // "said" tells who speaks, not where they stand; what is said elsewhere of it is no cue of this sentence.
        if (!cue || !sentence || sides.has(name) || BARE_REPORT.test(cue.text)) continue;
        const { start, end, paragraph } = sentence;
        if (cue.start < start || cue.end > end) continue;
        sides.set(name, { start, end, text: text.slice(start, end), paragraph, name, cue });
      }
    }
    const parts = label.keys.flatMap((key) => key.split("_"));
    speeches ??= keysOfSpeeches(found);
    for (const { speaker, keys } of speeches)
      if (speaksOf(keys, label, parts) && canSpeak(speaker)) raisedBy.add(speaker);
    if (raisedBy.size === 0) {
      speakers ??= speakersByParagraph();
      for (const paragraph of new Set(mentions.map((m) => m.paragraph)))
        for (const name of speakers.get(paragraph) ?? []) raisedBy.add(name);
    }
    const among = new Set(mentions.map((m) => m.sentence));
    for (const sentence of among) {
      if (raisedBy.size > 0) break;
      for (const name of doersIn(sentence)) raisedBy.add(name);
    }
    for (const sentence of among) {
      if (raisedBy.size > 0) break;
      people ??= peopleBySentence();
      for (const name of people.get(sentence) ?? []) raisedBy.add(name);
    }
    const cut = namesCutShort(raisedBy);
    return {
      raisedBy: [...raisedBy].filter((name) => !cut.has(name)),
      sides: [...sides.values()].filter(({ name }) => !cut.has(name)),
    };
  };

  /** Whoever speaks in each paragraph; not "both sides", who are those that it names. */
  function speakersByParagraph(): Map<number, Set<string>> {
    const by = new Map<number, Set<string>>();
    for (const { speaker, paragraph } of [...found.quotes, ...found.statements])
      if (speaker && canSpeak(speaker) && !/^(?:[Bb]oth|[Ee]ach|[Ee]ither) \p{Ll}/u.test(speaker))
        addTo(by, paragraph, speaker);
    return by;
  }

  /** Whoever the sentence is about, where nobody is known to speak there. */
  function doersIn(index: number): string[] {
    const sentence = sentences[index];
    if (!sentence) return [];
    const first = wordFrom(found.words, sentence.start);
    const words = found.words.slice(first, wordFrom(found.words, sentence.end));
    return firstParties(words).flatMap((phrase) => {
      const from = words[phrase.first];
      const to = words[phrase.head];
      if (!from || !to) return [];
      const span = { start: from.start, end: to.end };
      // A capital may only open the sentence: somebody known, or a noun for people.
      const known = PARTY_NOUNS.has(singular(to.text)) || found.resolver.resolve(span).entity !== null;
      return known && !BODY_NOUNS.has(singular(to.text)) ? (nameOf(span) ?? []) : [];
    });
  }

  /** The people whom each sentence names. */
  function peopleBySentence(): Map<number, Set<string>> {
    const by = new Map<number, Set<string>>();
    for (const { kind, name, mentions } of found.resolver.entities) {
      if (kind !== "person") continue;
      for (const { start } of mentions) {
        const word = found.words[wordFrom(found.words, start)];
        if (word) addTo(by, word.sentence, name);
      }
    }
    return by;
  }

  function partiesOf(mention: Mention): Party[] {
    const cue = mention.cue ? sliceOf(text, mention.cue) : null;
    const parties: Party[] = mention.parties
      .flatMap((span) => nameOf(span) ?? [])
      .map((name) => ({ name, cue }));
    // "We oppose it": a cue of the speaker's own.
    const orphan =
      parties.length === 0 &&
      mention.parties.some(({ start, end }) => /^(?:i|we)$/i.test(text.slice(start, end)));
    for (const speech of speechAround(mention)) {
      const name = speech.speaker;
      const before = speech.cue ? text.slice(Math.max(0, speech.cue.start - 9), speech.cue.start) : "";
      // "urged others to oppose it": what others are to do is not their stance.
      const told = /\bto\s$/.test(before);
      if (!name || told || !canSpeak(name) || parties.some((p) => p.name === name)) continue;
      // "steered clear of criticizing it".
      const hangs =
        /^\w+ing\b/.test(speech.cue?.text ?? "") && /\b(?:by|for|from|of|than|with|without)\s$/.test(before);
      parties.push({ name, cue: orphan && cue && parties.length === 0 ? cue : hangs ? null : speech.cue });
    }
    return parties;
  }

  /** A speaker's name where the words name one, else the party as worded; null for a pronoun that stands for nobody known. */
  function nameOf(span: Span): string | null {
    const worded = text.slice(span.start, span.end).replace(/^(?:the|a|an|that|both|some|many)\s/i, "");
    const { entity } = found.resolver.resolve(span);
    if (entity) return canSpeak(entity.name) ? entity.name : null;
    return /^(?:he|she|they|we|i|it|who|which)$/i.test(worded) || !canSpeak(worded) ? null : worded;
  }
}

function addTo(by: Map<number, Set<string>>, at: number, name: string): void {
  const names = by.get(at);
  if (names) names.add(name);
  else by.set(at, new Set([name]));
}

/** The names that others begin with: "Members" beside "members of the union". */
function namesCutShort(names: ReadonlySet<string>): Set<string> {
  const beginnings = new Set<string>();
  for (const name of names) {
    const of = name.indexOf(" of ");
    if (of > 0) beginnings.add(name.slice(0, of).toLowerCase());
  }
  return new Set([...names].filter((name) => beginnings.has(name.toLowerCase())));
}

/** Speech of a known speaker by the keys of its words. */
interface Speech {
  readonly speaker: string;
  readonly keys: ReadonlySet<string>;
}

function keysOfSpeeches({ words, quotes, statements }: SideFindings): Speech[] {
  // Quotations and the statements that hold them share their words: each word is looked up once.
  const known: string[] = [];
  return [...quotes, ...statements].flatMap(({ speaker, start, end }) => {
    if (!speaker) return [];
    const keys = new Set<string>();
    for (let i = wordFrom(words, start); i < words.length; i++) {
      const w = words[i];
      if (!w || w.start >= end) break;
      if (!TELLING.has(w.tag)) continue;
      const key = known[i] ?? keyOf(w.text);
      known[i] = key;
      keys.add(key);
    }
    return [{ speaker, keys }];
  });
}

/** True where speech has two of a label's words (`parts`), its head or another noun among them, or the only one. */
function speaksOf(keys: ReadonlySet<string>, { head, things }: Mention, parts: readonly string[]): boolean {
  if (!keys.has(head) && !things.some((thing) => keys.has(thing))) return false;
  let shared = 0;
  for (const part of parts) if (keys.has(part)) shared++;
  return shared >= Math.min(2, parts.length);
}

/** Cues that carry no stance of their own. */
const BARE_REPORT =
  /^(?:(?:has|have|had|also|did|does|do|not) )*(?:said|says|say|saying|told|tells|telling|added|notes?|noted|noting|called|writes?|wrote|tweeted|asked|discovered|discuss(?:es|ed|ing)?|talk(?:s|ed|ing)?(?: about)?|reported|reports|replied|responded|continued|explained|estimated|found|shows?|showed|according to)(?: that| on \w+| \w+day)?$/i;

/** Names of people and of bodies can take a side; a document or a thing that "says" something cannot. */
function canSpeak(name: string): boolean {
  if (
    /^(?:that |\d+$|(?:nobody|everybody|everyone|somebody|anyone|many|several|most|both|all|none|one|some|others)$)/i.test(
      name,
    )
  )
    return false;
  const last =
    name
      .replace(/ (?:of|in|for|at|from|on) .*/, "")
      .split(/\s+/)
      .at(-1) ?? "";
  return /^[\p{Lu}\d]/u.test(last)
    ? !BODY_NOUNS.has(singular(last)) || !/^the /i.test(name)
    : PARTY_NOUNS.has(singular(last));
}
