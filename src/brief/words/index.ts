import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Article, Span } from "../../article/index.js";
import type { Tag, Word } from "./types.js";

export type { Tag, Word } from "./types.js";

const nlp = winkNLP(winkModel, ["pos"]);
const its = nlp.its;

/** The words of the headline and of every sentence, tagged, in text order. Takes any article; throws nothing. */
export function readWords(article: Article): Word[] {
  const words: Word[] = [];
  if (article.title) tagStretch(article.text, article.title, -1, 0, words);
  article.sentences.forEach((s, i) => {
    tagStretch(article.text, s, i, s.paragraph, words);
  });
  return words;
}

/**
 * Where a possessive is cut off its noun before tagging. wink keeps words that it has met whole ("Clinton's" before a
 * closing mark) and would cut the same word in one text and not in another, depending on what was read before.
 */
const POSSESSIVE = /(?<=[\p{L}\p{N}.])(?=['’]s(?![\p{L}\p{N}]))/gu;

function tagStretch(text: string, span: Span, sentence: number, paragraph: number, out: Word[]): void {
  const tokens = nlp.readDoc(text.slice(span.start, span.end).replace(POSSESSIVE, " ")).tokens();
  const values = tokens.out(its.value) as unknown as string[];
  const tags = tokens.out(its.pos) as unknown as Tag[];
  let at = span.start;
  values.forEach((value, i) => {
    // wink folds some white space, so each token is looked up in the source rather than counted off.
    const start = text.indexOf(value, at);
    const end = start + value.length;
    if (start < 0 || end > span.end) return;
    at = end;
    out.push({
      start,
      end,
      text: value,
      lower: value.toLowerCase(),
      tag: tags[i] ?? "X",
      sentence,
      paragraph,
    });
  });
}
