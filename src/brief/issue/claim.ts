import type { Span } from "../../article/index.js";
import { wordsIn } from "../people/phrase.js";
import type { Findings } from "../stages.js";
import type { Quote, Statement } from "../types.js";
import type { Mention } from "./mention.js";
import { ownedStance } from "./owned-stance.js";
import { canSpeak, createPartyNamer } from "./party-name.js";
import { standsAlone } from "./placed.js";
import type { SpeechReader } from "./speech.js";

/** A party's cue in one place, and the matter that it may be about. Offsets into the text. */
export interface Claim {
  /** The words that name the party, or null. */
  readonly party: Span | null;
  readonly cue: Span;
  readonly matter: Span;
  /** The speech that the cue introduces and the matter stands in; null where the cue's own clause has the matter. */
  readonly speech: Span | null;
}

/** Whoever puts a matter on the table in one place, or speaks the words that it stands in. */
export interface Party {
  readonly name: string;
  /** Null where the place has no cue of theirs. */
  readonly claim: Claim | null;
  /** The speech that the matter stands in, where nobody else's holds it too; or null. */
  readonly speech: Quote | Statement | null;
}

/** Gives the reader of the parties of a mention: those that its frame names first, then speakers from the innermost speech out. */
export function createPartyReader(
  found: Pick<Findings, "article" | "resolver" | "words">,
  speechAround: SpeechReader,
): (mention: Mention) => Party[] {
  const { words } = found;
  const { text } = found.article;
  const nameOf = createPartyNamer(found);
  /** "We oppose it", not "if they win, we oppose it". */
  const isOwn = (speech: Span, cue: Span) =>
    standsAlone(wordsIn(words, { start: speech.start, end: cue.start }));
  return (mention) => {
    const { cue } = mention;
    const around = speechAround(mention);
    const speaksAlone = (name: string) => around.every(({ speaker }) => speaker === name);
    const parties: Party[] = mention.parties.flatMap((party) => {
      const name = nameOf(party);
      // Whoever stands behind "opposed by" or "critics of it like" stands nowhere in the order of words that a claim has.
      const claim = cue && { party: mention.undergone ? null : party, cue, matter: mention, speech: null };
      // "argued that": the cue of speech; "is concerned that" says itself where somebody stands.
      const speech = name && mention.kind === "clause" && speaksAlone(name) ? around[0] : null;
      return name ? [{ name, claim, speech: speech ?? null }] : [];
    });
    // "We oppose it": a cue of the speaker's own.
    const orphan =
      parties.length === 0 &&
      mention.parties.some(({ start, end }) => /^(?:i|we)$/i.test(text.slice(start, end)));
    for (const speech of around) {
      const name = speech.speaker;
      const before = speech.cue ? text.slice(Math.max(0, speech.cue.start - 9), speech.cue.start) : "";
      // "urged others to oppose it", "quoted others as saying": what others are to do, or said, is not their stance.
      const told = /\b(?:as|to)\s$/.test(before);
      if (!name || told || !canSpeak(name) || parties.some((p) => p.name === name)) continue;
      // "steered clear of criticizing it".
      const hangs =
        /^\w+ing\b/.test(speech.cue?.text ?? "") && /\b(?:by|for|from|of|than|with|without)\s$/.test(before);
      const own = orphan && parties.length === 0 && cue && isOwn(speech, cue) ? cue : null;
      const said = hangs ? null : speech.cue;
      const claim: Claim | null = own
        ? { party: null, cue: own, matter: mention, speech: null }
        : said && { party: speech.mention, cue: said, matter: mention, speech };
      parties.push({ name, claim, speech: speaksAlone(name) ? speech : null });
    }
    const owned = ownedStance(words, mention);
    const name = owned && nameOf(owned.owner);
    if (!name) return parties;
    const claim: Claim = { party: owned.owner, cue: owned.cue, matter: mention, speech: null };
    const known = parties.find((party) => party.name === name);
    if (!known) parties.push({ name, claim, speech: null });
    // "praised Norland’s opposition to": a cue before the owner is somebody else's.
    else if (!known.claim || known.claim.cue.start <= owned.owner.start)
      parties.splice(parties.indexOf(known), 1, { ...known, claim });
    return parties;
  };
}
