import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";

const BODY = [
  "Mayor opens new bridge over the river",
  "The mayor opened the bridge on Monday, three years after work on it began, and called it overdue.",
  "“People have waited long enough,” she told a crowd of about 400 at the eastern end.",
  "The bridge cost $42 million, a third more than planned, and carries two lanes and a path.",
  "Residents said they were glad to see it finished before the winter.",
  "Traffic is expected to double by 2030, the council said.",
];
const withLine = (line: string, at: number) => BODY.toSpliced(at, 0, line).join("\n\n");
const dropped = (text: string) => {
  const article = readArticle(text);
  return article.furniture.map(({ start, end }) => text.slice(start, end));
};

const ANYWHERE = [
  "#bridge #mayor #traffic",
  "Advertisement",
  "ADVERTISEMENT - STORY CONTINUES BELOW",
  "Read more: Why bridges cost so much",
  "READ MORE",
  "Related Stories",
  "Share this:",
  "Share on Facebook",
  "Follow us on Twitter for the latest news",
  "Sign up for our morning newsletter and get the day’s stories",
  "Subscribe to our newsletter",
  "(Photo by Jane Roe/Getty Images)",
  "Photo: Jane Roe",
  "Jane Roe/Reuters",
  "Jane Roe via Getty Images",
  "The mayor cuts the ribbon on Monday. (AP Photo/Jane Roe)",
  "The mayor, left, cuts the ribbon on Monday. Jane Roe / AP",
  "The mayor cuts the ribbon on Monday. Photograph: Jane Roe/The Daily Bridge",
  "The mayor cuts the ribbon. Credit...Jane Roe for The Daily Bridge",
  "A ferry passes the bridge, on March 2, 2024. REUTERS/Jane Roe/File Photo",
  "REUTERS/Jane Roe/File Photo",
  "Image caption, The mayor cut the ribbon on Monday",
  "This article was updated on Tuesday to correct the price of the bridge.",
  "Correction: An earlier version of this story had the wrong price.",
  "© 2024 The Daily Bridge. All rights reserved.",
  "Copyright 2024 The Daily Bridge",
  "Click here to see the map",
  "5 min read",
  "Published: April 26, 2024",
  "April 26, 2024 | 10:32 a.m.",
  "jane.roe@example.com",
  "Contact Jane Roe at jane.roe@example.com or on Twitter @roe",
  "* * *",
  "<iframe src=x></iframe>",
  "Leave a comment",
  "Tags: bridges, mayor",
];

const AT_THE_END = [
  "Jane Roe contributed to this report.",
  "Associated Press writer Jane Roe in London contributed to this report.",
  "(Reporting by Jane Roe; Editing by John Doe)",
  "Additional reporting by Jane Roe",
  "Jane Roe reported from London, and John Doe from Paris.",
  "Jane Roe is a staff writer at The Daily Bridge.",
  "Follow her on Twitter: @roe",
  "This story has been updated to include a comment from the council.",
];

const PROSE = [
  "Share prices rose after the announcement, and builders gained most.",
  "Follow the money, he said, and the answer is plain.",
  "Subscribe or not, readers will hear of it.",
  "Comments from the council were not available on Monday.",
  "“Sign up for it,” she told them. “It is free.”",
  "More than 400 people came.",
  "The factors have contributed to the delay, engineers said.",
  "Related costs came to $2 million.",
  "Photographs of the old bridge hang in the town hall.",
  "Copyright law does not cover bridges, the court found.",
  "Print sales fell.",
  "This article of the law was amended twice. The council wants a third change.",
  "She hung up the photo. Credit where it is due.",
  "The exhibit opens on Friday. Photographs by Jane Roe are on view.",
  "The rating was cut. Credit: The bank lent the town 3 million dollars",
  "He sold it all. They went to press / AP",
  "Corrections: $3 million more, mostly for guards at the prison.",
  "Clarification: the rules apply to ferries too, the minister said.",
  "The council has a photo of it. Jane Roe kept another.",
  "$42 million.",
  "She wrote on Twitter that the bridge “is for all of us.”",
];

describe("findFurniture", () => {
  it.each(ANYWHERE)("drops anywhere: %s", (line) => {
    expect(dropped(withLine(line, 3))).toEqual([line]);
    expect(dropped(withLine(line, BODY.length))).toEqual([line]);
  });

  it.each(AT_THE_END)("drops near the end: %s", (line) => {
    expect(dropped(withLine(line, BODY.length))).toEqual([line]);
  });

  it.each(PROSE)("keeps: %s", (line) => {
    expect(dropped(withLine(line, 3))).toEqual([]);
    expect(dropped(withLine(line, BODY.length))).toEqual([]);
  });

  it("drops the author's note and the comment thread under their headings", () => {
    const tail = [
      "About the Author",
      "Jane Roe has written about roads and rivers since 1999.",
      "Leave a Reply",
      "Tom says:",
      "I would have built a ferry.",
      "Reply",
    ];
    expect(dropped([...BODY, ...tail].join("\n\n"))).toEqual(tail);
  });

  it("drops a labelled note of the newsroom wherever it stands", () => {
    const note = "Editor’s note: The ferry line’s owner has repeatedly vowed to ban all bicycles.";
    expect(dropped([...BODY.slice(0, 3), note, ...BODY, ...BODY].join("\n\n"))).toEqual([note]);
  });

  it.each([
    "This report was revised by the committee on Tuesday to drop three findings.",
    "This article was amended in 1998 to let the king dissolve the house.",
    "This post was edited by Mr. Lowe an hour later, and the threat was gone.",
  ])("keeps what has been changed in another text: %s", (line) => {
    expect(dropped([...BODY.slice(0, 3), line, ...BODY, ...BODY].join("\n\n"))).toEqual([]);
  });

  it("drops a caption with its credit in the line below, but no paragraph before a credit", () => {
    const caption = "The mayor cuts the ribbon at the eastern end.";
    const credit = "Jane Roe/Getty Images";
    const [first, second, ...rest] = BODY;
    expect(dropped([first, second, `${caption}\n${credit}`, ...rest].join("\n\n"))).toEqual([
      caption,
      credit,
    ]);
    expect(dropped([first, second, caption, credit, ...rest].join("\n\n"))).toEqual([credit]);
    expect(dropped([first, second, caption, credit, ...rest].join("\n"))).toEqual([credit]);
    const said = "The ferry sank at noon, and 12 died, the port said.";
    expect(dropped([first, second, `${said}\n${credit}`, ...rest].join("\n\n"))).toEqual([credit]);
  });

  it("drops the links under a heading for links, and reads on after them", () => {
    const tail = ["Related Articles", "Why bridges cost so much", "Ten ferries worth a trip"];
    expect(dropped([...BODY, ...tail, "The council meets again on Friday."].join("\n"))).toEqual(tail);
  });
});
