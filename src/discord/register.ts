import { DiscordAPIError, type REST, Routes } from "discord.js";
import { Failure } from "../failure.js";
import { type RawCommand, sameCommands } from "./commands-diff.js";

/** How a registration ended: Discord had the commands already, or has them now. */
export type Registration = "unchanged" | "registered";

/**
 * Makes Discord know the commands: in one server (at once), or everywhere where `guildId` is null. Sends nothing where
 * Discord has them already. Throws Failure where Discord refuses them; network errors pass through.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  commands: readonly RawCommand[],
): Promise<Registration> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  try {
    const existing = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
    if (sameCommands(commands, existing as RawCommand[], guildId ? "server" : "everywhere"))
      return "unchanged";
    await rest.put(route, { body: commands });
    return "registered";
  } catch (error) {
    throw refusalOf(error, guildId) ?? error;
  }
}

function refusalOf(error: unknown, guildId: string | null): Failure | null {
  if (!(error instanceof DiscordAPIError)) return null;
  if (guildId && (error.status === 403 || error.status === 404)) {
    return new Failure(
      "DISCORD_GUILD_ID names a server that the bot isn’t in: add the bot to it, or copy the right id (right-click the server → Copy Server ID).",
    );
  }
  if (error.status === 400) return new Failure(`Discord refuses the commands: ${error.message}`);
  return null;
}
