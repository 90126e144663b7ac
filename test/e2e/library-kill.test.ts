import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import { openLibrary } from "../../src/library/index.js";
import { DATABASES, type TestDatabase } from "../library/databases.js";

/** Processes that add at the same time, each for a server of its own; all are killed, so often. */
const ADDERS = 2;
const ROUNDS = 25;
/** A process is killed at some moment within so many ms after its first acknowledgement. */
const WITHIN = 60;

interface Acknowledged {
  readonly id: string;
  readonly text: string;
}

describe.each(DATABASES)("the library on $name", ({ create }) => {
  let database: TestDatabase;
  let shelf: string;

  beforeEach(async () => {
    database = await create();
    shelf = mkdtempSync(join(tmpdir(), "verbatim-shelf-"));
  });
  afterEach(async () => {
    await database.drop();
    rmSync(shelf, { recursive: true, force: true });
  });

  /** Lets a process add until it is killed; what it was told is kept. */
  function addAndKill(server: string, word: string): Promise<Acknowledged[]> {
    return new Promise((resolve, reject) => {
      const script = join(import.meta.dirname, "adder.mjs");
      const args = [script, JSON.stringify(database.address), shelf, server, word];
      const adder = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      let output = "";
      adder.stdout.setEncoding("utf8").on("data", (words: string) => {
        if (!output) setTimeout(() => adder.kill("SIGKILL"), Math.random() * WITHIN);
        output += words;
      });
      adder.on("error", reject).on("close", (code) => {
        if (code !== null) reject(new Error(`the process ended by itself (${code})`));
        // The line that was being written at the end isn't whole.
        const lines = output.split("\n").slice(0, -1);
        resolve(lines.map((line) => JSON.parse(line) as Acknowledged));
      });
    });
  }

  it(`keeps whole what it has acknowledged when it is killed ${ADDERS * ROUNDS} times`, {
    timeout: 240_000,
  }, async () => {
    const acknowledged = new Map<string, Acknowledged[]>();
    for (let round = 0; round < ROUNDS; round++) {
      const servers = Array.from({ length: ADDERS }, (_, i) => `${round * ADDERS + i}`);
      const told = await Promise.all(servers.map((server) => addAndKill(server, `Bridge${server}`)));
      servers.forEach((server, i) => {
        acknowledged.set(server, told[i] ?? []);
      });
    }
    const library = await openLibrary({
      folder: shelf,
      follow: false,
      warn: () => {},
      database: database.address,
    });
    try {
      expect(acknowledged.size).toBe(ADDERS * ROUNDS);
      for (const [server, articles] of acknowledged) {
        const place = { owner: { kind: "server", id: server }, channel: null } as const;
        expect(articles.length).toBeGreaterThan(0);
        for (const { id, text } of articles) {
          expect((await library.open(place, id))?.brief).toEqual(readBrief(readArticle(text)));
        }
        // What was being added at the end is there wholly or not at all, and takes the place of what it replaces.
        const list = await library.list(place);
        const shown = articles.length - Math.max(0, Math.floor(articles.length / 3) - 1);
        expect(list.length - shown).toBeGreaterThanOrEqual(0);
        expect(list.length - shown).toBeLessThanOrEqual(1);
        for (const { id, title } of list) {
          const held = await library.open(place, id);
          expect(held?.brief).toEqual(readBrief(readArticle(held?.brief.text ?? "")));
          expect(held?.brief.text.startsWith(title)).toBe(true);
        }
      }
    } finally {
      await library.close();
    }
  });
});
