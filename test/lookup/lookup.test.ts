import { describe, expect, it } from "vitest";
import type { Speaker } from "../../src/brief/index.js";
import {
  cueWithTime,
  findSpeakers,
  fold,
  listVoices,
  nearestSpeakers,
  sayAbout,
  speakerKey,
} from "../../src/lookup/index.js";
import { composeBrief } from "../commands/briefs.js";

const speaker = (
  name: string,
  aliases: string[],
  role: string | null = null,
  kind: Speaker["kind"] = "person",
): Speaker => ({
  name,
  aliases,
  role,
  roleSpan: null,
  kind,
  quotes: 0,
  statements: 0,
});

const TEXT = `Council Splits Over the Harbour

“We will not sell the harbour,” Mayor Zoë Łukasz-O’Neil said on Tuesday. “It belongs to the town.”

Bill Hartley said: “The tariffs hurt fishermen.” His sister Anna Hartley called it “nonsense.”

Dock workers want higher wages, and Jens Sørensen was there too.`;

const brief = composeBrief(TEXT, (find) => {
  const said = (words: string, name: string | null, quotation: number, confidence = 0.95) => ({
    ...find(words),
    kind: "direct" as const,
    quotation,
    speaker: name,
    mention: null,
    cue: null,
    evidence: "test",
    confidence,
  });
  return {
    speakers: [
      speaker("Jens Sørensen", ["Sørensen"]),
      speaker("Dock workers", [], null, "group"),
      speaker("Anna Hartley", ["Hartley"], "his sister"),
      speaker("Bill Hartley", ["Hartley", "Mr. Hartley"]),
      speaker("Zoë Łukasz-O’Neil", ["Ms. Łukasz-O’Neil", "Łukasz-O’Neil"], "Mayor"),
    ],
    quotes: [
      said("We will not sell the harbour,", "Zoë Łukasz-O’Neil", 0),
      said("It belongs to the town.", "Zoë Łukasz-O’Neil", 0),
      said("The tariffs hurt fishermen.", "Bill Hartley", 1, 0.6),
      said("nonsense.", "Anna Hartley", 2, 0.1),
    ],
    statements: [
      {
        ...find("higher wages"),
        speaker: "Dock workers",
        mention: null,
        cue: find("want"),
        evidence: "test",
        confidence: 0.9,
      },
    ],
  };
});

describe("fold", () => {
  it.each([
    ["Mr. Łukasz-O’Neil", "mr lukasz oneil"],
    ["Sørensen", "sorensen"],
    ["François  Ñandú", "francois nandu"],
    ["U.S. officials", "us officials"],
    ["习近平", "习近平"],
  ])("%s is compared as %s", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("listVoices", () => {
  it("counts utterances, not segments, and puts the most quoted first", () => {
    expect(listVoices(brief).map((v) => [v.speaker?.name, v.quotations.length, v.reported.length])).toEqual([
      ["Bill Hartley", 1, 0],
      ["Zoë Łukasz-O’Neil", 1, 0],
      ["Dock workers", 0, 1],
      ["Jens Sørensen", 0, 0],
      ["Anna Hartley", 0, 0],
      [undefined, 1, 0],
    ]);
  });
  it("calls a speaker likely below the first threshold and nobody below the second", () => {
    const voice = (name: string | undefined) => listVoices(brief).find((v) => v.speaker?.name === name);
    expect(voice("Zoë Łukasz-O’Neil")?.quotations[0]?.likely).toBe(false);
    expect(voice("Bill Hartley")?.quotations[0]?.likely).toBe(true);
    expect(voice(undefined)?.quotations[0]).toMatchObject({ likely: false, parts: [{ text: "nonsense." }] });
  });
  it("is read once", () => expect(listVoices(brief)).toBe(listVoices(brief)));
  it("names speakers with keys that don't change", () => expect(speakerKey("Wang Yi")).toBe("1wlxrx8"));
});

describe("findSpeakers", () => {
  const first = (typed: string) => findSpeakers(brief, typed).voices[0]?.speaker?.name;
  it.each([
    ["mayorr", "Zoë Łukasz-O’Neil"],
    ["Zoë Łukasz-O’Neil", "Zoë Łukasz-O’Neil"],
    ["lukasz", "Zoë Łukasz-O’Neil"],
    ["zoe oneil", "Zoë Łukasz-O’Neil"],
    ["ZOE", "Zoë Łukasz-O’Neil"],
    ["mayor", "Zoë Łukasz-O’Neil"],
    ["sorensen", "Jens Sørensen"],
    ["Sorenson", "Jens Sørensen"],
    ["Lukazs", "Zoë Łukasz-O’Neil"],
    ["mr hartley", "Bill Hartley"],
    ["anna", "Anna Hartley"],
    ["workers", "Dock workers"],
    ["dock wrokers", "Dock workers"],
    ["sister", "Anna Hartley"],
    ["President Sørensen", "Jens Sørensen"],
    ["Mrs. Anna Hartley", "Anna Hartley"],
    ["Hartley, Bill", "Bill Hartley"],
    ["Mayor Lukasz", "Zoë Łukasz-O’Neil"],
  ])("%s finds %s", (typed, name) => expect(first(typed)).toBe(name));

  it.each([
    "Obama",
    "Lavrov",
    "xq",
    "🙂",
    "Hammersmith",
    "Mr. Obama",
    "President",
    "Joe Sorensen",
    "Bill Sorensen",
    "a b c d e f g",
  ])("%s finds nobody", (typed) => expect(findSpeakers(brief, typed).voices).toEqual([]));
  it("lists everyone where nothing is typed", () => expect(findSpeakers(brief, " ").voices).toHaveLength(5));
  it("says when the words fit several", () => {
    expect(findSpeakers(brief, "Hartley")).toMatchObject({ equal: 2 });
    expect(findSpeakers(brief, "Bill Hartley")).toMatchObject({ equal: 1 });
  });
  it("takes a full name for itself, though another answers to it too", () => {
    const two = { ...brief, speakers: [speaker("Raj Shah", ["Shah"]), speaker("Shah", [])] };
    expect(findSpeakers(two, "shah")).toMatchObject({
      equal: 1,
      voices: [{ speaker: { name: "Shah" } }, {}],
    });
  });
  it("offers the nearest who speak instead", () => {
    expect(nearestSpeakers(brief, "Hartly", 2).map((v) => v.speaker?.name)[0]).toBe("Bill Hartley");
    expect(nearestSpeakers(brief, "Obama", 9).map((v) => v.speaker?.name)).not.toContain("Jens Sørensen");
  });
  it("copes with long and odd input", () => {
    for (const typed of ["x".repeat(6000), "\\", "(((", "=^!'\"", "\u0000"]) {
      expect(() => [findSpeakers(brief, typed), nearestSpeakers(brief, typed, 3)]).not.toThrow();
    }
  });
});

describe("sayAbout", () => {
  const quotations = listVoices(brief).flatMap((v) => v.quotations);
  const about = (words: string) => sayAbout(quotations, words).map((u) => u.parts[0].text);
  it("keeps what has every word, in any form", () => {
    expect(about("tariff")).toEqual(["The tariffs hurt fishermen."]);
    expect(about("HARBOUR sell")).toEqual(["We will not sell the harbour,"]);
    expect(about("town")).toEqual(["We will not sell the harbour,"]);
  });
  it("keeps nothing where a word is missing", () => expect(about("harbour tariffs")).toEqual([]));
  it("keeps all where there is no word", () => expect(about(" ,")).toHaveLength(3));
});

describe("cueWithTime", () => {
  const shown = (text: string, cue: string) => {
    const start = text.indexOf(cue);
    const span = cueWithTime(text, { start, end: start + cue.length });
    return text.slice(span.start, span.end);
  };
  it.each([
    ["“Go,” she said Friday.", "said", "said Friday"],
    ["she warned on Friday that", "warned", "warned on Friday"],
    ["she said late Tuesday night.", "said", "said late Tuesday night"],
    ["she said last week, before", "said", "said last week"],
    ["she said earlier this month", "said", "said earlier this month"],
    ["she said today’s talks failed", "said", "said"],
    ["she said Fridays are quiet", "said", "said"],
    ["she said the talks", "said", "said"],
    ["she said", "said", "said"],
  ])("%s", (text, cue, expected) => expect(shown(text, cue)).toBe(expected));
});
