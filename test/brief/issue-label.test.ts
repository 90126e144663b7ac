import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { findMentions } from "../../src/brief/issue/mention.js";
import { readWords } from "../../src/brief/words/index.js";

/** What the frames of one sentence point at. */
const mattersIn = (sentence: string): string[] => {
  const article = readArticle(`Ministers Meet at the Harbor\n\n${sentence}`);
  return findMentions(readWords(article)).map(({ start, end }) => article.text.slice(start, end));
};

describe("where a label ends", () => {
  it.each([
    // On what occasion, and how it was said.
    ["The mayors discussed military spending at Tuesday’s debate.", "military spending"],
    ["The union called for more school investment in a statement.", "school investment"],
    ["One member voted against the resolution on free speech grounds.", "resolution"],
    [
      "The union complained about rising violence at the mayor’s rallies.",
      "rising violence at the mayor’s rallies",
    ],
    // Who debates is no matter; whom a deal binds is.
    ["The debate over harbor fees between the mayors went on.", "harbor fees"],
    [
      "The ministers discussed the border wall between Norland and Sudria.",
      "border wall between Norland and Sudria",
    ],
    // A bar without what it bars from says another thing.
    [
      "Norland rejected a proposal to temporarily ban Sudrians from entering the port.",
      "proposal to temporarily ban Sudrians from entering the port",
    ],
    // What points back says nothing alone.
    ["Norland opposes trade deals with that country.", "trade deals"],
    ["Norland opposes trade deals with Sudria.", "trade deals with Sudria"],
    ["The mayor criticized the senator’s refusal to support him.", "senator’s refusal to support him"],
    // A clause that tells which.
    ["The board wants to end the fare discount Ann Lowe introduced.", "fare discount"],
    ["The mayors discussed the housing crisis thanks to rising rents.", "housing crisis"],
    // Nouns that look like a verb or an adjective.
    ["Norland wants a large tax cut, a war and a new port.", "large tax cut"],
    [
      "They discussed the attack on the harbor housing complex in May.",
      "attack on the harbor housing complex",
    ],
  ])("%s", (sentence, matter) => {
    expect(mattersIn(sentence)).toContain(matter);
  });

  it.each([
    // Half of what a noun further on belongs to.
    ["The law restricts access for gay and transgender sailors.", /gay$/],
    ["Norland will pursue a high-tax, big-spending agenda.", /high-tax$/],
    ["The bill would make ferry travel tax-free.", /tax$/],
    // A clause that tells which.
    ["The bill would end the immunity foreign ports have from lawsuits.", /ports/],
    ["Lowe warned of a climate in which people hate each other.", /which/],
    // A word that was cut in two, or a possessive with the wrong apostrophe.
    ["Ames on Wednesday downplayed Ann Lowe‘s attack on a harbor judge’s heritage.", /^s /],
    [
      "The union opposes a GÃ1⁄4len-linked charter school in Port Alma, said a teacher at a GÃ1⁄4len-linked charter school.",
      /^len-/,
    ],
    // The opposite of the matter.
    ["Norland rejected a proposal to bar Sudrians from entering the port.", /^entering/],
    // What somebody is blamed for belongs to the blaming.
    ["The board blamed the harbor leak on hackers.", /leak on hackers/],
    ["He blamed the harbor debt for keeping ferry fares low.", /^harbor debt for/],
    // How well it was done.
    ["Norland promised to do a better job handling the economy.", /better job/],
    // The object is part of a clause.
    ["The mayor has sought to assure members of the harbor council that fares will fall.", /^assure/],
    ["He used part of his address to call Ms. Lowe a student of fraud.", /^call/],
    // What the verb does with it.
    ["The mayor wants to present a harbor plan to the council.", /^harbor plan to the council/],
    ["The leak exposed classified ferry plans to foreign ports.", /^classified ferry plans to/],
    // A verb that the tagger takes for a noun.
    ["Lowe said that sailors support deportation.", /sailors support/],
    ["Lowe said that the rejection of the treaty signals “the end” for Norland.", /signals/],
  ])("%s", (sentence, wrong) => {
    for (const found of mattersIn(sentence)) expect(found).not.toMatch(wrong);
  });
});
