import type { IncomingMessage, Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { State } from "./state.js";

/** Opcodes of the gateway (discord.com/developers/docs/topics/opcodes-and-status-codes). */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

/** Guild members, presences and message content want Discord's permission. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const ALL_INTENTS = 0x3ffffff;
/** A bot may send this many payloads a minute, each of this many bytes at most. */
const PAYLOADS_A_MINUTE = 120;
const PAYLOAD_BYTES = 4096;

interface Session {
  readonly id: string;
  seq: number;
  readonly history: { seq: number; raw: string }[];
  socket: WebSocket | null;
}

/** The gateway side of the double. */
export class Gateway {
  readonly #state: State;
  readonly #url: string;
  readonly #heartbeatMs: number;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  /** False: connections are refused, as when Discord is down. */
  accepting = true;
  /** False: heartbeats get no answer. */
  acknowledging = true;

  constructor(state: State, server: Server, url: string, heartbeatMs: number) {
    this.#state = state;
    this.#url = url;
    this.#heartbeatMs = heartbeatMs;
    server.on("upgrade", (request: IncomingMessage, socket, head) => {
      if (!this.accepting) {
        socket.end("HTTP/1.1 503 Service Unavailable\r\n\r\n");
        return;
      }
      const { searchParams } = new URL(request.url ?? "/", "http://double");
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#connected(ws, searchParams));
    });
  }

  /** How many bots are connected and identified. */
  get connected(): number {
    return [...this.#sessions.values()].filter((s) => s.socket).length;
  }

  /** Sends an event to every session; one that is away gets it when it resumes. */
  dispatch(type: string, data: unknown): void {
    for (const session of this.#sessions.values()) this.#send(session, type, data);
  }

  /** Closes every connection with this code. */
  disconnect(code: number): void {
    for (const { socket } of this.#sessions.values()) socket?.close(code);
  }

  /** Breaks every connection without a word, as a failing network does. */
  cut(): void {
    for (const { socket } of this.#sessions.values()) socket?.terminate();
  }

  /** Asks every bot to connect again (opcode 7). */
  askToReconnect(): void {
    for (const { socket } of this.#sessions.values()) {
      socket?.send(JSON.stringify({ op: OP.reconnect, d: null, s: null, t: null }));
    }
  }

  /** Forgets all sessions: a resume is then answered with "invalid session". */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #send(session: Session, type: string, data: unknown): void {
    session.seq++;
    const raw = JSON.stringify({ op: OP.dispatch, t: type, s: session.seq, d: data });
    if (this.#state.strict) session.history.push({ seq: session.seq, raw });
    session.socket?.send(raw);
  }

  #connected(ws: WebSocket, query: URLSearchParams): void {
    if (query.get("v") !== "10") {
      ws.close(4012);
      return;
    }
    let session: Session | null = null;
    const sentAt: number[] = [];
    let silence: NodeJS.Timeout | undefined;
    const expectHeartbeat = () => {
      clearTimeout(silence);
      silence = setTimeout(() => ws.close(4009), this.#heartbeatMs * 2).unref();
    };

    ws.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.#heartbeatMs }, s: null, t: null }));
    expectHeartbeat();
    ws.on("error", () => ws.terminate());
    ws.on("close", (code) => {
      clearTimeout(silence);
      if (!session) return;
      session.socket = null;
      // A client that says goodbye gives its session up.
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
      this.#state.events.emit("disconnect", { code });
    });
    ws.on("message", (bytes: Buffer) => {
      if (ws.readyState !== ws.OPEN) return;
      const now = Date.now();
      sentAt.push(now);
      while ((sentAt[0] ?? now) < now - 60_000) sentAt.shift();
      if (sentAt.length > PAYLOADS_A_MINUTE) return ws.close(4008);
      if (bytes.length > PAYLOAD_BYTES) return ws.close(4002);
      const payload = parse(bytes);
      if (!payload) return ws.close(4002);
      switch (payload.op) {
        case OP.heartbeat:
          expectHeartbeat();
          if (!this.acknowledging) return;
          ws.send(JSON.stringify({ op: OP.ack, d: null, s: null, t: null }));
          this.#state.events.emit("heartbeat");
          return;
        case OP.identify: {
          if (session) return ws.close(4005);
          const fault = this.#faultOf(payload.d);
          if (fault) return ws.close(fault);
          session = { id: this.#state.snowflake(), seq: 0, history: [], socket: ws };
          this.#sessions.set(session.id, session);
          this.#state.events.emit("identify", { intents: payload.d.intents, token: payload.d.token });
          this.#send(session, "READY", this.#ready(session));
          this.#state.events.emit("ready");
          return;
        }
        case OP.resume: {
          if (session) return ws.close(4005);
          if (payload.d?.token !== this.#state.token) return ws.close(4004);
          const known = this.#sessions.get(payload.d.session_id);
          if (!known) {
            ws.send(JSON.stringify({ op: OP.invalidSession, d: false, s: null, t: null }));
            return;
          }
          if (payload.d.seq > known.seq) return ws.close(4007);
          session = known;
          session.socket?.terminate();
          session.socket = ws;
          for (const { seq, raw } of known.history) if (seq > payload.d.seq) ws.send(raw);
          this.#send(known, "RESUMED", { _trace: [] });
          this.#state.events.emit("resume", { seq: payload.d.seq });
          return;
        }
        case OP.presence:
        case OP.voice:
        case OP.members:
          if (!session) ws.close(4003);
          return;
        default:
          ws.close(4001);
      }
    });
  }

  /** The close code for an identify that Discord would refuse, or null. */
  #faultOf(
    d: { token?: unknown; intents?: unknown; shard?: unknown; properties?: unknown } | null,
  ): number | null {
    if (d?.token !== this.#state.token) return 4004;
    if (typeof d.intents !== "number" || d.intents < 0 || d.intents > ALL_INTENTS) return 4013;
    if (d.intents & PRIVILEGED) return 4014;
    if (typeof d.properties !== "object" || d.properties === null) return 4002;
    const [id, count] = Array.isArray(d.shard) ? (d.shard as number[]) : [0, 1];
    if (id === undefined || count === undefined || id < 0 || id >= count) return 4010;
    return null;
  }

  #ready(session: Session): unknown {
    const { applicationId, guildId } = this.#state;
    return {
      v: 10,
      user: { id: applicationId, username: "Verbatim", discriminator: "0000", avatar: null, bot: true },
      guilds: [{ id: guildId, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.#url,
      session_type: "normal",
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
    };
  }
}

interface Payload {
  readonly op: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a client sends is looked at field by field where it matters.
  readonly d: any;
}

function parse(bytes: Buffer): Payload | null {
  try {
    const payload: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof payload === "object" && payload !== null && "op" in payload ? (payload as Payload) : null;
  } catch {
    return null;
  }
}
