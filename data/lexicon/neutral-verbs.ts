/**
 * Verbs that tell that somebody speaks of a matter, sees it or has to do with it, not where they stand on it; what they say of it may tell
 * that. Source: VerbNet classes say 37.7, tell 37.2, talk 37.5, see 30.1 and the like, without the verbs that judge; written by hand.
 */
export const NEUTRAL_VERBS =
  "accord acknowledge activate add address admit affirm allude announce argue ask assert assume await believe benefit bind boast brand bring call " +
  "cast chant characterize cite claim come comment compare concede conclude confirm consider contend continue counter cover debate declare " +
  "deem deliver depict describe differ discover discuss dub email emphasize estimate expect explain face field find grapple have hear highlight identify include indicate " +
  "insist instruct involve join know label lecture liken maintain mention note observe outline paint pay point portray post predict present pursue react reaffirm recall refer reiterate " +
  "remark remember reply rename report respond reveal review say see share show spar speak speculate state stress suggest suspect talk teach tell testify " +
  "think tweet understand unveil use usher view watch win wonder write";

/** Verbs of what somebody is going to do: "plans to visit" is no stance, "plans to oppose" is. */
export const PLANNING_VERBS = "intend plan";
