import { contains, type Span, sliceOf } from "../../article/index.js";
import { wordFrom } from "../people/phrase.js";
import type { Findings } from "../stages.js";
import type { Side } from "../types.js";
import { isAbout } from "./about.js";
import { isAsked } from "./asked.js";
import type { Party } from "./claim.js";
import { isQualified } from "./condition.js";
import { createDoubter } from "./doubt.js";
import type { Mention } from "./mention.js";
import { withObject } from "./object-told.js";
import { isPossessive } from "./phrase.js";
import { withRestriction } from "./restriction.js";
import type { SpeechReader } from "./speech.js";
import { stanceOf } from "./stance.js";
import { createToldReader } from "./told.js";
import { withWholeMarks } from "./whole-marks.js";

/** A mention of a matter, with its parties there. */
export interface Raised {
  readonly mention: Mention;
  readonly parties: readonly Party[];
}

/** Gives the reader of the sides of a matter: of each party the first words that carry its stance on it. Without such words no side. */
export function createSideReader(
  found: Pick<Findings, "article" | "resolver" | "words">,
  speechAround: SpeechReader,
): (label: Mention, raised: readonly Raised[]) => Side[] {
  const { words } = found;
  const { text, sentences } = found.article;
  const isInDoubt = createDoubter(found, speechAround);
  const readTold = createToldReader(found);
  return (label, raised) => {
    const sides = new Map<string, Side>();
    const add = (mention: Mention, party: Party, read: typeof stanceIn) => {
      const sentence = sentences[mention.sentence];
      const stance = sentence && !sides.has(party.name) ? read(sentence, mention, party) : null;
      if (!sentence || !stance) return;
      const told = withRestriction(words, stance, mention);
      if (isQualified(words, told, Math.max(told.end, mention.end))) return;
      const cue = withWholeMarks(text, told);
      // Half a quotation is no cue.
      if (cue.start !== told.start || cue.end < told.end) return;
      const { start, end, paragraph } = sentence;
      const { name } = party;
      sides.set(name, { ...sliceOf(text, { start, end }), paragraph, name, cue: sliceOf(text, cue) });
    };
    const like: Raised[] = [];
    for (const one of raised) {
      if (isAbout(words, one.mention, label))
        for (const party of one.parties) add(one.mention, party, stanceIn);
      else like.push(one);
    }
    // A cue on something like it says on what: "called for a moratorium on charter schools".
    const told: typeof stanceIn = (sentence, mention, party) =>
      withObject(words, claimedIn(sentence, mention, party), mention, label);
    for (const { mention, parties } of like) for (const party of parties) add(mention, party, told);
    return [...sides.values()];
  };

  /** The words of a sentence that carry a party's stance on the matter mentioned in it: what it says of it, else its cue; or null. */
  function stanceIn(sentence: Span, mention: Mention, party: Party): Span | null {
    // "the party’s support for Norland’s friends": what the matter looks like is only whose it is.
    if (isPossessive(words, wordFrom(words, mention.end))) return null;
    const told = party.speech ? readTold(sentence, mention, party.name, party.speech) : null;
    return told ?? claimedIn(sentence, mention, party);
  }

  function claimedIn(sentence: Span, mention: Mention, { name, claim }: Party): Span | null {
    // What is said elsewhere of it is no cue of this sentence.
    if (!claim || !contains(sentence, claim.cue) || isInDoubt(name, claim)) return null;
    return isAsked(words, mention, sentence) ? null : stanceOf(words, claim);
  }
}
