import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPeople } from "./people-reading.js";

/** Words that make the stage work: names, titles, marks, pronouns, cues, and odd ones. */
const WORDS =
  "Mr. Ms. Laura Whitfield Tom Marsh van der Beek al-Rashid Jr. Sen. (R-Tenn.) President of the The a an he she they it who said says told asked , . : “ ” ( ) - — ’s \" '' the spokesman senator group Ohio China WALDEN: Xi Wang and & de 1984 é 😀 \u0301 \u200b".split(
    " ",
  );
const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((words) => words.join(" "));

describe("people, for any text", () => {
  it("words every name, alias, role and mention as the article does, and no name twice", () => {
    fc.assert(
      fc.property(prose, (body) => {
        const { text, resolver } = readPeople(body);
        const { entities } = resolver;
        for (const e of entities) {
          expect(text).toContain(e.name);
          expect(e.name).not.toBe("");
          for (const alias of e.aliases) expect(text).toContain(alias);
          for (const span of [...e.mentions, ...(e.role ? [e.role] : [])]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(new Set(entities.map((e) => e.name)).size).toBe(entities.length);
      }),
    );
  });

  it("answers any span: an entity of the list with a confidence, or nobody with none", () => {
    fc.assert(
      fc.property(prose, fc.nat(400), fc.nat(80), fc.boolean(), (body, start, length, headed) => {
        const { resolver } = readPeople(body);
        const source = { start, end: start + length };
        const { entity, confidence, rule } = resolver.resolve(
          source,
          headed ? { start, end: start + 2 } : null,
        );
        expect(rule).not.toBe("");
        if (entity) expect(resolver.entities).toContain(entity);
        expect(confidence > 0).toBe(entity !== null);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("gives the same answer each time", () => {
    fc.assert(
      fc.property(prose, (body) => {
        expect(readPeople(body).resolver.entities).toEqual(readPeople(body).resolver.entities);
      }),
      { numRuns: 20 },
    );
  });
});
