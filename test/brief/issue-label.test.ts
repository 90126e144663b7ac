import { describe, expect, it } from "vitest";
import { withWholeEnd } from "../../src/brief/issue/whole-end.js";
import { mattersIn } from "./issue-reading.js";

describe("where a label ends", () => {
  it.each<[string, ...string[]]>([
    // How and on what occasion something was said; behind a noun alone it may be what is meant.
    ["The mayors discussed military spending at Tuesday’s debate.", "military spending"],
    ["The union called for more school investment in a statement.", "school investment"],
    ["Police discussed security at the harbor conference.", "security at the harbor conference"],
    ["The council voted to ban smoking on hospital grounds.", "smoking on hospital grounds"],
    // Who debates is no matter; whom a wall parts is.
    ["The debate over harbor fees between the mayors went on.", "harbor fees"],
    ["They discussed the wall between Norland and Sudria.", "wall between Norland and Sudria"],
    // What a bar bars from: without it the label says another thing, or the opposite.
    [
      "Norland rejected a proposal to temporarily ban Sudrians from entering the port.",
      "proposal to temporarily ban Sudrians from entering the port",
    ],
    // What points back says nothing alone; behind "of" it tells of what.
    ["Norland opposes trade deals with that country.", "trade deals"],
    ["Norland opposes trade deals with Sudria.", "trade deals with Sudria"],
    ["Tenants demanded the closure of these schools.", "closure of these schools"],
    // What belongs to the verb, and what is the noun's own.
    ["The board blamed the harbor leak on hackers.", "harbor leak"],
    ["He blamed the harbor debt for keeping ferry fares low.", "keeping ferry fares low", "harbor debt"],
    ["Norland criticized the rules for foreign sailors.", "foreign sailors", "rules for foreign sailors"],
    ["The leak exposed classified ferry plans to foreign ports.", "classified ferry plans"],
    ["The minister presented cuts to the health service.", "cuts to the health service"],
    ["Sailors presented a bill to end the strike.", "strike", "bill to end the strike"],
    ["The mayor criticized the senator’s refusal to support him.", "senator’s refusal to support him"],
    // A clause that tells which.
    ["The board wants to end the fare discount Ann Lowe introduced.", "fare discount"],
    ["The bill would end the immunity foreign ports have from lawsuits.", "immunity", "bill"],
    ["Lowe warned of a climate in which people hate each other.", "climate"],
    ["The mayors discussed the housing crisis thanks to rising rents.", "housing crisis"],
    // The object is part of a clause, or called something.
    ["The mayor has sought to assure members of the harbor council that fares will fall."],
    ["He used part of his address to call Ms. Lowe a student of fraud."],
    ["The union wants to call a strike the same day.", "call a strike"],
    ["The port wants to label natural gas green.", "label natural gas green"],
    // Nouns that look like a verb or an adjective.
    ["Norland wants a large tax cut, a war and a new port.", "large tax cut", "war", "new port"],
    ["They discussed the attack on the harbor housing complex.", "attack on the harbor housing complex"],
    ["Greens want to make the harbor pay for damage.", "harbor"],
    // A verb that looks like a noun.
    ["Lowe said that sailors support deportation.", "sailors", "deportation"],
    ["Lowe said that the rejection of the treaty signals “the end”.", "rejection of the treaty", "treaty"],
    ["The mayor opposes the Texas fuel tax.", "Texas fuel tax"],
    ["The senator opposes the budget cuts “in principle”.", "budget cuts"],
    ["Nurses oppose a veterans care package.", "veterans care package"],
    // What belongs to a noun further on.
    [
      "The law restricts access for gay and transgender sailors.",
      "access for gay and transgender sailors",
      "law",
    ],
    ["Norland will pursue a high-tax, big-spending agenda."],
    ["Residents oppose the high-rise and the car park.", "high-rise", "car park"],
    // With whom, from whom, where to.
    ["The mayors discussed the feud with the harbor board.", "feud with the harbor board"],
    ["The board wants to end speaking fees from ferry companies.", "speaking fees from ferry companies"],
    [
      "The bill would ban moving the prisoners onto the islands.",
      "moving the prisoners onto the islands",
      "bill",
    ],
    ["The mayors discussed the lack of respect for sailors.", "lack of respect for sailors"],
    // Whose it is goes where there is no room for both.
    [
      "The mayor condemned the harbor board chairman Tom Baker’s refusal to disavow the League of Free Port Owners.",
      "refusal to disavow the League of Free Port Owners",
      "League of Free Port Owners",
    ],
    // Where it was said is no part of it.
    ["The mayors discussed ferry fares in the second harbor debate.", "ferry fares", "second harbor debate"],
    // A clause that tells which of many.
    ["They oppose the sale of the ferries they own.", "sale of the ferries they own"],
    // Adjectives and gerunds that are nouns.
    ["The mayor wants better tax breaks for the working poor.", "better tax breaks for the working poor"],
    ["The mayors discussed Norland’s foreign policy thinking.", "Norland’s foreign policy thinking"],
    // People are no matter without what is done to them.
    ["Norland wants to confront foreign rebels.", "confront foreign rebels"],
    // Within what is written as one word.
    ["The bill would make ferry travel tax-free.", "make ferry travel tax-free", "bill"],
    ["The union opposes a 20mph speed limit in Port Alma.", "20mph speed limit in Port Alma"],
    [
      "Ames on Wednesday downplayed Ann Lowe‘s attack on a harbor judge’s heritage.",
      "attack on a harbor judge’s heritage",
    ],
    // "Following" is a preposition only where it opens.
    ["The mayor insists on following the science on masks.", "following the science on masks"],
  ])("%s", (sentence, ...matters) => {
    expect(mattersIn(sentence)).toEqual(matters);
  });
});

describe("the end of a label that is shown", () => {
  it.each([
    ["a minimum wage of N62,000 a month", "minimum wage of N62", "minimum wage of N62,000"],
    ["a fund of R1.5bn for ferries", "fund of R1", "fund of R1.5bn"],
    ["They may call the ferry in. Then", "call the ferry in.", "call the ferry in"],
    ["a ban by the U.S. on tolls", "ban by the U.S.", "ban by the U.S."],
    ["the fares, 12 in all", "fares", "fares"],
  ])("in “%s” of “%s” is “%s”", (text, label, whole) => {
    const start = text.indexOf(label);
    const span = withWholeEnd(text, { start, end: start + label.length });
    expect(text.slice(span.start, span.end)).toBe(whole);
  });
});
