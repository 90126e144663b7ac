import type { Findings } from "../stages.js";
import type { Word } from "../words/index.js";
import type { FrameKind } from "./frame.js";
import type { Group } from "./group.js";
import type { Mention } from "./mention.js";
import { keyOf } from "./stem.js";

const WEIGHT: Readonly<Record<FrameKind, number>> = {
  list: 3,
  agenda: 3,
  discussion: 2.4,
  person: 2.2,
  stance: 2,
  body: 2.2,
  demand: 1.4,
  clause: 1,
  adjunct: 1.6,
  mention: 0.6,
  topic: 1,
};

/** How central a matter is: its frames, who takes part, how early and how often it stands in the article. */
export function weigh(found: Pick<Findings, "words" | "article">): (group: Group) => number {
  const title = new Set(found.words.filter((w) => w.sentence < 0).map((w) => keyOf(w.text)));
  const frequency = countKeys(found.words);
  return (group) => {
    const weights = group.mentions
      .map((m) => WEIGHT[m.kind] - (m.form === "name" ? 1 : 0))
      .sort((a, b) => b - a);
    const frames = weights.reduce((sum, w, i) => sum + w / 2 ** i, 0);
    const parties = new Set(
      group.mentions.flatMap((m) => m.parties.map((p) => found.article.text.slice(p.start, p.end))),
    ).size;
    const early = Math.min(...group.mentions.map((m) => m.paragraph)) <= 3 ? 0.7 : 0;
    const heads = new Set(group.mentions.map((m) => m.head));
    const headline = [...heads].some((h) => title.has(h)) ? 0.7 : 0;
    const often = Math.max(...[...heads].map((h) => frequency.get(h) ?? 0));
    return (
      frames +
      Math.min(parties, 3) * 0.3 +
      early +
      headline +
      Math.min(1, Math.log2(Math.max(1, often)) * 0.25)
    );
  };
}

function countKeys(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const w of words) {
    if (w.tag !== "NOUN" && w.tag !== "PROPN") continue;
    const key = keyOf(w.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Tells mentions of matters from mere names of people and parties. */
export function isOnTheTable(
  found: Pick<Findings, "article" | "entities">,
  mentions: readonly Mention[],
): (mention: Mention) => boolean {
  const { text } = found.article;
  const parties = new Set(
    mentions.flatMap((m) => m.parties.map((p) => text.slice(p.start, p.end).toLowerCase())),
  );
  const people = new Set(
    found.entities
      .filter((e) => e.kind === "person")
      .flatMap((e) => [e.name, ...e.aliases])
      .map((n) => n.toLowerCase()),
  );
  return (m) => {
    if (m.form !== "name") return true;
    const name = text.slice(m.start, m.end).toLowerCase();
    return !parties.has(name) && !people.has(name);
  };
}

/** The wording that a reader understands best alone: a noun phrase of some words, from the strongest frame. */
export function bestLabel(mentions: readonly Mention[]): Mention {
  const score = (m: Mention) =>
    (m.form === "noun" ? 2 : m.form === "verb" ? 1 : 0) +
    (m.size >= 2 && m.size <= 7 ? 1 : m.size > 9 ? -2 : 0) +
    (m.nouns.length > 0 ? 1.5 : m.keys.length > 1 ? 0.5 : 0) +
    WEIGHT[m.kind] / 4;
  const [first, ...rest] = mentions;
  if (!first) throw new Error("a group has at least one mention");
  return rest.reduce((best, m) => (score(m) > score(best) ? m : best), first);
}
