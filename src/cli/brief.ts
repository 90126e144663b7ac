import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type Brief, readBrief } from "../brief/index.js";
import type { Config } from "../config.js";
import { Failure } from "../failure.js";
import { progressBar } from "./progress.js";
import { terminalOf } from "./screen.js";
import { filesOf, isAddress, languageWarning, readSourceNamed, reasonOf } from "./sources.js";

/** Names of files stay shorter than this, in code units. */
const LONGEST_NAME = 120;

export interface BriefOptions {
  readonly json?: boolean;
  readonly out?: string;
}

/**
 * Prints the brief of every article that `paths` name, or writes each as NAME.json into `options.out`. An article that
 * can't be read gets a line on standard error and the others go on. Returns the exit code.
 */
export async function brief(
  paths: readonly string[],
  options: BriefOptions,
  settings: () => Promise<Config>,
): Promise<0 | 1> {
  const files = filesOf(paths);
  const show = options.json || options.out ? JSON.stringify : await readable();
  const written = new Map<string, string>();
  if (options.out) makeFolder(options.out);
  const bar = progressBar(files.length, process.stderr);
  const warn = (line: string | null) => {
    if (line === null) return;
    bar.done();
    process.stderr.write(`${line}\n`);
  };
  let failed = 0;
  for (const [i, file] of files.entries()) {
    try {
      const article = await readSourceNamed(file, settings);
      warn(languageWarning(file, article));
      const text = show(readBrief(article));
      if (options.out) write(nameOnce(join(options.out, jsonName(file)), file, written), text);
      else process.stdout.write(`${text}\n`);
    } catch (error) {
      failed++;
      warn(
        error instanceof Failure ? error.message : `${file}: Verbatim failed, which it shouldn’t (${error}).`,
      );
    }
    bar.step(i + 1);
  }
  bar.done();
  return failed > 0 ? 1 : 0;
}

/** What shows a brief to a person; loaded only where one looks. */
async function readable(): Promise<(brief: Brief) => string> {
  const { printBrief } = await import("../terminal/index.js");
  const terminal = terminalOf(process.stdout);
  return (brief) => printBrief(brief, terminal);
}

/** A file's name, or a page's address as far as it can be one. */
function jsonName(source: string): string {
  if (!isAddress(source)) return `${basename(source, extname(source))}.json`;
  const { host, pathname } = new URL(source);
  return `${`${host}${pathname}`
    .replace(/\.\w+$|\/$/, "")
    .replace(/[^\w.-]+/g, "-")
    .slice(0, LONGEST_NAME)}.json`;
}

/** `target`, unless another article of this run was written there already. */
function nameOnce(target: string, file: string, written: Map<string, string>): string {
  const other = written.get(target);
  if (other) throw new Failure(`${file}: not written, ${target} already holds the brief of ${other}.`);
  written.set(target, file);
  return target;
}

function write(target: string, text: string): void {
  try {
    writeFileSync(target, text);
  } catch (error) {
    throw new Failure(reasonOf(target, error, "written"));
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Failure(`${folder} can’t be made a folder for the briefs.`);
  }
}
