/**
 * Words by which a predicate judges what it is said of ("would hurt crews"), and others that only report. Source: the verbs of FrameNet's
 * Cause_harm, Assistance, Compliance, Endangering and Cause_change_of_strength frames, and the graduation and appreciation of Martin & White,
 * The Language of Evaluation (2005); written by hand.
 */

/** Verbs whose subject does good or harm, keeps or breaks a rule, works or fails. */
export const EFFECT_VERBS =
  "abuse aid benefit betray boost break burden cheat constrain corrupt cost cripple damage debase deceive deepen defy degrade demean " +
  "demonize deprive deserve destabilize destroy devalue devastate discourage discriminate disenfranchise dishonor disrespect distort " +
  "distract divide doom embarrass embolden empower encourage endanger enrich erode exacerbate exploit fail foster fuel gut harm help " +
  "hinder hobble hurt ignore impede imperil improve infringe injure insult invite jeopardize justify kill legitimize make matter " +
  "mislead need obscure offend overreach overstep penalize poison pollute prevent protect punish reek reward risk rob ruin sabotage " +
  "save scare serve smack solve spoil squander stifle stigmatize stop strangle strengthen suppress target tarnish threaten trample " +
  "undercut undermine unite victimize violate waste weaken work worsen wreck";

/** Those of them that may also be bodily, so that "was destroyed" reports. */
export const BODILY_EFFECTS =
  "break burden cost damage destroy distract divide hurt injure kill make need poison prevent protect punish reward rob ruin save serve stop target";

/** Adverbs by which a predicate judges, whatever its verb ("has been unfairly treated"). Same source. */
export const JUDGING_ADVERBS: ReadonlySet<string> = new Set(
  (
    "absurdly badly blatantly brazenly brutally cruelly cynically dangerously deeply disgracefully disproportionately fairly falsely flagrantly foolishly fundamentally " +
    "grossly illegally improperly inappropriately irresponsibly justly needlessly outrageously poorly properly recklessly rightfully rightly seriously severely shamefully shamelessly " +
    "terribly tragically unacceptably unconstitutionally unduly unfairly unjustly unlawfully unnecessarily unreasonably wrongfully wrongly"
  ).split(" "),
);

/** Participles that behind "is" judge. */
export const JUDGING_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    "broken compromised discredited doomed flawed ill-advised justified meant misguided misplaced needed outdated overblown overdue " +
    "overrated overstated poisoned required rigged ruined skewed supposed tainted tilted twisted unwarranted warranted"
  ).split(" "),
);

/** Adjectives that behind "is" only report: what may be done, where something stands, whether it is over. */
export const REPORTING_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "able active adjacent available aware based bound closed common complete controversial current different due eligible empty former full general home " +
    "included inside known last late likely local located new next nonpartisan old ongoing online open optional other over own part past pending " +
    "present previous primary public ready regular same scheduled second separate silent similar single subject such sure third total " +
    "typical unable unavailable unaware underway unknown unpopular upcoming usual"
  ).split(" "),
);

/** Verbs of what happens to a thing ("will begin"), which behind "will" foretell no good or harm. */
export const EVENT_VERBS =
  "air appear apply arrive begin change close come commence continue convene debut depart double drop end expire fall finish follow gather go grow happen include land " +
  "last launch leave meet move occur open pass remain resume return rise run start stay take travel visit vote";
