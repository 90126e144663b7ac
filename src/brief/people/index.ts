import type { Article, Span } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Word } from "../words/index.js";
import type { Entity, Resolution } from "./types.js";

export type { Entity, Gender, Resolution } from "./types.js";

/** Everyone whom the article names, in order of first mention. */
export function findEntities(
  article: Article,
  words: readonly Word[],
  _segments: readonly Segment[],
): Entity[] {
  const entities: Entity[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    const second = words[i + 1];
    if (first?.tag !== "PROPN" || second?.tag !== "PROPN") continue;
    const name = article.text.slice(first.start, second.end);
    if (entities.some((e) => e.name === name)) continue;
    entities.push({
      id: entities.length,
      name,
      kind: "person",
      aliases: [second.text],
      role: null,
      gender: "unknown",
      plural: false,
      mentions: [{ start: first.start, end: second.end }],
    });
  }
  return entities;
}

/** Who or what a source phrase (a name, a description, a pronoun) stands for, read at its place in the text. */
export function resolveSource(article: Article, entities: readonly Entity[], source: Span): Resolution {
  const phrase = article.text.slice(source.start, source.end);
  const entity = entities.find((e) => [e.name, ...e.aliases].some((n) => phrase.includes(n))) ?? null;
  return { entity, rule: entity ? "name" : "unknown", confidence: entity ? 0.5 : 0 };
}
