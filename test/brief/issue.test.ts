import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { type Brief, readBrief } from "../../src/brief/index.js";
import { withOwnersArticle } from "../../src/brief/issue/owner.js";
import { canSpeak } from "../../src/brief/issue/party-name.js";
import { withWholeMarks } from "../../src/brief/issue/whole-marks.js";
import { mattersIn, mentionsIn } from "./issue-reading.js";

const briefOf = (...paragraphs: string[]): Brief =>
  readBrief(readArticle(["Ministers Meet at the Harbor", ...paragraphs].join("\n\n")));

const labels = (brief: Brief) => brief.issues.map((i) => i.label);

const TALKS = [
  "Negotiators from Norland and Sudria opened talks on fishing quotas and ferry fares on Monday. The ministers disagree on several issues, including harbor fees and border disputes in the Blue Strait and over Green Island.",
  "Norland has accused Sudria of violating fishing rights in the strait. The Sudrian government has denied dumping waste in the Blue Strait, which Norland has said would be an act of hostility.",
  "Norland is deeply concerned that cheap Sudrian herring is ruining its canneries. Sudria wants Norland to end inspections of Sudrian trawlers, and to lower tolls on freight trains.",
];

describe("who can take a side", () => {
  it.each(["Ann Lowe", "Sudria", "the port’s owners", "Ann Lowe of The Norland Times", "Virginia"])(
    "%s can",
    (name) => {
      expect(canSpeak(name)).toBe(true);
    },
  );

  it.each([
    "R-Va",
    "Fla.",
    "Norland Would Get A New Ferry",
    "FARES HIGHER THAN EXPECTED IN NORLAND",
    "NORLAND ENDS HARBOR FERRY TAX",
  ])("%s cannot", (name) => {
    expect(canSpeak(name)).toBe(false);
  });
});

describe("quotation marks in a label", () => {
  const label = (text: string, words: string) => {
    const start = text.indexOf(words);
    const span = withWholeMarks(text, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  };

  it.each([
    [
      "Sudria opposes Norland’s “public ferry”, Ms. Cho said.",
      "Norland’s “public ferry",
      "Norland’s “public ferry”",
    ],
    ["Sudria opposes the “ferry tax.” So do others.", "the “ferry tax", "the “ferry tax.”"],
    ["She says Norland’s “latest plan for ferries is folly”.", "Norland’s “latest plan", "latest plan"],
    ['She says Norland’s "latest plan for ferries is folly".', 'Norland’s "latest plan', "latest plan"],
    ["“Folly is the plan” for ferries.", "plan” for ferries", "plan"],
    ["Sudria opposes the “ferry tax” of Norland.", "“ferry tax” of Norland", "“ferry tax” of Norland"],
    ["Sudria opposes the ferry tax.", "ferry tax", "ferry tax"],
  ])("%s", (text, words, whole) => {
    expect(label(text, words)).toBe(whole);
  });
});

describe("the article before an owner", () => {
  it.each([
    ["Critics oppose the party’s plan.", "party’s plan", "the party’s plan"],
    ["Critics oppose the ferry workers’ strike.", "ferry workers’ strike", "the ferry workers’ strike"],
    ["Critics oppose the Norland party’s plan.", "Norland party’s plan", "Norland party’s plan"],
    [
      "Critics oppose the turmoil at this week’s vote.",
      "turmoil at this week’s vote",
      "turmoil at this week’s vote",
    ],
    ["Critics oppose the harbor plan.", "harbor plan", "harbor plan"],
  ])("%s", (text, words, whole) => {
    const start = text.indexOf(words);
    const span = withOwnersArticle(text, { start, end: start + words.length });
    expect(text.slice(span.start, span.end)).toBe(whole);
  });
});

describe("frames", () => {
  it.each([
    ["Both sides opened talks on ferry fares.", ["ferry fares"]],
    ["The ministers discussed ferry fares and harbor fees.", ["ferry fares", "harbor fees"]],
    ["Norland has called for an end to whaling.", ["whaling"]],
    ["Sudria opposes the tax on paper cups.", ["tax on paper cups"]],
    ["Norland accused Sudria of violating fishing rights.", ["fishing rights"]],
    ["Norland pressed Sudria to end inspections of trawlers.", ["inspections of trawlers"]],
    [
      "The union objected to the company’s attempts to relocate them.",
      ["company’s attempts to relocate them"],
    ],
    ["Norland is worried about the spread of cholera.", ["cholera"]],
    ["The bill would ban plastic bags.", ["plastic bags"]],
    ["They offered a bill to ban plastic bags.", ["plastic bags"]],
    ["Fishing rights topped the agenda when the ministers met.", ["Fishing rights"]],
    ["Ferry fares have become a contentious issue.", ["Ferry fares"]],
    ["Dockworkers walked out over night shifts.", ["night shifts"]],
    ["The minister said the port should reduce its tolls on freight trains.", ["tolls on freight trains"]],
    ["Norland called for Sudria to end inspections of trawlers.", ["inspections of trawlers"]],
    ["The ministers discussed a durable cease-fire agreement.", ["durable cease-fire agreement"]],
    ["The ministers discussed tens of thousands of trawlers.", ["trawlers"]],
    ["Sailors oppose House Bill 1523 in the harbor.", ["House Bill 1523 in the harbor"]],
    [
      "Critics opposed the war between a Norland-Sudrian alliance and Ostland.",
      ["war between a Norland-Sudrian alliance and Ostland"],
    ],
    ["Norland must stop treating sailors like thieves.", ["treating sailors like thieves"]],
    ["The minister promised to forcibly deport foreign sailors.", ["deport foreign sailors"]],
    ["The mayor wants to keep the port open.", ["keep the port open"]],
    ["The mayor wants to make ferries free.", ["make ferries free"]],
    ["Norland wants to keep its sailors in the harbor.", ["keep its sailors in the harbor"]],
    ["Norland wants to withdraw troops from Green Island.", ["withdraw troops from Green Island"]],
    ["Sudria opposes ferries in Salem, N.C.", ["ferries in Salem, N.C."]],
    // Demands, in more words than "demands".
    ["The union has asked for a cut in harbor fees.", ["cut in harbor fees"]],
    ["The ministers ruled out a harbor tax.", ["harbor tax"]],
    ["The board rejected, 5-2, a new ferry plan.", ["new ferry plan"]],
    ["He rejected calls for a ban on trawlers.", ["ban on trawlers"]],
    ["Sudria proposed that Norland buy the ferry.", ["buy the ferry"]],
    ["Sudria insists that the ferry be sold.", ["ferry be sold"]],
    ["Sailors asked that the ferry be sold.", ["ferry be sold"]],
    ["Sudria wanted every port on the river to publish ferry data.", ["publish ferry data"]],
    ["Sudria insists that the ferry fares be cut.", ["ferry fares"]],
    ["He backed a suggestion that the lighthouse be closed.", ["lighthouse be closed"]],
    ["Sailors called for trawlers to be banned.", ["trawlers to be banned"]],
    ["Sailors called for captains to be allowed to vote.", ["captains to be allowed to vote"]],
    ["The minister said the lighthouse should be closed.", ["lighthouse should be closed"]],
    ["Norland offered this summer to lower tolls on freight trains.", ["tolls on freight trains"]],
    ["The bill would force shops in towns of the islands to sell herring.", ["sell herring"]],
    ["The union wants Norland to pay for the ferries.", ["pay for the ferries"]],
    // Numbers and general nouns that a matter needs.
    ["The union demanded a 35 per cent wage increase.", ["35 per cent wage increase"]],
    ["The union demanded a 10 percent wage increase.", ["10 percent wage increase"]],
    ["Parents oppose a rise in ferry fares.", ["rise in ferry fares"]],
    ["The ministers discussed rules on advertising to sailors.", ["rules on advertising to sailors"]],
    ["The union listed issues, including the withheld wages of sailors.", ["withheld wages of sailors"]],
    // What the tagger calls a verb, a noun or an adjective.
    ["She criticised cuts to aid budgets.", ["cuts to aid budgets"]],
    ["Norland opposes a moratorium on mining permits.", ["moratorium on mining permits"]],
    ["She promised a reform of rent setting.", ["reform of rent setting"]],
    ["The union demands a vote on wages.", ["wages"]],
    ["Sudria opposes killings in Salem, Ore., and fees.", ["killings in Salem, Ore.", "fees"]],
    ["Sudria opposes ferries in Paris, Lowe said.", ["ferries in Paris"]],
    ["Sudria opposes ferries in Paris, but Norland wants them.", ["ferries in Paris"]],
    [
      "Sudria opposes ferries in East Asia, the Blue Strait and Ostland.",
      ["ferries in East Asia, the Blue Strait and Ostland"],
    ],
    ["Norland wants to force foreign sailors out.", ["force foreign sailors out"]],
    ["Norland wants to strip migrants from the list.", ["strip migrants from the list"]],
    ["Norland wants to ban Sudrians.", ["ban Sudrians"]],
    ["The mayor wants to ban Sudrians from fishing.", ["ban Sudrians from fishing"]],
    [
      "The minister defended a plan to bar minors from steering ferries.",
      ["bar minors from steering ferries"],
    ],
    ["The governor proposed that the city buy the ferry.", ["buy the ferry"]],
    ["The mayor plans to close three piers.", ["close three piers"]],
    [
      "Norland opposes a ban on Sudrians trying to enter the port.",
      ["ban on Sudrians trying to enter the port"],
    ],
    ["Norland opposes a tax on ports that serve trawlers.", ["tax on ports that serve trawlers"]],
    ["Norland opposes a tax on ports that serve trawlers and seals.", ["tax on ports"]],
    ["The goal of the talks is a treaty on harbor fees.", ["treaty on harbor fees"]],
    ["“There should be a ban on deep-sea trawlers,” said Tom Baker.", ["ban on deep-sea trawlers"]],
    ["Sailors oppose the Clean Harbor Plan and Clean Water Act.", ["Clean Harbor Plan", "Clean Water Act"]],
    ["Norland wants to reduce subsidies to fishing companies.", ["subsidies to fishing companies"]],
    ["Under the deal, pay for night shifts will rise.", ["pay for night shifts"]],
    ["Under the agreement, Norland will curb its fishing fleet.", ["fishing fleet"]],
    ["Sailors oppose the new quotas in their entirety.", ["new quotas"]],
    ["The mayor opposes a plan to allow foreigners to vote.", ["plan to allow foreigners to vote"]],
    ["Norland objected to his calls for higher harbor fees.", ["higher harbor fees"]],
    ["Critics question the minister’s eligibility to be mayor.", ["minister’s eligibility to be mayor"]],
    [
      "Norland opposes the Blue Strait Trade and Investment Partnership.",
      ["Blue Strait Trade and Investment Partnership"],
    ],
    ["The bill would require the Board of Ferry Lines to publish its fares.", ["publish its fares"]],
    ["The mayor called for a temporary ban on admitting trawlers.", ["temporary ban on admitting trawlers"]],
    ["Norland opposes the right to vote at sea.", ["right to vote at sea"]],
    ["Norland opposes the right of sailors to wear beards.", ["right of sailors to wear beards"]],
    ["The mayor proposed a ban on trucks entering the Old City.", ["ban on trucks entering the Old City"]],
    [
      "Norland opposes a law barring minors from steering ferries.",
      ["law barring minors from steering ferries"],
    ],
    ["Norland opposes Sudria's ferry program in a complete, lasting way.", ["Sudria's ferry program"]],
    ["Sailors oppose naval and coastguard patrols.", ["naval and coastguard patrols"]],
    ["Naval and coastguard patrols topped the agenda.", ["Naval and coastguard patrols"]],
    ["Ferries keep children from missing school.", ["missing school"]],
    [
      "Residents cite concerns that smugglers might slip into the harbor.",
      ["concerns that smugglers might slip into the harbor"],
    ],
    ["Clerks deny services to widows and orphans.", ["services to widows and orphans"]],
    ["Lawyers condemn indefinite detention without charge.", ["indefinite detention without charge"]],
    ["Mr. Lund called on the governor to resign.", ["the governor to resign"]],
    ["Mr. Lund called Wednesday for the governor to resign.", ["the governor to resign"]],
    ["Mr. Lund called on Tuesday for a ban on trawlers.", ["ban on trawlers"]],
    ["Mr. Lund urged the council Tuesday to lower its tolls on trains.", ["lower its tolls on trains"]],
    ["Sailors oppose back-room deals.", ["back-room deals"]],
    ["Critics said the governor should resign.", ["the governor should resign"]],
    ["The mayor called for getting rid of the Board of Ferries.", ["getting rid of the Board of Ferries"]],
    ["He threatened to cut off the money.", ["cut off the money"]],
    ["Norland rejected the new harbor treaty into existence.", ["new harbor treaty"]],
    ["The mayor rejected an inquiry into the ferry accident.", ["inquiry into the ferry accident"]],
    ["Sailors oppose the nerve agent trade rules.", ["nerve agent trade rules"]],
    ["She spoke of persistent issues of poverty and homelessness.", ["poverty", "homelessness"]],
    [
      "They called on the cabinet to block the queen’s visit to Norland.",
      ["block the queen’s visit to Norland"],
    ],
    [
      "Norland condemns Sudria's statutory and constitutional bans on deep-sea fishing.",
      ["Sudria's statutory and constitutional bans on deep-sea fishing"],
    ],
  ])("%s", (sentence, expected) => {
    expect(mattersIn(sentence)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["the owner of what follows", "Norland wants to repair the ferry’s 90 seats.", /^repair the ferry$/],
    ["what something is called", "Sudria raised the charge. Norland called the charge piracy.", /piracy/],
    ["one person", "Sailors oppose a deputy harbor adviser.", /adviser/],
    ["places that ships keep from", "Ferries will keep two miles from the island’s shores.", /shores/],
    ["what is not to be done", "Norland decided to never again fund ferries.", /^fund/],
    ["an idiom", "A question of taste divides the islands.", /^taste/],
    ["half a day's name", "The party opposes voting on Super Tuesday.", /Super$/],
    ["what something is", "The fee is a disgrace to sailors, and sailors wept.", /^disgrace/],
    ["what somebody is seen as", "Critics see the mayor as a tool of the ferry lines.", /^tool/],
    ["where the verb puts it", "Norland has limited the tide of refugees to a trickle.", /trickle/],
    ["what may only be told", "Norland suggested that critics oppose the tax.", /^oppose/],
    ["what was done", "Norland insisted that the captain broke the law.", /^broke/],
    ["what a cut-off word would tell", "Ann Lowe said sailors should be kept away from the port.", /kept/],
    ["a bill that is only pointed at", "Ann Lowe said the bill must be passed.", /must be/],
    ["what lacks its object", "Ann Lowe said officers should be given body cameras.", /given/],
    ["another clause behind a date", "When Norland objected, on Monday, ferry crews left.", /^ferry crews/],
    ["where somebody comes from", "Mr. Lowe hails from Norland.", /Norland/],
    ["what two made", "The two made ferry deals with Norland. The deals hurt ferry lines.", /^made/],
    ["a share", "The union rejected raises of 19%.", /19/],
    ["what goes on", "The minister said the lighthouse should be closing.", /closing/],
    ["where the verb takes it", "Norland rejected taking seals into the harbor.", /^seals into/],
  ])("does not take %s for a matter", (_, text, wrong) => {
    expect(mattersIn(text).filter((matter) => wrong.test(matter))).toEqual([]);
  });

  it("takes up a phrase that no frame holds where the article comes back to one of its words", () => {
    expect(mattersIn("A lighthouse keeper counted gray seals, and the gray seals slept.")).toContain(
      "gray seals",
    );
    expect(mattersIn("A lighthouse keeper counted gray seals.")).toEqual([]);
  });

  it.each([
    ["a plural whose deed follows", "He accused some harbor pilots professing a belief of fraud."],
    ["an adjective that is asked about", "They discussed how dangerous trawlers are."],
    ["a date", "The union rejected Sept. 11 as a holiday."],
    ["an owner without what it owns", "The union rejected the introduction of the law’s “Harbor tax”."],
    ["one side of two", "The union discussed the rivalry between Norland."],
  ])("takes no label that %s cuts short", (_, sentence) => {
    expect(mattersIn(sentence)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/pilots professing$|^dangerous|Sept|of the law$|between Norland$/),
      ]),
    );
  });

  it("reads from one matter to another, and takes neither for part of the other", () => {
    expect(mattersIn("They discussed moving from ending tolls to raising harbor fees.")).toEqual([
      "tolls",
      "harbor fees",
    ]);
    const both = "Norland moved from ferry tolls to harbor fees. Ferry tolls and harbor fees hurt.";
    expect(mattersIn(both)).toContain("ferry tolls");
    const range = "Norland disagrees on much, from crop insurance to defense spending. Crop insurance hurts.";
    expect(mattersIn(range)).toContain("crop insurance");
    expect(mattersIn("They feared loss from damage to the harbor. The damage hurt.")).toContain(
      "damage to the harbor",
    );
  });

  it.each([
    "The mayor called the ferry a big deal for sailors. A deal is a deal.",
    "The union hailed a great deal of work at the harbor.",
    "Norland wants to keep the status quo.",
    "The ministers praised the board in charge of the harbor.",
    "Mr. Lowe will be in charge of reviving ferries. He was in charge of ferries.",
    "The union called the ferry tax the law of the land. The law hurt the land.",
    "The exchange shut. Norland offered trawlers in exchange for military bases.",
  ])("takes no set phrase for a matter: %s", (sentence) => {
    expect(mattersIn(sentence).join()).not.toMatch(
      /big deal|great deal|status quo|charge of|law of the land|exchange for/,
    );
  });

  it("takes the verb before another noun phrase for no noun", () => {
    const charge = "Harbor police charge the captain. Harbor police like him.";
    expect(mattersIn(charge).join()).not.toContain("charge");
    expect(mattersIn("The ministers discussed tax cuts the day before.")).toEqual(["tax cuts"]);
    expect(mattersIn("The ministers discussed the trade deal their aides signed.")).toEqual(["trade deal"]);
    expect(mattersIn("The ministers discussed the tax cuts the president proposed.")).toEqual(["tax cuts"]);
    expect(mattersIn("She wants to end unfair trade deals that favor foreign workers.")).toEqual([
      "unfair trade deals",
    ]);
  });

  it("takes no gerund whose object stands behind it for a matter alone", () => {
    expect(mattersIn("Sailors accused Norland of trading away a living that was theirs.")).toEqual([]);
    expect(mattersIn("Sailors accused Norland of surrendering what they had won.")).toEqual([]);
    expect(mattersIn("They discussed trading with Norland.")).toEqual(["trading"]);
    expect(mattersIn("They discussed drilling off the coast of Norland.")).toEqual(["drilling"]);
  });

  it("names who is to do what a lone verb says, but not as “he”", () => {
    expect(mattersIn("The union said that Mr. Lowe should resign.")).toEqual(["Mr. Lowe should resign"]);
    expect(mattersIn("The union said that he should resign.")).toEqual([]);
    expect(mattersIn("The union said that everyone should resign.")).toEqual(["everyone should resign"]);
  });

  it("looks through words that only point", () => {
    expect(
      mattersIn(
        "Norland wants Sudria to make progress on stemming the flow to Norland of chemicals used to make fireworks.",
      ),
    ).toContain("chemicals used to make fireworks");
    expect(mattersIn("Norland rejected calls for a ban on whaling.").some((l) => l.startsWith("calls"))).toBe(
      false,
    );
  });

  it("keeps the verb where the object alone says nothing", () => {
    expect(
      mattersIn("Sudria accused Norland of working to encircle Sudrian interests in the strait."),
    ).toContain("encircle Sudrian interests in the strait");
  });

  it("leaves people, times and meetings out", () => {
    expect(mattersIn("The ministers discussed the weekend with reporters before the meeting.")).toEqual([]);
  });
});

describe("enumerations", () => {
  it("splits a list into its members and keeps what belongs to one of them", () => {
    expect(
      mattersIn(
        "They differ on several issues, including trade policies and border conflicts in the Blue Strait and over Green Island.",
      ),
    ).toEqual(
      expect.arrayContaining(["trade policies", "border conflicts in the Blue Strait and over Green Island"]),
    );
  });

  it("keeps an adjective with the nouns that share it", () => {
    expect(mattersIn("The ministers discussed naval exercises and patrols.")).toEqual([
      "naval exercises and patrols",
    ]);
    expect(mattersIn("They discussed Sudria’s military and territorial ambitions.")).toEqual([
      "Sudria’s military and territorial ambitions",
    ]);
  });

  it("stops where a new clause begins", () => {
    expect(mattersIn("The ministers discussed ferry fares, and Sudria said nothing.")).toEqual([
      "ferry fares",
    ]);
  });
});

describe("readIssues", () => {
  it("lists what is on the table, each label a slice that stands in its evidence", () => {
    const brief = briefOf(...TALKS);
    expect(labels(brief)).toEqual(
      expect.arrayContaining([
        "fishing quotas",
        "ferry fares",
        "harbor fees",
        "border disputes in the Blue Strait and over Green Island",
        "cheap Sudrian herring",
        "inspections of Sudrian trawlers",
        "tolls on freight trains",
      ]),
    );
    for (const { label, labelSpan, evidence } of brief.issues) {
      expect(brief.text.slice(labelSpan.start, labelSpan.end)).toBe(label);
      expect(evidence.some((e) => e.start <= labelSpan.start && labelSpan.end <= e.end)).toBe(true);
    }
  });

  it("makes one issue of one matter in other words, with all its evidence", () => {
    const brief = briefOf(
      "The prime ministers met to discuss Veria’s nuclear weapons and the drought.",
      "Veria’s nukes topped the agenda when the foreign ministers met in the evening.",
    );
    const nuclear = brief.issues.filter((i) => /nuclear|nukes/.test(i.label));
    expect(nuclear).toHaveLength(1);
    expect(nuclear[0]?.evidence.map((e) => e.paragraph)).toEqual([1, 2]);
  });

  it("makes one issue of a matter in British spelling and its name", () => {
    const brief = briefOf("The union opposes the labour law.", "Norland supports the Labour Law on Monday.");
    expect(brief.issues.map((i) => i.raisedBy)).toEqual([["The union", "Norland"]]);
  });

  it("gathers “the deal” and “the agreement” under the name of the deal", () => {
    const brief = briefOf(
      "Lawmakers oppose the Harbor Island debt deal. The agreement would cut the minimum wage.",
      "Senator Ann Lowe has endorsed the deal.",
    );
    const deals = labels(brief).filter((l) => /deal|agreement/.test(l));
    expect(deals).toEqual(["Harbor Island debt deal"]);
  });

  it("lists what speakers come back to, though no verb of demand or dispute stands beside it", () => {
    const brief = briefOf(
      ...TALKS,
      "“The ferry terminal expansion is a gift to the island,” said Tom Baker, who runs a café.",
      "For Joan Petty, a fisher, the ferry terminal expansion is a burden. “Nobody asked us about the ferry terminal expansion,” said Ms. Petty.",
    );
    expect(labels(brief)).toContain("ferry terminal expansion");
  });

  it("does not take a bill or claims that are only pointed at for a label", () => {
    const brief = briefOf(
      "Lawmakers debated a sweeping bill on Monday. They oppose the new bill, and the mayor rejected the bill.",
      "The bill would ban plastic bags. Critics have attacked the candidate’s claims about plastic bags.",
    );
    expect(labels(brief)).toContain("plastic bags");
    expect(labels(brief).filter((l) => /claims$/.test(l))).toEqual([]);
  });

  it("lists no public body and no part of a country", () => {
    const brief = briefOf(
      ...TALKS,
      "The union opposes the Harbor Commission and attacked the Department of Ferries. Norland condemned South Vietnam.",
    );
    expect(labels(brief).filter((l) => /Commission$|^Department|Vietnam$/.test(l))).toEqual([]);
  });

  it("lists one matter once, though its wordings were not seen to be the same", () => {
    const brief = briefOf(
      "Lawmakers oppose the ferry subsidy. The mayor supports the ferry subsidy.",
      "Critics object to the cost of the island’s subsidy. They want a vote on subsidies.",
    );
    expect(labels(brief).filter((l) => /subsid/.test(l))).toHaveLength(1);
  });

  it("lists one matter once in another form of its words", () => {
    const brief = briefOf(
      "Norland and Sudria opened talks on sugar consumption among children. Norland called for higher taxes on consuming sugar.",
      "“Consuming sugar is a matter of taxes, and taxes on sugar are fair,” said Ann Lowe. “Sugar consumption is up,” said Tom Baker.",
    );
    expect(labels(brief).filter((label) => /sugar/i.test(label))).toHaveLength(1);
  });

  it("lists once what is done with one thing", () => {
    const brief = briefOf(
      "Norland wants to expand its fishing fleet, lawmakers said. The minister vowed to bolster its fishing fleet.",
      "“We will expand its fishing fleet,” said Ann Lowe, a senator. “Bolster its fishing fleet,” said Tom Baker.",
    );
    expect(labels(brief).filter((label) => /fleet/.test(label))).toHaveLength(1);
  });

  it("gives the owner of a matter its article", () => {
    const brief = briefOf("Critics oppose the party’s ferry tax. Lawmakers debated the party’s ferry tax.");
    expect(labels(brief)).toEqual(["the party’s ferry tax"]);
  });

  it("reads no editor’s note", () => {
    const NOTE = `Editor’s note: The ferry line has repeatedly vowed to ban all bicycles${" from its ships and piers".repeat(8)}.`;
    expect(NOTE.length).toBeGreaterThan(220);
    const brief = briefOf(NOTE, ...TALKS, ...TALKS, ...TALKS);
    expect(brief.text).toContain("bicycles");
    expect(labels(brief).filter((label) => /bicycles/.test(label))).toEqual([]);
  });

  it("reads a sentence that never ends", () => {
    for (const endless of ["the question of ", "Tuesday ", "last year ", "to cut tolls, ", "cut tolls and "])
      expect(briefOf(`The mayor said ${endless.repeat(4_000)} fares.`).paragraphs, endless).toHaveLength(1);
    expect(briefOf(`The mayor wants ${"to cut tolls, ".repeat(4_000)} fares.`).paragraphs).toHaveLength(1);
  });

  it("lists no rest of a body’s name", () => {
    const brief = briefOf(
      ...TALKS,
      "The Center for Harbor Policy opposes the fees. Critics attacked the Center for Harbor Policy.",
    );
    expect(labels(brief).filter((label) => /Harbor Policy/.test(label))).toEqual([]);
  });

  it("keeps two matters apart whose words only begin alike", () => {
    const brief = briefOf(
      "Norland and Sudria opened talks on port investment and on a criminal investigation of smugglers.",
      "“Foreign investment is down,” said Ann Lowe. “The investigation of the smugglers is slow,” said Tom Baker.",
    );
    expect(labels(brief).join("; ")).toMatch(/investment.*investigation|investigation.*investment/);
  });

  it("words a matter by its fullest label", () => {
    const brief = briefOf(
      "The ministers discussed tolls. Norland opposes tolls on freight trains, and Sudria supports the tolls.",
    );
    expect(labels(brief)).toEqual(["tolls on freight trains"]);
  });

  it("lists no place by itself, and nothing that only tells whose it is", () => {
    const brief = briefOf(
      "The ministers discussed ferry fares. Norland attacked Sudria over Canada and rejected the minister’s ideas.",
      "Sudria opposes Canada, and lawmakers criticized the candidate’s stance.",
    );
    expect(labels(brief)).toEqual(["ferry fares"]);
  });

  it("keeps two matters of the same parties and places apart", () => {
    const brief = briefOf(
      "Norland and Sudria disagree over the ban on exports from Canada to Mexico.",
      "Norland opposes Mexico’s fishing fleet off Canada. Sudria supports the fishing fleet of Mexico off Canada.",
    );
    const all = labels(brief).join("; ");
    expect(all).toContain("ban on exports");
    expect(all).toContain("fishing fleet");
  });

  it("lists no person for what follows the name", () => {
    const brief = briefOf(
      "Ann Lowe, the mayor, spoke to lawmakers. Critics have compared Ann Lowe to a tyrant, and they attacked Ms. Lowe on the bridge.",
    );
    expect(labels(brief).filter((l) => /Lowe (?:to|on)/.test(l))).toEqual([]);
  });

  it("lists no school, though only a part of its name is tagged as one", () => {
    const brief = briefOf(
      "Norland and Sudria discussed ferry fares and fishing quotas. Critics oppose Port Alma Elementary School.",
      "Ann Lowe wants to discuss ferry fares and Port Alma Elementary School.",
    );
    expect(labels(brief)).toContain("ferry fares");
    expect(labels(brief).filter((l) => l.includes("School"))).toEqual([]);
  });

  it("puts the headline’s matter first", () => {
    const brief = readBrief(
      readArticle(
        "Ferry Fares Divide Ministers\n\nThe ministers discussed whaling and ferry fares.\n\nNorland opposes higher ferry fares. Sudria supports higher ferry fares.",
      ),
    );
    expect(labels(brief)[0]).toContain("ferry fares");
  });

  it("puts first what is of public policy, where nothing else sets two matters apart", () => {
    const order = (...matters: string[]) =>
      labels(briefOf(`Norland and Sudria discussed ${matters.join(" and ")} on Monday.`));
    expect(order("garden ornaments", "refugee camps")[0]).toBe("refugee camps");
    expect(order("refugee camps", "garden ornaments")[0]).toBe("refugee camps");
  });

  it("lists nothing for a match report", () => {
    const brief = briefOf(
      "The Harriers beat the Rovers 3-1 on Saturday before a crowd of 20,000. Ann Lowe scored twice in the first half, and Joan Petty added a third goal after the break.",
      "“We played well,” said Lowe, who has scored in five straight games.",
    );
    expect(brief.issues).toEqual([]);
  });

  it("lists nothing for an obituary", () => {
    const brief = briefOf(
      "Greta Lund, whose paintings of harbors hang in museums, died on Tuesday at her home in Port Alma. She was 91.",
      "Born in Halvik, Ms. Lund studied art at the university there and worked as a teacher before her first exhibition.",
      "“She taught us to see the sea,” said Tom Baker, the director of the museum. “Nobody painted water like her.”",
      "Ms. Lund married the sailor Karl Lund, who died in 1999. A memorial service will be held on Friday.",
    );
    expect(labels(brief)).toEqual([]);
  });

  it("lists nothing for an empty article", () => {
    expect(readBrief(readArticle("")).issues).toEqual([]);
  });
});

describe("sides", () => {
  const issue = (brief: Brief, words: RegExp) => brief.issues.find((i) => words.test(i.label));
  const sidesOf = (brief: Brief, words: RegExp) =>
    issue(brief, words)?.sides.map((s) => `${s.name}: ${s.cue.text}`) ?? [];

  it("gives each side its own cue", () => {
    const brief = briefOf(...TALKS);
    expect(sidesOf(brief, /herring/)).toEqual([
      "Norland: is deeply concerned that cheap Sudrian herring is ruining its canneries",
    ]);
    expect(sidesOf(brief, /inspections/)).toEqual(["Sudria: wants Norland to end"]);
  });

  it("sets two sides of one matter against each other, a verdict in a relative clause among them", () => {
    expect(sidesOf(briefOf(...TALKS), /dumping|waste/)).toEqual([
      "The Sudrian government: has denied",
      "Norland: has said would be an act of hostility",
    ]);
  });

  it.each([
    ["On Social Security, both oppose the fuel tax.", []],
    ["In the Senate, she raised the ferry fares, opposed the fuel tax and left.", []],
    ["Ann Lowe spoke of sailors leaving the country and others opposing the fuel tax.", []],
    ["Lou Jiwei, the finance minister, opposed the fuel tax.", ["Lou Jiwei"]],
    ["Members of Congress, many of them new, oppose the fuel tax.", ["Members of Congress"]],
    ["Norland and others - many ministers among them - oppose the fuel tax.", ["Norland"]],
    ["Norland and Sudria both oppose the fuel tax.", ["Norland", "Sudria"]],
    ["Norland, Sudria and Corvia oppose the fuel tax.", ["Norland", "Sudria", "Corvia"]],
    ["Norland, which borders Sudria, Corvia and Lanford, opposes the fuel tax.", ["Corvia", "Lanford"]],
    ["Norland fears Sudria, Corvia and Lanford oppose the fuel tax.", ["Corvia", "Lanford"]],
    ["In Norland, Sudria and Corvia oppose the fuel tax.", ["Sudria", "Corvia"]],
    ["On Monday, Sudria and Corvia opposed the fuel tax.", ["Sudria", "Corvia"]],
    ["The Harbor and Ferry Association opposes the fuel tax.", ["The Harbor and Ferry Association"]],
    [
      "The Harbor Union and the Ferry Association oppose the fuel tax.",
      ["The Harbor Union", "the Ferry Association"],
    ],
    ["Developing countries oppose the fuel tax.", ["Developing countries"]],
    ["Mitch Lowe (D., Norland), who is married to Ann Cho, opposes the fuel tax.", ["Mitch Lowe"]],
    ["He, like Ann Lowe, has opposed the fuel tax.", ["He"]],
    ["A fleet led by Sudria and backed by Norland opposes the fuel tax.", []],
    ["After the council opposed the fuel tax, sailors left.", ["the council"]],
    ["Talks with ports that oppose the fuel tax failed.", []],
  ])("gives a stance to its subject: %s", (sentence, parties) => {
    const opposed = mentionsIn(sentence).find((m) => m.cued && /fuel tax/.test(m.matter));
    expect(opposed?.parties).toEqual(parties);
  });

  it.each([
    ["an infinitive of purpose", "Norland sent money to Sudria to fight the fuel tax."],
    ["a gerund behind a preposition", "Norland pleased sailors by opposing the fuel tax."],
    ["what somebody is asked about", "Sailors asked Norland whether it opposed the fuel tax."],
    ["a second infinitive", "Norland has a chance to meet and oppose the fuel tax."],
    ["somebody's possession", "Sailors praised Norland, whose ministers oppose the fuel tax."],
    ["any of a kind", "Ann Lowe asked for a fine for a country that opposed the fuel tax."],
  ])("takes no stance from %s", (_, sentence) => {
    const stances = mentionsIn(sentence).filter((m) => m.cued && m.parties.length > 0);
    expect(stances.filter((m) => /fuel tax/.test(m.matter))).toEqual([]);
  });

  it("names no stance without a cue in the text", () => {
    const brief = briefOf(...TALKS);
    expect(issue(brief, /harbor fees/)?.sides).toEqual([]);
    for (const { sides } of brief.issues) {
      for (const side of sides) {
        expect(brief.text.slice(side.cue.start, side.cue.end)).toBe(side.cue.text);
        expect(side.start <= side.cue.start && side.cue.end <= side.end).toBe(true);
        expect(brief.text.slice(side.start, side.end)).toBe(side.text);
      }
    }
  });

  it("credits the speaker of a quotation", () => {
    const brief = briefOf(
      "The council debated the tax on paper cups. Shopkeepers oppose the tax on paper cups.",
      "“We want to abolish the tax on paper cups,” said Tom Baker, who runs a café.",
    );
    expect(issue(brief, /tax on paper cups/)?.raisedBy).toEqual(
      expect.arrayContaining(["Shopkeepers", "Tom Baker"]),
    );
  });

  it("credits whoever speaks of the matter in its words, wherever it stands", () => {
    const brief = briefOf(
      "The council debated the tax on paper cups.",
      "Tom Baker runs a café. “For us the cups are the least of it, and a tax is a tax,” Mr. Baker said.",
    );
    expect(issue(brief, /tax on paper cups/)?.raisedBy).toEqual(
      expect.arrayContaining(
        ["The council", "Tom Baker"].map((name) => expect.stringContaining(name.slice(4))),
      ),
    );
  });

  it("credits whoever speaks in the paragraph, rather than the subject of the sentence", () => {
    const brief = briefOf(
      "The council has a bill. The council needs a rise in the fuel tax. “We shall see,” said Tom Baker, who runs a café. Both sides said that the ferries were late.",
    );
    expect(issue(brief, /fuel tax/)?.raisedBy).toEqual(["Tom Baker"]);
  });

  it("credits whoever speaks in the paragraph beside one who is only anybody", () => {
    const brief = briefOf(
      "The council has a bill. A man opposes a rise in the fuel tax. “We shall see,” said Tom Baker, who runs a café.",
    );
    expect(issue(brief, /fuel tax/)?.raisedBy).toContain("Tom Baker");
  });

  it("names nobody twice, in full and cut short", () => {
    const brief = briefOf(
      "Members of the harbor union oppose the fuel tax. Members oppose the fuel tax on ferries.",
      "The mayor supports the fuel tax.",
    );
    const { raisedBy = [], sides = [] } = issue(brief, /fuel tax/) ?? {};
    expect(raisedBy.filter((name) => /members/i.test(name))).toHaveLength(1);
    expect(sides.filter(({ name }) => !raisedBy.includes(name))).toEqual([]);
  });

  it("credits the subject of the sentence where nobody else is known", () => {
    const brief = briefOf(
      "Ann Lowe, the mayor, brought the council a bill to ban paper cups. The bill would ban paper cups.",
    );
    expect(issue(brief, /paper cups/)?.raisedBy).toEqual(["Ann Lowe"]);
  });

  it("credits whom the sentence names where it is about no party", () => {
    const brief = briefOf("The tax on fuel was an idea of Ann Lowe. It is a fuel tax of nine crowns.");
    expect(issue(brief, /fuel/)?.raisedBy).toEqual(["Ann Lowe"]);
  });

  it("credits whoever presses, not whoever is pressed", () => {
    const brief = briefOf(
      "Norland is lobbying other countries to oppose whaling quotas. Norland opposes whaling quotas and wants talks on whaling quotas.",
    );
    expect(issue(brief, /whaling/)?.raisedBy).toEqual(["Norland"]);
  });
});

describe("for any text", () => {
  const word = fc.constantFrom(
    ..."Norland Sudria the ministers talks on over about oppose accused of to end ban bill would and , . “ ” ’s concerned that North tax deal said they which including issues -".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word, { maxLength: 60 }).map((w) => w.join(" ")),
  );

  it("every label, piece of evidence, side and cue is a slice", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const brief = readBrief(readArticle(`A Headline\n\n${a}\n\n${b}`));
        for (const { label, labelSpan, evidence, sides } of brief.issues) {
          expect(brief.text.slice(labelSpan.start, labelSpan.end)).toBe(label);
          for (const s of [...evidence, ...sides, ...sides.map((side) => side.cue)]) {
            expect(brief.text.slice(s.start, s.end)).toBe(s.text);
            expect(s.text.length).toBeGreaterThan(0);
          }
          for (const { start, end, cue } of sides) expect(start <= cue.start && cue.end <= end).toBe(true);
        }
        expect(brief.issues.length).toBeLessThanOrEqual(14);
      }),
      { numRuns: 60 },
    );
  });
});
