import { readArticle, type Span } from "../../src/article/index.js";
import { createResolver, type Entity, type Resolver } from "../../src/brief/people/index.js";
import { findSegments } from "../../src/brief/quotation/segments.js";
import { findSayings } from "../../src/brief/saying/index.js";
import { readWords } from "../../src/brief/words/index.js";

/** What the people stage makes of a body text; a headline is put before it. */
export interface Reading {
  readonly text: string;
  readonly resolver: Resolver;
  readonly persons: readonly Entity[];
  /** The entity whose name this is. */
  person(name: string): Entity | undefined;
  /** Name of whom the nth (from 1) such phrase stands for, or null. */
  who(phrase: string, nth?: number): string | null;
  span(phrase: string, nth?: number): Span;
}

export function readPeople(body: string): Reading {
  const text = `News of the day\n\n${body}`;
  const article = readArticle(text);
  const words = readWords(article);
  const segments = findSegments(article);
  const resolver = createResolver(article, words, segments, findSayings(article, words, segments));
  const span = (phrase: string, nth = 1): Span => {
    let start = -1;
    for (let i = 0; i < nth; i++) start = text.indexOf(phrase, start + 1);
    if (start < 0) throw new Error(`no "${phrase}" in the text`);
    return { start, end: start + phrase.length };
  };
  return {
    text,
    resolver,
    persons: resolver.entities.filter((e) => e.kind === "person"),
    person: (name) => resolver.entities.find((e) => e.name === name),
    who: (phrase, nth) => resolver.resolve(span(phrase, nth)).entity?.name ?? null,
    span,
  };
}
