import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentences } from "../../src/article/sentences.js";

const split = (text: string) =>
  readSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Each of these is one sentence. */
const WHOLE = [
  "Secretary of State Antony J. Blinken met Mr. Xi.",
  "The U.S. Senate and the U.N. Security Council agreed.",
  "Sen. Ana M. Ruiz (D-Calif.) and Gov. Lee spoke at 9 a.m. Tuesday.",
  "It cost $3.5 million, or 2.75 percent, at example.com last week.",
  "He is No. 5 on the list of Sept. 11 cases, Smith v. Jones.",
  "The firm, Roe Bros. Holdings Inc. of New York, paid.",
  "U.S.-China ties matter to Ph.D. students.",
  "“Why now?” Ms. Kim asked.",
  "“Really?!” he said.",
  "“No way!” the mayor of the town shouted.",
  "She paused ... and went on … slowly.",
  "C. V. Roe and E. J. Doe are partners of J.C. Poe.",
  "A visit to St. Louis and Mt. Everest, via Ft. Worth.",
  "He earned a B.A. and an M.D. in 1990.",
  "NEW YORK CITY (AP) — The mayor spoke.",
  "CNN, NBC and ABC News met the FBI.",
  "THE PORT WILL CLOSE IN MAY.",
  "Read it at www.example.com/News.html or write to jane.Roe@example.org.",
];

/** Each of these is cut where the bar stands. */
const CUT = [
  "It improved communications.|But they remain at odds.",
  "He left the U.S.| The talks went on.",
  "She came at 5 p.m.| He was late.",
  "“It is over,” he said.| “Go home.”",
  "They needed to “reflect upon itself.”| During the visit, he left.",
  'He called it "a mess."| Others agreed.',
  "“We went. |They stayed. |It ended,” she said.",
  "Is it true?| Nobody knows!| Fine.",
  "It fell to 3.5.| 25 people left.",
  "(It was late.)| He slept.",
  "“Stop!”| The crowd moved.",
  "It works with Acme Corp.| It has since 1990.",
  "It was in 2016.|The vote was close.",
  "“Ours is better.”|But nobody listened.",
  "That was plan B.| Then came C.",
  "He stopped…| Nobody spoke.",
  "PORT OF NORLAND TO CLOSE IN MAY |The mayor said so.| The crew left.",
  "FERRY FARES ROSE 3% IN MAY |“They rose,” she said.",
  "‘WHEN WILL THE PORT CLOSE’ |Nobody knew.",
  "STORM CLOSED THE PORT |A crew of six left.",
];

describe("readSentences", () => {
  it.each(WHOLE)("keeps together: %s", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each(CUT)("cuts: %s", (marked) => {
    const parts = marked.split("|").map((part) => part.trim());
    expect(split(marked.replaceAll("|", ""))).toEqual(parts);
  });

  it("gives spans in order, within the paragraph, with print at both ends", () => {
    const piece = fc.constantFrom(
      "U.S.",
      "Mr.",
      " ",
      "\n",
      "\u00a0",
      ".",
      "...",
      "…",
      "?",
      "!”",
      '"',
      "“",
      "”",
      "’",
      ")",
      "But",
      "the",
      "J.",
      "3.5",
      "No.",
      "𝒳",
      "ü",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((p) => p.join("")),
        ),
        fc.nat(5),
        (text, cut) => {
          const paragraph = { start: Math.min(cut, text.length), end: text.length };
          let last = paragraph.start;
          for (const { start, end } of readSentences(text, paragraph)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toMatch(/^\S[\s\S]*$/);
            expect(text.slice(start, end)).toMatch(/\S$/);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(paragraph.end);
          const inside = readSentences(text, paragraph)
            .map(({ start, end }) => text.slice(start, end))
            .join("");
          expect(inside.replace(/[\s\u200b-\u200d\u2060]/g, "")).toBe(
            text.slice(paragraph.start).replace(/[\s\u200b-\u200d\u2060]/g, ""),
          );
        },
      ),
    );
  });
});
