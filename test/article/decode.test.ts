import { describe, expect, it } from "vitest";
import { decodeText, LARGEST_TEXT, TextError } from "../../src/article/index.js";

const bytes = (...values: number[]) => Uint8Array.from(values);
const problem = (input: Uint8Array) => {
  try {
    decodeText(input);
  } catch (error) {
    if (error instanceof TextError) return `${error.problem}: ${error.message}`;
  }
  return null;
};

describe("decodeText", () => {
  it("reads UTF-8 and leaves it as it is", () => {
    const text = "\ufeffTitle\r\n\r\nHe said “no” — twice.\u00a0\u2028Done";
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  });

  it("reads UTF-16 with its byte-order mark, in either order", () => {
    const text = "\ufeffTitle\r\n\r\nHe said “no” — twice.";
    const little = Uint8Array.from(Buffer.from(text, "utf16le"));
    const big = Uint8Array.from(Buffer.from(text, "utf16le").swap16());
    expect(decodeText(little)).toBe(text);
    expect(decodeText(big)).toBe(text);
    expect(problem(little.subarray(0, 2))).toMatch(/^empty:/);
    expect(problem(little.subarray(0, 5))).toMatch(/^(?:binary|not-utf8): /);
  });

  it("says that an empty or blank file is empty", () => {
    expect(problem(bytes())).toMatch(/^empty: There is no text/);
    expect(problem(bytes(0xef, 0xbb, 0xbf, 32, 10))).toMatch(/^empty:/);
  });

  it("knows what is no text", () => {
    expect(problem(bytes(0x50, 0x4b, 3, 4, 0, 0))).toMatch(/^binary: .*plain text/);
    expect(problem(Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 255)))).toMatch(/^binary:/);
  });

  it("knows text in another encoding", () => {
    expect(problem(Uint8Array.from(Buffer.from("Un café, dit-il. ".repeat(9), "latin1")))).toMatch(
      /^not-utf8: .*UTF-8/,
    );
  });

  it("refuses ten megabytes and says what the limit is", () => {
    expect(problem(new Uint8Array(10 * 1024 * 1024).fill(97))).toMatch(/^too-large: .*10 MB, where 2 MB/);
    expect(decodeText(new Uint8Array(LARGEST_TEXT).fill(97))).toHaveLength(LARGEST_TEXT);
  });
});
