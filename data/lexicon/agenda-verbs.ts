/**
 * Verbs that put a matter on the table or take a side on it, by what follows them. Source: the verbs of FrameNet's Discussion,
 * Judgment_communication, Request, Preventing_or_letting, Taking_sides, Commitment and Emotion_directed frames and of the
 * corresponding VerbNet classes (judgment 33, urge 58, forbid 67, promise 37.13, conspire and correspond 36); written by hand.
 */

/** The object is the matter: "opposes the deal", "discussed sanctions", "rejected calls to …". */
export const OBJECT_VERBS =
  "abandon abolish accept address advocate allow approve assail attack back ban block blast boycott cancel challenge champion condemn " +
  "consider contest cover criticize curb cut debate decry defend delay demand denounce deny derail discuss dismiss disapprove dispute " +
  "eliminate embrace end endorse enforce expand extend favor fight fund guarantee hail halt ignore impose introduce lambaste legalize lift limit " +
  "mull negotiate object oppose outlaw pass overhaul override overturn permit pledge prohibit promise promote propose protest push " +
  "prefer question raise ratify recommend reconsider reduce reform reject relax renegotiate renew repeal rescind resist restrict reverse revoke " +
  "request review scrap seek slam stop strengthen support suspend tackle threaten tighten toughen veto weigh welcome withdraw withhold";

/**
 * The object is the matter where it is of public affairs: what somebody praises, mocks or hates may be a meal. Source: VerbNet classes
 * judgment 33.1 and admire 31.2; written by hand.
 */
export const ATTITUDE_VERBS =
  "abhor admire applaud appreciate bash belittle bemoan celebrate censure cheer commend condone deplore deride despise detest disavow disdain dislike disown disparage " +
  "distrust excoriate extol fear hate laud lament loathe malign mock pan praise rebuff regret repudiate resent ridicule rue salute savage scorn " +
  "skewer spurn tout trash trumpet void";

/** Verbs with a particle, of which the same holds: "struck down the tax". Source: VerbNet and WordNet's verb.social and verb.communication. */
export const PHRASAL_VERBS: Readonly<Record<string, string>> = {
  pare: "back",
  phase: "out",
  play: "down",
  roll: "back",
  scale: "back",
  shoot: "down",
  strike: "down",
  turn: "down",
  vote: "down",
  walk: "back",
  water: "down",
};

/** The matter stands in a prepositional phrase: "called for", "agree on", "objected to". */
export const PREPOSITION_VERBS: Readonly<Record<string, string>> = {
  agree: "on to over",
  aim: "at",
  appeal: "for",
  argue: "about over for against",
  ask: "for",
  balk: "at",
  bristle: "at",
  bargain: "over",
  battle: "over against",
  call: "for",
  campaign: "for against",
  center: "on around",
  clamor: "for",
  clash: "over on",
  come: "against",
  commit: "to",
  complain: "about of over",
  confer: "on about",
  deal: "with",
  diverge: "on over",
  devote: "to",
  differ: "on over about",
  disagree: "on over about with",
  fight: "over against for",
  grapple: "with",
  haggle: "over",
  hinge: "on",
  insist: "on",
  lobby: "for against",
  negotiate: "over on about",
  object: "to",
  opt: "for",
  plead: "for",
  press: "for",
  protest: "against over",
  push: "for against",
  quarrel: "over",
  rail: "against",
  recoil: "at from",
  revolve: "around",
  rule: "out against",
  scoff: "at",
  speak: "about against",
  speculate: "about",
  spar: "over",
  talk: "about",
  vote: "on against for",
  vow: "to",
  warn: "of about against",
  worry: "about over",
  wrangle: "over",
};

/** Somebody is pressed, and the matter follows: "accused X of …", "urged X to …", "criticized X for …". */
export const PERSON_VERBS: Readonly<Record<string, string>> = {
  accuse: "of",
  allow: "to",
  applaud: "for",
  ask: "to for about",
  assail: "for over",
  attack: "for over",
  ban: "from",
  bar: "from",
  berate: "for over",
  blame: "for",
  block: "from",
  blast: "for over",
  castigate: "for over",
  censure: "for over",
  challenge: "to over on",
  chastise: "for over",
  chide: "for over",
  commend: "for",
  condemn: "for over",
  criticize: "for over",
  denounce: "for over as",
  enable: "to",
  expect: "to",
  force: "to",
  forbid: "to from",
  fault: "for over",
  hammer: "for over on",
  implore: "to",
  keep: "from",
  lambaste: "for over",
  laud: "for",
  lobby: "to for on over",
  order: "to",
  mock: "for over",
  persuade: "to",
  praise: "for",
  press: "to for on over about",
  pressure: "to over on into",
  prevent: "from",
  prohibit: "from",
  push: "to for on",
  rebuke: "for over",
  rebut: "on",
  reprimand: "for over",
  require: "to",
  ridicule: "for over",
  scold: "for over",
  slam: "for over",
  stop: "from",
  sue: "over",
  tell: "about",
  urge: "to",
  want: "to",
  warn: "about against over of",
};

/** An infinitive follows and says what is promised, wanted or refused: "vowed to block the rule". */
export const INFINITIVE_VERBS =
  "agree aim ask attempt decide decline demand intend offer plan pledge promise propose refuse resolve seek threaten try vote vow want work";

/** Adjectives (and participles) of attitude with the prepositions that open their matter. */
export const STANCE_ADJECTIVES: Readonly<Record<string, string>> = {
  adamant: "about that",
  afraid: "of that",
  alarmed: "about by at over that",
  angry: "about over at that",
  anxious: "about over that",
  appalled: "at by",
  committed: "to",
  concerned: "about over by with that",
  critical: "of",
  deadlocked: "over on",
  dedicated: "to",
  devoted: "to",
  disappointed: "by with at over that",
  dismayed: "at by over that",
  dismissive: "of",
  disturbed: "at by that",
  divided: "over on about",
  encouraged: "by that",
  enthusiastic: "about",
  fearful: "of that",
  frustrated: "by with at over that",
  furious: "about over at that",
  hostile: "to",
  impatient: "with",
  implicated: "in",
  involved: "with in",
  leery: "of",
  nervous: "about",
  offended: "at by",
  opposed: "to",
  optimistic: "about that",
  outraged: "by over at that",
  pessimistic: "about",
  pleased: "by that with",
  proud: "of that",
  receptive: "to",
  saddened: "by",
  satisfied: "with",
  shocked: "at by that",
  skeptical: "about of that",
  split: "over on",
  supportive: "of",
  suspicious: "of",
  sympathetic: "to",
  troubled: "by that",
  uneasy: "about over with",
  unhappy: "about with over that",
  upset: "about over by that",
  wary: "of about",
  worried: "about over by that",
};

/** Verbs that pass their weight on to what follows ("try to end …", "make progress on …", "begin raising …"). */
export const LIGHT_VERBS =
  "achieve allow attempt avoid be begin bring come commit continue do encourage ensure find get give go guarantee have help " +
  "hold include involve keep let make offer pursue put remain resume see seek set start step take try use work";

/** Verbs whose object alone names the matter ("end interrogations", "reduce excess capacity"). */
export const OBJECT_MATTER_VERBS =
  "accelerate accept address adopt advance amend approve ban block boost broaden bolster build cancel clear combat confront control counter create curb cut deal debate " +
  "defeat defuse delay demand deny deter discuss drop ease eliminate enact end enforce enhance ensure escalate establish expand extend face fight finalize fix forge halt " +
  "ignore impose improve increase intensify introduce kill lift limit lower maintain negotiate oppose overcome overhaul oversee override overturn pass preserve prevent promote " +
  "prohibit protect provide pursue raise ratify reauthorize reduce reform reject relax renew repeal rescind resolve restart restore restrict reverse review revise revive " +
  "secure settle shape slash slow solve stem stop strengthen support suspend sustain tackle tighten toughen veto violate weaken widen";

/** Cue verbs of a claim: what they report counts as on the table when the clause itself demands or judges. */
export const BODY_VERBS =
  "aim ban bar block cap cover cut eliminate end exempt expand extend force give grant impose increase limit mandate outlaw " +
  "permit phase prevent prohibit protect provide raise reduce renew repeal replace require restrict seek shield strip tighten tax";

/** Verbs that report what somebody says, thinks or fears; the clause after them is theirs. Source: VerbNet classes say 37.7, conjecture 29.5, admire 31.2. */
export const REPORT_VERBS =
  "acknowledge add admit affirm allege announce argue assert believe caution charge claim complain concede conclude confirm contend counter declare deny disclose emphasize " +
  "explain fear feel hint hope indicate insist maintain mention note observe point predict protest reiterate reply respond reveal say signal state stress suggest suspect tell think " +
  "tweet warn worry write";

/** Verbs that say what is wanted of somebody without an object: giving up an office, owning up, joining or leaving. Source: VerbNet classes resign 10.11 and confess 37.10, and WordNet's "leave office"; written by hand. */
export const LONE_VERBS =
  "abdicate apologize concede disband quit recuse resign retire secede surrender testify unionize";

/** Verbs that say what is wanted only with the phrase behind their preposition: "pay for the wall". Source: VerbNet's frames with a PP alone; written by hand. */
export const VERBS_WITH_PREPOSITION: Readonly<Record<string, string>> = {
  abide: "by",
  accede: "to",
  adhere: "to",
  apologize: "for",
  apply: "to",
  comply: "with",
  conform: "to",
  contribute: "to",
  cooperate: "with",
  default: "on",
  defer: "to",
  impinge: "on",
  interfere: "in with",
  intervene: "in",
  invest: "in",
  meddle: "in",
  mediate: "in between",
  pay: "for",
  refrain: "from",
  spy: "on",
  submit: "to",
  subscribe: "to",
};
