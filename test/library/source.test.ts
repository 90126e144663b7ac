import { describe, expect, it } from "vitest";
import { isReadable, MAX_SOURCE_BYTES, readSource, Unreadable } from "../../src/library/index.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a source", () => {
  it("is the decoded file, unchanged", () => {
    const text = "\uFEFFA Bridge Opens\r\n\r\nThe bridge opened on Monday.\r\n";
    expect(readSource("bridge.txt", bytes(text)).text).toBe(text);
  });

  it.each([
    ["empty", bytes(""), "bridge.txt is empty: there is no article in it."],
    ["blank", bytes(" \r\n\t \u00A0\n"), "bridge.txt is empty: there is no article in it."],
    [
      "binary",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
      "bridge.txt is a binary file: an article is plain text.",
    ],
    [
      "another encoding",
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x2e),
      "bridge.txt isn’t UTF-8 text: save it as UTF-8.",
    ],
    [
      "too large",
      new Uint8Array(10_000_000).fill(0x61),
      "bridge.txt is too large: it has 10.0 MB, an article may have 2.0 MB.",
    ],
  ])("that is %s is refused in a sentence", (_case, content, sentence) => {
    expect(() => readSource("bridge.txt", content)).toThrow(new Unreadable(sentence));
  });

  it("may have the greatest size", () => {
    const text = `${"word ".repeat(MAX_SOURCE_BYTES / 5 - 1)}end.\n`;
    expect(readSource("long.txt", bytes(text)).text).toHaveLength(MAX_SOURCE_BYTES);
  });
});

it("reads text files that aren’t hidden", () => {
  expect(["a.txt", "B.TXT", ".a.txt", "a.txt~", "a.pdf", ".txt"].filter(isReadable)).toEqual([
    "a.txt",
    "B.TXT",
  ]);
});
