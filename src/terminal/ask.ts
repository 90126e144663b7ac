import { type Asked, commands, definitions } from "../../commands/index.js";
import { printReply, type Terminal } from "./print.js";
import { readTyped } from "./typed.js";

/** The answer to a command line ("/quote speaker:Wang") as the terminal can show it. Throws Mistyped. */
export function ask(asked: Asked, line: string, terminal: Terminal): string {
  const { command, chosen } = readTyped(line, definitions);
  const reply = commands.get(command)?.reply(asked, chosen);
  return reply ? printReply(reply, terminal) : "";
}
