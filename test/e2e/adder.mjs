// Adds articles to a library until it is killed, and says on standard output what has been acknowledged, a line each.
// Arguments: the database's address as JSON, a folder for the shelf, a server's id, a word that begins each headline.
import { writeSync } from "node:fs";
import { readArticle } from "../../dist/src/article/index.js";
import { openLibrary } from "../../dist/src/library/index.js";

const [address, folder, server, word] = process.argv.slice(2);
const place = { owner: { kind: "server", id: server }, channel: "1" };
const library = await openLibrary({ folder, follow: false, warn: () => {}, database: JSON.parse(address) });

for (let i = 0; ; i++) {
  const text = `${word} ${i} Opens After Long Delay\n\n${`The mayor, Ana Silva, opened bridge ${i} on Monday. `.repeat(1 + (i % 200))}\n`;
  // Every third time a page is added anew that has changed since.
  const url = i % 3 === 2 ? `https://example.com/${word}` : null;
  const gift = {
    article: readArticle(text),
    bytes: Buffer.from(text),
    url,
    addresses: url ? [url] : [],
    meta: null,
  };
  const { held } = await library.add(place, gift);
  writeSync(1, `${JSON.stringify({ id: held.entry.id, text })}\n`);
}
