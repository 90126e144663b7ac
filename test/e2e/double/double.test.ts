import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Double, startDouble } from "./index.js";
import { createInteraction } from "./user.js";

let double: Double;
beforeEach(async () => {
  double = await startDouble();
});
afterEach(() => double.close());

const COMMAND = { name: "quote", description: "A quotation" };
const TEXT_FLAGS = 1 << 15;

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bot ${double.state.token}` },
) {
  const response = await fetch(`${double.apiUrl}/v10${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const raw = await response.text();
  return { status: response.status, headers: response.headers, body: raw ? JSON.parse(raw) : null };
}

const put = (commands: unknown) =>
  call("PUT", `/applications/${double.state.applicationId}/commands`, commands);

describe("HTTP side", () => {
  it("wants the bot's token", async () => {
    expect(await call("GET", "/gateway/bot", undefined, {})).toMatchObject({ status: 401 });
    expect(await call("GET", "/gateway/bot", undefined, { authorization: "Bot other" })).toMatchObject({
      status: 401,
    });
    expect(await call("GET", "/gateway/bot")).toMatchObject({
      status: 200,
      body: { url: expect.stringMatching(/^ws:/) },
    });
  });

  it("knows no other paths, applications and servers", async () => {
    expect((await call("GET", "/nothing")).status).toBe(404);
    expect((await call("GET", "/applications/1/commands")).status).toBe(403);
    const guild = `/applications/${double.state.applicationId}/guilds/1/commands`;
    expect(await call("GET", guild)).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  it("sends 429 and 500 as often as ordered", async () => {
    double.state.rateLimits.push({ path: /gateway/, times: 1, retryAfterMs: 20, global: false });
    double.state.failures.push({ path: /gateway/, times: 1 });
    const answers = [await call("GET", "/gateway/bot"), await call("GET", "/gateway/bot")];
    expect(answers.map((a) => a.status).sort()).toEqual([429, 500]);
    expect(answers.find((a) => a.status === 429)?.body.retry_after).toBe(0.02);
    expect((await call("GET", "/gateway/bot")).status).toBe(200);
  });
});

describe("commands", () => {
  it("keeps commands with their ids and gives translations only when asked", async () => {
    const first = await put([{ ...COMMAND, description_localizations: { fr: "Une citation" } }]);
    expect(first).toMatchObject({ status: 200, body: [{ name: "quote", type: 1 }] });
    const again = await put([{ ...COMMAND, description: "Other" }]);
    expect(again.body[0].id).toBe(first.body[0].id);
    await put([{ ...COMMAND, description_localizations: { fr: "Une citation" } }]);
    const path = `/applications/${double.state.applicationId}/commands`;
    expect((await call("GET", path)).body[0]).not.toHaveProperty("description_localizations");
    expect((await call("GET", `${path}?with_localizations=true`)).body[0]).toHaveProperty(
      "description_localizations.fr",
      "Une citation",
    );
  });

  const option = { type: 3, name: "speaker", description: "Who" };
  it.each<[string, unknown]>([
    ["an upper-case name", { ...COMMAND, name: "Quote" }],
    ["a name with a blank", { ...COMMAND, name: "a quote" }],
    ["a name of 33 characters", { ...COMMAND, name: "q".repeat(33) }],
    ["no description", { name: "quote" }],
    ["a description of 101 characters", { ...COMMAND, description: "d".repeat(101) }],
    ["an unknown locale", { ...COMMAND, name_localizations: { xx: "quote" } }],
    ["an upper-case translated name", { ...COMMAND, name_localizations: { de: "Zitat" } }],
    ["a long translated description", { ...COMMAND, description_localizations: { de: "d".repeat(101) } }],
    [
      "26 options",
      { ...COMMAND, options: Array.from({ length: 26 }, (_, i) => ({ ...option, name: `o${i}` })) },
    ],
    ["the same option twice", { ...COMMAND, options: [option, option] }],
    [
      "a required option after another",
      { ...COMMAND, options: [option, { ...option, name: "b", required: true }] },
    ],
    [
      "choices with autocomplete",
      {
        ...COMMAND,
        options: [{ ...option, autocomplete: true, choices: [{ name: "a", value: "a" }] }],
      },
    ],
    [
      "a choice of the wrong type",
      { ...COMMAND, options: [{ ...option, choices: [{ name: "a", value: 1 }] }] },
    ],
    ["autocomplete of a switch", { ...COMMAND, options: [{ ...option, type: 5, autocomplete: true }] }],
    ["subcommands beside options", { ...COMMAND, options: [option, { ...option, type: 1, name: "b" }] }],
    ["a description on a message command", { type: 3, name: "Read", description: "x" }],
    ["an unknown context", { ...COMMAND, contexts: [3] }],
    [
      "8,001 characters in all",
      {
        ...COMMAND,
        options: Array.from({ length: 25 }, (_, i) => ({
          ...option,
          name: `o${i}`,
          choices: Array.from({ length: 3 }, (_, c) => ({
            name: `${c}${"n".repeat(90)}`,
            value: "v".repeat(90),
          })),
        })),
      },
    ],
  ])("refuses %s", async (_what, command) => {
    expect(await put([command])).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(double.state.commands.size).toBe(0);
  });

  it("refuses the same name twice", async () => {
    expect((await put([COMMAND, COMMAND])).status).toBe(400);
  });
});

describe("answers", () => {
  /** Dispatches an interaction to nobody and returns what a bot needs for its answer. */
  const interaction = (type = 2, focused: number | null = null) =>
    createInteraction(double.state, type, {}, {}, { focused }).interaction;
  const answer = (to: { id: string; token: string }, body: unknown) =>
    call("POST", `/interactions/${to.id}/${to.token}/callback`, body, {});
  const message = (data: unknown) => answer(interaction(), { type: 4, data });
  const view = (...components: unknown[]) => message({ flags: TEXT_FLAGS, components });
  const text = (content: string) => ({ type: 10, content });
  const button = (custom_id: string, more = {}) => ({ type: 2, style: 2, label: "b", custom_id, ...more });
  const row = (...components: unknown[]) => ({ type: 1, components });
  const menu = (count: number, more = {}) =>
    row({
      type: 3,
      custom_id: "m",
      options: Array.from({ length: count }, (_, i) => ({ label: "l", value: `${i}` })),
      ...more,
    });

  it("takes a good one once, in time", async () => {
    const asked = interaction();
    const good = {
      type: 4,
      data: { flags: TEXT_FLAGS, components: [text("Hello"), row(button("a")), menu(25)] },
    };
    expect((await answer(asked, good)).status).toBe(204);
    expect(await answer(asked, good)).toMatchObject({ status: 400, body: { code: 40060 } });
    const late = interaction();
    double.state.advance(3_001);
    expect(await answer(late, good)).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  it("refuses unknown interactions and wrong tokens", async () => {
    const asked = interaction();
    const body = { type: 4, data: { content: "x" } };
    expect(await answer({ id: "1", token: "x" }, body)).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(await answer({ ...asked, token: "x" }, body)).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it("keeps to 40 components and 4,000 characters", async () => {
    const container = (count: number) => ({
      type: 17,
      components: Array.from({ length: count }, () => text("x")),
    });
    expect((await view(container(39))).status).toBe(204);
    expect((await view(container(40))).status).toBe(400);
    expect((await view(text("x".repeat(4000)))).status).toBe(204);
    expect((await view(text("x".repeat(2000)), text("x".repeat(2001)))).status).toBe(400);
  });

  it.each<[string, () => Promise<{ status: number }>]>([
    [
      "content beside Components V2",
      () => message({ flags: TEXT_FLAGS, content: "x", components: [text("x")] }),
    ],
    [
      "embeds beside Components V2",
      () => message({ flags: TEXT_FLAGS, embeds: [{ title: "x" }], components: [text("x")] }),
    ],
    ["a text display without the flag", () => message({ components: [text("x")] })],
    ["an empty message", () => message({})],
    ["2,001 characters of content", () => message({ content: "x".repeat(2001) })],
    ["an empty text", () => view(text(" "))],
    ["a custom id twice", () => view(row(button("a"), button("a")))],
    ["a custom id of 101 characters", () => view(row(button("a".repeat(101))))],
    ["a label of 81 characters", () => view(row(button("a", { label: "l".repeat(81) })))],
    ["a button without label", () => view(row({ type: 2, style: 1, custom_id: "a" }))],
    ["a link with a custom id", () => view(row(button("a", { style: 5, url: "https://example.org" })))],
    ["six buttons in a row", () => view(row(..."abcdef".split("").map((id) => button(id))))],
    ["a button beside a menu", () => view(row(button("a"), menu(1).components[0]))],
    ["an empty row", () => view(row())],
    ["26 options", () => view(menu(26))],
    ["no options", () => view(menu(0))],
    ["more to choose than there is", () => view(menu(2, { max_values: 3 }))],
    [
      "a container in a container",
      () => view({ type: 17, components: [{ type: 17, components: [text("x")] }] }),
    ],
    ["a section without accessory", () => view({ type: 9, components: [text("x")] })],
    ["flags that aren't the bot's", () => message({ flags: 1, content: "x" })],
    [
      "mentions of all and of some",
      () => message({ content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } }),
    ],
    ["a list for a command", () => answer(interaction(), { type: 8, data: { choices: [] } })],
    ["a message for an autocomplete", () => answer(interaction(4, 3), { type: 4, data: { content: "x" } })],
    ["an update for a command", () => answer(interaction(), { type: 7, data: { content: "x" } })],
    [
      "26 choices",
      () =>
        answer(interaction(4, 3), { type: 8, data: { choices: Array(26).fill({ name: "n", value: "v" }) } }),
    ],
    [
      "a choice of 101 characters",
      () =>
        answer(interaction(4, 3), { type: 8, data: { choices: [{ name: "n".repeat(101), value: "v" }] } }),
    ],
    [
      "a number where a text is asked",
      () => answer(interaction(4, 3), { type: 8, data: { choices: [{ name: "n", value: 1 }] } }),
    ],
    [
      "a modal with a long title",
      () =>
        answer(interaction(), {
          type: 9,
          data: {
            custom_id: "m",
            title: "t".repeat(46),
            components: [{ type: 18, label: "l", component: { type: 4, custom_id: "i", style: 1 } }],
          },
        }),
    ],
    [
      "something that isn't JSON",
      async () => {
        const { id, token } = interaction();
        return fetch(`${double.apiUrl}/v10/interactions/${id}/${token}/callback`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: "{",
        });
      },
    ],
  ])("refuses %s", async (_what, send) => {
    expect((await send()).status).toBe(400);
  });

  it("says where an answer is malformed", async () => {
    const { body } = await view(row(button("a", { label: "l".repeat(81) })));
    expect(body).toMatchObject({
      code: 50035,
      errors: { components: { 0: { components: { 0: { label: { _errors: [{}] } } } } } },
    });
  });

  it("allows follow-ups for 15 minutes after an answer", async () => {
    const asked = interaction();
    const hook = `/webhooks/${double.state.applicationId}/${asked.token}`;
    expect((await call("POST", hook, { content: "x" }, {})).status).toBe(404);
    await answer(asked, { type: 5, data: {} });
    const edited = await call("PATCH", `${hook}/messages/@original`, { content: "done" }, {});
    expect(edited).toMatchObject({ status: 200, body: { content: "done" } });
    expect((await call("POST", hook, { content: "x" }, {})).status).toBe(200);
    double.state.advance(15 * 60_000);
    expect(await call("POST", hook, { content: "x" }, {})).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });
});

describe("gateway side", () => {
  /** A bare client: it sends what it is told and keeps what it gets. */
  async function connect() {
    const { body } = await call("GET", "/gateway/bot");
    const socket = new WebSocket(`${body.url}/?v=10&encoding=json`);
    const got: { op: number; t: string | null; s: number | null; d: Record<string, unknown> }[] = [];
    const waiting: (() => void)[] = [];
    socket.on("message", (raw) => {
      got.push(JSON.parse(String(raw)));
      for (const wake of waiting.splice(0)) wake();
    });
    const next = async () => {
      while (got.length === 0) await new Promise<void>((wake) => waiting.push(wake));
      return got.shift();
    };
    expect(await next()).toMatchObject({ op: 10 });
    return { socket, next, send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })) };
  }
  const identity = (more = {}) => ({
    token: double.state.token,
    intents: 0,
    properties: {},
    shard: [0, 1],
    ...more,
  });
  const closeOf = async (socket: WebSocket) => (await once(socket, "close"))[0];

  it("greets, identifies and answers heartbeats", async () => {
    const { next, send } = await connect();
    send(2, identity());
    expect(await next()).toMatchObject({
      op: 0,
      t: "READY",
      d: { application: { id: double.state.applicationId } },
    });
    send(1, 1);
    expect(await next()).toMatchObject({ op: 11 });
  });

  it.each<[string, number, unknown, number]>([
    ["a wrong token", 2, () => identity({ token: "other" }), 4004],
    ["intents that don't exist", 2, () => identity({ intents: 1 << 30 }), 4013],
    ["privileged intents", 2, () => identity({ intents: 1 << 15 }), 4014],
    ["a shard out of range", 2, () => identity({ shard: [1, 1] }), 4010],
    ["an unknown opcode", 99, () => null, 4001],
    ["presence before identifying", 3, () => ({}), 4003],
    ["a resume with a wrong token", 6, () => ({ token: "other", session_id: "1", seq: 1 }), 4004],
    ["5,000 bytes", 1, () => "x".repeat(5000), 4002],
  ])("closes for %s", async (_what, op, d, code) => {
    const { socket, send } = await connect();
    send(op, (d as () => unknown)());
    expect(await closeOf(socket)).toBe(code);
  });

  it("replays what was missed on a resume, and knows no forgotten session", async () => {
    const first = await connect();
    first.send(2, identity());
    const ready = await first.next();
    double.gateway.cut();
    await closeOf(first.socket);
    double.gateway.dispatch("INTERACTION_CREATE", { id: "7" });
    const second = await connect();
    const resume = { token: double.state.token, session_id: ready?.d.session_id, seq: ready?.s };
    second.send(6, resume);
    expect(await second.next()).toMatchObject({ t: "INTERACTION_CREATE", d: { id: "7" } });
    expect(await second.next()).toMatchObject({ t: "RESUMED" });
    double.gateway.forgetSessions();
    const third = await connect();
    third.send(6, resume);
    expect(await third.next()).toMatchObject({ op: 9, d: false });
  });

  it("closes a connection that sends no heartbeat", async () => {
    await double.close();
    double = await startDouble({ heartbeatMs: 10 });
    const { socket } = await connect();
    expect(await closeOf(socket)).toBe(4009);
  });
});
