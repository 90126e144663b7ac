/**
 * What may stand behind a noun and still be of it, and what goes with the verb before it. Source: the noun complements of NOMLEX and
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), 17.35–17.54, and VerbNet's frames; written by hand.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Prepositions that may open a phrase of a noun. */
export const NOUN_PREPOSITIONS = words(
  "of in on over between for to against toward towards into at about from among with without near along",
);

/** "immigration from", "an exemption from". */
export const TAKES_FROM = words(
  "contribution donation exemption exit export fee gift import immigration loan migration payment protection refugee separation threat withdrawal",
);

/** "an inquiry into"; "took refugees into the town" says where, and belongs to the verb. */
export const TAKES_INTO = words(
  "conversion entry expansion foray import incursion influx inquiry inroad integration intrusion investigation investment look move probe research study " +
    "transformation transition",
);

/** "damage to", "access to"; behind "from" the "to" of other nouns leads elsewhere. */
export const TAKES_TO = words(
  "access advice aid alternative amendment approach attack attention barrier change commitment contribution cut damage danger devotion exposure fidelity gift harm " +
    "impediment injury insult link loyalty obstacle opposition reaction reference reform resistance response right route threat tie visit",
);

/**
 * By preposition, what tells how or where something was said or done, and is no part of a matter: "in an interview", "on the campaign
 * trail". Written by hand after reading the labels of training articles.
 */
export const CIRCUMSTANCES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["along", words("lines")],
  [
    "in",
    words(
      "article debate editorial fashion interview letter manner memo message post principle speech speeches statement tweet video way",
    ),
  ],
  ["on", words("basis camera television trail")],
]);

/** The same, but behind a noun alone it may be what is meant: "military spending at Tuesday’s debate", but "security at the summit". */
export const OCCASIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["at", words("briefing conference debate event forum hearing meeting pace rally session speed")],
  ["for", words("reason reasons")],
  ["in", words("article debate editorial letter memo message post session tweet video")],
]);

/** "an agreement with", "war with". */
export const TAKES_WITH = words(
  "agreement alliance border ceasefire clash collusion cooperation deal dispute feud quarrel rapprochement relation squabble standoff tension tie trade treaty truce war",
);

/** "a plan to close": the verb tells which. */
export const TAKES_INFINITIVE = words(
  "ability agreement amendment attempt authority bid bill call campaign capacity commitment deal decision determination drive effort eligibility failure " +
    "flexibility freedom intention law legislation mandate measure move need obligation order permission plan power pledge pressure program " +
    "promise proposal provision push refusal reluctance request requirement right threat vow willingness",
);

/** "the housing complex": nouns that the tagger takes for adjectives where they end a phrase. Written by hand after the same reading. */
export const NOUNS_LIKE_ADJECTIVES = words(
  "alternative complex criminal elite executive initiative official primary professional representative veteran",
);

/** "the right to vote": the verb alone says enough. */
export const TAKES_BARE_INFINITIVE = words("ability freedom obligation pressure refusal right");

/** "refugees trying to enter": gerunds that need an infinitive. */
export const STRIVING = words(
  "aiming attempting hoping needing planning seeking struggling trying waiting wanting wishing",
);

/** "limit the damage to", "link the leak to": verbs whose "to" is no part of the object. */
export const BOUND_TO_VERBS =
  "attribute compare confine connect dedicate devote divert expose liken link present refer return subject submit tie transfer";

/** "limit the damage to a minimum": so are those of these, where an amount follows. */
export const LIMITING_VERBS = "hold keep limit reduce restrict";

/** "remove all troops from": verbs that take or keep their object away from what follows. */
export const SEPARATING_VERBS =
  "divert divide evict exclude exempt expel free protect pull remove separate shield strip withdraw";

/** "keep the port open", "let tenants vote": verbs whose object says nothing without what it is to be or do. */
export const STATE_VERBS = "get hold keep leave let make put turn";

/** "his victory deals a blow": nouns that are as often verbs with an object. Written by hand. */
export const NOUNS_THAT_ARE_VERBS =
  "address back block care charge claim cost cut deal demand echo face force fuel grant haunt launch lead mark name offer oppose pay place raise rise risk set share " +
  "shield show signal stop strike support test threaten track view vote want";

/** "cuts to aid budgets": behind these "to" opens a phrase, no infinitive. */
export const TAKES_NO_INFINITIVE = words(
  "alternative change cut damage danger harm injury insult objection obstacle opposition threat",
);

/** "apply to existing contracts": adjectives that look like a gerund. */
export const ADJECTIVES_IN_ING = words(
  "developing emerging existing leading neighboring outstanding prevailing remaining surrounding",
);
