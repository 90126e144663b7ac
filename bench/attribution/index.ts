import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import { findSegments } from "../../src/brief/quotation/segments.js";
import { loadGold } from "./gold.js";
import { type Judged, judgeArticle } from "./score.js";

/** Stages in the order in which they are tried: each line of the table adds one. */
const STAGES = [
  "label",
  "cue after",
  "cue before",
  "content",
  "same sentence",
  "same utterance",
  "same paragraph",
  "next in paragraph",
  "sentence before",
  "sentence after",
  "introduced",
  "main clause",
  "signature",
  "running speaker",
  "paragraph before",
];

const folder = process.argv[2];
if (!folder) {
  console.error("usage: attribution GOLD [--rules]   (a folder with text/ and attributions/)");
  process.exit(2);
}

let marked = 0;
let predicted = 0;
let goldCount = 0;
let withSource = 0;
const all: Judged[] = [];
let milliseconds = 0;
const gold = loadGold(folder);
for (const article of gold) {
  const started = performance.now();
  const brief = readBrief(readArticle(article.text));
  milliseconds += performance.now() - started;
  const { goldQuotes, judged } = judgeArticle(article, brief);
  marked += findSegments(readArticle(article.text)).length;
  predicted += brief.quotes.length;
  goldCount += goldQuotes.length;
  withSource += goldQuotes.filter((g) => g.sources.length > 0).length;
  all.push(...judged);
}

const found = all.filter((j) => j.gold).length;
console.log(
  `${gold.length} articles, ${goldCount} quotations marked as speech, ${(milliseconds / gold.length).toFixed(2)} ms each`,
);
console.log(
  `quotations   precision ${share(found, predicted)}  recall ${share(found, goldCount)}  F1 ${f1(found, predicted, goldCount)}`,
);
console.log(`without the test for speech, ${marked} stretches`);

const sourced = all.filter((j) => j.right !== null);
const ruleOf = (j: Judged) => j.quote.evidence.split(", ")[0] ?? "";
console.log("\nstage                 accuracy  when named  coverage  end to end F1");
const kept = new Set<string>();
for (const stage of STAGES) {
  kept.add(stage);
  const answered = sourced.filter((j) => kept.has(ruleOf(j)));
  const right = answered.filter((j) => j.right).length;
  const named = answered.filter((j) => j.quote.speaker);
  const namedRight = named.filter((j) => j.right).length;
  console.log(
    `+ ${stage.padEnd(20)} ${share(right, sourced.length)}     ${share(namedRight, named.length)}       ${share(named.length, sourced.length)}     ${f1(right, predicted - (found - sourced.length), withSource)}`,
  );
}

if (process.argv.includes("--rules")) {
  const rules = new Map<string, Judged[]>();
  for (const j of sourced) {
    const rule = j.quote.speaker ? j.quote.evidence : `${j.quote.evidence}: nobody`;
    rules.set(rule, [...(rules.get(rule) ?? []), j]);
  }
  console.log("\nrule                                     quotations  right");
  for (const [rule, of] of [...rules].sort((a, b) => b[1].length - a[1].length))
    console.log(
      `${rule.padEnd(42)} ${String(of.length).padStart(6)}    ${share(of.filter((j) => j.right).length, of.length)}`,
    );
}

function share(part: number, whole: number): string {
  return (whole ? part / whole : 0).toFixed(3);
}

function f1(hits: number, said: number, wanted: number): string {
  return share(2 * hits, said + wanted);
}
