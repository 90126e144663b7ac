import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Running } from "./process.js";

let folder: string;
const running: Running[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-preview-"));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((process) => process.end()));
});
afterAll(() => rm(folder, { recursive: true }));

function start(command: string, env: Readonly<Record<string, string>> = {}): Running {
  const process = new Running([command], {
    PREVIEW_PORT: "0",
    VERBATIM_DB: join(folder, "verbatim.db"),
    ...env,
  });
  running.push(process);
  return process;
}

/** The page's address, once it is told. */
async function addressOf(process: Running): Promise<string> {
  const address = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(process.stdout)?.[0];
  await expect.poll(address, { timeout: 15_000 }).toBeDefined();
  return address() ?? "";
}

describe("the preview", () => {
  it.each(["start", "preview"])(
    "is shown by %s without a token, answers, and ends when told to",
    async (command) => {
      const process = start(command);
      const url = await addressOf(process);
      expect(await (await fetch(url)).text()).toContain("<title>Verbatim – preview</title>");
      const answer = await fetch(new URL("/interactions", url), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          type: 2,
          data: { name: "quote", options: [{ name: "speaker", type: 3, value: "Wang" }] },
        }),
      });
      expect(await answer.text()).toContain("**Wang Yi**");
      process.signal("SIGTERM");
      expect(await process.exited).toBe(0);
      expect(process.stderr).toBe("");
    },
  );

  it("says so where its port is taken", async () => {
    const url = await addressOf(start("preview"));
    const second = start("preview", {
      PREVIEW_PORT: new URL(url).port,
      VERBATIM_DB: join(folder, "second.db"),
    });
    expect(await second.exited).toBe(1);
    expect(second.stderr).toBe(
      `Port ${new URL(url).port} is taken, perhaps by another preview: end it, or set PREVIEW_PORT to another port (0 takes any free one).\n`,
    );
  });
});
