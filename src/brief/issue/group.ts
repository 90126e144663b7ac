import { VAGUE_HEADS } from "../../../data/lexicon/agenda-filters.js";
import type { Mention } from "./mention.js";

/** Mentions of one matter, however worded. */
export interface Group {
  readonly mentions: Mention[];
}

/** Groups beyond this many (weakest first) are left unmerged: it bounds the work on a very long text. */
const COMPARED = 160;

/** Puts mentions of the same matter together, whatever the words: same telling words, or one's words within the other's. */
export function groupMentions(mentions: readonly Mention[], weigh: (group: Group) => number): Group[] {
  const exact = new Map<string, Group>();
  for (const mention of mentions) {
    const key = [...mention.keys].sort().join(" ");
    const group = exact.get(key);
    if (group) group.mentions.push(mention);
    else exact.set(key, { mentions: [mention] });
  }
  const ranked = [...exact.values()]
    .map((group) => ({ group, weight: weigh(group) }))
    .sort((a, b) => b.weight - a.weight || first(a.group) - first(b.group))
    .slice(0, COMPARED);
  const merged: Group[] = [];
  for (const { group } of ranked) {
    const home = merged.find((other) =>
      other.mentions.some((a) => group.mentions.some((b) => sameMatter(a, b))),
    );
    if (home) home.mentions.push(...group.mentions);
    else merged.push({ mentions: [...group.mentions] });
  }
  return merged;
}

const first = (group: Group) => group.mentions[0]?.start ?? 0;

/** True where two wordings name the same matter. */
export function sameMatter(a: Mention, b: Mention): boolean {
  const left = telling(a);
  const right = telling(b);
  const shared = left.filter((k) => right.includes(k)).length;
  if (shared === 0) return false;
  const smaller = Math.min(left.length, right.length);
  if (shared === smaller) {
    if (smaller > 1) return true;
    const lone = left.length <= right.length ? left[0] : right[0];
    return lone !== undefined && ((lone === a.head && lone === b.head) || lone.includes("_"));
  }
  return a.head === b.head && !VAGUE_HEADS.has(a.head)
    ? shared >= 2
    : shared >= 2 && shared / smaller >= 0.66;
}

function telling(mention: Mention): readonly string[] {
  const rest = mention.keys.filter((k) => !VAGUE_HEADS.has(k));
  return rest.length > 0 ? rest : mention.keys;
}
