import { styleText } from "node:util";

const LEVELS: Record<number, string> = { 30: "", 40: "warning", 50: "error", 60: "fatal" };
const COLORS: Record<number, Parameters<typeof styleText>[0]> = { 40: "yellow", 50: "red", 60: "red" };

/** A line of the log (pino's JSON) for a person at a terminal: time, what happened, and the fields that came with it. */
export function readableLine(json: string, color: boolean): string {
  const { level, time, msg, ...fields } = JSON.parse(json) as Record<string, unknown>;
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    color && text ? styleText(format, text) : text;
  const rank = Number(level);
  const parts = [
    paint("dim", new Date(Number(time)).toTimeString().slice(0, 8)),
    paint(COLORS[rank] ?? "dim", LEVELS[rank] ?? "debug"),
    String(msg),
    paint(
      "dim",
      Object.entries(fields)
        .map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`)
        .join(" "),
    ),
  ];
  return `${parts.filter(Boolean).join("  ")}\n`;
}
