/**
 * Verbs that tell that somebody speaks of a matter, sees it or has to do with it, not where they stand on it. Source: VerbNet classes
 * say 37.7, tell 37.2, talk 37.5, see 30.1 and the like, without the verbs that judge or claim; written by hand.
 */
export const NEUTRAL_VERBS =
  "accord add address announce ask await benefit bind boast brand call cast characterize cite comment compare consider continue cover debate deem describe discover discuss dub email estimate expect explain face find have hear identify include know " +
  "involve label lecture liken mention note observe pay post react recall remark remember reply report respond review say see share show speak talk teach tell think tweet understand " +
  "use view watch wonder write";
