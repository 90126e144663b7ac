import { type Dispatcher, request } from "undici";
import type { Fetched, Fetcher } from "../reader.js";
import type { Asker } from "../types.js";
import { LARGEST_PAGE, readBody } from "./body.js";
import { checkedAgent, type Resolve, systemResolve } from "./connect.js";
import { createLimiter } from "./limiter.js";
import { heedPage, heedRobotsHeader } from "./permission.js";
import { isPublicAddress } from "./public-address.js";
import { FetchRefused } from "./refused.js";
import { checkTarget, type TargetRules } from "./target.js";

export { FetchRefused, type Refusal } from "./refused.js";

/** Who is asking, said honestly to every site. */
const USER_AGENT = "Verbatim/1 (a Discord bot that quotes news articles a person has asked for)";
/** Redirects that are followed, each checked like the first address. */
const MOST_REDIRECTS = 5;
/** All of a fetch, redirects and body, takes no longer, in ms. */
const LONGEST_TIME = 10_000;
const PER_MINUTE = 6;
/** Where Discord keeps what is attached to messages. */
const ATTACHMENT_HOSTS = ["cdn.discordapp.com", "media.discordapp.net"];

export interface FetcherOptions {
  /** Ports besides 80 and 443. */
  readonly ports?: readonly number[];
  /** Hosts from which alone pages are read, with their subdomains (VERBATIM_ALLOW_HOSTS); empty for any. */
  readonly allowHosts?: readonly string[];
  /** Hosts of attachments, Discord's own by default. */
  readonly attachmentHosts?: readonly string[];
  /** Fetches that one server may start in a minute. */
  readonly perMinute?: number;
  readonly resolve?: Resolve;
  /** Whether a machine may be talked to, by its address: the public internet's by default. */
  readonly permits?: (address: string) => boolean;
  /** For all of a fetch, in ms. */
  readonly longestTime?: number;
  /** Clock of the limits, in ms. */
  readonly now?: () => number;
}

/**
 * Fetches pages from addresses that strangers give: from the public internet only, within limits on time, size, density,
 * redirects and number, heeding what sites ask of programs. Everything that it refuses or fails at is a `FetchRefused`.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { resolve = systemResolve, permits = isPublicAddress, longestTime = LONGEST_TIME } = options;
  const rules: TargetRules = {
    ports: options.ports ?? [],
    allowHosts: (options.allowHosts ?? []).map((host) =>
      host
        .trim()
        .toLowerCase()
        .replace(/^\*?\./, ""),
    ),
    permits,
  };
  const attachmentRules = { ...rules, allowHosts: options.attachmentHosts ?? ATTACHMENT_HOSTS };
  const limiter = createLimiter({ perMinute: options.perMinute ?? PER_MINUTE, now: options.now ?? Date.now });

  async function within(
    asker: Asker,
    work: (agent: Dispatcher, signal: AbortSignal) => Promise<Fetched>,
  ): Promise<Fetched> {
    const leave = limiter.enter(asker);
    const agent = checkedAgent(resolve, permits, LARGEST_PAGE);
    const signal = AbortSignal.timeout(longestTime);
    try {
      return await work(agent, signal);
    } catch (error) {
      throw refusalFor(error, signal);
    } finally {
      await agent.destroy();
      leave();
    }
  }

  return {
    async fetch(address, asker) {
      const first = checkTarget(address, undefined, rules);
      return within(asker, async (agent, signal) => {
        let url = first;
        for (let redirects = 0; ; redirects++) {
          const response = await get(url, agent, signal);
          const target = redirectOf(response);
          if (target === null) return read(url, response, PAGE_TYPES);
          response.body.destroy();
          if (redirects === MOST_REDIRECTS)
            throw new FetchRefused("redirects", "That address redirects too many times, so it is not read.");
          url = checkTarget(target, url, rules);
        }
      });
    },
    async fetchAttachment(address, asker) {
      const url = checkTarget(address, undefined, attachmentRules);
      return within(asker, async (agent, signal) => read(url, await get(url, agent, signal), null));
    },
  };
}

async function get(url: URL, dispatcher: Dispatcher, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  const response = await request(url, {
    dispatcher,
    signal,
    headers: {
      "user-agent": USER_AGENT,
      accept: "text/html, application/xhtml+xml, text/plain;q=0.8",
      "accept-language": "en, *;q=0.5",
      "accept-encoding": "gzip, deflate, br",
    },
  });
  // A body that is let go before its end says so as an error, to nobody in particular.
  response.body.on("error", () => {});
  return response;
}

/** Where a response sends its reader; null where it is no redirect. */
function redirectOf({ statusCode, headers }: Dispatcher.ResponseData): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null;
  const location = header(headers, "location");
  if (location === "")
    throw new FetchRefused("status", "That address redirects to nowhere, so it is not read.");
  return location;
}

const PAGE_TYPES = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)$/i;

/** Reads a response: status, robots rules, type and size are checked before its body is. */
async function read(url: URL, response: Dispatcher.ResponseData, types: RegExp | null): Promise<Fetched> {
  const { statusCode, headers, body } = response;
  const contentType = header(headers, "content-type");
  try {
    checkStatus(statusCode);
    heedRobotsHeader(headers["x-robots-tag"]);
    if (types) checkType(contentType, types);
    if (Number(header(headers, "content-length")) > LARGEST_PAGE)
      throw new FetchRefused("too-large", "That page is larger than 5 MB, so it is not read.");
    const bytes = await readBody(body, header(headers, "content-encoding"));
    if (types && !/^text\/(?:plain|markdown)/i.test(contentType)) heedPage(bytes, contentType);
    return { url: url.href, bytes, contentType };
  } finally {
    body.destroy();
  }
}

function checkStatus(status: number): void {
  if (status >= 200 && status < 300 && status !== 204) return;
  throw new FetchRefused("status", STATUS_SENTENCES[status] ?? otherStatus(status));
}

const STATUS_SENTENCES: Readonly<Record<number, string>> = {
  401: "That page is only for those who log in: add its text if you may.",
  402: "That page is only for those who pay: add its text if you may.",
  403: "The site doesn’t let this bot read that page: add its text if you may.",
  404: "There is no page at that address: check it.",
  410: "There is no page at that address any more.",
  429: "The site takes no more requests for now: try again later.",
  451: "The site may not show that page here for legal reasons.",
};

const otherStatus = (status: number) =>
  status >= 500
    ? "The site has trouble of its own just now: try again later."
    : "The site doesn’t give that page out.";

function checkType(contentType: string, types: RegExp): void {
  const type = contentType.split(";")[0]?.trim() ?? "";
  if (type === "" || types.test(type)) return;
  const what = /pdf/i.test(type)
    ? "a PDF"
    : /^(image|video|audio)\//i.test(type)
      ? "a picture, film or sound"
      : "no web page";
  throw new FetchRefused("type", `That address leads to ${what}: give the address of an article.`);
}

function header(headers: Dispatcher.ResponseData["headers"], name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** Any failure as a refusal; what the system or the other side said stays out of it. */
function refusalFor(error: unknown, signal: AbortSignal): FetchRefused {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof FetchRefused) return at;
    if (at instanceof AggregateError) {
      const refused = at.errors.find((inner) => inner instanceof FetchRefused);
      if (refused) return refused;
    }
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (signal.aborted || /TIMEOUT/.test(code))
    return new FetchRefused("too-slow", "The site took too long to answer: try again later.");
  if (/EXCEEDED/.test(code))
    return new FetchRefused("too-large", "That page is larger than 5 MB, so it is not read.");
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code))
    return new FetchRefused("unreachable", "The site’s certificate isn’t in order, so it is not read.");
  return new FetchRefused("unreachable", "The site can’t be reached just now: try again later.");
}
