import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import { packBrief, unpackBrief } from "../../src/library/pack.js";
import { giftOf } from "./gifts.js";

const { article } = giftOf("Bridge");
const brief = readBrief(article);

describe("a packed brief", () => {
  it("comes out the same, from any text", () => {
    const words = fc.constantFrom(
      "“We",
      "waited,”",
      "Ms.",
      "Silva",
      "said",
      "on",
      "Monday.",
      "\n\n",
      "China",
      "🌉",
      "U.S.",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words).map((all) => all.join(" ")),
        ),
        (text) => {
          const read = readBrief(readArticle(text));
          expect(unpackBrief(text, packBrief(read))).toEqual(read);
        },
      ),
    );
  });

  it("is shorter than the brief, whose text it leaves out", () => {
    expect(packBrief(brief)).not.toContain("We waited nine years");
    expect(packBrief(brief).length).toBeLessThan(JSON.stringify(brief).length);
  });

  it.each([
    ["no JSON", "{"],
    ["of another shape", JSON.stringify({ title: "Bridge" })],
    ["no object", "7"],
    ["of a longer text", packBrief(readBrief(readArticle(`${article.text}\n\nIt was the last of nine.`)))],
    ["with a span that ends before it starts", packBrief(brief).replace(/"start":\d+/, '"start":99999')],
  ])("that is %s is none", (_case, packed) => {
    expect(unpackBrief(article.text, packed)).toBeNull();
  });
});
