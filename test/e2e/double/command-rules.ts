import { z } from "zod";
import { LOCALES } from "./locales.js";

// What Discord accepts as a command (discord.com/developers/docs/interactions/application-commands).

const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const slashName = z
  .string()
  .regex(SLASH_NAME, "Command name is invalid")
  .refine((name) => name === name.toLowerCase(), "Command name must be lowercase");

const localized = (value: z.ZodType<string>) =>
  z
    .record(z.string(), value)
    .refine((map) => Object.keys(map).every((locale) => LOCALES.has(locale)), "Unknown locale")
    .nullish();

const description = z.string().min(1).max(100);
const choice = z.object({
  name: z.string().min(1).max(100),
  name_localizations: localized(z.string().min(1).max(100)),
  value: z.union([z.string().min(1).max(100), z.number()]),
});

export interface Option {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | undefined;
  readonly options?: readonly Option[] | undefined;
}

const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;

const optionRules: z.ZodType<Option> = z.lazy(() =>
  z
    .object({
      type: z.int().min(1).max(11),
      name: slashName,
      name_localizations: localized(slashName),
      description,
      description_localizations: localized(description),
      required: z.boolean().optional(),
      autocomplete: z.boolean().optional(),
      choices: z.array(choice).max(25).optional(),
      options: z.array(optionRules).max(25).optional(),
      channel_types: z.array(z.int()).optional(),
      min_value: z.number().optional(),
      max_value: z.number().optional(),
      min_length: z.int().min(0).max(6000).optional(),
      max_length: z.int().min(1).max(6000).optional(),
    })
    .superRefine((option, ctx) => {
      const problem = (message: string) => ctx.addIssue({ code: "custom", message });
      const listed = option.type === 3 || option.type === 4 || option.type === 10;
      if (option.choices?.length && option.autocomplete)
        problem("Choices and autocomplete exclude each other.");
      if (!listed && (option.choices?.length || option.autocomplete)) {
        problem("Only text and numbers have choices or autocomplete.");
      }
      const valueType = option.type === 3 ? "string" : "number";
      if (option.choices?.some((c) => typeof c.value !== valueType))
        problem(`Choices must be of type ${valueType}.`);
      if (option.type > SUB_COMMAND_GROUP && option.options?.length)
        problem("Only subcommands have options.");
      if (option.type === SUB_COMMAND_GROUP && option.options?.some((o) => o.type !== SUB_COMMAND)) {
        problem("A group holds subcommands alone.");
      }
      if (option.type === SUB_COMMAND && option.options?.some((o) => o.type <= SUB_COMMAND_GROUP)) {
        problem("A subcommand holds no subcommands.");
      }
      checkOptions(option.options ?? [], problem);
    }),
);

function checkOptions(options: readonly Option[], problem: (message: string) => void): void {
  const names = options.map((o) => o.name);
  if (new Set(names).size < names.length) problem("Option names must be unique");
  const subcommands = options.filter((o) => o.type <= SUB_COMMAND_GROUP).length;
  if (subcommands > 0 && subcommands < options.length) problem("Subcommands and other options don't mix.");
  const firstOptional = options.findIndex((o) => !o.required);
  if (firstOptional >= 0 && options.slice(firstOptional).some((o) => o.required)) {
    problem("Required options must be placed before non-required options");
  }
}

const unique = (most: number) =>
  z
    .array(z.int().min(0).max(most))
    .refine((list) => new Set(list).size === list.length, "Must be unique")
    .nullish();

const commandRules = z
  .object({
    type: z.int().min(1).max(3).optional(),
    name: z.string().min(1).max(32),
    name_localizations: z.record(z.string(), z.string()).nullish(),
    description: z.string().max(100).optional(),
    description_localizations: localized(description),
    options: z.array(optionRules).max(25).optional(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    contexts: unique(2),
    integration_types: unique(1),
    nsfw: z.boolean().optional(),
    dm_permission: z.boolean().nullish(),
  })
  .superRefine((command, ctx) => {
    const problem = (message: string, path: PropertyKey[] = []) =>
      ctx.addIssue({ code: "custom", path, message });
    const slash = (command.type ?? 1) === 1;
    const names = [command.name, ...Object.values(command.name_localizations ?? {})];
    if (slash && names.some((name) => !slashName.safeParse(name).success)) {
      problem("Command name is invalid", ["name"]);
    }
    if (names.some((name) => name.length < 1 || name.length > 32))
      problem("Must be 1-32 in length.", ["name"]);
    if (Object.keys(command.name_localizations ?? {}).some((locale) => !LOCALES.has(locale))) {
      problem("Unknown locale", ["name_localizations"]);
    }
    if (slash && !command.description) problem("This field is required", ["description"]);
    if (!slash && (command.description || command.options?.length)) {
      problem("Context menu commands cannot have descriptions or options");
    }
    checkOptions(command.options ?? [], (message) => problem(message, ["options"]));
    const length = lengthOf(command as Sized);
    if (length > 8000) problem(`${length} characters of names, descriptions and values; at most 8000.`);
  });

interface Sized {
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly name_localizations?: Record<string, string> | null;
  readonly description_localizations?: Record<string, string> | null;
  readonly options?: readonly Sized[];
  readonly choices?: readonly Sized[];
}

/** Discord counts names, descriptions and values together, each in its longest translation. */
function lengthOf(part: Sized): number {
  const longest = (own: string, translations: Record<string, string> | null | undefined) =>
    Math.max(own.length, ...Object.values(translations ?? {}).map((t) => t.length));
  return (
    longest(part.name ?? "", part.name_localizations) +
    longest(part.description ?? "", part.description_localizations) +
    String(part.value ?? "").length +
    [...(part.options ?? []), ...(part.choices ?? [])].reduce((sum, inner) => sum + lengthOf(inner), 0)
  );
}

const MOST = { 1: 100, 2: 5, 3: 5 } as const;

/** All commands of an application in one scope (everywhere, or one server), as a bulk overwrite sends them. */
export const commandListRules = z.array(commandRules).superRefine((commands, ctx) => {
  const keys = commands.map((c) => `${c.type ?? 1} ${c.name}`);
  if (new Set(keys).size < keys.length) {
    ctx.addIssue({ code: "custom", message: "Application command names must be unique" });
  }
  for (const type of [1, 2, 3] as const) {
    if (commands.filter((c) => (c.type ?? 1) === type).length > MOST[type]) {
      ctx.addIssue({
        code: "custom",
        message: `Maximum number of application commands reached (${MOST[type]})`,
      });
    }
  }
});
