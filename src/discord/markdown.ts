import type { Block, Coverage, Passage, Run } from "../reply/index.js";
import { paragraphMark, passageEnd } from "../reply/index.js";
import { escapeText } from "./escape.js";

/** A block of text as Discord markdown; null for rules and controls, which are components of their own. */
export function markdownOf(text: string, block: Block): string | null {
  switch (block.block) {
    case "heading":
      return `### ${runsOf(text, block.runs, " ")}`;
    case "line":
      return runsOf(text, block.runs, " ");
    case "fine":
      return `-# ${runsOf(text, block.runs, " ")}`;
    case "passage":
      return passageOf(text, block);
    case "coverage":
      return coverageOf(block);
    default:
      return null;
  }
}

/** "> text … ¶7 has the rest". */
function passageOf(text: string, passage: Passage): string {
  return `> ${runsOf(text, passage.runs, "\n> ").trimStart()}${passageEnd(passage)}`;
}

/** "¶1 ▁▁█▁▁ ¶10" in small print, the bar in letters of one width. */
function coverageOf({ cells, paragraphs }: Coverage): string {
  const bar = cells.map((shown) => (shown ? "█" : "▁")).join("");
  return `-# ${paragraphMark(Math.min(1, paragraphs))} \`${bar}\` ${paragraphMark(paragraphs)}`;
}

/** Runs as one line; `lineBreak` stands for white space that breaks the line in the source. */
function runsOf(text: string, runs: readonly Run[], lineBreak: string): string {
  let out = "";
  let bold = "";
  for (const run of runs) {
    const before = bold === "" ? out : bold;
    const words = wordsOf(text, run)
      .split(/[^\S\r\n]*[\r\n]\s*/)
      .map((line, i) => escapeText(line, i > 0 || out + bold === "" || before.endsWith(lineBreak)))
      .join(lineBreak);
    // Bold runs next to each other are one: "**a****b**" would not be read as two.
    if (typeof run !== "string" && run.strong) bold += words;
    else {
      out += strong(bold) + words;
      bold = "";
    }
  }
  return out + strong(bold);
}

/** The words of a run, unescaped. */
export function wordsOf(text: string, run: Run): string {
  if (typeof run === "string") return run;
  if ("own" in run) return run.own;
  if ("given" in run) return run.given;
  return text.slice(run.span.start, run.span.end);
}

/** Bold; emphasis must begin and end with a letter, and can't run over a line of a quoted block. */
function strong(words: string): string {
  return words.replace(/[^\n]+/g, (line) => {
    const [, quoted = "", before = "", inner = "", after = ""] = /^(> )?(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
    return inner === "" ? line : `${quoted}${before}**${inner}**${after}`;
  });
}
