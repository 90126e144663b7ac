import { readArticle, type Span } from "../../src/article/index.js";
import { findSegments } from "../../src/brief/quotation/segments.js";
import { findSayings } from "../../src/brief/saying/index.js";
import { readWords } from "../../src/brief/words/index.js";

/** What a saying names, as text. */
export interface Seen {
  source: string | null;
  head: string | null;
  cue: string;
  content: string | null;
}

/** The sayings of an article with one paragraph (and its headline, which says nothing by default). */
export function sayingsOf(paragraph: string, headline = "A headline"): Seen[] {
  const article = readArticle(`${headline}\n\n${paragraph}\n`);
  const text = (s: Span | null) => (s ? article.text.slice(s.start, s.end) : null);
  return findSayings(article, readWords(article), findSegments(article)).map((s) => ({
    source: text(s.source),
    head: text(s.sourceHead),
    cue: text(s.cue) ?? "",
    content: text(s.content),
  }));
}
