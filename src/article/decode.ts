/** Larger texts are refused, in bytes: a long newspaper story has 20 kB, a book about 1 MB. */
export const LARGEST_TEXT = 2 * 1024 * 1024;

export type TextProblem = "empty" | "binary" | "not-utf8" | "too-large";

/** Bytes that cannot be read as an article's text. `message` says in one sentence what is wrong and what to do. */
export class TextError extends Error {
  override readonly name = "TextError";
  constructor(
    readonly problem: TextProblem,
    message: string,
  ) {
    super(message);
  }
}

/**
 * UTF-8 bytes to text, unchanged: a byte-order mark stays in it, as white space before the headline. UTF-16, which some editors call
 * "Unicode", is known by its byte-order mark.
 * Throws `TextError` where there is nothing to read, too much of it, or it is not text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST_TEXT)
    throw new TextError(
      "too-large",
      `This is too long for an article: ${megabytes(bytes.byteLength)} MB, where ${megabytes(LARGEST_TEXT)} MB is the most. Save only the article’s own text.`,
    );
  const text = strictly(bytes, byteOrderMark(bytes) ?? "utf-8");
  if (/^[\s\u200b\ufeff]*$/.test(text))
    throw new TextError(
      "empty",
      "There is no text in this file. Put the article’s text into it, headline first.",
    );
  return text;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding that a byte-order mark tells, or null where there is none. */
export function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return null;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "utf-8" && bytes.includes(0))
    throw new TextError(
      "binary",
      "This is not a text file. Save the article as plain text (UTF-8) and try again.",
    );
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const odd = bytes.reduce(
      (n, b) => (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 ? n + 1 : n),
      0,
    );
    throw odd > bytes.length / 50
      ? new TextError(
          "binary",
          "This is not a text file. Save the article as plain text (UTF-8) and try again.",
        )
      : new TextError(
          "not-utf8",
          "This text is not in UTF-8. Save it again with the encoding UTF-8 and try once more.",
        );
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}
