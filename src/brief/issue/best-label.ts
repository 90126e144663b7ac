import type { Mention } from "./mention.js";
import { saysLittle } from "./pointing.js";

/** The wording that a reader understands best alone: a noun phrase of some words, with most of what the others have in common. */
export function bestLabel(all: readonly Mention[]): Mention {
  const [only] = all;
  if (only && all.length === 1) return only;
  const mentions = [...new Map(all.map((m) => [m.start, m])).values()].sort((a, b) => a.start - b.start);
  const counts = new Map<string, number>();
  for (const m of mentions) {
    for (const key of [...m.keys, `=${m.headWord}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shared = (m: Mention) =>
    m.keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) / m.keys.length / mentions.length;
  const usual = (m: Mention) => (counts.get(`=${m.headWord}`) ?? 0) / mentions.length;
  // "the deal" points back to the wording that came first.
  const full = mentions.filter((m) => !saysLittle(m));
  const pointing = mentions.length - full.length;
  const first = pointing > FEW && pointing >= full.length ? full.find((m) => m.keys.length > 1) : undefined;
  const score = (m: Mention): number =>
    2 * shared(m) +
    usual(m) +
    (m.form === "noun" ? 2 : m.form === "verb" ? 1 : -2) +
    0.4 * Math.min(m.size, 7) +
    (m.size >= 2 && m.size <= 7 ? 1 : m.size > 9 ? -1 : 0) +
    (m.things.length > 0 ? 1.5 : m.nouns.length > 0 ? 1 : m.keys.length > 1 ? 0.5 : 0) +
    (m === first ? 1 : 0) +
    LABEL_FRAME[m.kind] -
    (saysLittle(m) ? 3 : 0);
  const [opening, ...rest] = mentions.map((m) => ({ m, score: score(m) }));
  if (!opening) throw new Error("a group has at least one mention");
  return rest.reduce((best, one) => (one.score > best.score ? one : best), opening).m;
}

/** Up to so many pointing mentions tell little of which wording they point to. */
const FEW = 2;

/** A frame that presents a matter words it more fully than one that mentions it in passing. */
const LABEL_FRAME: Readonly<Record<Mention["kind"], number>> = {
  list: 0.8,
  agenda: 0.8,
  discussion: 0.6,
  person: 0.6,
  stance: 0.5,
  body: 0.5,
  demand: 0.3,
  adjunct: 0.3,
  clause: 0.2,
  topic: 0.2,
  mention: 0.1,
  passing: -0.5,
};
