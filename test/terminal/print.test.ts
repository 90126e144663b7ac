import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/index.js";
import { ask, printBrief } from "../../src/terminal/index.js";
import { anyBrief, composeBrief } from "../commands/briefs.js";

const PLAIN = { color: false, width: 80 };
const TEXT = `Harbour Talks Stall Over Wages

The dock workers want higher wages, and the mayor wants an end to night shifts by the summer of next year at the latest.

“We will not sell the harbour,” Mayor Zoe Ward said on Tuesday. “It belongs to the town.”`;
const brief = composeBrief(TEXT, (find) => {
  const said = {
    speaker: "Zoe Ward",
    mention: find("Zoe Ward"),
    cue: find("said"),
    evidence: "test",
    confidence: 1,
  };
  return {
    speakers: [
      {
        name: "Zoe Ward",
        aliases: ["Ward"],
        role: "Mayor",
        roleSpan: find("Mayor"),
        kind: "person",
        quotes: 1,
        statements: 0,
      },
    ],
    quotes: [
      { ...find("We will not sell the harbour,"), kind: "direct", quotation: 0, ...said },
      { ...find("It belongs to the town."), kind: "direct", quotation: 0, ...said },
    ],
    summary: {
      short: [],
      medium: [find("“We will not sell the harbour,” Mayor Zoe Ward said on Tuesday.")],
      long: [],
    },
  };
});

describe("ask", () => {
  it("answers a command line in plain text", () => {
    const shown = ask({ article: "a", brief }, "/quote speaker:Ward", PLAIN);
    expect(shown).toContain("│ “We will not sell the harbour,” … “It belongs to the town.”");
    expect(shown).toMatch(/Zoe Ward.* — said on Tuesday · ¶2/);
  });
  it("says which commands lead on", () => {
    expect(ask({ article: "a", brief }, "/summary length:short", PLAIN)).toContain("/issues");
  });
  it("writes no escape sequence where colour is not wanted, and some where it is", () => {
    const line = "/quote speaker:Ward";
    const coloured = ask({ article: "a", brief }, line, { color: true, width: 80 });
    expect(stripVTControlCharacters(coloured)).toBe(ask({ article: "a", brief }, line, PLAIN));
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
  });
});

describe("what is printed", () => {
  const all = (of: Brief, width: number) => {
    const terminal = { color: false, width };
    const lines = ["/summary", "/issues", "/quote Wang", "/quote Ward"];
    return [
      printBrief(of, terminal),
      ...lines.map((line) => ask({ article: "a", brief: of }, line, terminal)),
    ].join("\n");
  };

  it("keeps to the width of the terminal", () => {
    for (const width of [40, 60, 80, 200]) {
      for (const line of all(brief, width).split("\n"))
        expect(line.length).toBeLessThanOrEqual(Math.min(width, 88));
    }
  });

  it("holds no control character of the article", () => {
    fc.assert(
      fc.property(anyBrief, (any) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(all(any, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});

describe("printBrief", () => {
  it("shows headline, summary, speakers with what they say, and issues", () => {
    const shown = printBrief(brief, PLAIN);
    expect(shown.split("\n")[0]).toBe("Harbour Talks Stall Over Wages");
    expect(shown).toContain("\nSummary\n");
    expect(shown).toMatch(/Zoe Ward.*\n {2}“We will not sell the harbour,” … “It belongs to the town\.”/);
    expect(shown).toContain("¶2");
  });
});
