/**
 * Words that decide which way a stance points. Source: the negators and broad negatives of Quirk et al., A Comprehensive Grammar of the
 * English Language (1985), 10.54–10.60, and the suasive verbs of its 16.32; written by hand.
 */

/** Words that turn round, or take back, what goes with them. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't n’t never no nor neither none nobody nothing nowhere hardly without rarely seldom barely scarcely nearly almost few little".split(
    " ",
  ),
);

/** Verbs of what others are to do: the clause behind them tells what that is ("recommended that Norland drop the tax"). */
export const DIRECTIVE_VERBS =
  "advise ask call demand hope insist pray prefer propose recommend request suggest urge want wish";

/** Verbs by which somebody stands for or against a matter, so that a plan to do so tells it too. Source: VerbNet's classes of support and opposition; written by hand. */
export const STANDING_VERBS =
  "abolish accept back ban block boycott challenge defend defy endorse fight object oppose outlaw override overturn protest reject repeal rescind resist sue support " +
  "veto vote";

/** Verbs by which somebody does not say what stands behind them. */
export const DENYING_VERBS =
  "accuse decline deny dispute doubt feign joke mock pretend question refrain refuse refute reject stop";

/** Verbs by which somebody grants what speaks for the other side. */
export const CONCEDING_VERBS = "acknowledge admit concede grant";

/** Verbs by which somebody does not say it as a fact. */
export const UNSURE_VERBS = "dream fear hope wish wonder worry";

/**
 * Nouns of a stance that somebody has ("her opposition to", "the union’s efforts to block"), with what opens its matter; "infinitive" where
 * a verb may. Source: the nouns of the verbs in agenda-verbs.ts, after NOMLEX; written by hand.
 */
export const OWNED_STANCES: Readonly<Record<string, string>> = {
  advocacy: "of for",
  anger: "about at over",
  appeal: "for",
  attempt: "infinitive",
  bid: "infinitive",
  call: "for infinitive",
  campaign: "against for infinitive",
  commitment: "to infinitive",
  complaint: "about over",
  concern: "about over",
  condemnation: "of",
  criticism: "of",
  crusade: "against for",
  defense: "of",
  demand: "for",
  denunciation: "of",
  desire: "for infinitive",
  determination: "infinitive",
  disappointment: "with over",
  drive: "infinitive",
  effort: "infinitive",
  embrace: "of",
  endorsement: "of",
  fear: "about of over",
  fight: "against for infinitive",
  frustration: "over with",
  insistence: "on",
  intention: "infinitive",
  objection: "to",
  opposition: "to",
  outrage: "at over",
  plea: "for infinitive",
  pledge: "of infinitive",
  praise: "for of",
  promise: "of infinitive",
  proposal: "for infinitive",
  push: "against for infinitive",
  refusal: "infinitive",
  rejection: "of",
  reluctance: "infinitive",
  resistance: "to",
  skepticism: "about of",
  support: "for of",
  threat: "infinitive",
  vow: "of infinitive",
  warning: "about of",
  willingness: "infinitive",
};

/** Nouns for whoever stands for or against a matter ("a critic of the tax"). Source: WordNet's noun.person below "supporter" and "adversary"; written by hand. */
export const SIDE_NOUNS: ReadonlySet<string> = new Set(
  "advocate backer champion critic defender detractor enemy foe opponent promoter proponent skeptic supporter".split(
    " ",
  ),
);

/** Verbs that take such a stance back, or leave open whether it is there. Source: VerbNet's classes of their opposites; written by hand. */
export const RETRACTING_VERBS =
  "abandon ask await break change decline deny disavow doubt drop end fake feign forget hide lose mock need question refuse renounce reverse scrap seek soften " +
  "suspend walk want weaken withdraw";

/** Words by which a stance is said, behind it, to be no more: "her support for it has ended". Same source. */
export const ENDED: ReadonlySet<string> = new Set(
  "collapsed cooled dead died disappeared ended evaporated faded fading gone lapsed over short-lived softened vanished waned waning weakened".split(
    " ",
  ),
);

/** Verbs of what is only made believe, or not done. Same source. */
export const FEIGNED = "fail forget pretend";

/** Adverbs of what may be no more ("once praised"). Source: Quirk et al., 8.64–8.66; written by hand. */
export const PAST_ADVERBS: ReadonlySet<string> = new Set(
  "formerly initially once originally previously".split(" "),
);

/** Adverbs of what may not be so. Source: Quirk et al. (1985), 8.127–8.131; written by hand. */
export const DOUBT_ADVERBS: ReadonlySet<string> = new Set(
  "allegedly apparently maybe perhaps possibly potentially presumably probably purportedly reportedly seemingly supposedly".split(
    " ",
  ),
);

/** Participles behind "is" that tell a state of mind ("is committed to"), where others tell what is done to somebody. Same source, 3.76. */
export const STATES_OF_MIND: ReadonlySet<string> = new Set(
  (
    "alarmed angered annoyed appalled bothered committed concerned convinced dedicated determined devoted disappointed dismayed dissatisfied " +
    "disturbed divided encouraged frightened frustrated heartened horrified inclined infuriated opposed outraged pleased positioned prepared satisfied scared " +
    "shocked tempted tired troubled unconvinced united upset worried"
  ).split(" "),
);

/** Adjectives of a stance that may be held no more: "her former support". Same source. */
export const PAST: ReadonlySet<string> = new Set(
  "alleged apparent earlier early erstwhile former initial old onetime original past possible potential presumed previous prior reported rumored supposed".split(
    " ",
  ),
);
