import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";

const statementsOf = (body: string) =>
  readBrief(readArticle(`A headline\n\n${body}\n`)).statements.map((s) => ({
    speaker: s.speaker,
    mention: s.mention?.text,
    cue: s.cue?.text,
    says: s.text,
    paragraph: s.paragraph,
  }));

describe("statements", () => {
  it("give what was said without its conjunction, with speaker, mention and cue", () => {
    expect(
      statementsOf("Nora Okafor leads the port.\n\nMs. Okafor said on Friday that the bridge was safe."),
    ).toEqual([
      {
        speaker: "Nora Okafor",
        mention: "Ms. Okafor",
        cue: "said",
        says: "the bridge was safe",
        paragraph: 2,
      },
    ]);
  });

  it("hold quoted words where the clause around them is the article’s", () => {
    expect(statementsOf("Nora Okafor said the plan was “a gift” to the port.")).toMatchObject([
      { says: "the plan was “a gift” to the port" },
    ]);
  });

  it("are none where all that is said stands in quotation marks", () => {
    expect(statementsOf("“The bridge is safe,” Nora Okafor said.")).toEqual([]);
    expect(statementsOf("Nora Okafor said that “the bridge is safe.”")).toEqual([]);
    expect(statementsOf("“The bridge is safe,” Nora Okafor said Friday. “It is.”")).toEqual([]);
  });

  it("are none where nobody said it, or only might", () => {
    expect(statementsOf("It is fair to say that the bridge was safe.")).toEqual([]);
    expect(statementsOf("Nora Okafor could say that the bridge was safe.")).toEqual([]);
  });

  it("keep a report within a report, but no wish or label within one", () => {
    expect(
      statementsOf("Nora Okafor said that the mayor had warned that the bridge was weak.").map((s) => s.cue),
    ).toEqual(["said", "had warned"]);
    expect(
      statementsOf("Nora Okafor said that the mayor wanted the bridge to close.").map((s) => s.cue),
    ).toEqual(["said"]);
  });

  it("end at the quotation’s end where a sentence ends inside it", () => {
    expect(
      statementsOf("Nora Okafor said the plan was “dead. It will never come back” to the port."),
    ).toMatchObject([{ says: expect.stringContaining("come back”") }]);
  });

  it("are slices in the text, for any text", () => {
    const piece = fc.constantFrom(
      "Nora Okafor said ",
      "that the bridge was safe ",
      ", ",
      ". ",
      "“",
      "” ",
      "according to officials ",
      "who told ",
      "her claim that ",
      "and ",
      "\n\n",
      "WARD: ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const brief = readBrief(readArticle(pieces.join("")));
        for (const s of brief.statements)
          for (const part of [s, s.mention, s.cue]) {
            if (part) expect(brief.text.slice(part.start, part.end)).toBe(part.text);
          }
      }),
      { numRuns: 50 },
    );
  });
});
