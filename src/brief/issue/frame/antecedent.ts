import type { Word } from "../../words/index.js";
import { type Matter, readNounMatter } from "../matter/index.js";
import { climb, type PhraseIndex } from "../party.js";
import { isPublic } from "../public-words.js";
import type { Framed } from "./types.js";

/**
 * The matter of public affairs that ends at words[end]: one of the frames found so far, else what the phrase there names ("the tax on
 * ferries"); null where there is none.
 */
export function matterEndingAt(
  words: readonly Word[],
  index: PhraseIndex,
  found: readonly Framed[],
  end: number,
): Matter | null {
  const known = found.findLast(({ matter }) => matter.last === end && matter.kind === "noun")?.matter;
  if (known) return isPublic(words, known.first, known.last) ? known : null;
  const phrase = index[end];
  if (!phrase) return null;
  const { matters } = readNounMatter(words, climb(words, index, phrase), 0);
  return matters.find((m) => m.last === end && m.kind === "noun" && isPublic(words, m.first, m.last)) ?? null;
}
