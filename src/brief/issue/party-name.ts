import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import { isAbbreviatedState } from "../../../data/lexicon/places.js";
import type { Span } from "../../article/index.js";
import type { Findings } from "../stages.js";
import { singular } from "../words/stem.js";

/** Gives the namer of parties: a speaker's name where the words name one, else the words; null for a pronoun that stands for nobody known. */
export function createPartyNamer({
  article: { text },
  resolver,
}: Pick<Findings, "article" | "resolver">): (span: Span) => string | null {
  return (span) => {
    const { entity } = resolver.resolve(span);
    if (entity) return canSpeak(entity.name) ? entity.name : null;
    const worded = text
      .slice(span.start, span.end)
      .replace(/^(?:even|how|that|why)\s/i, "")
      .replace(/^(?:the|a|an|both|some|many)\s/i, "");
    return /^(?:he|she|they|we|i|it|who|which)$/i.test(worded) || !canSpeak(worded) ? null : worded;
  };
}

const CAMPAIGN = /(?<!\p{L})(?!(?:Her|His|Its|Our|That|The|Their|This)\b)\p{Lu}\p{L}+(?:[’']s)? campaign$/u;

/** Names of people and of bodies can take a side; a document or a thing that "says" something cannot. */
export function canSpeak(name: string): boolean {
  if (
    /^(?:that |(?:none|neither|no) |\d+(?:[.,]\d+)?$|(?:nobody|everybody|everyone|somebody|anyone|many|several|most|both|all|none|one|some|others|half|part|plenty|few)$)/i.test(
      name,
    )
  )
    return false;
  // "Port Reopens To The Fleet", "R-Fla.": a headline, and the seat behind a name.
  if (HEADLINE.test(name) || isAbbreviatedState(name)) return false;
  // A candidate's: "the Lowe campaign", "Ms. Lowe’s campaign", not "The campaign".
  if (name.endsWith(" campaign")) return CAMPAIGN.test(name);
  const last =
    name
      .replace(/ (?:of|in|for|at|from|on) .*/, "")
      .split(/\s+/)
      .at(-1) ?? "";
  return /^[\p{Lu}\d]/u.test(last)
    ? !BODY_NOUNS.has(singular(last.toLowerCase())) || !/^the /i.test(name)
    : PARTY_NOUNS.has(singular(last.toLowerCase()));
}

/** Small words with a capital, or in a line of capitals, that no name has within it; or five words in capitals. */
const HEADLINE =
  / (?:A|An|Of|In|To|Is|Was|Will|Would|Says|AN|OF|IN|TO|IS|WAS|WILL|THAN) |^\p{Lu}{2,}(?: \p{Lu}{2,}){4}/u;

/**
 * The names without those that others begin with ("Members" beside "members of the union"), and without those that join others
 * ("Norland and Sudria" beside both).
 */
export function withoutCutNames(names: Iterable<string>): string[] {
  const all = [...names];
  const beginnings = new Set<string>();
  for (const name of all) {
    const of = name.indexOf(" of ");
    if (of > 0) beginnings.add(name.slice(0, of).toLowerCase());
  }
  const known = new Set(all);
  return all.filter((name) => !beginnings.has(name.toLowerCase()) && !isJoined(name, known));
}

const isJoined = (name: string, known: ReadonlySet<string>): boolean => {
  const parts = name.split(/, and |, | and /);
  return parts.length > 1 && parts.every((part) => known.has(part));
};
