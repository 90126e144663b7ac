import { createHash } from "node:crypto";
import { z } from "zod";
import type { Article } from "../article/index.js";
import { type Brief, ENGINE } from "../brief/index.js";
import { Unreadable } from "./errors.js";
import { packBrief } from "./pack.js";
import type { Draft } from "./store.js";
import type { Gift, Meta } from "./types.js";

/** An article without a headline is listed by its first words: the most UTF-16 code units of them. */
const FIRST_WORDS = 80;

const metaShape = z.object({
  site: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  language: z.string().nullable(),
});

/** The most UTF-16 code units of an added text: far more than any article has, and read in a fraction of a second. */
const MOST_TEXT = 250_000;

/** @throws {Unreadable} where the text has nothing to answer from, is too long, or can't be kept as it is */
export function checkArticle({ text, sentences }: Article): void {
  if (sentences.length === 0) {
    throw new Unreadable(
      "There is no article in this text: give its paragraphs below the headline, or its link as url.",
    );
  }
  if (text.length > MOST_TEXT) {
    throw new Unreadable(
      `This is too long for an article: it has ${text.length.toLocaleString("en")} characters, where ${MOST_TEXT.toLocaleString("en")} is the most.`,
    );
  }
  // PostgreSQL keeps no U+0000, and no database half a surrogate pair.
  if (/\p{Surrogate}|\0/u.test(text)) {
    throw new Unreadable("This text holds characters that are no text: copy it from its source again.");
  }
}

/**
 * What is kept of a gift.
 * @param now ms since the epoch
 */
export function draftOf(gift: Gift, brief: Brief, now: number): Draft {
  const { text } = gift.article;
  return {
    title: brief.title ?? firstWords(text),
    added: now,
    url: gift.url,
    addresses: gift.addresses.map(hashOf),
    bytesHash: hashOf(gift.bytes),
    textHash: hashOf(text),
    text,
    meta: JSON.stringify(gift.meta),
    engine: ENGINE,
    brief: packBrief(brief),
  };
}

/** What was kept of a page's own words about itself; null where there was nothing. */
export function metaOf(json: string): Meta | null {
  try {
    return metaShape.nullable().parse(JSON.parse(json));
  } catch {
    return null;
  }
}

const hashOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** The beginning of the text, ended between words. */
function firstWords(text: string): string {
  const line = /\S[^\r\n]*/.exec(text)?.[0] ?? "";
  return line.length <= FIRST_WORDS ? line : `${line.slice(0, line.lastIndexOf(" ", FIRST_WORDS - 1))}…`;
}
