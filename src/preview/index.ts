import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { definitions, libraryDefinitions } from "../../commands/index.js";
import { answer, type FollowUp } from "../discord/answer.js";
import type { Desk, Library } from "../library/types.js";
import { readPageFiles } from "./files.js";
import { PageRequest, toInteraction } from "./request.js";

export interface PreviewOptions {
  readonly library: Library;
  /** What takes articles in; without it there is no /article. */
  readonly desk?: Desk;
  /** 0 takes any free one. */
  readonly port: number;
  /** Gets what went wrong in an answer, with the id that the page shows. */
  readonly onFailure?: (failure: { readonly id: string; readonly error: unknown }) => void;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
/** The largest request that the page has reason to send, in bytes. */
const BODY_LIMIT = 64 * 1024;

/** Nothing but the page's own files and requests; styles in attributes are written by the components that draw messages. */
const SECURITY = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/**
 * Starts the page that looks like a Discord channel, on this machine only. It shows what `answer` gives, unchanged. Rejects
 * where the port is taken or the page was not built.
 */
export async function startPreview({ library, desk, port, onFailure }: PreviewOptions): Promise<Preview> {
  const files = readPageFiles();
  // What stands in a message's context menu has no place on the page.
  const shown = desk
    ? [...definitions, ...libraryDefinitions.filter((d) => "description" in d)]
    : definitions;
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      onFailure?.({ id: "preview", error });
      if (response.headersSent) response.destroy();
      else refuse(response, 500, "The preview failed.");
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const own = hosts(server.address() as AddressInfo);
    // A page elsewhere that has its name resolve to this machine still sends its own name.
    if (!own.includes(request.headers.host ?? ""))
      return refuse(response, 403, "This page answers on 127.0.0.1 only.");
    const path = request.url?.split("?")[0] ?? "/";
    if (request.method === "GET" || request.method === "HEAD") {
      if (path === "/commands") return send(response, "application/json", JSON.stringify(shown));
      const file = files.get(path);
      return file ? send(response, file.type, file.body) : refuse(response, 404, "There is no such page.");
    }
    if (request.method !== "POST" || path !== "/interactions")
      return refuse(response, 405, "That can’t be done here.");
    const { origin } = request.headers;
    if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) {
      return refuse(response, 403, "Only the preview’s own page may ask.");
    }
    if (!request.headers["content-type"]?.startsWith("application/json"))
      return refuse(response, 415, "Send JSON.");
    const body = await readBody(request);
    if (body === null) return refuse(response, 413, "That is more than a command can be.");
    const asked = PageRequest.safeParse(parseJson(body));
    if (!asked.success) return refuse(response, 400, "That is no interaction.");
    const { response: first, after, failure } = await answer(toInteraction(asked.data), library, desk);
    if (failure) onFailure?.(failure);
    // One line of JSON for the answer, and one for each that follows it.
    response.writeHead(200, { ...SECURITY, "content-type": "application/x-ndjson; charset=utf-8" });
    response.write(`${JSON.stringify(first)}\n`);
    await after?.(followUpTo(response));
    response.end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const hosts = ({ port }: AddressInfo) => [`${HOST}:${port}`, `localhost:${port}`];

function followUpTo(response: ServerResponse): FollowUp {
  const write = (kind: "edit" | "send") => async (data: unknown) => {
    response.write(`${JSON.stringify({ kind, data })}\n`);
  };
  return { edit: write("edit"), send: write("send") };
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { ...SECURITY, "content-type": type }).end(body);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...SECURITY, "content-type": "text/plain; charset=utf-8" }).end(sentence);
}

/** The body, or null where it is too long. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
