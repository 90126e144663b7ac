import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readWords } from "../../src/brief/words/index.js";

const wordsOf = (body: string) =>
  readWords(readArticle(`News of the day\n\n${body}`))
    .filter((w) => w.paragraph > 0)
    .map((w) => w.text);

describe("words", () => {
  it("does not read a text in another way after other texts were read", () => {
    const before = wordsOf("They said Marlowe’s late and Brandt's early.");
    wordsOf("He liked \"Brandt's\" most, and then “Marlowe’s” (Brandt's), Marlowe’s; Brandt's.");
    expect(wordsOf("They said Marlowe’s late and Brandt's early.")).toEqual(before);
    expect(before).toEqual(["They", "said", "Marlowe", "’s", "late", "and", "Brandt", "'s", "early", "."]);
  });
});
