import type { Article } from "../../article/index.js";
import type { Quote, Speaker, Statement } from "../types.js";
import type { Entity } from "./types.js";

/** The speakers of the brief with their counts: everyone named as a person, and every group that says something. */
export function listSpeakers(
  article: Article,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  statements: readonly Statement[],
): Speaker[] {
  const quotations = new Map<string, Set<number>>();
  for (const q of quotes) {
    if (q.speaker === null) continue;
    const set = quotations.get(q.speaker) ?? new Set<number>();
    quotations.set(q.speaker, set.add(q.quotation));
  }
  const reported = new Map<string, number>();
  for (const s of statements)
    if (s.speaker !== null) reported.set(s.speaker, (reported.get(s.speaker) ?? 0) + 1);
  return entities
    .filter((e) => e.kind === "person" || quotations.has(e.name) || reported.has(e.name))
    .map((e) => ({
      name: e.name,
      aliases: e.aliases,
      role: e.role ? article.text.slice(e.role.start, e.role.end) : null,
      roleSpan: e.role,
      kind: e.kind,
      quotes: quotations.get(e.name)?.size ?? 0,
      statements: reported.get(e.name) ?? 0,
    }));
}
