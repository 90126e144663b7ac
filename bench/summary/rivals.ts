import {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  Sentence,
  SorensenDiceSimilarity,
  Summarizer,
  Text,
} from "ts-textrank";
import type { Brief } from "../../src/brief/index.js";

/** The first sentences of the article. */
export function leadOf(brief: Brief, count: number): string[] {
  return brief.sentences.slice(0, count).map((s) => brief.text.slice(s.start, s.end));
}

/** The sentences that TextRank (Mihalcea and Tarau 2004, ts-textrank) ranks first, in article order; it gets our sentence boundaries. */
export function textRankOf(brief: Brief, count: number): string[] {
  const words = new DefaultTextParser();
  const sentences = brief.sentences.map((s, i) => {
    const raw = brief.text.slice(s.start, s.end);
    const tokens = words.parse(raw.replace(/[.!?¡¿\n]/g, " "), "en").sentences.flatMap((part) => part.words);
    return new Sentence(raw, tokens, i);
  });
  const parser = {
    parse: () =>
      new Text(
        brief.text,
        sentences.filter((s) => s.words.length > 0),
      ),
  };
  const config = new AbsoluteSummarizerConfig(
    count,
    new SorensenDiceSimilarity(),
    parser,
    0.85,
    Summarizer.SORT_OCCURENCE,
  );
  return new Summarizer(config, new NullLogger()).summarize(brief.text, "en");
}
