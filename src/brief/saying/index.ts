import type { Article, Span } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Word } from "../words/index.js";
import { findAccordingTo } from "./according.js";
import { findLabels } from "./label.js";
import { type Line, readLines } from "./line.js";
import { findNounSayings } from "./nominal.js";
import type { Stretch } from "./phrase.js";
import type { Saying } from "./types.js";
import { findVerbSayings } from "./verbal.js";

export type { Saying } from "./types.js";

const NO_LINE: Line = { start: 0, end: 0, tokens: [], sentence: -1, paragraph: 0 };

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
  const lines = readLines(article, words, segments);
  const sayings: Saying[] = [];
  lines.forEach((line, i) => {
    const found = [
      ...findLabels(line, article.text),
      ...findAccordingTo(line),
      ...findVerbSayings(line),
      ...findNounSayings(line),
    ];
    sayings.push(...found.map((f) => place(lines, i, f, article)).sort((a, b) => a.cue.start - b.cue.start));
  });
  return sayings;
}

function place(lines: readonly Line[], at: number, found: Found, article: Article): Saying {
  const line = lines[at] ?? NO_LINE;
  const span = (s: Stretch): Span => ({
    start: line.tokens[s.from]?.start ?? line.start,
    end: line.tokens[s.to]?.end ?? line.end,
  });
  // In a transcript all of the paragraph is the speaker's.
  const extend = (content: Span): Span => {
    // What is quoted began in an earlier sentence: so did the clause around it.
    if (content.start < line.start) {
      let k = at;
      while (k > 0 && (lines[k]?.start ?? 0) > content.start) k--;
      return { start: lines[k]?.start ?? content.start, end: content.end };
    }
    const paragraph = found.kind === "label" ? article.paragraphs[line.paragraph - 1] : undefined;
    return paragraph ? { start: content.start, end: Math.max(content.end, paragraph.end) } : content;
  };
  return {
    kind: found.kind,
    cue: span(found.cue),
    lemma: found.lemma,
    speech: found.speech,
    source: found.source && span(found.source),
    sourceHead: found.head && span(found.head),
    content: found.content && extend(span(found.content)),
    sentence: line.sentence,
    paragraph: line.paragraph,
  };
}
