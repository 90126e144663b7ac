import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { wordFrom } from "../people/phrase.js";
import type { Word } from "../words/index.js";
import type { Mention } from "./mention.js";
import { isTimeWord } from "./phrase.js";

/** True where a mention is of the label's matter itself, not only of something like it: "the raids", but not "other raids". */
export function isAbout(words: readonly Word[], mention: Mention, label: Mention): boolean {
  if (mention.head !== label.head) return false;
  const opener = words[wordFrom(words, label.start)];
  // "combat hunger": what is said of hunger is not said of combating it. "Proposed deal" is none such.
  const deed = opener?.tag === "VERB" && !/(?:ed|en)$/.test(opener.lower) ? opener.key : null;
  if (deed && !mention.keys.includes(deed)) return false;
  if (label.keys.every((key) => mention.keys.includes(key))) return true;
  const others = mention.keys.filter((key) => key !== mention.head);
  const at = wordFrom(words, mention.start);
  const pointed = POINTS.test(words[at - 1]?.lower ?? "");
  if (others.length > 0) {
    // "the safety bill" of "a ferry safety bill for the islands"
    if (pointed && BODY_NOUNS.has(mention.headWord) && others.every((key) => label.keys.includes(key)))
      return true;
    const lacking = label.keys.filter((key) => !mention.keys.includes(key)).length;
    return lacking <= LACKING && others.some((key) => label.keys.includes(key));
  }
  // "the bill that taxes ferries": it says itself which.
  const open = !/^(?:that|which|who)$/.test(words[at + 1]?.lower ?? "");
  return pointed && open && isLastNamed(words, at, label);
}

/** So many of a label's words at most may another wording lack: of those that lacked two or more, 4 of 16 sides were right. */
const LACKING = 1;
/** So many words around an earlier mention tell which of the kind it is. */
const AROUND = 8;
/** So many words back somebody still knows which was meant. */
const REMEMBERED = 600;

/** True where the same noun, when it last had words that tell which, had those of the label, and nothing behind words[at] says that it is another. */
function isLastNamed(words: readonly Word[], at: number, label: Mention): boolean {
  const noun = words[at];
  if (isTold(words, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - REMEMBERED); i--) {
    const w = words[i];
    if (!w || w.key !== noun?.key || !saysWhich(words, i)) continue;
    // "a bill for 45,000 euros" is none of Parliament's, which "the Bill" is.
    if (noun.capital && !w.capital) continue;
    const around = words.slice(Math.max(0, i - AROUND), i + AROUND + 1);
    return around.some(
      ({ sentence, key }) => sentence === w.sentence && key !== w.key && label.keys.includes(key),
    );
  }
  return false;
}

/** "the safety bill", "a bill", "a bill to end": not so "the bill", "this bill". */
function saysWhich(words: readonly Word[], i: number): boolean {
  const after = words[i + 1];
  return (
    !POINTS.test(words[i - 1]?.lower ?? "") || /^(?:NOUN|PROPN)$/.test(after?.tag ?? "") || isTold(words, i)
  );
}

const POINTS = /^(?:the|this|these|those)$/;
/** "the tax on ferries": what stands behind tells which; not so in "the tax in May", "the tax on Monday". */
const isTold = (words: readonly Word[], i: number): boolean =>
  /^(?:against|between|for|of|on|over|to|with)$/.test(words[i + 1]?.lower ?? "") && !isTimeWord(words[i + 2]);
