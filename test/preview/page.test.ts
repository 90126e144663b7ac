import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createReader, type Keeper, openLibrary } from "../../src/library/index.js";
import { type Preview, startPreview } from "../../src/preview/index.js";
import { CHROMIUM_ARGS, findChromium } from "./chromium.js";
import { buildPage, HOSTILE_ARTICLE, OWN_ARTICLE } from "./library.js";

const path = findChromium();
if (!path)
  console.warn(
    "The page’s tests are skipped: no Chromium here (apt-get install chromium, or set CHROMIUM_PATH).",
  );

describe.skipIf(!path)("the preview's page", { timeout: 30_000 }, () => {
  let folder: string;
  let library: Keeper;
  let preview: Preview;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    await buildPage();
    folder = await mkdtemp(join(tmpdir(), "verbatim-page-"));
    const shelf = join(folder, "articles");
    await mkdir(shelf);
    await writeFile(join(shelf, "hostile.txt"), HOSTILE_ARTICLE);
    await writeFile(join(shelf, "own.txt"), OWN_ARTICLE);
    await utimes(join(shelf, "hostile.txt"), 1, 1);
    library = await openLibrary({
      folder: shelf,
      database: { file: join(folder, "verbatim.db") },
      warn: () => {},
      follow: false,
    });
    const none = () => Promise.reject(new Error("nothing is fetched here"));
    const reader = createReader({ fetch: none, fetchAttachment: none }, none);
    preview = await startPreview({ library, desk: { library, reader }, port: 0 });
    browser = await chromium.launch({ executablePath: path ?? "", args: CHROMIUM_ARGS });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    await library?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    page.on("console", (message) => {
      if (message.type() !== "info" && message.type() !== "log") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(preview.url)) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(preview.url);
    await page.waitForSelector("html[data-ready]");
  });
  afterEach(async () => {
    await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  const run = async (line: string) => {
    const before = await page.locator("discord-message").count();
    await page.fill("#input", line);
    await page.press("#input", "Enter");
    await page.locator("discord-message").nth(before).locator(".container").waitFor();
  };
  const last = () => page.locator("discord-message").last();
  const press = async (label: string) => {
    const body = last().locator(".body");
    const before = await body.textContent();
    await last().locator("discord-button", { hasText: label }).click();
    await expect.poll(() => body.textContent()).not.toBe(before);
  };

  it("runs a command and draws the payload, which it shows as it came", async () => {
    await run("/summary");
    const container = last().locator(".container");
    expect(await container.locator("h3").textContent()).toBe(
      "Xi Meets Blinken With Tough Issues on the Agenda",
    );
    expect(await container.locator("blockquote p").count()).toBeGreaterThan(0);
    expect(await container.locator("discord-button").allInnerTexts()).toEqual(
      expect.arrayContaining(["Quotes", "Issues"]),
    );
    const payload = JSON.parse(
      await last()
        .locator("details pre")
        .evaluate((pre) => pre.textContent ?? ""),
    ) as { flags: number };
    expect(payload.flags).toBe(32768);
  });

  it("completes commands, options and speakers from the keyboard alone", async () => {
    await page.focus("#input");
    await page.keyboard.type("/qu");
    await page.locator("#suggestions:not([hidden])").waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.inputValue("#input")).toBe("/quote speaker:");
    await page.keyboard.type("wang");
    await expect.poll(() => page.locator(".suggestion").count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.inputValue("#input")).toMatch(/^\/quote speaker:.*Wang.* $/);
    await page.keyboard.press("Enter");
    await last().locator("blockquote").waitFor();
    expect(await last().locator(".container strong").first().textContent()).toContain("Wang");
  });

  it("turns pages, opens menus and goes back, in the same message", async () => {
    await run("/quote speaker:Wang");
    await press("Show context");
    expect(await last().locator("blockquote strong").count()).toBeGreaterThan(0);
    await press("All speakers");
    const menu = last().locator("discord-string-select-menu");
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await last().locator("blockquote").waitFor();
    await press("Summary");
    expect(await page.locator("discord-message").count()).toBe(1);
  });

  it("lets the keyboard go on where a button was pressed", async () => {
    await run("/quote speaker:Wang");
    await last().locator("discord-button", { hasText: "Show context" }).locator("button").focus();
    await page.keyboard.press("Enter");
    await last().locator("discord-button", { hasText: "Hide context" }).waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.closest('.body') !== null")).toBe(true);
  });

  it("shows a private reply as one, shares it and dismisses it", async () => {
    await run("/issues private:true");
    expect(await last().getAttribute("ephemeral")).not.toBeNull();
    await last().locator("discord-button", { hasText: "Share with the channel" }).click();
    await page.locator("discord-message:not([ephemeral])").waitFor();
    await page.locator("discord-message[ephemeral]").getByText("Dismiss message").click();
    expect(await page.locator("discord-message").count()).toBe(1);
  });

  it("shows an article's markup as text", async () => {
    await run("/quote speaker:Smith article:Markup");
    expect(await last().locator("blockquote").textContent()).toContain(
      "<img src=x onerror=alert(1)> **We** will see https://example.com and <script>document.title = 'taken'</script> then,",
    );
    await run("/summary article:Markup");
    expect(await last().locator("h3").textContent()).toBe("Markup <b>Everywhere</b> & *Nothing* Acts");
    expect(await page.locator(".container :is(img, script, a, .mention, .link)").count()).toBe(0);
    expect(await page.title()).toBe("Verbatim – preview");
  });

  it("says what is wrong with a command line", async () => {
    await page.fill("#input", "/quot Wang");
    await page.press("#input", "Enter");
    expect(await page.locator("#hint").textContent()).toBe("There is no /quot. Did you mean /quote?");
  });

  it("fits a phone: nothing is wider than the screen", async () => {
    for (const line of ["/summary length:long", "/quote speaker:Wang", "/issues", "/quote speaker:Obama"])
      await run(line);
    await page.locator("details summary").last().click();
    // A string, as it runs in the page and is of the page's types.
    const wide = await page.evaluate(`(() => {
      const width = document.documentElement.clientWidth;
      const all = [...document.querySelectorAll("discord-message, .container, .container *, footer, header")];
      const overflowing = all.filter((e) => e.getBoundingClientRect().right > width + 1);
      return { overflowing: overflowing.map((e) => e.outerHTML.slice(0, 80)), scroll: document.documentElement.scrollWidth - width };
    })()`);
    expect(wide).toEqual({ overflowing: [], scroll: 0 });
  });

  it("takes an article in through the window that the bot opens, and answers from it", async () => {
    await page.fill("#input", "/article add text:true");
    await page.press("#input", "Enter");
    const window = page.locator("dialog.window");
    await window.locator("input").fill("Harbour Talks Stall");
    await window
      .locator("textarea")
      .first()
      .fill("“We will not sell the harbour,” Ms. Ann Ward said Tuesday.\nThe talks go on.");
    await window.getByText("Submit").click();
    await page.locator(".container h3", { hasText: "Harbour Talks Stall" }).waitFor();
    expect(await window.count()).toBe(0);
    await run("/summary article:Harbour");
    expect(await last().locator("h3").textContent()).toBe("Harbour Talks Stall");
  });

  it("says how to put the bot into a server", async () => {
    await page.click("#open-help");
    expect(await page.locator("dialog[open]").textContent()).toContain("DISCORD_TOKEN");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });
});
