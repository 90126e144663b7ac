import { describe, expect, it } from "vitest";
import { readableLine } from "../../src/discord/log-line.js";

const noon = new Date(2026, 0, 1, 12, 0, 0).getTime();
const line = (fields: object) => JSON.stringify({ time: noon, ...fields });

describe("a line of the log at a terminal", () => {
  it("shows the time, the message and its fields", () => {
    const shown = readableLine(
      line({ level: 30, msg: "commands registered", server: "all", commands: 5 }),
      false,
    );
    expect(shown).toBe("12:00:00  commands registered  server=all commands=5\n");
  });

  it("says how bad it is", () => {
    expect(readableLine(line({ level: 40, msg: "late" }), false)).toBe("12:00:00  warning  late\n");
    expect(readableLine(line({ level: 50, msg: "broken" }), false)).toBe("12:00:00  error  broken\n");
  });
});
