import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/article/index.js";

/** One attribution marked by hand: who (source), by which words (cue), what (content); each may be in several pieces. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/**
 * Reads a corpus of BRAT standoff files (brat.nlplab.org/standoff.html) in the layout of PolNeAR: `text/NAME.txt` and
 * `attributions/NAME_xxxx.ann`, xxxx being the annotator; of several the first in sorted order counts. Throws where the
 * folders are missing.
 */
export function loadGold(folder: string): GoldArticle[] {
  const first = new Map<string, string>();
  for (const file of readdirSync(join(folder, "attributions"))
    .filter((f) => f.endsWith(".ann"))
    .sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, "");
    if (!first.has(name)) first.set(name, file);
  }
  return [...first].map(([name, file]) => {
    const text = readFileSync(join(folder, "text", `${name}.txt`), "utf8");
    return {
      name,
      text,
      attributions: parseAnn(readFileSync(join(folder, "attributions", file), "utf8"), text),
    };
  });
}

/** Standoff offsets count code points; the result counts UTF-16 code units. */
export function parseAnn(ann: string, text: string): GoldAttribution[] {
  const at = [0];
  for (const character of text) at.push((at.at(-1) ?? 0) + character.length);
  const pieces = new Map<string, Span[]>();
  const events: string[] = [];
  for (const line of ann.split("\n")) {
    const [id, body] = line.split("\t");
    if (!id || !body) continue;
    const ranges = /^T\d+$/.test(id) ? /^\S+ ([\d ;]+)$/.exec(body)?.[1] : undefined;
    if (ranges)
      pieces.set(
        id,
        ranges.split(";").map((range) => {
          const [start = 0, end = 0] = range.split(" ").map((n) => at[Number(n)] ?? 0);
          return { start, end };
        }),
      );
    else if (/^E\d+$/.test(id)) events.push(body);
  }
  return events.map((body) => {
    const of = (role: string) =>
      body
        .trim()
        .split(/\s+/)
        .filter((arg) => new RegExp(`^${role}\\d*:`).test(arg))
        .flatMap((arg) => pieces.get(arg.slice(arg.indexOf(":") + 1)) ?? []);
    return { source: of("Source"), cue: of("Cue"), content: of("Content") };
  });
}
