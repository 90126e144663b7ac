/**
 * Words by which a sentence leans on one before it. Source: the discourse connectives of the Penn Discourse Treebank manual
 * (appendix A) that need a first argument outside their sentence, and the personal and demonstrative pronouns of English.
 */

/** Opening words that join the sentence to the one before. */
export const OPENING_CONNECTIVES: ReadonlySet<string> = new Set(
  (
    "accordingly additionally afterward afterwards also alternatively and besides but consequently conversely correspondingly else finally " +
    "further furthermore hence however indeed instead later likewise meantime meanwhile moreover nevertheless next nonetheless nor or " +
    "otherwise plus rather regardless second secondly similarly simultaneously so specifically still subsequently then thereafter thereby therefore " +
    "third thus too yet"
  ).split(" "),
);

/** Openings of several words that do the same, lower case. */
export const OPENING_PHRASES: readonly string[] = [
  "after all",
  "after that",
  "all of that",
  "among other",
  "as a consequence",
  "as a result",
  "as an alternative",
  "as such",
  "at that",
  "at the same time",
  "at the time",
  "because of that",
  "before that",
  "by comparison",
  "by contrast",
  "by then",
  "despite that",
  "earlier in",
  "even so",
  "even then",
  "for example",
  "for instance",
  "for one thing",
  "for starters",
  "for that",
  "in addition",
  "in contrast",
  "in fact",
  "in other",
  "in particular",
  "in response",
  "in return",
  "in short",
  "in some cases",
  "in sum",
  "in that",
  "in the end",
  "in the interim",
  "in the meantime",
  "in this",
  "in turn",
  "just as",
  "no less",
  "sure enough",
  "little wonder",
  "more broadly",
  "no wonder",
  "of course",
  "on that",
  "on the contrary",
  "on the one hand",
  "on the other",
  "on top of that",
  "or else",
  "since then",
  "that said",
  "to be sure",
  "to that end",
  "to wit",
  "until then",
  "with that",
];

/** Nouns that in "the deal", "the two sides" point back to something named before; with "of", "on", "to" … after them they name it themselves. */
export const POINTING_NOUNS: ReadonlySet<string> = new Set(
  (
    "accord accusation act agreement allegation amendment announcement appearance appointment argument article attack award ban " +
    "bill blast board bombing boycott budget candidate case change charge claim clash comment commission committee company " +
    "comparison complaint conflict confrontation contract controversy couple crash crisis criticism deal debate decision demand " +
    "development directive discussion disease dispute document effort email encounter endorsement event evidence excerpt exchange " +
    "expansion explosion fact feud figure filing film finding firm fund gap group guideline hearing idea image implication " +
    "incident initiative interview investigation issue item killing law lawsuit leader legislation letter line list man map " +
    "matter measure meeting memo message method mission move movement negotiation number offer operation order organization " +
    "outbreak pace pact pair panel paper percentage phrase piece plan player pledge policy poll post problem process program " +
    "project promise proposal protest provision question quote rally reason recommendation reform regulation release remark " +
    "report request research response result role rule ruling sanction scam scandal scenario series session share shooting side " +
    "site situation speech spokesman spokeswoman statement story strategy strike study suit survey suspect system talk team term " +
    "threat topic total tour trend trial trip truce tweet update victim video violence virus visit vote warning woman work"
  ).split(" "),
);

/** Nouns that "the" may stand before at first mention: there is but one, or the reader of news knows which. */
export const UNIQUE_NOUNS: ReadonlySet<string> = new Set(
  (
    "air army border campaign capital century city congress constitution country court crowd day dollar economy election end environment era evening " +
    "fact field first front future general-election globe government ground head heart house idea internet kind law left lot majority market media " +
    "middle military moment month morning nation news night nomination number one ones opposite other part party past people planet police poll " +
    "presidency president press primary public race reason region rest right road same sea season senate sky state street sun system time top town " +
    "trail truth union vast war way week weekend west whole word world year"
  ).split(" "),
);

/** Nouns that "this" may stand before without a word before it: what writer and reader are in. */
export const HERE_AND_NOW: ReadonlySet<string> = new Set(
  "age area campaign city continent country day election era generation nation planet presidential race region republic society state town world year".split(
    " ",
  ),
);

/** Words after a noun by which its phrase tells itself which is meant: "the deal on fishing". */
export const NAMES_ITSELF: ReadonlySet<string> = new Set(
  "of on over for to that which who whose between against in with from about by at".split(" "),
);

/** Participles that after a noun tell which is meant ("the agreement reached in Paris"): what is done to documents, deals and meetings. */
export const TELLING_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    "adopted backed brokered conducted drafted filed given held introduced issued led made negotiated passed proposed published reached " +
    "released run sent signed sponsored struck submitted taken written"
  ).split(" "),
);

/** Verbs that, as a sentence's first word, bid its reader do something ("Consider the port", "Let's wait"). Written by hand. */
export const BIDDINGS: ReadonlySet<string> = new Set(
  "ask consider forget get imagine join let listen look remember".split(" "),
);

/** What newsrooms set before a note of their own, in lower case without spaces; a colon follows. */
export const NOTE_LABELS: readonly string[] = [
  "author'snote",
  "clarification",
  "correction",
  "disclaimer",
  "disclosure",
  "editor'snote",
  "editors'note",
  "fulldisclosure",
  "note",
  "update",
  "updated",
];

/** What notes of the publisher say, in lower case without marks: programme times, ways to follow, who else reported. */
export const PROMOTIONS: readonly string[] = [
  "airs on",
  "airs weekdays",
  "check out this",
  "click here",
  "contributed to this",
  "contributed reporting",
  "follow him on",
  "follow her on",
  "follow us on",
  "listen to the",
  "see the full",
  "sign up for",
  "subscribe to",
  "this article was",
  "this story was",
  "tune in tonight",
  "watch the video",
];
