import type { Article, Span } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import { internalized, type Tag, type Word } from "../words/index.js";
import { retag } from "./retag.js";

/** One word of the article's own voice, or a whole stretch of quoted words, which is opaque. */
export interface Token extends Span {
  readonly lower: string;
  readonly tag: Tag | "QUOTE";
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** A quotation of a clause or more (it ends with a stop or comma, or is long) as against a word or two of it. */
  readonly clause: boolean;
}

/** One sentence (or the headline) as a line of tokens. */
export interface Line extends Span {
  readonly tokens: readonly Token[];
  /** Index into `article.sentences`, -1 for the headline. */
  readonly sentence: number;
  readonly paragraph: number;
}

const HYPHENS = new Set(["-", "‐", "‑"]);

/**
 * The article as one line a sentence, headline first. Each quoted segment, marks included, becomes one token, whole even
 * where it runs over the sentence; hyphenated words become one.
 */
export function readLines(article: Article, words: readonly Word[], segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  let segment = 0;
  let quote = segments[segment]?.outer;
  let i = 0;
  while (i < words.length) {
    const first = words[i];
    if (!first) break;
    const { sentence, paragraph } = first;
    const span = sentence < 0 ? article.title : article.sentences[sentence];
    const end = span?.end ?? first.end;
    const tokens: Token[] = [];
    for (; i < words.length; i++) {
      const word = words[i];
      if (!word || word.sentence !== sentence) break;
      while (quote && quote.end <= word.start) quote = segments[++segment]?.outer;
      if (quote && quote.start < word.end) {
        const previous = tokens.at(-1);
        const { start } = quote;
        if (previous?.tag === "QUOTE" && previous.start === start) continue;
        tokens.push({
          start,
          end: quote.end,
          lower: "",
          tag: "QUOTE",
          capital: false,
          clause: quotesClause(article.text, quote.start, quote.end),
        });
        continue;
      }
      pushWord(tokens, word);
    }
    for (let k = 0; k < tokens.length; k++) {
      const token = tokens[k];
      const tag = retag(tokens, k, sentence < 0);
      if (token && tag !== token.tag) tokens[k] = { ...token, tag };
    }
    lines.push({ start: span?.start ?? first.start, end, tokens, sentence, paragraph });
  }
  return lines;
}

/** Length, in UTF-16 code units, beyond which a quotation is taken for a clause whatever it ends with. */
const LONG = 60;

function quotesClause(text: string, start: number, end: number): boolean {
  return end - start > LONG || /[.,!?…—–-]['’”"»]*\s*$/.test(text.slice(Math.max(start, end - 6), end));
}

function pushWord(tokens: Token[], word: Word): void {
  const previous = tokens.at(-1);
  const before = previous?.end === word.start && HYPHENS.has(previous.lower) ? tokens.at(-2) : undefined;
  // "U.S.-China", "43-year-old": the part after the hyphen decides what the whole is.
  if (before && before.end === previous?.start && before.tag !== "QUOTE" && word.tag !== "PUNCT") {
    tokens.length -= 2;
    const lower = internalized(`${before.lower}-${word.lower}`);
    tokens.push({
      start: before.start,
      end: word.end,
      lower,
      tag: compoundTag(before, word),
      capital: before.capital,
      clause: false,
    });
    return;
  }
  tokens.push({
    start: word.start,
    end: word.end,
    lower: word.lower.includes("’") ? internalized(word.lower.replaceAll("’", "'")) : word.lower,
    tag: word.tag,
    capital: word.capital,
    clause: false,
  });
}

function compoundTag(first: Token, last: Word): Tag {
  if (last.tag === "NOUN" || last.tag === "PROPN" || last.tag === "NUM") return last.tag;
  if (first.tag === "PROPN" && first.capital && last.capital) return "PROPN";
  return "ADJ";
}
