import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutSpan,
  fitReply,
  line,
  pages,
  passage,
  type Reply,
  source,
  weightOfBlock,
} from "../../src/reply/index.js";
import { anyText } from "../commands/briefs.js";

const whole = (text: string) => ({ start: 0, end: text.length });
const cut = (text: string, budget: number) => {
  const { start, end } = cutSpan(text, whole(text), budget);
  return text.slice(start, end);
};

describe("cutSpan", () => {
  it("leaves what fits", () => expect(cut("All of it.", 100)).toBe("All of it."));
  it("ends with a sentence", () => expect(cut("One two. Three four. Five", 20)).toBe("One two."));
  it("takes the closing mark along", () =>
    expect(cut("He said: “Go.” She went home.", 24)).toBe("He said: “Go.”"));
  it("ends with a word where no sentence fits", () => expect(cut("One two three four", 10)).toBe("One two"));
  it("shows nothing of a word that does not fit", () => expect(cut("x".repeat(50), 10)).toBe(""));

  it("never ends inside a word, and never weighs more than it may", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, budget) => {
        const { end } = cutSpan(text, whole(text), budget);
        expect(end).toBeLessThanOrEqual(Math.max(budget, 0));
        if (end > 0 && end < text.length) expect(text.slice(end, end + 1)).toMatch(/\s/);
      }),
    );
  });
});

const reply = (text: string, ...blocks: Reply["blocks"]): Reply => ({ text, blocks, view: null });

describe("fitReply", () => {
  it("leaves a reply that fits as it is", () => {
    const small = reply("Hello there.", passage(1, source({ start: 0, end: 12 })), line("Who"));
    expect(fitReply(small)).toEqual(small);
  });

  it("keeps short passages whole and cuts the long one at a sentence", () => {
    const text = `Short one. ${"A long sentence of eight words is here. ".repeat(40)}`;
    const fitted = fitReply(
      reply(
        text,
        passage(1, source({ start: 11, end: text.length })),
        passage(2, source({ start: 0, end: 10 })),
      ),
      600,
    );
    const [long, short] = fitted.blocks;
    expect(short).toEqual(passage(2, source({ start: 0, end: 10 })));
    expect(long).toMatchObject({ block: "passage", cut: true });
    const run = long && "runs" in long ? long.runs[0] : undefined;
    const span = typeof run === "object" && "span" in run ? run.span : { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toMatch(/^A long .* is here\.$/);
  });

  it("ends with an article's words, not with the joint to what was cut", () => {
    const text = `First part. ${"y".repeat(900)}`;
    const { blocks } = fitReply(
      reply(text, passage(1, source({ start: 0, end: 11 }), " … ", source({ start: 12, end: text.length }))),
      200,
    );
    expect(blocks).toEqual([{ ...passage(1, source({ start: 0, end: 11 })), cut: true }]);
  });

  it("shortens a line that would run on", () => {
    const text = "word ".repeat(400);
    const [shown] = fitReply(reply(text, line(source({ start: 0, end: text.length }), " · ¶1"))).blocks;
    expect(shown && "runs" in shown ? shown.runs.includes("…") : false).toBe(true);
  });
});

describe("pages", () => {
  const entry = (weight: number) => ({ blocks: [line("x".repeat(weight))] });
  it("has ten entries at most", () => {
    expect(
      pages(
        "",
        Array.from({ length: 33 }, () => entry(20)),
      ).map((p) => p.length),
    ).toEqual([10, 10, 10, 3]);
  });
  it("has fewer where they are long", () => {
    const all = pages(
      "",
      Array.from({ length: 6 }, () => entry(1000)),
    );
    expect(all.map((p) => p.length)).toEqual([2, 2, 2]);
    for (const page of all) {
      const weight = page.flatMap((e) => e.blocks).reduce((sum, b) => sum + weightOfBlock("", b), 0);
      expect(weight).toBeLessThan(2_500);
    }
  });
  it("gives an entry that is too long a page of its own", () => {
    expect(pages("", [entry(10), entry(9_000), entry(10)]).map((p) => p.length)).toEqual([1, 1, 1]);
  });
});
