import { readBrief } from "../brief/index.js";
import type { Config } from "../config.js";
import { Failure } from "../failure.js";
import { ask as answer, Mistyped } from "../terminal/index.js";
import { terminalOf } from "./screen.js";
import { languageWarning, readSourceNamed } from "./sources.js";

/** Prints the answer of the article in a file or at an address to a slash command. Throws Failure where either can't be read. */
export async function ask(source: string, line: string, settings: () => Promise<Config>): Promise<void> {
  const article = await readSourceNamed(source, settings);
  const warning = languageWarning(source, article);
  if (warning) process.stderr.write(`${warning}\n`);
  const brief = readBrief(article);
  try {
    process.stdout.write(`${answer({ article: "here", brief }, line, terminalOf(process.stdout))}\n`);
  } catch (error) {
    throw error instanceof Mistyped ? new Failure(error.message, 2) : error;
  }
}
