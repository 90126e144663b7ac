// Takes the README's pictures: real replies, drawn by the preview at phone and desk width, to the project's own article and to two
// invented ones of 300 and 3,000 words.
// Needs a Chromium (CHROMIUM_PATH names one elsewhere than Debian's place) and a build; `npm run pictures` does both.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { openShelf } from "../dist/src/library/index.js";
import { startPreview } from "../dist/src/preview/index.js";

const root = resolve(import.meta.dirname, "..");
const target = join(root, "docs/images");
const PHONE = 360;
const DESK = 760;

/** What is asked of which folder's articles, in order; `pick` opens the option of a menu that has these words. */
const PICTURES = [
  { name: "summary", width: PHONE, type: "/summary" },
  { name: "quote", width: PHONE, type: "/quote speaker:Wang" },
  { name: "issues", width: PHONE, type: "/issues" },
  { name: "issue", width: PHONE, type: "/issues", pick: "weapons" },
  { name: "summary-desk", width: DESK, type: "/summary" },
  { name: "issues-desk", width: DESK, type: "/issues" },
  ...["harbor-strike", "strait-talks"].flatMap((article) =>
    [
      { width: PHONE, at: "" },
      { width: DESK, at: "-desk" },
    ].flatMap(({ width, at }) => [
      { name: `${article}-summary${at}`, width, type: "/summary", folder: `docs/examples/${article}` },
      { name: `${article}-issues${at}`, width, type: "/issues", folder: `docs/examples/${article}` },
    ]),
  ),
];

mkdirSync(target, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const { name, width, type, pick, folder = "data/articles" } of PICTURES) {
    const library = await openShelf({ folder: join(root, folder), warn: console.warn, follow: false });
    const preview = await startPreview({ library, port: 0, onFailure: console.error });
    const page = await browser.newPage({
      viewport: { width, height: 1600 },
      colorScheme: "dark",
      deviceScaleFactor: 1.5,
    });
    await page.goto(preview.url);
    await page.waitForSelector("html[data-ready]");
    // What belongs to the page is no part of the reply.
    await page.evaluate(() => document.documentElement.classList.add("picture"));
    await page.fill("#input", type);
    await page.press("#input", "Enter");
    const message = page.locator("discord-message");
    await message.locator(".container").waitFor();
    if (pick) {
      await message.locator("discord-string-select-menu").press("Enter");
      await message
        .locator("discord-string-select-menu-option")
        .filter({ has: page.locator(`text=${pick}`) })
        .first()
        .click();
      await message.locator("blockquote").first().waitFor();
    }
    await page.waitForTimeout(200);
    await message.screenshot({ path: join(target, `${name}.png`) });
    await page.close();
    await preview.close();
    await library.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
}
