import type { Article } from "../article/index.js";
import type { Brief } from "../brief/index.js";

/** Whom an article belongs to: a server, or a user in direct messages; "shelf" is what lies in data/articles, read by all. */
export type Owner =
  | { readonly kind: "shelf" }
  | { readonly kind: "server"; readonly id: string }
  | { readonly kind: "user"; readonly id: string };

/** Where a question comes from: decides which articles may answer it. */
export interface Place {
  readonly owner: Owner;
  readonly channel: string | null;
}

/** What a list of articles shows of one; `id` is short, stable and unguessable from another owner's ids. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since the epoch when it was added. */
  readonly added: number;
}

/** An article with its brief. The same object is given for the same article until it changes, so answers can be kept by it. */
export interface Held {
  readonly entry: Entry;
  readonly brief: Brief;
}

/** Something that is either here now or comes later: what is in memory is answered without a turn of the event loop. */
export type Soon<T> = T | Promise<T>;

/** The articles that may answer in a place. Nothing of another owner's ever comes out of it. */
export interface Library {
  /** Newest first: the place's own articles, then the shelf's. */
  list(place: Place): Soon<readonly Entry[]>;
  /** The article with this id, or (without one) the place's current article; null where there is none here. */
  open(place: Place, id?: string): Soon<Held | null>;
  close(): Promise<void>;
}

/** What a page says of itself, as it words it; null (or no authors) where it doesn't. */
export interface Meta {
  readonly site: string | null;
  readonly authors: readonly string[];
  /** As the page gives them, mostly ISO 8601. */
  readonly published: string | null;
  readonly updated: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** An article that somebody gives to the library. */
export interface Gift {
  /** As `readArticle` reads its text: that is how it is read again when there is a newer engine. */
  readonly article: Article;
  /** What it was read from. */
  readonly bytes: Uint8Array;
  /** Where a reader finds it, or null for a file or a text. */
  readonly url: string | null;
  /** Every address that led to it: the one that was given, and the one it was found at. */
  readonly addresses: readonly string[];
  readonly meta: Meta | null;
}

/** What came of adding: "changed" is a new version of a page that was here, whose old version still opens by its id. */
export interface Added {
  readonly outcome: "new" | "same" | "changed";
  readonly held: Held;
}

/** What `/article show` shows. */
export interface Details {
  readonly held: Held;
  readonly url: string | null;
  readonly meta: Meta | null;
  /** True for an article of the shelf's, which can't be removed from here. */
  readonly shelf: boolean;
  /** True for a version that a newer one has replaced. */
  readonly superseded: boolean;
}

/** A library that keeps what is added to it. Everything may throw a LibraryError, whose message is for the person. */
export interface Keeper extends Library {
  /** The place's own articles, newest first, without the shelf's. */
  own(place: Place): Soon<readonly Entry[]>;
  /** Settles when the article is safely kept. */
  add(place: Place, gift: Gift): Promise<Added>;
  details(place: Place, id?: string): Promise<Details | null>;
  /** Makes an article the channel's current one; null goes back to the newest. The article, or null where it isn't here. */
  use(place: Place, id: string | null): Promise<Entry | null>;
  /** Deletes an article with all its versions; null where the place has no such one of its own. */
  remove(place: Place, id: string): Promise<Entry | null>;
  /** The id of the role that may add and remove besides who manages messages, or null. */
  role(place: Place): Soon<string | null>;
  setRole(place: Place, role: string | null): Promise<void>;
  /** Takes everything of the place's owner out of use; it is deleted for good after 30 days. How many articles. */
  forget(place: Place): Promise<number>;
  /** Takes the last `forget` back. How many articles came back. */
  recall(place: Place): Promise<number>;
  /** Deletes everything of the place's owner's at once. */
  erase(place: Place): Promise<void>;
  /**
   * Deletes for good what was left or forgotten more than 30 days ago. `servers` gives all the servers in which the bot is;
   * it is asked only where something is kept, and nothing is deleted where it fails.
   */
  clear(servers: () => Promise<ReadonlySet<string>>): Promise<void>;
}

/** Who wants something fetched: nobody may too often. */
export interface Asker {
  readonly user: string;
  readonly server: string | null;
}

/** A file that somebody has attached to a message. */
export interface AttachedFile {
  readonly name: string;
  /** Where Discord keeps it. */
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Turns what people give into what the library can keep. `onRead` hears the size in bytes of what was fetched, before it
 * is read. Everything may throw a LibraryError, whose message is for the person.
 */
export interface Reader {
  page(url: string, asker: Asker, onRead: (bytes: number) => void): Promise<Gift>;
  file(file: AttachedFile, asker: Asker, onRead: (bytes: number) => void): Promise<Gift>;
  text(text: string): Promise<Gift>;
}

/** A library with what it needs to take something in. */
export interface Desk {
  readonly library: Keeper;
  readonly reader: Reader;
}
