import { type Logger, pino } from "pino";
import { readableLine } from "./log-line.js";

export type Log = Logger;

/**
 * The bot's log on standard output: one JSON line for each event, or a readable one where a person looks at a terminal.
 * Nothing that a user typed, no article text and no token goes into it. Written at once, so that the last line before an
 * end is there.
 */
export function createLog(level: string): Log {
  const { stdout } = process;
  const color = stdout.isTTY && stdout.hasColors();
  const target = stdout.isTTY
    ? { write: (line: string) => void stdout.write(readableLine(line, color)) }
    : pino.destination({ dest: 1, sync: true });
  return pino({ level, base: null }, target);
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
