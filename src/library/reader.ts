import type { Article } from "../article/index.js";
import { recognisable } from "./address.js";
import { Unreadable } from "./errors.js";
import { checkFile, isReadable, type ReadFile, readFileNamed } from "./file.js";
import { readSource } from "./source.js";
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
      if (!isReadable(name)) throw new Unreadable(`${name} can’t be read: give a .txt, .html or .md file.`);
      checkFile(name, size);
      const { bytes } = await fetcher.fetchAttachment(url, asker);
      onRead(bytes.byteLength);
      return { ...withMeta(await readFileNamed(name, bytes, readPage)), bytes, ...NOWHERE };
    },
    async text(text) {
      const bytes = new TextEncoder().encode(text);
      return { ...readPlain("The text", bytes), bytes, ...NOWHERE };
    },
  };
}

/** What is on no page. */
const NOWHERE = { url: null, addresses: [] } as const;

type Read = Pick<Gift, "article" | "meta">;

const readPlain = (name: string, bytes: Uint8Array): Read => ({
  article: readSource(name, bytes),
  meta: null,
});

function withMeta({ article, facts }: ReadFile): Read {
  const meta = facts && {
    site: facts.site?.value ?? null,
    authors: facts.authors?.value ?? [],
    published: facts.published?.value ?? null,
    updated: facts.updated?.value ?? null,
    language: facts.language?.value ?? null,
  };
  return { article, meta };
}

const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
