import { type Article, decodeText, LARGEST_TEXT, readArticle, TextError } from "../article/index.js";
import { Unreadable } from "./errors.js";

/**
 * Says whether it is worth reading a file, before it is read.
 * @param size in bytes
 * @throws {Unreadable} where it is more than an article may have
 */
export function checkSize(name: string, size: number, largest = LARGEST_TEXT): void {
  if (size > largest) {
    const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
    throw new Unreadable(
      `${name}: This is too long for an article: ${megabytes(size)}, where ${megabytes(largest)} is the most.`,
    );
  }
}

/**
 * Reads a file's bytes as an article; `name` stands for it in what goes wrong. The text is the decoded file, unchanged
 * (a byte order mark stays in it, as U+FEFF).
 * @throws {Unreadable} where the file is empty, too large, or not UTF-8 text
 */
export function readSource(name: string, bytes: Uint8Array): Article {
  checkSize(name, bytes.byteLength);
  try {
    return readArticle(decodeText(bytes));
  } catch (error) {
    if (error instanceof TextError) throw new Unreadable(`${name}: ${error.message}`);
    throw error;
  }
}
