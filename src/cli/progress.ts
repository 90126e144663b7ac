import type { WriteStream } from "node:tty";

const WIDTH = 28;
/** Redrawing more often than this costs time and nobody sees it, in ms. */
const REDRAW_EVERY = 80;

/** Shows how far long work has come. `done` takes the bar away, so that what follows starts on a clean line. */
export interface Progress {
  step(finished: number): void;
  done(): void;
}

/**
 * A progress bar for `total` pieces of work on `stream` (standard error). Draws nothing where the stream is no terminal or
 * there is only one piece.
 */
export function progressBar(total: number, stream: WriteStream): Progress {
  if (!stream.isTTY || total < 2) return { step: () => {}, done: () => {} };
  let drawn = 0;
  return {
    step(finished) {
      const now = Date.now();
      if (now - drawn < REDRAW_EVERY) return;
      drawn = now;
      const filled = Math.round((finished / total) * WIDTH);
      stream.write(`\r${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${finished} of ${total}`);
    },
    done() {
      stream.write("\r\u001b[K");
    },
  };
}
