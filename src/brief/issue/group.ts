import { VAGUE_HEADS } from "../../../data/lexicon/agenda-filters.js";
import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import type { Mention } from "./mention.js";
import { hasOnlyPointingWords } from "./pointing.js";

/** Mentions of one matter, however worded. */
export interface Group {
  readonly mentions: Mention[];
}

/** Wordings beyond this many (weakest first) are left out: it bounds the work on a very long text. */
const COMPARED = 160;

/** Heads that may stand for the deal or bill an article is about. */
const POINTERS: ReadonlySet<string> = new Set([
  "agreement",
  "bill",
  "rule",
  "plan",
  "package",
  "proposal",
  "resolution",
  "program",
  "policy",
]);

/**
 * Puts mentions of the same matter together, whatever the words: same telling words, or one's words within the other's.
 * `people`: keys of the words in people's names.
 */
export function groupMentions(
  mentions: readonly Mention[],
  weigh: (mentions: readonly Mention[]) => number,
  people: ReadonlySet<string>,
): Group[] {
  const wordings = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const [only = ""] = mention.keys;
    const key = mention.keys.length === 1 ? only : mention.keys.toSorted().join(" ");
    const same = wordings.get(key);
    if (same) same.push(mention);
    else wordings.set(key, [mention]);
  }
  const ranked = [...wordings.values()]
    .map((same) => ({ same, weight: weigh(same) }))
    .sort((a, b) => b.weight - a.weight || (a.same[0]?.start ?? 0) - (b.same[0]?.start ?? 0))
    .slice(0, COMPARED);
  const merged: Merged[] = [];
  const pointers: Mention[][] = [];
  /** The groups that have a word, by their place in `merged`: most others are never looked at. */
  const having = new Map<string, number[]>();
  const note = (wording: Mention, at: number) => {
    for (const word of [...wording.parts, wording.head]) {
      const places = having.get(word);
      if (!places) having.set(word, [at]);
      else if (!places.includes(at)) places.push(at);
    }
  };
  const homeOf = (one: Mention): number => {
    const places = new Set([...one.parts, one.head].flatMap((word) => having.get(word) ?? []));
    const among = [...places].sort((a, b) => a - b);
    return among.find((at) => merged[at]?.wordings.some((wording) => sameMatter(wording, one))) ?? -1;
  };
  for (const { same } of ranked) {
    const one = same[0];
    if (!one) continue;
    if (isPointer(one, people)) {
      pointers.push(same);
      continue;
    }
    const at = homeOf(one);
    const home = merged[at];
    if (home) {
      home.mentions.push(...same);
      // A bare name or noun belongs to the matter that it stands in, but must not draw its other matters there.
      if (one.form !== "name" && one.keys.length > 1) {
        home.wordings.push(one);
        note(one, at);
      }
    } else {
      note(one, merged.length);
      merged.push({ wordings: [one], mentions: [...same] });
    }
  }
  for (const same of pointers) pointBack(same, merged);
  return merged;
}

/** A group, with one mention for each of its wordings. */
interface Merged {
  readonly wordings: Mention[];
  readonly mentions: Mention[];
}

/** Puts each mention of "the deal" with what was last named as one before it, or first of all; alone where nothing is. Text order throughout. */
function pointBack(pointers: readonly Mention[], merged: Merged[]): void {
  const head = pointers[0]?.head;
  const having = (named: (w: Mention) => boolean) =>
    merged.filter(({ wordings }) => wordings.some((w) => w.head === head && named(w)));
  const homes = having((w) => w.nouns.length > 0);
  if (homes.length === 0) homes.push(...having(() => true).slice(0, 1));
  const places = homes
    .flatMap((home) => home.mentions.filter((m) => m.head === head).map(({ start }) => ({ start, home })))
    .sort((a, b) => a.start - b.start);
  const alone: Merged = { wordings: pointers.slice(0, 1), mentions: [] };
  // "the accord" twice before anything is named: the article's own, not the treaty that comes up later.
  const named = new Set(homes.flatMap(({ wordings }) => wordings.map(({ headWord }) => headWord)));
  const early = new Map<string, number>();
  for (const { start, headWord } of pointers)
    if (start < (places[0]?.start ?? 0)) early.set(headWord, (early.get(headWord) ?? 0) + 1);
  const isOwn = ({ headWord }: Mention) => (early.get(headWord) ?? 0) > 1 && !named.has(headWord);
  let last = 0;
  for (const mention of pointers) {
    if (isOwn(mention)) {
      alone.mentions.push(mention);
      continue;
    }
    while ((places[last + 1]?.start ?? Number.POSITIVE_INFINITY) <= mention.start) last++;
    (places[last]?.home ?? alone).mentions.push(mention);
  }
  if (alone.mentions.length > 0) merged.push(alone);
}

/** "the deal", "a tentative agreement", "the senator's bill": names its matter only by pointing back to it. */
function isPointer(mention: Mention, people: ReadonlySet<string>): boolean {
  return (
    (POINTERS.has(mention.head) || BODY_NOUNS.has(mention.head)) && hasOnlyPointingWords(mention, people)
  );
}

/** True where two wordings name the same matter. */
function sameMatter(a: Mention, b: Mention): boolean {
  if (a.form === "name" || b.form === "name") {
    const [name, other] = a.form === "name" ? [a, b] : [b, a];
    return name.parts.every((part) => other.parts.includes(part));
  }
  // Most pairs have little in common: told apart before anything is built.
  if (a.head !== b.head && !a.keys.some((k) => b.keys.includes(k))) return false;
  const left = telling(a);
  const right = telling(b);
  const shared = left.reduce((n, k) => (right.includes(k) ? n + 1 : n), 0);
  if (a.head === b.head) {
    if (a.keys.length === 1 || b.keys.length === 1) return true;
    if (!BODY_NOUNS.has(a.head)) return shared >= (left.includes(a.head) ? 2 : 1);
    const common = a.keys.filter((k) => b.keys.includes(k)).length;
    return a.nouns.length === 0 || b.nouns.length === 0 || common >= 2;
  }
  if (shared === 0) return false;
  const smaller = Math.min(left.length, right.length);
  if (smaller === 1) {
    const lone = (left.length === 1 ? left : right)[0] ?? "";
    return shared === 1 && lone.includes("_");
  }
  const larger = Math.max(left.length, right.length);
  return shared >= 2 && shared / smaller >= 0.66 && shared / larger >= 0.4;
}

/** The words that tell what it is: all but heads that say little. Mostly that is all of them, and nothing is built. */
function telling({ keys }: Mention): readonly string[] {
  if (!keys.some((k) => VAGUE_HEADS.has(k))) return keys;
  const rest = keys.filter((k) => !VAGUE_HEADS.has(k));
  return rest.length > 0 ? rest : keys;
}
