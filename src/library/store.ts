import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import type { Database } from "./database/database.js";
import type { Schema } from "./database/schema.js";
import { LibraryError } from "./errors.js";
import { GRACE } from "./grace.js";
import { serverOf } from "./owner.js";
import type { Entry } from "./types.js";

/** An article as it is kept, without what only shows it. */
export interface Row extends Entry {
  readonly text: string;
  readonly engine: number;
  readonly brief: string;
}

/** What is kept of an article besides its text and brief. */
export interface RowDetails extends Entry {
  readonly url: string | null;
  readonly meta: string;
  readonly superseded: number | null;
}

/** An article that is to be kept. Hashes are SHA-256 in hex. */
export interface Draft extends Omit<Row, "id"> {
  readonly url: string | null;
  /** Hashes of every address that leads to it. */
  readonly addresses: readonly string[];
  readonly bytesHash: string;
  readonly textHash: string;
  readonly meta: string;
}

/** What adding came to: a new article, one that is kept already, or a new version of one. */
export interface Saved {
  readonly outcome: "new" | "same" | "changed";
  readonly entry: Entry;
}

/** What is needed to choose an owner's articles: asked for often, so kept in memory for a while. */
export interface View {
  /** Newest first, one for each work: its latest version. */
  readonly entries: readonly Entry[];
  /** The latest version of each work. */
  readonly latest: ReadonlyMap<string, Entry>;
  /** The work that each channel has chosen. */
  readonly current: ReadonlyMap<string, string>;
  readonly role: string | null;
}

/** The most values in a query. */
const MOST_VALUES = 500;

/** How long (ms) a busy database is waited for. */
export interface Patience {
  /** With a question: Discord waits 3 s for an answer. */
  readonly asking: number;
  readonly changing: number;
}

/** The articles that owners have added, in a database. `owner` is a key of owner.ts; times are ms since the epoch. */
export class Store {
  /** @param most articles for one owner, versions of changed pages included */
  constructor(
    private readonly database: Database,
    private readonly most: number,
    private readonly patience: Patience,
  ) {}

  /** False where nothing was ever kept. */
  exists(): boolean {
    return this.database.exists();
  }

  /** As Database's. */
  version(): string | null {
    return this.database.version();
  }

  /** Opens the database. */
  warm(): Promise<void> {
    return this.database.run(async () => {}, this.patience.changing);
  }

  /** @throws {Unavailable} as everything here does */
  view(owner: string): Promise<View> {
    return this.database.run(async (db) => {
      const rows = await live(db, owner)
        .select(["id", "work", "title", "added"])
        .where("superseded", "is", null)
        .orderBy("added", "desc")
        .orderBy("id")
        .execute();
      const chosen = await db
        .selectFrom("current")
        .select(["channel", "work"])
        .where("owner", "=", owner)
        .execute();
      const settings = await db.selectFrom("owner").select("role").where("id", "=", owner).executeTakeFirst();
      const entries = rows.map(({ id, title, added }) => ({ id, title, added }));
      return {
        entries,
        latest: new Map(rows.flatMap(({ work }, i) => (entries[i] ? [[work, entries[i]]] : []))),
        current: new Map(chosen.map(({ channel, work }) => [channel, work])),
        role: settings?.role ?? null,
      };
    }, this.patience.asking);
  }

  /** Any version of an owner's article, or null. */
  async load(owner: string, id: string): Promise<Row | null> {
    const row = await this.database.run(
      (db) =>
        live(db, owner)
          .select(["id", "title", "added", "text", "engine", "brief"])
          .where("id", "=", id)
          .executeTakeFirst(),
      this.patience.asking,
    );
    return row ?? null;
  }

  /** True where the owner has it, in any version. */
  async has(owner: string, id: string): Promise<boolean> {
    const row = await this.database.run(
      (db) => live(db, owner).select("id").where("id", "=", id).executeTakeFirst(),
      this.patience.asking,
    );
    return row !== undefined;
  }

  async details(owner: string, id: string): Promise<RowDetails | null> {
    const row = await this.database.run(
      (db) =>
        live(db, owner)
          .select(["id", "title", "added", "url", "meta", "superseded"])
          .where("id", "=", id)
          .executeTakeFirst(),
      this.patience.asking,
    );
    return row ?? null;
  }

  /**
   * Keeps an article, unless the same text is kept already; where one of its addresses is known, as the new version of
   * what it led to. It is on the disk when this settles, wholly or not at all.
   * @throws {LibraryError} where the owner has the most there may be
   */
  save(owner: string, draft: Draft): Promise<Saved> {
    const id = randomBytes(9).toString("base64url");
    return this.change(owner, async (trx) => {
      const same = await live(trx, owner)
        .select(["id", "work", "title", "added", "superseded"])
        .where("text_hash", "=", draft.textHash)
        .executeTakeFirst();
      if (same) {
        const entry = { id: same.id, title: same.title, added: same.added };
        await learn(trx, owner, same.work, draft.addresses);
        // The id is this call's own where the connection was lost after the first try had been committed.
        if (same.superseded === null) return { outcome: same.id === id ? "new" : "same", entry };
        await supersede(trx, owner, same.work, draft.added);
        await trx
          .updateTable("article")
          .set({ superseded: null, added: draft.added })
          .where("id", "=", same.id)
          .execute();
        return { outcome: "changed", entry: { ...entry, added: draft.added } };
      }
      const { count } = await live(trx, owner)
        .select((of) => of.fn.countAll<number | string>().as("count"))
        .executeTakeFirstOrThrow();
      if (Number(count) >= this.most) {
        throw new LibraryError(
          `There are ${this.most.toLocaleString("en")} articles here already: remove some to add more.`,
        );
      }
      const known = await workAt(trx, owner, draft.addresses);
      if (known) await supersede(trx, owner, known, draft.added);
      const { addresses, bytesHash, textHash, ...columns } = draft;
      await trx
        .insertInto("article")
        .values({ ...columns, id, owner, work: known ?? id, bytes_hash: bytesHash, text_hash: textHash })
        .execute();
      await learn(trx, owner, known ?? id, addresses);
      return {
        outcome: known ? "changed" : "new",
        entry: { id, title: draft.title, added: draft.added },
      };
    });
  }

  /** Keeps a brief that was read again, unless a newer engine has read it meanwhile. */
  async rebrief(owner: string, id: string, engine: number, brief: string): Promise<void> {
    await this.database.run(
      (db) =>
        db
          .updateTable("article")
          .set({ engine, brief })
          .where("owner", "=", owner)
          .where("id", "=", id)
          .where("engine", "<=", engine)
          .execute(),
      this.patience.asking,
    );
  }

  /** Makes an article (of the owner's or the shelf's; null for the newest) a channel's current one. */
  choose(owner: string, channel: string, id: string | null): Promise<void> {
    return this.change(owner, async (trx) => {
      const kept = id && (await live(trx, owner).select("work").where("id", "=", id).executeTakeFirst());
      await trx.deleteFrom("current").where("owner", "=", owner).where("channel", "=", channel).execute();
      const work = kept ? kept.work : id;
      if (work) await trx.insertInto("current").values({ owner, channel, work }).execute();
    });
  }

  /** Deletes an article with all its versions; false where the owner has no such one. */
  async remove(owner: string, id: string): Promise<boolean> {
    const removed = await this.change(owner, async (trx) => {
      const kept = await live(trx, owner).select("work").where("id", "=", id).executeTakeFirst();
      if (!kept) return false;
      for (const table of ["article", "address", "current"] as const) {
        await trx.deleteFrom(table).where("owner", "=", owner).where("work", "=", kept.work).execute();
      }
      return true;
    });
    await this.database.tidy();
    return removed;
  }

  /** Sets the role that may add and remove. */
  setRole(owner: string, role: string | null): Promise<void> {
    return this.change(owner, async (trx) => {
      await trx.updateTable("owner").set({ role }).where("id", "=", owner).execute();
    });
  }

  /** Takes everything of an owner's out of use, to be deleted after GRACE. How many articles that are. */
  forget(owner: string, now: number): Promise<number> {
    return this.change(owner, async (trx) => {
      await trx.updateTable("owner").set({ forgotten: now }).where("id", "=", owner).execute();
      await trx.deleteFrom("current").where("owner", "=", owner).execute();
      const { numUpdatedRows } = await trx
        .updateTable("article")
        .set({ forgotten: now })
        .where("owner", "=", owner)
        .where("forgotten", "is", null)
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    });
  }

  /** Takes back the last `forget`, but for texts that were added again since. How many articles came back. */
  recall(owner: string): Promise<number> {
    return this.change(owner, async (trx) => {
      const last = trx.selectFrom("owner").select("forgotten").where("id", "=", owner);
      const { numUpdatedRows } = await trx
        .updateTable("article")
        .set({ forgotten: null })
        .where("owner", "=", owner)
        .where("forgotten", "=", last)
        .where("text_hash", "not in", live(trx, owner).select("text_hash"))
        .executeTakeFirstOrThrow();
      await trx.updateTable("owner").set({ forgotten: null }).where("id", "=", owner).execute();
      return Number(numUpdatedRows);
    });
  }

  /** Deletes everything of an owner's at once. */
  async erase(owner: string): Promise<void> {
    await this.database.run(
      (db) => db.deleteFrom("owner").where("id", "=", owner).execute(),
      this.patience.changing,
    );
    await this.database.tidy();
  }

  /** Learns in which servers the bot is: those it isn't in any more are deleted after GRACE, unless it comes back. */
  async attend(servers: ReadonlySet<string>, now: number): Promise<void> {
    await this.database.run(
      (db) =>
        db.transaction().execute(async (trx) => {
          const owners = await trx.selectFrom("owner").select(["id", "left"]).execute();
          const changed = (away: boolean) =>
            owners
              .filter(({ id, left }) => {
                const server = serverOf(id);
                return (left !== null) !== away && (server !== null && !servers.has(server)) === away;
              })
              .map(({ id }) => id);
          for (const [ids, left] of [
            [changed(true), now],
            [changed(false), null],
          ] as const) {
            for (let i = 0; i < ids.length; i += MOST_VALUES) {
              const some = ids.slice(i, i + MOST_VALUES);
              await trx.updateTable("owner").set({ left }).where("id", "in", some).execute();
            }
          }
        }),
      this.patience.changing,
    );
  }

  /** Deletes for good what has been left or forgotten for longer than GRACE. */
  async purge(now: number): Promise<void> {
    const due = now - GRACE;
    await this.database.run(
      (db) =>
        db.transaction().execute(async (trx) => {
          await trx.deleteFrom("owner").where("left", "<=", due).execute();
          await trx.deleteFrom("article").where("forgotten", "<=", due).execute();
          await trx
            .deleteFrom("address")
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom("article")
                    .select("article.id")
                    .whereRef("article.owner", "=", "address.owner")
                    .whereRef("article.work", "=", "address.work"),
                ),
              ),
            )
            .execute();
          await trx
            .deleteFrom("owner")
            .where("forgotten", "<=", due)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(selectFrom("article").select("article.id").whereRef("article.owner", "=", "owner.id")),
              ),
            )
            .execute();
          await trx.updateTable("owner").set({ forgotten: null }).where("forgotten", "<=", due).execute();
        }),
      this.patience.changing,
    );
    await this.database.tidy();
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Changes an owner's things in one transaction, one change of an owner's after the other. */
  private change<T>(owner: string, work: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return this.database.run(
      (db) =>
        db.transaction().execute(async (trx) => {
          // Locks the owner's row in PostgreSQL; SQLite has one writer anyway. Who changes something is there.
          await trx
            .insertInto("owner")
            .values({ id: owner })
            .onConflict((conflict) => conflict.column("id").doUpdateSet({ left: null }))
            .execute();
          return work(trx);
        }),
      this.patience.changing,
    );
  }
}

/** The owner's articles, in every version, that haven't been forgotten. Nothing is read of another owner's. */
function live(db: Pick<Transaction<Schema>, "selectFrom">, owner: string) {
  return db.selectFrom("article").where("owner", "=", owner).where("forgotten", "is", null);
}

/** The work to which one of the addresses leads. */
async function workAt(trx: Transaction<Schema>, owner: string, addresses: readonly string[]) {
  if (addresses.length === 0) return null;
  const known = await trx
    .selectFrom("address")
    .select("work")
    .where("owner", "=", owner)
    .where("hash", "in", addresses)
    .where("work", "in", live(trx, owner).select("work"))
    .executeTakeFirst();
  return known?.work ?? null;
}

/** Remembers that the addresses lead to a work. */
async function learn(trx: Transaction<Schema>, owner: string, work: string, addresses: readonly string[]) {
  for (const hash of new Set(addresses)) {
    await trx
      .insertInto("address")
      .values({ owner, hash, work })
      .onConflict((conflict) => conflict.columns(["owner", "hash"]).doUpdateSet({ work }))
      .execute();
  }
}

async function supersede(trx: Transaction<Schema>, owner: string, work: string, now: number) {
  await trx
    .updateTable("article")
    .set({ superseded: now })
    .where("owner", "=", owner)
    .where("work", "=", work)
    .where("superseded", "is", null)
    .execute();
}
