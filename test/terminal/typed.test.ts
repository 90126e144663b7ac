import { describe, expect, it } from "vitest";
import { definitions } from "../../commands/index.js";
import { Mistyped, readTyped } from "../../src/terminal/index.js";

const read = (line: string) => readTyped(line, definitions);
const complaint = (line: string) => {
  try {
    read(line);
  } catch (error) {
    if (error instanceof Mistyped) return error.message;
    throw error;
  }
  return "no complaint";
};

describe("readTyped", () => {
  it.each([
    ["/summary", "summary", {}],
    ["summary", "summary", {}],
    ["  /SUMMARY length:LONG ", "summary", { length: "long" }],
    ["/summary long", "summary", { length: "long" }],
    ["/quote speaker:Wang Yi", "quote", { speaker: "Wang Yi" }],
    ["/quote Wang Yi", "quote", { speaker: "Wang Yi" }],
    ['/quote speaker:"Wang Yi" about:“trade talks”', "quote", { speaker: "Wang Yi", about: "trade talks" }],
    ["/quote about:war speaker:Li private:true", "quote", { about: "war", speaker: "Li", private: true }],
    ["/quote speaker:Reverend: Smith", "quote", { speaker: "Reverend: Smith" }],
    ["/issues private:no article:abc", "issues", { private: false, article: "abc" }],
  ])("reads %s", (line, command, chosen) => expect(read(line)).toEqual({ command, chosen }));

  it.each([
    ["/sumary", "There is no /sumary. Did you mean /summary?"],
    ["/zzz", "There is no /zzz. Try /summary, /quote or /issues."],
    ["", "There is no /. Try /summary, /quote or /issues."],
    ["/quote", "/quote needs a speaker, for example /quote speaker:Wang."],
    ["/quote speaker:", "speaker is empty: write it right behind the colon."],
    ["/quote speaker:Wang speaker:Xi", "speaker is given twice: once is enough."],
    ["/quote speakr:Wang", "/quote has no option speakr. Did you mean speaker?"],
    ["/summary length:huge", "length is short, medium or long."],
    ["/issues private:maybe", "private is true or false."],
    [`/quote speaker:x about:${"y".repeat(41)}`, "about takes at most 40 characters."],
  ])("says what is wrong with %s", (line, sentence) => expect(complaint(line)).toBe(sentence));

  it("takes an address for a value, not for an option", () => {
    expect(complaint("/quote https://example.com/a")).toBe("no complaint");
  });
});
