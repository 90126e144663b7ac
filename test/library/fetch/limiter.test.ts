import { expect, it } from "vitest";
import { createLimiter } from "../../../src/library/fetch/limiter.js";

it("lets one fetch a user go at a time", () => {
  const limiter = createLimiter({ perMinute: 9, now: () => 0 });
  const leave = limiter.enter({ user: "a", server: "s" });
  expect(() => limiter.enter({ user: "a", server: "other" })).toThrow(/One page at a time/);
  limiter.enter({ user: "b", server: "s" })();
  leave();
  limiter.enter({ user: "a", server: "s" })();
});

it("lets a few a minute go for each server, and in direct messages for each user", () => {
  let time = 0;
  const limiter = createLimiter({ perMinute: 2, now: () => time });
  const go = (user: string, server: string | null) => limiter.enter({ user, server })();
  go("a", "s");
  time = 30_000;
  go("b", "s");
  expect(() => go("c", "s")).toThrow(/enough for a minute/);
  go("c", "t");
  go("c", null);
  time = 60_001;
  go("c", "s");
  expect(() => go("a", "s")).toThrow(/enough for a minute/);
});

it("does not count what was not let in", () => {
  const limiter = createLimiter({ perMinute: 2, now: () => 0 });
  const leave = limiter.enter({ user: "a", server: "s" });
  for (let i = 0; i < 5; i++) expect(() => limiter.enter({ user: "a", server: "s" })).toThrow();
  leave();
  limiter.enter({ user: "a", server: "s" })();
});
