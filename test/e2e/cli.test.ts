import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const MAIN = join(process.cwd(), "dist/src/main.js");
const ARTICLE =
  "Bridge Opens\n\n“It is open,” said Ana Costa, the mayor. “Come and see it.”\n\nThe town paid for it.\n";
const PAGE = `<!doctype html><html><head><title>Bridge opens at last</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bridge opens at last</h1>
<p>“It is open,” said Ana Costa, the mayor of the town, on Monday. The town paid for all of it, and for the path beside it.</p>
<p>The bridge spans the bay where ferries crossed for a hundred years, and cuts the way to the hospital to ten minutes.</p>
<p>Work began four years ago and stopped twice, once for a storm and once for want of steel, the council said in a report.</p>
<p>Fishermen feared for the harbour’s entrance at first. They were given a deeper channel and a light at its northern end.</p>
<p>Buses will run across it from next week, every quarter of an hour until midnight, and cyclists have a lane of their own.</p>
</article></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-cli-"));
  mkdirSync(join(folder, "good"));
  writeFileSync(join(folder, "good/bridge.txt"), ARTICLE);
  writeFileSync(join(folder, "good/tunnel.txt"), ARTICLE.replace("Bridge", "Tunnel"));
  mkdirSync(join(folder, "bad"));
  writeFileSync(join(folder, "bad/bridge.txt"), ARTICLE);
  writeFileSync(join(folder, "bad/empty.txt"), "");
  writeFileSync(join(folder, "bad/binary.txt"), Buffer.from([0x89, 0x50, 0, 0xff]));
  writeFileSync(join(folder, "bad/line.txt"), "x".repeat(10_000_000));
  symlinkSync(join(folder, "nowhere"), join(folder, "bad/vanished.txt"));
  mkdirSync(join(folder, "none"));
  mkdirSync(join(folder, "pages"));
  writeFileSync(join(folder, "pages/bridge.html"), PAGE);
  writeFileSync(join(folder, "pages/notes.md"), `# ${ARTICLE}`);
  writeFileSync(join(folder, "pages/report.htm"), "%PDF-1.7");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the compiled program to its end. */
function verbatim(...args: string[]): Promise<Outcome> {
  const options = { env: { PATH: process.env.PATH }, maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const at = (path: string) => join(folder, path);

describe("verbatim", () => {
  it.each([["--help"], ["brief", "--help"], ["ask", "--help"], ["start", "--help"]])(
    "explains itself: %s %s",
    async (...args) => {
      const { code, stdout, stderr } = await verbatim(...args);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^Usage: verbatim/);
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    },
  );

  it("lists every command", async () => {
    const { stdout } = await verbatim("--help");
    for (const command of ["brief", "ask", "start", "preview", "register"]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    }
  });

  it.each([
    [["bref"], /Did you mean brief\?/],
    [["brief"], /missing required argument/],
    [["brief", "--jsn", "x"], /Did you mean --json\?/],
    [["ask", "x"], /missing required argument/],
    [[], /Usage: verbatim/],
  ])("ends with 2 where %j makes no sense", async (args, says) => {
    const { code, stdout, stderr } = await verbatim(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });
});

describe("verbatim brief", () => {
  it("prints the contract as JSON, one line for each article", async () => {
    const { code, stdout } = await verbatim("brief", at("good"), "--json");
    expect(code).toBe(0);
    const briefs = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(briefs.map((b) => b.title)).toEqual(["Bridge Opens", "Tunnel Opens"]);
    const [brief] = briefs;
    expect(brief.text).toBe(ARTICLE);
    expect(brief.quotes.map((q: { text: string; speaker: string }) => [q.text, q.speaker])).toEqual([
      ["It is open,", "Ana Costa"],
      ["Come and see it.", "Ana Costa"],
    ]);
  });

  it("writes NAME.json for each article into a folder that it makes", async () => {
    const { code, stdout } = await verbatim("brief", at("good"), "--json", "--out", at("out/deep"));
    expect([code, stdout]).toEqual([0, ""]);
    expect(readdirSync(at("out/deep")).sort()).toEqual(["bridge.json", "tunnel.json"]);
    expect(JSON.parse(readFileSync(at("out/deep/tunnel.json"), "utf8")).title).toBe("Tunnel Opens");
  });

  it("writes files without --json too", async () => {
    await verbatim("brief", at("good/bridge.txt"), "--out", at("out2"));
    expect(JSON.parse(readFileSync(at("out2/bridge.json"), "utf8")).title).toBe("Bridge Opens");
  });

  it("is readable without --json, and uncoloured in a pipe", async () => {
    const { stdout } = await verbatim("brief", at("good/bridge.txt"));
    expect(stdout).toContain("Bridge Opens");
    expect(stdout).toContain("It is open,");
    expect(stdout).not.toContain("\u001b");
    expect(() => JSON.parse(stdout)).toThrow();
  });

  it("says what is wrong with each bad file, and reads the others", async () => {
    const { code, stdout, stderr } = await verbatim("brief", at("bad"), "--json");
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).title),
    ).toEqual(["Bridge Opens"]);
    const lines = stderr.trim().split("\n");
    expect(lines).toHaveLength(4);
    for (const name of ["binary", "empty", "line", "vanished"]) {
      expect(lines.filter((line) => line.includes(`${name}.txt`))).toHaveLength(1);
    }
  });

  it("says that a file isn't there or may not be read, that a folder is empty, that names clash", async () => {
    expect(await verbatim("brief", at("nothing.txt"))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/is not there\.\n$/),
    });
    expect(await verbatim("brief", at("none"))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no file/),
    });
    const twice = await verbatim("brief", at("good/bridge.txt"), at("bad/bridge.txt"), "--out", at("out3"));
    expect(twice).toMatchObject({ code: 1, stderr: expect.stringMatching(/not written/) });
    expect(await verbatim("brief", at("good"), "--out", at("good/bridge.txt"))).toMatchObject({ code: 1 });
  });

  it("says that a brief can't be written, and writes the others", async () => {
    mkdirSync(at("out4/bridge.json"), { recursive: true });
    const { code, stderr } = await verbatim("brief", at("good"), "--out", at("out4"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/bridge\.json is a folder, where a file is wanted\.\n$/);
    expect(readdirSync(at("out4"))).toContain("tunnel.json");
  });

  it.skipIf(process.getuid?.() === 0)("says that a file may not be read", async () => {
    writeFileSync(at("secret.txt"), ARTICLE);
    chmodSync(at("secret.txt"), 0);
    expect(await verbatim("brief", at("secret.txt"))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/permissions/),
    });
  });

  it("ends quietly when its reader has seen enough", async () => {
    const many = Array.from({ length: 2_000 }, () => at("good/bridge.txt"));
    const child = spawn(process.execPath, [MAIN, "brief", "--json", ...many], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    expect([code, stderr]).toEqual([0, ""]);
  });
});

describe("verbatim ask", () => {
  it("answers as the bot would", async () => {
    const { code, stdout } = await verbatim("ask", at("good/bridge.txt"), "/quote speaker:Costa");
    expect(code).toBe(0);
    expect(stdout).toContain("It is open,");
    expect(stdout).toContain("Ana Costa");
  });

  it.each([
    ["/quote", /needs a speaker/],
    ["/summry", /\/summary/],
    ["/summary length:huge", /short/],
  ])("says what is wrong with %s, and ends with 2", async (line, says) => {
    const { code, stdout, stderr } = await verbatim("ask", at("good/bridge.txt"), line);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("reads saved pages and Markdown, and says what is no article", async () => {
    const { code, stdout, stderr } = await verbatim("brief", "--json", at("pages"));
    expect(code).toBe(1);
    expect(stderr).toBe(
      `${at("pages/report.htm")}: This is a PDF, not a web page: copy its text and add that instead.\n`,
    );
    const briefs = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(briefs.map(({ title }) => title)).toEqual(["Bridge opens at last", "Bridge Opens"]);
    expect(briefs[0].quotes[0]).toMatchObject({ text: "It is open,", speaker: "Ana Costa", paragraph: 1 });
  });

  it("fetches nothing from inside", async () => {
    const { code, stderr } = await verbatim("brief", "http://127.1:80/x", "http://localhost/");
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect(stderr).toMatch(/^http:\/\/127\.1:80\/x: That address doesn’t lead to the public internet/);
  });
});
