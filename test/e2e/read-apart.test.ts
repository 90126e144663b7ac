import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

// The thread runs compiled code, so this is the compiled module.
const compiled = pathToFileURL(join(import.meta.dirname, "../../dist/src/library/read-apart.js")).href;
const { readApart } = (await import(compiled)) as typeof import("../../src/library/read-apart.js");

const bytes = (html: string) => new TextEncoder().encode(html);
const SENTENCES = [
  "The council voted on Tuesday to close the old harbour, which has stood empty since the storm of last winter.",
  "“Nobody has used it for a year,” said Ana Silva, who speaks for the port and has asked for this since the spring.",
  "The vote was close, and several members said that they would have wanted to hear more from the fishermen first.",
  "Work on the new harbour begins in March, and the port expects that it will take at least two years and a half.",
];
const PAGE = `<html><head><title>Harbour Closes</title><meta property="og:type" content="article">
<meta property="og:site_name" content="The Example"></head><body><article><h1>Harbour Closes</h1>
${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("\n")}</article></body></html>`;

it("reads a page in a thread of its own", async () => {
  const { article, facts } = await readApart(bytes(PAGE), { url: "https://news.example/2026/harbour" });
  for (const sentence of SENTENCES) expect(article.text).toContain(sentence);
  expect(facts.site?.value).toBe("The Example");
});

it("says in a sentence why a page is no article", async () => {
  await expect(readApart(bytes("%PDF-1.7"), {})).rejects.toThrow(/PDF/);
});

it("is held up by no page, and lets none end the process", async () => {
  const tangled = `${"<div><b><i>".repeat(150_000)}x`;
  let turns = 0;
  const turning = setInterval(() => turns++, 1);
  const outcome = await readApart(bytes(tangled), {}).then(
    () => "read",
    (error: Error) => error.message,
  );
  clearInterval(turning);
  expect(outcome).toMatch(/^(read|That page|This page|There is)/);
  expect(turns).toBeGreaterThan(5);
});
