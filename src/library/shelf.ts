import { createHash } from "node:crypto";
import { readFileSync, watch } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, parse } from "node:path";
import { LRUCache } from "lru-cache";
import { type Article, readArticle } from "../article/index.js";
import { readBrief } from "../brief/index.js";
import { Unreadable } from "./errors.js";
import { checkFile, isPlain, isReadable, readFileNamed, readHere } from "./file.js";
import { readSource } from "./source.js";
import type { Entry, Held, Library, Place } from "./types.js";

/** A folder of articles that everybody may read, followed while it changes. */
export interface Shelf extends Library {
  list(place?: Place): readonly Entry[];
  open(place: Place, id?: string): Held | null;
  /** Looks at the folder again; settles when what has changed is known. Never rejects. */
  refresh(): Promise<void>;
}

export interface ShelfOptions {
  readonly folder: string;
  /** Gets one sentence for what can't be read: once, and again when it has changed. */
  readonly warn: (sentence: string) => void;
  /** False: the folder is looked at only when `refresh` is called. */
  readonly follow?: boolean;
}

/** A file as it was when last looked at; `entry` is null where no article could be read from it. */
interface Volume {
  readonly file: string;
  /** Another one when the content may be another. */
  readonly stamp: string;
  readonly entry: Entry | null;
  /** The article's text where it isn't the file's own. */
  readonly text: string | null;
}

/** Briefs kept in memory, by the UTF-16 code units of their texts; a brief takes some ten times its text in bytes. */
const BRIEFS_KEPT = 1_000_000;
/** The folder is looked at this often (ms), besides when the system reports a change: network drives report none. */
const LOOK_EVERY = 5_000;
/** Reports come in bursts: the folder is looked at this long (ms) after the first. */
const BURST = 20;

/**
 * Opens a folder of articles, having looked at it once. Newest first by time of modification, then by name. (A fresh
 * checkout has the time of the checkout on every file: `touch` the one that should lead.) An article's id comes from its
 * content: a renamed file keeps its id, a changed one gets another, two files of the same content are one article.
 * A folder or file that can't be read is one warning; everything else goes on answering.
 */
export async function openShelf({ folder, warn, follow = true }: ShelfOptions): Promise<Shelf> {
  let volumes = new Map<string, Volume>();
  let entries: readonly Entry[] = [];
  let articles = new Map<string, Volume>();
  let trouble = "";
  const held = new LRUCache<string, Held>({
    maxSize: BRIEFS_KEPT,
    sizeCalculation: ({ brief }) => Math.min(brief.text.length + 1, BRIEFS_KEPT),
  });

  async function look(file: string): Promise<Volume | null> {
    const path = join(folder, file);
    let stamp = "";
    try {
      const found = await stat(path);
      // A pipe would be read for ever.
      if (!found.isFile()) return null;
      const { mtimeMs, size, ino } = found;
      stamp = `${mtimeMs} ${size} ${ino}`;
      const known = volumes.get(file);
      if (known?.stamp === stamp) return known;
      checkFile(file, size);
      const bytes = await readFile(path);
      const { text, title } = (await readFileNamed(file, bytes, readHere)).article;
      const headline = title ? text.slice(title.start, title.end) : parse(file).name;
      const entry = { id: idOf(bytes), title: headline, added: mtimeMs };
      return { file, stamp, entry, text: isPlain(file) ? null : text };
    } catch (error) {
      if (isGone(error)) return null;
      const sentence =
        error instanceof Unreadable ? error.message : `${file} can’t be read: ${codeOf(error)}.`;
      stamp ||= sentence;
      if (volumes.get(file)?.stamp !== stamp) warn(sentence);
      return { file, stamp, entry: null, text: null };
    }
  }

  async function lookAround(): Promise<void> {
    const found: Volume[] = [];
    try {
      const names = (await readdir(folder)).filter(isReadable).sort();
      for (const name of names) {
        const volume = await look(name);
        if (volume) found.push(volume);
      }
      trouble = "";
    } catch (error) {
      const sentence = `The articles’ folder ${folder} can’t be read (${codeOf(error)}): create it, or put it right.`;
      if (sentence !== trouble) warn(sentence);
      trouble = sentence;
    }
    volumes = new Map(found.map((volume) => [volume.file, volume]));
    articles = new Map();
    for (const volume of found) {
      if (volume.entry && !articles.has(volume.entry.id)) articles.set(volume.entry.id, volume);
    }
    entries = [...articles.values()].flatMap(({ entry }) => entry ?? []).sort((a, b) => b.added - a.added);
    for (const id of held.keys()) if (!articles.has(id)) held.delete(id);
  }

  let looking: Promise<void> | null = null;
  let again: Promise<void> | null = null;
  /** One look at a time; a call during a look gets the next one, since this one may have passed its file already. */
  function refresh(): Promise<void> {
    if (looking) {
      again ??= looking.then(() => {
        again = null;
        return refresh();
      });
      return again;
    }
    looking = lookAround().finally(() => {
      looking = null;
    });
    return looking;
  }

  const stop = follow ? followFolder(folder, () => void refresh()) : () => {};
  await refresh();

  /** A plain text again; throws where it isn't any more what `id` names. */
  function read(file: string, id: string): Article {
    const bytes = readFileSync(join(folder, file));
    if (idOf(bytes) !== id) throw new Unreadable(`${file} has changed.`);
    return readSource(file, bytes);
  }

  function take(entry: Entry): Held | null {
    const known = held.get(entry.id);
    if (known) return known;
    const volume = articles.get(entry.id);
    if (!volume) return null;
    try {
      const article = {
        entry,
        brief: readBrief(volume.text === null ? read(volume.file, entry.id) : readArticle(volume.text)),
      };
      held.set(entry.id, article);
      return article;
    } catch {
      // Gone or another one since the last look: the next look says so.
      void refresh();
      return null;
    }
  }

  return {
    refresh,
    list: () => entries,
    open: (_place, id) => {
      // Where the newest has vanished since the last look, the next one answers.
      for (const entry of entries) {
        const article = id === undefined || entry.id === id ? take(entry) : null;
        if (article) return article;
      }
      return null;
    },
    close: async () => {
      stop();
      await looking;
    },
  };
}

/** Calls `changed` when something in the folder has changed, or may have. Returns what ends it. Keeps no process alive. */
function followFolder(folder: string, changed: () => void): () => void {
  let soon: NodeJS.Timeout | null = null;
  const report = () => {
    soon ??= setTimeout(() => {
      soon = null;
      changed();
    }, BURST).unref();
  };
  let stopWatching = () => {};
  try {
    const watcher = watch(folder, { persistent: false }, report);
    // Once it is deleted, the folder is still looked at now and then.
    watcher.on("error", () => watcher.close());
    stopWatching = () => watcher.close();
  } catch {
    // It isn’t there yet, or can’t be watched: the same.
  }
  const regular = setInterval(changed, LOOK_EVERY).unref();
  return () => {
    if (soon) clearTimeout(soon);
    clearInterval(regular);
    stopWatching();
  };
}

/** Short and stable: 12 characters of base64url, 72 bits of the content's SHA-256. */
function idOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 12);
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown error";

const isGone = (error: unknown) => codeOf(error) === "ENOENT";
