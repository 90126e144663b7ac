import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLog } from "../../src/discord/log.js";
import { serversOf, startUpkeep } from "../../src/discord/upkeep.js";

const DAY = 24 * 60 * 60 * 1_000;

/** Discord's list of a bot's servers, in pages of at most 200, in the order of their ids. */
function restOf(servers: readonly number[]) {
  let failing = false;
  return {
    asked: 0,
    fail: (now: boolean) => {
      failing = now;
    },
    async get(_route: string, options?: { query?: URLSearchParams }) {
      this.asked++;
      if (failing) throw new Error("500");
      const after = Number(options?.query?.get("after"));
      const limit = Number(options?.query?.get("limit"));
      return servers
        .filter((id) => id > after)
        .slice(0, limit)
        .map((id) => ({ id: String(id), name: "A server" }));
    },
  };
}

describe("the list of the bot’s servers", () => {
  it.each([0, 1, 200, 201, 450])("is whole with %d servers", async (count) => {
    const servers = Array.from({ length: count }, (_, i) => 1_000 + i);
    expect([...(await serversOf(restOf(servers)))]).toEqual(servers.map(String));
  });
});

describe("upkeep", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("clears the library after the start and every day, and goes on after a failure", async () => {
    const rest = restOf([1, 2]);
    const cleared: string[][] = [];
    const library = {
      clear: async (servers: () => Promise<ReadonlySet<string>>) => {
        cleared.push([...(await servers())]);
      },
    };
    const stop = startUpkeep(rest, library, createLog("silent"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(cleared).toEqual([["1", "2"]]);
    rest.fail(true);
    await vi.advanceTimersByTimeAsync(DAY);
    expect(cleared).toHaveLength(1);
    rest.fail(false);
    await vi.advanceTimersByTimeAsync(DAY);
    expect(cleared).toHaveLength(2);
    stop();
    await vi.advanceTimersByTimeAsync(3 * DAY);
    expect(rest.asked).toBe(3);
  });
});
