import type { IncomingMessage, ServerResponse } from "node:http";
import { commandListRules } from "./command-rules.js";
import {
  autocompleteRules,
  type Component,
  EPHEMERAL,
  IS_COMPONENTS_V2,
  messageRules,
  modalRules,
} from "./message-rules.js";
import { invalidForm, type Refusal, refuse } from "./refusal.js";
import type { Callback, Dispatched, Message, Registered, State } from "./state.js";

/** An interaction must be answered within this time (ms), and may be followed up for the next. */
const ANSWER_WITHIN = 3_000;
const FOLLOW_UP_WITHIN = 15 * 60_000;

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** What each type of interaction may be answered with (see "Interaction Callback Type"). */
const MAY_ANSWER: Record<number, readonly number[]> = {
  1: [1],
  2: [4, 5, 9, 12],
  3: [4, 5, 6, 7, 9, 12],
  4: [8],
  5: [4, 5, 6, 7, 12],
};

const NOT_FOUND = refuse(404, 0, "404: Not Found");
const UNAUTHORIZED = refuse(401, 0, "401: Unauthorized");
const UNKNOWN_INTERACTION = refuse(404, 10062, "Unknown interaction");

/** Answers one HTTP request as Discord's API v10 would. */
export async function handleRequest(
  state: State,
  gatewayUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://double");
  const path = url.pathname.replace(/^\/api/, "").replace(/^\/v\d+/, "");
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks).toString("utf8");
  const method = request.method ?? "GET";
  const answer =
    overload(state, path, response) ??
    route(state, gatewayUrl, { method, path, query: url.searchParams, raw, headers: request.headers });
  const { status, body } = answer;
  response.statusCode = status;
  if (body === undefined) {
    response.end();
  } else {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(body));
  }
  const record = { method, path, body: parse(raw), status };
  state.requests.push(record);
  state.events.emit("request", record);
}

/** The 429 or 500 that a test has ordered for this path, or null. */
function overload(state: State, path: string, response: ServerResponse): Answer | null {
  const failure = state.failures.find((f) => f.times > 0 && f.path.test(path));
  if (failure) {
    failure.times--;
    return refuse(500, 0, "500: Internal Server Error");
  }
  const limit = state.rateLimits.find((l) => l.times > 0 && l.path.test(path));
  if (!limit) return null;
  limit.times--;
  const seconds = limit.retryAfterMs / 1000;
  response.setHeader("retry-after", String(seconds));
  response.setHeader("x-ratelimit-scope", limit.global ? "global" : "user");
  if (limit.global) response.setHeader("x-ratelimit-global", "true");
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: seconds, global: limit.global },
  };
}

interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly raw: string;
  readonly headers: IncomingMessage["headers"];
}

function route(state: State, gatewayUrl: string, incoming: Incoming): Answer {
  const { method, path, headers } = incoming;
  if (!headers["user-agent"]) return refuse(403, 0, "Forbidden: a User-Agent is required.");
  const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
  if (callback && method === "POST") {
    return answerInteraction(state, callback[1] ?? "", decodeURIComponent(callback[2] ?? ""), incoming);
  }
  const webhook = /^\/webhooks\/(\d+)\/([^/]+)(?:\/messages\/([^/]+))?$/.exec(path);
  if (webhook) {
    return followUp(state, webhook[1] ?? "", decodeURIComponent(webhook[2] ?? ""), webhook[3], incoming);
  }

  if (headers.authorization !== `Bot ${state.token}`) return UNAUTHORIZED;
  if (method === "GET" && path === "/gateway/bot") {
    const session_start_limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 };
    return { status: 200, body: { url: gatewayUrl, shards: 1, session_start_limit } };
  }
  if (method === "GET" && /^\/(applications|oauth2\/applications)\/@me$/.test(path)) {
    return { status: 200, body: { id: state.applicationId, name: "Verbatim", flags: 0 } };
  }
  if (method === "GET" && path === "/users/@me") {
    return { status: 200, body: { id: state.applicationId, username: "Verbatim", bot: true } };
  }
  if (method === "GET" && path === "/users/@me/guilds") {
    const after = incoming.query.get("after") ?? "0";
    const servers = [state.guildId].filter((id) => BigInt(id) > BigInt(after));
    return { status: 200, body: servers.map((id) => ({ id, name: "A server" })) };
  }
  if (method === "GET" && path === "/users/@me/guilds") {
    const after = BigInt(incoming.query.get("after") ?? 0);
    return {
      status: 200,
      body: BigInt(state.guildId) > after ? [{ id: state.guildId, name: "Readers" }] : [],
    };
  }
  const commands = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path);
  if (commands) {
    if (commands[1] !== state.applicationId)
      return refuse(403, 20012, "You are not authorized to act on this application.");
    if (commands[2] && commands[2] !== state.guildId) return refuse(403, 50001, "Missing Access");
    return commandsRoute(state, commands[2] ?? "global", incoming);
  }
  return NOT_FOUND;
}

/** A body as JSON, or what Discord says to one that isn't. */
function jsonBody({ raw, headers }: Incoming): { value: unknown } | Refusal {
  if (!headers["content-type"]?.startsWith("application/json")) {
    return refuse(400, 50035, "Invalid Form Body: Content-Type must be application/json.");
  }
  const value = parse(raw);
  return value === undefined ? refuse(400, 50109, "The request body contains invalid JSON.") : { value };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function commandsRoute(state: State, scope: string, incoming: Incoming): Answer {
  const current = state.commands.get(scope) ?? [];
  if (incoming.method === "GET") {
    const full = incoming.query.get("with_localizations") === "true";
    return { status: 200, body: full ? current : current.map(withoutLocalizations) };
  }
  if (incoming.method !== "PUT") return refuse(405, 0, "405: Method Not Allowed");
  const json = jsonBody(incoming);
  if (!("value" in json)) return json;
  const checked = commandListRules.safeParse(json.value);
  if (!checked.success) return invalidForm(checked.error);
  const kept = checked.data.map((command): Registered => {
    const type = command.type ?? 1;
    const before = current.find((c) => c.name === command.name && c.type === type);
    const id = before?.id ?? state.snowflake();
    return {
      ...asKept(command, scope),
      id,
      application_id: state.applicationId,
      ...(scope === "global" ? {} : { guild_id: scope }),
      version: state.snowflake(),
      type,
      name: command.name,
    };
  });
  state.commands.set(scope, kept);
  return { status: 200, body: kept };
}

/** A definition as Discord gives it back: defaults filled in, false and empty things left out of options. */
function asKept(command: Record<string, unknown>, scope: string): Record<string, unknown> {
  const { options, dm_permission: _, ...rest } = command;
  return {
    default_member_permissions: null,
    nsfw: false,
    dm_permission: scope === "global",
    description: "",
    name_localizations: null,
    description_localizations: null,
    ...rest,
    contexts: scope === "global" ? (command.contexts ?? null) : null,
    integration_types: scope === "global" ? (command.integration_types ?? [0]) : [0],
    ...(Array.isArray(options) && options.length > 0 ? { options: options.map(optionAsKept) } : {}),
  };
}

function optionAsKept(option: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = { name_localizations: null, description_localizations: null };
  for (const [key, value] of Object.entries(option)) {
    if (value === false || (Array.isArray(value) && value.length === 0)) continue;
    kept[key] =
      key === "options" || key === "choices"
        ? (value as Record<string, unknown>[]).map((inner) =>
            key === "options" ? optionAsKept(inner) : { name_localizations: null, ...inner },
          )
        : value;
  }
  return kept;
}

/** Without `with_localizations=true` Discord leaves the translations out. */
function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.endsWith("_localizations"))
      .map(([key, inner]) => [key, withoutLocalizations(inner)]),
  );
}

function answerInteraction(state: State, id: string, token: string, incoming: Incoming): Answer {
  const interaction = state.interactions.get(id);
  const json = jsonBody(incoming);
  const body = ("value" in json ? json.value : {}) as { type?: number; data?: Record<string, unknown> };
  const refusal = ((): Refusal | null => {
    if (!interaction || interaction.token !== token) return UNKNOWN_INTERACTION;
    if (state.now() - interaction.at > ANSWER_WITHIN) return UNKNOWN_INTERACTION;
    if (interaction.answered) return refuse(400, 40060, "Interaction has already been acknowledged.");
    if (!("value" in json)) return json;
    return state.strict ? checkAnswer(interaction, body) : null;
  })();
  let message: Message | null = null;
  if (!refusal && interaction) {
    interaction.answered = true;
    if (state.strict) message = take(state, interaction, body.type ?? 0, body.data ?? {});
  }
  const callback: Callback = {
    interactionId: id,
    type: body.type ?? 0,
    data: body.data ?? {},
    status: refusal?.status ?? 204,
    refused: refusal?.body ?? null,
    message,
    ms: interaction ? performance.now() - interaction.sent : Number.NaN,
  };
  // What a test then sees happens after the bot has its answer on the way.
  setImmediate(() => {
    state.events.emit("callback", callback);
    state.waiting.get(id)?.(callback);
    state.waiting.delete(id);
  });
  if (refusal) return refusal;
  if (incoming.query.get("with_response") !== "true") return { status: 204 };
  return {
    status: 200,
    body: {
      interaction: { id, type: interaction?.type, response_message_id: message?.id },
      resource: { type: body.type, ...(message ? { message } : {}) },
    },
  };
}

function checkAnswer(interaction: Dispatched, body: { type?: number; data?: unknown }): Refusal | null {
  const type = body.type ?? 0;
  if (!MAY_ANSWER[interaction.type]?.includes(type)) {
    return refuse(
      400,
      50035,
      `Invalid Form Body: an interaction of type ${interaction.type} can't be answered with ${type}.`,
    );
  }
  if (type === 8) {
    const checked = autocompleteRules.safeParse(body.data);
    if (!checked.success) return invalidForm(checked.error);
    const wanted = interaction.focused === 3 ? "string" : "number";
    return checked.data.choices.every((c) => typeof c.value === wanted)
      ? null
      : refuse(400, 50035, "Invalid Form Body: a choice has another type than its option.");
  }
  if (type === 9) {
    const checked = modalRules.safeParse(body.data);
    return checked.success ? null : invalidForm(checked.error);
  }
  if (type === 4) return checkMessage(body.data, null);
  if (type === 7) return checkMessage(body.data, interaction.source);
  return null;
}

/** Checks a message to send, or to put in the place of `before`. */
function checkMessage(data: unknown, before: Message | null): Refusal | null {
  const checked = messageRules.safeParse(data);
  if (!checked.success) return invalidForm(checked.error);
  const { content, embeds, components, flags, poll } = checked.data;
  if (before && before.flags & IS_COMPONENTS_V2 && (flags ?? 0) !== 0 && !((flags ?? 0) & IS_COMPONENTS_V2)) {
    return refuse(400, 50035, "Invalid Form Body: IS_COMPONENTS_V2 can't be taken off a message.");
  }
  if (before && before.flags & IS_COMPONENTS_V2 && (content || embeds?.length)) {
    return refuse(400, 50035, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
  }
  const empty = !content && !embeds?.length && !components?.length && !poll;
  return empty && !before ? refuse(400, 50006, "Cannot send an empty message") : null;
}

/** Carries out an accepted answer. Returns the message that came of it. */
function take(
  state: State,
  interaction: Dispatched,
  type: number,
  data: Record<string, unknown>,
): Message | null {
  if (type === 4 || type === 5) {
    const message = keep(state, state.snowflake(), data, type === 5 ? 1 << 7 : 0);
    interaction.original = message.id;
    return message;
  }
  if ((type === 6 || type === 7) && interaction.source) interaction.original = interaction.source.id;
  if (type === 7 && interaction.source) return edit(state, interaction.source, data);
  return null;
}

function keep(state: State, id: string, data: Record<string, unknown>, moreFlags = 0): Message {
  const message: Message = {
    id,
    type: 20,
    channel_id: state.channelId,
    author: { id: state.applicationId, username: "Verbatim", bot: true },
    timestamp: new Date(state.now()).toISOString(),
    content: (data.content as string | undefined) ?? "",
    embeds: (data.embeds as unknown[] | undefined) ?? [],
    components: (data.components as Component[] | undefined) ?? [],
    flags: ((data.flags as number | undefined) ?? 0) | moreFlags,
    attachments: [],
    mentions: [],
  };
  state.messages.set(id, message);
  return message;
}

function edit(state: State, before: Message, data: Record<string, unknown>): Message {
  const sticky = before.flags & (EPHEMERAL | IS_COMPONENTS_V2);
  return keep(state, before.id, { ...before, ...data, flags: Number(data.flags ?? 0) | sticky });
}

/** Follow-up messages, and reading, editing and deleting the reply, by the interaction's token. */
function followUp(
  state: State,
  application: string,
  token: string,
  which: string | undefined,
  incoming: Incoming,
): Answer {
  const interaction = [...state.interactions.values()].find((i) => i.token === token);
  if (!interaction || application !== state.applicationId) return refuse(404, 10015, "Unknown Webhook");
  if (!interaction.answered) return refuse(404, 10015, "Unknown Webhook");
  if (state.now() - interaction.at > FOLLOW_UP_WITHIN) return refuse(401, 50027, "Invalid Webhook Token");
  const json = incoming.method === "GET" || incoming.method === "DELETE" ? { value: {} } : jsonBody(incoming);
  if (!("value" in json)) return json;
  const data = json.value as Record<string, unknown>;
  if (which === undefined) {
    if (incoming.method !== "POST") return refuse(405, 0, "405: Method Not Allowed");
    const refusal = checkMessage(data, null);
    if (refusal) return refusal;
    const message = keep(state, state.snowflake(), data);
    state.events.emit("followUp", message);
    return { status: 200, body: message };
  }
  const before = state.messages.get(which === "@original" ? (interaction.original ?? "") : which);
  if (!before) return refuse(404, 10008, "Unknown Message");
  if (incoming.method === "GET") return { status: 200, body: before };
  if (incoming.method === "DELETE") {
    state.messages.delete(before.id);
    return { status: 204 };
  }
  if (incoming.method !== "PATCH") return refuse(405, 0, "405: Method Not Allowed");
  // A deferred reply may still become a Components V2 message; one with content may not.
  const refusal = checkMessage(data, before);
  if (refusal) return refusal;
  const message = edit(state, { ...before, flags: before.flags & ~(1 << 7) }, data);
  state.events.emit("followUp", message);
  return { status: 200, body: message };
}
