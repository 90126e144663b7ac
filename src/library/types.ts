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
