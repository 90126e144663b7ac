import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchRefused } from "./refused.js";

/** Bytes of a page after decompression. */
export const LARGEST_PAGE = 5 * 1024 * 1024;
/** Web pages compress to a fifth; what unpacks to more than this many times its size is a trap. */
const DENSEST = 20;
/** Small pages may be as dense as they like, in bytes. */
const DENSITY_MATTERS = 128 * 1024;

/**
 * Reads a response's body, decompressed, within the limits on its size and density.
 * @throws {FetchRefused} where it is larger or denser, or in an encoding that wasn't asked for
 */
export async function readBody(body: Readable, contentEncoding: string): Promise<Uint8Array> {
  const unfold = decompressor(contentEncoding);
  let taken = 0;
  let given = 0;
  const chunks: Buffer[] = [];
  body.on("data", (chunk: Buffer) => {
    taken += chunk.length;
  });
  const stream: Readable = unfold ? body.pipe(unfold) : body;
  if (unfold) body.once("error", (error) => unfold.destroy(error));
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      given += chunk.length;
      if (given > LARGEST_PAGE)
        throw new FetchRefused("too-large", "That page is larger than 5 MB, so it is not read.");
      if (unfold && given > DENSITY_MATTERS && given > taken * DENSEST)
        throw new FetchRefused(
          "too-dense",
          "That page unpacks to far more than was sent, so it is not read.",
        );
      chunks.push(chunk);
    }
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      /^(?:Z_|ERR__ERROR|ERR_.*BROTLI|ERR_PADDING)/.test(String(error.code))
    )
      throw new FetchRefused("encoding", "That page came damaged: try again later.");
    throw error;
  } finally {
    unfold?.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks);
}

function decompressor(contentEncoding: string): Transform | null {
  switch (contentEncoding.trim().toLowerCase()) {
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new FetchRefused(
        "encoding",
        "That page came in an encoding that wasn’t asked for, so it is not read.",
      );
  }
}
