import type { Config } from "../config.js";
import { Failure } from "../failure.js";

/** Shows the preview page until the process is told to end. */
export async function preview(_config: Config): Promise<void> {
  throw new Failure("The preview isn’t here yet; set DISCORD_TOKEN to start the bot.");
}
