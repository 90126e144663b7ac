import { type Logger, pino } from "pino";

export type Log = Logger;

/**
 * The bot's log: one JSON line for each event on standard output. Nothing that a user typed, no article text and no token
 * goes into it. Written at once, so that the last line before an end is there.
 */
export function createLog(level: string): Log {
  return pino({ level, base: null }, pino.destination({ dest: 1, sync: true }));
}

/**
 * What may be logged of an error: its kind, its code and where it was thrown. Its message may hold what a user typed or an
 * article says, and discord.js puts the request (with the interaction's token) on it, so these stay out.
 */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    at: framesOf(error),
  };
}

const framesOf = (error: Error) =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim().slice(3));
