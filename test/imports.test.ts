import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** What each room may import besides itself and packages; every arrow points one way. */
const MAY_IMPORT: Record<string, string[]> = {
  "data/lexicon": [],
  "src/article": ["data/lexicon"],
  "src/brief": ["src/article", "data/lexicon"],
  "src/reply": ["src/brief", "src/article"],
  "src/lookup": ["src/brief", "src/article", "data/lexicon"],
  "src/command": ["src/lookup", "src/reply", "src/brief", "src/article", "data/lexicon"],
  commands: ["src/command", "src/lookup", "src/reply", "src/brief", "src/article", "data/lexicon"],
  "src/library": ["src/brief", "src/article", "data/lexicon"],
  "src/failure": [],
  "src/config": ["src/failure"],
  "src/discord": [
    "src/failure",
    "src/config",
    "commands",
    "src/command",
    "src/lookup",
    "src/reply",
    "src/library",
    "src/brief",
    "src/article",
  ],
  "src/preview": [
    "src/terminal",
    "src/discord",
    "commands",
    "src/command",
    "src/lookup",
    "src/reply",
    "src/library",
    "src/brief",
    "src/article",
  ],
  "src/terminal": [
    "src/discord",
    "commands",
    "src/command",
    "src/lookup",
    "src/reply",
    "src/library",
    "src/brief",
    "src/article",
  ],
  "src/cli": ["*"],
  "src/main": ["*"],
};
/** Packages and built-ins that a pure room must not touch. */
const PURE = [
  "data/lexicon",
  "src/article",
  "src/brief",
  "src/lookup",
  "src/reply",
  "src/command",
  "commands",
];
const IMPURE_MODULE =
  /^(node:|discord\.js|@discordjs\/(rest|ws|core)|undici|pino|dotenv|@libsql|pg$|kysely|ws$)/;

const root = resolve(import.meta.dirname, "..");
const roomOf = (file: string) =>
  Object.keys(MAY_IMPORT).find((room) => file === `${room}.ts` || file.startsWith(`${room}/`));

const files = ["src", "commands", "data"]
  .filter((top) => existsSync(join(root, top)))
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
      .filter((f) => f.endsWith(".ts"))
      .map((f) => join(top, f)),
  );

const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(
    (m) => ({
      file,
      target: m[1] ?? "",
    }),
  ),
);

describe("imports", () => {
  it("sees the project's files", () => {
    expect(files.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(10);
  });

  it("puts every file in a room", () => {
    expect(files.filter((f) => !roomOf(f))).toEqual([]);
  });

  it("runs one way", () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith(".")) return false;
      const from = roomOf(file) ?? "";
      const to = roomOf(relative(root, resolve(root, dirname(file), target)).replace(/\.js$/, ".ts")) ?? "?";
      const allowed = MAY_IMPORT[from] ?? [];
      return to !== from && !allowed.includes(to) && !allowed.includes("*");
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the pure rooms pure", () => {
    const wrong = imports.filter(
      ({ file, target }) => PURE.includes(roomOf(file) ?? "") && IMPURE_MODULE.test(target),
    );
    expect(wrong).toEqual([]);
  });
});
