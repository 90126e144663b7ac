import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { z } from "zod";
import { parsePage } from "../../src/library/page/dom.js";
import { readPage } from "../../src/library/page/index.js";
import { type Agreement, agreement, meansOf } from "./score.js";

/**
 * Measures how well pages are read: `npm run bench:pages -- FOLDER [--each]`. FOLDER is laid out like
 * scrapinghub/article-extraction-benchmark: `ground-truth.json` ({ id: { articleBody, url? } }) and `html/ID.html[.gz]`.
 * Prints the means for Verbatim's paragraphs and for bare Readability; `--each` adds a line for each page, worst first.
 */
const Truth = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string().optional() }));

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  process.stderr.write("Which folder? It has to hold ground-truth.json and html/.\n");
  process.exit(2);
}
const truth = Truth.parse(JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")));
const pages: { id: string; ours: Agreement; bare: Agreement; refused: string; time: number }[] = [];
for (const [id, { articleBody, url }] of Object.entries(truth)) {
  const bytes = pageBytes(join(folder, "html", `${id}.html`));
  const start = performance.now();
  const { text, refused } = await paragraphsOf(bytes, url);
  const time = performance.now() - start;
  pages.push({
    id,
    ours: agreement(articleBody, text),
    bare: agreement(articleBody, await bareText(bytes)),
    refused,
    time,
  });
}
const line = (name: string, { precision, recall, f1 }: ReturnType<typeof meansOf>) =>
  `${name.padEnd(18)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}\n`;
const f1 = (page: Agreement) => meansOf([page]).f1;
if (flags.includes("--each")) {
  for (const { id, ours, refused } of pages.toSorted((a, b) => f1(a.ours) - f1(b.ours)))
    process.stdout.write(line(id.slice(0, 18), meansOf([ours])).replace(/\n$/, `  ${refused}\n`));
}
process.stdout.write(line("Verbatim", meansOf(pages.map((page) => page.ours))));
process.stdout.write(line("Readability alone", meansOf(pages.map((page) => page.bare))));
const times = pages.map((page) => page.time).sort((a, b) => a - b);
process.stdout.write(`${pages.length} pages, median ${(times[times.length >> 1] ?? 0).toFixed(1)} ms each\n`);

function pageBytes(path: string): Uint8Array {
  return existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`));
}

async function paragraphsOf(
  bytes: Uint8Array,
  url: string | undefined,
): Promise<{ text: string; refused: string }> {
  try {
    const { article } = await readPage(bytes, url ? { url } : {});
    const { text, paragraphs } = article;
    return { text: paragraphs.map(({ start, end }) => text.slice(start, end)).join("\n"), refused: "" };
  } catch (error) {
    return { text: "", refused: error instanceof Error ? error.message : String(error) };
  }
}

/** What Readability takes for the article, with a break at each block: its text has none between them. */
async function bareText(bytes: Uint8Array): Promise<string> {
  const document = await parsePage(new TextDecoder().decode(bytes));
  if (!document) return "";
  for (const element of document.querySelectorAll("p, div, li, br, h2, h3, td"))
    element.parentNode?.insertBefore(document.createTextNode("\n"), element);
  return (
    new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()
      ?.textContent ?? ""
  );
}
