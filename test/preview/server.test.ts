import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../commands/index.js";
import { type Preview, startPreview } from "../../src/preview/index.js";
import { buildPage, libraryOf } from "./library.js";

let preview: Preview;
let port: number;
const failures: unknown[] = [];

beforeAll(async () => {
  await buildPage();
  preview = await startPreview({ library: libraryOf(), port: 0, onFailure: (f) => failures.push(f) });
  port = Number(new URL(preview.url).port);
}, 60_000);
afterAll(() => preview?.close());

/** A request with any headers, which `fetch` would not send. */
function send(method: string, path: string, headers: Record<string, string> = {}, body?: string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const outgoing = request({ host: "127.0.0.1", port, method, path, headers }, (incoming) => {
        let text = "";
        incoming.setEncoding("utf8");
        incoming.on("data", (chunk) => {
          text += chunk;
        });
        incoming.on("end", () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }),
        );
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    },
  );
}
const json = { "content-type": "application/json" };
const ask = (body: unknown, headers: Record<string, string> = {}) =>
  send(
    "POST",
    "/interactions",
    { ...json, ...headers },
    typeof body === "string" ? body : JSON.stringify(body),
  );
const summary = { type: 2, data: { name: "summary", options: [] } };

describe("the preview's server", () => {
  it("gives the page, under a policy that lets nothing else in", async () => {
    const page = await send("GET", "/");
    expect(page.status).toBe(200);
    expect(page.body).toContain("<title>Verbatim – preview</title>");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers["x-content-type-options"]).toBe("nosniff");
    for (const [, path] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await send("GET", path ?? "")).status, path).toBe(200);
    }
  });

  it("says what the commands are", async () => {
    const names = definitions.map((d) => d.name);
    const sent = JSON.parse((await send("GET", "/commands")).body) as { name: string }[];
    expect(sent.map((d) => d.name)).toEqual(expect.arrayContaining(names));
  });

  it("answers commands, autocomplete and controls with what the bot would send", async () => {
    const first = await ask(summary);
    expect(first.headers["content-type"]).toContain("application/x-ndjson");
    const answer = JSON.parse(first.body) as { type: number; data: { flags: number; components: unknown[] } };
    expect([answer.type, answer.data.flags]).toEqual([4, 32768]);
    const id = /"custom_id":"([^"]+~i~[^"]+)"/.exec(first.body)?.[1];
    const pressed = await ask({
      type: 3,
      data: { custom_id: id, component_type: 2 },
      message: { flags: 32768 },
    });
    expect(JSON.parse(pressed.body)).toMatchObject({ type: 7 });
    const typed = await ask({
      type: 4,
      data: { name: "quote", options: [{ name: "speaker", type: 3, value: "", focused: true }] },
    });
    expect(JSON.parse(typed.body)).toMatchObject({ type: 8 });
  });

  it("has no /article where nothing takes articles in", async () => {
    const names = (JSON.parse((await send("GET", "/commands")).body) as { name: string }[]).map(
      (d) => d.name,
    );
    expect(names).not.toContain("article");
    const added = await ask({
      type: 2,
      data: { name: "article", options: [{ name: "list", type: 1, options: [] }] },
    });
    expect(added.body).toContain("does not know this command");
  });

  it("answers under its own name only", async () => {
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1",
      `127.0.0.1:${port}.evil.example`,
    ]) {
      expect((await send("GET", "/", { host })).status, host).toBe(403);
      expect((await ask(summary, { host })).status, host).toBe(403);
    }
    expect((await send("GET", "/", { host: `localhost:${port}` })).status).toBe(200);
  });

  it("takes questions from its own page only", async () => {
    expect((await ask(summary, { origin: "https://evil.example" })).status).toBe(403);
    expect((await ask(summary, { origin: "null" })).status).toBe(403);
    expect((await ask(summary, { origin: `http://127.0.0.1:${port}` })).status).toBe(200);
    expect(
      (await send("POST", "/interactions", { "content-type": "text/plain" }, JSON.stringify(summary))).status,
    ).toBe(415);
  });

  it("refuses what is no interaction in a sentence", async () => {
    for (const body of [
      "",
      "{",
      "null",
      "[]",
      { type: 9 },
      { type: 2, data: { name: "summary" } },
      { type: 3, data: {} },
    ]) {
      const { status, body: sentence } = await ask(body);
      expect([status, sentence]).toEqual([400, "That is no interaction."]);
    }
    expect((await ask(`"${"x".repeat(70_000)}"`)).status).toBe(413);
    expect((await send("GET", "/../package.json")).status).toBe(404);
    expect((await send("GET", "/%2e%2e/package.json")).status).toBe(404);
    expect((await send("DELETE", "/")).status).toBe(405);
    expect(failures).toEqual([]);
  });
});
