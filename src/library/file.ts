import { type Article, LARGEST_TEXT, readArticle } from "../article/index.js";
import { Unreadable } from "./errors.js";
import type { PageReader, ReadPage } from "./reader.js";
import { checkSize, readSource } from "./source.js";

/** A page has its text's many times over in markup: this many bytes of it are read. */
const LARGEST_PAGE = 5 * 1024 * 1024;

const PAGE = /\.html?$/i;
const MARKDOWN = /\.md$/i;
const PLAIN = /\.txt$/i;

/** What a file holds: an article, and what it says of itself where it is a page. */
export interface ReadFile {
  readonly article: Article;
  readonly facts: ReadPage["facts"] | null;
}

/** True for the name of a file that is read: plain text, Markdown or a page, and not hidden. */
export const isReadable = (name: string): boolean =>
  !name.startsWith(".") && [PLAIN, MARKDOWN, PAGE].some((ending) => ending.test(name));

/** True where the file's text is its article's, unchanged. */
export const isPlain = (name: string): boolean => !PAGE.test(name) && !MARKDOWN.test(name);

/**
 * Says whether it is worth reading a file, before it is read.
 * @param size in bytes
 * @throws {Unreadable} where it is larger than what is read
 */
export function checkFile(name: string, size: number): void {
  checkSize(name, size, PAGE.test(name) ? LARGEST_PAGE : LARGEST_TEXT);
}

/**
 * Reads a file's bytes as its name says: a page, Markdown, or plain text. `name` stands for it in what goes wrong.
 * @throws {Unreadable} where there is no article in it
 */
export async function readFileNamed(
  name: string,
  bytes: Uint8Array,
  readPage: PageReader,
): Promise<ReadFile> {
  if (PAGE.test(name)) return withName(name, readPage(bytes, {}));
  const article = readSource(name, bytes);
  if (!MARKDOWN.test(name)) return { article, facts: null };
  const { plainText } = await import("./markdown.js");
  const text = plainText(article.text);
  if (text === "") throw new Unreadable(`${name}: There is no text in this file.`);
  return { article: readArticle(text), facts: null };
}

/** Says of which file a page was that holds no article. */
async function withName(name: string, read: Promise<ReadFile>): Promise<ReadFile> {
  try {
    return await read;
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${name}: ${error.message}`) : error;
  }
}

/** Reads pages in this thread; what that takes is loaded with the first. */
export const readHere: PageReader = async (bytes, origin) => {
  const { readPage } = await import("./page/index.js");
  return readPage(bytes, origin);
};
