import { setTimeout as wait } from "node:timers/promises";
import { type APIInteraction, type Client, Events, GatewayDispatchEvents } from "discord.js";
import type { Config } from "../config.js";
import { Failure } from "../failure.js";
import { createClient } from "./client.js";
import type { RawCommand } from "./commands-diff.js";
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
  logConnection(client, log);

  const over = new Promise<void>((resolve, reject) => {
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
    await Promise.race([client.destroy(), wait(GOODBYE_WITHIN)]);
    await Promise.race([responder.idle(), wait(FINISH_WITHIN)]);
  }
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
  log.info("ready");
}

function logConnection(client: Client, log: Log): void {
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, "connection lost, reconnecting"));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "connection resumed"));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, "connected"));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...faultOf(error) }, "connection error"));
  client.on(Events.Error, (error) => log.error(faultOf(error), "client error"));
  client.on(Events.Warn, () => log.warn("client warning"));
  client.rest.on("rateLimited", ({ route, retryAfter, global }) =>
    log.warn({ route, retryAfter, global }, "rate limited"),
  );
}

const REFUSED =
  "Discord refuses DISCORD_TOKEN (wrong, or revoked meanwhile): make a new one on your application’s Bot page at " +
  "https://discord.com/developers/applications (Reset Token) and put it into .env.";

/** Close codes after which connecting again is no use (discord.com/developers/docs/topics/opcodes-and-status-codes). */
const FATAL_CLOSES: Record<number, string> = {
  4004: REFUSED,
  4010: "Discord refuses the shard (close code 4010).",
  4011: "The bot is in too many servers for one connection (close code 4011): it needs sharding, which Verbatim doesn’t do.",
  4012: "Discord no longer speaks this version of its API (close code 4012): update Verbatim.",
  4013: "Discord refuses the intents (close code 4013): update Verbatim.",
  4014: "Discord doesn’t allow the intents (close code 4014): Verbatim asks for none, so this is a changed copy.",
};

const closeFailure = (code: number) =>
  new Failure(FATAL_CLOSES[code] ?? `Discord closed the connection for good (close code ${code}).`);

function loginFailure(error: unknown, apiUrl: string): Failure {
  const { code, message, status } = error as { code?: unknown; message?: string; status?: number };
  if (code === "TokenInvalid" || status === 401 || message === "Authentication failed")
    return new Failure(REFUSED);
  const reason = typeof code === "string" || typeof code === "number" ? code : (status ?? "no answer");
  return new Failure(`Discord can’t be reached at ${apiUrl} (${reason}).`);
}
