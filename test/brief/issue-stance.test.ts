import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle, type Span } from "../../src/article/index.js";
import { type Brief, readBrief } from "../../src/brief/index.js";
import { isAbout } from "../../src/brief/issue/about.js";
import { avowalOf } from "../../src/brief/issue/avowal.js";
import { findMentions } from "../../src/brief/issue/mention.js";
import { withObject } from "../../src/brief/issue/object-told.js";
import { ownedStance } from "../../src/brief/issue/owned-stance.js";
import { withRestriction } from "../../src/brief/issue/restriction.js";
import { stanceOf } from "../../src/brief/issue/stance.js";
import { verdictOf } from "../../src/brief/issue/verdict.js";
import { readWords } from "../../src/brief/words/index.js";
import { keyOf } from "../../src/brief/words/stem.js";

/** An article of one sentence, and where words first stand in it. */
function reading(sentence: string) {
  const article = readArticle(`Ministers Meet at the Harbor\n\n${sentence}`);
  const { text } = article;
  const at = (words: string): Span => {
    const start = text.indexOf(words, text.indexOf("\n\n"));
    expect(start, `“${words}” stands in the sentence`).toBeGreaterThan(0);
    return { start, end: start + words.length };
  };
  const worded = (span: Span | null) => span && text.slice(span.start, span.end);
  return { words: readWords(article), at, worded };
}

/** The stance of a party on "the fuel tax", in the cue's own clause or in the speech that it introduces, which begins with `speech`. */
const stance = (sentence: string, party: string, cue: string, speech: string | null = null) => {
  const { words, at, worded } = reading(sentence);
  const claim = {
    party: at(party),
    cue: at(cue),
    matter: at("fuel tax"),
    speech: speech === null ? null : at(speech),
  };
  return worded(stanceOf(words, claim));
};

describe("a plan", () => {
  it.each([
    ["Ann Lowe plans to oppose the fuel tax.", "plans to oppose"],
    ["Ann Lowe intends to vote for the fuel tax.", "intends to vote for"],
    ["Ann Lowe plans to announce the fuel tax.", null],
    ["Ann Lowe intends to visit the fuel tax office.", null],
    ["Ann Lowe would have ended the fuel tax.", null],
  ])("is a stance where its deed is one: %s", (sentence, expected) => {
    const cue = sentence.match(/plans|intends|would have ended/)?.[0] ?? "";
    expect(stance(sentence, "Ann Lowe", cue)).toBe(expected);
  });
});

describe("the words that carry a stance", () => {
  it.each([
    ["Norland opposes the fuel tax.", "Norland", "opposes", "opposes"],
    [
      "Norland, a small island, has long opposed the fuel tax.",
      "Norland",
      "has long opposed",
      "has long opposed",
    ],
    ["Norland had long opposed the fuel tax.", "Norland", "had long opposed", "had long opposed"],
    ["Ann Lowe (D., Norland) opposes the fuel tax.", "Ann Lowe", "opposes", "opposes"],
    ["Ann Lowe, who also opposes the fuel tax, left.", "Ann Lowe", "opposes", "opposes"],
    [
      "Island ports, particularly Green Island and Port Alma, oppose the fuel tax.",
      "Island ports",
      "oppose",
      "oppose",
    ],
    ["Ann Lowe left the council and opposed the fuel tax.", "Ann Lowe", "opposed", "opposed"],
    ["Ann Lowe left the council, opposing the fuel tax.", "Ann Lowe", "opposing", "opposing"],
    ["Norland did not support the fuel tax.", "Norland", "did not support", "did not support"],
    ["Norland blamed Sudria for the fuel tax.", "Norland", "blamed", "blamed Sudria for"],
    [
      "Norland hopes that the fuel tax is an error.",
      "Norland",
      "hopes that",
      "hopes that the fuel tax is an error",
    ],
    [
      "Norland is worried that the fuel tax is a burden that the crews of the outer islands near the old port of Sudria have borne since the last war in May.",
      "Norland",
      "is worried that",
      "is worried that",
    ],
    ["Norland accused it of hiding the fuel tax.", "Norland", "accused", "accused it of hiding"],
    [
      "Norland blames Sudria for low fares and the fuel tax.",
      "Norland",
      "blames",
      "blames Sudria for low fares and",
    ],
    ["Norland opposes the toll, the fuel tax and the cap.", "Norland", "opposes", "opposes"],
    ["Norland opposes tolls, fares, and the fuel tax.", "Norland", "opposes", "opposes"],
    ["Norland proposed yet another fuel tax.", "Norland", "proposed", "proposed"],
    ["Norland opposes the even higher fuel tax.", "Norland", "opposes", "opposes"],
    [
      "Norland has vowed to forcibly end the fuel tax.",
      "Norland",
      "has vowed to",
      "has vowed to forcibly end",
    ],
    [
      "Norland, leaving the pact, called for ending the fuel tax.",
      "Norland",
      "called for",
      "called for ending",
    ],
    ["Norland asked Sudria to end the fuel tax.", "Norland", "asked", "asked Sudria to end"],
    ["Norland asked for the fuel tax.", "Norland", "asked for", "asked for"],
    [
      "Norland has offered to sell a port and to cut the fuel tax.",
      "Norland",
      "has offered",
      "has offered to sell a port and to cut",
    ],
    ["Norland, Sudria and Corvia oppose the fuel tax.", "Norland", "oppose", "oppose"],
    ["Norland insisted on the fuel tax.", "Norland", "insisted on", "insisted on"],
    ["Norland called for the fuel tax.", "Norland", "called for", "called for"],
    ["Norland is committed to the fuel tax.", "Norland", "is committed to", "is committed to"],
    ["Norland and Sudria have opposed the fuel tax.", "Norland", "have opposed", "have opposed"],
    ["Norland passed the fuel tax.", "Norland", "passed", "passed"],
    ["Norland voted to adopt a fuel tax.", "Norland", "voted to adopt", "voted to adopt"],
  ])("are the cue of the sentence's subject: %s", (sentence, party, cue, expected) => {
    expect(stance(sentence, party, cue)).toBe(expected);
  });

  it.each([
    ["Norland urged the board to reject the fuel tax.", "urged", "urged the board to reject"],
    ["Norland wants to end the fuel tax.", "wants", "wants to end"],
    ["Norland delayed an end to the fuel tax.", "delayed", "delayed an end to"],
    ["Norland opposes ferry fares and the fuel tax.", "opposes", "opposes"],
  ])("go on to the matter where the cue alone may say the opposite: %s", (sentence, cue, expected) => {
    expect(stance(sentence, "Norland", cue)).toBe(expected);
  });

  it.each([
    ["no stance", "Norland discussed the fuel tax.", "Norland", "discussed"],
    [
      "what names an aside holds",
      "Ann Lowe, backed by Norland, Sudria and Corvia, wants the fuel tax.",
      "Sudria",
      "wants",
    ],
    ["a question of details", "Norland asked for details of the fuel tax.", "Norland", "asked for"],
    ["a wish to hear of it", "Norland asked Sudria to discuss the fuel tax.", "Norland", "asked"],
    ["what comes by itself", "Norland came with the fuel tax.", "Norland", "came"],
    ["who knows whom", "Some 800 ports oppose the fuel tax.", "Some 800 ports", "oppose"],
    ["what is done, and may be another", "Norland has adopted a fuel tax.", "Norland", "has adopted"],
    ["a question", "Norland asked how to end the fuel tax.", "Norland", "asked"],
    [
      "what is not the whole",
      "Norland does not back the fuel tax that Sudria levies.",
      "Norland",
      "does not back",
    ],
    ["a condition", "Norland opposes the fuel tax unless ports gain.", "Norland", "opposes"],
    ["what somebody can do", "Norland could block the fuel tax.", "Norland", "could block"],
    ["what somebody has to do", "Norland has to accept the fuel tax.", "Norland", "has to accept"],
    ["a cue that goes on", "Norland voted down the fuel tax.", "Norland", "voted"],
    ["an attribute", "Norland fought the proposed fuel tax.", "Norland", "proposed"],
    ["a part of a compound", "Norland likes the tax-raising fuel tax.", "Norland", "raising"],
    ["another's participle", "Norland met sailors opposing the fuel tax.", "Norland", "opposing"],
    [
      "a noun joined to nouns",
      "Norland has no word on fares or opposing the fuel tax.",
      "Norland",
      "opposing",
    ],
    [
      "a cue whose “not” stands apart",
      "Norland did not at any time oppose the fuel tax.",
      "Norland",
      "oppose",
    ],
    ["a “no” behind the cue", "Norland sees no fuel tax.", "Norland", "sees"],
    ["a supposition", "Sudria will strike if Norland raises the fuel tax.", "Norland", "raises"],
    ["anybody", "Ann Lowe met ministers who oppose the fuel tax.", "ministers", "oppose"],
    ["a quantifier", "None of the ports oppose the fuel tax.", "None of the ports", "oppose"],
    [
      "what somebody is faced with",
      "Norland faced criticism for the fuel tax.",
      "Norland",
      "faced criticism for",
    ],
    [
      "a part of another clause",
      "Norland spoke of resistance to raising the fuel tax.",
      "Norland",
      "to raising",
    ],
    ["a condition", "Sudria will stay until it raises the fuel tax.", "it", "raises"],
    ["one of two deeds", "Norland has cut fares or raised the fuel tax.", "Norland", "raised"],
    [
      "an act that is denied behind the cue",
      "Norland urged the board to impose no fuel tax.",
      "Norland",
      "urged",
    ],
    ["an act that seldom is", "Norland rarely supported the fuel tax.", "Norland", "supported"],
    ["what others want", "Norland was urged to reject the fuel tax.", "Norland", "was urged to reject"],
    ["a title", "His minister, Ann Lowe, opposes the fuel tax.", "His minister", "opposes"],
    [
      "another clause",
      "Norland argues that the pact will open ports and raise the fuel tax.",
      "Norland",
      "raise",
    ],
    [
      "an infinitive of another",
      "Norland hired sailors to aid unions, close ports, raise the fuel tax.",
      "Norland",
      "raise",
    ],
    [
      "what is somebody else's",
      "Sudria dismissed Norland’s claims about the fuel tax.",
      "Norland",
      "dismissed",
    ],
    ["an apposition", "Norland opposes the mayor, the fuel tax sponsor.", "Norland", "opposes"],
    ["a list that goes on", "Norland attacked Sudria, in addition to the fuel tax.", "Norland", "attacked"],
    ["the past", "Norland once supported the fuel tax.", "Norland", "once supported"],
    ["what had been", "Norland, she said, had backed the fuel tax.", "Norland", "had backed"],
    [
      "what others feel",
      "Norland has been direct in its attacks, but sailors, worried about the fuel tax, left.",
      "Norland",
      "worried about",
    ],
    [
      "what another would do",
      "Norland said she would end the strike and support the fuel tax.",
      "Norland",
      "support",
    ],
    ["what came before", "Norland struck after Sudria raised the fuel tax.", "Norland", "struck"],
    ["what is yet to come", "Norland has not yet backed the fuel tax.", "Norland", "has not yet backed"],
    ["what may not be", "Norland joined Sudria, potentially dooming the fuel tax.", "Norland", "dooming"],
    ["what is done to it", "Norland had been barred from the fuel tax.", "Norland", "had been barred from"],
    ["what is done to it, told irregularly", "Norland was hit by the fuel tax.", "Norland", "was hit by"],
    ["a chant", "Sailors chanted for the fuel tax.", "Sailors", "chanted for"],
    ["a mere date", "Norland declined to vote after the fuel tax.", "Norland", "declined"],
    [
      "the verb of somebody beside the party",
      "The Post and its editor Ann Lowe has opposed the fuel tax.",
      "The Post",
      "has opposed",
    ],
    ["a clause in between", "Norland attacked sailors who paid the fuel tax.", "Norland", "attacked"],
    ["mere knowledge", "Norland is acutely aware of the fuel tax.", "Norland", "is acutely aware of"],
    ["half a wish", "Norland wanted the fuel tax dropped.", "Norland", "wanted"],
    [
      "a hope too long to tell",
      "Norland hopes that the fuel tax is a burden that the crews of the outer islands near the old port of Sudria have borne since the last war in May.",
      "Norland",
      "hopes that",
    ],
    ["what came of a deed", "Norland left the pact, ending the fuel tax.", "Norland", "ending"],
    ["what went on", "Norland was raising the fuel tax.", "Norland", "was raising"],
    ["an effort", "Norland sought to curb the fuel tax.", "Norland", "sought"],
    ["the lack of one", "Much of it led Norland to oppose the fuel tax.", "Much", "oppose"],
    ["what is being done", "Norland lost ports being hit by the fuel tax.", "Norland", "being hit by"],
    ["whoever it may be", "Norland admires whoever supports the fuel tax.", "Norland", "supports"],
  ])("are not found in %s", (_, sentence, party, cue) => {
    expect(stance(sentence, party, cue)).toBeNull();
  });

  it.each([
    ["Norland supports the fuel tax delay.", "supports"],
    ["Norland supports the “fuel tax” story.", "supports"],
    ["Norland called for the fuel tax to be cut.", "called for"],
  ])("are not found where the matter is another: %s", (sentence, cue) => {
    expect(stance(sentence, "Norland", cue)).toBeNull();
  });

  it.each([
    [
      "Ann Lowe complained that the fuel tax would rise.",
      "complained",
      "the fuel",
      "complained that the fuel tax would rise",
    ],
    ["Ann Lowe argued that the fuel tax would help.", "argued", "the fuel", null],
    ["Ann Lowe vowed to block the fuel tax.", "vowed", "to block", "vowed to block"],
    ["Ann Lowe argued that ports have no fuel tax.", "argued", "ports have", null],
    ["Ann Lowe said the fuel tax would help.", "said", "the fuel", null],
    ["“To end the fuel tax is folly,” Ann Lowe warned.", "warned", "To end", null],
    ["Ann Lowe warned it would mean the fuel tax.", "warned", "it would", "warned it would mean"],
    ["Ann Lowe vowed to attack changes sailors made in the fuel tax.", "vowed", "to attack", null],
    ["Ann Lowe recommended that Norland drop the fuel tax.", "recommended", "Norland drop", null],
    ["Ann Lowe hopes the council rejects the fuel tax.", "hopes", "the council", null],
    ["Ann Lowe suggested the city waive the fuel tax.", "suggested", "the city", "suggested the city waive"],
    ["Ann Lowe suggested the city waives the fuel tax.", "suggested", "the city", null],
    ["“End the fuel tax,” Ann Lowe recommended.", "recommended", "End the", null],
    ["Ann Lowe is calling on Norland to “stop the fuel tax” now.", "is calling on", "“stop the", null],
    ["Ann Lowe declined to comment on the fuel tax.", "declined", "to comment", null],
    ["Ann Lowe slammed sailors for not using the fuel tax.", "slammed", "the fuel", null],
    ["Ann Lowe advocates a list of rules to end the fuel tax.", "advocates", "of rules", null],
  ])("introduce speech: %s", (sentence, cue, speech, expected) => {
    expect(stance(sentence, "Ann Lowe", cue, speech)).toBe(expected);
  });
});

describe("a cue with two deeds", () => {
  const cueOf = (sentence: string, cue: string) => {
    const { words, at, worded } = reading(sentence);
    const claim = { party: at("Norland"), cue: at(cue), matter: at("cut the fuel tax"), speech: null };
    return worded(stanceOf(words, claim));
  };

  it("is cut before the first where the matter is the second", () => {
    expect(cueOf("Norland has offered to sell a port and to cut the fuel tax.", "has offered")).toBe(
      "has offered",
    );
    expect(cueOf("Norland has urged ports to cut the fuel tax.", "has urged")).toBe("has urged ports to");
    expect(cueOf("Norland urged ports not to sell and to cut the fuel tax.", "urged")).not.toBe("urged");
  });
});

describe("a refusal to speak", () => {
  it("is no stance on what is not said", () => {
    const { words, at } = reading("Norland declined to specify the fuel tax.");
    const claim = {
      party: at("Norland"),
      cue: at("declined to"),
      matter: at("specify the fuel tax"),
      speech: null,
    };
    expect(stanceOf(words, claim)).toBeNull();
  });
});

describe("a verdict", () => {
  const verdict = (speech: string) => {
    const { words, at, worded } = reading(`Ann Lowe said ${speech}.`);
    return worded(verdictOf(words, at("fuel tax"), at(speech)));
  };

  it.each([
    ["the fuel tax is unfair", "the fuel tax is unfair"],
    ["that the fuel tax would never help the islands, and left", "the fuel tax would never help the islands"],
    ["the fuel tax is unfair and the ports are poor", "the fuel tax is unfair"],
    ["the fuel tax is unfair and that it would end", "the fuel tax is unfair"],
    ["Norland should cut the fuel tax", "Norland should cut"],
    [
      "“The ports are poor, and I do believe that the fuel tax is unfair” to them",
      "the fuel tax is unfair” to them",
    ],
    ["the ports must never pay the fuel tax", "the ports must never pay"],
    ["the fuel tax is as high as 5 percent", "the fuel tax is as high as 5 percent"],
    ["the fuel tax would cost 5 jobs", "the fuel tax would cost 5 jobs"],
    ["the “fuel tax” is unfair", "the “fuel tax” is unfair"],
    ["“We need to cut the fuel tax”", "We need to cut"],
    ["the ports have to pay the fuel tax", "the ports have to pay"],
    ["“We need the fuel tax”", "We need"],
  ])("is what somebody says of the matter: %s", (speech, expected) => {
    expect(verdict(speech)).toBe(expected);
  });

  it.each([
    "is unfair",
    "is not a burden",
    "was a mistake",
    "is a burden on Norland",
    "is one of the worst burdens",
    "remains a burden",
    "is broken",
    "is destroying the islands",
    "is like a lottery",
    "is “cruel, stupid and late”",
    "has been a disaster",
    "has failed",
    "has no place here",
    "does nothing for crews",
    "makes fares unfair",
    "would hurt crews",
    "will open the islands to trade",
    "will be ruinous",
    "must end",
  ])("judges: the fuel tax %s", (predicate) => {
    expect(verdict(`the fuel tax ${predicate}`)).toBe(`the fuel tax ${predicate}`);
  });

  it.each([
    "is in decline",
    "is “ongoing”",
    "is subject to a vote",
    "is expanding",
    "is a 40-page law",
    "was raised by Norland",
    "has been paid",
    "had fed the ports",
    "goes to the ports",
    "will begin this week",
    "would be paid by ports",
  ])("only reports: the fuel tax %s", (predicate) => {
    expect(verdict(`the fuel tax ${predicate}`)).toBeNull();
  });

  it("is not read behind a matter that is a clause", () => {
    const { words, at, worded } = reading("Ann Lowe said that the port should close was a mistake.");
    const speech = at("that the port should close was a mistake");
    expect(worded(verdictOf(words, at("port should close"), speech))).toBeNull();
  });

  it.each([
    ["the fuel tax rose by 5 percent"],
    ["no fuel tax is fair"],
    ["“I never think the fuel tax is unfair”"],
    [
      "the fuel tax is a thing that the ports of the islands have lived with since the end of the war with Sudria",
    ],
    ["whether Norland should cut the fuel tax"],
    ["ports should close and sailors who pay the fuel tax"],
    ["the fuel tax"],
    ["why the fuel tax is unfair"],
    ["once the fuel tax is cut, the ports will open"],
    ["neither fuel tax is fair"],
    ["Norland should pay neither the fuel tax"],
    ["so the fuel tax is fair?"],
    ["Norland should pay no fuel tax"],
    ["it should shock the islands that Norland raises the fuel tax"],
    ["fares should not be cut but paid out of the fuel tax"],
    ["she has to pay the fuel tax"],
    ["there was a need to cut the fuel tax"],
    ["someone should end the fuel tax"],
    ["the fuel tax was 700 million"],
    ["the fuel tax is $700"],
    ["the fuel tax is a gift to a country that, once poor, is rich"],
  ])("is not read out of a tangle: %s", (speech) => {
    expect(verdict(speech)).toBeNull();
  });
});

describe("what speakers say of themselves", () => {
  const avowal = (speech: string) => {
    const { words, at, worded } = reading(`Ann Lowe said ${speech}.`);
    const { text } = readArticle(`Ministers Meet at the Harbor\n\nAnn Lowe said ${speech}.`);
    const own = (pronoun: Span) => /^(?:i|we|she)\b/i.test(text.slice(pronoun.start, pronoun.end));
    return worded(avowalOf(words, at("fuel tax"), at(speech), own));
  };

  it.each([
    ["she would not support the fuel tax", "would not support"],
    ["that she will end the fuel tax", "will end"],
    ["“We oppose the fuel tax”", "oppose"],
    ["“The ports are poor, and we reject the fuel tax”", "reject"],
    ["she is worried about the fuel tax", "is worried about"],
    ["“I’m not going to raise the fuel tax”", "not going to raise"],
    ["she was “encouraged” by the fuel tax", "was “encouraged” by"],
    ["“I support raising the fuel tax”", "support raising"],
  ])("is all from the pronoun to the matter: %s", (speech, expected) => {
    expect(avowal(speech)).toBe(expected);
  });

  it.each([
    ["he would end the fuel tax"],
    ["she paid the fuel tax"],
    ["she was offered the fuel tax"],
    ["she used to oppose the fuel tax"],
    ["she can end the fuel tax"],
    ["she has to end the fuel tax"],
    ["“I think the fuel tax is unfair”"],
    ["“I support no fuel tax”"],
    ["“If we support the fuel tax, the ports will close”"],
    ["“People say, ‘I love the fuel tax’”"],
    ["she would discuss the fuel tax"],
    ["she opposes ports that levy the fuel tax"],
    ["she would not support the fuel tax that Sudria levies"],
  ])("is none of theirs, or no stance: %s", (speech) => {
    expect(avowal(speech)).toBeNull();
  });
});

describe("what speakers say they will do", () => {
  const promise = (speech: string) => {
    const { words, at, worded } = reading(`Ann Lowe said ${speech}.`);
    return worded(avowalOf(words, at("end the fuel tax"), at(speech), () => true));
  };

  it.each([
    ["she will end the fuel tax", "will"],
    ["she would never end the fuel tax", "would never"],
    ["“I’ll end the fuel tax”", "I’ll"],
    ["she would like to end the fuel tax", null],
    ["she could end the fuel tax", null],
    ["she will not say whether to end the fuel tax", null],
  ])("is the word before the deed: %s", (speech, expected) => {
    expect(promise(speech)).toBe(expected);
  });
});

describe("a cue with its object", () => {
  const told = (label: string, sentence: string, cue: string) => {
    const { words, at, worded } = reading(`Norland debates ${label}. ${sentence}`);
    const mentions = findMentions(words);
    const of = mentions.find(({ start }) => start < at(label).end);
    const object = mentions.find(({ start }) => start >= at(cue).end);
    return of && object && worded(withObject(words, at(cue), object, of));
  };

  it.each([
    [
      "charter schools",
      "Sudria called for a moratorium on charter schools in May.",
      "called for",
      "called for a moratorium on charter schools",
    ],
    ["abortion rights", "Sudria opposes abortion.", "opposes", "opposes abortion"],
    ["the ferry safety bill", "Sudria opposes the bill.", "opposes", null],
    ["the ferry safety bill", "Sudria opposes safety rules that cost jobs.", "opposes", null],
    ["charter schools", "Sudria opposes the charter school fee that Norland took.", "opposes", null],
    ["charter schools", "Sudria opposes both the charter school fee and the tax.", "opposes both", null],
  ])("of %s: %s", (label, sentence, cue, expected) => {
    expect(told(label, sentence, cue)).toBe(expected);
  });
});

describe("a stance on what a clause narrows", () => {
  const told = (sentence: string, cue: string) => {
    const { words, at, worded } = reading(sentence);
    return worded(withRestriction(words, at(cue), at("fuel tax")));
  };

  it.each([
    [
      "Norland backs a fuel tax that spares the islands, and left.",
      "backs a fuel tax that spares the islands",
    ],
    ["Norland backs the fuel tax they passed in May.", "backs the fuel tax they passed in May"],
    [
      "Norland backs a fuel tax that spares crews and Sudria rejects it.",
      "backs a fuel tax that spares crews",
    ],
    ["Norland backs the fuel tax, which spares the islands.", "backs"],
    ["Norland backs the fuel tax.", "backs"],
    [
      "Norland backs a fuel tax that spares the crews of the outer islands near the old port of Sudria since the last war in the cold May of that year.",
      "backs",
    ],
  ])("is told with the clause: %s", (sentence, expected) => {
    expect(told(sentence, "backs")).toBe(expected);
  });
});

describe("a stance with its owner", () => {
  const owned = (sentence: string, matter = "fuel tax") => {
    const { words, at, worded } = reading(sentence);
    const found = ownedStance(words, at(matter));
    return found && `${worded(found.owner)}: ${worded(found.cue)}`;
  };

  it.each([
    ["Sailors praised Norland’s strong opposition to the fuel tax.", "Norland: opposition to"],
    ["Ann Lowe spoke of her efforts to end the fuel tax.", "her: efforts to end"],
    ["Mayor Ann Lowe’s support for the fuel tax cost her votes.", "Mayor Ann Lowe: support for"],
    ["Norland blasted Ann Lowe for her support of the fuel tax.", "Ann Lowe: support of"],
    ["Norland blasted Ann Lowe over her support of the fuel tax.", "Ann Lowe: support of"],
  ])("stands before the matter: %s", (sentence, expected) => {
    expect(owned(sentence)).toBe(expected);
  });

  it("stands before a matter that begins with its verb, and says nothing more within one", () => {
    expect(owned("Sailors praised Norland’s vow to end the fuel tax.", "end the fuel tax")).toBe(
      "Norland: vow to",
    );
    expect(
      owned("Sailors praised Norland’s plea for a fuel tax.", "Norland’s plea for a fuel tax"),
    ).toBeNull();
  });

  it.each([
    ["She has dropped her opposition to the fuel tax."],
    ["She spoke without her support for the fuel tax."],
    ["He recalled her past support for the fuel tax."],
    ["She moved from her support for the fuel tax."],
    ["Sudria criticized the mayor over her call for the fuel tax."],
    ["His anger goes beyond his opposition to the fuel tax."],
    ["She was attacked in Norland for her support of the fuel tax."],
    ["He doubted Norland’s commitment to the fuel tax."],
    ["The opposition to the fuel tax grew."],
    ["Norland’s port near the fuel tax office closed."],
    ["Norland’s support for no fuel tax grew."],
  ])("is not read where it is nobody's, past, given up or in doubt: %s", (sentence) => {
    expect(owned(sentence)).toBeNull();
  });
});

describe("what a mention is about", () => {
  const about = (label: string, other: string) => {
    const { words } = reading(`Norland opposes ${label}. Sudria opposes ${other}.`);
    const [first, second] = findMentions(words);
    return first && second && isAbout(words, second, first);
  };

  it.each([
    ["the ban on trawlers", "the ban on old trawlers", true],
    ["the ban on trawlers", "the ban on ferries", false],
    ["the ban on trawlers", "the quota for trawlers", false],
    ["the ferry safety bill", "the bill", true],
    ["the ferry safety bill", "a bill", false],
    ["the ferry safety bill", "the bill that taxes ferries", false],
    ["a fee on ferries and trawlers", "the fee on ferries", true],
    ["a ferry safety bill for the islands", "the safety bill", true],
    ["the border deal on Green Island", "the deal on trawlers", false],
    ["raids on smugglers", "the raids", true],
    ["raids on smugglers", "other raids", false],
  ])("%s, then %s: %s", (label, other, expected) => {
    expect(about(label, other)).toBe(expected);
  });

  it("is of what was last named by “the bill”, a small one left aside where a “Bill” is meant", () => {
    const last = (between: string, pointing: string) => {
      const { words, at } = reading(
        `Norland has a fuel tax Bill. ${between} Sudria backs the ${pointing} now.`,
      );
      const mentions = findMentions(words);
      const label = mentions.find(({ start }) => start < at("Bill").end);
      const point = mentions.findLast(({ start }) => start > at("Sudria").start);
      return label && point && isAbout(words, point, label);
    };
    expect(last("The islands are old.", "Bill")).toBe(true);
    expect(last("The Bill is old.", "Bill")).toBe(true);
    expect(last("The trawler Bill is old.", "Bill")).toBe(false);
    expect(last("Each sailor got a bill.", "Bill")).toBe(true);
    expect(last("Each sailor got a bill.", "bill")).toBe(false);
  });

  it("is of a deed only where that is named too", () => {
    const { words, at } = reading("Norland opposes the fuel tax.");
    const [tax] = findMentions(words);
    const label = tax && { ...tax, start: at("opposes").start, keys: [...tax.keys, keyOf("opposes")] };
    expect(tax && label && isAbout(words, tax, label)).toBe(false);
    expect(tax && label && isAbout(words, { ...tax, keys: [...tax.keys, keyOf("opposes")] }, label)).toBe(
      true,
    );
  });
});

describe("for any sentences of parties and cues", () => {
  const sentence = fc
    .tuple(
      fc.constantFrom("Norland", "Ann Lowe", "They", "Sudrian ministers", "“We", "None of the ports"),
      fc.constantFrom(
        "opposes",
        "urged the board to reject",
        "said that nobody opposes",
        "has",
        "never backed",
        "is deeply concerned about",
      ),
      fc.constantFrom(
        "the fuel tax on ferries.",
        "the fuel tax on ferries,” Tom Baker said.",
        "no fuel tax, Sudria argued.",
        "the ports. “End the fuel tax on ferries,” they recommended.",
      ),
    )
    .map((parts) => parts.join(" "));

  it("a side is a slice of its sentence, by somebody who raises the issue", () => {
    let sides = 0;
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (lines) => {
        const brief = readBrief(readArticle(["Ministers Meet at the Harbor", ...lines].join("\n\n")));
        for (const issue of brief.issues)
          for (const { name, start, end, text, cue } of issue.sides) {
            sides++;
            expect(brief.text.slice(start, end)).toBe(text);
            expect(brief.text.slice(cue.start, cue.end)).toBe(cue.text);
            expect(start <= cue.start && cue.start < cue.end && cue.end <= end).toBe(true);
            expect(issue.raisedBy).toContain(name);
            expect(name).not.toMatch(/^None/);
          }
      }),
      { numRuns: 60 },
    );
    expect(sides).toBeGreaterThan(0);
  });
});

describe("whose stance it is", () => {
  const sidesOf = (...paragraphs: string[]) => {
    const brief: Brief = readBrief(readArticle(["Ministers Meet at the Harbor", ...paragraphs].join("\n\n")));
    const issue = brief.issues.find(({ label }) => /fuel tax/.test(label));
    return issue?.sides.map((s) => `${s.name}: ${s.cue.text}`);
  };
  const BILL = "Norland has a bill to raise the fuel tax on ferries.";

  it("is not a party's where somebody else says so", () => {
    expect(sidesOf(BILL, "Ann Lowe warned that Sudria opposes the fuel tax on ferries.")).not.toContainEqual(
      expect.stringMatching(/^Sudria/),
    );
    expect(
      sidesOf(BILL, "Ann Lowe denied his claim that Sudria opposes the fuel tax on ferries."),
    ).not.toContainEqual(expect.stringMatching(/^Sudria/));
  });

  it("is that of “they” in their own speech alone", () => {
    const MINISTERS = "The ministers of Sudria met on Green Island.";
    expect(sidesOf(BILL, `${MINISTERS} They oppose the fuel tax on ferries.`)).toEqual([]);
    expect(sidesOf(BILL, "Sudrian ministers said they would oppose the fuel tax on ferries.")).toContainEqual(
      expect.stringMatching(/: would oppose$/),
    );
  });

  it("is that of “it” where a group says so of itself", () => {
    expect(sidesOf(BILL, "The island union said it would block the fuel tax on ferries.")).toEqual([
      "The island union: would block",
    ]);
    expect(sidesOf(BILL, "The island union declares it would block the fuel tax on ferries.")).toEqual([
      "The island union: would block",
    ]);
    expect(sidesOf(BILL, "The island union warned it would raise the fuel tax on ferries.")).toEqual([]);
  });

  it("is that of “he” in his own speech, whoever else is near", () => {
    const MEN = "Tom Baker met John Stone.";
    expect(
      sidesOf(BILL, MEN, "Mr. Stone said the ports are poor but he would welcome the fuel tax on ferries."),
    ).toEqual(["John Stone: would welcome"]);
  });

  it("is nobody's where two people are about as near as one another", () => {
    const near = "Mr. Lowe and Mr. Cho met at the harbor. He opposes the fuel tax on ferries.";
    expect(sidesOf(BILL, near)).toEqual([]);
    const clear = "Mr. Lowe spoke at the harbor. He opposes the fuel tax on ferries.";
    expect(sidesOf(BILL, clear)).toContainEqual(expect.stringMatching(/Lowe: opposes/));
  });

  it("is of the whole matter, not of what is to become of it", () => {
    expect(sidesOf(BILL, "Sudria called for the fuel tax on ferries to end.")).toEqual([]);
    const purpose = "Sudria called for the fuel tax on ferries to pay for ports.";
    expect(sidesOf(BILL, purpose)).toContainEqual(expect.stringMatching(/^Sudria: called for/));
  });

  it("is about a bill that is pointed at, not about another", () => {
    const brief = sidesOf(
      "Norland debates a fuel tax bill.",
      "Sudria opposes the bill.",
      "Corvia opposes a bill.",
    );
    expect(brief).toEqual(["Sudria: opposes"]);
  });

  it("is about the matter itself", () => {
    expect(sidesOf(BILL, "Sudria opposes the fuel tax on ferries.")).toContain("Sudria: opposes");
    expect(sidesOf(BILL, "Sudria opposes a harbor tax.")).not.toContainEqual(
      expect.stringMatching(/^Sudria/),
    );
  });

  it.each([
    ["“We oppose the fuel tax on ferries,” Ann Lowe said.", "Ann Lowe: oppose"],
    [
      "“The ports are poor, and I believe the fuel tax on ferries is unfair,” Ann Lowe said.",
      "Ann Lowe: the fuel tax on ferries is unfair",
    ],
    ["Ann Lowe said she would not support the fuel tax on ferries.", "Ann Lowe: would not support"],
    ["Sailors wept over Sudria’s opposition to the fuel tax on ferries.", "Sudria: opposition to"],
  ])("is the speaker's or the owner's: %s", (sentence, side) => {
    expect(sidesOf(BILL, sentence)).toEqual([side]);
  });

  it.each([
    ["“Neither Tom Baker nor I support the fuel tax on ferries,” Ann Lowe said."],
    ["“I do not think that we will end the fuel tax on ferries,” Ann Lowe said."],
    ["“There is no chance that we will repeal the fuel tax on ferries,” Ann Lowe said."],
    ["“If they win, we will be sympathetic to the fuel tax on ferries,” Ann Lowe said."],
    ["“I wish I could believe the fuel tax on ferries is fair,” Ann Lowe said."],
    ["“No one says I believe the fuel tax on ferries is unfair,” Ann Lowe said."],
    ["“I was forced to support the fuel tax on ferries,” Ann Lowe said."],
    ["“I pretended to support the fuel tax on ferries,” Ann Lowe said."],
    ["“I was going to reject the fuel tax on ferries,” Ann Lowe said."],
    ["“I once supported the fuel tax on ferries,” Ann Lowe said."],
    ["“We were opposed to the fuel tax on ferries,” Ann Lowe said."],
    ["“Why is nobody surprised that we support the fuel tax on ferries?” Ann Lowe said."],
    ["The lack of Norland’s support for the fuel tax on ferries hurt Sudria."],
    ["Tom Baker broke his promise to end the fuel tax on ferries."],
    ["Ann Lowe’s support for the fuel tax on ferries is gone."],
    ["Sailors await Sudria’s endorsement of the fuel tax on ferries."],
    ["Monday’s call for the fuel tax on ferries failed."],
    ["Ann Lowe’s opponent’s support for the fuel tax on ferries grew."],
  ])("is nobody's where something takes it back: %s", (sentence) => {
    expect(sidesOf(BILL, sentence)).toEqual([]);
  });

  it("is about the raids last named", () => {
    const RAIDS = ["Norland debates the raids on smugglers.", "Ann Lowe condemned the raids on smugglers."];
    const sides = (...more: string[]) => {
      const text = ["Ministers Meet at the Harbor", ...RAIDS, ...more].join("\n\n");
      const issue = readBrief(readArticle(text)).issues.find(({ label }) => /raids/.test(label));
      return issue?.sides.map((s) => `${s.name}: ${s.cue.text}`);
    };
    expect(sides("Tom Baker defended the raids.")).toContain("Tom Baker: defended");
    expect(sides("Pirates made raids in Port Alma.", "Tom Baker defended the raids.")).not.toContain(
      "Tom Baker: defended",
    );
  });

  it("is not what somebody denies", () => {
    for (const cue of [
      "never suggested",
      "originally said",
      "denied",
      "refused to say",
      "stopped short of saying",
    ])
      expect(sidesOf(BILL, `Ann Lowe ${cue} that the fuel tax on ferries is unfair.`)).not.toContain(
        "Ann Lowe: the fuel tax on ferries is unfair",
      );
  });

  it("is none where the article only asks", () => {
    expect(sidesOf(BILL, "Did Sudria oppose the fuel tax on ferries?")).toEqual([]);
    expect(sidesOf(BILL, "Sudria opposed the fuel tax on ferries.")).toContain("Sudria: opposed");
  });

  it("is a hope where it is hoped, not a fact", () => {
    expect(sidesOf(BILL, "Ann Lowe hoped that the fuel tax on ferries was a mistake.")).toEqual([
      "Ann Lowe: hoped that the fuel tax on ferries was a mistake",
    ]);
    expect(sidesOf(BILL, "Ann Lowe hopes to end the fuel tax on ferries.")).toEqual([
      "Ann Lowe: hopes to end",
    ]);
    expect(sidesOf(BILL, "Ann Lowe fears that the fuel tax on ferries is a mistake.")).not.toContain(
      "Ann Lowe: the fuel tax on ferries is a mistake",
    );
    expect(
      sidesOf(BILL, "Ann Lowe hoped to win and said that the fuel tax on ferries is a mistake."),
    ).toContain("Ann Lowe: the fuel tax on ferries is a mistake");
  });

  it("is not that of whom the matter names", () => {
    const attacks = (subject: string, target = "Tom Baker") => {
      const text = `Ministers Meet\n\n${target} and Ann Lowe discussed the attacks on Mr. Baker. ${subject} condemned the attacks on Mr. Baker.`;
      const issue = readBrief(readArticle(text)).issues.find(({ label }) => /attacks/.test(label));
      return issue?.sides.map((s) => `${s.name}: ${s.cue.text}`);
    };
    expect(attacks("Ann Lowe")).toContain("Ann Lowe: condemned");
    expect(attacks("He")).not.toContain("Tom Baker: condemned");
    expect(attacks("He", "Tom Baker Jr.")).not.toContain("Tom Baker Jr.: condemned");
  });

  it("has its quotation marks in pairs", () => {
    const UNFAIR = "Ann Lowe argued that the fuel tax on ferries is “an unfair burden";
    expect(sidesOf(BILL, `${UNFAIR}.”`)).toContain(
      "Ann Lowe: the fuel tax on ferries is “an unfair burden.”",
    );
    expect(sidesOf(BILL, `${UNFAIR}.`)).toEqual([]);
  });

  it("is not read of where somebody said it", () => {
    const article = "Norland has a dispute over the Port Alma Pact.";
    const sides = (sentence: string) => {
      const brief = readBrief(readArticle(["Ministers Meet at the Harbor", article, sentence].join("\n\n")));
      return brief.issues.flatMap((issue) => issue.sides.map((s) => `${s.name}: ${s.cue.text}`));
    };
    expect(sides("Ann Lowe insisted on the Port Alma Pact.")).toEqual(["Ann Lowe: insisted on"]);
    expect(sides("Ann Lowe insisted on the Port Alma Pact that ferries are safe.")).toEqual([]);
  });

  it.each([
    ["Sudria will block the fuel tax on ferries only if Norland does."],
    ["Ann Lowe opposes the fuel tax on ferries unless crews gain."],
    ["Ann Lowe supports the fuel tax on ferries as long as crews gain."],
    ["Ann Lowe backs the fuel tax on ferries, provided that crews gain."],
    ["Ann Lowe backs the fuel tax on ferries in principle."],
    ["Ann Lowe backs the fuel tax on ferries, but only for new ones."],
    ["The city would gain, provided Ann Lowe opposes the fuel tax on ferries."],
    ["Ann Lowe would not say when, or if, Sudria opposes the fuel tax on ferries."],
    ["Ann Lowe has not opposed the fuel tax on ferries outright."],
    ["Ann Lowe never backed the fuel tax on ferries in public."],
    ["“I would support the fuel tax on ferries if it were lower,” Ann Lowe said."],
  ])("is none under a condition, or narrowed: %s", (sentence) => {
    expect(sidesOf(BILL, sentence)).toEqual([]);
  });

  it("is a stance all the same where the next sentence, behind no stop, is a condition", () => {
    expect(
      sidesOf(BILL, "Ann Lowe opposes the fuel tax on ferries", "If crews gain, ports will pay."),
    ).toEqual(["Ann Lowe: opposes"]);
  });

  it("is a stance all the same where it holds “even if”", () => {
    expect(sidesOf(BILL, "Ann Lowe opposes the fuel tax on ferries even if crews gain.")).toEqual([
      "Ann Lowe: opposes",
    ]);
  });

  it.each([
    [
      "Doctors for Reproductive Freedom oppose the fuel tax on ferries.",
      "Doctors for Reproductive Freedom: oppose",
    ],
    ["The Bakers’ Guild opposes the fuel tax on ferries.", "The Bakers’ Guild: opposes"],
    ["More than 40 doctors oppose the fuel tax on ferries.", "More than 40 doctors: oppose"],
  ])("is that of the whole party: %s", (sentence, expected) => {
    expect(sidesOf(BILL, sentence)).toEqual([expected]);
  });

  it("is nobody's where whoever “he” is may stand behind", () => {
    const CLIMB = "the fuel tax on ferries, Tom Baker praised it.";
    expect(sidesOf(BILL, "John Stone left.", `Even as he condemned ${CLIMB}`)).not.toContainEqual(
      expect.stringMatching(/^John Stone/),
    );
  });

  it("is told by a cue of the same sentence", () => {
    expect(
      sidesOf(BILL, "“The islands are poor,” Ann Lowe argued. “We met to see the fuel tax on ferries.”"),
    ).toEqual([]);
  });

  it("is its own where only a day or a phrase of place stands before it", () => {
    expect(sidesOf(BILL, "In a statement Sudria opposed the fuel tax on ferries.")).toEqual([
      "Sudria: opposed",
    ]);
    expect(sidesOf(BILL, "Ann Lowe said on Monday night that she opposes the fuel tax on ferries.")).toEqual([
      "Ann Lowe: opposes",
    ]);
    expect(
      sidesOf(BILL, "Ann Lowe made a speech on his idea that Sudria opposes the fuel tax on ferries."),
    ).toEqual([]);
  });

  it("is what a speaker says of it, before the word that introduces it", () => {
    expect(sidesOf(BILL, "Ann Lowe argued that the fuel tax on ferries is unfair.")).toContain(
      "Ann Lowe: the fuel tax on ferries is unfair",
    );
  });
});
