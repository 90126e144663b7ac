import type { WriteStream } from "node:tty";
import { describe, expect, it } from "vitest";
import { progressBar } from "../../src/cli/progress.js";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as WriteStream;
  return { stream, written };
}

describe("progress bar", () => {
  it("draws how far the work is, and goes away", () => {
    const { stream, written } = terminal(true);
    const bar = progressBar(4, stream);
    bar.step(1);
    expect(written).toEqual(["\r███████░░░░░░░░░░░░░░░░░░░░░ 1 of 4"]);
    bar.done();
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  it("draws nothing without a terminal or for a single piece", () => {
    for (const [isTTY, total] of [
      [false, 9],
      [true, 1],
    ] as const) {
      const { stream, written } = terminal(isTTY);
      const bar = progressBar(total, stream);
      bar.step(1);
      bar.done();
      expect(written).toEqual([]);
    }
  });
});
