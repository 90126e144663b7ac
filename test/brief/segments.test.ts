import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { findSegments } from "../../src/brief/quotation/segments.js";

/** What stands inside the marks of one-line paragraphs under a headline. */
function inside(...paragraphs: string[]): string[] {
  const text = ["Council Meets", ...paragraphs].join("\n\n");
  return findSegments(readArticle(text)).map((s) => text.slice(s.start, s.end));
}

describe("quotation marks", () => {
  it.each([
    ["curly", "“We will rebuild,” Ms. Ode said.", "We will rebuild,"],
    ["straight", '"We will rebuild," Ms. Ode said.', "We will rebuild,"],
    ["doubled apostrophes", "''We will rebuild,'' Ms. Ode said.", "We will rebuild,"],
    ["grave accents and apostrophes", "``We will rebuild,'' Ms. Ode said.", "We will rebuild,"],
    ["guillemets", "« We will rebuild, » Ms. Ode said.", "We will rebuild,"],
    ["guillemets that point inwards", "»We will rebuild,« Ms. Ode said.", "We will rebuild,"],
    ["low and high", "„We will rebuild,“ Ms. Ode said.", "We will rebuild,"],
    ["low and closing", "„We will rebuild,” Ms. Ode said.", "We will rebuild,"],
    [
      "curly, the wrong way round at the end",
      "She called it an “early warning“ of more to come.",
      "early warning",
    ],
    ["mixed pair", '“We will rebuild," Ms. Ode said.', "We will rebuild,"],
    ["after a dash", "She was clear—“never again”—and left.", "never again"],
    ["in brackets", 'The mayor ("a fool") left.', "a fool"],
  ])("reads %s", (_name, paragraph, quoted) => {
    expect(inside(paragraph)).toEqual([quoted]);
  });

  it("keeps what is quoted within a quotation as part of it", () => {
    expect(inside("“He told me ‘no’ twice,” she said.")).toEqual(["He told me ‘no’ twice,"]);
    expect(inside("''He told me 'no,''' she said.")).toEqual(["He told me 'no,'"]);
    expect(inside("“The sign says “Keep out” in red,” she said.")).toEqual([
      "The sign says “Keep out” in red,",
    ]);
    expect(inside('"The sign says “Keep out” in red.', '"Nobody keeps out."')).toEqual([
      "The sign says “Keep out” in red.",
      "Nobody keeps out.",
    ]);
  });

  it("takes no apostrophe, inch mark or value of markup for a quotation", () => {
    expect(inside("The Joneses’ dog and the boys' cat weren't there in '98.")).toEqual([]);
    expect(inside("The 6'2\" guard met the 5'11\" forward.")).toEqual([]);
    expect(inside('<a href="page.html" class="x">“Go,” he said.</a>')).toEqual(["Go,"]);
  });

  it("copes with a missing mark at either end", () => {
    expect(inside("“We will rebuild, Ms. Ode said.")).toEqual(["We will rebuild,"]);
    expect(inside("We will rebuild,” Ms. Ode said.")).toEqual(["We will rebuild,"]);
    expect(inside("“We will rebuild, she said. “All of it.”")).toEqual([
      "We will rebuild, she said.",
      "All of it.",
    ]);
  });

  it("reads each paragraph of a quotation that is opened at each and closed at the last", () => {
    const text = "T\n\n“One,” he said. “Two.\n\n“Three.\n\n“Four.”\n\nFive.";
    const segments = findSegments(readArticle(text));
    expect(segments.map((s) => [text.slice(s.start, s.end), s.closed])).toEqual([
      ["One,", true],
      ["Two.", false],
      ["Three.", false],
      ["Four.", true],
    ]);
  });

  it("reads the paragraphs of a block that is opened once and closed once", () => {
    expect(inside("He said: “One.", "Two.", "Three.”", "Four.")).toEqual(["One.", "Two.", "Three."]);
  });

  it("reads single marks as quotations only where the article has no double ones", () => {
    expect(inside("‘We will rebuild,’ she said. ‘The dogs’ kennels don’t last.’")).toEqual([
      "We will rebuild,",
      "The dogs’ kennels don’t last.",
    ]);
    expect(inside("'We'll rebuild,' she said of the '80s.")).toEqual(["We'll rebuild,"]);
    expect(inside("“Yes,” she said of ‘the plan’.")).toEqual(["Yes,"]);
    expect(inside("She said ‘the plan’ was “good”.")).toEqual(["good"]);
  });

  it("reads single marks as quotations where double ones only quote within them", () => {
    expect(inside("‘He called it “a farce” and left,’ she said.\n\n‘We will rebuild,’ she said.")).toEqual([
      "He called it “a farce” and left,",
      "We will rebuild,",
    ]);
    expect(inside('\'He called it "a farce",\' she said.\n\n"We know," he said.')).toEqual([
      "a farce",
      "We know,",
    ]);
  });

  it("finds quotations in the headline", () => {
    const text = "Ode: “We will rebuild”\n\nNothing else was said.";
    expect(findSegments(readArticle(text))).toMatchObject([{ paragraph: 0, start: 6, end: 21 }]);
  });

  it("holds its invariants for any text", () => {
    const piece = fc.constantFrom(
      '"',
      "“",
      "”",
      "''",
      "'",
      "‘",
      "’",
      "„",
      "«",
      "»",
      "``",
      " ",
      "\n",
      "a",
      "B.",
      ",",
      "—",
      "6'2",
      "=",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const s of findSegments(readArticle(text))) {
          expect(s.outer.start).toBeGreaterThanOrEqual(last);
          expect(s.start).toBeGreaterThanOrEqual(s.outer.start);
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.outer.end).toBeGreaterThanOrEqual(s.end);
          expect(text.slice(s.start, s.end)).toBe(text.slice(s.start, s.end).trim());
          last = s.outer.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
