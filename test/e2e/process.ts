import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Double } from "./double/index.js";

const ROOT = process.cwd();
const MAIN = join(ROOT, "dist/src/main.js");

const NOTHING_SET = {
  DISCORD_TOKEN: "",
  DISCORD_GUILD_ID: "",
  DISCORD_API_URL: "",
  DATABASE_URL: "",
  // Not a developer's own library either.
  VERBATIM_DB: join(ROOT, "out", "no-such.db"),
};

/** One line of the bot's log. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

interface Events {
  log: [LogLine];
  stdout: [string];
  exit: [];
}

/** A running Verbatim: the compiled program, started as `npm start` starts it. */
export class Running {
  readonly log: LogLine[] = [];
  readonly #events = new EventEmitter<Events>();
  readonly #child: ChildProcess;
  stdout = "";
  stderr = "";
  /** Null while it runs. */
  exitCode: number | null = null;
  readonly exited: Promise<number | null>;

  constructor(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    [program, ...before]: readonly [string, ...string[]] = [process.execPath, MAIN],
  ) {
    this.#events.setMaxListeners(50);
    this.#child = spawn(program, [...before, ...args], {
      cwd: ROOT,
      // Empty values keep a developer's .env out of the tests.
      env: { PATH: process.env.PATH, ...NOTHING_SET, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { stdout, stderr } = this.#child;
    if (!stdout || !stderr) throw new Error("The process has no output.");
    stderr.on("data", (chunk: Buffer) => {
      this.stderr += chunk.toString("utf8");
    });
    createInterface(stdout).on("line", (line) => {
      this.stdout += `${line}\n`;
      this.#events.emit("stdout", line);
      const parsed = parse(line);
      if (!parsed) return;
      this.log.push(parsed);
      this.#events.emit("log", parsed);
    });
    this.exited = new Promise((resolve) =>
      this.#child.once("close", (code) => {
        this.exitCode = code;
        this.#events.emit("exit");
        resolve(code);
      }),
    );
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  /** Settles with the first line of the log, past or to come, that says `msg`; fails when the process ends without it. */
  logged(msg: string | RegExp): Promise<LogLine> {
    const fits = (line: LogLine) => (typeof msg === "string" ? line.msg === msg : msg.test(line.msg));
    return new Promise((resolve, reject) => {
      const known = this.log.find(fits);
      if (known) return resolve(known);
      const onLog = (line: LogLine) => fits(line) && finish(() => resolve(line));
      const onExit = () =>
        finish(() =>
          reject(new Error(`Ended (${this.exitCode}) without "${msg}":\n${this.stdout}${this.stderr}`)),
        );
      const finish = (then: () => void) => {
        this.#events.off("log", onLog);
        this.#events.off("exit", onExit);
        then();
      };
      this.#events.on("log", onLog);
      this.#events.on("exit", onExit);
    });
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Ends it, if it still runs. */
  async end(): Promise<void> {
    if (this.exitCode === null) this.#child.kill("SIGKILL");
    await this.exited;
  }
}

function parse(line: string): LogLine | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && "msg" in value ? (value as LogLine) : null;
  } catch {
    return null;
  }
}

/** Starts the bot against a double. */
export function startBot(double: Double, env: Readonly<Record<string, string>> = {}): Running {
  return new Running(["start"], {
    DISCORD_TOKEN: double.state.token,
    DISCORD_API_URL: double.apiUrl,
    ...env,
  });
}
