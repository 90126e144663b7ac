import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { DatabaseAddress } from "../../src/library/index.js";

/** An empty database of a test's own. */
export interface TestDatabase {
  readonly address: DatabaseAddress;
  /** True where the words stand anywhere in what the database keeps. */
  holds(words: string): Promise<boolean>;
  /** Makes the database fail for everybody, as when its disk or server is gone. */
  away(): Promise<void>;
  back(): Promise<void>;
  drop(): Promise<void>;
}

/** SQLite always, and PostgreSQL where TEST_DATABASE_URL names a server on which databases may be made. */
export const DATABASES: readonly { name: string; create: () => Promise<TestDatabase> }[] = [
  { name: "SQLite", create: createFile },
  ...(process.env.TEST_DATABASE_URL
    ? [{ name: "PostgreSQL", create: () => createOnServer(process.env.TEST_DATABASE_URL ?? "") }]
    : []),
];

async function createFile(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-db-"));
  const kept = join(folder, "kept");
  const file = join(kept, "verbatim.db");
  return {
    address: { file },
    holds: async (words) =>
      [file, `${file}-wal`].some((path) => existsSync(path) && readFileSync(path).includes(words)),
    away: async () => {
      renameSync(kept, `${kept}-away`);
      writeFileSync(kept, "");
    },
    back: async () => {
      rmSync(kept);
      renameSync(`${kept}-away`, kept);
    },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function createOnServer(server: string): Promise<TestDatabase> {
  const name = `verbatim_test_${randomBytes(6).toString("hex")}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    address: { postgres: url.href },
    holds: async (words) => {
      const tables = ["owner", "article", "address", '"current"'];
      for (const table of tables) {
        const sql = `select 1 from ${table} t where t::text like '%' || $1 || '%'`;
        if ((await query(url.href, sql, [words])) > 0) return true;
      }
      return false;
    },
    away: async () => {
      await query(server, `alter database ${name} allow_connections false`);
      await query(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
        name,
      ]);
    },
    back: async () => {
      await query(server, `alter database ${name} allow_connections true`);
    },
    drop: async () => {
      await query(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Runs one query on a connection of its own; the number of rows. */
async function query(server: string, sql: string, values: string[] = []): Promise<number> {
  const client = new pg.Client({ connectionString: server });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql, values)).rows.length;
  } finally {
    await client.end();
  }
}
