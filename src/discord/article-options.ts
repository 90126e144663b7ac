import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ComponentType,
} from "discord-api-types/v10";
import { z } from "zod";
import { ARTICLE_COMMANDS } from "../../commands/article.js";
import type { AttachedFile } from "../library/types.js";

const Options = z.object({
  url: z.string().optional(),
  file: z.string().optional(),
  text: z.boolean().optional(),
  article: z.string().optional(),
  role: z.string().optional(),
});

/** A use of /article. */
export interface ArticleUse extends z.infer<typeof Options> {
  readonly command: z.infer<typeof Command>;
  readonly attached: AttachedFile | null;
  /** What is being typed, for autocomplete. */
  readonly typed: string;
}

const Command = z.enum(ARTICLE_COMMANDS);

/** Reads a use of /article; null for a subcommand that Verbatim of this version doesn't have. */
export function readUse({
  data,
}:
  | APIChatInputApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction): ArticleUse | null {
  const [sub] = data.options ?? [];
  if (sub?.type !== ApplicationCommandOptionType.Subcommand) return null;
  const given = (sub.options ?? []) as readonly APIApplicationCommandInteractionDataOption[];
  const command = Command.safeParse(sub.name);
  const options = Options.safeParse(
    Object.fromEntries(given.map((option) => [option.name, "value" in option ? option.value : undefined])),
  );
  if (!command.success || !options.success) return null;
  const focused = given.find((option) => "focused" in option && option.focused);
  const { file } = options.data;
  const attachment = file === undefined ? undefined : data.resolved?.attachments?.[file];
  return {
    ...options.data,
    command: command.data,
    attached: attachment ? attachedFile(attachment) : null,
    typed: focused && "value" in focused ? String(focused.value) : "",
  };
}

/** The fields of a window that was sent off, by their custom ids. */
export function readFields({ data }: APIModalSubmitInteraction): Record<string, string> {
  const inputs = data.components.flatMap((component) => {
    if (component.type === ComponentType.Label) return [component.component];
    return component.type === ComponentType.ActionRow ? component.components : [];
  });
  return Object.fromEntries(
    inputs.flatMap((input) =>
      input.type === ComponentType.TextInput ? [[input.custom_id, input.value]] : [],
    ),
  );
}

/** Endings of files that are read. */
const READABLE = /\.(txt|md|html?)$/i;

/** What a message has to read: its first link, else its first file that can be read; null where there is neither. */
export function findInMessage({
  content,
  embeds,
  attachments,
}: APIMessage): { url: string } | { file: AttachedFile } | null {
  const url = findLink(content) ?? embeds?.find((embed) => embed.url)?.url;
  if (url !== undefined) return { url };
  const file = attachments?.find(({ filename }) => READABLE.test(filename));
  return file ? { file: attachedFile(file) } : null;
}

/** The first http(s) address in a message's markdown, without what closes it there. */
function findLink(content: string): string | undefined {
  const [found] = /https?:\/\/[^\s<>|]+/i.exec(content) ?? [];
  if (found === undefined) return undefined;
  return beforeUnopened(found).replace(/[.,;:!?'"”’*_~]+$/, "");
}

/** "(see https://…)" and "[words](https://…)": a bracket that nothing in the address has opened ends it. */
function beforeUnopened(url: string): string {
  let open = 0;
  for (let i = 0; i < url.length; i++) {
    if (url[i] === "(") open++;
    if (url[i] === ")" && --open < 0) return url.slice(0, i);
  }
  return url;
}

const attachedFile = ({ filename, url, size }: APIAttachment): AttachedFile => ({
  name: filename,
  url,
  size,
});
