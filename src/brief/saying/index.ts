import type { Article, Span } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Word } from "../words/index.js";
import { findAccordingTo } from "./according.js";
import { findLabels } from "./label.js";
import { type Line, readLines } from "./line.js";
import type { Stretch } from "./phrase.js";
import type { Saying } from "./types.js";
import { findVerbSayings } from "./verbal.js";

export type { Saying } from "./types.js";

/** A saying in tokens of its line. */
export interface Found {
  readonly kind: Saying["kind"];
  readonly cue: Stretch;
  readonly lemma: string;
  readonly speech: boolean;
  readonly source: Stretch | null;
  readonly head: Stretch | null;
  readonly content: Stretch | null;
}

/**
 * Every clause of saying in the article's own voice, in text order. Quoted segments are opaque: cues stand outside them,
 * what they say may hold them. Takes any article; throws nothing.
 */
export function findSayings(
  article: Article,
  words: readonly Word[],
  segments: readonly Segment[],
): Saying[] {
  return readLines(article, words, segments).flatMap((line) => {
    const found = [...findLabels(line, article.text), ...findAccordingTo(line), ...findVerbSayings(line)];
    return found.map((f) => place(line, f)).sort((a, b) => a.cue.start - b.cue.start);
  });
}

function place(line: Line, found: Found): Saying {
  const span = (s: Stretch): Span => ({
    start: line.tokens[s.from]?.start ?? line.start,
    end: line.tokens[s.to]?.end ?? line.end,
  });
  return {
    kind: found.kind,
    cue: span(found.cue),
    lemma: found.lemma,
    speech: found.speech,
    source: found.source && span(found.source),
    sourceHead: found.head && span(found.head),
    content: found.content && span(found.content),
    sentence: line.sentence,
    paragraph: line.paragraph,
  };
}
