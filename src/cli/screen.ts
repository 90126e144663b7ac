import type { WriteStream } from "node:tty";
import type { Terminal } from "../terminal/index.js";

/** Width of text that goes to a file or another program, in columns. */
const PIPE_WIDTH = 80;

/** How wide the stream is and whether it shows colour (NO_COLOR and the like are respected). */
export function terminalOf(stream: WriteStream): Terminal {
  return stream.isTTY
    ? { width: stream.columns, color: stream.hasColors() }
    : { width: PIPE_WIDTH, color: false };
}
