#!/usr/bin/env node
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { readArticle } from "./article/index.js";
import { readBrief } from "./brief/index.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, out: { type: "string" } },
});
const files = positionals.slice(1).flatMap((p) =>
  statSync(p).isDirectory()
    ? readdirSync(p)
        .sort()
        .map((f) => join(p, f))
    : [p],
);
if (values.out) mkdirSync(values.out, { recursive: true });
for (const file of files) {
  const json = JSON.stringify(readBrief(readArticle(readFileSync(file, "utf8"))));
  if (values.out) writeFileSync(join(values.out, `${basename(file).replace(/\.[^.]+$/, "")}.json`), json);
  else console.log(json);
}
