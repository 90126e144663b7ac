import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, looksEnglish, readArticle, type Span } from "../../src/article/index.js";

const read = (text: string) => {
  const article = readArticle(text);
  const sliced = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  return {
    title: sliced(article.title),
    byline: sliced(article.byline),
    dateline: sliced(article.dateline),
    paragraphs: article.paragraphs.map(sliced),
    sentences: article.sentences.map(sliced),
  };
};

const LEAD = "The mayor opened the bridge on Monday, three years after work on it began.";
const NEXT = "“It is late,” she said. “But it is here.”";

describe("readArticle", () => {
  it.each([
    ["LF", `Bridge opens\n\n${LEAD}\n\n${NEXT}\n`],
    ["no blank lines", `Bridge opens\n${LEAD}\n${NEXT}`],
    ["CRLF and a byte-order mark", `\ufeffBridge opens\r\n\r\n${LEAD}\r\n\r\n${NEXT}`],
    ["lone CR", `Bridge opens\r\r${LEAD}\r${NEXT}`],
    ["U+2028 and non-breaking spaces", `\u00a0Bridge opens\u2028\u00a0${LEAD}\u00a0\u2029${NEXT}\u00a0`],
  ])("reads paragraphs with %s", (_, text) => {
    const { title, paragraphs, sentences } = read(text);
    expect(title).toBe("Bridge opens");
    expect(paragraphs).toEqual([LEAD, NEXT]);
    expect(sentences).toEqual([LEAD, "“It is late,” she said.", "“But it is here.”"]);
  });

  it("joins the lines of hard-wrapped paragraphs", () => {
    const text = [
      "Bridge opens",
      "",
      "The mayor opened the bridge on Monday, three years",
      "after work on it began, and said that it was “not a",
      "day too soon.” Hundreds came to see it.",
      "",
      "Traffic is expected to double by 2030, the council",
      "said. It had promised the bridge in 2012 and again",
      "in 2019.",
    ].join("\n");
    const { title, paragraphs, sentences } = read(text);
    expect(title).toBe("Bridge opens");
    expect(paragraphs).toHaveLength(2);
    expect(sentences).toHaveLength(4);
    expect(sentences[0]).toMatch(/^The mayor[\s\S]+too soon\.”$/);
  });

  it.each([
    "By Jane Roe",
    "BY JANE ROE AND JOHN DOE",
    "By Jane Roe and John van Doe, Associated Press Writer",
    "by Jane Q. Roe | The Daily Bridge",
    "Story by Jane Roe",
  ])("finds the byline: %s", (byline) => {
    const article = read(`Bridge opens\n\n${byline}\n\n${LEAD}\n\n${NEXT}`);
    expect(article.byline).toBe(byline);
    expect(article.paragraphs).toEqual([LEAD, NEXT]);
  });

  it.each([
    "By Monday the bridge was open to all.",
    "By then, Jane Roe had left.",
    "By John Doe’s account, it was late",
  ])("takes no prose for a byline: %s", (line) => {
    expect(read(`Bridge opens\n\n${line}\n\n${LEAD}`).byline).toBeNull();
  });

  it.each([
    ["BEIJING", "—"],
    ["BEIJING, Oct. 4 (AP)", "—"],
    ["TRENTON, N.J. (AP)", "--"],
    ["ST. LOUIS, Mo.", "-"],
    ["Philadelphia (AFP)", "–"],
    ["NEW YORK", "—"],
    ["WASHINGTON/BEIJING (Reuters)", "-"],
    ["(Reuters)", "-"],
  ])("finds the dateline %s", (dateline, dash) => {
    const article = read(`Bridge opens\n\n${dateline} ${dash} ${LEAD}\n\n${NEXT}`);
    expect(article.dateline).toBe(dateline);
    expect(article.paragraphs[0]).toBe(`${dateline} ${dash} ${LEAD}`);
    expect(article.sentences[0]).toBe(LEAD);
  });

  it.each([
    "LIVE — The bridge is open.",
    "The bridge — a long one — is open.",
    "A (small) - but real - change came.",
  ])("takes no prose for a dateline: %s", (line) => {
    expect(read(`Bridge opens\n\n${line}\n\n${NEXT}`).dateline).toBeNull();
  });

  it("finds the headline under the name of a section, which is no part of the article", () => {
    const article = readArticle(`WORLD NEWS\n\nBridge opens after three years\n\n${LEAD}`);
    expect(article.furniture).toEqual([{ start: 0, end: 10 }]);
    expect(article.title).toEqual({ start: 12, end: 42 });
    expect(read(`Politics\n\n${LEAD}\n\n${NEXT}`).title).toBe("Politics");
  });

  it("takes a long first paragraph, or a lone one, for no headline", () => {
    expect(read(`${`${LEAD} `.repeat(4)}\n\n${NEXT}`).title).toBeNull();
    expect(read(LEAD)).toMatchObject({ title: null, paragraphs: [LEAD] });
    expect(read("Bridge opens")).toMatchObject({ title: "Bridge opens", paragraphs: [] });
  });

  it("holds its promises for any text", () => {
    const line = fc.constantFrom(
      "Bridge opens",
      "By Jane Roe",
      "BEIJING (AP) — It rained.",
      LEAD,
      NEXT,
      "#a #b",
      "Advertisement",
      "",
      " ",
      "\u00a0",
      "…",
      "Read more: x",
      "1",
      "Comments",
      "Tom says:",
      "Related",
      "\ufeff",
      "a ".repeat(40),
    );
    const breaks = fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085");
    const document = fc.array(fc.tuple(line, breaks)).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), document), (text) => {
        const article = readArticle(text);
        expect(article.text).toBe(text);
        const blocks = [article.title, article.byline, ...article.paragraphs, ...article.furniture]
          .filter((span) => span !== null)
          .sort((a, b) => a.start - b.start);
        for (const spans of [blocks, article.sentences]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toMatch(/^(?=\S)[\s\S]*\S$/);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        expect(article.paragraphs.map((p) => p.index)).toEqual(article.paragraphs.map((_, i) => i + 1));
        for (const sentence of article.sentences) {
          const paragraph = article.paragraphs[sentence.paragraph - 1];
          expect(paragraph && contains(paragraph, sentence)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["only full stops", ".".repeat(1_000_000)],
    ["spaced full stops", ". ".repeat(500_000)],
    ["unbalanced quotation marks", '“a." '.repeat(200_000)],
    ["no space at all", "a".repeat(1_000_000)],
    ["glued sentences", "abcd.But".repeat(120_000)],
    ["blanks", " ".repeat(1_000_000)],
    ["line breaks", "\n a".repeat(60_000)],
    ["capitals and marks", "A-A—(".repeat(200_000)],
  ])("reads a megabyte of %s", (_, text) => {
    expect(readArticle(text).text).toBe(text);
  });
});

describe("looksEnglish", () => {
  it("knows English, and lets short text pass", () => {
    expect(looksEnglish(`${LEAD} ${NEXT} ${LEAD}`)).toBe(true);
    expect(looksEnglish("Kurz und gut.")).toBe(true);
    expect(looksEnglish("Lanford Mayor Tom Reyes resigned Monday. Council members applauded.")).toBe(true);
    expect(
      looksEnglish(`The council put it at https://example.org/${"abcdef1234".repeat(60)} on Tuesday.`),
    ).toBe(true);
  });

  it.each([
    "Der Bürgermeister hat die Brücke am Montag eröffnet, drei Jahre nachdem die Arbeiten begonnen hatten, und er nannte sie längst überfällig für die Stadt.",
    "Le maire a inauguré le pont lundi, trois ans après le début des travaux, et il a déclaré que les habitants avaient attendu assez longtemps pour cela.",
    "El alcalde inauguró el puente el lunes, tres años después de que comenzaran las obras, y dijo que los vecinos ya habían esperado bastante tiempo por él.",
    "Мэр открыл мост в понедельник, через три года после начала работ, и заявил, что жители города ждали этого достаточно долго, и строительство обошлось дорого.",
    "Kommunen udsatte tirsdag en afstemning om en bro. Vi accepterer det ikke, sagde hun.",
    "市议会周二推迟了对大桥的投票。",
    "市长星期一宣布大桥通车,距离开工已经三年。她对聚集在桥东端的约四百名群众说,大家等待的时间已经够长了。这座桥耗资四千二百万美元,比原计划多出三分之一,设有两条车道和一条人行道。居民们表示很高兴看到它在冬天之前完工。",
  ])("knows what is not: %s", (text) => {
    expect(looksEnglish(text)).toBe(false);
  });
});
