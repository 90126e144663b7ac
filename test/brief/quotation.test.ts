import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { type Brief, readBrief } from "../../src/brief/index.js";

/** The brief of paragraphs under a headline that says nothing. */
function brief(...paragraphs: string[]): Brief {
  return readBrief(readArticle(["Council Weighs Plan for Harbor", ...paragraphs].join("\n\n")));
}

/** Each quotation's words and speaker. */
function spoken(...paragraphs: string[]): [string, string | null][] {
  return brief(...paragraphs).quotes.map((q) => [q.text, q.speaker]);
}

describe("a saying that is none", () => {
  it("has its speaker before it, and behind it whom it is said to", () => {
    const said = "Clara Ode, the host of “Harbor News,” reminded his staff that the plan was bad.";
    expect(brief(said).statements.map((s) => s.speaker)).toEqual(["Clara Ode"]);
  });

  it("has its speaker before it, and what was said behind", () => {
    const { statements } = brief("Clara Ode came home, said her prayers and wept.");
    expect(statements.map((s) => s.text)).not.toContainEqual(expect.stringContaining("came home"));
  });
});

describe("who said it, by the clause", () => {
  it.each<[string, string, string, string]>([
    [
      "after",
      "“The harbor will be rebuilt by spring,” Clara Ode said.",
      "The harbor will be rebuilt by spring,",
      "Clara Ode",
    ],
    [
      "after, inverted",
      "“The harbor will be rebuilt by spring,” said Clara Ode.",
      "The harbor will be rebuilt by spring,",
      "Clara Ode",
    ],
    [
      "after, inverted, a role with its name",
      "“The harbor will be rebuilt by spring,” said the port’s chief executive, Clara Ode, on Monday.",
      "The harbor will be rebuilt by spring,",
      "Clara Ode",
    ],
    [
      "after, inverted, whose relative it is",
      "“The harbor will be rebuilt by spring,” said his sister, Clara Ode, 45.",
      "The harbor will be rebuilt by spring,",
      "Clara Ode",
    ],
    [
      "after, inverted, with an appositive",
      "“The harbor will be rebuilt by spring,” said Clara Ode, now a consultant in Bergen.",
      "The harbor will be rebuilt by spring,",
      "Clara Ode",
    ],
    [
      "after, with a relative clause between",
      "“The harbor will be rebuilt by spring,” Clara Ode, who served as an engineer, said.",
      "The harbor will be rebuilt by spring,",
      "Clara Ode",
    ],
    [
      "before",
      "Clara Ode said, “The harbor will be rebuilt by spring.”",
      "The harbor will be rebuilt by spring.",
      "Clara Ode",
    ],
    [
      "before, with a colon",
      "Clara Ode told reporters on Friday: “We will rebuild.”",
      "We will rebuild.",
      "Clara Ode",
    ],
    ["according to", "“The harbor is lost,” according to Clara Ode.", "The harbor is lost,", "Clara Ode"],
  ])("%s", (_name, paragraph, quote, speaker) => {
    expect(spoken(paragraph)).toEqual([[quote, speaker]]);
  });

  it("knows a family name that is a common word, beside its cue", () => {
    expect(
      spoken("“We will not sell the harbor,” Mayor Zoe Ward said on Tuesday. “It belongs to the town.”"),
    ).toEqual([
      ["We will not sell the harbor,", "Zoe Ward"],
      ["It belongs to the town.", "Zoe Ward"],
    ]);
  });

  it("keeps a clause of the next paragraph out of it", () => {
    expect(spoken("Clara Ode asked, “Who pays?”", "Martin Hale said nobody had asked him.")).toEqual([
      ["Who pays?", "Clara Ode"],
    ]);
  });

  it("prefers the clause that speaks to one that only thinks inside it", () => {
    expect(spoken("Clara Ode said that Martin Hale wanted “open gates” at the harbor.")).toEqual([
      ["open gates", "Clara Ode"],
    ]);
  });

  it("takes words quoted within what a clause reports for its source's", () => {
    const [quote] = brief("Clara Ode said the plan was “dead on arrival” and would be buried.").quotes;
    expect(quote).toMatchObject({ text: "dead on arrival", speaker: "Clara Ode", kind: "mixed" });
  });
});

describe("one utterance", () => {
  it("joins the parts on either side of one clause", () => {
    const { quotes } = brief(
      "“The harbor,” Clara Ode said, “will be rebuilt.” “By spring?” asked Martin Hale.",
    );
    expect(quotes.map((q) => [q.text, q.speaker, q.quotation])).toEqual([
      ["The harbor,", "Clara Ode", 0],
      ["will be rebuilt.", "Clara Ode", 0],
      ["By spring?", "Martin Hale", 1],
    ]);
  });

  it("joins what follows the clause's sentence", () => {
    const { quotes } = brief("“The harbor will be rebuilt,” Clara Ode said. “Nobody can stop it.”");
    expect(quotes.map((q) => [q.speaker, q.quotation])).toEqual([
      ["Clara Ode", 0],
      ["Clara Ode", 0],
    ]);
  });

  it("joins paragraphs that are opened at each and closed at the last", () => {
    const { quotes } = brief(
      "“The harbor is old,” Clara Ode said. “It leaks.",
      "“It floods.",
      "“It will be rebuilt.”",
    );
    expect(new Set(quotes.map((q) => q.quotation))).toEqual(new Set([0]));
    expect(quotes.every((q) => q.speaker === "Clara Ode")).toBe(true);
  });

  it("counts it once for its speaker", () => {
    const { speakers } = brief("“The harbor,” Clara Ode said, “will be rebuilt.”");
    expect(speakers.find((s) => s.name === "Clara Ode")?.quotes).toBe(1);
  });
});

describe("quotations without a clause of their own", () => {
  it("belong to the paragraph's speaker", () => {
    expect(
      spoken("“The harbor will be rebuilt,” Clara Ode said. She paused at the gate. “Nobody can stop it.”"),
    ).toEqual([
      ["The harbor will be rebuilt,", "Clara Ode"],
      ["Nobody can stop it.", "Clara Ode"],
    ]);
  });

  it("belong to whoever the paragraph before brings in", () => {
    expect(
      spoken("Clara Ode issued a statement on Friday:", "“The harbor will be rebuilt by spring.”"),
    ).toEqual([["The harbor will be rebuilt by spring.", "Clara Ode"]]);
  });

  it("belong to the running speaker", () => {
    expect(
      spoken("“The harbor will be rebuilt,” Clara Ode said.", "“Nobody in this town can stop it now.”"),
    ).toEqual([
      ["The harbor will be rebuilt,", "Clara Ode"],
      ["Nobody in this town can stop it now.", "Clara Ode"],
    ]);
  });

  it("take the subject of the clause that leads up to them", () => {
    expect(spoken("Clara Ode beamed: “The harbor will be rebuilt by spring.”")).toEqual([
      ["The harbor will be rebuilt by spring.", "Clara Ode"],
    ]);
  });

  it("are signed", () => {
    expect(spoken("“The harbor will be missed by every one of us.” ― Clara Ode")).toEqual([
      ["The harbor will be missed by every one of us.", "Clara Ode"],
    ]);
    expect(spoken("“The harbor will be missed by every one of us.”", "— Clara Ode, engineer")).toEqual([
      ["The harbor will be missed by every one of us.", "Clara Ode"],
    ]);
  });

  it("are labelled in a transcript", () => {
    const quotes = spoken(
      "Clara Ode met Martin Hale in the studio.",
      "“ODE: The harbor will be rebuilt by spring.",
      "“HALE: And who will pay for all of that?”",
    );
    expect(quotes.map(([, speaker]) => speaker)).toEqual(["Clara Ode", "Martin Hale"]);
  });

  it("have no speaker where nothing tells", () => {
    expect(spoken("“The harbor will be rebuilt by spring.”")).toEqual([
      ["The harbor will be rebuilt by spring.", null],
    ]);
  });
});

describe("direct or mixed", () => {
  it.each<[string, ("direct" | "mixed")[]]>([
    ["“The harbor will be rebuilt,” Clara Ode said.", ["direct"]],
    ["Clara Ode said, “The harbor will be rebuilt.”", ["direct"]],
    ["Clara Ode said: “The harbor will be rebuilt.”", ["direct"]],
    ["“The harbor,” Clara Ode said, “will be rebuilt.”", ["direct", "direct"]],
    ["Clara Ode called the plan “reckless” and “late.”", ["mixed", "mixed"]],
    ["Clara Ode said that the harbor “will be rebuilt by spring.”", ["mixed"]],
  ])("%s", (paragraph, kinds) => {
    expect(brief(paragraph).quotes.map((q) => q.kind)).toEqual(kinds);
  });
});

describe("speech or not", () => {
  it.each([
    ["a film", "She had just seen the film “Harbor Lights” with friends."],
    ["a broadcast", "Clara Ode appeared on NBC’s “Morning Harbor” to defend the plan."],
    ["an author's book", "Clara Ode is the author of “A Harbor in Winter,” a memoir."],
    ["a show's star", "The “Harbor Lights” star Martin Hale was there."],
    ["a nickname", "William “Bill” Hale ran the harbor for years."],
    ["a term", "The so-called “harbor clause” has been law since May."],
    ["a scare quote", "The town now lives with the “temporary” bridge and its tolls."],
    ["a slogan on a hat", "He wore a “Save Our Harbor” hat to the meeting."],
  ])("leaves out %s", (_name, paragraph) => {
    expect(spoken(paragraph)).toEqual([]);
  });

  it.each([
    ["one word of a clause", "Clara Ode called the plan “reckless.”", "reckless."],
    ["one word alone", "“No,” Clara Ode said.", "No,"],
    ["a chant", "The crowd chanted “Save Our Harbor!” outside.", "Save Our Harbor!"],
  ])("keeps %s", (_name, paragraph, quote) => {
    expect(spoken(paragraph).map(([text]) => text)).toEqual([quote]);
  });
});

describe("headlines", () => {
  it("give their quotation to the name before the colon", () => {
    const text = "Ode: “We Will Rebuild by Spring”\n\nClara Ode spoke at the harbor on Friday.";
    expect(readBrief(readArticle(text)).quotes).toMatchObject([
      { text: "We Will Rebuild by Spring", speaker: "Clara Ode", paragraph: 0 },
    ]);
  });
});

describe("any input", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    '"',
    "''",
    "’",
    "\n\n",
    " ",
    ". ",
    ", ",
    ": ",
    "Clara Ode",
    "He",
    "said",
    "told reporters",
    "the “plan”",
    "according to",
    "ODE: ",
    "— ",
    "who",
    "and",
    "harbor",
    "Mr. Hale",
    "statement",
    "?",
  );
  it("gives slices in order, each with a speaker of the list or none", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `Harbor\n\n${pieces.join(" ")}`;
        const { quotes, speakers } = readBrief(readArticle(text));
        const names = new Set(speakers.map((s) => s.name));
        let last = 0;
        let quotation = 0;
        for (const q of quotes) {
          expect(text.slice(q.start, q.end)).toBe(q.text);
          for (const part of [q.mention, q.cue])
            if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.quotation).toBeGreaterThanOrEqual(quotation);
          expect(q.quotation).toBeLessThanOrEqual(quotation + 1);
          if (q.speaker === null) expect(q.confidence).toBe(0);
          else expect(names).toContain(q.speaker);
          expect(q.evidence).not.toBe("");
          last = q.end;
          quotation = q.quotation;
        }
      }),
      { numRuns: 300 },
    );
  });
});
