import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Gateway } from "./gateway.js";
import { handleRequest } from "./rest.js";
import { State } from "./state.js";
import { User } from "./user.js";

export { allComponents, type Component, EPHEMERAL, IS_COMPONENTS_V2 } from "./message-rules.js";
export type { Callback, Message, Registered, Request } from "./state.js";

export interface DoubleOptions {
  readonly token?: string;
  /** How often a bot must send a heartbeat, in ms. */
  readonly heartbeatMs?: number;
  /** False: answers are not checked, for measuring speed. */
  readonly strict?: boolean;
}

/** A stand-in for Discord on loopback: HTTP API, gateway, and a user who types commands and presses buttons. */
export interface Double {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly state: State;
  readonly gateway: Gateway;
  readonly user: User;
  close(): Promise<void>;
}

/** Starts a double on a free port of 127.0.0.1. It refuses what Discord would refuse. */
export async function startDouble(options: DoubleOptions = {}): Promise<Double> {
  const state = new State(options.token ?? "double.token.for-tests_only", options.strict ?? true);
  let gatewayUrl = "";
  const server = createServer((request, response) => {
    void handleRequest(state, gatewayUrl, request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  gatewayUrl = `ws://127.0.0.1:${port}`;
  const gateway = new Gateway(state, server, gatewayUrl, options.heartbeatMs ?? 41_250);
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    state,
    gateway,
    user: new User(state, gateway),
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
