/**
 * Nouns of saying, thinking and wanting: what somebody's possessive stands before and what was said behind ("her claim
 * that …", "the mayor’s criticism of …"). Nouns that head appositive clauses or name speech acts: R. Quirk et al., "A
 * Comprehensive Grammar of the English Language" (1985), §17.26 and §17.51; nominalisations of VerbNet 3.4's classes say-37.7,
 * judgment-33, promise-37.13, order-58.3 and want-32.1.
 */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `accusation accusations admission allegation allegations announcement apology argument arguments assertion assertions
  assurance assurances claim claims comment comments complaint complaints contention criticism criticisms declaration
  demand demands denial denials denunciation description descriptions disclosure endorsement explanation insistence
  insinuation observation pledge pledges praise prediction predictions promise promises proposal proposals question
  questions recommendation refusal remark remarks reminder reply request requests response retort statement statements
  suggestion suggestions testimony threat threats vow vows warning warnings call calls attack attacks`.split(
    /\s+/,
  ),
);

/** Nouns of thought and will, which report no speech. */
export const THOUGHT_NOUNS: ReadonlySet<string> = new Set(
  `belief beliefs concern concerns conclusion conviction desire doubt doubts expectation fear fears feeling hope hopes
  intention opinion opinions opposition support view views wish willingness worry worries`.split(/\s+/),
);
