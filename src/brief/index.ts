import { type Article, type Span, sliceOf } from "../article/index.js";
import { readIssues } from "./issue/index.js";
import { createResolver, listSpeakers } from "./people/index.js";
import { readQuotes } from "./quotation/index.js";
import { findSegments } from "./quotation/segments.js";
import { findSayings } from "./saying/index.js";
import { readStatements } from "./statement/index.js";
import { readSummary } from "./summary/index.js";
import type { Brief } from "./types.js";
import { readWords, tallyWords } from "./words/index.js";

export { LIKELY_BELOW, UNKNOWN_BELOW } from "./confidence.js";
export { ENGINE } from "./engine.js";
export type * from "./types.js";

/**
 * Reads an article into its brief: who speaks, what they said, what is on the table, and a summary, each a slice of the
 * text. Pure and deterministic; takes any article and throws nothing.
 */
export function readBrief(article: Article): Brief {
  const { text } = article;
  const words = readWords(article);
  const tally = tallyWords(words);
  const segments = findSegments(article);
  const sayings = findSayings(article, words, segments);
  const resolver = createResolver(article, words, segments, sayings);
  const { entities } = resolver;
  const quotes = readQuotes({ article, words, segments, sayings, resolver });
  const statements = readStatements({ article, words, segments, sayings, resolver, quotes });
  const speakers = listSpeakers(article, entities, quotes, statements);
  const issues = readIssues({
    article,
    words,
    tally,
    segments,
    sayings,
    entities,
    resolver,
    quotes,
    statements,
    speakers,
  });
  const summary = readSummary({ article, words, tally, quotes, issues, speakers, entities });
  const slice = (span: Span | null) => (span ? sliceOf(text, span).text : null);
  return {
    text,
    title: slice(article.title),
    titleSpan: article.title,
    byline: slice(article.byline),
    bylineSpan: article.byline,
    dateline: slice(article.dateline),
    datelineSpan: article.dateline,
    paragraphs: article.paragraphs,
    sentences: article.sentences,
    speakers,
    quotes,
    statements,
    issues,
    summary,
  };
}
