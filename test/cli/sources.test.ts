import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { filesOf } from "../../src/cli/sources.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-sources-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("takes a folder for the files in it, and for nothing that can't be read to its end", async () => {
  writeFileSync(join(folder, "b.txt"), "B");
  writeFileSync(join(folder, ".hidden"), "H");
  symlinkSync(join(folder, "b.txt"), join(folder, "a.txt"));
  mkdirSync(join(folder, "deeper"));
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(join(folder, "c.txt"), resolve));
  try {
    expect(filesOf([folder])).toEqual([join(folder, "a.txt"), join(folder, "b.txt")]);
  } finally {
    await new Promise((resolve) => socket.close(resolve));
  }
});

it("says where a folder has no file", () => {
  expect(() => filesOf([folder])).toThrow("no file in this folder");
});
