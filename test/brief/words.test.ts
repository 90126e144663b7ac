import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { formOf } from "../../src/brief/words/form.js";
import { readWords, tallyWords, type Word } from "../../src/brief/words/index.js";

const read = (body: string) => {
  const article = readArticle(`The headline\n\n${body}\n`);
  return { article, words: readWords(article) };
};
const plain = (body: string) => read(body).words.filter((w) => w.sentence >= 0);

describe("readWords", () => {
  it("tags words and gives each its sentence and paragraph", () => {
    const words = plain("Ms. Lee spoke. He listened.\n\nThey left.");
    expect(words.map((w) => `${w.text}/${w.tag}/${w.sentence}/${w.paragraph}`)).toEqual([
      "Ms./PROPN/0/1",
      "Lee/PROPN/0/1",
      "spoke/VERB/0/1",
      "./PUNCT/0/1",
      "He/PRON/1/1",
      "listened/VERB/1/1",
      "./PUNCT/1/1",
      "They/PRON/2/2",
      "left/VERB/2/2",
      "./PUNCT/2/2",
    ]);
  });

  it("reads the headline as sentence -1, paragraph 0", () => {
    expect(
      read("Text.")
        .words.slice(0, 2)
        .map((w) => [w.text, w.sentence, w.paragraph]),
    ).toEqual([
      ["The", -1, 0],
      ["headline", -1, 0],
    ]);
  });

  it.each([
    ["policies", "policies", "policy", "policy"],
    ["China’s", "china’s", "china", "china"],
    ["Chinese", "chinese", "chinese", "china"],
    ["favours", "favors", "favor", "favor"],
    ["__proto__", "__proto__", "__proto__", "__proto__"],
    ["2016", "2016", "2016", "2016"],
  ])("knows %s as %s, one %s, under %s", (text, lower, singular, key) => {
    expect(formOf(text)).toMatchObject({ text, lower, singular, key });
  });

  it("gives a word the same form wherever it stands, in the next text too", () => {
    const form = ({ text, lower, singular, key, capital }: Word) => ({ text, lower, singular, key, capital });
    const forms = [...plain("Tariffs fell. The tariffs and Tariffs fell."), ...plain("Tariffs rose.")];
    const tariffs = forms.filter((w) => w.text === "Tariffs").map(form);
    expect(tariffs).toHaveLength(3);
    for (const one of tariffs) expect(one).toEqual(formOf("Tariffs"));
  });

  it("counts telling words by key, and notes their sentences; as a verb a word is not counted", () => {
    const tally = tallyWords(read("The ferries stop. A ferry sank and the ferry crews left.").words);
    expect(tally.get("ferry")).toEqual({ count: 3, sentences: [0, 1] });
    expect(tally.get("headline")).toEqual({ count: 1, sentences: [] });
    expect(tally.get("stop")).toEqual({ count: 0, sentences: [0] });
    expect(tally.has("the")).toBe(false);
  });

  it("tells which words begin with a capital, of any script", () => {
    const capitals = plain("The mayor met Élise Hale, Åsa and Иван at 9 at the iPort.").filter(
      (w) => w.capital,
    );
    expect(capitals.map((w) => w.text)).toEqual(["The", "Élise", "Hale", "Åsa", "Иван"]);
  });

  it("knows British words by their American spelling, names and look-alikes by their own", () => {
    const words = plain(
      "They criticised the programme, favoured the Labour defence and advised on their tour.",
    );
    const other = words.filter((w) => w.lower !== w.text.toLowerCase());
    expect(other.map((w) => [w.text, w.lower])).toEqual([
      ["criticised", "criticized"],
      ["programme", "program"],
      ["favoured", "favored"],
      ["defence", "defense"],
    ]);
    expect(words.find((w) => w.text === "Labour")?.lower).toBe("labour");
  });

  it("keeps glued sentences apart", () => {
    const words = plain("They spoke of trade.But they left.");
    expect(words.find((w) => w.text === "But")?.sentence).toBe(1);
  });

  it("keeps its place behind characters that the tagger drops", () => {
    for (const odd of ["\ufeff", "\u2029", "\u00a0\u00a0", "\u200b", "\u0000", "\ud800", "👍🏽", "\u3000"]) {
      const { article, words } = read(`One ${odd} two${odd}three ${odd}the mayor said.`);
      const said = words.find((w) => w.lower === "said");
      expect(said && article.text.slice(said.start, said.end), JSON.stringify(odd)).toBe("said");
    }
  });

  it("takes a long run for one word", () => {
    const run = "a-".repeat(50_000);
    const words = plain(`Before ${run} after.`);
    expect(words.map((w) => w.text.length)).toEqual([6, 100_000, 5, 1]);
  });

  it("knows words that are named like properties of objects", () => {
    expect(plain("The constructor said hasOwnProperty to __proto__ and toString.").length).toBeGreaterThan(8);
  });

  it("does not read a text in another way after other texts were read", () => {
    const wordsOf = (body: string) => plain(body).map((w) => w.text);
    const before = wordsOf("They said Marlowe’s late and Brandt's early.");
    wordsOf("He liked \"Brandt's\" most, and then “Marlowe’s” (Brandt's), Marlowe’s; Brandt's.");
    expect(wordsOf("They said Marlowe’s late and Brandt's early.")).toEqual(before);
    expect(before).toEqual(["They", "said", "Marlowe", "’s", "late", "and", "Brandt", "'s", "early", "."]);
  });

  it("covers all but white space with slices in order, for any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        " ",
        "\n\n",
        "said ",
        "“",
        "”",
        "''",
        "don’t ",
        "U.S.",
        "\u00a0",
        "__proto__ ",
        "--",
        "left..They ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const article = readArticle(pieces.join(""));
        let at = 0;
        for (const w of readWords(article)) {
          expect(w.start).toBeGreaterThanOrEqual(at);
          expect(w.end).toBeGreaterThan(w.start);
          expect(article.text.slice(w.start, w.end)).toBe(w.text);
          const home = w.sentence < 0 ? article.title : article.sentences[w.sentence];
          expect(home && w.start >= home.start && w.end <= home.end).toBe(true);
          at = w.end;
        }
      }),
      { numRuns: 30 },
    );
  });
});
