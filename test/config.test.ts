import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "dotenv";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig, tokenOf } from "../src/config.js";

const TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz012345";
const SECRET = "wrong secret";

/** What readConfig says to these settings. */
function complaint(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
}

describe("configuration", () => {
  it("needs nothing", () => {
    expect(readConfig({})).toMatchObject({ token: null, guildId: null, apiUrl: "https://discord.com/api" });
  });

  it("takes an empty value as none", () => {
    expect(readConfig({ DISCORD_TOKEN: "", DISCORD_GUILD_ID: " ", PREVIEW_PORT: "" })).toEqual(
      readConfig({}),
    );
  });

  it("reads every setting", () => {
    const config = readConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: "123456789012345678",
      LOG_LEVEL: "debug",
      PREVIEW_PORT: "0",
      ARTICLES_DIR: "news",
      DATABASE_URL: "postgres://reader:word@db.example/verbatim",
      VERBATIM_DB: "kept.db",
    });
    expect(config).toMatchObject({ token: TOKEN, guildId: "123456789012345678", logLevel: "debug" });
    expect(config).toMatchObject({ previewPort: 0, articlesDir: "news" });
    expect(config).toMatchObject({
      databaseUrl: "postgres://reader:word@db.example/verbatim",
      databaseFile: "kept.db",
    });
  });

  it.each([
    ["http://127.0.0.1:8080/api/", "http://127.0.0.1:8080/api", null],
    ["http://proxy:8080", "http://proxy:8080", null],
    ["https://proxy.example/api/v10", "https://proxy.example/api", "10"],
  ])("takes %s as base of the HTTP API", (given, apiUrl, apiVersion) => {
    expect(readConfig({ DISCORD_API_URL: given })).toMatchObject({ apiUrl, apiVersion });
  });

  it.each([
    ["DISCORD_TOKEN", SECRET, /Bot page/],
    ["DISCORD_TOKEN", "onlyonepart", /Bot page/],
    ["DISCORD_GUILD_ID", "my server", /Copy Server ID/],
    ["DISCORD_API_URL", "discord.com/api", /http/],
    ["DISCORD_API_URL", "ftp://discord.com/api", /http/],
    ["LOG_LEVEL", "loud", /debug/],
    ["PREVIEW_PORT", "70000", /65535/],
    ["PREVIEW_PORT", "many", /65535/],
    ["DATABASE_URL", "mysql://user:wrong secret@host/db", /postgres:/],
  ])("says in one line what is wrong with %s=%s and what to do", (name, value, hint) => {
    const message = complaint({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} `));
    expect(message).toMatch(hint);
    expect(message).not.toContain("\n");
  });

  it("never repeats a token", () => {
    expect(complaint({ DISCORD_TOKEN: SECRET })).not.toContain(SECRET);
    expect(complaint({ DATABASE_URL: `mysql://user:${SECRET}@host` })).not.toContain(SECRET);
  });

  it("says everything that is wrong", () => {
    expect(complaint({ DISCORD_GUILD_ID: "x", LOG_LEVEL: "y" }).split("\n")).toHaveLength(2);
  });

  it("says where to get a token that is missing", () => {
    expect(() => tokenOf(readConfig({}))).toThrow(/^DISCORD_TOKEN is not set: .*\.env/);
  });

  it("has an example file that is valid as it stands", () => {
    const example = parse(readFileSync(join(import.meta.dirname, "../.env.example")));
    expect(Object.keys(example)).toContain("DISCORD_TOKEN");
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it("takes lists of sites and ports for what may be fetched", () => {
    const config = readConfig({
      VERBATIM_ALLOW_HOSTS: "example.org, *.news.example",
      VERBATIM_PORTS: "8080 8443",
    });
    expect(config).toMatchObject({ allowHosts: ["example.org", "*.news.example"], fetchPorts: [8080, 8443] });
    expect(readConfig({})).toMatchObject({ allowHosts: [], fetchPorts: [] });
    expect(() => readConfig({ VERBATIM_ALLOW_HOSTS: "https://example.org/" })).toThrow(
      /^VERBATIM_ALLOW_HOSTS is not a list of sites/,
    );
    expect(() => readConfig({ VERBATIM_PORTS: "80,99999" })).toThrow(
      /^VERBATIM_PORTS is not a list of ports/,
    );
  });
});
