import { LRUCache } from "lru-cache";
import { readArticle } from "../article/index.js";
import { type Brief, ENGINE, readBrief } from "../brief/index.js";
import { type DatabaseAddress, openDatabase } from "./database/database.js";
import { checkArticle, draftOf, metaOf } from "./draft.js";
import { LibraryError, Unavailable } from "./errors.js";
import { keyOf } from "./owner.js";
import { packBrief, unpackBrief } from "./pack.js";
import { openShelf, type ShelfOptions } from "./shelf.js";
import { type Patience, type Row, Store, type View } from "./store.js";
import type { Entry, Held, Keeper, Place, Soon } from "./types.js";

export interface LibraryOptions extends ShelfOptions {
  readonly database: DatabaseAddress;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** The most articles that are kept for one owner, versions of changed pages included. */
  readonly most?: number;
  readonly patience?: Patience;
}

/** Briefs kept in memory, by what they take in bytes, roughly: a thousand articles of usual length. */
const BRIEFS_KEPT = 40_000_000;
const MOST = 1_000;
const PATIENCE: Patience = { asking: 2_000, changing: 10_000 };
/** Owners whose list of articles is kept in memory. */
const VIEWS_KEPT = 5_000;
/** Where only asking tells whether another process has changed a list, it is asked for again after this long (ms) … */
const FRESH = 5_000;
/** … and waited for after this long (ms). */
const STALE = 15_000;

const EMPTY: View = { entries: [], latest: new Map(), current: new Map(), role: null };

interface Seen {
  readonly view: View;
  /** The database's version before it was asked. */
  readonly version: string | null;
  readonly at: number;
}

/**
 * The shelf, and what every server and user has added. Lists and briefs that have been asked for are in memory and
 * answered at once; nothing is opened before it is needed.
 */
export async function openLibrary({
  database,
  now = Date.now,
  most = MOST,
  patience = PATIENCE,
  ...options
}: LibraryOptions): Promise<Keeper> {
  const shelf = await openShelf(options);
  const store = new Store(openDatabase(database, options.warn), most, patience);
  const views = new LRUCache<string, Seen>({ max: VIEWS_KEPT });
  const asked = new Map<string, Promise<View>>();
  const briefs = new LRUCache<string, { owner: string; held: Held }>({
    maxSize: BRIEFS_KEPT,
    sizeCalculation: ({ held }) => Math.min(weightOf(held.brief), BRIEFS_KEPT),
  });

  /** The owner's articles as they are now; one question at a time for an owner. */
  function ask(owner: string): Promise<View> {
    const version = store.version();
    const asking =
      asked.get(owner) ??
      store
        .view(owner)
        .then((view) => {
          // A change since has taken this question off the list: what it found may be from before.
          if (asked.get(owner) === asking) views.set(owner, { view, version, at: now() });
          return view;
        })
        .finally(() => {
          if (asked.get(owner) === asking) asked.delete(owner);
        });
    asked.set(owner, asking);
    return asking;
  }

  function viewOf(place: Place): Soon<View> {
    const owner = keyOf(place.owner);
    if (owner === null || !store.exists()) return EMPTY;
    const seen = views.get(owner);
    if (!seen) return ask(owner);
    const age = now() - seen.at;
    if (age > STALE || seen.version !== store.version()) {
      // While the database is away, what is known goes on answering.
      return ask(owner).catch((error: unknown) => {
        if (error instanceof Unavailable) return seen.view;
        throw error;
      });
    }
    if (age > FRESH && seen.version === null) refreshLater(owner);
    return seen.view;
  }

  /** Asks anew, when what is being answered now is out. */
  function refreshLater(owner: string): void {
    if (!asked.has(owner)) setImmediate(() => ask(owner).catch(() => {}));
  }

  /** Runs a change of an owner's, after which nothing that was known of its list counts. */
  async function change<T>(place: Place, work: (owner: string) => Promise<T>): Promise<T> {
    const owner = keyOf(place.owner);
    if (owner === null) throw new LibraryError("Nothing can be added here.");
    try {
      return await work(owner);
    } finally {
      views.delete(owner);
      asked.delete(owner);
    }
  }

  function hold(owner: string, entry: Entry, brief: Brief): Held {
    const held = { entry, brief };
    briefs.set(entry.id, { owner, held });
    return held;
  }

  function dropBriefs(owner: string): void {
    for (const [id, kept] of briefs.entries()) if (kept.owner === owner) briefs.delete(id);
  }

  const loading = new Map<string, Promise<Held | null>>();
  function load(owner: string, id: string): Promise<Held | null> {
    const key = `${owner} ${id}`;
    const loaded =
      loading.get(key) ??
      store
        .load(owner, id)
        .then((row) => row && hold(owner, entryOf(row), briefOf(owner, row)))
        .finally(() => loading.delete(key));
    loading.set(key, loaded);
    return loaded;
  }

  /** The brief of a row, read again where a newer engine reads it otherwise. */
  function briefOf(owner: string, row: Row): Brief {
    const kept = unpackBrief(row.text, row.brief);
    if (kept && row.engine >= ENGINE) return kept;
    const brief = readBrief(readArticle(row.text));
    // Not kept this time, it is read again the next.
    store.rebrief(owner, row.id, ENGINE, packBrief(brief)).catch(() => {});
    return brief;
  }

  function known(owner: string, id: string): Held | null {
    const cached = briefs.get(id);
    return cached?.owner === owner ? cached.held : null;
  }

  function pick(place: Place, view: View, id: string | undefined): Soon<Held | null> {
    const owner = keyOf(place.owner);
    if (id !== undefined) {
      const onShelf = shelf.open(place, id);
      if (onShelf || owner === null || !store.exists()) return onShelf;
      if (view.entries.some((entry) => entry.id === id)) return known(owner, id) ?? load(owner, id);
      // An old version, or another owner's, or removed: only the database knows.
      const cached = known(owner, id);
      return cached ? store.has(owner, id).then((there) => (there ? cached : null)) : load(owner, id);
    }
    const chosen = place.channel === null ? undefined : view.current.get(place.channel);
    const entry = (chosen !== undefined && view.latest.get(chosen)) || null;
    if (entry && owner !== null) return known(owner, entry.id) ?? load(owner, entry.id);
    const fromShelf = chosen === undefined ? null : shelf.open(place, chosen);
    if (fromShelf) return fromShelf;
    const newest = view.entries[0];
    if (newest && owner !== null) return known(owner, newest.id) ?? load(owner, newest.id);
    return shelf.open(place);
  }

  const open = (place: Place, id?: string): Soon<Held | null> => {
    const view = viewOf(place);
    return view instanceof Promise ? view.then((view) => pick(place, view, id)) : pick(place, view, id);
  };

  // What is kept is brought up to date now rather than when the first question waits for it.
  if (store.exists()) store.warm().catch(() => {});

  const listed = (view: View) =>
    view.entries.length > 0 ? [...view.entries, ...shelf.list()] : shelf.list();

  return {
    list(place) {
      const view = viewOf(place);
      return view instanceof Promise ? view.then(listed) : listed(view);
    },
    own(place) {
      const view = viewOf(place);
      return view instanceof Promise ? view.then(({ entries }) => entries) : view.entries;
    },
    open,
    add: (place, gift) =>
      change(place, async (owner) => {
        checkArticle(gift.article);
        const brief = readBrief(gift.article);
        const { outcome, entry } = await store.save(owner, draftOf(gift, brief, now()));
        if (outcome === "new") return { outcome, held: hold(owner, entry, brief) };
        const held = await load(owner, entry.id);
        if (!held) throw new LibraryError("It was removed while it was being added: add it again.");
        return { outcome, held };
      }),
    async details(place, id) {
      const held = await open(place, id);
      if (!held) return null;
      const owner = keyOf(place.owner);
      const row = owner !== null && store.exists() ? await store.details(owner, held.entry.id) : null;
      return {
        held,
        url: row?.url ?? null,
        meta: row ? metaOf(row.meta) : null,
        shelf: row === null,
        superseded: row !== null && row.superseded !== null,
      };
    },
    async use(place, id) {
      const { channel } = place;
      if (channel === null) throw new LibraryError("Only a channel has a current article.");
      const held = await open(place, id ?? undefined);
      if (!held) return null;
      await change(place, (owner) => store.choose(owner, channel, id === null ? null : held.entry.id));
      return (await open(place))?.entry ?? null;
    },
    async remove(place, id) {
      const held = store.exists() ? await open(place, id) : null;
      if (!held) return null;
      const removed = await change(place, (owner) => {
        dropBriefs(owner);
        return store.remove(owner, id);
      });
      return removed ? held.entry : null;
    },
    role(place) {
      const view = viewOf(place);
      return view instanceof Promise ? view.then(({ role }) => role) : view.role;
    },
    setRole: (place, role) => change(place, (owner) => store.setRole(owner, role)),
    forget: (place) => change(place, async (owner) => (store.exists() ? store.forget(owner, now()) : 0)),
    recall: (place) => change(place, async (owner) => (store.exists() ? store.recall(owner) : 0)),
    erase: (place) =>
      change(place, async (owner) => {
        if (store.exists()) await store.erase(owner);
        dropBriefs(owner);
      }),
    async clear(servers) {
      if (!store.exists()) return;
      await store.attend(await servers(), now());
      await store.purge(now());
      views.clear();
      briefs.clear();
    },
    async close() {
      await Promise.allSettled(asked.values());
      await Promise.all([shelf.close(), store.close()]);
    },
  };
}

const entryOf = ({ id, title, added }: Entry): Entry => ({ id, title, added });

/** The bytes that a brief takes in memory, roughly: two for each code unit of the text, and its many small objects. */
function weightOf(brief: Brief): number {
  const spans = brief.paragraphs.length + brief.sentences.length;
  const items = brief.quotes.length + brief.statements.length + brief.speakers.length + brief.issues.length;
  return 2_000 + 2 * brief.text.length + 60 * spans + 600 * items;
}
