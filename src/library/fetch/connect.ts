import { lookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { FetchRefused } from "./refused.js";
import { inside } from "./target.js";

export interface Resolved {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Finds the addresses of a name; rejects, or gives none, where it has none. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

/** The system's own resolver. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }));

/** Bytes of a response's headers, and ms until a connection stands. */
const MOST_HEADERS = 32 * 1024;
const CONNECT_TIME = 5_000;

/**
 * An agent that checks every address at the moment it connects: what the name resolves to is checked and then used, so
 * that no second answer can lead elsewhere, and the address at the other end is checked once more when the socket stands.
 * One address that isn't permitted refuses the name: it is no public site's.
 */
export function checkedAgent(
  resolve: Resolve,
  permits: (address: string) => boolean,
  largest: number,
): Agent {
  const checkedLookup: LookupFunction = (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first) return done(unknownHost(), "", 4);
        if (!found.every(({ address }) => permits(address))) return done(inside(), "", 4);
        if (options.all) return done(null, [...found]);
        return done(null, first.address, first.family);
      },
      () => done(unknownHost(), "", 4),
    );
  };
  const connect = buildConnector({ lookup: checkedLookup, timeout: CONNECT_TIME, allowH2: false });
  return new Agent({
    connect: (options, done) =>
      connect(options, (error, socket) => {
        if (!socket) return done(error ?? new Error("no socket"), null);
        if (!permits(socket.remoteAddress ?? "")) {
          socket.destroy();
          return done(inside(), null);
        }
        return done(null, socket);
      }),
    maxHeaderSize: MOST_HEADERS,
    maxResponseSize: largest,
    pipelining: 0,
  });
}

/** As an error of the system's resolver, for the socket that waits for it. */
function unknownHost(): FetchRefused & NodeJS.ErrnoException {
  return new FetchRefused("unknown-host", "There is no site of that name: check the address.");
}
