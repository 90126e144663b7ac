import { type APIInteraction, type Client, Events, GatewayDispatchEvents } from "discord.js";
import type { Config } from "../config.js";
import { Failure } from "../failure.js";
import { createClient } from "./client.js";
import type { RawCommand } from "./commands-diff.js";
import { closeFailure, loginFailure } from "./connect-failure.js";
import { faultOf, type Log } from "./log.js";
import { registerCommands } from "./register.js";
import { type Answerer, Responder } from "./respond.js";

/** How long what is in flight may take when the process is told to end, and the gateway to say goodbye, in ms. */
const FINISH_WITHIN = 10_000;
const GOODBYE_WITHIN = 2_000;

export interface BotOptions {
  readonly config: Config;
  readonly token: string;
  readonly commands: readonly RawCommand[];
  readonly answer: Answerer;
  readonly log: Log;
  /** Ends the bot in good order when it is aborted. */
  readonly stop: AbortSignal;
}

/**
 * Runs the bot: connects, registers the commands, answers. Settles when `stop` is aborted and everything in flight is
 * answered. Throws Failure where Discord doesn't want the bot (any more): a refused token, a fatal close.
 */
export async function runBot({ config, token, commands, answer, log, stop }: BotOptions): Promise<void> {
  const client = createClient(config);
  const responder = new Responder(client.rest, answer, log);
  // The raw event: an interaction needs none of the objects that discord.js builds around it.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
    responder.take(interaction),
  );
  logConnection(client, log, stop);

  const over = new Promise<void>((resolve, reject) => {
    // discord.js builds its own objects of every event, and what it can't read would end the process.
    process.on("unhandledRejection", (error) => log.error(faultOf(error), "unexpected failure"));
    process.once("uncaughtException", (error) => {
      log.fatal(faultOf(error), "unexpected failure");
      reject(new Failure("Verbatim failed, which it shouldn’t; the log has where."));
    });
    stop.addEventListener("abort", () => resolve(), { once: true });
    if (stop.aborted) resolve();
    // discord.js goes quiet after a fatal close; the process would end with exit code 0.
    client.on(Events.ShardDisconnect, ({ code }) => reject(closeFailure(code)));
    client.once(Events.ClientReady, (ready) => {
      register(ready, config.guildId, commands, log).catch(reject);
    });
    client.login(token).catch((error: unknown) => reject(loginFailure(error, config.apiUrl)));
  });
  try {
    await over;
  } finally {
    await atMost(GOODBYE_WITHIN, client.destroy());
    await atMost(FINISH_WITHIN, responder.idle());
  }
}

/** Settles with `work`, or without it after `ms`. */
function atMost(ms: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void work.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function register(
  client: Client<true>,
  guildId: string | null,
  commands: readonly RawCommand[],
  log: Log,
): Promise<void> {
  const scope = guildId ? { server: guildId } : { server: "all" };
  try {
    const outcome = await registerCommands(client.rest, client.application.id, guildId, commands);
    log.info({ ...scope, commands: commands.length }, `commands ${outcome}`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    // Discord's trouble, not ours: those that are registered already go on working.
    log.error({ ...scope, ...faultOf(error) }, "commands could not be registered");
  }
  log.info({ invite: `https://discord.com/oauth2/authorize?client_id=${client.application.id}` }, "ready");
}

function logConnection(client: Client, log: Log, stop: AbortSignal): void {
  client.on(Events.ShardReconnecting, (shard) => {
    if (!stop.aborted) log.warn({ shard }, "connection lost, reconnecting");
  });
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "connection resumed"));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, "connected"));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...faultOf(error) }, "connection error"));
  client.on(Events.Error, (error) => log.error(faultOf(error), "client error"));
  client.on(Events.Warn, () => log.warn("client warning"));
  client.rest.on("rateLimited", ({ route, retryAfter, global }) =>
    log.warn({ route, retryAfter, global }, "rate limited"),
  );
}
