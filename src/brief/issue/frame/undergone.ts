import { GENERAL_HEADS } from "../../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";
import type { Word } from "../../words/index.js";
import {
  infinitiveAt,
  LABEL_WORDS,
  labelStart,
  type Matter,
  objectOf,
  readNounMatter,
  withBarredDeed,
} from "../matter/index.js";
import { isTimePhrase, type NounPhrase, nounPhraseAt, spacedWords } from "../phrase.js";

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
    GENERAL_HEADS.has(head.singular) ||
    !PARTICIPLE.test(words[participle]?.lower ?? "")
  )
    return [];
  // Of people the noun alone is no matter, and of a name it would not tell what is wanted.
  const things = readNounMatter(words, thing, 0).matters.filter((m) => m.kind === "noun" && m.first < m.last);
  if (things.length > 0) return things;
  // "the bill must be passed": of which bill is told elsewhere.
  if (thing.head === labelStart(words, thing) && BODY_NOUNS.has(head.singular)) return [];
  // "Norland and Sudria should be allowed": one of two; "should be kept away", "should be told about": cut short.
  if (words[thing.first - 1]?.tag === "CCONJ" || goesOn(words, participle + 1)) return [];
  const first = labelStart(words, thing);
  const full = withRest(words, participle);
  const last = spacedWords(words, first, full) <= LABEL_WORDS ? full : participle;
  return [{ first, last, head: participle, kind: "verb" }];
}

/** True where what follows the participle belongs to it, and is no label's. */
function goesOn(words: readonly Word[], i: number): boolean {
  const next = words[i];
  if (next?.tag === "ADP")
    return !/^(?:after|as|at|before|by|from|in|into|of|on|to|until|with)$/.test(next.lower);
  return /^(?:ADJ|ADV|DET|NOUN|NUM|PRON|PROPN|VERB)$/.test(next?.tag ?? "");
}

/** "allowed to vote", "removed from the board", "issued with sprays": the last word of what the participle needs. */
function withRest(words: readonly Word[], participle: number): number {
  const deed = infinitiveAt(words, participle + 1);
  if (deed > 0) return objectOf(words, deed)?.last ?? deed;
  const link = words[participle + 1]?.lower ?? "";
  if (!/^(?:as|from|in|into|of|to|with)$/.test(link)) return participle;
  const barred = withBarredDeed(words, participle);
  if (barred > participle) return barred;
  const phrase = nounPhraseAt(words, participle + 2);
  return phrase && !isTimePhrase(words, phrase) ? phrase.last : participle;
}
