import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import { median, ms, quantile, report, time, times } from "./measure.js";

/** For each of the two: what the engine has not compiled yet would be measured with the rest. */
const WARM_UP_MS = 10_000;
const SAMPLES = 400;
/** How often each text is read at least: the fastest of so many is what other work on the machine did not slow. */
const READINGS = 5;
/** Runs of one before the other has its turn: so a slower machine slows both. */
const BLOCK = 25;
/** What an article has, in words: the budget is for that. */
const USUAL = 800;
/** Text lengths of the doubling test, in UTF-16 code units, up to about 1 MB. */
const LENGTHS = [1 << 17, 1 << 18, 1 << 19, 1 << 20];

const brief = (text: string) => readBrief(readArticle(text));
const words = (text: string) => text.split(/\s+/).length;

/** Reads texts in a thread of its own, whose heap and compiled code are nobody else's, and gives the times in ms. */
function startReader(name: "verbatim" | "compromise") {
  const worker = new Worker(new URL("./reader.js", import.meta.url), { workerData: name });
  return {
    async read(texts: readonly string[]): Promise<number[]> {
      worker.postMessage(texts);
      const [times] = await once(worker, "message");
      return z.array(z.number()).parse(times);
    },
    stop: () => worker.terminate(),
  };
}

/** Time for each article against compromise's bare parse of the same texts, taken in turns in one run. */
export async function benchBrief(texts: readonly string[]): Promise<void> {
  const [verbatim, compromise] = [startReader("verbatim"), startReader("compromise")];
  for (const reader of [verbatim, compromise]) {
    const until = performance.now() + WARM_UP_MS;
    while (performance.now() < until) await reader.read(texts);
  }
  const own: number[] = [];
  const other: number[] = [];
  const usual: number[] = [];
  const fastest = texts.map(() => Number.POSITIVE_INFINITY);
  for (let from = 0; from < SAMPLES || from < READINGS * texts.length; from += BLOCK) {
    const places = Array.from({ length: BLOCK }, (_, i) => (from + i) % texts.length);
    const block = places.map((place) => texts[place] ?? "");
    const took = await verbatim.read(block);
    own.push(...took);
    usual.push(...took.filter((_, i) => Math.abs(words(block[i] ?? "") - USUAL) <= USUAL / 8));
    places.forEach((place, i) => {
      fastest[place] = Math.min(fastest[place] ?? 0, took[i] ?? 0);
    });
    other.push(...(await compromise.read(block)));
  }
  await Promise.all([verbatim.stop(), compromise.stop()]);
  const meanWords = texts.reduce((sum, text) => sum + words(text), 0) / texts.length;
  report("articles", `${texts.length}`, `${meanWords.toFixed(0)} words on average`);
  report("brief, median", ms(median(own)), "≤ 5 ms");
  report(
    `the same of each article’s fastest of ${READINGS}`,
    ms(median(fastest)),
    "what other work doesn’t slow",
  );
  report("brief, 99 of 100", ms(quantile(own, 0.99)), "of any length");
  if (usual.length > 0) report("brief of some 800 words, 99 of 100", ms(quantile(usual, 0.99)), "≤ 25 ms");
  report("compromise’s bare parse, median", ms(median(other)));
  report("compromise / brief", times(median(other) / median(own)), "≥ 4 ×");
}

/** Time for texts of doubling length, each made of the given articles over and over, then of one sentence. */
export function benchLength(texts: readonly string[]): void {
  for (const text of texts) brief(text);
  for (const [of, parts] of [
    ["", texts],
    [" of one sentence", ["Port fees go up so far."]],
  ] as const) {
    let before = Number.NaN;
    for (const length of LENGTHS) {
      const text = textOf(parts, length);
      const took = median([1, 2, 3].map(() => time(() => brief(text))));
      report(
        `${(length / 1024).toFixed(0)} k characters${of}`,
        ms(took),
        Number.isNaN(before) ? "" : `${times(took / before)} for twice the text (≤ 2.5 ×)`,
      );
      before = took;
    }
  }
}

function textOf(texts: readonly string[], length: number): string {
  let text = "";
  for (let i = 0; text.length < length; i++) text += `${texts[i % texts.length]}\n\n`;
  return text.slice(0, length);
}
