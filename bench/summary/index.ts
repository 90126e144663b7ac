import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../src/article/index.js";
import { type Brief, readBrief } from "../../src/brief/index.js";
import { standingOf } from "./dangling.js";
import { leadOf, textRankOf } from "./rivals.js";

const folder = process.argv[2];
const list = process.argv.includes("--list");
if (!folder) {
  console.error(
    "usage: summary FOLDER [--list]   (a folder of articles as .txt; --list prints every dangling sentence)",
  );
  process.exit(2);
}

const briefs = readdirSync(folder)
  .filter((f) => f.endsWith(".txt"))
  .sort()
  .map((f) => ({ name: f, brief: readBrief(readArticle(readFileSync(join(folder, f), "utf8"))) }));

const METHODS: Record<string, (brief: Brief, count: number) => string[]> = {
  Verbatim: (brief, count) => {
    const length = count === 2 ? "short" : count === 3 ? "medium" : "long";
    return brief.summary[length].map((s) => s.text);
  },
  lead: leadOf,
  TextRank: textRankOf,
};

console.log(`${briefs.length} articles\n`);
console.log(
  "| sentences | method | with a dangling sentence | with one that leans | issues covered | quoted speakers covered | words |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const count of [2, 3, 5]) {
  for (const [method, summarize] of Object.entries(METHODS)) {
    const rows = briefs.map(({ name, brief }) => measure(name, brief, summarize(brief, count), method));
    const mean = (of: (row: Row) => number | null) => {
      const values = rows.flatMap((row) => of(row) ?? []);
      return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
    };
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `| ${count} | ${method} | ${percent(mean((r) => (r.dangles ? 1 : 0)))} | ${percent(mean((r) => (r.leans ? 1 : 0)))} | ${percent(mean((r) => r.issues))} | ${percent(mean((r) => r.speakers))} | ${mean((r) => r.words).toFixed(0)} |`,
    );
  }
}

interface Row {
  readonly dangles: boolean;
  /** Whether a sentence leans on another, though that one may stand right before it. */
  readonly leans: boolean;
  /** Share of the issues covered, null where the article has none. */
  readonly issues: number | null;
  readonly speakers: number | null;
  readonly words: number;
}

function measure(name: string, brief: Brief, summary: readonly string[], method: string): Row {
  const all = summary.join("\n").toLowerCase();
  const body = brief.sentences[0]?.start ?? 0;
  const standings = summary.map((sentence, i) =>
    standingOf(sentence, summary.slice(0, i), brief.text.slice(body, brief.text.indexOf(sentence))),
  );
  if (list && method === "Verbatim") {
    standings.forEach(({ dangles }, i) => {
      if (dangles) console.error(`${name} (${summary.length}): ${dangles}\n    ${summary[i]}`);
    });
  }
  const share = (hits: number, of: number) => (of === 0 ? null : hits / of);
  const quoted = brief.speakers.filter((s) => s.quotes > 0);
  const covered = brief.issues.filter(
    (issue) =>
      all.includes(issue.label.toLowerCase()) || issue.evidence.some((e) => summary.includes(e.text)),
  );
  const named = quoted.filter((s) => [s.name, ...s.aliases].some((form) => hasWord(all, form.toLowerCase())));
  return {
    dangles: standings.some((s) => s.dangles !== null),
    leans: standings.some((s) => s.leans),
    issues: share(covered.length, brief.issues.length),
    speakers: share(named.length, quoted.length),
    words: all.split(/\s+/).length,
  };
}

/** True where the form stands in the text as whole words. */
function hasWord(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const around = `${text[at - 1] ?? " "}${text[at + form.length] ?? " "}`;
    if (!/\p{L}/u.test(around)) return true;
  }
  return false;
}
