import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFetcher } from "../../src/library/fetch/index.js";
import {
  createReader,
  type Keeper,
  openLibrary,
  type Place,
  type Reader,
  readHere,
} from "../../src/library/index.js";

const HERE: Place = { owner: { kind: "server", id: "1" }, channel: "10" };
const ASKER = { user: "5", server: "1" };

const SENTENCES = [
  "The council voted on Tuesday to close the old harbour, which has stood empty since the storm of last winter.",
  "“Nobody has used it for a year,” said Ana Silva, who speaks for the port and has asked for this since the spring.",
  "The vote was close, and several members said that they would have wanted to hear more from the fishermen first.",
];
const NEWS =
  "Work on the new harbour begins in March, and the port expects that it will take at least two years and a half.";

let folder: string;
let site: Server;
let address: string;
let sentences: string[];
let library: Keeper;
let reader: Reader;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-add-"));
  sentences = [...SENTENCES];
  site = createServer((request, response) => {
    if (request.url === "/short") {
      response.writeHead(301, { location: "/2026/harbour-closes?utm_source=feed" }).end();
      return;
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<html lang="en"><head><title>Harbour Closes | The Example</title><script type="application/ld+json">${JSON.stringify(
        {
          "@type": "NewsArticle",
          headline: "Harbour Closes",
          author: { name: "Ana Reporter" },
          datePublished: "2026-01-02T03:04:05Z",
          publisher: { name: "The Example" },
        },
      )}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour Closes</h1>${sentences
        .map((sentence) => `<p>${sentence}</p>`)
        .join("")}</article></body></html>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const { port } = site.address() as AddressInfo;
  address = `http://news.example.com:${port}`;
  const fetcher = createFetcher({
    ports: [port],
    perMinute: 100,
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    permits: () => true,
  });
  reader = createReader(fetcher, readHere);
  library = await openLibrary({
    folder,
    follow: false,
    warn: () => {},
    database: { file: join(folder, "verbatim.db") },
  });
});

afterEach(async () => {
  await library.close();
  await new Promise((resolve) => site.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const add = async (path: string) =>
  library.add(HERE, await reader.page(`${address}${path}`, ASKER, () => {}));

it("goes from an address to an article with all that the page says of itself", async () => {
  const { outcome, held } = await add("/2026/harbour-closes");
  expect(outcome).toBe("new");
  expect(held.entry.title).toBe("Harbour Closes");
  expect(held.brief.quotes[0]?.text).toBe("Nobody has used it for a year,");
  expect(await library.details(HERE)).toMatchObject({
    url: `${address}/2026/harbour-closes`,
    meta: { site: "The Example", authors: ["Ana Reporter"], language: "en" },
  });
  const again = await library.open(HERE);
  expect(again?.brief).toEqual(held.brief);
});

it("recognises a page by every address that leads to it, and sees that it has changed", async () => {
  const first = await add("/short");
  expect(await add("/2026/harbour-closes/#comments")).toMatchObject({
    outcome: "same",
    held: { entry: first.held.entry },
  });
  sentences.push(NEWS);
  const changed = await add("/2026/harbour-closes?fbclid=1");
  expect(changed.outcome).toBe("changed");
  expect(await library.own(HERE)).toEqual([changed.held.entry]);
  expect((await library.open(HERE, first.held.entry.id))?.brief.text).not.toContain(NEWS);
});
