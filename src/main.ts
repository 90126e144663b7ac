#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import type { BriefOptions } from "./cli/brief.js";
import type { Config } from "./config.js";
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
  verbatim brief https://example.org/news/story.html
  verbatim ask data/articles/xi-meets-blinken.txt "/quote speaker:Wang"

Exit codes: 0 all went well, 1 something failed (a line on standard error says what), 2 the command line makes no sense.
Settings come from the environment and .env; .env.example describes them. NO_COLOR is respected.`,
  );

program
  .command("brief")
  .summary("what an article holds: who says what, the issues, a summary")
  .description("Reads articles and shows what they hold: who says what, the issues on the table, a summary.")
  .argument("<source...>", "files (.txt, .md, .html), folders of them, or addresses of web pages")
  .option("--json", "print JSON, one line for each article")
  .option("--out <folder>", "write NAME.json for each article into this folder")
  .action(async (sources: string[], options: BriefOptions) => {
    const { brief } = await import("./cli/brief.js");
    process.exitCode = await brief(sources, options, settings);
  });

program
  .command("ask")
  .summary("the bot's answer to a slash command")
  .description("Answers a slash command from an article, as far as a terminal can show the answer.")
  .argument("<file>", "the article's file (.txt, .md, .html) or address")
  .argument("<command>", 'the command as one would type it in Discord: "/quote speaker:Wang about:trade"')
  .action(async (file: string, line: string) => {
    const { ask } = await import("./cli/ask.js");
    await ask(file, line, settings);
  });

program
  .command("start")
  .summary("the bot; without DISCORD_TOKEN the preview")
  .description("Runs the bot until it is told to end. Without DISCORD_TOKEN it shows the preview instead.")
  .action(async () => {
    const config = await settings();
    if (config.token) {
      const { start } = await import("./cli/start.js");
      await start(config).catch(fail);
      // discord.js may still be waiting to try something again.
      process.exit();
    } else {
      await showPreview(config);
    }
  });

program
  .command("preview")
  .summary("a page on this machine that looks like Discord")
  .description("Shows a page on 127.0.0.1 where one can try the commands without Discord. Ctrl+C ends it.")
  .action(async () => showPreview(await settings()));

program
  .command("register")
  .summary("make Discord know the commands")
  .description("Registers the commands with Discord, unless it has them already. `start` does so too.")
  .action(async () => {
    const { register } = await import("./cli/register.js");
    await register(await settings());
  });

await run();

async function showPreview(config: Config): Promise<void> {
  const { preview } = await import("./cli/preview.js");
  await preview(config);
}

/** The environment's settings, with those of .env where it has none. */
async function settings(): Promise<Config> {
  const { config } = await import("dotenv");
  const { readConfig } = await import("./config.js");
  config({ quiet: true });
  return readConfig(process.env);
}

async function run(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  await program.parseAsync().catch(fail);
}

/** Says on standard error what went wrong, where nobody has yet, and sets the exit code. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const known = error instanceof Failure;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(known ? `${message}\n` : `Verbatim failed, which it shouldn’t: ${message}\n`);
  process.exitCode = known ? error.exitCode : 1;
}
