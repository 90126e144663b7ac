import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/brief/index.js";
import { contextOf, firstNamed, inMarks, marked, spoken } from "../../src/command/passages.js";
import type { Utterance } from "../../src/lookup/index.js";
import type { Run } from "../../src/reply/index.js";
import { composeBrief } from "../commands/briefs.js";

/** Runs as one reads them: what is marked in asterisks, the bot's own words in braces. */
const read = (text: string, runs: readonly Run[]) =>
  runs
    .map((run) => {
      if (typeof run === "string") return `{${run}}`;
      const words = "span" in run ? text.slice(run.span.start, run.span.end) : "";
      return run.strong ? `*${words}*` : words;
    })
    .join("");

function utteranceOf(
  text: string,
  ...segments: string[]
): { utterance: Utterance<Quote>; brief: ReturnType<typeof composeBrief> } {
  const brief = composeBrief(text, (find) => ({
    quotes: segments.map((words) => ({
      ...find(words),
      kind: "direct" as const,
      quotation: 0,
      speaker: null,
      mention: null,
      cue: null,
      evidence: "test",
      confidence: 0,
    })),
  }));
  const [first, ...rest] = brief.quotes;
  if (!first) throw new Error("no segment");
  return { utterance: { parts: [first, ...rest], likely: false }, brief };
}

describe("inMarks", () => {
  const shown = (text: string, words: string) => {
    const start = text.indexOf(words);
    return read(text, inMarks(text, { start, end: start + words.length }));
  };
  it.each([
    ["He said “Go.” Then", "Go.", "“Go.”"],
    ['He said "Go." Then', "Go.", '"Go."'],
    ["He said ''Go.'' Then", "Go.", "''Go.''"],
    ["Il dit «Go.» Puis", "Go.", "«Go.»"],
    ["He said „Go.“ Then", "Go.", "„Go.“"],
    ["He said “Go on", "Go on", "“Go on{”}"],
    ["Go on,” he said", "Go on,", "{“}Go on,”"],
    ["Go", "Go", "{“}Go{”}"],
  ])("takes the article's marks along, and adds what it lacks: %s", (text, words, expected) =>
    expect(shown(text, words)).toBe(expected),
  );
});

describe("spoken", () => {
  it("joins split segments with the bot's own dots", () => {
    const text = "T\n\n“We try,” she said. “We fail.”";
    const { utterance } = utteranceOf(text, "We try,", "We fail.");
    expect(read(text, spoken(text, utterance))).toBe("“We try,”{ … }“We fail.”");
  });
  it("breaks the line where only a paragraph's end stands between", () => {
    const text = "T\n\n“We try.\n\n“We fail,” she said.";
    const { utterance } = utteranceOf(text, "We try.", "We fail,");
    expect(read(text, spoken(text, utterance))).toBe("“We try.{”}{\n}“We fail,”");
  });
});

describe("contextOf", () => {
  it("shows every paragraph of the utterance, with its words marked", () => {
    const text = "T\n\nThen she spoke. “We try.\n\n“We fail,” she said. All left.";
    const { utterance, brief } = utteranceOf(text, "We try.", "We fail,");
    const shown = contextOf(brief, utterance);
    expect(shown.map((p) => [p.paragraph, read(text, p.runs)])).toEqual([
      [1, "Then she spoke. “*We try.*"],
      [2, "“*We fail,*” she said. All left."],
    ]);
  });
});

describe("marked", () => {
  const brief = composeBrief(`T\n\n${"One two three four. ".repeat(200)}The end is here. After.`, () => ({}));
  const whole = brief.paragraphs[0] ?? { start: 0, end: 0 };
  it("begins near the mark where it stands far down a long paragraph", () => {
    const start = brief.text.indexOf("end is");
    expect(read(brief.text, marked(brief, whole, [{ start, end: start + 6 }]))).toBe(
      "{… }The *end is* here. After.",
    );
  });
  it("marks nothing that lies outside", () => {
    expect(read(brief.text, marked(brief, { start: 3, end: 10 }, [{ start: 0, end: 2 }]))).toBe("One two");
  });
});

describe("firstNamed", () => {
  const brief = composeBrief("T\n\nLisa met Li (of C++ fame) in Berlin. 习近平周五说了话。", () => ({}));
  const found = (words: string) => {
    const passage = firstNamed(brief, words);
    return passage && read(brief.text, passage.runs);
  };
  it("looks for whole words", () => expect(found("li")).toBe("Lisa met *Li* (of C++ fame) in Berlin."));
  it("takes what was typed as text, not as a pattern", () => {
    expect(found(".*")).toBeNull();
    expect(found("C++")).toContain("*C++*");
    expect(found("(of")).toContain("*(of*");
  });
  it("finds words where none are divided by spaces", () => expect(found("习近平")).toContain("*习近平*"));
  it("finds nothing for nothing", () => expect(found("")).toBeNull());
});
