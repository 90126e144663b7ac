import { Failure } from "../failure.js";

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

/** Why Discord closed the gateway for good. */
export const closeFailure = (code: number) =>
  new Failure(FATAL_CLOSES[code] ?? `Discord closed the connection for good (close code ${code}).`);

/** Why Discord could not be reached, or didn't let the bot in. Names no more of the error than its code. */
export function loginFailure(error: unknown, apiUrl: string): Failure {
  const { code, message, status } = error as { code?: unknown; message?: string; status?: number };
  if (code === "TokenInvalid" || status === 401 || message === "Authentication failed")
    return new Failure(REFUSED);
  if (message?.startsWith("Not enough sessions remaining")) {
    return new Failure(
      "Discord allows no more connections with this token today: something starts the bot again and again.",
    );
  }
  const reason = typeof code === "string" || typeof code === "number" ? code : (status ?? "no answer");
  return new Failure(`Discord can’t be reached at ${apiUrl} (${reason}).`);
}
