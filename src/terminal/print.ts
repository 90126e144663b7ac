import { styleText } from "node:util";
import wrapAnsi from "wrap-ansi";
import { type Block, paragraphMark, passageEnd, type Reply, type Run, type View } from "../reply/index.js";

/** How the terminal is: `width` in columns, `color` where it may be used. */
export interface Terminal {
  readonly color: boolean;
  readonly width: number;
}

type Format = Parameters<typeof styleText>[0];

/** Wider lines than this are hard to read, in columns. */
const WIDEST = 88;

/** A reply for a person at a terminal. Control characters of the article's text come out as "�": data moves no cursor. */
export function printReply(reply: Reply, terminal: Terminal): string {
  const lines = reply.blocks.flatMap((block, i) => {
    const text = printBlock(reply, block, terminal);
    if (text === null) return [];
    // A little air where one kind of thing ends and another begins.
    const before = reply.blocks[i - 1];
    return before && isSetOff(block, before) ? ["", text] : [text];
  });
  const more = waysOn(reply);
  if (more.length > 0) lines.push("", style(terminal, "dim", fold(`Try ${more.join(" · ")}`, terminal)));
  return lines.join("\n");
}

const isSetOff = (block: Block, before: Block) =>
  block.block === "passage" ||
  block.block === "heading" ||
  (before.block === "heading" && block.block !== "fine") ||
  (before.block === "passage" && block.block === "fine");

function printBlock(reply: Reply, block: Block, terminal: Terminal): string | null {
  switch (block.block) {
    case "heading":
      return style(terminal, "bold", fold(print(reply.text, block.runs, terminal), terminal));
    case "line":
      return fold(print(reply.text, block.runs, terminal), terminal);
    case "fine":
      return style(terminal, "dim", fold(print(reply.text, block.runs, terminal), terminal));
    case "coverage": {
      const bar = block.cells.map((shown) => (shown ? "█" : "░")).join("");
      return style(
        terminal,
        "dim",
        `${paragraphMark(Math.min(1, block.paragraphs))} ${bar} ${paragraphMark(block.paragraphs)}`,
      );
    }
    case "passage": {
      const bar = style(terminal, "dim", "│ ");
      return fold(
        print(reply.text, block.runs, terminal).trimStart() + style(terminal, "dim", passageEnd(block)),
        terminal,
        2,
      )
        .split("\n")
        .map((line) => bar + line)
        .join("\n");
    }
    default:
      return null;
  }
}

function print(text: string, runs: readonly Run[], terminal: Terminal): string {
  return runs
    .map((run) => {
      if (typeof run === "string") return run;
      const words =
        "own" in run ? run.own : clean("given" in run ? run.given : text.slice(run.span.start, run.span.end));
      return run.strong ? style(terminal, "bold", words) : words;
    })
    .join("");
}

/** Text without control characters; white space of any kind is a space or a line's end. */
export function clean(text: string): string {
  return text
    .replace(/[^\S\r\n]*[\r\n]\s*/g, "\n")
    .replace(/[\t\v\f]/g, " ")
    .replace(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "�");
}

export function style(terminal: Terminal, format: Format, text: string): string {
  return terminal.color && text !== "" ? styleText(format, text, { validateStream: false }) : text;
}

/** Text in lines that the terminal can hold, less `margin` columns. */
export function fold(text: string, { width }: Terminal, margin = 0): string {
  return wrapAnsi(text, Math.max(20, Math.min(width, WIDEST) - margin), { hard: true });
}

/** The commands that lead where the reply's buttons and menus lead. */
function waysOn(reply: Reply): string[] {
  const ways = reply.blocks.flatMap((block) => {
    if (block.block === "buttons") {
      return block.buttons.map((button) => ("view" in button ? commandOf(button.view, "") : null));
    }
    if (block.block === "menu") {
      return block.options
        .slice(0, 3)
        .map((option) =>
          "view" in option
            ? commandOf(option.view, print(reply.text, option.label, { color: false, width: 0 }))
            : null,
        );
    }
    return [];
  });
  return [...new Set(ways.filter((way) => way !== null))];
}

function commandOf(view: View, label: string): string | null {
  switch (view.view) {
    case "summary":
      return `/summary length:${view.length}`;
    case "issues":
      return view.page === 0 ? "/issues" : null;
    case "quote":
      return label && view.speaker ? `/quote speaker:${label.replace(/\s+/g, " ")}` : null;
    default:
      return null;
  }
}
