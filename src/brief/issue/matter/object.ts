import { GENERAL_HEADS, NEVER_HEADS } from "../../../../data/lexicon/agenda-filters.js";
import { STATE_VERBS } from "../../../../data/lexicon/noun-complements.js";
import { senseOf } from "../../people/nominal.js";
import type { Word } from "../../words/index.js";
import { inflectionsOf } from "../inflections.js";
import { endsInWord, isTimePhrase, type NounPhrase, nounPhraseAt } from "../phrase.js";
import { extendPhrase } from "./extend.js";
import { opens } from "./noun-label.js";
import { LONE } from "./verb-forms.js";
import { finiteFollows, objectOf, PARTICLE } from "./verb-word.js";

/** "send troops overseas", "force migrants out.": words[i] belongs to the verb before the object; a particle where nothing follows. */
export function isOfVerb(words: readonly Word[], i: number): boolean {
  const [lower, next] = [words[i]?.lower ?? "", words[i + 1]];
  if (/^(?:overseas|abroad|offshore)$/.test(lower)) return true;
  return PARTICLE.test(lower) && next?.tag === "PUNCT" && next.text !== "-";
}

/** "renew through 2026 the Act": when it is done stands between verb and object. */
export function skipTimePhrase(words: readonly Word[], i: number): number {
  if (words[i]?.tag !== "ADP") return i;
  const when = nounPhraseAt(words, i + 1);
  if (words[i + 1]?.tag === "NUM" && words[i + 2]?.tag === "DET") return i + 2;
  return when && isTimePhrase(words, when) ? when.last + 1 : i;
}

/** "keep the port open", "let tenants vote", "leave troops in the north": the last index of what the object is to be, do or stay in; -1 without one. */
export function stateOf(words: readonly Word[], v: Word, object: NounPhrase): number {
  const base = SETS_STATE.get(v.lower);
  const at = object.last + 1;
  const w = words[at];
  if (!base || !w) return -1;
  // "make ferries tax-free"
  if (endsInWord(words, object.last)) return object.last + 2;
  const goesOn = /^(?:ADJ|NOUN)$/.test(words[at + 1]?.tag ?? "") || /^(?:first|last)$/.test(w.lower);
  if (w.tag === "ADJ") return goesOn ? -1 : at;
  const head = words[object.head];
  if (!head || !(head.tag === "PROPN" || senseOf(head.lower)?.class === "person")) return -1;
  if (base === "let" && w.tag === "VERB") {
    const done = PARTICLE.test(words[at + 1]?.lower ?? "") ? at + 1 : LONE.has(w.lower) ? at : -1;
    return objectOf(words, at)?.last ?? done;
  }
  if (w.tag !== "ADP" || !STAYS.test(w.lower)) return -1;
  const place = nounPhraseAt(words, words[at + 1]?.lower === "of" ? at + 2 : at + 1);
  if (!place || isTimePhrase(words, place) || GENERAL_HEADS.has(words[place.head]?.lower ?? "")) return -1;
  return place.last;
}

const SETS_STATE = inflectionsOf(STATE_VERBS.split(" "));

const STAYS = /^(?:at|in|into|off|on|out|under)$/;

/** "treating tenants like thieves": what somebody is likened to. */
export function withLikeness(words: readonly Word[], last: number): number {
  const like = words[last + 1]?.lower;
  const other = like === "like" || like === "as" ? nounPhraseAt(words, last + 2) : null;
  return other && !finiteFollows(words, other.last + 1) ? other.last : last;
}

/** An object that leaves a verb label empty: "drawing attention", "shield some groups". */
export function isEmpty(words: readonly Word[], phrase: NounPhrase, verb = -1): boolean {
  const head = words[phrase.head];
  const key = head?.singular ?? "";
  if (head?.tag === "PROPN" || (!GENERAL_HEADS.has(key) && !NEVER_HEADS.has(key))) return false;
  let first = phrase.first;
  while (first < phrase.head && opens(words, first)) first++;
  return first === phrase.head && extendPhrase(words, phrase, verb) === phrase.last;
}
