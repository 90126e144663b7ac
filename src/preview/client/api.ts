import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { PageRequest } from "../request.js";

type Registered = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type Option = APIApplicationCommandBasicOption;
export type Payload = APIInteractionResponseCallbackData;

/** What comes after the first answer to an interaction. */
export interface Later {
  readonly kind: "edit" | "send";
  readonly data: Payload;
}

/** A command as it is typed: a subcommand is one of its own, "article add". */
export interface Definition extends Omit<Registered, "options"> {
  readonly options: Option[];
  /** The command and the subcommand that it consists of. */
  readonly parts: readonly [command: string, subcommand?: string];
}

/** Kinds of options that the page has no input for: a file and a role. */
const NO_INPUT: readonly number[] = [
  ApplicationCommandOptionType.Attachment,
  ApplicationCommandOptionType.Role,
];

/** The commands that the bot registers. */
export async function fetchDefinitions(): Promise<readonly Definition[]> {
  const response = await fetch("/commands");
  const registered = (await response.json()) as readonly Registered[];
  return registered.flatMap((command): Definition[] => {
    const options = command.options ?? [];
    const subcommands = options.flatMap((o) =>
      o.type === ApplicationCommandOptionType.Subcommand ? [o] : [],
    );
    if (subcommands.length === 0) return [{ ...command, parts: [command.name], options: typable(options) }];
    return subcommands.map((sub) => ({
      ...command,
      name: `${command.name} ${sub.name}`,
      description: sub.description,
      parts: [command.name, sub.name],
      options: typable(sub.options ?? []),
    }));
  });
}

const typable = (options: readonly APIApplicationCommandOption[]): Option[] =>
  (options as readonly Option[]).filter((option) => !NO_INPUT.includes(option.type));

/**
 * Sends an interaction and gives the bot's answer; what it sends later comes to `later`. Throws where the preview is gone
 * or refuses.
 */
export async function interact(
  request: PageRequest,
  later: (event: Later) => void = () => {},
): Promise<APIInteractionResponse> {
  const response = await fetch("/interactions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Error("The preview does not answer. Is npm start still running?");
  });
  if (!response.ok || !response.body) throw new Error(await response.text());
  const lines = response.body.pipeThrough(new TextDecoderStream()).getReader();
  return new Promise((resolve, reject) => {
    let first = true;
    let rest = "";
    const onLine = (line: string) => {
      if (!first) return later(JSON.parse(line) as Later);
      first = false;
      resolve(JSON.parse(line) as APIInteractionResponse);
    };
    const read = async (): Promise<void> => {
      for (;;) {
        const { value, done } = await lines.read();
        if (done) return;
        const parts = (rest + value).split("\n");
        rest = parts.pop() ?? "";
        parts.forEach(onLine);
      }
    };
    read().catch(reject);
  });
}
