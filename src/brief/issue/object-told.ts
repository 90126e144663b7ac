import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { STANCE_ADJECTIVES } from "../../../data/lexicon/agenda-verbs.js";
import type { Span } from "../../article/index.js";
import { wordFrom, wordsIn } from "../people/phrase.js";
import type { Word } from "../words/index.js";
import { takesSide } from "./frame/forms.js";
import type { Mention } from "./mention.js";

/** What may stand behind an object that is told whole: a mark, another member, a circumstance. Elsewhere the clause goes on about it. */
const ENDS =
  /^(?:after|amid|and|at|because|before|but|by|despite|during|in|on|or|since|when|while|[.,;:!?)”"…—–]+)$/;
/** A cue with its object has so many words at most. */
const LONGEST = 18;

/**
 * A cue with the object behind it ("opposes abortion"), for a matter that is like the label's but not the very same. Null where the
 * object says nothing by itself ("the bill") or is only part of a clause ("hopes the technology will"). `words` are the article's;
 * offsets into the text.
 */
export function withObject(
  words: readonly Word[],
  cue: Span | null,
  mention: Mention,
  label: Mention,
): Span | null {
  if (!cue || cue.end > mention.start || isAnother(mention, label)) return null;
  const first = wordFrom(words, cue.start);
  const next = wordFrom(words, mention.end);
  if (!wordsIn(words, cue).some(isAttitude)) return null;
  const after = words[next];
  const ends = after?.sentence !== words[next - 1]?.sentence || ENDS.test(after?.lower ?? "");
  if (!ends || next - first > LONGEST || hasPart(words.slice(first, next))) return null;
  return { start: cue.start, end: mention.end };
}

/** "demands that the flag", "defends both the tax": the clause, or the pair, goes on. */
function hasPart(told: readonly Word[]): boolean {
  const that = told.findLastIndex((w) => w.lower === "that" && w.tag !== "DET");
  const subject = that >= 0 && !told.slice(that).some((w) => w.tag === "VERB" || w.tag === "AUX");
  return subject || told.some((w) => /^(?:both|either|neither)$/.test(w.lower));
}

/** "the deal", "bills": may be any; and "a port tariff" is not the label's tariff on steel. */
const isAnother = ({ keys, head, headWord }: Mention, label: Mention): boolean =>
  head === label.head || (keys.length === 1 && BODY_NOUNS.has(headWord));

/** A verb that takes a side, or an adjective of attitude: what somebody did or joined tells too little of another matter. */
const isAttitude = ({ lower }: Word): boolean => takesSide(lower) || Object.hasOwn(STANCE_ADJECTIVES, lower);
