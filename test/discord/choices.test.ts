import { describe, expect, it } from "vitest";
import { choicesOf } from "../../src/discord/choices.js";

const entry = (id: string, title: string, added = 0) => ({ id, title, added });

describe("choicesOf", () => {
  it("names articles by their headlines, the newest first", () => {
    expect(choicesOf([entry("b", "Ferry fares rise"), entry("a", "Harbor strike ends")], "")).toEqual([
      { name: "Ferry fares rise", value: "b" },
      { name: "Harbor strike ends", value: "a" },
    ]);
  });

  it("finds a headline by part of it, with a slip", () => {
    const found = choicesOf(
      [entry("b", "Ferry fares rise"), entry("a", "Harbor strike ends")],
      "harbour strike",
    );
    expect(found[0]?.value).toBe("a");
  });

  it("tells articles of one headline apart by when they were added", () => {
    const [morning, evening] = [Date.UTC(2026, 10, 28, 9, 5), Date.UTC(2026, 10, 28, 18, 30)];
    const entries = [
      entry("c", "Harbor strike ends", evening),
      entry("b", "Ferry fares rise"),
      entry("a", "Harbor strike ends", morning),
    ];
    expect(choicesOf(entries, "").map(({ name }) => name)).toEqual([
      "Harbor strike ends (added 2026-11-28 18:30 UTC)",
      "Ferry fares rise",
      "Harbor strike ends (added 2026-11-28 09:05 UTC)",
    ]);
  });

  it("keeps to Discord’s 100 characters, dates included", () => {
    const long = "Harbor strike ".repeat(12);
    for (const { name } of choicesOf([entry("b", long), entry("a", long)], "")) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).toMatch(/… \(added 1970-01-01 00:00 UTC\)$/);
    }
  });
});
