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
  return entities.map((e) => ({
    name: e.name,
    aliases: e.aliases,
    role: e.role ? article.text.slice(e.role.start, e.role.end) : null,
    roleSpan: e.role,
    kind: e.kind,
    quotes: new Set(quotes.filter((q) => q.speaker === e.name).map((q) => q.quotation)).size,
    statements: statements.filter((s) => s.speaker === e.name).length,
  }));
}
