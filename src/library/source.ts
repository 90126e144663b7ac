import { type Article, readArticle } from "../article/index.js";

/** The largest file or text that is read as an article, in bytes: some 300,000 words. */
export const MAX_SOURCE_BYTES = 2_000_000;

/** A file or text that can't be read as an article. `message` is one sentence for the person who gave it. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** True for a file name that ends like an article's and isn't hidden. */
export function isReadable(name: string): boolean {
  return /^[^.].*\.txt$/i.test(name);
}

/**
 * @param size in bytes
 * @throws {Unreadable} where it is more than an article may have
 */
export function checkSize(name: string, size: number): void {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  if (size <= MAX_SOURCE_BYTES) return;
  throw new Unreadable(
    `${name} is too large: it has ${megabytes(size)}, an article may have ${megabytes(MAX_SOURCE_BYTES)}.`,
  );
}

/**
 * Reads a file's bytes as an article; `name` stands for it in what goes wrong. The text is the decoded file, unchanged
 * (a byte order mark stays in it, as U+FEFF).
 * @throws {Unreadable} where the file is empty, too large, or not UTF-8 text
 */
export function readSource(name: string, bytes: Uint8Array): Article {
  checkSize(name, bytes.byteLength);
  if (bytes.includes(0)) throw new Unreadable(`${name} is a binary file: an article is plain text.`);
  const text = decode(name, bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Unreadable(`${name} is empty: there is no article in it.`);
  return readArticle(text);
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${name} isn’t UTF-8 text: save it as UTF-8.`);
  }
}
