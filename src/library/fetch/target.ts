import { isIP } from "node:net";
import { FetchRefused } from "./refused.js";

/** Longer addresses are no article's, in code units. */
const LONGEST_URL = 2_048;
/** Top-level names that never lead to the public internet (RFC 2606, 6761, 6762, 7686, 8375, ICANN's ".internal"). */
const INSIDE_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|onion|test|example|invalid|alt)$/;

/** What may be fetched from. */
export interface TargetRules {
  /** Ports besides 80 and 443. */
  readonly ports: readonly number[];
  /** Hosts from which alone things are fetched, with their subdomains; empty for any. */
  readonly allowHosts: readonly string[];
  /** Whether a machine may be talked to, by its address. */
  readonly permits: (address: string) => boolean;
}

/**
 * The address of something to fetch, checked before anything is sent. Names are only resolved, and their addresses checked,
 * when the connection is made; an address in place of a name, in whatever notation, is checked here.
 * @throws {FetchRefused}
 */
export function checkTarget(address: string | URL, base: URL | undefined, rules: TargetRules): URL {
  const text = String(address).trim();
  if (text.length > LONGEST_URL || !URL.canParse(text, base?.href))
    throw new FetchRefused("address", "That is no web address: copy it from the browser’s address bar.");
  const url = new URL(text, base?.href);
  if (!/^https?:$/.test(url.protocol))
    throw new FetchRefused("scheme", "Only addresses that begin with http:// or https:// are read.");
  if (url.username !== "" || url.password !== "")
    throw new FetchRefused("credentials", "An address with a user name or password in it is not read.");
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  if (port !== 80 && port !== 443 && !rules.ports.includes(port))
    throw new FetchRefused("port", "Pages on that port are not read.");
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  const literal = host.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0) {
    if (!rules.permits(literal)) throw inside();
  } else if (!host.includes(".") || INSIDE_NAME.test(host)) throw inside();
  if (
    rules.allowHosts.length > 0 &&
    !rules.allowHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`))
  )
    throw new FetchRefused(
      "not-listed",
      "Articles are read only from the sites that this bot’s operator has listed.",
    );
  url.hash = "";
  return url;
}

export function inside(): FetchRefused {
  return new FetchRefused("inside", "That address doesn’t lead to the public internet, so it is not read.");
}
