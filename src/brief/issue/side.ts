import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { type Slice, type Span, sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Issue, Quote, Side, Statement } from "../types.js";
import type { Mention } from "./mention.js";
import { singular } from "./stem.js";

/** What reading the sides needs of the stages before. */
export type SideFindings = Pick<Findings, "article" | "quotes" | "statements" | "resolver">;

/** A party of a matter in one place: its name, and the cue that carries its stance there, or null. */
interface Party {
  readonly name: string;
  readonly cue: Slice | null;
}

/**
 * Gives the reader of who stands where on a matter: whoever the mentions name as party, and whoever says the words that a
 * mention stands in. A party without a cue in the text is named, but gets no side.
 */
export function createSideReader(
  found: SideFindings,
): (mentions: readonly Mention[]) => Pick<Issue, "raisedBy" | "sides"> {
  const { text, sentences } = found.article;
  const said = [...found.quotes, ...found.statements].sort((a, b) => a.start - b.start);
  return (mentions) => {
    const raisedBy = new Set<string>();
    const sides = new Map<string, Side>();
    for (const mention of mentions) {
      const sentence = sentences[mention.sentence];
      for (const { name, cue } of partiesOf(mention)) {
        raisedBy.add(name);
        // "said" tells who speaks, not where they stand.
        if (!cue || !sentence || sides.has(name) || BARE_REPORT.test(cue.text)) continue;
        const { start, end, paragraph } = sentence;
        sides.set(name, { start, end, text: text.slice(start, end), paragraph, name, cue });
      }
    }
    return { raisedBy: [...raisedBy], sides: [...sides.values()] };
  };

  function partiesOf(mention: Mention): Party[] {
    const cue = mention.cue ? sliceOf(text, mention.cue) : null;
    const parties: Party[] = mention.parties
      .flatMap((span) => nameOf(span) ?? [])
      .map((name) => ({ name, cue }));
    // A pronoun or noun of the mention that nobody is known for leaves its cue to whoever speaks there.
    const orphan = parties.length === 0 && mention.parties.length > 0;
    for (const speech of speechAround(said, mention)) {
      const name = speech.speaker;
      // "urged others to oppose it": what others are to do is not their stance.
      const told =
        speech.cue !== null &&
        /\bto\s$/.test(text.slice(Math.max(0, speech.cue.start - 4), speech.cue.start));
      if (!name || told || !canSpeak(name) || parties.some((p) => p.name === name)) continue;
      parties.push({ name, cue: orphan && cue && parties.length === 0 ? cue : speech.cue });
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

/** Cues that carry no stance of their own. */
const BARE_REPORT =
  /^(?:(?:has|have|had|also) )*(?:said|says|say|saying|told|tells|added|noted|called|wrote|tweeted|asked|according to)(?: that| on \w+| \w+day)?$/i;

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

/** The quotations and statements that a mention stands in, innermost first, three at most. */
function speechAround(said: readonly (Quote | Statement)[], mention: Mention): (Quote | Statement)[] {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle]?.start ?? 0) <= mention.start) low = middle + 1;
    else high = middle;
  }
  return said
    .slice(Math.max(0, low - 8), low)
    .filter((speech) => mention.start < speech.end)
    .reverse()
    .slice(0, 3);
}
