import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openShelf, type Place, type Shelf } from "../../src/library/index.js";

const HERE: Place = { owner: { kind: "server", id: "1" }, channel: "2" };

let folder: string;
let shelf: Shelf;
let warnings: string[];

const open = async (follow = false) => {
  shelf = await openShelf({ folder, follow, warn: (sentence) => warnings.push(sentence) });
};
/** Writes an article whose file is `minute` minutes old in an hour of its own. */
const put = (file: string, text: string | Uint8Array, minute: number) => {
  writeFileSync(join(folder, file), text);
  utimesSync(join(folder, file), minute * 60, minute * 60);
};
const titles = async () => (await shelf.list(HERE)).map((entry) => entry.title);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-shelf-"));
  warnings = [];
  put("old.txt", "Harvest Fails\n\nThe harvest failed.\n", 1);
  put("new.txt", "Mayor Resigns\n\nThe mayor resigned on Monday.\n", 2);
});

afterEach(async () => {
  await shelf.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the shelf", () => {
  it("passes over what is no file", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    mkdirSync(join(folder, "folder.txt"));
    await open();
    expect(await titles()).toEqual(["Mayor Resigns", "Harvest Fails"]);
    expect(warnings).toEqual([]);
  });

  it("lists its articles, newest first, and opens the newest", async () => {
    await open();
    expect(await titles()).toEqual(["Mayor Resigns", "Harvest Fails"]);
    expect((await shelf.open(HERE))?.brief.text).toContain("The mayor resigned");
  });

  it("puts files of the same time in the order of their names", async () => {
    put("b.txt", "B Comes Second\n\nIt did.\n", 3);
    put("a.txt", "A Comes First\n\nIt did.\n", 3);
    await open();
    expect((await titles()).slice(0, 2)).toEqual(["A Comes First", "B Comes Second"]);
  });

  it("opens an article by its id, the same object each time and at once", async () => {
    await open();
    const [, old] = await shelf.list(HERE);
    const held = shelf.open(HERE, old?.id);
    expect(held).toMatchObject({ entry: { title: "Harvest Fails" } });
    expect(shelf.open(HERE, old?.id)).toBe(held);
    expect(await shelf.open(HERE, "nosuchid")).toBeNull();
  });

  it("keeps an article’s id over a restart and a new name, and gives a changed one another", async () => {
    await open();
    const [{ id } = { id: "" }] = await shelf.list(HERE);
    renameSync(join(folder, "new.txt"), join(folder, "resigned.txt"));
    await shelf.close();
    await open();
    expect((await shelf.open(HERE, id))?.entry.title).toBe("Mayor Resigns");
    put("resigned.txt", "Mayor Stays\n\nThe mayor stayed on Monday.\n", 3);
    await shelf.refresh();
    expect(await shelf.open(HERE, id)).toBeNull();
    expect(await titles()).toEqual(["Mayor Stays", "Harvest Fails"]);
  });

  it("takes two files of the same content for one article", async () => {
    put("copy.txt", "Mayor Resigns\n\nThe mayor resigned on Monday.\n", 3);
    await open();
    expect(await titles()).toEqual(["Mayor Resigns", "Harvest Fails"]);
  });

  it("reads Markdown and pages, too", async () => {
    const paragraphs = [
      "The council voted on Tuesday to close the old harbour, which has stood empty since the storm of last winter.",
      "“Nobody has used it for a year,” said Ana Silva, who speaks for the port and has asked for this since the spring.",
      "The vote was close, and several members said that they would have wanted to hear more from the fishermen first.",
      "Work on the new harbour begins in March, and the port expects that it will take at least two years and a half.",
    ];
    put(
      "page.html",
      `<html><head><title>Harbour Closes</title><meta property="og:type" content="article"></head><body><article><h1>Harbour Closes</h1>${paragraphs.map((p) => `<p>${p}</p>`).join("")}</article></body></html>`,
      4,
    );
    put("note.md", "# Council *Votes*\n\nThe council [voted](https://a.example).\n", 3);
    await open();
    expect((await titles()).slice(0, 2)).toEqual(["Harbour Closes", "Council Votes"]);
    expect((await shelf.open(HERE))?.brief.quotes[0]?.text).toBe("Nobody has used it for a year,");
    const [, note] = await shelf.list(HERE);
    expect((await shelf.open(HERE, note?.id))?.brief.text).toContain("The council voted.");
  });

  it("goes on with the others when a file has vanished", async () => {
    await open();
    const [gone] = await shelf.list(HERE);
    rmSync(join(folder, "new.txt"));
    expect(await shelf.open(HERE, gone?.id)).toBeNull();
    expect((await shelf.open(HERE))?.entry.title).toBe("Harvest Fails");
    await shelf.refresh();
    expect((await shelf.open(HERE))?.entry.title).toBe("Harvest Fails");
    expect(warnings).toEqual([]);
  });

  it("says once what is wrong with a bad file, and goes on with the others", async () => {
    put("bad.txt", Uint8Array.of(0, 1, 2), 3);
    await open();
    await shelf.refresh();
    expect(await titles()).toEqual(["Mayor Resigns", "Harvest Fails"]);
    expect(warnings).toEqual([expect.stringMatching(/^bad\.txt: This is not a text file/)]);
    put("bad.txt", "", 4);
    await shelf.refresh();
    expect(warnings.slice(1)).toEqual([expect.stringMatching(/^bad\.txt: There is no text/)]);
    put("bad.txt", "Now It Reads\n\nIt does.\n", 5);
    await shelf.refresh();
    expect(await titles()).toContain("Now It Reads");
  });

  it("says once that its folder is missing, and finds it when it comes back", async () => {
    await open();
    renameSync(folder, `${folder}-away`);
    await shelf.refresh();
    await shelf.refresh();
    expect(await titles()).toEqual([]);
    expect(await shelf.open(HERE)).toBeNull();
    expect(warnings).toEqual([
      `The articles’ folder ${folder} can’t be read (ENOENT): create it, or put it right.`,
    ]);
    renameSync(`${folder}-away`, folder);
    await shelf.refresh();
    expect(await titles()).toEqual(["Mayor Resigns", "Harvest Fails"]);
  });

  it("follows its folder while it changes", async () => {
    await open(true);
    put("newest.txt", "Council Votes\n\nThe council voted.\n", 3);
    await vi.waitFor(async () => expect((await titles())[0]).toBe("Council Votes"), { timeout: 4_000 });
    rmSync(join(folder, "newest.txt"));
    await vi.waitFor(async () => expect((await titles())[0]).toBe("Mayor Resigns"), { timeout: 4_000 });
  });
});
