import type {
  APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import Fuse from "fuse.js";

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The kind of option that is true or false; written out, as this file is read in the browser too. */
const BOOLEAN: ApplicationCommandOptionType.Boolean = 5;

/** A command line that can't be run; the message is one sentence that says what would do. */
export class Mistyped extends Error {
  override readonly name = "Mistyped";
}

/** A command as it was typed, with what was chosen in its options. */
export interface Typed {
  readonly command: string;
  readonly chosen: Readonly<Record<string, string | boolean>>;
}

/**
 * Reads "/quote speaker:Wang Yi about:trade" as Discord's own input box would: an option's value goes on to the next
 * option's name, quotation marks around it are optional, and words before any name belong to the first option. Throws
 * Mistyped for a command that isn't there, an option that is needed and a value that can't be.
 */
export function readTyped(line: string, definitions: readonly Definition[]): Typed {
  const text = line.trim().replace(/^\/\s*/, "");
  const definition = commandOf(text, definitions);
  if (!definition) {
    const name = /^[^\s:]*/.exec(text)?.[0] ?? "";
    const names = definitions.map((d) => d.name);
    const meant = nearest(name, names);
    throw new Mistyped(
      `There is no /${name}. ${meant ? `Did you mean /${meant}?` : `Try ${listed(names.map((n) => `/${n}`))}.`}`,
    );
  }
  const rest = text.slice(definition.name.length);
  const options = (definition.options ?? []) as readonly APIApplicationCommandBasicOption[];
  const chosen: Record<string, string | boolean> = {};
  for (const [option, value] of splitOptions(rest, options, definition.name)) {
    if (option.name in chosen) throw new Mistyped(`${option.name} is given twice: once is enough.`);
    chosen[option.name] = readValue(option, value);
  }
  const missing = options.find((option) => option.required && !(option.name in chosen));
  if (missing) {
    throw new Mistyped(
      `/${definition.name} needs a ${missing.name}, for example /${definition.name} ${missing.name}:Wang.`,
    );
  }
  return { command: definition.name, chosen };
}

/** The command that the line begins with, the longest where several do ("article" and "article add"). */
export function commandOf<D extends { readonly name: string }>(
  text: string,
  definitions: readonly D[],
): D | undefined {
  const lower = text.toLowerCase();
  return definitions
    .filter(({ name }) => lower.startsWith(name) && /^(\s|$)/.test(lower.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

function splitOptions(
  rest: string,
  options: readonly APIApplicationCommandBasicOption[],
  command: string,
): [APIApplicationCommandBasicOption, string][] {
  if (rest.trim() === "") return [];
  const [first] = options;
  if (!first) throw new Mistyped(`/${command} takes no options.`);
  const unknown = /^\s*([\w-]+):(?!\/\/)/.exec(rest)?.[1];
  if (unknown !== undefined && !options.some((o) => o.name === unknown)) {
    const meant = nearest(
      unknown,
      options.map((o) => o.name),
    );
    throw new Mistyped(
      `/${command} has no option ${unknown}. ${
        meant
          ? `Did you mean ${meant}?`
          : `It has ${listed(
              options.map((o) => o.name),
              "and",
            )}.`
      }`,
    );
  }
  const name = new RegExp(`(?<!\\S)(${options.map((o) => o.name).join("|")}):`, "g");
  const marks = [...rest.matchAll(name)];
  const found: [APIApplicationCommandBasicOption, string][] = [];
  const lead = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  if (lead) found.push([first, unquoted(lead)]);
  marks.forEach((mark, i) => {
    const value = rest.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? rest.length);
    const option = options.find((o) => o.name === mark[1]);
    if (option) found.push([option, unquoted(value.trim())]);
  });
  return found;
}

function unquoted(value: string): string {
  return /^(["“]).*["”]$/s.test(value) && value.length > 1 ? value.slice(1, -1) : value;
}

function readValue(option: APIApplicationCommandBasicOption, value: string): string | boolean {
  if (option.type === BOOLEAN) {
    if (/^(true|yes|1)$/i.test(value)) return true;
    if (/^(false|no|0|)$/i.test(value)) return false;
    throw new Mistyped(`${option.name} is true or false.`);
  }
  if ("choices" in option && option.choices) {
    const choice = option.choices.find((c) => String(c.value) === value.toLowerCase());
    if (!choice)
      throw new Mistyped(
        `${option.name} is ${listed(
          option.choices.map((c) => String(c.value)),
          "or",
        )}.`,
      );
    return String(choice.value);
  }
  if ("max_length" in option && option.max_length !== undefined && value.length > option.max_length) {
    throw new Mistyped(`${option.name} takes at most ${option.max_length} characters.`);
  }
  if (option.required && value === "")
    throw new Mistyped(`${option.name} is empty: write it right behind the colon.`);
  return value;
}

/** The one of `names` that `typed` was most likely meant to be; undefined where none is near. */
function nearest(typed: string, names: readonly string[]): string | undefined {
  return typed === "" ? undefined : new Fuse(names, { threshold: 0.4 }).search(typed.slice(0, 32))[0]?.item;
}

function listed(items: readonly string[], word = "or"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
