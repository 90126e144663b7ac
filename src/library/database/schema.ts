import { type Migration, sql } from "kysely";

/** Times are milliseconds since the epoch; JSON is kept as text, so that both kinds of database hold the same. */
export interface Schema {
  /** A server ("s:" and its id) or a user in direct messages ("u:" and theirs). */
  owner: {
    id: string;
    /** The role that may add and remove, besides who manages messages. */
    role: string | null;
    /** When the bot was first found to be no longer in the server. */
    left: number | null;
    /** When everything of this owner was asked to be forgotten. */
    forgotten: number | null;
  };
  /** One version of an article. A page that has changed has one row for each text it had when it was added. */
  article: {
    id: string;
    owner: string;
    /** The id of the first version: what the versions of one page have in common. */
    work: string;
    added: number;
    /** When a newer version took its place. */
    superseded: number | null;
    forgotten: number | null;
    title: string;
    /** Where it was fetched from, or null. */
    url: string | null;
    /** SHA-256 of what was given or fetched, in hex. */
    bytes_hash: string;
    /** SHA-256 of `text` as UTF-8, in hex. */
    text_hash: string;
    text: string;
    /** What the page says of itself, as JSON. */
    meta: string;
    /** Version of the engine that read `brief`. */
    engine: number;
    /** The brief, packed. */
    brief: string;
  };
  /** Addresses (SHA-256 in hex) by which an owner's page is recognised when it is added again. */
  address: { owner: string; hash: string; work: string };
  /** A channel's current article: the id of a work, or of one on the shelf. */
  current: { owner: string; channel: string; work: string };
}

/** In order of their names; one that has been released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  "001-library": {
    async up(db) {
      await db.schema
        .createTable("owner")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("role", "text")
        .addColumn("left", "bigint")
        .addColumn("forgotten", "bigint")
        .execute();
      await db.schema
        .createTable("article")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("owner", "text", (column) => column.notNull().references("owner.id").onDelete("cascade"))
        .addColumn("work", "text", (column) => column.notNull())
        .addColumn("added", "bigint", (column) => column.notNull())
        .addColumn("superseded", "bigint")
        .addColumn("forgotten", "bigint")
        .addColumn("title", "text", (column) => column.notNull())
        .addColumn("url", "text")
        .addColumn("bytes_hash", "text", (column) => column.notNull())
        .addColumn("text_hash", "text", (column) => column.notNull())
        .addColumn("text", "text", (column) => column.notNull())
        .addColumn("meta", "text", (column) => column.notNull())
        .addColumn("engine", "integer", (column) => column.notNull())
        .addColumn("brief", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex("article_of_owner")
        .on("article")
        .columns(["owner", "superseded", "forgotten"])
        .execute();
      await db.schema
        .createIndex("article_once")
        .unique()
        .on("article")
        .columns(["owner", "text_hash"])
        .where(sql.ref("forgotten"), "is", null)
        .execute();
      await db.schema.createIndex("article_of_work").on("article").columns(["owner", "work"]).execute();
      await db.schema
        .createTable("address")
        .addColumn("owner", "text", (column) => column.notNull().references("owner.id").onDelete("cascade"))
        .addColumn("hash", "text", (column) => column.notNull())
        .addColumn("work", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("address_key", ["owner", "hash"])
        .execute();
      await db.schema
        .createTable("current")
        .addColumn("owner", "text", (column) => column.notNull().references("owner.id").onDelete("cascade"))
        .addColumn("channel", "text", (column) => column.notNull())
        .addColumn("work", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("current_key", ["owner", "channel"])
        .execute();
    },
  },
};
