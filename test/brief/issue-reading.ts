import { readArticle, type Span } from "../../src/article/index.js";
import { findMentions } from "../../src/brief/issue/mention.js";
import { readWords } from "../../src/brief/words/index.js";

/** The mentions of one sentence, before anything is weighed, with their matters and parties as worded. */
export const mentionsIn = (sentence: string) => {
  const article = readArticle(`Ministers Meet at the Harbor\n\n${sentence}`);
  const worded = ({ start, end }: Span) => article.text.slice(start, end);
  return findMentions(readWords(article)).map((m) => ({
    matter: worded(m),
    parties: m.parties.map(worded),
    cued: m.cue !== null,
  }));
};

/** What the frames of one sentence point at. */
export const mattersIn = (sentence: string): string[] => mentionsIn(sentence).map(({ matter }) => matter);
