import { execFileSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Client, createClient } from "@libsql/client/sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type DatabaseAddress,
  type Keeper,
  openLibrary,
  type Place,
  Unavailable,
} from "../../src/library/index.js";
import { DATABASES, type TestDatabase } from "./databases.js";
import { giftOf } from "./gifts.js";

const HERE: Place = { owner: { kind: "server", id: "1" }, channel: "10" };
const THERE: Place = { owner: { kind: "server", id: "2" }, channel: "20" };
const BUSY = "The library is busy just now: try again in a moment.";
const LOST = "The library can’t be reached just now: try again in a moment.";
const BROKEN = "The library can’t be read or written: whoever runs this bot has to look at its database.";
const FULL =
  "There is no room left where the library is kept, so nothing was saved: whoever runs this bot has to make room.";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder: string;
let libraries: Keeper[];
let warnings: string[];

const open = async (database: DatabaseAddress, changing = 300) => {
  const library = await openLibrary({
    folder,
    follow: false,
    warn: (sentence) => warnings.push(sentence),
    database,
    patience: { asking: 300, changing },
  });
  libraries.push(library);
  return library;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-shelf-"));
  writeFileSync(join(folder, "shelf.txt"), "Harvest Fails\n\nThe harvest failed.\n");
  libraries = [];
  warnings = [];
});

afterEach(async () => {
  await Promise.all(libraries.map((library) => library.close()));
  rmSync(folder, { recursive: true, force: true });
});

describe.each(DATABASES)("$name", ({ create }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await create();
  });
  afterEach(async () => {
    await Promise.all(libraries.map((library) => library.close()));
    await database.drop();
  });

  it("is set up once by many that start together", async () => {
    const starters = await Promise.all(Array.from({ length: 4 }, () => open(database.address, 5_000)));
    await Promise.all(starters.map((library, i) => library.add(HERE, giftOf(`Bridge ${i}`))));
    expect(await (await open(database.address)).list(HERE)).toHaveLength(5);
  });

  it("answers from memory while it is away, says so otherwise, and goes on when it is back", async () => {
    const library = await open(database.address);
    const { held } = await library.add(HERE, giftOf("Bridge"));
    await library.open(HERE);
    await database.away();
    expect(await library.open(HERE)).toBe(held);
    await expect(library.open(THERE)).rejects.toThrow(Unavailable);
    await expect(library.add(HERE, giftOf("Tunnel"))).rejects.toThrow(Unavailable);
    expect(warnings.length).toBeGreaterThan(0);
    await database.back();
    expect((await library.open(THERE))?.entry.title).toBe("Harvest Fails");
    expect((await library.add(HERE, giftOf("Tunnel"))).outcome).toBe("new");
    expect(await library.list(HERE)).toHaveLength(3);
    expect(warnings.at(-1)).toBe("The library answers again.");
  });
});

it("says that a server that isn’t there can’t be reached", async () => {
  const library = await open({ postgres: "postgres://nobody:secret@127.0.0.1:9/none" });
  await expect(Promise.resolve(library.open(HERE))).rejects.toThrow(new Unavailable(LOST));
  expect(warnings.join()).not.toMatch(/secret|127\.0\.0\.1/);
});

/** Writes to a file until its disk is full. */
function fill(path: string) {
  const handle = openSync(path, "w");
  try {
    for (;;) writeSync(handle, Buffer.alloc(4_096));
  } catch (error) {
    expect(error).toMatchObject({ code: "ENOSPC" });
  } finally {
    closeSync(handle);
  }
}

describe("a file", () => {
  let file: string;
  let other: Client;

  beforeEach(() => {
    file = join(folder, "kept", "verbatim.db");
  });

  /** Another program that holds the file for itself. */
  async function lock() {
    other = createClient({ url: pathToFileURL(file).href });
    return other.transaction("write");
  }

  it("that another program holds is waited for", async () => {
    const library = await open({ file }, 5_000);
    await library.add(HERE, giftOf("Bridge"));
    const held = await lock();
    let added = false;
    const adding = library.add(HERE, giftOf("Tunnel")).then(() => {
      added = true;
    });
    expect((await library.open(HERE))?.entry.title).toBe("Bridge Opens After Long Delay");
    expect(added).toBe(false);
    await held.rollback();
    await adding;
    other.close();
    expect(await library.list(HERE)).toHaveLength(3);
  });

  it("that another program doesn’t give back is said to be busy, and nothing is half added", async () => {
    const library = await open({ file });
    await library.add(HERE, giftOf("Bridge"));
    const held = await lock();
    await expect(library.add(HERE, giftOf("Tunnel"))).rejects.toThrow(new Unavailable(BUSY));
    await held.rollback();
    other.close();
    expect(await library.list(HERE)).toHaveLength(2);
    expect((await library.add(HERE, giftOf("Tunnel"))).outcome).toBe("new");
  });

  it("that is no database is said to be broken until it is put right", async () => {
    mkdirSync(dirname(file));
    writeFileSync(file, "This is a shopping list, and no database at all. ".repeat(100));
    const library = await open({ file });
    await expect(Promise.resolve(library.open(HERE))).rejects.toThrow(new Unavailable(BROKEN));
    rmSync(file);
    expect((await library.add(HERE, giftOf("Bridge"))).outcome).toBe("new");
  });

  it("that was taken away is kept anew, and found again when it is back", async () => {
    const library = await open({ file });
    const { held } = await library.add(HERE, giftOf("Bridge"));
    await library.close();
    const again = await open({ file });
    await again.list(HERE);
    renameSync(dirname(file), `${dirname(file)}-away`);
    const { held: second } = await again.add(HERE, giftOf("Tunnel"));
    expect((await again.list(HERE)).map(({ id }) => id)).toContain(second.entry.id);
    rmSync(dirname(file), { recursive: true });
    renameSync(`${dirname(file)}-away`, dirname(file));
    expect((await again.add(HERE, giftOf("Bridge"))).held.entry.id).toBe(held.entry.id);
  });

  it("on a full disk: nothing is half added, what is there answers, and it goes on when there is room", async (context) => {
    mkdirSync(dirname(file));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", dirname(file)], { stdio: "ignore" });
    } catch {
      console.warn("skipped: a small disk for this test can’t be mounted here");
      context.skip();
    }
    try {
      const library = await open({ file });
      const { held } = await library.add(HERE, giftOf("Bridge"));
      fill(join(dirname(file), "ballast"));
      await expect(library.add(HERE, giftOf("Harbour"))).rejects.toThrow(new Unavailable(FULL));
      expect((await library.open(HERE))?.entry.id).toBe(held.entry.id);
      expect(await library.list(HERE)).toHaveLength(2);
      rmSync(join(dirname(file), "ballast"));
      expect((await library.add(HERE, giftOf("Tunnel"))).outcome).toBe("new");
      await library.close();
      expect(await (await open({ file })).list(HERE)).toHaveLength(3);
    } finally {
      await Promise.all(libraries.map((library) => library.close()));
      // The database’s own handles are closed when its statements are collected: later than this.
      execFileSync("umount", ["--lazy", dirname(file)]);
    }
  });
});
