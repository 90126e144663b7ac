import { GENERAL_HEADS } from "../../../../data/lexicon/agenda-filters.js";
import type { Word } from "../../words/index.js";
import {
  infinitiveAt,
  LABEL_WORDS,
  labelStart,
  type Matter,
  objectOf,
  readNounMatter,
} from "../matter/index.js";
import { isTimePhrase, type NounPhrase, nounPhraseAt, spacedWords } from "../phrase.js";
import { singular } from "../stem.js";

/** Not "be making", and no noun that the tagger takes for a verb ("should be wages"). */
const PARTICIPLE = /(?<!ing|er|[^s]s)$/;

/**
 * What something is to be done to, as a matter: the thing, where two words tell it ("the ferry fare should be cut"), else the whole: "the
 * dam to be sold", "officers be removed from the board".
 * `participle`: the verb behind "be". None where the thing says nothing alone ("they", "the country").
 */
export function undergoneMatters(words: readonly Word[], thing: NounPhrase, participle: number): Matter[] {
  const head = words[thing.head];
  if (
    !head ||
    head.tag === "PRON" ||
    GENERAL_HEADS.has(singular(head.lower)) ||
    !PARTICIPLE.test(words[participle]?.lower ?? "")
  )
    return [];
  // Of people the noun alone is no matter, and of a name it would not tell what is wanted.
  const things = readNounMatter(words, thing, 0).matters.filter((m) => m.kind === "noun" && m.first < m.last);
  if (things.length > 0) return things;
  const first = labelStart(words, thing);
  const full = withRest(words, participle);
  const last = spacedWords(words, first, full) <= LABEL_WORDS ? full : participle;
  return [{ first, last, head: participle, kind: "verb" }];
}

/** "allowed to vote", "removed from the board", "issued with sprays": the last word of what the participle needs. */
function withRest(words: readonly Word[], participle: number): number {
  const deed = infinitiveAt(words, participle + 1);
  if (deed > 0) return objectOf(words, deed)?.last ?? deed;
  if (!/^(?:as|from|in|into|of|to|with)$/.test(words[participle + 1]?.lower ?? "")) return participle;
  const phrase = nounPhraseAt(words, participle + 2);
  return phrase && !isTimePhrase(words, phrase) ? phrase.last : participle;
}
