import {
  ENDED,
  NEGATIONS,
  OWNED_STANCES,
  PAST,
  RETRACTING_VERBS,
} from "../../../data/lexicon/stance-words.js";
import type { Span } from "../../article/index.js";
import { wordFrom } from "../people/phrase.js";
import type { Word } from "../words/index.js";
import { inflectionsOf } from "./inflections.js";
import { finiteFollows } from "./matter/index.js";
import { isPossessive, isTimeWord } from "./phrase.js";
import { clauseBefore } from "./placed.js";
import { wordLists } from "./word-lists.js";

/** A stance that is put as a noun with its owner: "Norland’s opposition to", "her efforts to block". Offsets into the text. */
export interface OwnedStance {
  readonly owner: Span;
  readonly cue: Span;
}

const OPENERS = wordLists(OWNED_STANCES);
const RETRACTING_FORM = inflectionsOf(RETRACTING_VERBS.split(" "));
/** "backed away from", "set aside", "gave up". */
const BACKS_OFF = /^(?:aside|away|gave|give|given|gives|giving)$/;
const OWNING = /^(?:her|his|its)$/;
/** So many words at most stand between the noun and the matter ("efforts to do away with"), or the owner and the noun. */
const FARTHEST = 5;

/**
 * The owner’s stance that a matter stands right behind; where the matter holds it too ("Norland’s plea for a treaty") it says nothing
 * more. Null where there is none, or where it is past, given up, lacking or in doubt. `words` are the article’s.
 */
export function ownedStance(words: readonly Word[], matter: Span): OwnedStance | null {
  const at = wordFrom(words, matter.start);
  const behind = wordFrom(words, matter.end);
  // "her support for it has ended", "… never came".
  const predicate = finiteFollows(words, behind) ? words.slice(behind, behind + 4) : [];
  if (predicate.some((w) => NEGATIONS.has(w.lower) || ENDED.has(w.lower))) return null;
  return behindStance(words, at);
}

/** "her efforts to block [the treaty]", "her efforts to [block the treaty]" */
function behindStance(words: readonly Word[], at: number): OwnedStance | null {
  let last = at - 1;
  while (words[last]?.tag === "DET" || words[last]?.tag === "ADJ") {
    if (NEGATIONS.has(words[last]?.lower ?? "")) return null;
    last--;
  }
  for (let noun = last - 1; noun >= last - FARTHEST && noun > 0; noun--) {
    const w = words[noun];
    if (!w || w.sentence !== words[at]?.sentence || w.tag === "PUNCT") return null;
    const openers = w.tag === "NOUN" ? OPENERS.get(w.singular) : undefined;
    if (!openers) continue;
    const opened = openers.has("infinitive") && isInfinitive(words, noun + 1, last);
    const direct = noun + 1 === last && openers.has(words[last]?.lower ?? "");
    return direct || opened ? ownedBy(words, noun, last) : null;
  }
  return null;
}

/** "to block", "to do away with"; "to" alone before a verb that is the matter’s own. */
function isInfinitive(words: readonly Word[], first: number, last: number): boolean {
  if (words[first]?.lower !== "to") return false;
  if (first === last) return words[last + 1]?.tag === "VERB";
  const rest = words.slice(first + 1, last + 1);
  return rest.some((w) => w.tag === "VERB") && rest.every((w) => /^(?:ADP|ADV|AUX|PART|VERB)$/.test(w.tag));
}

/** The stance of the noun at words[noun], to words[last], with whoever has it right before. */
function ownedBy(words: readonly Word[], noun: number, last: number): OwnedStance | null {
  let before = noun - 1;
  while (words[before]?.tag === "ADJ" || words[before]?.tag === "ADV") {
    if (PAST.has(words[before]?.lower ?? "")) return null;
    before--;
  }
  let from = before;
  if (isPossessive(words, before)) {
    before--;
    from = before;
    while (
      /^(?:NOUN|PROPN)$/.test(words[from - 1]?.tag ?? "") &&
      words[from - 1]?.sentence === words[noun]?.sentence
    )
      from--;
    // "Monday’s call", "Ann Lowe’s opponent’s support", "the mayor of Sudria’s opposition": no party’s, or another’s.
    if (isTimeWord(words[before]) || isPossessive(words, from - 1)) return null;
  } else if (!OWNING.test(words[before]?.lower ?? "")) return null;
  // "blasted Ann Lowe for her support of": hers, not of whoever blasts; whose it is stands in the name before.
  else if (/^(?:for|over)$/.test(words[before - 1]?.lower ?? "") && words[before - 2]?.tag === "PROPN") {
    before -= 2;
    from = before;
    while (words[from - 1]?.tag === "PROPN" && words[from - 1]?.sentence === words[noun]?.sentence) from--;
    // "was attacked in Norland for her support": not Norland's.
    if (words[from - 1]?.tag === "ADP") return null;
  }
  const around = clauseBefore(words, from);
  // "moved from her support".
  const opening = words[from - 1]?.lower ?? "";
  if (opening === "from") return null;
  // "criticized the mayor over her call", "goes beyond his opposition": whose, is open.
  if (OWNING.test(words[from]?.lower ?? "") && /^(?:beyond|over)$/.test(opening)) return null;
  // "the lack of her support", "rumors of": it may not be there.
  const opener = words[from - 1]?.tag === "DET" ? from - 2 : from - 1;
  if (words[opener]?.lower === "of" && words[opener - 1]?.tag === "NOUN") return null;
  // "attacks on her willingness", "questions about his support": by others.
  if (/^(?:about|against|at|on|over)$/.test(words[opener]?.lower ?? "") && words[opener - 1]?.tag === "NOUN")
    return null;
  if (around.some((w) => NEGATIONS.has(w.lower) || RETRACTING_FORM.has(w.lower) || BACKS_OFF.test(w.lower)))
    return null;
  const [owner, tail, first, to] = [words[from], words[before], words[noun], words[last]];
  if (!owner || !tail || !first || !to) return null;
  return { owner: { start: owner.start, end: tail.end }, cue: { start: first.start, end: to.end } };
}
