import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ENGINE } from "../../src/brief/index.js";
import { openDatabase } from "../../src/library/database/database.js";
import { type Keeper, LibraryError, openLibrary, type Place } from "../../src/library/index.js";
import { DATABASES, type TestDatabase } from "./databases.js";
import { giftOf, giftOfText } from "./gifts.js";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const DAY = 24 * 60 * 60 * 1_000;
const server = (id: string, channel: string | null = "10"): Place => ({
  owner: { kind: "server", id },
  channel,
});
const user = (id: string): Place => ({ owner: { kind: "user", id }, channel: "20" });
const HERE = server("1");
const THERE = server("2");

describe.each(DATABASES)("the library on $name", ({ create }) => {
  let database: TestDatabase;
  let folder: string;
  let library: Keeper;
  let warnings: string[];
  let time: number;

  const open = () =>
    openLibrary({
      folder,
      follow: false,
      warn: (sentence) => warnings.push(sentence),
      database: database.address,
      now: () => time,
      most: 3,
    });
  const reopen = async () => {
    await library.close();
    library = await open();
  };
  const titles = async (place: Place) => (await library.list(place)).map(({ title }) => title);
  const newest = async (place: Place) => (await library.open(place))?.entry.title;
  /** Adds an article, a minute later than what was added before. */
  const add = async (place: Place, subject: string, url: string | null = null) => {
    time += 60_000;
    return library.add(place, giftOf(subject, url));
  };

  beforeEach(async () => {
    database = await create();
    folder = mkdtempSync(join(tmpdir(), "verbatim-shelf-"));
    writeFileSync(join(folder, "shelf.txt"), "Harvest Fails\n\nThe harvest failed.\n");
    warnings = [];
    time = Date.UTC(2026, 0, 1);
    library = await open();
  });

  afterEach(async () => {
    await library.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers from the shelf before anything is added, and makes no file for it", async () => {
    expect(await library.list(HERE)).toMatchObject([{ title: "Harvest Fails" }]);
    expect(await library.open(HERE)).toMatchObject({ entry: { title: "Harvest Fails" } });
    await library.clear(async () => new Set());
    expect(await database.holds("Harvest")).toBe(false);
    expect("file" in database.address && existsSync(database.address.file)).toBe(false);
  });

  it("keeps what is added, over a restart, with the same brief", async () => {
    const { outcome, held } = await add(HERE, "Bridge");
    expect(outcome).toBe("new");
    await reopen();
    expect(await titles(HERE)).toEqual(["Bridge Opens After Long Delay", "Harvest Fails"]);
    const again = await library.open(HERE, held.entry.id);
    expect(again).toEqual(held);
    expect(await library.open(HERE)).toBe(again);
  });

  it("answers at once from memory what was asked before, the same object each time", async () => {
    const { held } = await add(HERE, "Bridge");
    await library.open(HERE);
    expect(library.open(HERE)).toBe(held);
    expect(library.open(HERE, held.entry.id)).toBe(held);
  });

  it.each([
    ["of an older engine", { engine: ENGINE - 1 }],
    ["that is damaged", { brief: "{}" }],
  ])("reads a brief %s again when it is asked for, once", async (_case, row) => {
    const { held } = await add(HERE, "Bridge");
    await library.close();
    const other = openDatabase(database.address, () => {});
    const kept = () =>
      other.run((db) => db.selectFrom("article").select(["engine", "brief"]).execute(), 1_000);
    const [before] = await kept();
    await other.run((db) => db.updateTable("article").set(row).execute(), 1_000);
    library = await open();
    expect(await library.open(HERE, held.entry.id)).toEqual(held);
    await vi.waitFor(async () => expect(await kept()).toEqual([before]));
    await other.close();
  });

  it("lists the newest first and opens it by default", async () => {
    await add(HERE, "Bridge");
    await add(HERE, "Tunnel");
    expect((await titles(HERE)).slice(0, 2)).toEqual([
      "Tunnel Opens After Long Delay",
      "Bridge Opens After Long Delay",
    ]);
    expect(await newest(HERE)).toBe("Tunnel Opens After Long Delay");
  });

  it("lists an article without a headline by its first words", async () => {
    const { held } = await library.add(
      HERE,
      giftOfText("the mayor opened a bridge on monday, and nobody came."),
    );
    expect(held.entry.title.length).toBeGreaterThan(10);
    expect("the mayor opened a bridge on monday, and nobody came.").toContain(
      held.entry.title.replace("…", ""),
    );
  });

  describe("keeps owners apart", () => {
    it("in lists and by default", async () => {
      await add(HERE, "Bridge");
      await add(user("1"), "Tunnel");
      expect(await titles(THERE)).toEqual(["Harvest Fails"]);
      expect(await newest(THERE)).toBe("Harvest Fails");
      expect(await titles(user("1"))).toEqual(["Tunnel Opens After Long Delay", "Harvest Fails"]);
      expect(await titles(user("2"))).toEqual(["Harvest Fails"]);
    });

    it("for who knows an article’s id: open, details, use and remove", async () => {
      const { held } = await add(HERE, "Bridge");
      const { id } = held.entry;
      for (const place of [THERE, user("1"), { owner: { kind: "shelf" }, channel: null } as const]) {
        expect(await library.open(place, id)).toBeNull();
        expect(await library.details(place, id)).toBeNull();
      }
      expect(await library.use(THERE, id)).toBeNull();
      expect(await library.remove(THERE, id)).toBeNull();
      expect((await library.open(HERE, id))?.entry.id).toBe(id);
    });

    it("for the same text: each has its own", async () => {
      const mine = await add(HERE, "Bridge");
      const theirs = await add(THERE, "Bridge");
      expect(theirs.outcome).toBe("new");
      expect(theirs.held.entry.id).not.toBe(mine.held.entry.id);
      await library.remove(THERE, theirs.held.entry.id);
      expect(await newest(HERE)).toBe("Bridge Opens After Long Delay");
    });
  });

  describe("recognises", () => {
    it("the same text", async () => {
      const first = await add(HERE, "Bridge");
      const second = await add(HERE, "Bridge", "https://example.com/bridge");
      expect(second.outcome).toBe("same");
      expect(second.held.entry.id).toBe(first.held.entry.id);
      expect((await titles(HERE)).length).toBe(2);
    });

    it("a page that has changed, whose old version goes on answering", async () => {
      const url = "https://example.com/today";
      const old = await add(HERE, "Bridge", url);
      const changed = await add(HERE, "Tunnel", url);
      expect(changed.outcome).toBe("changed");
      expect(await titles(HERE)).toEqual(["Tunnel Opens After Long Delay", "Harvest Fails"]);
      expect((await library.open(HERE, old.held.entry.id))?.brief.text).toContain("opened the bridge");
      expect(await library.details(HERE, old.held.entry.id)).toMatchObject({ superseded: true, url });
      await reopen();
      expect((await library.open(HERE, old.held.entry.id))?.brief.text).toContain("opened the bridge");
      expect(await library.open(THERE, old.held.entry.id)).toBeNull();
    });

    it("a page that has gone back to an earlier text", async () => {
      const url = "https://example.com/today";
      const old = await add(HERE, "Bridge", url);
      await add(HERE, "Tunnel", url);
      const back = await add(HERE, "Bridge", url);
      expect(back).toMatchObject({ outcome: "changed", held: { entry: { id: old.held.entry.id } } });
      expect(await titles(HERE)).toEqual(["Bridge Opens After Long Delay", "Harvest Fails"]);
    });

    it("one text that is added many times at once", async () => {
      const added = await Promise.all(Array.from({ length: 8 }, () => library.add(HERE, giftOf("Bridge"))));
      expect(new Set(added.map(({ held }) => held.entry.id)).size).toBe(1);
      expect(added.filter(({ outcome }) => outcome === "new")).toHaveLength(1);
    });
  });

  describe("lets a channel", () => {
    it("have its own current article, and go back to the newest", async () => {
      const { held } = await add(HERE, "Bridge");
      await add(HERE, "Tunnel");
      expect(await library.use(HERE, held.entry.id)).toMatchObject({
        title: "Bridge Opens After Long Delay",
      });
      expect(await newest(HERE)).toBe("Bridge Opens After Long Delay");
      expect(await newest(server("1", "11"))).toBe("Tunnel Opens After Long Delay");
      await reopen();
      expect(await newest(HERE)).toBe("Bridge Opens After Long Delay");
      expect(await library.use(HERE, null)).toMatchObject({ title: "Tunnel Opens After Long Delay" });
      expect(await newest(HERE)).toBe("Tunnel Opens After Long Delay");
    });

    it("use one of the shelf’s", async () => {
      const [shelved] = await library.list(HERE);
      await add(HERE, "Bridge");
      await library.use(HERE, shelved?.id ?? "");
      expect(await newest(HERE)).toBe("Harvest Fails");
    });

    it("follow a changed page", async () => {
      const url = "https://example.com/today";
      const { held } = await add(HERE, "Bridge", url);
      await library.use(HERE, held.entry.id);
      await add(HERE, "Harbour");
      await add(HERE, "Tunnel", url);
      expect(await newest(HERE)).toBe("Tunnel Opens After Long Delay");
    });
  });

  it("removes an article with all its versions, and keeps nothing of it", async () => {
    const url = "https://example.com/today";
    const old = await add(HERE, "Bridge", url);
    const { held } = await add(HERE, "Tunnel", url);
    await library.use(HERE, held.entry.id);
    expect(await library.remove(HERE, held.entry.id)).toMatchObject({
      title: "Tunnel Opens After Long Delay",
    });
    expect(await titles(HERE)).toEqual(["Harvest Fails"]);
    expect(await newest(HERE)).toBe("Harvest Fails");
    expect(await library.open(HERE, old.held.entry.id)).toBeNull();
    for (const words of ["Ms. Silva", "example.com", held.entry.id])
      expect(await database.holds(words)).toBe(false);
    expect(await library.remove(HERE, held.entry.id)).toBeNull();
  });

  it("can’t remove the shelf’s", async () => {
    await add(HERE, "Bridge");
    const shelved = (await library.list(HERE)).find(({ title }) => title === "Harvest Fails");
    expect(await library.remove(HERE, shelved?.id ?? "")).toBeNull();
    expect(await library.details(HERE, shelved?.id)).toMatchObject({ shelf: true });
  });

  it("keeps the role that may add and remove", async () => {
    expect(await library.role(HERE)).toBeNull();
    await library.setRole(HERE, "77");
    expect(await library.role(HERE)).toBe("77");
    expect(await library.role(THERE)).toBeNull();
    await library.setRole(HERE, null);
    expect(await library.role(HERE)).toBeNull();
  });

  describe("forgets a server", () => {
    beforeEach(async () => {
      await add(HERE, "Bridge", "https://example.com/bridge");
      await add(THERE, "Tunnel");
      await library.setRole(HERE, "7777777");
    });

    it("at once for who asks, for good after 30 days, and no other", async () => {
      const { held } = await add(HERE, "Harbour");
      expect(await library.forget(HERE)).toBe(2);
      expect(await titles(HERE)).toEqual(["Harvest Fails"]);
      expect(await library.open(HERE, held.entry.id)).toBeNull();
      time += 29 * DAY;
      await library.clear(async () => new Set(["1", "2"]));
      expect(await database.holds("opened the bridge")).toBe(true);
      time += DAY;
      await library.clear(async () => new Set(["1", "2"]));
      for (const words of ["opened the bridge", "example.com", "7777777", "s:1"]) {
        expect(await database.holds(words)).toBe(false);
      }
      expect(await newest(THERE)).toBe("Tunnel Opens After Long Delay");
    });

    it("and remembers it again until then", async () => {
      const [entry] = await library.list(HERE);
      await library.forget(HERE);
      expect(await library.recall(HERE)).toBe(1);
      expect((await library.open(HERE, entry?.id))?.entry).toEqual(entry);
      time += 31 * DAY;
      await library.clear(async () => new Set(["1", "2"]));
      expect(await newest(HERE)).toBe("Bridge Opens After Long Delay");
      expect(await library.role(HERE)).toBe("7777777");
    });

    it("but not what is added afterwards", async () => {
      await library.forget(HERE);
      expect((await add(HERE, "Bridge", "https://example.com/bridge")).outcome).toBe("new");
      await library.forget(HERE);
      await add(HERE, "Bridge", "https://example.com/bridge");
      expect(await library.recall(HERE)).toBe(0);
      await library.forget(HERE);
      await add(HERE, "Bridge", "https://example.com/bridge");
      time += 31 * DAY;
      await library.clear(async () => new Set(["1", "2"]));
      expect(await titles(HERE)).toEqual(["Bridge Opens After Long Delay", "Harvest Fails"]);
      expect((await add(HERE, "Station", "https://example.com/bridge")).outcome).toBe("changed");
    });

    it("at once where that is asked", async () => {
      await library.erase(HERE);
      for (const words of ["opened the bridge", "example.com", "7777777", "s:1"]) {
        expect(await database.holds(words)).toBe(false);
      }
      expect(await titles(HERE)).toEqual(["Harvest Fails"]);
    });

    it("that the bot has left, after 30 days, unless it comes back", async () => {
      await add(user("5"), "Harbour");
      await library.clear(async () => new Set());
      time += 29 * DAY;
      await library.clear(async () => new Set(["2"]));
      time += 2 * DAY;
      await library.clear(async () => new Set(["2"]));
      expect(await database.holds("opened the bridge")).toBe(false);
      expect(await database.holds("s:1")).toBe(false);
      expect(await newest(THERE)).toBe("Tunnel Opens After Long Delay");
      expect(await newest(user("5"))).toBe("Harbour Opens After Long Delay");
    });
  });

  it("keeps at most so many articles for one owner", async () => {
    for (const subject of ["Bridge", "Harbour", "Station"]) await add(HERE, subject);
    await expect(add(HERE, "Tunnel")).rejects.toThrow(LibraryError);
    await expect(add(HERE, "Tunnel")).rejects.toThrow(/remove some/);
    expect((await add(THERE, "Tunnel")).outcome).toBe("new");
  });

  it("sees what another process has added", async () => {
    const other = await open();
    try {
      await add(HERE, "Bridge");
      await titles(HERE);
      time += 120_000;
      await other.add(HERE, giftOf("Tunnel"));
      expect((await titles(HERE))[0]).toBe("Tunnel Opens After Long Delay");
    } finally {
      await other.close();
    }
  });

  it("refuses what is longer than any article", async () => {
    const long = `A Long Story\n\n${"The mayor opened another bridge. ".repeat(10_000)}\n`;
    await expect(library.add(HERE, giftOfText(long))).rejects.toThrow(/too long for an article/);
  });

  it.each(["A Bridge Opens", "https://news.example/bridge", "A Bridge Opens\n\n#bridge"])(
    "refuses what has no paragraph: %j",
    async (text) => {
      await expect(library.add(HERE, giftOfText(text))).rejects.toThrow(/no article in this text/);
    },
  );

  it("refuses what no database can keep", async () => {
    await expect(library.add(HERE, giftOfText("A \uD800 Bridge\n\nIt opened.\n"))).rejects.toThrow(
      LibraryError,
    );
  });
});
