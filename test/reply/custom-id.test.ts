import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ABOUT_LENGTH,
  CUSTOM_ID_LENGTH,
  decodeCustomId,
  encodeCustomId,
  type Press,
} from "../../src/reply/index.js";

const article = fc.stringMatching(/^[\w-]{1,32}$/);
const offset = fc.nat({ max: 0xffff_ffff });
const view = fc.oneof(
  fc.record({
    view: fc.constant("summary" as const),
    article,
    length: fc.constantFrom("short" as const, "medium" as const, "long" as const),
  }),
  fc.record({ view: fc.constant("voices" as const), article, page: offset }),
  fc.record({
    view: fc.constant("quote" as const),
    article,
    speaker: fc.stringMatching(/^[\da-z]{0,7}$/),
    at: fc.option(offset),
    reported: fc.boolean(),
    context: fc.boolean(),
    about: fc.string({ maxLength: ABOUT_LENGTH, unit: "binary" }).filter((s) => s.length <= ABOUT_LENGTH),
  }),
  fc.record({ view: fc.constant("issues" as const), article, page: offset }),
  fc.record({ view: fc.constant("issue" as const), article, at: offset, end: offset }),
);
const press: fc.Arbitrary<Press> = fc.record({
  deed: fc.constantFrom("open" as const, "share" as const),
  view,
});

describe("custom ids", () => {
  it("carry any view there and back", () => {
    fc.assert(
      fc.property(press, (p) => {
        expect(decodeCustomId(encodeCustomId(p))).toEqual(p);
      }),
    );
  });

  it("fit Discord's limit, the longest of all too", () => {
    fc.assert(
      fc.property(press, (p) => {
        expect(encodeCustomId(p).length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
      }),
    );
    const longest = encodeCustomId({
      deed: "share",
      view: {
        view: "quote",
        article: "a".repeat(32),
        speaker: "z".repeat(7),
        at: 0xffff_ffff,
        reported: true,
        context: true,
        about: "~".repeat(ABOUT_LENGTH),
      },
    });
    expect(longest.length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
  });

  it("of anybody else's making are refused", () => {
    for (const id of [
      "",
      "hello",
      "2~o~s~abc~m",
      "1~x~s~abc~m",
      "1~o~s~abc~huge",
      "1~o~s~abc",
      "1~o~s~abc~m~more",
      "1~o~i~abc~-1",
      "1~o~i~abc~zzzzzzzzz",
      "1~o~i~../../etc~0",
      "1~o~q~abc~WANG~~~~",
      `1~o~q~abc~~~~~${"x".repeat(ABOUT_LENGTH + 1)}`,
      "__proto__",
    ]) {
      expect(decodeCustomId(id), id).toBeNull();
    }
  });

  it("never make the decoder throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (id) => void decodeCustomId(id)));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("1", "o", "s", "q", "i", "abc", "", "0", "m"), { maxLength: 9 }),
        (parts) => void decodeCustomId(parts.join("~")),
      ),
    );
  });
});
