import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LibraryError } from "../../../src/library/errors.js";
import { createFetcher, type FetcherOptions, FetchRefused } from "../../../src/library/fetch/index.js";

const PAGE = "<!doctype html><title>Bridge opens</title><p>The mayor opened the bridge on Monday.</p>";
const HTML = { "content-type": "text/html; charset=utf-8" };
const MB = 1024 * 1024;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const send =
  (status: number, headers: Record<string, string | string[]>, body: string | Uint8Array = ""): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);
const page = (html: string) => send(200, HTML, html);
const to = (location: string, status = 302) => send(status, { location });
const linked = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

let seen: IncomingMessage[] = [];
const ROUTES: Record<string, Handler> = {
  "/": page(PAGE),
  "/gzip": send(200, { ...HTML, "content-encoding": "gzip" }, gzipSync(PAGE)),
  "/deflate": send(200, { ...HTML, "content-encoding": "deflate" }, deflateSync(PAGE)),
  "/br": send(200, { ...HTML, "content-encoding": "br" }, brotliCompressSync(PAGE)),
  "/plain": send(200, { "content-type": "text/plain" }, "Bridge opens"),
  "/untyped": send(200, {}, PAGE),
  "/moved": to("/", 301),
  "/see-other": to("http://news.org/", 303),
  "/loop": to("/loop"),
  "/to-name-inside": to("http://inside.org/"),
  "/to-address-inside": to("http://169.254.169.254/latest/meta-data/"),
  "/to-octal": to("http://0300.0250.0.1/"),
  "/to-file": to("file:///etc/passwd"),
  "/to-credentials": to("http://me:secret@news.org/"),
  "/to-port": to("http://news.org:22/"),
  "/to-nowhere": send(302, {}),
  "/cookie": (request, response) =>
    void response.writeHead(302, { location: "/cookie-back", "set-cookie": "id=1" }).end(String(request.url)),
  "/cookie-back": page(PAGE),
  "/pdf": send(200, { "content-type": "application/pdf" }, "%PDF-1.7"),
  "/image": send(200, { "content-type": "image/png" }, "x"),
  "/json": send(200, { "content-type": "application/json" }, "{}"),
  "/bomb": send(200, { ...HTML, "content-encoding": "gzip" }, gzipSync(Buffer.alloc(50 * MB))),
  "/dense": send(200, { ...HTML, "content-encoding": "gzip" }, gzipSync(Buffer.alloc(MB))),
  "/bomb-br": send(200, { ...HTML, "content-encoding": "br" }, brotliCompressSync(Buffer.alloc(20 * MB))),
  "/twice": send(200, { ...HTML, "content-encoding": "gzip, gzip" }, gzipSync(gzipSync(PAGE))),
  "/unknown-encoding": send(200, { ...HTML, "content-encoding": "zstd" }, PAGE),
  "/broken-gzip": send(200, { ...HTML, "content-encoding": "gzip" }, "this is no gzip at all"),
  "/cut-gzip": send(200, { ...HTML, "content-encoding": "gzip" }, gzipSync(PAGE).subarray(0, 40)),
  "/large": send(200, HTML, "a".repeat(6 * MB)),
  "/says-large": (_, response) =>
    void response.writeHead(200, { ...HTML, "content-length": String(6 * MB) }).write("a"),
  "/endless": (request, response) => {
    response.writeHead(200, HTML);
    const timer = setInterval(() => response.write("a".repeat(MB)), 1);
    request.socket.on("close", () => clearInterval(timer));
  },
  "/silent": () => {},
  "/drip": (request, response) => {
    response.writeHead(200, HTML);
    const timer = setInterval(() => response.write("a"), 20);
    request.socket.on("close", () => clearInterval(timer));
  },
  "/big-headers": send(200, { ...HTML, "x-big": "a".repeat(60 * 1024) }, PAGE),
  "/dies": (request) => void request.socket.destroy(),
  "/dies-later": (request, response) => {
    response.writeHead(200, { ...HTML, "content-length": "1000" });
    response.write("a", () => request.socket.destroy());
  },
  "/noai": send(200, { ...HTML, "x-robots-tag": "noindex, noai" }, PAGE),
  "/noai-second": send(200, { ...HTML, "x-robots-tag": ["noindex", "NOAI"] }, PAGE),
  "/noai-named": send(200, { ...HTML, "x-robots-tag": "verbatim: noai" }, PAGE),
  "/noai-other": send(200, { ...HTML, "x-robots-tag": "otherbot: noai" }, PAGE),
  "/noai-meta": page(`<meta content="noai, noimageai" name="robots">${PAGE}`),
  "/noimageai-meta": page(`<meta name="robots" content="noimageai">${PAGE}`),
  "/paid": page(`${linked({ "@graph": [{ "@type": "NewsArticle", isAccessibleForFree: "False" }] })}${PAGE}`),
  "/free": page(`${linked({ "@type": "NewsArticle", isAccessibleForFree: true })}${PAGE}`),
  "/204": send(204, HTML),
  "/401": send(401, HTML),
  "/403": send(403, HTML),
  "/404": send(404, HTML),
  "/429": send(429, HTML),
  "/500": send(500, HTML),
};

const server = createServer((request, response) => {
  seen.push(request);
  (ROUTES[request.url ?? ""] ?? ROUTES["/404"])?.(request, response);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The one machine that is public here is the hostile server; names lead where the test says. */
const NAMES: Record<string, string[]> = {
  "news.org": ["127.0.0.1"],
  "inside.org": ["10.0.0.7"],
  "half-inside.org": ["127.0.0.1", "192.168.0.9"],
  "mapped.org": ["::ffff:10.0.0.7"],
  "nowhere.org": [],
  "closed.org": ["127.0.0.1"],
};
const fetcherFor = (more: FetcherOptions = {}) =>
  createFetcher({
    ports: [port],
    permits: (address) => address === "127.0.0.1",
    resolve: async (host) => {
      const addresses = NAMES[host];
      if (!addresses) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: "ENOTFOUND" });
      return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    },
    longestTime: 2_000,
    perMinute: 1_000,
    ...more,
  });
const ASKER = { user: "1", server: "2" };
const get = (path: string, host = "news.org", more: FetcherOptions = {}) =>
  fetcherFor(more).fetch(`http://${host}:${port}${path}`, ASKER);
const refusalOf = async (fetching: Promise<unknown>) => {
  try {
    await fetching;
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error;
    expect(error).toBeInstanceOf(LibraryError);
    expect(error.message).toMatch(/^[A-Z][^\n]{20,140}\.$/);
    expect(error.message).not.toMatch(/\d+\.\d+\.\d+|::|ECONN|ENOTFOUND|undici|inside\.org|getaddrinfo/);
    return error.refusal;
  }
  return "fetched";
};

describe("createFetcher", () => {
  it.each(["/", "/gzip", "/deflate", "/br", "/untyped", "/noai-other", "/noimageai-meta"])(
    "fetches %s",
    async (path) => {
      const { bytes, url } = await get(path);
      expect(new TextDecoder().decode(bytes)).toContain(PAGE);
      expect(url).toBe(`http://news.org:${port}${path}`);
    },
  );

  it("fetches plain text, and what is free to read", async () => {
    expect(await get("/plain")).toMatchObject({ contentType: "text/plain" });
    expect(await refusalOf(get("/free"))).toBe("fetched");
  });

  it("follows redirects and says where it came out", async () => {
    expect((await get("/moved")).url).toBe(`http://news.org:${port}/`);
  });

  it("says honestly who it is, and sends no cookies", async () => {
    seen = [];
    await get("/cookie");
    const [first, second] = seen.map(({ headers }) => headers);
    expect(first?.["user-agent"]).toMatch(/^Verbatim\/\d/);
    expect(second?.["user-agent"]).toBe(first?.["user-agent"]);
    expect(second).not.toHaveProperty("cookie");
    expect(second).not.toHaveProperty("referer");
  });

  it.each([
    ["/loop", "redirects"],
    ["/to-name-inside", "inside"],
    ["/to-address-inside", "inside"],
    ["/to-octal", "inside"],
    ["/to-file", "scheme"],
    ["/to-credentials", "credentials"],
    ["/to-port", "port"],
    ["/to-nowhere", "status"],
    ["/pdf", "type"],
    ["/image", "type"],
    ["/json", "type"],
    ["/bomb", "too-dense"],
    ["/dense", "too-dense"],
    ["/bomb-br", "too-dense"],
    ["/twice", "encoding"],
    ["/unknown-encoding", "encoding"],
    ["/broken-gzip", "encoding"],
    ["/cut-gzip", "encoding"],
    ["/large", "too-large"],
    ["/says-large", "too-large"],
    ["/endless", "too-large"],
    ["/big-headers", "unreachable"],
    ["/dies", "unreachable"],
    ["/dies-later", "unreachable"],
    ["/noai", "no-ai"],
    ["/noai-second", "no-ai"],
    ["/noai-named", "no-ai"],
    ["/noai-meta", "no-ai"],
    ["/paid", "subscribers"],
    ["/204", "status"],
    ["/401", "status"],
    ["/403", "status"],
    ["/404", "status"],
    ["/429", "status"],
    ["/500", "status"],
  ])("refuses %s", async (path, why) => {
    expect(await refusalOf(get(path))).toBe(why);
  });

  it.each(["/silent", "/drip"])("does not wait for %s", async (path) => {
    expect(await refusalOf(get(path, "news.org", { longestTime: 150 }))).toBe("too-slow");
  });

  it.each([
    ["inside.org", "inside"],
    ["half-inside.org", "inside"],
    ["mapped.org", "inside"],
    ["nowhere.org", "unknown-host"],
    ["unheard-of.org", "unknown-host"],
  ])("refuses the name %s when it resolves", async (host, why) => {
    seen = [];
    expect(await refusalOf(get("/", host))).toBe(why);
    expect(seen).toEqual([]);
  });

  it("resolves a name once for a connection: a second answer leads nowhere else", async () => {
    const answers = ["127.0.0.1", "10.0.0.7"];
    let asked = 0;
    const resolve: NonNullable<FetcherOptions["resolve"]> = async () => [
      { address: answers[asked++] ?? "10.0.0.7", family: 4 },
    ];
    expect(await refusalOf(get("/", "news.org", { resolve }))).toBe("fetched");
    expect(asked).toBe(1);
    expect(await refusalOf(get("/", "news.org", { resolve }))).toBe("inside");
  });

  it("checks the machine at the other end as well", async () => {
    let checks = 0;
    // Permits what the name resolves to, and no longer what the socket reached.
    expect(await refusalOf(get("/", "news.org", { permits: () => checks++ === 0 }))).toBe("inside");
  });

  it("says that a machine which doesn't answer can't be reached", async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, "127.0.0.1", done));
    const { port: closedPort } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const fetching = fetcherFor({ ports: [closedPort] }).fetch(`http://closed.org:${closedPort}/`, ASKER);
    expect(await refusalOf(fetching)).toBe("unreachable");
  });

  it("keeps to the operator's list, also when it is passed on", async () => {
    expect(await refusalOf(get("/", "inside.org", { allowHosts: ["news.org"] }))).toBe("not-listed");
    expect(await refusalOf(get("/to-name-inside", "news.org", { allowHosts: ["news.org"] }))).toBe(
      "not-listed",
    );
  });

  it("lets a user have one page at a time, and lets go when it fails", async () => {
    const fetcher = fetcherFor({ longestTime: 150 });
    const first = refusalOf(fetcher.fetch(`http://news.org:${port}/silent`, ASKER));
    expect(await refusalOf(fetcher.fetch(`http://news.org:${port}/`, ASKER))).toBe("busy");
    expect(await first).toBe("too-slow");
    expect(await refusalOf(fetcher.fetch(`http://news.org:${port}/`, ASKER))).toBe("fetched");
  });

  it("lets a server have a few pages a minute", async () => {
    const fetcher = fetcherFor({ perMinute: 1, now: () => 0 });
    expect(await refusalOf(fetcher.fetch(`http://news.org:${port}/`, ASKER))).toBe("fetched");
    expect(await refusalOf(fetcher.fetch(`http://news.org:${port}/`, { user: "9", server: "2" }))).toBe(
      "too-often",
    );
  });

  it("fetches attachments from Discord's hosts only, whatever their type, and follows no redirect", async () => {
    const fetcher = fetcherFor({ attachmentHosts: ["news.org"] });
    const attachment = (path: string, host = "news.org") =>
      fetcher.fetchAttachment(`http://${host}:${port}${path}`, ASKER);
    expect((await attachment("/json")).contentType).toBe("application/json");
    expect(await refusalOf(attachment("/", "inside.org"))).toBe("not-listed");
    expect(await refusalOf(attachment("/moved"))).toBe("status");
    expect(await refusalOf(fetcherFor().fetchAttachment(`http://news.org:${port}/`, ASKER))).toBe(
      "not-listed",
    );
  });
});
