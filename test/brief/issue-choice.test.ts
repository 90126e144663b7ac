import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/brief/issue/candidates.js";
import { chooseIssues } from "../../src/brief/issue/choose.js";
import type { Mention } from "../../src/brief/issue/mention.js";

/** A noun phrase of these words, its head the last one. */
function candidate(words: string, weight: number, kind: Mention["kind"] = "discussion"): Candidate {
  const keys = words.split(" ");
  const head = keys.at(-1) ?? "";
  const label: Mention = {
    start: 0,
    end: words.length,
    kind,
    form: "noun",
    head,
    headWord: head,
    proper: false,
    compound: keys.length > 1,
    keys,
    parts: keys.flatMap((key) => key.split("_")),
    nouns: keys.slice(0, -1),
    things: keys.slice(0, -1),
    holdsVerb: false,
    quoted: false,
    size: keys.length,
    parties: [],
    cue: null,
    sentence: 0,
    paragraph: 1,
  };
  return { label, mentions: [label], weight };
}

const chosen = (...candidates: Candidate[]) => chooseIssues(candidates, 1).map((c) => c.label.keys.join(" "));

describe("the choice of issues", () => {
  it("takes what is heavy enough", () => {
    expect(chosen(candidate("ferry fares", 2), candidate("harbor fees", -2))).toEqual(["ferry fares"]);
  });

  it("wants more of the second matter with the same noun, most where that noun is one's head", () => {
    const first = candidate("fuel tax", 2);
    expect(chosen(first, candidate("fuel depot", 0))).toEqual(["fuel tax"]);
    expect(chosen(first, candidate("fuel depot", 0.5))).toEqual(["fuel tax", "fuel depot"]);
    expect(chosen(first, candidate("cheap fuel", 0.5))).toEqual(["fuel tax"]);
    expect(chosen(first, candidate("cheap fuel", 2))).toEqual(["fuel tax", "cheap fuel"]);
    expect(chosen(first, candidate("harbor depot", 0))).toEqual(["fuel tax", "harbor depot"]);
  });

  it("takes no second matter of the same two words, however heavy", () => {
    expect(chosen(candidate("fuel tax", 3), candidate("fuel tax rise", 3))).toEqual(["fuel tax"]);
  });

  it("takes no second matter of the same words, one of them written as a name", () => {
    expect(chosen(candidate("Green_Harbor plan", 3), candidate("Harbor Green plan", 3))).toEqual([
      "Green_Harbor plan",
    ]);
  });

  it("leaves the members of a list beside each other", () => {
    const list = [candidate("nuclear energy", 2, "list"), candidate("nuclear arsenals", 1, "list")];
    expect(chosen(...list)).toHaveLength(2);
  });

  it("wants more of each matter where an article disputes little", () => {
    const one = candidate("ferry fares", -0.32);
    expect(chooseIssues([one], 1)).toHaveLength(1);
    expect(chooseIssues([one], 0)).toHaveLength(0);
  });
});
