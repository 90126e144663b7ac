import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Article, looksEnglish } from "../article/index.js";
import type { Config } from "../config.js";
import { Failure } from "../failure.js";
import { LibraryError } from "../library/errors.js";
import { checkFile, readFileNamed, readHere } from "../library/file.js";
import { readSource } from "../library/source.js";

/**
 * The files that the arguments name, in order: a folder stands for the files in it (not in its subfolders; none that
 * begin with a dot). Throws Failure for a folder that holds none.
 */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (isAddress(path)) return [path];
    try {
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
      const files = filesIn(path);
      if (files.length > 0) return files;
    } catch (error) {
      throw new Failure(reasonOf(path, error));
    }
    throw new Failure(`${path}: no file in this folder.`);
  });
}

const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    // Reading a pipe or a socket would wait for whoever writes into it.
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith("."))
    .map((entry) => join(folder, entry.name))
    .sort();

/** True for the address of a web page, where a file's name could stand. */
export const isAddress = (source: string) => /^https?:\/\//i.test(source);

/**
 * The article in a file (plain text, .md, .html) or at an address. Throws Failure where it can't be had or is none.
 * @param settings asked only for an address
 */
export async function readSourceNamed(source: string, settings: () => Promise<Config>): Promise<Article> {
  try {
    return isAddress(source) ? await readAddress(source, await settings()) : await readFile(source);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(reasonOf(source, error));
  }
}

async function readAddress(address: string, { allowHosts, fetchPorts }: Config): Promise<Article> {
  const { createFetcher } = await import("../library/fetch/index.js");
  const fetcher = createFetcher({ allowHosts, ports: fetchPorts, perMinute: Number.POSITIVE_INFINITY });
  const { bytes, contentType, url } = await fetcher.fetch(address, { user: "terminal", server: null });
  if (/^text\/(?:plain|markdown)/i.test(contentType)) return readSource(address, bytes);
  return (await readHere(bytes, { url, contentType })).article;
}

async function readFile(path: string): Promise<Article> {
  checkFile(path, statSync(path).size);
  return (await readFileNamed(path, readFileSync(path), readHere)).article;
}

/** A sentence where an article isn't in the language that Verbatim reads; null where it is, or is too short to tell. */
export function languageWarning(source: string, { text }: Article): string | null {
  return looksEnglish(text)
    ? null
    : `${source}: this doesn’t look like English, the only language that Verbatim reads: little is found in it.`;
}

const REASONS: Record<string, string> = {
  ENOENT: "is not there",
  EACCES: "may not be used: check its permissions",
  EPERM: "may not be used: check its permissions",
  EISDIR: "is a folder, where a file is wanted",
  ENOTDIR: "is not there",
  ENAMETOOLONG: "has too long a name",
  ENOSPC: "can’t be written: the disk is full",
};

/** A sentence that says why a file can't be `done` ("read", "written"). Throws what isn't the file's fault. */
export function reasonOf(path: string, error: unknown, done = "read"): string {
  if (error instanceof LibraryError)
    return error.message.startsWith(path) ? error.message : `${path}: ${error.message}`;
  if (!(error instanceof Error && "code" in error)) throw error;
  const code = String(error.code);
  return `${path} ${REASONS[code] ?? `can’t be ${done} (${code})`}.`;
}
