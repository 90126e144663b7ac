import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Callback, type Double, startDouble } from "./double/index.js";
import { Running, startBot } from "./process.js";

let double: Double;
let bot: Running | null = null;
beforeEach(async () => {
  double = await startDouble();
});
afterEach(async () => {
  await bot?.end();
  bot = null;
  await double.close();
});

/** The bot, connected and with its commands registered. */
async function ready(env: Readonly<Record<string, string>> = {}): Promise<Running> {
  bot = startBot(double, env);
  await bot.logged("ready");
  return bot;
}

const puts = () => double.state.requests.filter((r) => r.method === "PUT");

describe("registration", () => {
  it("registers everywhere, and sends nothing when it starts again", async () => {
    const first = await ready();
    expect(puts().map((r) => [r.path, r.status])).toEqual([
      [`/applications/${double.state.applicationId}/commands`, 200],
    ]);
    first.signal("SIGTERM");
    expect(await first.exited).toBe(0);
    const second = await ready();
    expect(second.log.map((l) => l.msg)).toContain("commands unchanged");
    expect(puts()).toHaveLength(1);
  });

  it("registers again where Discord has something else", async () => {
    double.state.commands.set("global", [
      { id: "1", type: 1, name: "old", description: "Another bot's life", version: "1" },
    ]);
    await ready();
    expect(double.state.commands.get("global")?.map((c) => c.name)).not.toContain("old");
  });

  it("registers in one server, and there only when they differ", async () => {
    const { guildId } = double.state;
    const first = await ready({ DISCORD_GUILD_ID: guildId });
    expect([...double.state.commands.keys()]).toEqual([guildId]);
    first.signal("SIGINT");
    expect(await first.exited).toBe(0);
    await ready({ DISCORD_GUILD_ID: guildId });
    expect(puts()).toHaveLength(1);
  });

  it("says that it isn't in the server", async () => {
    bot = startBot(double, { DISCORD_GUILD_ID: "999999999999999999" });
    expect(await bot.exited).toBe(1);
    expect(bot.stderr).toMatch(/^DISCORD_GUILD_ID names a server .*\n$/);
  });

  it("goes on with the commands that are there when Discord fails", async () => {
    double.state.failures.push({ path: /commands$/, times: 4 });
    const running = await ready();
    expect(running.log.map((l) => l.msg)).toContain("commands could not be registered");
  });

  it("is there as a command of its own", async () => {
    const env = { DISCORD_TOKEN: double.state.token, DISCORD_API_URL: double.apiUrl };
    bot = new Running(["register"], env);
    expect(await bot.exited).toBe(0);
    expect(bot.stdout).toMatch(/^Registered .*\/summary.* everywhere\.\n$/);
    bot = new Running(["register"], env);
    expect(await bot.exited).toBe(0);
    expect(bot.stdout).toMatch(/^Discord already has /);
  });
});

describe("connection", () => {
  it("asks for no intents and sends heartbeats", async () => {
    await double.close();
    double = await startDouble({ heartbeatMs: 50 });
    bot = startBot(double);
    const [identified] = await once(double.state.events, "identify");
    expect(identified.intents).toBe(0);
    await once(double.state.events, "heartbeat");
    await once(double.state.events, "heartbeat");
  });

  it("resumes after a broken connection, and answers what came meanwhile", async () => {
    const running = await ready();
    double.gateway.cut();
    const resumed = once(double.state.events, "resume");
    const answered = double.user.slash("summary");
    await resumed;
    expect(await answered).toMatchObject({ status: 204 });
    await running.logged("connection resumed");
  });

  it("connects again when Discord asks, and where the session is gone", async () => {
    await ready();
    const resumed = once(double.state.events, "resume");
    double.gateway.askToReconnect();
    await resumed;
    const identified = once(double.state.events, "identify");
    double.gateway.disconnect(4000);
    double.gateway.forgetSessions();
    await identified;
    expect(await double.user.slash("summary")).toMatchObject({ status: 204 });
  });

  it("comes back after Discord was away", async () => {
    const running = await ready();
    double.gateway.accepting = false;
    double.gateway.cut();
    await running.logged("connection error");
    const back = Promise.race([once(double.state.events, "resume"), once(double.state.events, "identify")]);
    double.gateway.accepting = true;
    await back;
    expect(await double.user.slash("summary")).toMatchObject({ status: 204 });
  });

  it("gives a connection up that answers no heartbeats", async () => {
    await double.close();
    double = await startDouble({ heartbeatMs: 60 });
    await ready();
    double.gateway.acknowledging = false;
    const resumed = once(double.state.events, "resume");
    await resumed;
  });

  it("ends with a clear line and 1 when the token is refused", async () => {
    bot = startBot(double, { DISCORD_TOKEN: "wrong.token.altogether" });
    expect(await bot.exited).toBe(1);
    expect(bot.stderr).toMatch(/^Discord refuses DISCORD_TOKEN .*Reset Token.*\n$/);
    expect(bot.stdout + bot.stderr).not.toContain("wrong.token");
  });

  it.each([
    [4004, /refuses DISCORD_TOKEN/],
    [4013, /intents \(close code 4013\)/],
    [4014, /intents \(close code 4014\)/],
    [4012, /close code 4012/],
  ])("ends with a clear line and 1 on close code %i while running", async (code, line) => {
    const running = await ready();
    double.gateway.disconnect(code);
    expect(await running.exited).toBe(1);
    expect(running.stderr).toMatch(line);
    expect(running.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("ends with 1 when the token is revoked while it is away", async () => {
    const running = await ready();
    double.state.token = "a.new.token";
    double.gateway.cut();
    expect(await running.exited).toBe(1);
    expect(running.stderr).toMatch(/refuses DISCORD_TOKEN/);
  });

  it("ends with 1 when Discord can't be reached", async () => {
    bot = startBot(double, { DISCORD_API_URL: "http://127.0.0.1:9/api" });
    expect(await bot.exited).toBe(1);
    expect(bot.stderr).toMatch(
      /^Discord can’t be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\)\.\n$/,
    );
  });

  it.each(["DISCORD_GUILD_ID", "LOG_LEVEL", "DISCORD_API_URL"])("names a malformed %s", async (name) => {
    bot = startBot(double, { [name]: "??" });
    expect(await bot.exited).toBe(1);
    expect(bot.stderr).toMatch(new RegExp(`^${name} .*\\n$`));
  });
});

describe("answers", () => {
  it("tries again when it is told to slow down", async () => {
    await ready();
    double.state.rateLimits.push({ path: /callback$/, times: 2, retryAfterMs: 10, global: false });
    expect(await double.user.slash("summary")).toMatchObject({ status: 204 });
    expect(double.state.requests.filter((r) => r.status === 429)).toHaveLength(2);
  });

  it("waits out a limit on registration", async () => {
    double.state.rateLimits.push({ path: /commands$/, times: 1, retryAfterMs: 10, global: true });
    await ready();
    expect(puts()).toHaveLength(1);
  });

  it.each([
    ["answered too late", 10062, () => double.state.advance(4_000)],
    ["answered by someone else", 40060, () => markAnswered()],
  ])("logs one line for an interaction that was %s, and goes on", async (_what, code, spoil) => {
    const running = await ready();
    const asked = double.user.slash("summary");
    spoil();
    expect(await asked).toMatchObject({ refused: { code } });
    expect(await running.logged("answer did not get through")).toMatchObject({ code, level: 40 });
    expect(await double.user.slash("summary")).toMatchObject({ status: 204 });
    expect(running.log.filter((l) => l.level >= 40)).toHaveLength(1);
  });

  it.each([
    ["nothing at all", {}],
    ["an unknown type", { id: "1", token: "t", type: 99 }],
    ["a command without data", { id: "2", token: "t", type: 2 }],
    ["an unknown component", { id: "3", token: "t", type: 3, data: { component_type: 99, custom_id: "x" } }],
    [
      "a menu without a message",
      { id: "4", token: "t", type: 3, data: { component_type: 3, custom_id: "x" } },
    ],
  ])("outlives an interaction of %s", async (_what, payload) => {
    const running = await ready();
    double.gateway.dispatch("INTERACTION_CREATE", payload);
    expect(await double.user.slash("summary")).toMatchObject({ status: 204 });
    expect(running.exitCode).toBeNull();
  });

  it("answers what is in flight before it ends", async () => {
    const running = await ready();
    double.state.rateLimits.push({ path: /callback$/, times: 3, retryAfterMs: 150, global: false });
    const asked = [1, 2, 3].map(() => double.user.slash("summary"));
    while (double.state.requests.filter((r) => r.status === 429).length < 3) {
      await once(double.state.events, "request");
    }
    running.signal("SIGTERM");
    const answers: Callback[] = await Promise.all(asked);
    expect(answers.map((a) => a.status)).toEqual([204, 204, 204]);
    expect(await running.exited).toBe(0);
  });

  it("ends with 0 when npm, which started it, is told to end", async () => {
    const env = { DISCORD_TOKEN: double.state.token, DISCORD_API_URL: double.apiUrl };
    // Without its pre-script: the tests run what is built already.
    bot = new Running(["start", "--ignore-scripts"], env, ["npm"]);
    await bot.logged("ready");
    bot.signal("SIGTERM");
    expect(await bot.exited).toBe(0);
    expect(bot.log.at(-1)?.msg).toBe("ended");
    expect(double.gateway.connected).toBe(0);
  });

  it("ends with 0 when it is told to before it is connected", async () => {
    double.state.rateLimits.push({ path: /gateway\/bot/, times: 1000, retryAfterMs: 5, global: false });
    bot = startBot(double);
    await once(double.state.events, "request");
    bot.signal("SIGTERM");
    expect(await bot.exited).toBe(0);
  });
});

function markAnswered(): void {
  for (const interaction of double.state.interactions.values()) interaction.answered = true;
}
