import type { Client, InArgs, Transaction } from "@libsql/client/sqlite3";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";

/** Kysely's SQLite over @libsql/client: `open` gives the client when the first query needs it. */
export class LibsqlDialect implements Dialect {
  constructor(private readonly open: () => Promise<Client>) {}

  createAdapter() {
    return new Adapter();
  }
  createDriver() {
    return new LibsqlDriver(this.open);
  }
  createQueryCompiler() {
    return new SqliteQueryCompiler();
  }
  createIntrospector(db: Kysely<unknown>) {
    return new SqliteIntrospector(db);
  }
}

class Adapter extends SqliteAdapter {
  /** With `begin immediate` two processes that start together migrate one after the other. */
  override get supportsTransactionalDdl() {
    return true;
  }
}

/**
 * Hands one connection to one caller at a time, in the order they came. A connection on which a statement has failed is
 * closed and another one opened: libsql leaves a statement that found the file busy in progress, after which nothing can
 * be committed (github.com/tursodatabase/libsql-client-ts/issues/352).
 */
class LibsqlDriver implements Driver {
  private connection: LibsqlConnection | null = null;
  private turn: Promise<void> = Promise.resolve();
  private release = () => {};
  private ended = false;

  constructor(private readonly open: () => Promise<Client>) {}

  async init() {}
  async acquireConnection() {
    const before = this.turn;
    let release = () => {};
    this.turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.release = release;
    try {
      if (this.connection?.failed) this.close();
      if (this.ended) throw new Error("The connection was closed.");
      this.connection ??= new LibsqlConnection(await this.open());
      return this.connection;
    } catch (error) {
      release();
      throw error;
    }
  }
  async releaseConnection() {
    this.release();
  }
  async beginTransaction(connection: LibsqlConnection) {
    await connection.begin();
  }
  async commitTransaction(connection: LibsqlConnection) {
    await connection.end("commit");
  }
  async rollbackTransaction(connection: LibsqlConnection) {
    await connection.end("rollback");
  }
  async destroy() {
    this.ended = true;
    await this.turn;
    this.close();
  }
  private close() {
    this.connection?.client.close();
    this.connection = null;
  }
}

class LibsqlConnection implements DatabaseConnection {
  private transaction: Transaction | null = null;
  /** True once a statement has failed. */
  failed = false;

  constructor(readonly client: Client) {}

  async begin() {
    this.transaction = await this.trying(this.client.transaction("write"));
  }
  async end(how: "commit" | "rollback") {
    const transaction = this.transaction;
    this.transaction = null;
    if (transaction) await this.trying(transaction[how]());
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const runner = this.transaction ?? this.client;
    const { rows, rowsAffected } = await this.trying(runner.execute({ sql, args: parameters as InArgs }));
    return { rows: rows as R[], numAffectedRows: BigInt(rowsAffected) };
  }
  // biome-ignore lint/correctness/useYield: nothing here reads rows one by one
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error("Rows can't be streamed from this database.");
  }
  private async trying<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.failed = true;
      throw error;
    }
  }
}
