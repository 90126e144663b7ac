import { once } from "node:events";
import { type APIInteraction, type APIInteractionResponse, REST } from "discord.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Log } from "../../src/discord/log.js";
import { type Answerer, Responder } from "../../src/discord/respond.js";
import { allComponents, type Callback, type Double, EPHEMERAL, startDouble } from "./double/index.js";
import { createInteraction } from "./double/user.js";

const SECRET = "a sentence of the article";
const HELLO: APIInteractionResponse = { type: 4, data: { content: "Hello" } };

let double: Double;
beforeEach(async () => {
  double = await startDouble();
});
afterEach(() => double.close());

/** Lets `answer` answer one interaction; returns what the double got for it and what was logged. */
async function respond(answer: Answerer, type = 2, prepare: () => void = () => {}) {
  const logged: { level: string; fields: Record<string, unknown>; msg: string }[] = [];
  const line = (level: string) => (fields: Record<string, unknown>, msg: string) =>
    void logged.push({ level, fields, msg });
  const log = { error: line("error"), warn: line("warn") } as unknown as Log;
  const rest = new REST({ api: double.apiUrl }).setToken(double.state.token);
  const responder = new Responder(rest, answer, log);
  const { payload } = createInteraction(double.state, type, { name: "quote", type: 1 }, {}, { focused: 3 });
  const callbacks: Callback[] = [];
  double.state.events.on("callback", (callback) => callbacks.push(callback));
  prepare();
  responder.take(payload as unknown as APIInteraction);
  await responder.idle();
  if (callbacks.length === 0) await Promise.race([once(double.state.events, "callback"), Promise.resolve()]);
  return { callbacks, logged };
}

const textOf = (callback: Callback | undefined) =>
  allComponents(callback?.message?.components ?? [])
    .map((c) => c.content ?? "")
    .join("");

describe("an answer that goes wrong", () => {
  const failing: [string, Answerer][] = [
    [
      "throws",
      () => {
        throw new Error(SECRET);
      },
    ],
    ["rejects", () => Promise.reject(new Error(SECRET))],
    ["is malformed", () => ({ response: { type: 4, data: { content: "x".repeat(2001) } } })],
    ["is empty", () => ({ response: { type: 4, data: { components: [] } } })],
  ];
  it.each(failing)("tells the user an id that is in the log, where it %s", async (_how, answer) => {
    const { callbacks, logged } = await respond(answer);
    const last = callbacks.at(-1);
    expect(last?.status).toBe(204);
    expect(Number(last?.message?.flags) & EPHEMERAL).toBeTruthy();
    const [line] = logged;
    expect(logged).toHaveLength(1);
    expect(line).toMatchObject({ level: "error", fields: { command: "quote" } });
    expect(textOf(last)).toContain(String(line?.fields.id));
  });

  it("logs where it went wrong, and nothing that an article or a user says", async () => {
    const { logged } = await respond(() => {
      throw new TypeError(SECRET);
    });
    expect(logged[0]?.fields).toMatchObject({ error: "TypeError", at: expect.any(Array) });
    expect(JSON.stringify(logged)).not.toContain(SECRET);
    expect(JSON.stringify(logged)).not.toContain("token-of-");
  });

  it("offers nothing where one types", async () => {
    const { callbacks } = await respond(() => Promise.reject(new Error(SECRET)), 4);
    expect(callbacks.map((c) => [c.status, c.data])).toEqual([[204, { choices: [] }]]);
  });

  it("is given up in time where it takes too long", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const never: Answerer = () => {
        queueMicrotask(() => vi.advanceTimersByTime(2_500));
        return new Promise(() => {});
      };
      const { callbacks, logged } = await respond(never);
      expect(callbacks[0]?.status).toBe(204);
      expect(logged[0]?.fields).toMatchObject({ error: "TooSlow" });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("an answer that doesn't get through", () => {
  it("is one line in the log where Discord no longer wants it", async () => {
    const { callbacks, logged } = await respond(
      () => ({ response: HELLO }),
      2,
      () => double.state.advance(4_000),
    );
    expect(callbacks).toHaveLength(1);
    expect(logged).toMatchObject([{ level: "warn", fields: { code: 10062, status: 404 } }]);
  });

  it("is one line in the log where the network fails", async () => {
    const { logged } = await respond(
      () => ({ response: HELLO }),
      2,
      () => void double.state.failures.push({ path: /callback$/, times: 100 }),
    );
    expect(logged).toMatchObject([{ level: "warn", fields: { status: 500 } }]);
  });
});

describe("what follows an answer", () => {
  it("edits the answer and sends more", async () => {
    const sent: string[] = [];
    double.state.events.on("followUp", (message) => sent.push(message.content));
    const { logged } = await respond(() => ({
      response: { type: 5, data: {} },
      after: async (followUp) => {
        await followUp.edit({ content: "Read." });
        await followUp.send({ content: "More." });
      },
    }));
    expect(sent).toEqual(["Read.", "More."]);
    expect(logged).toEqual([]);
  });

  it("tells the user where it fails", async () => {
    const edited: string[] = [];
    double.state.events.on("followUp", (message) => edited.push(JSON.stringify(message.components)));
    const { logged } = await respond(() => ({
      response: { type: 5, data: { flags: EPHEMERAL } },
      after: () => Promise.reject(new Error(SECRET)),
    }));
    expect(edited.join()).toContain(String(logged[0]?.fields.id));
  });
});
