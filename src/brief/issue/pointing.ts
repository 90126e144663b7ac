import { GENERAL_HEADS, POINTING_MODIFIERS, VAGUE_HEADS } from "../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { PARTY_NOUNS } from "../../../data/lexicon/party-nouns.js";
import type { Mention } from "./mention.js";

/** True where no word beside the head tells what it is about: "the candidate's claims", "a sweeping bill". */
export function hasOnlyPointingWords(
  { form, head, keys }: Mention,
  people: ReadonlySet<string> = new Set(),
): boolean {
  return (
    form === "noun" &&
    keys.every((key) => key === head || key.split("_").every((part) => tellsNothing(part, people)))
  );
}

const tellsNothing = (key: string, people: ReadonlySet<string>): boolean =>
  people.has(key) || PARTY_NOUNS.has(key) || POINTING_MODIFIERS.has(key);

/** "a sweeping bill", "the candidate's claims": cannot be understood alone. */
export function saysLittle(m: Mention, people?: ReadonlySet<string>): boolean {
  const vague = BODY_NOUNS.has(m.head) || VAGUE_HEADS.has(m.head) || GENERAL_HEADS.has(m.headWord);
  return vague && hasOnlyPointingWords(m, people);
}
