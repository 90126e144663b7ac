import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "../../src/discord/escape.js";
import { markdownOf } from "../../src/discord/markdown.js";
import { type BlockNode, type Inline, readMarkdown } from "../../src/preview/markdown.js";
import type { Block } from "../../src/reply/index.js";
import { HOSTILE } from "../commands/briefs.js";

const plain = (nodes: readonly Inline[]): string =>
  nodes.map((n) => ("children" in n ? plain(n.children) : n.text)).join("");
const plainBlocks = (blocks: readonly BlockNode[]): string =>
  blocks
    .map((b) =>
      b.kind === "fence" ? b.text : b.kind === "quote" ? plainBlocks(b.children) : plain(b.children),
    )
    .join("\n");
const kinds = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((n) => [n.kind, ...("children" in n ? kinds(n.children) : [])]);
const kindsOfBlocks = (blocks: readonly BlockNode[]): string[] =>
  blocks.flatMap((b) => [
    b.kind,
    ...(b.kind === "fence" ? [] : b.kind === "quote" ? kindsOfBlocks(b.children) : kinds(b.children)),
  ]);

const hostileLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(" ", "a", "."),
    ),
    {
      maxLength: 10,
    },
  )
  .map((parts) => parts.join("").replace(/[\r\n]+/g, " "));

describe("escapeText", () => {
  it.each(HOSTILE.filter((text) => !text.includes("\n")))("makes nothing but text of %j", (text) => {
    const blocks = readMarkdown(escapeText(text, true));
    expect(kindsOfBlocks(blocks)).toEqual(["line", "text"]);
    expect(plainBlocks(blocks)).toBe(text);
  });

  it("leaves ordinary prose as it is", () => {
    const prose = "The U.S.-China talks (held at 2:30 p.m.) cost $3.5 million; 40% were “pleased,” she said.";
    expect(escapeText(prose, true).replace("\\:30", ":30")).toBe(prose);
  });

  it("shows any line as it is, wherever it stands", () => {
    fc.assert(
      fc.property(hostileLine, fc.boolean(), (text, start) => {
        const shown = readMarkdown(start ? escapeText(text, true) : `a ${escapeText(text, false)}`);
        expect(kindsOfBlocks(shown).filter((kind) => kind !== "line" && kind !== "text")).toEqual([]);
        expect(plainBlocks(shown)).toBe(start ? text : `a ${text}`);
      }),
    );
  });
});

describe("markdownOf", () => {
  const block = (
    kind: "heading" | "line" | "fine" | "passage",
    start: number,
    end: number,
    strong: boolean,
  ): Block => {
    const runs = [
      "before ",
      { span: { start, end }, ...(strong ? { strong: true as const } : {}) },
      " after",
    ];
    return kind === "passage" ? { block: kind, runs, paragraph: 1, marked: true } : { block: kind, runs };
  };

  it("lets article text act in no block, styled or not", () => {
    const kind = fc.constantFrom("heading" as const, "line" as const, "fine" as const, "passage" as const);
    const text = fc.array(hostileLine, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, kind, fc.boolean(), (source, of, strong) => {
        const shown = readMarkdown(markdownOf(source, block(of, 0, source.length, strong)) ?? "");
        const allowed = ["line", "text", "strong", of === "fine" ? "small" : of, "quote"];
        expect(kindsOfBlocks(shown).filter((k) => !allowed.includes(k))).toEqual([]);
        const words = (s: string) => s.replace(/\s+/g, "");
        expect(words(plainBlocks(shown))).toBe(
          words(`before ${source} after${of === "passage" ? "¶1" : ""}`),
        );
      }),
    );
  });

  it("keeps every line of a passage in the quotation", () => {
    const source = "First.\n\n# Second\r\n> Third";
    expect(
      markdownOf(source, {
        block: "passage",
        runs: [{ span: { start: 0, end: source.length } }],
        paragraph: 3,
        marked: true,
      }),
    ).toBe("> First.\n> \\# Second\n> \\> Third ¶3");
  });

  it("tells where the rest of a cut passage is", () => {
    expect(
      markdownOf("One. Two.", {
        block: "passage",
        runs: [{ span: { start: 0, end: 4 } }],
        paragraph: 7,
        marked: false,
        cut: true,
      }),
    ).toBe("> One. … ¶7 has the rest");
  });

  it("draws where the sentences stand", () => {
    expect(markdownOf("", { block: "coverage", cells: [true, false, true], paragraphs: 9 })).toBe(
      "-# ¶1 `█▁█` ¶9",
    );
  });
});
