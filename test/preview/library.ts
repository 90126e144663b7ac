import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import type { Held, Library } from "../../src/library/types.js";

const root = resolve(import.meta.dirname, "../..");

/** Builds the page, which takes no time where it is built already. */
export async function buildPage(): Promise<void> {
  await promisify(execFile)(process.execPath, [resolve(root, "scripts/build-preview.mjs")]);
}

/** An article full of what a browser or a chat could take for more than text. */
export const HOSTILE_ARTICLE = `Markup <b>Everywhere</b> & *Nothing* Acts

“<img src=x onerror=alert(1)> **We** will see https://example.com and <script>document.title = 'taken'</script> then,” Mr. Ode Smith said on Monday. @everyone was there.`;

/** The project's own article. */
export const OWN_ARTICLE = readFileSync(resolve(root, "data/articles/xi-meets-blinken.txt"), "utf8");

const held = (id: string, text: string): Held => {
  const brief = readBrief(readArticle(text));
  return { entry: { id, title: brief.title ?? id, added: 0 }, brief };
};

/** The project's own article, and one full of markup. */
export function libraryOf(): Library {
  const articles = [held("own", OWN_ARTICLE), held("hostile", HOSTILE_ARTICLE)];
  return {
    list: () => articles.map((a) => a.entry),
    open: (_, id) => articles.find((a) => id === undefined || a.entry.id === id) ?? null,
    close: async () => {},
  };
}
