import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { createReader, type Fetched, LibraryError, readFileNamed } from "../../src/library/index.js";
import { NotAnArticle } from "../../src/library/page/kind.js";

const ASKER = { user: "1", server: "2" };
const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT = "Bridge Opens\n\nThe mayor opened the bridge.\n";

/** A reader for which the web is `found`, and whose pages are texts. */
function readerOf(found: Partial<Fetched> = {}) {
  const fetch = async (url: string): Promise<Fetched> => ({
    url,
    bytes: bytes(TEXT),
    contentType: "text/html",
    ...found,
  });
  return createReader({ fetch, fetchAttachment: fetch }, async (page, { url }) => ({
    article: readArticle(new TextDecoder().decode(page)),
    facts: {
      authors: { value: ["Ana Silva"] },
      published: { value: "2026-01-02" },
      updated: null,
      site: { value: url ?? "a file" },
      language: null,
    },
  }));
}

describe("the reader", () => {
  it("reads a page, where it was found, with what it says of itself", async () => {
    const heard: number[] = [];
    const gift = await readerOf({ url: "https://news.example/bridge" }).page(
      "https://short.example/x",
      ASKER,
      (n) => heard.push(n),
    );
    expect(gift).toMatchObject({
      url: "https://news.example/bridge",
      addresses: ["short.example/x", "news.example/bridge"],
      meta: { authors: ["Ana Silva"], published: "2026-01-02", site: "https://news.example/bridge" },
    });
    expect(gift.article.text).toBe(TEXT);
    expect(heard).toEqual([bytes(TEXT).byteLength]);
  });

  it("reads plain text from the web as it is", async () => {
    const gift = await readerOf({ contentType: "text/plain; charset=utf-8" }).page(
      "https://news.example/b.txt",
      ASKER,
      () => {},
    );
    expect(gift).toMatchObject({ meta: null, article: { text: TEXT } });
  });

  it("says of which file a page was that holds no article", async () => {
    const empty = async () => {
      throw new NotAnArticle("no-text");
    };
    await expect(readFileNamed("bridge.html", bytes("<p>"), empty)).rejects.toThrow(
      /^bridge\.html: There is no/,
    );
  });

  it.each(["mailto:a@b.example", "ftp://news.example/x", "news.example/x", "javascript:alert(1)", ""])(
    "refuses %j as an address",
    async (url) => {
      await expect(readerOf().page(url, ASKER, () => {})).rejects.toThrow(LibraryError);
    },
  );

  it.each([
    ["b.txt", TEXT, TEXT],
    ["b.HTML", TEXT, TEXT],
    [
      "b.md",
      "---\ntitle: x\n---\n# Bridge & Tunnel\n\nThe **mayor** [opened](https://a.example) it,\n“at *last*.”\n\n- one\n- two\n\n> We waited.\n\n```\ncode\n```\n![a picture](p.png)\n",
      "Bridge & Tunnel\n\nThe mayor opened it, “at last.”\n\none\n\ntwo\n\nWe waited.",
    ],
  ])("reads the file %s", async (name, content, text) => {
    const gift = await readerOf({ bytes: bytes(content) }).file(
      { name, size: content.length, url: "https://cdn.example/1" },
      ASKER,
      () => {},
    );
    expect(gift).toMatchObject({ article: { text }, url: null, addresses: [] });
  });

  it.each([
    ["b.pdf", 100],
    ["b.txt", 10_000_000],
  ])("refuses the file %s of %d bytes without fetching it", async (name, size) => {
    const reader = createReader(
      {
        fetch: () => Promise.reject(new Error("fetched")),
        fetchAttachment: () => Promise.reject(new Error("fetched")),
      },
      () => Promise.reject(new Error("read")),
    );
    await expect(reader.file({ name, size, url: "https://cdn.example/1" }, ASKER, () => {})).rejects.toThrow(
      LibraryError,
    );
  });

  it("refuses an empty text in a sentence", async () => {
    await expect(readerOf().text("  \n")).rejects.toThrow(LibraryError);
    expect((await readerOf().text(TEXT)).article.text).toBe(TEXT);
  });
});
