import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInline, readMarkdown } from "../../src/preview/markdown.js";
import { HOSTILE } from "../commands/briefs.js";

const text = (words: string) => ({ kind: "text", text: words });

describe("readMarkdown", () => {
  it("reads what Verbatim writes", () => {
    expect(readMarkdown("### Title\n> One **two**\n> \n> Three\n-# small `█▁`\n**A**, b")).toEqual([
      { kind: "heading", level: 3, children: [text("Title")] },
      {
        kind: "quote",
        children: [
          { kind: "line", children: [text("One "), { kind: "strong", children: [text("two")] }] },
          { kind: "line", children: [] },
          { kind: "line", children: [text("Three")] },
        ],
      },
      { kind: "small", children: [text("small "), { kind: "code", text: "█▁" }] },
      { kind: "line", children: [{ kind: "strong", children: [text("A")] }, text(", b")] },
    ]);
  });

  it.each([
    ["<@123>", "mention"],
    ["<@!123>", "mention"],
    ["<@&123>", "mention"],
    ["<#123>", "mention"],
    ["</summary:123>", "mention"],
    ["@everyone", "mention"],
    ["@here", "mention"],
    ["<t:1700000000:R>", "timestamp"],
    ["<:smile:123>", "emoji"],
    ["<a:wave:123>", "emoji"],
    [":smile:", "emoji"],
    ["https://example.com/a", "link"],
    ["<https://example.com>", "link"],
    ["[a](https://example.com)", "link"],
    ["discord.gg/abc", "link"],
    ["*a*", "emphasis"],
    ["_a_", "emphasis"],
    ["__a__", "underline"],
    ["~~a~~", "strike"],
    ["||a||", "spoiler"],
    ["`a`", "code"],
  ])("sees that %s acts", (content, kind) => {
    expect(readInline(content).map((n) => n.kind)).toEqual([kind]);
    expect(readInline(`\\${content}`).map((n) => n.kind)[0]).toBe("text");
  });

  it.each([
    ["# a", "heading"],
    ["-# a", "small"],
    ["- a", "item"],
    ["1. a", "item"],
    ["> a", "quote"],
    [">>> a\nb", "quote"],
    ["```\na\n```", "fence"],
  ])("sees the block %j", (content, kind) =>
    expect(readMarkdown(content).map((b) => b.kind)).toEqual([kind]),
  );

  it("takes a backslash from before a mark, and leaves it before a letter", () => {
    expect(readInline("\\*a\\* \\b \\\\")).toEqual([text("*a* \\b \\")]);
  });

  it("takes any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (content) => void readMarkdown(content)));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...HOSTILE, "\n", " ")),
        (parts) => void readMarkdown(parts.join("")),
      ),
    );
  });
});
