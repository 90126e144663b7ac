import type { Word } from "../../words/index.js";
import { NAMING_FORM, readNounMatter } from "../matter/index.js";
import type { PhraseIndex } from "../party.js";
import type { Framed } from "./types.js";

/** Every phrase of two telling words or more that no frame holds: what comes back through the article, or is spoken of. */
export function readPassing(words: readonly Word[], index: PhraseIndex, out: Framed[]): void {
  const held = new Uint8Array(words.length);
  for (const { matter } of out) held.fill(1, matter.first, matter.last + 1);
  for (let i = 0; i < words.length; i = (index[i]?.last ?? i) + 1) {
    const phrase = index[i];
    if (!phrase || words[phrase.head]?.tag !== "NOUN" || held[phrase.head] === 1) continue;
    // "called the charge piracy": two phrases, though they look like one.
    if (NAMING_FORM.has(words[i - 1]?.lower ?? "") && words[phrase.head - 1]?.tag === "NOUN") continue;
    for (const matter of readNounMatter(words, phrase, 0).matters) {
      if (matter.kind !== "noun" || held[matter.head] === 1 || matter.first === matter.last) continue;
      held.fill(1, matter.first, matter.last + 1);
      out.push({ matter, kind: "passing", parties: [], cue: null });
    }
  }
}
