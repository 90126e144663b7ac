import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { readArticle } from "../../src/article/index.js";
import { ENGINE, readBrief } from "../../src/brief/index.js";
import { openDatabase } from "../../src/library/database/database.js";
import { packBrief } from "../../src/library/pack.js";

const NUMBER = "000000";
const FIRST = Date.UTC(2026, 0, 1);

/**
 * Fills a file with articles, evenly for the servers. Each is the example article under a headline with a number of its
 * own, so that one brief, packed, is everybody's.
 */
export async function fillLibrary(file: string, servers: readonly string[], articles: number): Promise<void> {
  const text = `No. ${NUMBER}: ${readFileSync("data/articles/xi-meets-blinken.txt", "utf8")}`;
  const brief = packBrief(readBrief(readArticle(text)));
  const database = openDatabase({ file }, (sentence) => process.stderr.write(`${sentence}\n`));
  await database.run(
    (db) =>
      db.transaction().execute(async (trx) => {
        for (const server of servers)
          await trx
            .insertInto("owner")
            .values({ id: `s:${server}` })
            .execute();
        for (let i = 0; i < articles; i++) {
          const number = String(i).padStart(NUMBER.length, "0");
          const own = text.replace(NUMBER, number);
          const id = randomBytes(9).toString("base64url");
          const hash = createHash("sha256").update(own).digest("hex");
          await trx
            .insertInto("article")
            .values({
              id,
              work: id,
              owner: `s:${servers[i % servers.length]}`,
              added: FIRST + i,
              title: own.slice(0, own.indexOf("\n")).trim(),
              bytes_hash: hash,
              text_hash: hash,
              text: own,
              meta: "null",
              engine: ENGINE,
              brief: brief.replaceAll(NUMBER, number),
            })
            .execute();
        }
      }),
    60_000,
  );
  await database.close();
}
