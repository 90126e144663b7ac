// What a full library costs, against one with a single article, turn by turn in one run: npm run bench:library
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Double, startDouble } from "../../test/e2e/double/index.js";
import { Running } from "../../test/e2e/process.js";
import { median, ms, quantile, report, times } from "../speed/measure.js";
import { fillLibrary } from "./fill.js";

const ARTICLES = 10_000;
const SERVERS = Array.from({ length: 1_000 }, (_, i) => String(1_200_000_000_000_100_000n + BigInt(i)));
const ROUNDS = 5;
const A_ROUND = 600;

interface Subject {
  readonly double: Double;
  readonly bot: Running;
  readonly servers: readonly string[];
  readonly readyAfter: number;
}

/** What is asked: how it is asked in a server. */
const ASKED = {
  "/summary": ({ user }: Double, server: string) => user.slash("summary", {}, { server }),
  "/quote autocomplete": ({ user }: Double, server: string) =>
    user.typing("quote", "speaker", "W", {}, { server }),
};

const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
const subjects: Subject[] = [];
try {
  // First of all: filling holds up this process, in which Discord's doubles live.
  await fillLibrary(join(folder, "one.db"), SERVERS.slice(0, 1), 1);
  await fillLibrary(join(folder, "full.db"), SERVERS, ARTICLES);
  const one = await begin("one.db", SERVERS.slice(0, 1));
  const full = await begin("full.db", SERVERS);
  const first = await askEach(full, "/summary");
  await askEach(one, "/summary");
  report(
    "ready with the full library after",
    ms(full.readyAfter),
    `≤ 2000 ms (one article ${ms(one.readyAfter)})`,
  );
  report("first /summary in a server, median", ms(median(first)), `p99 ${ms(quantile(first, 0.99))}`);
  for (const what of ["/summary", "/quote autocomplete"] as const) {
    for (const subject of [one, full]) await askEach(subject, what);
    const took = new Map<Subject, number[]>([one, full].map((subject) => [subject, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [subject, all] of took) all.push(...(await askMany(subject, what)));
    }
    const [alone = 0, among = 0] = [...took.values()].map(median);
    report(`${what}, median`, ms(among), `one article ${ms(alone)}`);
    report(`${what} against one article`, times(among / alone), "≤ 1.3 ×");
  }
  report("resident memory after it all", megabytes(full.bot), `≤ 220 MB (one article ${megabytes(one.bot)})`);
} finally {
  for (const { bot, double } of subjects) {
    await bot.end();
    await double.close();
  }
  rmSync(folder, { recursive: true, force: true });
}

async function begin(name: string, servers: readonly string[]): Promise<Subject> {
  const double = await startDouble({ strict: false });
  const started = performance.now();
  const bot = new Running(["start"], {
    DISCORD_TOKEN: double.state.token,
    DISCORD_API_URL: double.apiUrl,
    VERBATIM_DB: join(folder, name),
  });
  await bot.logged("ready");
  const subject = { double, bot, servers, readyAfter: performance.now() - started };
  subjects.push(subject);
  return subject;
}

/** One question in each server; how long each took, in ms. */
async function askEach({ double, servers }: Subject, what: keyof typeof ASKED): Promise<number[]> {
  const took: number[] = [];
  for (const server of servers) took.push(await ask(double, what, server));
  return took;
}

/** Questions in servers chosen by chance. */
async function askMany({ double, servers }: Subject, what: keyof typeof ASKED): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < A_ROUND; i++) {
    took.push(await ask(double, what, servers[Math.floor(Math.random() * servers.length)] ?? ""));
  }
  return took;
}

async function ask(double: Double, what: keyof typeof ASKED, server: string): Promise<number> {
  const callback = await ASKED[what](double, server);
  const words = JSON.stringify(callback.data);
  if (callback.refused || (what === "/summary" && !words.includes("No. ")))
    throw new Error(`Not answered from the server's article: ${words.slice(0, 200)}`);
  return callback.ms;
}

/** Resident memory of a process, as Linux counts it. */
function megabytes({ pid }: Running): string {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return `${(Number(kilobytes) / 1024).toFixed(0)} MB`;
}
