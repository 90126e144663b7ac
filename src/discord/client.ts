import { Client, Options, REST, type RESTOptions } from "discord.js";
import type { Config } from "../config.js";

/** Nothing of what discord.js could keep is ever looked at. */
const KEEP_NOTHING = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

/** Every interaction that is followed up gets a queue of its own in discord.js, kept until the next sweep (ms). */
const HANDLER_SWEEP = 60_000;

/** How discord.js reaches Discord's HTTP API. */
export function restOptions({ apiUrl, apiVersion }: Config): Partial<RESTOptions> {
  return { api: apiUrl, handlerSweepInterval: HANDLER_SWEEP, ...(apiVersion ? { version: apiVersion } : {}) };
}

/** A client that gets interactions alone (no intents) and caches nothing. */
export function createClient(config: Config): Client {
  return new Client({
    intents: [],
    rest: restOptions(config),
    makeCache: Options.cacheWithLimits(KEEP_NOTHING),
    allowedMentions: { parse: [] },
  });
}

/** Discord's HTTP API without the gateway, with the bot's token. */
export function createRest(config: Config, token: string): REST {
  return new REST(restOptions(config)).setToken(token);
}
