import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { leaningOf } from "../../src/brief/summary/lean.js";
import { readWords } from "../../src/brief/words/index.js";

const wordsOf = (sentence: string) =>
  readWords(readArticle(`A Headline for This\n\n${sentence}`)).filter((w) => w.sentence === 0);
const AROUND = { quotation: null, isKnown: () => false, people: [], personBefore: true, first: false };
const leaning = (sentence: string, known: readonly string[] = []) => {
  const words = wordsOf(sentence);
  const people = words.filter((w) => w.lower === "lowe" || w.lower === "ann").map((w) => w.start);
  const isKnown = (noun: string) => known.includes(noun);
  return leaningOf(words, { ...AROUND, isKnown, people });
};
const leans = (sentence: string) => {
  const { always, onPrevious } = leaning(sentence);
  return always || onPrevious;
};
const points = (sentence: string, known: string[] = []) => leaning(sentence, known).pointsTo;

describe("a sentence that leans on the one before", () => {
  it.each([
    "He said on Monday that the harbor would reopen.",
    "They have refused to sign the treaty of the straits.",
    "But the ministers of Norland refused to sign.",
    "However, Norland refused to sign the treaty on Monday.",
    "Norland, however, refused to sign the treaty on Monday.",
    "Norland, in fact, refused to sign the treaty on Monday.",
    "In other ports of Norland the ferries were late.",
    "In addition, Norland refused to sign the treaty on Monday.",
    "For example, Norland refused to sign the treaty on Monday.",
    "Norland also refused to sign the treaty on Monday.",
    "This was the first treaty that Norland refused to sign.",
    "These measures of the council are meant to help farmers.",
    "Norland refused to sign, and said why in this.",
    "That was the first treaty that Norland refused to sign.",
    "Mr. Lowe then refused to sign the treaty of the straits.",
    "Ann Lowe added, “The ferries of Port Alma were late.”",
    "Ministers of Norland have said the same thing for years.",
    "The latest effort to reopen the harbor failed on Monday.",
    "A nurse from Norland who moved to Port Alma, she takes the ferry.",
    "Editor’s note: The harbor of Port Alma has paid for this trip.",
    "CORRECTION APPENDED to the report on the harbor of Port Alma.",
    "[W]e are proud of the ferries of Port Alma.",
    "His brother runs the ferry company in Port Alma.",
    "Another said the ferries of Port Alma were late.",
    "Both candidates face questions about their health.",
    "Sixty percent said the ferries of Port Alma were late.",
    "Why did Norland refuse to sign the treaty on Monday?",
    "We should all be worried about the ferries of Port Alma.",
    "Others who live in Port Alma wait for the ferries.",
    "The harbor of Port Alma will reopen as well.",
    "As president, he would reopen the harbor of Port Alma.",
    "The Morning Post confirmed a few of his claims about the harbor.",
    "Too late for Norland.",
    "It appeared in the Norland harbor on Monday.",
    "The Daily Ferry Takes A Closer Look At The Harbor Fees So You Don’t Have To.",
    "Ann Lowe signs books at a rally on February 27, 2016 in Port Alma, Norland.",
    "— Lower the tax on paper cups and bags by half.",
    "~ Norland refused to sign the treaty of the straits on Monday.",
  ])("%s", (sentence) => {
    expect(leans(sentence)).toBe(true);
  });

  it.each([
    "Norland refused to sign the treaty of the straits on Monday.",
    "The government of Norland refused to sign the treaty of the straits.",
    "This week Norland refused to sign the treaty of the straits.",
    "In his remarks, Mr. Lowe refused to name a date for the talks.",
    "Those who signed were Ann Lowe, Tom Baker, Oskar Brennhild and Marit Eldrun.",
    "Ann Lowe was born on February 27, 1961 in Port Alma, Norland.",
    "Ann Lowe died on Friday, March 25, 2016, in Port Alma, Norland.",
    "Asked if she would sign, Ann Lowe refused to name a date for the talks.",
    "Even as his chances fade, Mr. Lowe refused to name a date for the talks.",
    "Mr. Lowe will sign the treaty of the straits this Thursday.",
    "It seemed unlikely that Norland would sign the treaty.",
    "It’s the first time a minister of Norland has signed a treaty.",
    "Ann Lowe said she would reopen the harbor on Monday.",
    "It is time to reopen the harbor of Port Alma, Ann Lowe said.",
    "Norland not only refused to sign but also left the hall.",
    "Those who live in Port Alma wait for the ferries.",
    "Norland said that it would sign a treaty on fishing.",
    "A nurse from Norland said she takes the ferry to Port Alma.",
    "The latest Norland poll found that most want the harbor open.",
    "Norland paid the same way as its neighbors did.",
    "Those “who wait for the ferries” live in Port Alma.",
    "Ann Lowe trails the mayor at 13 percent in Port Alma.",
    "Ann Lowe, then a senator, refused to sign the treaty.",
    "Norland added a pier for the ferries of Port Alma.",
    "The Norland senator said the ferries of Port Alma were late.",
    "“We will not sign that,” said Ann Lowe, the minister of Norland.",
    "More people took the ferries in May than in April, Ann Lowe said.",
    "Nobody in this country has seen such a storm.",
    "Both sides of the strait will get a new ferry port.",
    "In response to the strike, Norland raised the pay of ferry crews.",
  ])("but not: %s", (sentence) => {
    expect(leans(sentence)).toBe(false);
  });

  it("goes on from the sentence before by a connective, a pronoun or a part of what that tells", () => {
    for (const sentence of [
      "But the ministers of Norland refused to sign.",
      "Norland also refused to sign the treaty on Monday.",
      "He said on Monday that the harbor would reopen.",
      "This was the first treaty that Norland refused to sign.",
      "The crew said the ferry had been late all day.",
    ]) {
      expect(leaning(sentence)).toMatchObject({ always: false, onPrevious: true, pointsTo: [] });
    }
    for (const sentence of ["We should all be worried about the ferries.", "Too late for Norland."]) {
      expect(leaning(sentence)).toMatchObject({ always: true, onPrevious: false });
    }
  });

  it("cannot stand by “he” behind a sentence about nobody", () => {
    const he = wordsOf("He said on Monday that the harbor would reopen.");
    expect(leaningOf(he, { ...AROUND, personBefore: false }).always).toBe(true);
    const they = wordsOf("They have refused to sign the treaty of the straits.");
    expect(leaningOf(they, { ...AROUND, personBefore: false }).always).toBe(false);
  });

  it("has its “he” read though something else points back before it", () => {
    const words = wordsOf("This came hours before he refused to sign the treaty.");
    expect(leaningOf(words, { ...AROUND, personBefore: false }).always).toBe(true);
    expect(leaningOf(words, AROUND)).toMatchObject({ always: false, onPrevious: true });
    expect(leaning("He said on Monday that those letters are secret.").pointsTo).toEqual(["letter"]);
  });

  it("points back by the subject behind a phrase in front, or within quotation marks", () => {
    expect(points("In May, the lighthouse closed after a storm.", ["lighthouse"])).toEqual(["lighthouse"]);
    expect(points("In May Ann Lowe closed, after a storm, the lighthouse.", ["lighthouse"])).toEqual([]);
    expect(points("The “white lighthouse” closed after a storm.", ["lighthouse"])).toEqual(["lighthouse"]);
  });

  it("goes on where its quotation is told by a pronoun or a description", () => {
    const words = wordsOf("“The harbor of Port Alma will reopen in May,” the Norland senator said.");
    expect(leaningOf(words, { ...AROUND, quotation: "hanging" })).toMatchObject({ onPrevious: true });
    expect(leaningOf(words, { ...AROUND, quotation: "broken" })).toMatchObject({ always: true });
    expect(leaningOf(words, AROUND)).toMatchObject({ always: false, onPrevious: false });
    expect(leaningOf(words, { ...AROUND, quotation: "hanging", first: true }).always).toBe(true);
  });

  it("points back by “the deal” where nothing tells which", () => {
    expect(points("Ann Lowe opposed the deal on Monday.", ["deal"])).toEqual(["deal"]);
    expect(points("Ann Lowe opposed the tentative deal.", ["deal"])).toEqual(["deal"]);
    expect(points("Ann Lowe opposed the deal on fishing rights.", ["deal"])).toEqual([]);
    expect(points("Ann Lowe praised the deal reached in Port Alma.", ["deal"])).toEqual([]);
    expect(points("The Harbor Committee met, and the committee opposed it.", ["committee"])).toEqual([]);
    expect(points("Ann Lowe signed a deal, and Norland praised the deal.", ["deal"])).toEqual([]);
  });

  it("points back by “the committee hearing” to the committee, where no hearing has been named", () => {
    const hearing = "Ann Lowe closed the port after the committee hearing.";
    expect(points(hearing, ["committee"])).toEqual(["committee"]);
    expect(points(hearing, ["committee", "hearing"])).toEqual(["hearing"]);
    expect(points(hearing)).toEqual([]);
    expect(
      points("The committee of Port Alma met, and Ann Lowe left the committee hearing.", ["committee"]),
    ).toEqual([]);
  });

  it("points back by the noun of “this letter”, but not of “this year”", () => {
    expect(points("Norland said why in this letter to the council.")).toEqual(["letter"]);
    expect(points("Norland will say why to the council this year.")).toEqual([]);
    expect(points("Norland held back 22 letters, and those letters are secret.")).toEqual([]);
    expect(points("Norland will never take such a measure, Ann Lowe said.")).toEqual(["measure"]);
    expect(points("Norland is such a quiet country that nobody calls.")).toEqual([]);
  });

  it("points back by any subject that it opens with, but for what there is one of", () => {
    const closed = "The old lighthouse closed after a storm in May.";
    expect(leaning(closed, ["lighthouse"])).toMatchObject({ onPrevious: false, pointsTo: ["lighthouse"] });
    expect(leaning(closed)).toMatchObject({ onPrevious: true, pointsTo: [] });
    expect(points("Ann Lowe closed the lighthouse after a storm.", ["lighthouse"])).toEqual([]);
    expect(points("The lighthouse of Port Alma closed after a storm.")).toEqual([]);
    expect(points("The tower of the lighthouse, which is white, fell in May.", ["lighthouse"])).toEqual([
      "lighthouse",
    ]);
    expect(points("The economy of ferries shrank after a storm in May.")).toEqual([]);
  });

  it("points back by a person whom only a noun tells", () => {
    expect(points("The senator said the ferries of Port Alma were late.")).toEqual(["senator"]);
    expect(points("The woman disputes the report on the ferries.")).toEqual(["woman"]);
    expect(points("The Norland senator said the ferries of Port Alma were late.")).toEqual([]);
    expect(points("The Republican presidential race looks like one of two people.")).toEqual([]);
  });

  it("leaves the article’s first sentence its pronouns: nothing stands before it", () => {
    const words = wordsOf("Months after he left the harbor, Mr. Lowe came back to it.");
    const around = { ...AROUND, first: true };
    expect(leaningOf(words, around).always).toBe(false);
    for (const opening of [
      "So let me get this straight about the harbor.",
      "He is back in the harbor of Port Alma.",
      "His ferry is back in the harbor of Port Alma.",
      "It featured ferries and a crane.",
    ])
      expect(leaningOf(wordsOf(opening), around).always).toBe(true);
    for (const opening of [
      "It was a quiet day in Port Alma.",
      "It took years to build the harbor of Port Alma.",
    ])
      expect(leaningOf(wordsOf(opening), around).always).toBe(false);
  });

  it("never stands where it bids its reader do something", () => {
    for (const sentence of [
      "Tune in tonight for the last debate of the ministers.",
      "Just ask Ann Lowe, the mayor of Norland.",
      "Let’s save the speeches for later in the evening.",
    ]) {
      expect(leaning(sentence).always).toBe(true);
    }
    for (const sentence of [
      "Start times at the port of Norland have moved.",
      "“Let’s save the speeches for later,” Ann Lowe said.",
    ]) {
      expect(leaning(sentence).always).toBe(false);
    }
  });

  it("is broken as a heading in capitals, but not in a text that is all in capitals", () => {
    expect(leaning("HARBOR COMMITTEE RAISES FERRY FARES IN MAY").broken).toBe(true);
    expect(leaning("THE HARBOR COMMITTEE RAISES FERRY FARES IN MAY.").broken).toBe(false);
  });

  it("is broken where the controls of a page run together", () => {
    expect(leaning("Tom BakerFlagShareLikeReplyAnn LowePort said that the port was shut.").broken).toBe(true);
    expect(leaning("The YouTube channel of WikiLeaks said that the port was shut.").broken).toBe(false);
  });
});
