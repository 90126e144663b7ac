import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";

/** The sides of "the fuel tax" in an article that has a bill on it. */
const sidesOf = (sentence: string) => {
  const bill = "Norland has a bill to raise the fuel tax on ferries.";
  const { issues } = readBrief(readArticle(`Ministers Meet at the Harbor\n\n${bill}\n\n${sentence}\n`));
  const sides = issues.find(({ label }) => /fuel tax/.test(label))?.sides ?? [];
  return sides.map((s) => `${s.name}: ${s.cue.text}`);
};
const shows = (sentence: string, ...sides: string[]) => expect(sidesOf(sentence)).toEqual(sides);

describe("verbs of attitude", () => {
  it.each([
    ["Ann Lowe praised the fuel tax on ferries.", "Ann Lowe: praised"],
    ["Ann Lowe has long hated the fuel tax on ferries.", "Ann Lowe: has long hated"],
    ["The court struck down the fuel tax on ferries.", "The court: struck down"],
    ["Members of Congress voted down the fuel tax on ferries.", "Members of Congress: voted down"],
    ["The council voted down the fuel tax on ferries.", "The council: voted down"],
    ["Ann Lowe praised Tom Baker for the fuel tax on ferries.", "Ann Lowe: praised Tom Baker for"],
    [
      "Ann Lowe chastised Tom Baker for raising the fuel tax on ferries.",
      "Ann Lowe: chastised Tom Baker for raising",
    ],
    ["Ann Lowe scoffed at the fuel tax on ferries.", "Ann Lowe: scoffed at"],
    ["Voters support the fuel tax on ferries.", "Voters: support"],
    ["Catholic bishops oppose the fuel tax on ferries.", "Catholic bishops: oppose"],
    ["The Lowe campaign opposes the fuel tax on ferries.", "The Lowe campaign: opposes"],
  ])("%s", shows);

  it.each([
    "Ann Lowe hates cold soup.",
    "Ann Lowe turned down the road.",
    "Ann Lowe mocked the cook for cold soup.",
  ])("put nothing on the table in: %s", (sentence) => {
    expect(readBrief(readArticle(`Ministers Meet at the Harbor\n\n${sentence}\n`)).issues).toEqual([]);
  });
});

describe("prepositions that take a side", () => {
  it.each([
    ["Ann Lowe is against the fuel tax on ferries.", "Ann Lowe: is against"],
    ["Ann Lowe is firmly in favor of the fuel tax on ferries.", "Ann Lowe: is firmly in favor of"],
    ["The court ruled in favor of the fuel tax on ferries.", "The court: ruled in favor of"],
    ["Ann Lowe testifies in favor of the fuel tax on ferries.", "Ann Lowe: testifies in favor of"],
    ["Ann Lowe spoke in favor of the fuel tax on ferries.", "Ann Lowe: spoke in favor of"],
    ["Ann Lowe spoke out against the fuel tax on ferries.", "Ann Lowe: spoke out against"],
    ["Ann Lowe came out against the fuel tax on ferries.", "Ann Lowe: came out against"],
  ])("%s", shows);
});

describe("nouns for whoever takes a side", () => {
  it.each([
    ["Ann Lowe is a longtime critic of the fuel tax on ferries.", "Ann Lowe: is a longtime critic of"],
    ["Ann Lowe, a vocal opponent of the fuel tax on ferries, left.", "Ann Lowe: a vocal opponent of"],
    ["Tom Baker met Ann Lowe, a supporter of the fuel tax on ferries.", "Ann Lowe: a supporter of"],
  ])("%s", shows);

  it("go for each name behind them", () => {
    shows(
      "Critics of the fuel tax on ferries, like Ann Lowe and Tom Baker, left.",
      "Ann Lowe: Critics of",
      "Tom Baker: Critics of",
    );
  });

  it.each([
    ["Enemies of the fuel tax on ferries like Ann Lowe, and Tom Baker left.", "Ann Lowe: Enemies of"],
    ["Gov. Ann Lowe of Sudria, an opponent of the fuel tax on ferries, left.", "Ann Lowe: an opponent of"],
  ])("%s", shows);

  it.each([
    "In Norland, critics of the fuel tax on ferries left.",
    "According to Ann Lowe, critics of the fuel tax on ferries are wrong.",
    "Ann Lowe had been a supporter of the fuel tax on ferries.",
    "Ann Lowe, a former supporter of the fuel tax on ferries, left.",
    "Ann Lowe was once a supporter of the fuel tax on ferries.",
    "Ann Lowe is not a supporter of the fuel tax on ferries.",
    "Critics of the fuel tax on ferries left.",
  ])("tell of nobody now in: %s", (sentence) => shows(sentence));
});

describe("what is done to a matter", () => {
  it.each([
    ["The fuel tax on ferries is opposed by the Bakers’ Guild.", "the Bakers’ Guild: opposed"],
    ["The fuel tax on ferries, backed by Sudria, would fail.", "Sudria: backed"],
    ["A fuel tax on ferries championed by Ann Lowe would fail.", "Ann Lowe: championed"],
  ])("is done by whoever “by” names: %s", shows);

  it.each([
    "The fuel tax on ferries is not opposed by Sudria.",
    "The fuel tax on ferries may be opposed by Sudria.",
    "If the fuel tax on ferries is opposed by Sudria, it fails.",
    "The fuel tax on ferries was imposed by Sudria.",
    "The fuel tax on ferries had been opposed by Sudria.",
    "The claim that the fuel tax on ferries is opposed by Sudria is false.",
  ])("tells no stance in: %s", (sentence) => shows(sentence));
});

describe("a clause about a matter before it", () => {
  it.each([
    ["The fuel tax on ferries, which Sudria opposes, would fail.", "Sudria: opposes"],
    ["The fuel tax on ferries that they oppose would fail."],
    ["The fuel tax on ferries that Sudria has long denounced would fail.", "Sudria: has long denounced"],
  ])("%s", shows);

  it("is only part of what somebody says of the matter", () => {
    shows(
      "Ann Lowe doubted that the fuel tax on ferries that Sudria opposes would fail.",
      "Ann Lowe: doubted that the fuel tax on ferries that Sudria opposes would fail",
    );
  });
});

describe("a participle behind a comma", () => {
  it("goes with whoever opposes the matter, not with the matter", () => {
    shows("Ann Lowe opposes the fuel tax on ferries, backed by the Bakers’ Guild.", "Ann Lowe: opposes");
  });
});

describe("what would turn a stance round", () => {
  it.each([
    "Ann Lowe denied that she opposed the fuel tax on ferries.",
    "Ann Lowe refused to say that she was against the fuel tax on ferries.",
    "Ann Lowe joked that she supported the fuel tax on ferries.",
    "Ann Lowe quoted Tom Baker as saying the fuel tax on ferries was unfair.",
    "Ann Lowe said when she opposed the fuel tax on ferries that it was new.",
    "The fuel tax on ferries, which Ann Lowe denies is unfair, is new.",
    "Ann Lowe opposed the fuel tax on ferries until last week.",
    "Ann Lowe, who opposed the fuel tax on ferries, now supports the mayor.",
    "Ann Lowe’s opposition to the fuel tax on ferries is fading.",
    "Ann Lowe said that the fuel tax on ferries was unfair, but that it was needed.",
    "Ann Lowe said that though the fuel tax on ferries was unfair, it was needed.",
    "Ann Lowe conceded that the fuel tax on ferries was fair.",
    "Ann Lowe said the fuel tax on ferries would have been unfair.",
    "Ann Lowe said the fuel tax on ferries was a matter for the mayor.",
    "All parties but Sudria oppose the fuel tax on ferries.",
    "Ann Lowe would support the fuel tax on ferries if Sudria wins a cut in fares.",
    "Ann Lowe may be among those who opposed the fuel tax on ferries.",
    "Sudria’s plan could end the fuel tax on ferries.",
    "The campaign opposes the fuel tax on ferries.",
    "Ann Lowe said the fuel tax on ferries will rise in May.",
    "Ann Lowe said the fuel tax on ferries will take effect in May.",
    "The fuel tax on ferries is opposed by the mayor of Norland’s own party.",
  ])("is no side: %s", (sentence) => shows(sentence));
});

describe("whose stance it is", () => {
  it("is whoever's a name in commas tells", () => {
    shows("The union’s leader, Ann Lowe, opposes the fuel tax on ferries.", "Ann Lowe: opposes");
  });

  it.each([
    ["Sudria’s plan would end the fuel tax on ferries.", "Sudria: plan would end"],
    ["Ann Lowe was among those who opposed the fuel tax on ferries.", "Ann Lowe: opposed"],
    [
      "Ann Lowe, who last year threatened to end the fuel tax on ferries, left.",
      "Ann Lowe: threatened to end",
    ],
    ["Ann Lowe’s opposition to the fuel tax on ferries is known.", "Ann Lowe: opposition to"],
    [
      "Ann Lowe gave up her campaign against the fuel tax on ferries.",
      "Ann Lowe: gave up her campaign against",
    ],
    ["Ann Lowe called again for a fuel tax on ferries.", "Ann Lowe: called again for"],
    ["Ann Lowe threatened to end the fuel tax on ferries if she is elected.", "Ann Lowe: threatened to end"],
    [
      "Ann Lowe urged crews to join the strike and has threatened to end the fuel tax on ferries.",
      "Ann Lowe: has threatened to end",
    ],
  ])("%s", shows);

  it.each([
    "Tom Baker grew angry in his attacks on Ann Lowe’s support for the fuel tax on ferries.",
    "It is strange that Ann Lowe would denounce the fuel tax on ferries.",
    "Ann Lowe has supported the fuel tax on ferries but has since said that it is late.",
    "Ann Lowe has steadily expanded the fuel tax on ferries.",
    "Ann Lowe hoped that the fuel tax on ferries and the port fees could be cut.",
    "Ann Lowe speculated about the fuel tax on ferries.",
    "Voters help Ann Lowe try to end the fuel tax on ferries.",
    "“They left after the mayor’s promise that he would end the fuel tax on ferries,” Tom Baker said.",
    "“We were not allowed to support the fuel tax on ferries,” Ann Lowe said.",
  ])("is in doubt, or none, in: %s", (sentence) => shows(sentence));

  it("is a pronoun's in a clause that opens the sentence, where no name stands behind it", () => {
    const lowe = "Ann Lowe left Norland on Monday.";
    shows(`${lowe} When she opposed the fuel tax on ferries, it was new.`, "Ann Lowe: opposed");
    shows(`${lowe} When she opposed the fuel tax on ferries, Marit Eldrun was new.`);
  });
});
