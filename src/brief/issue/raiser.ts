import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { contains, type Span } from "../../article/index.js";
import { wordFrom } from "../people/phrase.js";
import type { Findings } from "../stages.js";
import { isTellingOrNumber, type Mention } from "./mention.js";
import { firstParties } from "./party.js";
import { canSpeak, createPartyNamer } from "./party-name.js";

type RaiserFindings = Pick<Findings, "article" | "words" | "quotes" | "statements" | "resolver">;

/**
 * Gives the reader of who raises a matter: the parties that its mentions name, and whoever speaks in words of the label; failing
 * all, whoever speaks in the paragraph, the subject of the sentence, or the people whom it names.
 */
export function createRaiserReader(
  found: RaiserFindings,
): (label: Mention, mentions: readonly Mention[], named: ReadonlySet<string>) => Set<string> {
  const { sentences } = found.article;
  const nameOf = createPartyNamer(found);
  let speeches: readonly Speech[] | null = null;
  let speakers: ReadonlyMap<number, ReadonlySet<string>> | null = null;
  let people: ReadonlyMap<number, ReadonlySet<string>> | null = null;
  return (label, mentions, named) => {
    const raisers = new Set(named);
    speeches ??= keysOfSpeeches(found);
    for (const { speaker, keys } of speeches)
      if (speaksOf(keys, label) && canSpeak(speaker)) raisers.add(speaker);
    if ([...raisers].some((name) => !ANYBODY.test(name))) return raisers;
    speakers ??= speakersByParagraph();
    for (const paragraph of new Set(mentions.map((m) => m.paragraph)))
      for (const name of speakers.get(paragraph) ?? []) raisers.add(name);
    const among = new Set(mentions.map((m) => m.sentence));
    for (const sentence of among) {
      if (raisers.size > 0) return raisers;
      for (const name of doersIn(sentence, label)) raisers.add(name);
    }
    people ??= peopleBySentence();
    for (const sentence of among) {
      if (raisers.size > 0) return raisers;
      for (const name of people.get(sentence) ?? []) raisers.add(name);
    }
    return raisers;
  };

  /** Whoever speaks in each paragraph; not "both sides", who are those that it names. */
  function speakersByParagraph(): Map<number, Set<string>> {
    const by = new Map<number, Set<string>>();
    for (const { speaker, paragraph } of [...found.quotes, ...found.statements])
      if (speaker && canSpeak(speaker) && !/^(?:[Bb]oth|[Ee]ach|[Ee]ither) \p{Ll}/u.test(speaker))
        addTo(by, paragraph, speaker);
    return by;
  }

  /** Whoever the sentence is about, where nobody is known to speak there; nobody whom the label names. */
  function doersIn(index: number, label: Span): string[] {
    const sentence = sentences[index];
    if (!sentence) return [];
    const first = wordFrom(found.words, sentence.start);
    const words = found.words.slice(first, wordFrom(found.words, sentence.end));
    return firstParties(words).flatMap((phrase) => {
      const from = words[phrase.first];
      const to = words[phrase.head];
      if (!from || !to) return [];
      const span = { start: from.start, end: to.end };
      // "Ms. Lowe should be fired" is not her demand.
      if (contains(label, span)) return [];
      // A capital may only open the sentence: somebody known, or a noun for people.
      const known = PARTY_NOUNS.has(to.singular) || found.resolver.resolve(span).entity !== null;
      return known && !BODY_NOUNS.has(to.singular) ? (nameOf(span) ?? []) : [];
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
}

/** "a person", "these people", "another user": tells no more than that somebody raises it. */
const ANYBODY = /^(?:an?|another|other|some|many|most|these|those|several|\d+) /i;

function addTo(by: Map<number, Set<string>>, at: number, name: string): void {
  const names = by.get(at);
  if (names) names.add(name);
  else by.set(at, new Set([name]));
}

/** Speech of a known speaker by the keys of its words. */
interface Speech {
  readonly speaker: string;
  readonly keys: ReadonlySet<string>;
}

function keysOfSpeeches({ words, quotes, statements }: RaiserFindings): Speech[] {
  return [...quotes, ...statements].flatMap(({ speaker, start, end }) => {
    if (!speaker) return [];
    const keys = new Set<string>();
    for (let i = wordFrom(words, start); i < words.length; i++) {
      const w = words[i];
      if (!w || w.start >= end) break;
      if (isTellingOrNumber(w)) keys.add(w.key);
    }
    return [{ speaker, keys }];
  });
}

/** True where speech has two of a label's words, its head or another noun among them, or the only one. */
function speaksOf(keys: ReadonlySet<string>, { head, things, parts }: Mention): boolean {
  if (!keys.has(head) && !things.some((thing) => keys.has(thing))) return false;
  let shared = 0;
  for (const part of parts) if (keys.has(part)) shared++;
  return shared >= Math.min(2, parts.length);
}
