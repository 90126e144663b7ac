import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { findChunks } from "../../src/brief/people/chunk.js";
import { readWords } from "../../src/brief/words/index.js";
import { readPeople } from "./people-reading.js";

const names = (body: string) => readPeople(body).persons.map((p) => p.name);
const role = (body: string, name: string) => {
  const { text, person } = readPeople(body);
  const span = person(name)?.role;
  return span ? text.slice(span.start, span.end) : null;
};

describe("a run of capitals", () => {
  it("is no name where it is a pronoun with its verb", () => {
    const chunks = findChunks(
      readWords(readArticle("News of the day\n\nAnn Lowe said: “I’m glad. It’s late, and We’ve won.”")),
    );
    expect(chunks.map((c) => c.parts.map((part) => part.text).join(" "))).toEqual(["Ann Lowe"]);
  });
});

describe("names of people", () => {
  it.each([
    ["Sen. Laura Whitfield told reporters on Monday that the vote would be close.", "Laura Whitfield"],
    ["Gov. Tom Marsh (R-Tenn.) said he would sign the bill.", "Tom Marsh"],
    ["The award went to Dr. Anne-Marie D’Angelo, who works in Lyon.", "Anne-Marie D’Angelo"],
    ["They met William “Bill” Hartley at the fair.", "William “Bill” Hartley"],
    ["They met J. Edgar Winslow Jr. at the fair.", "J. Edgar Winslow Jr."],
    ["He praised Peter van der Beek for the design.", "Peter van der Beek"],
    ["He praised Ludwig von Hagen and others.", "Ludwig von Hagen"],
    ["The court heard Karim al-Rashid on Tuesday.", "Karim al-Rashid"],
    ["The court heard Omar bin Khalid on Tuesday.", "Omar bin Khalid"],
    ["They asked Sinéad O’Malley about it.", "Sinéad O’Malley"],
    ["They asked José Núñez about it.", "José Núñez"],
    ["New York Gov. Helen Park said the bridge was safe.", "Helen Park"],
    ["Republican Paul Dunne voted against it.", "Paul Dunne"],
    ["Clark County Sheriff Joe Ramsey said nobody was hurt.", "Joe Ramsey"],
    ["House Majority Leader Frank Ellis said so.", "Frank Ellis"],
    ["Secretary of Health and Human Services Ruth Adler said so.", "Ruth Adler"],
    ["The campaign’s spokeswoman Vanita Orr said so.", "Vanita Orr"],
    ["“We agree,” said Rachel Hill, a teacher.", "Rachel Hill"],
  ])("finds the person in: %s", (body, name) => {
    expect(names(body)).toEqual([name]);
  });

  it.each([
    ["places", "The talks in Buenos Aires and New Zealand ended on Friday."],
    ["bodies", "The University of Chicago and the Department of Justice agreed with Goldman Sachs Group."],
    ["newspapers", "The New York Times and The Washington Post reported it."],
    ["laws and events", "The Affordable Care Act came before Super Tuesday and the Iowa State Fair."],
    ["months and days", "It began on Monday in April and ends in December."],
    ["peoples", "The Chinese and the Russians met European and Hispanic-American groups."],
    ["websites", "It was first noted by Checkthefacts.org and Example.com."],
    [
      "ordinary words that open a sentence",
      "Critics said it was late. Bashing bankers is easy. None agreed.",
    ],
    ["titles alone", "The President met the Secretary of State and the House Speaker."],
  ])("lists no %s as people", (_, body) => {
    expect(names(body)).toEqual([]);
  });

  it("keeps a day or month out of the name before it", () => {
    expect(names("Laura Whitfield Friday said that Tom Marsh Tuesday had left.")).toEqual([
      "Laura Whitfield",
      "Tom Marsh",
    ]);
  });

  it("drops an ordinary word before a known name", () => {
    expect(names("Paul Dunne spoke. Longtime Dunne friends left. Joining Dunne was a band.")).toEqual([
      "Paul Dunne",
    ]);
  });
});

describe("who is the same person", () => {
  it("gathers full name, address and family name, each as worded", () => {
    const { person } = readPeople(
      "Antonia J. Keller came. Ms. Keller left. Later Keller said no. “No,” Antonia Keller said.",
    );
    const keller = person("Antonia J. Keller");
    expect(keller?.aliases.toSorted()).toEqual(["Antonia Keller", "Keller", "Ms. Keller"]);
    expect(keller?.mentions).toHaveLength(4);
    expect(keller?.gender).toBe("female");
  });

  it("takes short forms of given names and initials for the same", () => {
    expect(
      names("William Hartley spoke first. Then Bill Hartley sat down, and W. Hartley was quiet."),
    ).toEqual(["William Hartley"]);
  });

  it("reads a plural owner as part of a body’s name, a person’s possessive not", () => {
    const runs = (body: string) =>
      findChunks(readWords(readArticle(`News of the day\n\n${body}`))).map((c) =>
        c.parts.map((p) => p.text).join(" "),
      );
    expect(runs("Ann Lowe leads the Harbor Workers’ Union and the Norland Women’s Equality Center.")).toEqual(
      ["Ann Lowe", "Harbor Workers’ Union", "Norland Women’s Equality Center"],
    );
    expect(runs("Ann Lowe left Tom Lucas’ Company and Norland’s Union.")).toEqual([
      "Ann Lowe",
      "Tom Lucas",
      "Norland",
      "Union",
    ]);
  });

  it("takes a name with a straight and with a curly apostrophe for the same", () => {
    expect(names("Ann O’Neil spoke first. Then O'Neil sat down, and Ms. O’Neil was quiet.")).toEqual([
      "Ann O’Neil",
    ]);
  });

  it("reads family names that come first", () => {
    const { person, who } = readPeople(
      "China’s foreign minister, Wang Li, arrived. Mr. Wang said no. He met Park Geun-su, and Park smiled.",
    );
    expect(person("Wang Li")?.aliases).toContain("Wang");
    expect(who("Mr. Wang")).toBe("Wang Li");
    expect(who("Park smiled".slice(0, 4), 2)).toBe("Park Geun-su");
  });

  it("lets the article’s own usage outrank the list of family names", () => {
    const { who } = readPeople("Lin Baker arrived late. Mr. Baker said that the train was slow.");
    expect(who("Mr. Baker")).toBe("Lin Baker");
  });

  it("tells namesakes apart by address, title, given name and suffix", () => {
    const { who } = readPeople(
      "Former president Robert Hale and his wife, Susan Hale, came with Robert Hale Jr. and the crowd. " +
        "Mrs. Hale said she was glad. Susan told a joke. President Hale left. Hale Jr. stayed.",
    );
    expect(who("Mrs. Hale")).toBe("Susan Hale");
    expect(who("Susan told".slice(0, 5), 2)).toBe("Susan Hale");
    expect(who("President Hale")).toBe("Robert Hale");
    expect(who("Hale Jr.", 2)).toBe("Robert Hale Jr.");
  });

  it("does not take a man’s address for the woman who shares his name", () => {
    const { who } = readPeople("Michelle Ortega spoke first. Mr. Ortega said that he was proud of her.");
    expect(who("Mr. Ortega")).toBe("Ortega");
  });

  it("joins labels in capitals with the person named in full", () => {
    const { persons } = readPeople(
      "Chris Walden asked the questions.\n\nWALDEN: Is it true?\n\nWALDEN: Why not?",
    );
    expect(persons.map((p) => [p.name, p.mentions.length])).toEqual([["Chris Walden", 3]]);
  });

  it("takes the end of a double family name for its bearer", () => {
    const { who, persons } = readPeople(
      "Debbie Ortiz Schultz spoke. Ortiz Schultz said it was over. Schultz left.",
    );
    expect(who("Ortiz Schultz", 2)).toBe("Debbie Ortiz Schultz");
    expect(persons).toHaveLength(1);
  });

  it("knows a relative by a possessive", () => {
    const { person } = readPeople("Paul Dunne thanked his wife, Marella, in a speech.");
    expect(person("Marella")?.gender).toBe("female");
  });

  it("learns gender from the article’s own pronouns", () => {
    const { person } = readPeople("Tahnee Okoro said she was tired. Tahnee Okoro won.");
    expect(person("Tahnee Okoro")?.gender).toBe("female");
  });
});

describe("roles", () => {
  it.each([
    ["Robin Moore, Dunne’s campaign manager, said so.", "Robin Moore", "Dunne’s campaign manager"],
    ["China’s foreign minister, Wang Li, said so.", "Wang Li", "China’s foreign minister"],
    ["Secretary of State Antonia Keller said so.", "Antonia Keller", "Secretary of State"],
    ["The bill was written by campaign strategist Paul Dunne.", "Paul Dunne", "campaign strategist"],
    [
      "Paul Dunne, a professor at the University of Ghent, said so.",
      "Paul Dunne",
      "a professor at the University of Ghent",
    ],
    [
      "Gov. Helen Park spoke. Helen Park, the former mayor of Salem, left.",
      "Helen Park",
      "the former mayor of Salem",
    ],
    ["Paul Dunne, speaking on Friday, said so.", "Paul Dunne", null],
    ["Mr. Paul Dunne said so.", "Paul Dunne", null],
  ])("%s", (body, name, expected) => {
    expect(role(body, name)).toBe(expected);
  });
});

describe("who a source phrase stands for", () => {
  it.each([
    ["Clinton aide Robby Moore said the race was on.", "Clinton aide Robby Moore", "Robby Moore"],
    [
      "Sen. Laura Whitfield of Ohio, who chairs the panel, said no.",
      "Sen. Laura Whitfield of Ohio, who chairs the panel,",
      "Laura Whitfield",
    ],
    [
      "A spokeswoman for Mr. Dunne declined to comment.",
      "A spokeswoman for Mr. Dunne",
      "A spokeswoman for Mr. Dunne",
    ],
    ["A senior official said the plan was dead.", "A senior official", "A senior official"],
    [
      "Several environmental groups, including one from Ohio, said the plan was dead.",
      "Several environmental groups, including one from Ohio,",
      "Several environmental groups",
    ],
    [
      "The Brown administration said the plan was dead.",
      "The Brown administration",
      "The Brown administration",
    ],
    ["Beijing said the plan was dead.", "Beijing", "Beijing"],
    ["On Friday the United States said no.", "the United States", "the United States"],
    ["The New York Post said no.", "The New York Post", "The New York Post"],
    ["A new report by the agency said no.", "A new report by the agency", "A new report"],
    [
      "Both China and the United States said no.",
      "Both China and the United States",
      "China and the United States",
    ],
    [
      "Laura Whitfield and Tom Marsh said no.",
      "Laura Whitfield and Tom Marsh",
      "Laura Whitfield and Tom Marsh",
    ],
    ["Whitfield’s campaign said no. Laura Whitfield left.", "Whitfield’s campaign", "Whitfield’s campaign"],
    ["The mayor, Tom Marsh, said no.", "The mayor, Tom Marsh", "Tom Marsh"],
    ["The head of the old port union, Ann Lowe, said no.", "The head of the old port union", "Ann Lowe"],
    ["One of the sailors, Tom Marsh, said no.", "One of the sailors", "Tom Marsh"],
    ["His best friend at the port, Tom Marsh, said no.", "His best friend at the port", "Tom Marsh"],
    ["A spokeswoman for the union, Ann Lowe, said no.", "A spokeswoman for the union", "Ann Lowe"],
    ["The mayor, Tom Marsh and the clerk said no.", "The mayor", "The mayor"],
    ["The mayors, Tom Marsh, Ann Lowe and Bo Ames, said no.", "The mayors", "The mayors"],
  ])("%s", (body, phrase, expected) => {
    expect(readPeople(body).who(phrase)).toBe(expected);
  });

  it("gives a group that comes again the name it had first", () => {
    const { who } = readPeople("Chinese officials said no. Later, the Chinese officials said yes.");
    expect(who("the Chinese officials")).toBe("Chinese officials");
  });

  it("takes no sum for a part of a group's name", () => {
    const { who } = readPeople(
      "The council asked the state for $15 million. The state rejected the request.",
    );
    expect(who("The state")).toBe("the state");
  });

  it("names nobody for a thing", () => {
    const { resolver, span } = readPeople("The weather said it all, and the refusal of the deal said more.");
    expect(resolver.resolve(span("the refusal of the deal"))).toEqual({
      entity: null,
      rule: "thing",
      confidence: 0,
    });
  });

  it("keeps the spokesman from his boss", () => {
    const { who } = readPeople(
      "Gov. Helen Park was away. The governor’s spokesman, Ed Lowe, said so. A spokesman said no more.",
    );
    expect(who("The governor’s spokesman, Ed Lowe,")).toBe("Ed Lowe");
    expect(who("A spokesman")).toBe("A spokesman");
    const of = readPeople(
      "A spokesman for the mayor, Tom Marsh, and the widow of the singer, Bo Ames, said no.",
    );
    expect(of.who("A spokesman for the mayor")).toBe("A spokesman for the mayor");
    expect(of.who("the widow of the singer")).toBe("the widow of the singer");
  });

  it.each([
    ["Deputy mayor Carol Stent met the crews.", "The mayor", "The mayor"],
    ["Ann Orr, the mayor’s wife, met the crews.", "The mayor", "The mayor"],
    ["Former president Elias Maroga met the crews.", "The president", "The president"],
    ["Deputy mayor Carol Stent met the crews.", "The deputy mayor", "Carol Stent"],
    ["President Elias Maroga met the crews.", "The former president", "Elias Maroga"],
    ["Mayor Ann Orr met the crews.", "The mayor", "Ann Orr"],
  ])("takes offices for what they are: %s %s said no", (before, phrase, who) => {
    expect(readPeople(`${before} ${phrase} said no.`).who(phrase)).toBe(who);
  });
});
