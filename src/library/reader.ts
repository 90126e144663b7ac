import type { Article } from "../article/index.js";
import { recognisable } from "./address.js";
import { Unreadable } from "./errors.js";
import { checkSize, readSource } from "./source.js";
import type { Asker, Gift, Reader } from "./types.js";

/** What was fetched. */
export interface Fetched {
  /** Where it was found in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** Fetches what stands at an address that a stranger gave. Throws a LibraryError where it can't be had. */
export interface Fetcher {
  fetch(url: string, asker: Asker): Promise<Fetched>;
  /** Fetches a file from where Discord keeps what is attached to messages, and from nowhere else. */
  fetchAttachment(url: string, asker: Asker): Promise<Fetched>;
}

/** What a page says of itself, each with where it says so. */
type Fact<T> = { readonly value: T } | null;

/** A page that was read. */
export interface ReadPage {
  readonly article: Article;
  readonly facts: {
    readonly authors: Fact<readonly string[]>;
    readonly published: Fact<string>;
    readonly updated: Fact<string>;
    readonly site: Fact<string>;
    readonly language: Fact<string>;
  };
}

/** Reads a web page; throws a LibraryError where it is no article. */
export type PageReader = (
  bytes: Uint8Array,
  origin: { readonly url?: string; readonly contentType?: string },
) => Promise<ReadPage>;

/** Reads what people give: pages, files and texts. */
export function createReader(fetcher: Fetcher, readPage: PageReader): Reader {
  return {
    async page(url, asker, onRead) {
      if (!isWeb(url))
        throw new Unreadable("That is no web address: it has to begin with http:// or https://.");
      const { bytes, contentType, url: found } = await fetcher.fetch(url, asker);
      onRead(bytes.byteLength);
      const read = /^text\/(?:plain|markdown)\b/i.test(contentType)
        ? readPlain(new URL(found).host, bytes)
        : withMeta(await readPage(bytes, { url: found, contentType }));
      return { ...read, bytes, url: found, addresses: [recognisable(url), recognisable(found)] };
    },
    async file({ name, size, url }, asker, onRead) {
      checkSize(name, size);
      if (!READABLE.test(name))
        throw new Unreadable(`${name} can’t be read: give a .txt, .html or .md file.`);
      const { bytes } = await fetcher.fetchAttachment(url, asker);
      onRead(bytes.byteLength);
      return { ...(await readFile(name, bytes, readPage)), bytes, ...NOWHERE };
    },
    async text(text) {
      const bytes = new TextEncoder().encode(text);
      return { ...readPlain("The text", bytes), bytes, ...NOWHERE };
    },
  };
}

/** What is on no page. */
const NOWHERE = { url: null, addresses: [] } as const;

/** Names of files that are read. */
const READABLE = /\.(?:txt|md|html?)$/i;

type Read = Pick<Gift, "article" | "meta">;

/**
 * Reads a file's bytes as its name says: a page, Markdown, or plain text. `name` stands for it in what goes wrong.
 * @throws {Unreadable} where there is no article in it
 */
async function readFile(name: string, bytes: Uint8Array, readPage: PageReader): Promise<Read> {
  if (/\.html?$/i.test(name)) return withMeta(await readPage(bytes, {}));
  if (!/\.md$/i.test(name)) return readPlain(name, bytes);
  const { text } = readSource(name, bytes);
  const { plainText } = await import("./markdown.js");
  return readPlain(name, new TextEncoder().encode(plainText(text)));
}

const readPlain = (name: string, bytes: Uint8Array): Read => ({
  article: readSource(name, bytes),
  meta: null,
});

function withMeta({ article, facts }: ReadPage): Read {
  const meta = {
    site: facts.site?.value ?? null,
    authors: facts.authors?.value ?? [],
    published: facts.published?.value ?? null,
    updated: facts.updated?.value ?? null,
    language: facts.language?.value ?? null,
  };
  return { article, meta };
}

const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
