import { EventEmitter } from "node:events";
import type { Component } from "./message-rules.js";

/** A message that the double keeps; what a bot has sent. */
export interface Message {
  readonly id: string;
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly Component[];
  readonly [key: string]: unknown;
}

/** The answer to an interaction, as the bot sent it, and what the double said to it. */
export interface Callback {
  readonly interactionId: string;
  readonly type: number;
  readonly data: Record<string, unknown>;
  /** HTTP status that the double gave. */
  readonly status: number;
  /** Code of the refusal, or null. */
  readonly refused: { readonly code: number; readonly message: string; readonly errors?: unknown } | null;
  /** The message that came of it (types 4 and 7), as a reader now sees it. */
  readonly message: Message | null;
  /** From dispatch to callback, in ms of real time. */
  readonly ms: number;
}

/** An interaction that was dispatched. */
export interface Dispatched {
  readonly id: string;
  readonly token: string;
  /** Discord's interaction type: 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  /** The double's clock when it was dispatched, in ms. */
  readonly at: number;
  /** Real time when it was dispatched, in ms. */
  readonly sent: number;
  /** The message whose component was used, or null. */
  readonly source: Message | null;
  /** For an autocomplete, Discord's type of the focused option. */
  readonly focused: number | null;
  answered: boolean;
  /** Its reply, once there is one. */
  original: string | null;
}

/** A request that reached the HTTP side. */
export interface Request {
  readonly method: string;
  /** Path after the version. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** A command as Discord keeps it. */
export interface Registered {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly version: string;
  readonly [key: string]: unknown;
}

/** Requests to be answered with 429 before others get through. */
export interface RateLimit {
  readonly path: RegExp;
  times: number;
  readonly retryAfterMs: number;
  readonly global: boolean;
}

interface Events {
  request: [Request];
  callback: [Callback];
  followUp: [Message];
  identify: [{ intents: number; token: string }];
  resume: [{ seq: number }];
  ready: [];
  disconnect: [{ code: number }];
  heartbeat: [];
}

/** What the HTTP side and the gateway side of the double know together. */
export class State {
  readonly events = new EventEmitter<Events>();
  readonly applicationId = "1100000000000000001";
  readonly guildId = "1200000000000000002";
  readonly channelId = "1300000000000000003";
  readonly userId = "1400000000000000004";
  token: string;
  /** False: nothing is checked but that the interaction is known, for measuring speed. */
  readonly strict: boolean;
  readonly requests: Request[] = [];
  /** Commands by scope: "global" or a server's id. */
  readonly commands = new Map<string, Registered[]>();
  readonly interactions = new Map<string, Dispatched>();
  /** Who waits for the answer to an interaction, by its id. */
  readonly waiting = new Map<string, (callback: Callback) => void>();
  readonly messages = new Map<string, Message>();
  readonly rateLimits: RateLimit[] = [];
  /** Paths answered with status 500 and how often yet. */
  readonly failures: { path: RegExp; times: number }[] = [];
  #offset = 0;
  #ids = 0n;

  constructor(token: string, strict: boolean) {
    this.token = token;
    this.strict = strict;
  }

  /** The double's clock, in ms since the epoch. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Lets time pass for Discord without anybody waiting. */
  advance(ms: number): void {
    this.#offset += ms;
  }

  /** A new snowflake: Discord's epoch is 2015, 22 bits stand for the rest. */
  snowflake(): string {
    this.#ids += 1n;
    return String((BigInt(this.now() - 1_420_070_400_000) << 22n) + this.#ids);
  }
}
