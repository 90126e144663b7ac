import { describe, expect, it } from "vitest";
import { sayingsOf } from "./saying-reading.js";

/** One row: the sentence, then source, head, cue and content of the saying that it must hold. */
type Row = [
  sentence: string,
  source: string | null,
  head: string | null,
  cue: string,
  content: string | null,
];

const CLASSES: Record<string, Row[]> = {
  "before the quotation": [
    ["Ms. Okafor said, “The bridge is safe.”", "Ms. Okafor", "Ms. Okafor", "said", "“The bridge is safe.”"],
    ["The mayor wrote: “The bridge is safe.”", "The mayor", "mayor", "wrote", "“The bridge is safe.”"],
  ],
  "after the quotation": [
    [
      "“The bridge is safe,” Mayor Zoe Ward said on Tuesday.",
      "Mayor Zoe Ward",
      "Mayor Zoe Ward",
      "said",
      "“The bridge is safe,”",
    ],
    ["“Is it safe?” Madden asked.", "Madden", "Madden", "asked", "“Is it safe?”"],
  ],
  "inside what is said": [
    [
      "The bridge, an engineer said, was never safe.",
      "an engineer",
      "engineer",
      "said",
      "The bridge, an engineer said, was never safe",
    ],
  ],
  "inverted, with a long apposition": [
    [
      "“The bridge is safe,” said Robert Ford, a former inspector of ports and harbors.",
      "Robert Ford, a former inspector of ports and harbors",
      "Robert Ford",
      "said",
      "“The bridge is safe,”",
    ],
    ["“It is,” says the 46-year-old engineer.", "the 46-year-old engineer", "engineer", "says", "“It is,”"],
  ],
  "apposition and relative clause before the verb": [
    [
      "Victor Chan, who led the port for nine years and now teaches in Oslo, said the bridge was safe.",
      "Victor Chan, who led the port for nine years and now teaches in Oslo",
      "Victor Chan",
      "said",
      "the bridge was safe",
    ],
    [
      "Lena Berg, the head of policy at the port, told reporters that the bridge was safe.",
      "Lena Berg, the head of policy at the port",
      "Lena Berg",
      "told",
      "the bridge was safe",
    ],
  ],
  "common nouns with names inside": [
    [
      "Several environmental groups in Ohio said the plan would fail.",
      "Several environmental groups in Ohio",
      "groups",
      "said",
      "the plan would fail",
    ],
    [
      "A spokesman for Mr. Lund denied that the talks had failed.",
      "A spokesman for Mr. Lund",
      "spokesman",
      "denied",
      "the talks had failed",
    ],
    [
      "People briefed on the plan said it would fail.",
      "People briefed on the plan",
      "People",
      "said",
      "it would fail",
    ],
  ],
  "verbs beyond say, with particles": [
    [
      "The auditor pointed out that the money was gone.",
      "The auditor",
      "auditor",
      "pointed out",
      "the money was gone",
    ],
    ["The senator called for a new inquiry.", "The senator", "senator", "called for", "a new inquiry"],
    ["Ms. Lee warned that the river would rise.", "Ms. Lee", "Ms. Lee", "warned", "the river would rise"],
  ],
  "belief and will": [
    [
      "Mr. Lund believes that the talks will fail.",
      "Mr. Lund",
      "Mr. Lund",
      "believes",
      "the talks will fail",
    ],
    ["The union wants the mine to close.", "The union", "union", "wants", "the mine to close"],
    [
      "The union is worried that the mine will close.",
      "The union",
      "union",
      "is worried",
      "the mine will close",
    ],
  ],
  nouns: [
    ["Few believed his warning that the river would rise.", "his", "his", "warning", "the river would rise"],
    [
      "Nobody shared the mayor’s claim that the bridge was safe.",
      "the mayor",
      "mayor",
      "claim",
      "the bridge was safe",
    ],
    ["The mayor issued the following statement:", "The mayor", "mayor", "statement", null],
    ["“It is safe,” the mayor said in a statement.", "the mayor", "mayor", "said", "“It is safe,”"],
  ],
  "according to": [
    [
      "The bridge was safe, according to city officials.",
      "city officials",
      "officials",
      "according to",
      "The bridge was safe",
    ],
    [
      "According to city officials, the bridge was safe.",
      "city officials",
      "officials",
      "According to",
      "the bridge was safe",
    ],
  ],
  "as somebody put it": [
    ["The plan is dead, as Ms. Lee noted.", "Ms. Lee", "Ms. Lee", "noted", "The plan is dead"],
    ["As Ms. Lee noted, the plan is dead.", "Ms. Lee", "Ms. Lee", "noted", "the plan is dead"],
  ],
  "tweets and letters": [
    ["“It is safe,” the mayor wrote on Twitter.", "the mayor", "mayor", "wrote", "“It is safe,”"],
    ["The mayor tweeted that the bridge was safe.", "The mayor", "mayor", "tweeted", "the bridge was safe"],
    [
      "In a letter to the council, the mayor argued that the bridge was safe.",
      "the mayor",
      "mayor",
      "argued",
      "the bridge was safe",
    ],
  ],
  "told somebody": [
    [
      "The mayor told reporters on Friday that the bridge was safe.",
      "The mayor",
      "mayor",
      "told",
      "the bridge was safe",
    ],
    [
      "The mayor told guests at a breakfast in Keene that the bridge was safe.",
      "The mayor",
      "mayor",
      "told",
      "the bridge was safe",
    ],
    ["The mayor told me he was tired.", "The mayor", "mayor", "told", "he was tired"],
  ],
  passives: [
    [
      "The mayor was quoted as saying that the bridge was safe.",
      "The mayor",
      "mayor",
      "saying",
      "the bridge was safe",
    ],
    [
      "The mayor was asked by a reporter whether the bridge was safe.",
      "a reporter",
      "reporter",
      "was asked",
      "whether the bridge was safe",
    ],
  ],
  "negations and refusals": [
    ["The port has denied hiding the report.", "The port", "port", "has denied", "hiding the report"],
    ["The port declined to say who had paid.", "The port", "port", "declined", "to say who had paid"],
    ["The port did not say who had paid.", "The port", "port", "did not say", "who had paid"],
  ],
  questions: [
    [
      "The mayor asked whether the bridge was safe.",
      "The mayor",
      "mayor",
      "asked",
      "whether the bridge was safe",
    ],
  ],
  participles: [
    [
      "Ms. Lee left the talks, saying that the plan was dead.",
      "Ms. Lee",
      "Ms. Lee",
      "saying",
      "the plan was dead",
    ],
    [
      "The mayor met Ms. Lee, telling her that the plan was dead.",
      "The mayor",
      "mayor",
      "telling",
      "the plan was dead",
    ],
    ["The port sent a letter saying the plan was dead.", "The port", "port", "saying", "the plan was dead"],
    [
      "Ms. Lee angered the council by saying the plan was dead.",
      "Ms. Lee",
      "Ms. Lee",
      "saying",
      "the plan was dead",
    ],
  ],
  "relative clauses": [
    ["She called Ms. Cho, who said the plan was dead.", "who", "Ms. Cho", "said", "the plan was dead"],
  ],
  "verbs that share a subject": [
    [
      "The senator met Ms. Cho and said the plan was dead.",
      "The senator",
      "senator",
      "said",
      "the plan was dead",
    ],
  ],
  "joint sources": [
    [
      "Both Peru and Chile have said the border is open.",
      "Both Peru and Chile",
      "Peru and Chile",
      "have said",
      "the border is open",
    ],
  ],
};

describe("sayings", () => {
  for (const [name, rows] of Object.entries(CLASSES)) {
    it.each(rows)(`${name}: %s`, (sentence, source, head, cue, content) => {
      expect(sayingsOf(sentence)).toContainEqual({ source, head, cue, content });
    });
  }

  it("reads a headline’s label and verb", () => {
    expect(sayingsOf("Body text here.", "Ward: Bridge needs repair")).toMatchObject([
      { source: "Ward", cue: ":", content: "Bridge needs repair" },
    ]);
    expect(sayingsOf("Body text here.", "Ward says bridge needs repair")).toMatchObject([
      { source: "Ward", cue: "says", content: "bridge needs repair" },
    ]);
  });

  it("reads transcripts and signatures", () => {
    expect(sayingsOf("WALLACE: Let us start. You said no.")).toMatchObject([
      { source: "WALLACE", cue: ":", content: "Let us start. You said no." },
      { source: "You", cue: "said" },
    ]);
    expect(sayingsOf("― Stella Egan, teacher")).toMatchObject([{ head: "Stella Egan", cue: "―" }]);
  });

  it("hears any verb beside a quotation", () => {
    expect(sayingsOf("“Never again,” Okafor cackled.")).toMatchObject([{ source: "Okafor", cue: "cackled" }]);
  });

  it("finds nothing inside quotation marks", () => {
    expect(sayingsOf("“The mayor said that the bridge was safe.”")).toEqual([]);
  });

  it("ends a report where another source begins", () => {
    expect(
      sayingsOf(
        "The port has denied hiding it, which Oslo has said would be a crime, but officials say it hid more.",
      ),
    ).toMatchObject([
      { source: "The port", cue: "has denied", content: "hiding it" },
      { source: "Oslo", cue: "has said", content: "would be a crime" },
      { source: "officials", cue: "say", content: "it hid more" },
    ]);
  });

  it("takes nouns and names that are spelt like verbs for what they are", () => {
    expect(sayingsOf("The claims, reports and notes were read to the council.")).toEqual([]);
  });
});
