import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Callback } from "../../test/e2e/double/index.js";
import { type Double, startDouble } from "../../test/e2e/double/index.js";
import { Running } from "../../test/e2e/process.js";
import { median, ms, report, times } from "./measure.js";

const ROUNDS = 5;
const SERIAL = 400;
const CLOSED_LOOP = 3_000;
const IN_FLIGHT = 32;

const VERBATIM = fileURLToPath(new URL("../../src/main.js", import.meta.url));
const MINIMAL = fileURLToPath(new URL("./minimal-bot.js", import.meta.url));

type Ask = (double: Double) => Promise<Callback>;

interface Subject {
  readonly double: Double;
  readonly bot: Running;
  readonly readyAfter: number;
  /** Resident memory when it was ready. */
  readonly memory: string;
  readonly latencies: number[];
  readonly rates: number[];
  /** Processor time for an answer in each round, in ms: other programs on the machine blur it least. */
  readonly work: number[];
}

/** What people do, in the shares that they do it: commands, typing, and presses of the buttons that came. */
const MIX: readonly Ask[] = [
  ({ user }) => user.slash("summary"),
  ({ user }) => user.typing("quote", "speaker", "W"),
  ({ user }) => user.typing("quote", "speaker", "Wan"),
  ({ user }) => user.slash("quote", { speaker: "Wang" }),
  ({ user }) => user.slash("issues"),
  ({ user }) => user.slash("summary", { length: "long" }),
  ({ user }) => user.slash("quote", { speaker: "Blinken", private: true }),
];

/**
 * The bot against the least that a discord.js bot can be, each with a double of Discord of its own that checks nothing,
 * turn by turn in one run: time to be ready, memory, latency one by one, and throughput with some always in flight.
 */
export async function benchBot(): Promise<void> {
  const verbatim = await begin(["start"]);
  const minimal = await begin([], MINIMAL, verbatim.double);
  for (const subject of [verbatim, minimal]) await closedLoop(subject, CLOSED_LOOP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of [verbatim, minimal]) {
      subject.latencies.push(await oneByOne(subject));
      const before = processorTime(subject.bot);
      subject.rates.push(await closedLoop(subject, CLOSED_LOOP));
      subject.work.push((processorTime(subject.bot) - before) / CLOSED_LOOP);
    }
  }
  const [own, other] = [verbatim, minimal].map(({ latencies, rates, work }) => ({
    latency: median(latencies),
    rate: median(rates),
    work: median(work),
  }));
  if (own && other) {
    report("resident memory when ready", verbatim.memory, `≤ 150 MB (minimal bot ${minimal.memory})`);
    report("ready after", ms(verbatim.readyAfter), `≤ 2000 ms (minimal bot ${ms(minimal.readyAfter)})`);
    report(
      "resident memory after the load",
      megabytes(verbatim.bot),
      `minimal bot ${megabytes(minimal.bot)}`,
    );
    report("dispatch to callback, median", ms(own.latency), `minimal bot ${ms(other.latency)}`);
    report("latency against minimal bot", times(own.latency / other.latency), "≤ 1.5 ×");
    report("answers a second", own.rate.toFixed(0), `minimal bot ${other.rate.toFixed(0)}`);
    report("throughput against minimal bot", times(own.rate / other.rate), "≥ 0.5 ×, aim 0.8 ×");
    report("processor time for an answer", ms(own.work), `minimal bot ${ms(other.work)}`);
  }
  for (const { bot, double } of [verbatim, minimal]) {
    await bot.end();
    await double.close();
  }
}

async function begin(args: readonly string[], main = VERBATIM, like?: Double): Promise<Subject> {
  const double = await startDouble({ strict: false });
  // A minimal bot registers nothing: it answers the same commands.
  if (like) for (const [scope, commands] of like.state.commands) double.state.commands.set(scope, commands);
  const started = performance.now();
  const bot = new Running(args, { DISCORD_TOKEN: double.state.token, DISCORD_API_URL: double.apiUrl }, [
    process.execPath,
    main,
  ]);
  await bot.logged("ready");
  const readyAfter = performance.now() - started;
  return { double, bot, readyAfter, memory: megabytes(bot), latencies: [], rates: [], work: [] };
}

/** Median latency of questions asked one after the other, in ms. */
async function oneByOne({ double }: Subject): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < SERIAL; i++) took.push((await ask(double, i)).ms);
  return median(took);
}

/** Answers a second with IN_FLIGHT questions always open. */
async function closedLoop({ double }: Subject, count: number): Promise<number> {
  const started = performance.now();
  let next = 0;
  const reader = async () => {
    while (next < count) await ask(double, next++);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, reader));
  return count / ((performance.now() - started) / 1000);
}

async function ask(double: Double, i: number): Promise<Callback> {
  const answer = await (MIX[i % MIX.length] ?? (() => Promise.reject(new Error("empty mix"))))(double);
  if (answer.refused) throw new Error(`Refused: ${answer.refused.message}`);
  return answer;
}

/** Resident memory of a process, as Linux counts it. */
function megabytes({ pid }: Running): string {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(procFile(pid, "status")) ?? [];
  return kilobytes ? `${(Number(kilobytes) / 1024).toFixed(0)} MB` : "not known here";
}

/** Processor time that a process has used, in ms, as Linux counts it: in ticks of 10 ms. */
function processorTime({ pid }: Running): number {
  const fields = procFile(pid, "stat")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
