import { describe, expect, it } from "vitest";
import { isReadable, readSource, Unreadable } from "../../src/library/index.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a source", () => {
  it("is the decoded file, unchanged", () => {
    const text = "\uFEFFA Bridge Opens\r\n\r\nThe bridge opened on Monday.\r\n";
    expect(readSource("bridge.txt", bytes(text)).text).toBe(text);
  });

  it.each([
    ["empty", bytes(""), /^bridge\.txt: There is no text/],
    ["blank", bytes(" \r\n\t \u00A0\n"), /^bridge\.txt: There is no text/],
    ["binary", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), /^bridge\.txt: This is not a text file/],
    [
      "another encoding",
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x2e),
      /^bridge\.txt: This text is not in UTF-8/,
    ],
    [
      "too large",
      new Uint8Array(10_000_000).fill(0x61),
      /^bridge\.txt: This is too long for an article: 9\.5 MB/,
    ],
  ])("that is %s is refused in a sentence", (_case, content, sentence) => {
    expect(() => readSource("bridge.txt", content)).toThrow(Unreadable);
    expect(() => readSource("bridge.txt", content)).toThrow(sentence);
  });
});

it("reads text, Markdown and pages that aren’t hidden", () => {
  const names = ["a.txt", "B.TXT", "a.md", "a.html", "a.HTM", ".a.txt", "a.txt~", "a.pdf", ".txt", "html"];
  expect(names.filter(isReadable)).toEqual(["a.txt", "B.TXT", "a.md", "a.html", "a.HTM"]);
});
