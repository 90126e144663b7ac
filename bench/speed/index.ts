// How fast Verbatim is, in ratios measured in one run: npm run bench [FOLDER of .txt articles]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { benchBot } from "./bot.js";
import { benchBrief, benchLength } from "./brief.js";

const folder = process.argv[2] ?? "data/articles";
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
if (texts.length === 0) throw new Error(`No .txt file in ${folder}.`);

const heading = (text: string) => process.stdout.write(`\n${text}\n`);

heading("Reading an article");
await benchBrief(texts);
heading("Reading long texts");
benchLength(texts);
heading("Answering in Discord");
await benchBot();
