import { fileURLToPath } from "node:url";
import { type Config, tokenOf } from "../config.js";
import type { DatabaseAddress, Fetcher } from "../library/index.js";
import { withTightHeap } from "./heap.js";

/** The project's own articles and library, from dist/src/cli/ where this file runs. */
const OWN_ARTICLES = fileURLToPath(new URL("../../../data/articles", import.meta.url));
const OWN_DATABASE = fileURLToPath(new URL("../../../data/verbatim.db", import.meta.url));

/** The folder of the articles that everyone may ask about. */
export const articlesFolder = (config: Config) => config.articlesDir ?? OWN_ARTICLES;

/** Where what is added is kept. */
export const databaseAddress = ({ databaseUrl, databaseFile }: Config): DatabaseAddress =>
  databaseUrl === null ? { file: databaseFile ?? OWN_DATABASE } : { postgres: databaseUrl };

/** Fetches from the web; what that takes is loaded with the first fetch. */
export function fetcherOf({ allowHosts, fetchPorts }: Config): Fetcher {
  let made: Promise<Fetcher> | null = null;
  const fetcher = () => {
    made ??= import("../library/fetch/index.js").then(({ createFetcher }) =>
      createFetcher({ allowHosts, ports: fetchPorts }),
    );
    return made;
  };
  return {
    fetch: async (url, asker) => (await fetcher()).fetch(url, asker),
    fetchAttachment: async (url, asker) => (await fetcher()).fetchAttachment(url, asker),
  };
}

/**
 * Runs the bot until it is told to end (SIGTERM, SIGINT). Throws Failure or ConfigError where it can't start, or can't go
 * on because Discord doesn't want it any more.
 */
export async function start(config: Config): Promise<void> {
  const token = tokenOf(config);
  const stop = new AbortController();
  // The first signal ends in good order, a second one at once.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());

  const { runBot, createRest, startUpkeep, answer, definitions, libraryDefinitions, log, desk } =
    await withTightHeap(() => load(config));
  const { library } = desk;
  const stopUpkeep = startUpkeep(createRest(config, token), library, log);
  try {
    await runBot({
      config,
      token,
      commands: [...definitions, ...libraryDefinitions],
      answer: (interaction) => answer(interaction, library, desk),
      log,
      stop: stop.signal,
    });
    log.info("ended");
  } finally {
    stopUpkeep();
    await library.close();
  }
}

/** Everything that the bot consists of, with the newest article read: the first question should not wait for that. */
async function load(config: Config) {
  const [bot, client, { createLog }, answer, upkeep, commands, library] = await Promise.all([
    import("../discord/bot.js"),
    import("../discord/client.js"),
    import("../discord/log.js"),
    import("../discord/answer.js"),
    import("../discord/upkeep.js"),
    import("../../commands/index.js"),
    import("../library/index.js"),
  ]);
  const log = createLog(config.logLevel);
  const keeper = await library.openLibrary({
    folder: articlesFolder(config),
    database: databaseAddress(config),
    warn: (sentence) => log.warn(sentence),
  });
  await keeper.open({ owner: { kind: "shelf" }, channel: null });
  const reader = library.createReader(fetcherOf(config), library.readApart);
  return { ...bot, ...client, ...answer, ...upkeep, ...commands, log, desk: { library: keeper, reader } };
}
