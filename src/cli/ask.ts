import { readBrief } from "../brief/index.js";
import { Failure } from "../failure.js";
import { ask as answer, Mistyped } from "../terminal/index.js";
import { terminalOf } from "./screen.js";
import { readFile } from "./sources.js";

/** Prints the answer of the article in `path` to a slash command. Throws Failure where either can't be read. */
export function ask(path: string, line: string): void {
  const brief = readBrief(readFile(path));
  try {
    process.stdout.write(`${answer({ article: "here", brief }, line, terminalOf(process.stdout))}\n`);
  } catch (error) {
    throw error instanceof Mistyped ? new Failure(error.message, 2) : error;
  }
}
