#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import type { BriefOptions } from "./cli/brief.js";
import { ConfigError } from "./config.js";
import { Failure } from "./failure.js";

// Each command loads its own part of Verbatim when it runs: reading an article needs no discord.js.
const program = new Command("verbatim")
  .description("Answers from a news article, word for word: in Discord, on a local page and here.")
  .helpCommand(false)
  .showHelpAfterError("(verbatim --help shows what there is)")
  .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
  .exitOverride()
  .addHelpText(
    "after",
    `
Examples:
  verbatim brief data/articles/xi-meets-blinken.txt
  verbatim brief news/ --json --out briefs/
  verbatim ask data/articles/xi-meets-blinken.txt "/quote speaker:Wang"

Exit codes: 0 all went well, 1 something failed (a line on standard error says what), 2 the command line makes no sense.
Settings come from the environment and .env; .env.example describes them. NO_COLOR is respected.`,
  );

program
  .command("brief")
  .summary("what an article holds: who says what, the issues, a summary")
  .description("Reads articles and shows what they hold: who says what, the issues on the table, a summary.")
  .argument("<source...>", "text files, or folders of them")
  .option("--json", "print JSON, one line for each article")
  .option("--out <folder>", "write NAME.json for each article into this folder")
  .action(async (sources: string[], options: BriefOptions) => {
    const { brief } = await import("./cli/brief.js");
    process.exitCode = await brief(sources, options);
  });

await run();

async function run(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Says on standard error what went wrong, where nobody has yet, and gives the exit code for it. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const known = error instanceof Failure || error instanceof ConfigError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(known ? `${message}\n` : `Verbatim failed, which it shouldn’t: ${message}\n`);
  return error instanceof Failure ? error.exitCode : 1;
}
