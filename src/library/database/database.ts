import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dialect, Kysely } from "kysely";
import { Unavailable } from "../errors.js";
import type { Schema } from "./schema.js";
import { codeOf, sentenceOf, troubleOf } from "./trouble.js";

/** Where the library is kept: a file of SQLite's, made when something is first kept, or a PostgreSQL server. */
export type DatabaseAddress = { readonly file: string } | { readonly postgres: string };

/** The library's database, opened and brought up to date when it is first needed, and again when it had gone away. */
export interface Database {
  /** False where nothing was ever kept: asking needs no database then. */
  exists(): boolean;
  /**
   * Another one when something has been written since, by whatever process; null where only asking could tell. (A file's
   * writes go to its log first, whose size or time they change.)
   */
  version(): string | null;
  /**
   * Runs queries. What may be mended by waiting is tried again, up to `patience` ms in all, so `work` can run more than
   * once: let what it changes be in one transaction.
   * @throws {Unavailable} where the database fails
   */
  run<T>(work: (db: Kysely<Schema>) => Promise<T>, patience: number): Promise<T>;
  /** Takes what was deleted out of the file, too, where it still stands in its log. Never rejects. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** A busy database is tried again after this long (ms) at first, then after twice as long each time, up to … */
const PAUSE = 10;
const LONGEST_PAUSE = 320;
/** Longest wait (ms) for a connection to the server, and for an answer of its. */
const CONNECT = 900;
const ANSWER = 10_000;
/** What other processes do to a file is seen after this long (ms). */
const GLANCE = 100;
/** Longest wait (ms) for another process that brings the tables up to date. */
const MIGRATION = 10_000;

interface Opened {
  readonly db: Kysely<Schema>;
  /** The file that is open. */
  readonly file: string;
}

/** @param warn gets a line when the database begins to fail in some way, and when it answers again */
export function openDatabase(address: DatabaseAddress, warn: (sentence: string) => void): Database {
  let opened: Promise<Opened> | null = null;
  let there = false;
  let failing = "";
  let closed = false;

  /** Tells one file from another that has taken its place, or from none. */
  const fileNow = () => {
    if ("postgres" in address) return "";
    const stat = statSync(address.file, { throwIfNoEntry: false });
    return stat ? `${stat.dev}:${stat.ino}` : "none";
  };

  const isThere = glance(() => "postgres" in address || existsSync(address.file));
  const version = glance(() => ("postgres" in address ? null : stampOf(`${address.file}-wal`)));

  async function ready(): Promise<Kysely<Schema>> {
    if (closed) throw new Unavailable(sentenceOf("lost"));
    const opening = opened ?? connect(address).then((db) => ({ db, file: fileNow() }));
    opened = opening;
    try {
      const { db, file } = await opening;
      if (file === fileNow()) return db;
    } catch (error) {
      if (opened === opening) opened = null;
      throw error;
    }
    if (opened === opening) await drop();
    return ready();
  }

  async function drop(): Promise<void> {
    const old = opened;
    opened = null;
    await old?.then(({ db }) => db.destroy()).catch(() => {});
  }

  return {
    exists() {
      // A file that was there once is missed when it isn't any more: what it held must not seem never to have been.
      there ||= isThere();
      return there;
    },
    version,
    async run(work, patience) {
      const until = Date.now() + patience;
      for (let again = 0; ; again++) {
        try {
          const result = await within(until - Date.now(), async () => work(await ready()));
          there = true;
          if (failing) warn("The library answers again.");
          failing = "";
          return result;
        } catch (error) {
          const trouble = troubleOf(error);
          if (!trouble) throw error;
          // A pool of connections mends itself; a file may be another one, or without tables, when it is opened again.
          if (trouble === "bare" || ("file" in address && trouble !== "busy")) await drop();
          const worthIt = trouble === "busy" || (again === 0 && (trouble === "lost" || trouble === "bare"));
          if (worthIt && Date.now() < until) {
            await pause(again);
            continue;
          }
          if (failing !== trouble) warn(`${sentenceOf(trouble)} (${codeOf(error)})`);
          failing = trouble;
          throw new Unavailable(sentenceOf(trouble), { cause: error });
        }
      }
    },
    async tidy() {
      if ("postgres" in address || !opened) return;
      const { sql } = await import("kysely");
      await ready()
        .then((db) => sql`pragma wal_checkpoint(truncate)`.execute(db))
        .catch(() => {});
    },
    async close() {
      closed = true;
      await drop();
    },
  };
}

/** What `look` last saw, at most GLANCE old: the file system isn't asked for every answer. */
function glance<T>(look: () => T): () => T {
  let seen = look();
  let at = performance.now();
  return () => {
    const now = performance.now();
    if (now - at > GLANCE) {
      seen = look();
      at = now;
    }
    return seen;
  };
}

function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return "none";
  }
}

/** Gives `work` up after `ms`, as a connection that doesn't answer. */
async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" })), ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

const pause = (again: number) =>
  new Promise((resume) => setTimeout(resume, Math.min(PAUSE * 2 ** again, LONGEST_PAUSE)));

async function connect(address: DatabaseAddress): Promise<Kysely<Schema>> {
  const [{ Kysely, Migrator }, { migrations }] = await Promise.all([import("kysely"), import("./schema.js")]);
  const db = new Kysely<Schema>({ dialect: await dialectOf(address) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const until = Date.now() + MIGRATION;
  for (let again = 0; ; again++) {
    const { error } = await migrator.migrateToLatest();
    if (!error) return db;
    if (troubleOf(error) !== "busy" || Date.now() > until) {
      await db.destroy();
      throw error;
    }
    await pause(again);
  }
}

async function dialectOf(address: DatabaseAddress): Promise<Dialect> {
  if ("file" in address) {
    const [{ createClient }, { LibsqlDialect }] = await Promise.all([
      import("@libsql/client/sqlite3"),
      import("./libsql.js"),
    ]);
    return new LibsqlDialect(async () => {
      mkdirSync(dirname(resolve(address.file)), { recursive: true });
      // Waiting for a lock inside SQLite would hold up everything else: `run` waits instead.
      const client = createClient({ url: pathToFileURL(address.file).href, concurrency: 1, timeout: 0 });
      // Readers and a writer of another process don't wait for each other.
      await client.execute("pragma journal_mode = wal");
      // A commit is on the disk before it is acknowledged, even when the power fails.
      await client.execute("pragma synchronous = full");
      // What is deleted is overwritten.
      await client.execute("pragma secure_delete = on");
      return client;
    });
  }
  const [{ PostgresDialect }, { default: pg }] = await Promise.all([import("kysely"), import("pg")]);
  const pool = new pg.Pool({
    connectionString: address.postgres,
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT,
    statement_timeout: ANSWER,
    query_timeout: ANSWER,
    types: {
      // Times fit a number: PostgreSQL's bigint comes as text by default.
      getTypeParser: (type: number, format?: "text" | "binary") =>
        type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format ?? "text"),
    } as InstanceType<typeof pg.Pool>["options"]["types"],
  });
  // An idle connection that breaks is replaced when one is needed; without a listener it would end the process.
  pool.on("error", () => {});
  return new PostgresDialect({ pool });
}
