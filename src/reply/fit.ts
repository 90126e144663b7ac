import { cutSpan } from "./cut.js";
import type { Block, Passage, Reply, Run } from "./types.js";
import { weigh } from "./weigh.js";

/** Weight left for text in one message; Discord allows 4,000 characters. */
export const MESSAGE_WEIGHT = 3_900;

/** The most that one run of a line may weigh: a headline is shown whole, a runaway "name" is not. */
const LINE_RUN = 200;
/** The most that a line may weigh in all. */
const LINE = 320;
/** Markup that a line or a styled run brings along, at most. */
const MARKUP = 8;
/** " … ¶123456 has the rest" and the marks of a quoted block. */
const TAIL = 32;

/**
 * The reply cut to what one message may hold. Lines keep their words up to a fixed size; passages share what is left, the
 * short ones whole, the long ones cut at a sentence. Throws where even that is too much: the commands page their lists so
 * that it can't happen.
 */
export function fitReply(reply: Reply, budget = MESSAGE_WEIGHT): Reply {
  const lines = reply.blocks.map((block) =>
    "runs" in block && block.block !== "passage" ? fitLine(reply.text, block) : block,
  );
  const passages = lines.filter((b) => b.block === "passage");
  let left =
    budget -
    lines.reduce(
      (sum, block) => sum + (block.block === "passage" ? TAIL : weightOfBlock(reply.text, block)),
      0,
    );
  if (left < 0) throw new RangeError(`a reply weighs ${budget - left} of ${budget} before any passage`);
  // The shortest passages first: what they leave goes to the longer ones.
  const needs = passages
    .map((passage) => ({ passage, need: weightOfRuns(reply.text, passage.runs, budget) }))
    .sort((a, b) => a.need - b.need);
  const fitted = new Map<Block, Block>();
  needs.forEach(({ passage, need }, i) => {
    const share = Math.floor(left / (needs.length - i));
    if (need <= share) {
      left -= need;
      fitted.set(passage, passage);
    } else {
      const runs = cutRuns(reply.text, passage.runs, share);
      left -= weightOfRuns(reply.text, runs, budget);
      fitted.set(passage, { ...passage, runs, cut: true });
    }
  });
  return { ...reply, blocks: lines.map((block) => fitted.get(block) ?? block) };
}

/** Weight of the text that a block shows; controls have none, their labels are no message text. */
export function weightOfBlock(text: string, block: Block): number {
  switch (block.block) {
    case "coverage":
      return block.cells.length + TAIL;
    case "rule":
    case "buttons":
    case "menu":
      return 0;
    case "passage":
      return weightOfRuns(text, block.runs) + TAIL;
    default:
      return weightOfRuns(text, block.runs) + MARKUP;
  }
}

function weightOfRuns(text: string, runs: readonly Run[], enough = Number.POSITIVE_INFINITY): number {
  let weight = 0;
  for (const run of runs) {
    if (weight > enough) break;
    weight += weightOfRun(text, run, enough);
  }
  return weight;
}

function weightOfRun(text: string, run: Run, enough: number): number {
  if (typeof run === "string") return weigh(run);
  const markup = run.strong ? MARKUP : 0;
  if ("own" in run) return weigh(run.own) + markup;
  if ("given" in run) return weigh(run.given, 0, run.given.length, enough) + markup;
  return weigh(text, run.span.start, run.span.end, enough) + markup;
}

function fitLine<L extends Exclude<Block, Passage> & { runs: readonly Run[] }>(text: string, line: L): L {
  const runs: Run[] = [];
  let left = LINE;
  for (const run of line.runs) {
    const limit = Math.min(LINE_RUN, left);
    const weight = weightOfRun(text, run, LINE);
    if (weight <= limit) {
      runs.push(run);
      left -= weight;
    } else {
      const short = cutRun(text, run, limit - 1);
      if (short) runs.push(short);
      runs.push("…");
      left -= limit;
    }
    if (left <= 1) break;
  }
  return { ...line, runs };
}

function cutRuns(text: string, runs: readonly Run[], budget: number): Run[] {
  const kept: Run[] = [];
  let left = budget;
  for (const run of runs) {
    const weight = weightOfRun(text, run, left);
    if (weight > left) {
      const short = cutRun(text, run, left);
      if (short) kept.push(short);
      break;
    }
    kept.push(run);
    left -= weight;
  }
  // A joint between two stretches ("…") has nothing to join where the second is gone.
  while (typeof kept.at(-1) === "string") kept.pop();
  return kept;
}

function cutRun(text: string, run: Run, budget: number): Run | null {
  if (typeof run === "string" || "own" in run) return null;
  const room = budget - (run.strong ? MARKUP : 0);
  if ("given" in run) {
    const { end } = cutSpan(run.given, { start: 0, end: run.given.length }, room);
    return end > 0 ? { ...run, given: run.given.slice(0, end) } : null;
  }
  const span = cutSpan(text, run.span, room);
  return span.end > span.start ? { ...run, span } : null;
}
