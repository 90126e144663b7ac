import { describe, expect, it } from "vitest";
import { readPeople } from "./people-reading.js";

/** Whom the pronoun at "|he|" (bars taken out) stands for. */
function behind(marked: string): string | null {
  const at = marked.indexOf("|");
  const pronoun = marked.slice(at + 1, marked.indexOf("|", at + 1));
  const body = marked.replaceAll("|", "");
  const { text, resolver } = readPeople(body);
  const start = text.length - body.length + at;
  return resolver.resolve({ start, end: start + pronoun.length }).entity?.name ?? null;
}

describe("pronouns", () => {
  it.each([
    ["the one speaker", "Laura Whitfield spoke on Monday. “We are late,” |she| said.", "Laura Whitfield"],
    [
      "gender by given name",
      "Laura Whitfield met Tom Marsh on Monday. “We are late,” |she| said.",
      "Laura Whitfield",
    ],
    ["gender by address", "Ms. Okoro met Mr. Adeyemi on Monday. “We are late,” |he| said.", "Adeyemi"],
    [
      "gender by role",
      "The chairwoman, Tahnee Okoro, met Tom Marsh. “We are late,” |she| said.",
      "Tahnee Okoro",
    ],
    [
      "the subject before the object",
      "Paul Dunne praised Tom Marsh on Monday. “We are late,” |he| said.",
      "Paul Dunne",
    ],
    [
      "the speaker of the quotation before",
      "Tom Marsh came to the fair.\n\n“It is late,” Paul Dunne said.\n\n“And cold,” |he| added.",
      "Paul Dunne",
    ],
    [
      "not one named in the quotation itself",
      "Paul Dunne and Tom Marsh ran. Tom Marsh lost. “Marsh is a bad loser,” |he| said. Paul Dunne smiled at Tom Marsh.",
      "Paul Dunne",
    ],
    [
      "not the one spoken to",
      "Paul Dunne spoke for an hour and Tom Marsh waited. “You are late,” |he| told Dunne.",
      "Tom Marsh",
    ],
    [
      "through a chain of pronouns",
      "Paul Dunne spoke for an hour. He was tired. He sat down. He drank some water. “It is late,” |he| said.",
      "Paul Dunne",
    ],
    [
      "the one asked, not the one who asks",
      "Tom Marsh runs a radio show. Marsh asked Paul Dunne whether the bridge was safe. “It is,” |he| said.",
      "Paul Dunne",
    ],
    [
      "the one before “who”",
      "Tom Marsh met Paul Dunne, who told reporters that the bridge was safe. |He| added that it was old.",
      "Paul Dunne",
    ],
    [
      "not the owner of what speaks",
      "Paul Dunne waited. Tom Marsh’s office was closed. “It is late,” |he| said.",
      "Paul Dunne",
    ],
    [
      "a group without the deed it is accused of",
      "Ann Lowe accused the company of wasting three weeks. “We are late,” |it| said.",
      "the company",
    ],
    [
      "somebody unnamed",
      "A spokeswoman for the mayor spoke on Monday. “We are late,” |she| said.",
      "A spokeswoman for the mayor",
    ],
    ["a group", "Several teachers spoke on Monday. “We are late,” |they| said.", "Several teachers"],
    [
      "a pair",
      "Laura Whitfield and Tom Marsh spoke on Monday. “We are late,” |they| said.",
      "Laura Whitfield and Tom Marsh",
    ],
    ["a body", "The Ministry of Health spoke on Monday. “We are late,” |it| said.", "The Ministry of Health"],
  ])("%s", (_, body, expected) => {
    expect(behind(body)).toBe(expected);
  });

  it("keeps companies from he and she", () => {
    expect(
      behind("Paul Dunne sold the firm. Wexler Holdings announced a loss. “We are late,” |he| said."),
    ).toBe("Paul Dunne");
    expect(behind("Wexler Holdings announced a loss. “We are late,” |she| said.")).toBe(null);
  });

  it("names nobody where two are equally good", () => {
    expect(behind("A fire broke out near Tom Marsh and near Paul Dunne. “We are late,” |he| said.")).toBe(
      null,
    );
  });

  it("never takes the first person for anybody", () => {
    expect(behind("Paul Dunne spoke on Monday. |I| said that it was late.")).toBe(null);
  });

  it("reads what is quoted as weak: the talk’s subject is not the talker", () => {
    expect(
      behind(
        "Laura Whitfield spoke. “My sister Jane Moore wrote it, and Jane Moore sang it,” Whitfield said. |She| added that it was good.",
      ),
    ).toBe("Laura Whitfield");
  });
});

describe("descriptions", () => {
  it.each([
    [
      "by title",
      "Sen. Laura Whitfield met Gov. Tom Marsh. |The senator| said that it was late.",
      "Laura Whitfield",
    ],
    [
      "by role",
      "Laura Whitfield, a former mayor, met Gov. Tom Marsh. |The former mayor| said that it was late.",
      "Laura Whitfield",
    ],
    [
      "by state",
      "Sen. Laura Whitfield (D-Ohio) met Sen. Ann Barry (R-Tenn.) and left. |The Tennessee senator| said that it was late.",
      "Ann Barry",
    ],
    [
      "of the person most in sight",
      "Paul Dunne spoke for an hour. |The billionaire| said that it was late.",
      "Paul Dunne",
    ],
    [
      "new where nobody fits",
      "Paul Dunne spoke for an hour. |The spokesman| said that it was late.",
      "The spokesman",
    ],
    [
      "of a body named before",
      "The group spoke on Monday. Rain fell. |The group| said that it was late.",
      "The group",
    ],
  ])("%s", (_, body, expected) => {
    expect(behind(body)).toBe(expected);
  });

  it("lets a description stand for the person when a pronoun follows", () => {
    expect(
      behind(
        "Sen. Laura Whitfield met Jane Moore. Rain fell. The senator said it was late. “Very late,” |she| said.",
      ),
    ).toBe("Laura Whitfield");
  });

  it("names a pronoun by words that brought somebody in, not by words that point at somebody unknown", () => {
    expect(behind("A farmer stood by the road. “Very late,” |she| said.")).toBe("A farmer");
    expect(behind("The woman stood by the road. “Very late,” |she| said.")).toBeNull();
  });
});
