import type { Word } from "../../words/index.js";
import { type Matter, readNounMatter } from "../matter/index.js";
import { climb, type PhraseIndex } from "../party.js";
import { isPublic } from "../public-words.js";
import type { Framed } from "./types.js";

/** The nouns that frames have put on the table, by their last word. */
export type Endings = ReadonlyMap<number, Matter>;

/** Those of the frames. */
export function endingsOf(frames: readonly Framed[]): Endings {
  const endings = new Map<number, Matter>();
  for (const { matter } of frames) if (matter.kind === "noun") endings.set(matter.last, matter);
  return endings;
}

/**
 * The matter of public affairs that ends at words[end]: what a frame has put on the table, else what the phrase there names ("the tax on
 * ferries"); null where there is none.
 */
export function matterEndingAt(
  words: readonly Word[],
  index: PhraseIndex,
  endings: Endings,
  end: number,
): Matter | null {
  const known = endings.get(end);
  if (known) return isPublic(words, known.first, known.last) ? known : null;
  const phrase = index[end];
  if (!phrase) return null;
  const { matters } = readNounMatter(words, climb(words, index, phrase), 0);
  return matters.find((m) => m.last === end && m.kind === "noun" && isPublic(words, m.first, m.last)) ?? null;
}
