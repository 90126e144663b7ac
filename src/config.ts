import { z } from "zod";
import { Failure } from "./failure.js";

/** Where Discord's HTTP API is, without the version, as discord.js wants it. */
const DISCORD_API = "https://discord.com/api";

const DEVELOPERS = "https://discord.com/developers/applications";
const WHERE_TOKEN = `copy it from your application's Bot page at ${DEVELOPERS} (Reset Token)`;

const PORT = "is not a port: a whole number from 0 (any free one) to 65535";

/** An unset variable and an empty one (`NAME=` in .env) mean the same. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    type.optional(),
  );

const HOSTS = "is not a list of sites: name them with commas between, example.org, news.example";
const PORTS = "is not a list of ports: whole numbers from 1 to 65535 with commas between";

/** Values with commas or blanks between them. */
const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ""))
    .pipe(z.array(item));

const schema = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(/^[\x21-\x7e]+$/, `is not a bot token: it has blanks or foreign characters; ${WHERE_TOKEN}`),
  ),
  DISCORD_GUILD_ID: optional(
    z
      .string()
      .regex(
        /^\d{17,20}$/,
        "is not a server id (17 to 20 digits): in Discord turn on Settings → Advanced → Developer Mode, then right-click the server → Copy Server ID",
      ),
  ),
  DISCORD_API_URL: optional(
    z.url({
      protocol: /^https?$/,
      error: `is not an http(s) URL: leave it empty for Discord's own (${DISCORD_API})`,
    }),
  ),
  LOG_LEVEL: optional(
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "is none of fatal, error, warn, info, debug, trace, silent",
    }),
  ),
  PREVIEW_PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, PORT)
      .transform(Number)
      .refine((port) => port <= 65_535, PORT),
  ),
  ARTICLES_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z.url({
      protocol: /^postgres(ql)?$/,
      error:
        "is not a PostgreSQL address (postgres://user:password@host:5432/database): leave it empty for a file",
    }),
  ),
  VERBATIM_DB: optional(z.string()),
  VERBATIM_ALLOW_HOSTS: optional(listOf(z.string().regex(/^(?:\*?\.)?[a-z\d.-]+\.[a-z\d-]+$/i, HOSTS))),
  VERBATIM_PORTS: optional(
    listOf(
      z
        .string()
        .regex(/^\d{1,5}$/, PORTS)
        .transform(Number)
        .refine((port) => port > 0 && port <= 65_535, PORTS),
    ),
  ),
});

/** Everything that can be set from outside, checked. */
export interface Config {
  /** Null where there is none: `start` then shows the preview. */
  readonly token: string | null;
  /** The server where commands are registered at once, or null for everywhere. */
  readonly guildId: string | null;
  /** REST base without version and trailing slash. */
  readonly apiUrl: string;
  /** Version of the HTTP API that `apiUrl` named ("…/v10"), or null for the one discord.js speaks. */
  readonly apiVersion: string | null;
  readonly logLevel: string;
  /** Port of the preview page on 127.0.0.1; 0 takes any free one. */
  readonly previewPort: number;
  /** Folder of the articles that everyone may ask about, or null for the project's own. */
  readonly articlesDir: string | null;
  /** Address of the PostgreSQL database that keeps what is added, or null for a file. */
  readonly databaseUrl: string | null;
  /** The file that keeps what is added where there is no such address, or null for the project's own. */
  readonly databaseFile: string | null;
  /** The sites from which alone pages are read, with their subdomains; empty for any. */
  readonly allowHosts: readonly string[];
  /** Ports besides 80 and 443 on which pages are read. */
  readonly fetchPorts: readonly number[];
}

/** A setting is malformed. The message names it and says where to get a good one; it never holds the value. */
export class ConfigError extends Failure {}

/** The configuration in `env`. Throws ConfigError, one line for each setting that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`);
    throw new ConfigError([...new Set(lines)].join("\n"));
  }
  const { data } = parsed;
  const token = data.DISCORD_TOKEN ?? null;
  // A stand-in for Discord may hand out tokens of any shape; Discord's own have three parts.
  if (token && !data.DISCORD_API_URL && !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) {
    throw new ConfigError(
      `DISCORD_TOKEN is not a bot token (three parts with dots between, no "Bot " before it); ${WHERE_TOKEN}.`,
    );
  }
  const base = (data.DISCORD_API_URL ?? DISCORD_API).replace(/\/+$/, "");
  const versioned = /^(.*)\/v(\d+)$/.exec(base);
  return {
    token,
    guildId: data.DISCORD_GUILD_ID ?? null,
    apiUrl: versioned?.[1] ?? base,
    apiVersion: versioned?.[2] ?? null,
    logLevel: data.LOG_LEVEL ?? "info",
    previewPort: data.PREVIEW_PORT ?? 4321,
    articlesDir: data.ARTICLES_DIR ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    databaseFile: data.VERBATIM_DB ?? null,
    allowHosts: data.VERBATIM_ALLOW_HOSTS ?? [],
    fetchPorts: data.VERBATIM_PORTS ?? [],
  };
}

/** The token, for what cannot work without one. Throws ConfigError where it is missing. */
export function tokenOf(config: Config): string {
  if (config.token) return config.token;
  throw new ConfigError(`DISCORD_TOKEN is not set: ${WHERE_TOKEN} and put it into .env (see .env.example).`);
}
