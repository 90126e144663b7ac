import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../article/index.js";
import { Failure } from "../failure.js";
import { Unreadable } from "../library/errors.js";
import { checkSize, readSource } from "../library/source.js";

/**
 * The files that the arguments name, in order: a folder stands for the files in it (not in its subfolders; none that
 * begin with a dot). Throws Failure for a folder that holds none.
 */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const files = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => join(path, entry.name))
      .sort();
    if (files.length === 0) throw new Failure(`${path}: no file in this folder.`);
    return files;
  });
}

/** The article in a file. Throws Failure where the file can't be read or holds no article. */
export function readFile(path: string): Article {
  try {
    const size = statSync(path).size;
    checkSize(path, size);
    return readSource(path, readFileSync(path));
  } catch (error) {
    throw new Failure(reasonOf(path, error));
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "is not there",
  EACCES: "may not be read: check its permissions",
  EPERM: "may not be read: check its permissions",
  EISDIR: "is a folder: name its files, or the folder as a whole",
};

function reasonOf(path: string, error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  if (!(error instanceof Error && "code" in error)) throw error;
  const code = String(error.code);
  return `${path} ${REASONS[code] ?? `can’t be read (${code})`}.`;
}
