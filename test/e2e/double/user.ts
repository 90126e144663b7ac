import type { Option } from "./command-rules.js";
import type { Gateway } from "./gateway.js";
import { findComponent } from "./message-rules.js";
import type { Callback, Dispatched, Message, Registered, State } from "./state.js";

/** Where the user is: in a server's channel, or in direct messages with the bot. */
export type Where = "server" | "dm";

export interface Doing {
  readonly where?: Where;
  readonly locale?: string;
  /** Permissions of the user in the channel, as Discord's bit field. */
  readonly permissions?: bigint;
  /** The server where the user is, in place of the double's own. */
  readonly server?: string;
}

const SEND_MESSAGES = 1n << 11n;
const VIEW_CHANNEL = 1n << 10n;

/** Somebody in Discord who can do what Discord's client lets one do, and no more. */
export class User {
  readonly #state: State;
  readonly #gateway: Gateway;

  constructor(state: State, gateway: Gateway) {
    this.#state = state;
    this.#gateway = gateway;
  }

  /** Sends a slash command that is registered, with options that it has. */
  slash(
    name: string,
    options: Record<string, string | number | boolean> = {},
    doing: Doing = {},
  ): Promise<Callback> {
    const command = this.#command(name, 1);
    const { path, known } = resolve(command, name);
    for (const option of known) {
      if (option.required && !(option.name in options)) throw new Error(`/${name} wants ${option.name}.`);
    }
    const data = commandData(
      command,
      path,
      Object.entries(options).map(([key, value]) => optionOf(known, key, value)),
    );
    return this.#answered(2, data, doing, {});
  }

  /** Types into an option: `typed` is what stands in it so far. */
  typing(
    name: string,
    focused: string,
    typed: string,
    options: Record<string, string | number | boolean> = {},
    doing: Doing = {},
  ): Promise<Callback> {
    const command = this.#command(name, 1);
    const { path, known } = resolve(command, name);
    const option = known.find((o) => o.name === focused);
    if (!option?.autocomplete) throw new Error(`/${name} ${focused} has no autocomplete.`);
    const data = commandData(command, path, [
      ...Object.entries(options).map(([key, value]) => optionOf(known, key, value)),
      { ...optionOf(known, focused, typed), focused: true },
    ]);
    return this.#answered(4, data, doing, { focused: option.type });
  }

  /** Uses a message's context menu command. */
  menu(name: string, target: Message, doing: Doing = {}): Promise<Callback> {
    const command = this.#command(name, 3);
    const data = {
      ...commandData(command, [], []),
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    };
    return this.#answered(2, data, doing, {});
  }

  /** Presses a button of a message, or chooses `values` in its menu. */
  use(message: Message, customId: string, values?: readonly string[], doing: Doing = {}): Promise<Callback> {
    const component = findComponent(message.components, customId);
    if (!component) throw new Error(`No component ${customId} in the message.`);
    if (component.disabled) throw new Error(`${customId} is disabled.`);
    const unknown = values?.find((value) => !component.options?.some((o) => o.value === value));
    if (component.type === 3 && (!values || unknown !== undefined)) throw new Error(`No option ${unknown}.`);
    return this.forge(message, customId, component.type, values, doing);
  }

  /** Uses a component that need not be there, as a crafted client could. */
  forge(
    message: Message,
    customId: string,
    type = 2,
    values?: readonly string[],
    doing: Doing = {},
  ): Promise<Callback> {
    const data = { custom_id: customId, component_type: type, ...(values ? { values } : {}) };
    return this.#answered(3, data, doing, { source: message });
  }

  /** Sends a modal off with these texts, by custom id of the field. */
  submit(customId: string, fields: Record<string, string>, doing: Doing = {}): Promise<Callback> {
    const components = Object.entries(fields).map(([custom_id, value]) => ({
      type: 18,
      component: { type: 4, custom_id, value },
    }));
    return this.#answered(5, { custom_id: customId, components }, doing, {});
  }

  #command(line: string, type: number): Registered {
    const name = type === 1 ? (line.split(" ")[0] ?? "") : line;
    const all = [
      ...(this.#state.commands.get(this.#state.guildId) ?? []),
      ...(this.#state.commands.get("global") ?? []),
    ];
    const command = all.find((c) => c.name === name && c.type === type);
    if (!command) throw new Error(`No command ${name} is registered.`);
    return command;
  }

  /** Dispatches an interaction; settles with what the bot answered, or fails after Discord's three seconds. */
  async #answered(
    type: number,
    data: unknown,
    doing: Doing,
    more: { source?: Message; focused?: number },
  ): Promise<Callback> {
    const { interaction, payload } = createInteraction(this.#state, type, data, doing, more);
    const { waiting } = this.#state;
    return new Promise((settle, fail) => {
      const late = setTimeout(() => {
        waiting.delete(interaction.id);
        fail(new Error("The application did not respond."));
      }, 3_000);
      waiting.set(interaction.id, (callback) => {
        clearTimeout(late);
        settle(callback);
      });
      this.#gateway.dispatch("INTERACTION_CREATE", payload);
    });
  }
}

/** Makes an interaction known to the double. Returns it with the payload that the gateway sends for it. */
export function createInteraction(
  state: State,
  type: number,
  data: unknown,
  {
    where = "server",
    locale = "en-US",
    permissions = SEND_MESSAGES | VIEW_CHANNEL,
    server = state.guildId,
  }: Doing = {},
  { source = null, focused = null }: { source?: Message | null; focused?: number | null } = {},
): { interaction: Dispatched; payload: Record<string, unknown> } {
  const id = state.snowflake();
  const interaction: Dispatched = {
    id,
    token: `token-of-${id}`,
    type,
    at: state.now(),
    sent: performance.now(),
    source,
    focused,
    answered: false,
    original: null,
  };
  state.interactions.set(id, interaction);
  const user = {
    id: state.userId,
    username: "reader",
    global_name: "Reader",
    discriminator: "0",
    avatar: null,
  };
  const inServer = where === "server";
  const payload = {
    id,
    application_id: state.applicationId,
    type,
    token: interaction.token,
    version: 1,
    data,
    locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    app_permissions: String(permissions),
    channel_id: state.channelId,
    channel: { id: state.channelId, type: inServer ? 0 : 1, permissions: String(permissions) },
    authorizing_integration_owners: inServer ? { "0": server } : { "1": state.userId },
    context: inServer ? 0 : 1,
    ...(source ? { message: source } : {}),
    ...(inServer
      ? {
          guild_id: server,
          guild: { id: server, locale: "en-US", features: [] },
          guild_locale: "en-US",
          member: {
            user,
            roles: [],
            permissions: String(permissions),
            joined_at: "2024-01-01T00:00:00.000000+00:00",
            deaf: false,
            mute: false,
            flags: 0,
          },
        }
      : { user }),
  };
  return { interaction, payload };
}

/** The subcommands that `line` names ("article list" → ["list"]) and the options that may follow. */
function resolve(command: Registered, line: string): { path: Option[]; known: readonly Option[] } {
  let known = (command.options ?? []) as readonly Option[];
  const path: Option[] = [];
  for (const word of line.split(" ").slice(1)) {
    const option = known.find((o) => o.name === word && o.type <= 2);
    if (!option) throw new Error(`/${line} is not registered.`);
    path.push(option);
    known = option.options ?? [];
  }
  return { path, known };
}

function commandData(
  command: Registered,
  path: readonly Option[],
  leaf: readonly unknown[],
): Record<string, unknown> {
  const options = path.reduceRight<readonly unknown[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    leaf,
  );
  return { id: command.id, name: command.name, type: command.type, options };
}

function optionOf(known: readonly Option[], name: string, value: unknown): Record<string, unknown> {
  const option = known.find((o) => o.name === name);
  if (!option) throw new Error(`There is no option ${name}.`);
  if (option.choices && !option.choices.some((c) => c.value === value))
    throw new Error(`${name} has no choice ${value}.`);
  return { name, type: option.type, value };
}
