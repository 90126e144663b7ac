import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import { findSegments } from "../../src/brief/quotation/segments.js";
import { loadGold } from "./gold.js";
import { countMatches, type Judged, judgeArticle } from "./score.js";

/** Rules that find the clause, in the order in which they are tried: each line of the first table adds one. */
const RULES = [
  ["label", "signature", "cue after"],
  ["cue before"],
  ["content"],
  ["same utterance"],
  ["same sentence"],
  ["main clause"],
  ["same paragraph", "next in paragraph"],
  ["sentence before", "sentence after", "introduced"],
  ["running speaker", "paragraph before"],
];
/** How the source phrase is read: each line of the second table adds one. */
const READINGS = [["name"], ["group", "unnamed"], ["description", "relative"], ["pronoun"]];

const folder = process.argv[2];
if (!folder || folder.startsWith("-")) {
  console.error("usage: npm run bench:attribution -- GOLD [--rules]   (GOLD holds text/ and attributions/)");
  process.exit(2);
}

const gold = loadGold(folder);
const all: Judged[] = [];
const time: number[] = [];
let marked = 0;
let markedFound = 0;
let wanted = 0;
let withSource = 0;
for (const article of gold) {
  const started = performance.now();
  const brief = readBrief(readArticle(article.text));
  time.push(performance.now() - started);
  const segments = findSegments(readArticle(article.text));
  marked += segments.length;
  markedFound += countMatches(article, segments);
  const { goldQuotes, judged } = judgeArticle(article, brief);
  wanted += goldQuotes.length;
  withSource += goldQuotes.filter((g) => g.sources.length > 0).length;
  all.push(...judged);
}

const found = all.filter((j) => j.gold).length;
const sourced = all.filter((j) => j.right !== null);
const ruleOf = (j: Judged) => j.quote.evidence.split(", ")[0] ?? "";
const readingOf = (j: Judged) => j.quote.evidence.split(", ")[1] ?? "";

console.log(`${gold.length} articles, ${median(time).toFixed(2)} ms each (median)\n`);
console.log("quotations                  number  precision  recall  F1");
row("every marked stretch", marked, markedFound);
row("what is judged to be speech", all.length, found);

console.log("\nspeaker, by rules              right   named right  named   end-to-end F1");
let kept = new Set<string>();
for (const rules of RULES) {
  for (const rule of rules) kept.add(rule);
  line(
    rules.join(", "),
    sourced.filter((j) => kept.has(ruleOf(j))),
  );
}

console.log("\nspeaker, by readings           right   named right  named   end-to-end F1");
kept = new Set();
for (const readings of READINGS) {
  for (const reading of readings) kept.add(reading);
  line(
    readings.join(", "),
    sourced.filter((j) => kept.has(readingOf(j).split(" ")[0] ?? "")),
  );
}

if (process.argv.includes("--rules")) {
  const rules = new Map<string, Judged[]>();
  for (const j of sourced) {
    const rule = j.quote.speaker ? j.quote.evidence : `${j.quote.evidence}: nobody`;
    rules.set(rule, [...(rules.get(rule) ?? []), j]);
  }
  console.log("\nevidence                                   quotations  right");
  for (const [rule, of] of [...rules].sort((a, b) => b[1].length - a[1].length)) {
    const right = of.filter((j) => j.right).length;
    console.log(`${rule.padEnd(46)} ${String(of.length).padStart(6)}  ${share(right, of.length)}`);
  }
}

function row(name: string, said: number, hits: number): void {
  const figures = `${share(hits, said)}      ${share(hits, wanted)}   ${f1(hits, said, wanted)}`;
  console.log(`${name.padEnd(28)} ${String(said).padStart(5)}  ${figures}`);
}

function line(name: string, answered: readonly Judged[]): void {
  const right = answered.filter((j) => j.right).length;
  const named = answered.filter((j) => j.quote.speaker);
  const namedRight = named.filter((j) => j.right).length;
  const label = name.length > 28 ? `${name.slice(0, 27)}…` : name;
  console.log(
    `+ ${label.padEnd(28)} ${share(right, sourced.length)}   ${share(namedRight, named.length)}        ${share(named.length, sourced.length)}   ${f1(right, all.length - (found - sourced.length), withSource)}`,
  );
}

function share(part: number, whole: number): string {
  return (whole ? part / whole : 0).toFixed(3);
}

function f1(hits: number, said: number, due: number): string {
  return share(2 * hits, said + due);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
