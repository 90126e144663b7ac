/**
 * Nouns of discussion: each opens a matter with one of the prepositions beside it ("talks on", "a dispute over", "calls for").
 * Source: the noun sides of FrameNet's Discussion, Quarreling, Judgment_communication, Request, Emotion_directed and
 * Attempt_suasion frames, with the prepositions the Oxford Collocations type of dictionary gives for them; written by hand.
 */
export const AGENDA_NOUNS: Readonly<Record<string, string>> = {
  accusation: "of about over",
  alarm: "about at over",
  allegation: "of about",
  ambition: "in for",
  anger: "about at over",
  anxiety: "about over",
  appeal: "for against",
  argument: "about over against for",
  backlash: "against over to",
  battle: "over against",
  call: "for",
  campaign: "against",
  clash: "over on about",
  commitment: "to on",
  complaint: "about over against on",
  compromise: "on over",
  concern: "about over for at on",
  consensus: "on about over",
  consultation: "on about over",
  controversy: "about over",
  conversation: "about on over",
  criticism: "of over about on for",
  crackdown: "on against",
  deadlock: "over on",
  debate: "about over on",
  deliberation: "on over about",
  demand: "for",
  dialogue: "about on over",
  difference: "over on about",
  disagreement: "about over on",
  discussion: "about on over of",
  disagreements: "about over on",
  dispute: "about over on",
  dissatisfaction: "with over about",
  divide: "over on",
  division: "over on",
  end: "to",
  fear: "of about over",
  feud: "over",
  fight: "over against for",
  friction: "over about",
  frustration: "about over with at",
  fury: "over about at",
  guarantee: "of on for",
  impasse: "over on",
  issue: "of with",
  aim: "at",
  weight: "behind",
  response: "to",
  reaction: "to",
  lawsuit: "over against",
  legislation: "on against",
  negotiation: "on over about",
  objection: "to over",
  odds: "over on about",
  opposition: "to over",
  outcry: "over about",
  outrage: "over about at",
  position: "on",
  policy: "toward on",
  pressure: "for over",
  progress: "on toward in",
  proposal: "on for about",
  protest: "over against about",
  push: "for against",
  plea: "for",
  quarrel: "over about",
  question: "about of over",
  recommendation: "for on",
  request: "for",
  resistance: "to",
  restriction: "on",
  row: "over about",
  rift: "over on",
  skepticism: "about of over",
  split: "over on",
  spat: "over",
  stalemate: "over on",
  stance: "on toward",
  standoff: "over",
  standstill: "on over",
  stand: "on against",
  suggestion: "of for",
  support: "for",
  suspicion: "about of over",
  talk: "on about over",
  tension: "over about",
  threat: "of from posed-by",
  uncertainty: "about over",
  unease: "about over",
  unhappiness: "about over with",
  uproar: "over",
  view: "on about",
  vote: "on",
  warning: "about of on over against",
  worry: "about over",
};

/** Nouns that head a list of issues: "issues, including A, B and C"; "tensions, such as A and B"; "demands: A, B". */
export const LIST_NOUNS: ReadonlySet<string> = new Set(
  (
    "agenda area challenge change complaint concern condition demand difference dispute disagreement field flashpoint front goal " +
    "grievance irritant issue item matter measure objective obstacle danger peril point policy priority problem proposal provision question " +
    "reform sticking-point subject tension theme threat topic"
  ).split(" "),
);

/** Nouns of what is wanted or in the way: what one of them "is" is a matter ("their main demand is A"). Same source. */
export const NAMED_ISSUES: ReadonlySet<string> = new Set(
  (
    "aim complaint condition demand dispute grievance hurdle irritant obstacle objection objective priority proposal " +
    "recommendation request sticking-point"
  ).split(" "),
);

/** Heads that make a noun phrase a question before a body, or an outcome of bargaining. Same source. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    "accord act agreement amendment ban bill boycott budget cap cease-fire ceasefire clause contract cut deal directive embargo " +
    "exemption law layoff legislation mandate measure moratorium package pact pipeline plan policy program proposal provision quota " +
    "referendum reform regulation repeal resolution rule ruling sanction settlement subsidy surcharge tariff tax treaty truce waiver"
  ).split(" "),
);

/** Nouns that only point at what their complement names ("the flow of …", "efforts to …", "the threat of …"). */
export const TRANSPARENT_NOUNS: ReadonlySet<string> = new Set(
  (
    "action aim amount aspect attempt bid bit case chance claim concern danger decision degree detail effort end extent fact fate flow form " +
    "goal handful impact implication importance intention issue kind legacy level likelihood list lot magnitude matter means need notion number " +
    "number objective part participation pace piece plan plight plenty point possibility principle problem progress promise prospect quantity question range " +
    "risk role rate scale scope sense series set sort spread state step struggle subject talk task thing topic type use variety volume way work " +
    "dozen future half hundred majority million minority quarter ten third thousand"
  ).split(" "),
);
