import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import type { Entity } from "../../src/brief/people/types.js";
import { chooseSentences } from "../../src/brief/summary/choose.js";
import { type Feature, featuresOf } from "../../src/brief/summary/features.js";
import { namedIn } from "../../src/brief/summary/people.js";
import { type Weighed, weighSentences } from "../../src/brief/summary/sentence.js";
import { headlineStems } from "../../src/brief/summary/telling.js";
import type { Worth } from "../../src/brief/summary/worth.js";
import { readWords, tallyWords } from "../../src/brief/words/index.js";

const STANDS = { always: false, broken: false, onPrevious: false, pointsTo: [] };

/** The place of each word that a sentence was made of, as a tally has one. */
const places = new Map<string, number>();

/** A sentence made of words, standing alone if not said otherwise. */
function sentence(index: number, words: string, more: Partial<Weighed> = {}): Weighed {
  const said = new Set(words.split(" "));
  for (const word of said) if (!places.has(word)) places.set(word, places.size);
  return {
    index,
    leaning: () => STANDS,
    length: 20,
    keys: [...said].map((word) => places.get(word) ?? -1).sort((a, b) => a - b),
    says: (key) => said.has(key),
    promised: new Set(),
    issues: new Set(),
    speakers: new Set(),
    short: new Map(),
    ...more,
  };
}

const worth = (alone: number[], more: Partial<Worth> = {}): Worth => ({
  alone,
  issues: [],
  speakers: new Map(),
  headline: new Set(),
  ...more,
});

describe("the choice of a set", () => {
  it("adds each time what adds most, though it looks only at the best", () => {
    const words = fc.shuffledSubarray("harbor strike ferry fare night pay crane".split(" "), {
      minLength: 1,
    });
    const offer = fc.record({ words, alone: fc.integer({ min: 0, max: 9 }), stands: fc.boolean() });
    const property = fc.property(fc.array(offer, { minLength: 1, maxLength: 40 }), (offers) => {
      const set = offers.map((o, i) =>
        sentence(i, o.words.join(" "), o.stands ? {} : { leaning: () => ({ ...STANDS, always: true }) }),
      );
      const alone = offers.map((o) => o.alone);
      const repeats = (s: Weighed, other: Weighed) => {
        const shared = s.keys.filter((key) => other.keys.includes(key)).length;
        return Math.max(0, shared / Math.min(s.keys.length, other.keys.length) - 0.4);
      };
      const rest = set.filter((_, i) => offers[i]?.stands);
      const plainly: Weighed[] = [];
      while (plainly.length < Math.min(5, rest.length)) {
        const gain = (s: Weighed) =>
          (alone[s.index] ?? 0) + -3.7 * plainly.reduce((sum, other) => sum + repeats(s, other), 0);
        const [best] = rest.filter((s) => !plainly.includes(s)).sort((a, b) => gain(b) - gain(a));
        if (best) plainly.push(best);
      }
      const order = chooseSentences(set, worth(alone), 5);
      if (rest.length > 0) expect(order).toEqual(plainly.map((s) => s.index));
      else expect(order).toHaveLength(1);
    });
    fc.assert(property);
  });

  it("takes the worthiest first", () => {
    const set = [sentence(0, "harbor strike"), sentence(1, "ferry fare"), sentence(2, "night pay")];
    expect(chooseSentences(set, worth([1, 2, 3]), 2)).toEqual([2, 1]);
  });

  it("does not say the same thing twice", () => {
    const set = [
      sentence(0, "harbor strike pay"),
      sentence(1, "strike harbor pay"),
      sentence(2, "ferry fare rise"),
    ];
    expect(chooseSentences(set, worth([5, 4.8, 3]), 2)).toEqual([0, 2]);
  });

  it("prefers what adds an issue or a speaker", () => {
    const set = [
      sentence(0, "harbor strike", { issues: new Set([0]), speakers: new Set(["Ann Lowe"]) }),
      sentence(2, "ferry fare", { issues: new Set([0]), speakers: new Set(["Ann Lowe"]) }),
      sentence(4, "night pay", { issues: new Set([1]) }),
    ];
    expect(chooseSentences(set, worth([5, 0, 3, 0, 2.9], { issues: [0.4, 0.4] }), 2)).toEqual([0, 4]);
    const speakers = new Map([["Ann Lowe", 1]]);
    expect(chooseSentences(set.slice(1), worth([0, 0, 2.9, 0, 3], { speakers }), 1)).toEqual([2]);
  });

  it("gives the agenda more room from the fourth sentence on", () => {
    const set = [0, 1, 2, 3, 4].map((i) => sentence(i, `word${i}`, i === 4 ? { issues: new Set([0]) } : {}));
    const alone = worth([9, 8, 7, 3, 2.5], { issues: [0.4] });
    expect(chooseSentences(set, alone, 4)).toEqual([0, 1, 2, 4]);
    expect(chooseSentences(set.slice(2), alone, 2)).toEqual([2, 3]);
  });

  it("prefers what the headline promises and no chosen sentence tells", () => {
    const [harbor, ferries] = [new Set(["harbo"]), new Set(["ferri"])];
    const set = [
      sentence(0, "harbor strike", { promised: harbor }),
      sentence(1, "harbor crane", { promised: harbor }),
      sentence(2, "ferries fare", { promised: ferries }),
    ];
    expect(chooseSentences(set, worth([5, 3, 2.98]), 2)).toEqual([0, 2]);
  });

  it("does not name by half a name whom nothing has introduced", () => {
    const full = new Set(["Ann Lowe"]);
    const short = new Map([["Ann Lowe", 0.05]]);
    const set = [
      sentence(0, "harbor strike"),
      sentence(1, "ferry fare", { speakers: full, short }),
      sentence(3, "night pay"),
    ];
    const alone = [5, 3, 0, 2.9];
    expect(chooseSentences(set, worth(alone), 2)).toEqual([0, 3]);
    expect(chooseSentences(set, worth(alone, { headline: new Set(["lowe"]) }), 2)).toEqual([0, 1]);
    const introduced = [sentence(0, "harbor strike", { speakers: full }), ...set.slice(1)];
    expect(chooseSentences(introduced, worth(alone), 2)).toEqual([0, 1]);
  });

  it("gains nothing by a speaker whom it does not introduce", () => {
    const full = new Set(["Ann Lowe"]);
    const set = (short: ReadonlyMap<string, number>) => [
      sentence(0, "harbor strike"),
      sentence(1, "ferry fare", { speakers: full, short }),
      sentence(2, "night pay"),
    ];
    const alone = worth([5, 3, 3.1], { speakers: new Map([["Ann Lowe", 1]]) });
    expect(chooseSentences(set(new Map()), alone, 2)).toEqual([0, 1]);
    expect(chooseSentences(set(new Map([["Ann Lowe", 0.5]])), alone, 2)).toEqual([0, 2]);
  });

  it("minds most whom the article names seldom", () => {
    const full = new Set(["Ann Lowe"]);
    const named = (share: number) =>
      sentence(1, "ferry fare", { speakers: full, short: new Map([["Ann Lowe", share]]) });
    const choose = (share: number) =>
      chooseSentences(
        [sentence(0, "harbor strike"), named(share), sentence(2, "night pay")],
        worth([5, 3, 2.3]),
        2,
      );
    expect(choose(0.5)).toEqual([0, 1]);
    expect(choose(0.01)).toEqual([0, 2]);
  });

  it("takes the shorter of two that say as much", () => {
    const set = [
      sentence(0, "harbor strike"),
      sentence(1, "ferry fare", { length: 80 }),
      sentence(2, "night pay"),
    ];
    expect(chooseSentences(set, worth([5, 3, 2.9]), 2)).toEqual([0, 2]);
  });

  it("leaves out what leans, and takes “the deal” only after the deal", () => {
    const leaning = sentence(1, "ferry fare", { leaning: () => ({ ...STANDS, always: true }) });
    const pointing = sentence(2, "night pay", { leaning: () => ({ ...STANDS, pointsTo: ["strike"] }) });
    expect(chooseSentences([sentence(0, "harbor strike"), leaning, pointing], worth([1, 9, 5]), 3)).toEqual([
      0, 2,
    ]);
    expect(chooseSentences([sentence(0, "harbor crane"), leaning, pointing], worth([1, 9, 5]), 3)).toEqual([
      0,
    ]);
  });

  it("takes what goes on from a sentence only right behind it", () => {
    const goesOn = { leaning: () => ({ ...STANDS, onPrevious: true }) };
    const set = [sentence(0, "harbor strike"), sentence(1, "ferry fare"), sentence(2, "night pay", goesOn)];
    expect(chooseSentences(set, worth([5, 1, 4]), 2)).toEqual([0, 1]);
    expect(chooseSentences(set, worth([1, 5, 4]), 2)).toEqual([1, 2]);
    expect(chooseSentences(set, worth([4.2, 5, 4]), 2)).toEqual([1, 0]);
    expect(chooseSentences(set.slice(2), worth([0, 0, 4]), 2)).toEqual([2]);
  });

  it("takes what goes on from nothing rather than what is broken", () => {
    const goesOn = sentence(1, "ferry", { leaning: () => ({ ...STANDS, onPrevious: true }) });
    const always = sentence(2, "night", { leaning: () => ({ ...STANDS, always: true }) });
    const pointing = sentence(0, "harbor", { leaning: () => ({ ...STANDS, pointsTo: ["strike"] }) });
    expect(chooseSentences([goesOn, always], worth([0, 1, 9]), 2)).toEqual([1]);
    expect(chooseSentences([pointing, goesOn, always], worth([1, 5, 9]), 1)).toEqual([0]);
  });

  it("takes “the company” only soon after a company, “the strike” anywhere after the strike", () => {
    const pointing = (noun: string) => [
      sentence(0, `harbor ${noun}`),
      ...[1, 2].map((i) => sentence(i, `crane${i}`)),
      sentence(3, "night pay", { leaning: () => ({ ...STANDS, pointsTo: [noun] }) }),
    ];
    expect(chooseSentences(pointing("company"), worth([9, 1, 2, 5]), 2)).toEqual([0, 2]);
    expect(chooseSentences(pointing("strike"), worth([9, 1, 2, 5]), 2)).toEqual([0, 3]);
  });

  it("takes the least bad one where all lean", () => {
    const leaning = sentence(0, "harbor", { leaning: () => ({ ...STANDS, always: true }) });
    const broken = sentence(1, "ferry", { leaning: () => ({ ...STANDS, always: true, broken: true }) });
    expect(chooseSentences([leaning, broken], worth([1, 9]), 3)).toEqual([0]);
    expect(chooseSentences([broken], worth([0, 9]), 3)).toEqual([1]);
  });
});

describe("what a sentence leans on in its article", () => {
  const leaningsOf = (text: string) => {
    const brief = readBrief(readArticle(`Harbor Strike\n\n${text}`));
    const article = readArticle(brief.text);
    const words = readWords(article);
    const found = {
      article,
      words,
      tally: tallyWords(words),
      quotes: brief.quotes,
      issues: [],
      entities: [],
    };
    return weighSentences(found, new Set()).map((s) => s.leaning());
  };

  it("is the sentence before, where that tells of a person", () => {
    const HE = "He said the harbor would close in May.";
    expect(leaningsOf(`She met sailors in Port Alma on Monday. ${HE}`)[1]).toMatchObject({
      onPrevious: true,
    });
    expect(leaningsOf(`The ferries of Port Alma stop on Monday. ${HE}`)[1]).toMatchObject({ always: true });
  });

  it("is the sentence before, where a pronoun tells its quotation", () => {
    const text = "She met sailors in Port Alma on Monday. “Ann Lowe will never close the harbor,” he said.";
    expect(leaningsOf(text)[1]).toMatchObject({ always: false, onPrevious: true });
  });
});

describe("whom a sentence names", () => {
  it("knows a full name, with or without a middle one, from a short one", () => {
    const texts = ["Ann B. Lowe spoke.", "Ann Lowe spoke.", "Ms. Lowe spoke.", "ANN LOWE spoke."];
    const article = readArticle(`Harbor Strike\n\n${texts.join(" ")}`);
    const mentions = [...article.text.matchAll(/(?:Ann (?:B\. )?|Ms\. )?Lowe/gi)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    }));
    const entity: Entity = {
      id: 0,
      name: "Ann Lowe Jr.",
      kind: "person",
      human: true,
      aliases: ["Lowe"],
      role: null,
      gender: "female",
      plural: false,
      mentions,
    };
    expect(namedIn(article, [entity]).map(({ short }) => short.has("Ann Lowe Jr."))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe("what speaks for a sentence", () => {
  const read = (...paragraphs: string[]) => {
    const article = readArticle(["Harbor Strike", ...paragraphs].join("\n\n"));
    const words = readWords(article);
    const found = { article, words, tally: tallyWords(words), quotes: [], issues: [], entities: [] };
    const headline = headlineStems(found.words);
    return featuresOf(found, weighSentences(found, headline), headline);
  };
  const LEAD =
    "Dockworkers in Port Alma ended a nine-day strike on Friday after the harbor agreed to raise night pay.";
  const of = (sentence: string, feature: Feature) => read(LEAD, sentence)[1]?.[feature];

  it("counts what the headline has, the seldom word most", () => {
    const [, both, often, seldom, none] = read(
      LEAD,
      "The harbor lost two ships in the strike.",
      "The harbor opened again in May, and the harbor is full.",
      "Nobody wants another strike.",
      "Ferry fares will rise in May.",
    ).map((f) => f.headline);
    expect(both).toBeCloseTo(1);
    expect(none).toBe(0);
    expect(often).toBeCloseTo(0.5);
    expect(seldom).toBeCloseTo(0.5);
    const [lead, more] = read(LEAD, "The harbor is full.", "The harbor is old.").map((f) => f.headline);
    expect(lead).toBeCloseTo(1);
    expect(more).toBeLessThan(0.5);
  });

  it.each<[Feature, string, string]>([
    ["link", "Fares rose</tweet> in May.", "Fares rose in May."],
    ["link", "Fares rose, wrote the port @portalma.", "Fares rose, wrote the port."],
    ["silence", "The port declined to comment.", "The port declined to pay."],
    [
      "silence",
      "Ms. Lowe did not immediately respond to a message.",
      "Police did not respond to the attack.",
    ],
    ["silence", "Ms. Lowe didn’t return two phone calls.", "The sailors did not return to the harbor."],
  ])("%s: %s", (feature, yes, no) => {
    expect([of(yes, feature), of(no, feature)]).toEqual([1, 0]);
  });

  it("knows the third sentence, and what opens a paragraph", () => {
    const all = read(`${LEAD} The harbor is full.`, "Fares rose. Nobody wants a strike.");
    expect(all.map((f) => f.third)).toEqual([0, 0, 1, 0]);
    expect(all.map((f) => f.opens)).toEqual([1, 0, 1, 0]);
  });

  it("counts words up to enough, and by the ten those that lack", () => {
    expect(of("Fares rose in May.", "full")).toBeCloseTo(4 / 36);
    expect(of("Fares rose in May.", "short")).toBeCloseTo(0.9);
  });
});
