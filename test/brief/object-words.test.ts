import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";

/** Words that every JavaScript object answers to, whatever a word list says. */
const WORDS = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "prototype"];

describe("words that JavaScript's objects know", () => {
  it.each(WORDS)("reads %s as any other word", (word) => {
    const text = `Talks on the ${word}

The ${word} of Spain, ${word} Smith, said that they would discuss the ${word} with the ${word}s. “We ${word} it,” ${word} said.

The United States opposes the ${word} over ${word}'s plan, and calls for ${word}. Another ${word} on trade, ${word} argued.
`;
    const brief = readBrief(readArticle(text));
    expect(brief.quotes.map((q) => q.text)).toEqual([`We ${word} it,`]);
    for (const { label } of brief.issues) expect(text).toContain(label);
  });
});
