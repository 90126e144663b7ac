import type { APIApplication } from "discord.js";
import { ApplicationCommandType } from "discord-api-types/v10";
import { type Config, tokenOf } from "../config.js";
import { Failure } from "../failure.js";

/** Makes Discord know the commands, and says on standard output what it did. Throws Failure or ConfigError. */
export async function register(config: Config): Promise<void> {
  const token = tokenOf(config);
  const [
    { Routes },
    { createRest },
    { registerCommands },
    { loginFailure },
    { definitions, libraryDefinitions },
  ] = await Promise.all([
    import("discord.js"),
    import("../discord/client.js"),
    import("../discord/register.js"),
    import("../discord/connect-failure.js"),
    import("../../commands/index.js"),
  ]);
  const rest = createRest(config, token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const all = [...definitions, ...libraryDefinitions];
    const outcome = await registerCommands(rest, id, config.guildId, all);
    const names = all
      .map(({ name, type }) => (type === ApplicationCommandType.Message ? `“${name}”` : `/${name}`))
      .join(", ");
    const where = config.guildId ? `in the server ${config.guildId}` : "everywhere";
    process.stdout.write(
      outcome === "unchanged"
        ? `Discord already has ${names} ${where}.\n`
        : `Registered ${names} ${where}.\n`,
    );
  } catch (error) {
    throw error instanceof Failure ? error : loginFailure(error, config.apiUrl);
  }
}
