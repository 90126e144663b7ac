import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArticle, type Span } from "../../src/article/index.js";

const text = readFileSync("data/articles/xi-meets-blinken.txt", "utf8");
const article = readArticle(text);
const sliced = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);

describe("the article on the shelf", () => {
  it("has its headline, ten paragraphs and seventeen sentences", () => {
    expect(sliced(article.title)).toBe("Xi Meets Blinken With Tough Issues on the Agenda");
    expect(article.paragraphs).toHaveLength(10);
    expect(article.sentences).toHaveLength(17);
    expect(article.byline).toBeNull();
    expect(article.dateline).toBeNull();
  });

  it("leaves out tags and prompts", () => {
    expect(article.furniture.map(sliced)).toEqual([
      "#Meets #Blinken #Tough #Issues #Agenda",
      "About The Author",
      "Leave a Comment",
    ]);
  });

  it("parts the glued sentence", () => {
    const starts = article.sentences.map(sliced);
    expect(starts).toContainEqual(expect.stringMatching(/^But they remain at a standstill/));
    expect(starts).toContainEqual(expect.stringMatching(/improving communications\.$/));
  });
});
