/**
 * Verbs whose subject is the source of what follows, in classes that share their complements. The classes and their
 * members follow VerbNet 3.4 (K. Kipper Schuler, 2005; after B. Levin, "English Verb Classes and Alternations", 1993) and the
 * public, private and suasive verbs of R. Quirk et al., "A Comprehensive Grammar of the English Language" (1985),
 * §16.31–32; the short verbs of praise and blame that headlines use (slam, rip, tout) stand with VerbNet's judgment.
 */
export interface VerbClass {
  /** VerbNet class or classes. */
  readonly name: string;
  /** The verb speaks; false where it thinks, wants, feels or shows. */
  readonly speech: boolean;
  readonly takes: readonly Complement[];
  /** Base forms, separated by white space; a particle that belongs to the verb follows after "_" ("point_out"). */
  readonly verbs: string;
}

/**
 * What may follow the verb: `that` a clause with "that", `clause` one without, `quote` quoted words, `wh` a question, `to` an
 * infinitive, `ing` a gerund, `np` an object, `hearer` the person spoken to and then what is said, `about` a
 * preposition with what it is about.
 */
export type Complement = "that" | "clause" | "quote" | "wh" | "to" | "ing" | "np" | "hearer" | "about";

export const VERB_CLASSES: readonly VerbClass[] = [
  {
    name: "say-37.7",
    speech: true,
    takes: ["that", "clause", "quote", "wh", "np"],
    verbs: `say announce claim declare disclose divulge exclaim mention note observe proclaim propose recount reiterate
      remark repeat report reveal state suggest add affirm allege assert attest aver avow contend emphasize emphasise
      stress insist interject imply insinuate maintain opine point_out recall reaffirm retort reply quip relay testify
      underscore underline venture concede acknowledge admit confess confirm deny certify write tweet retweet post
      predict forecast boast brag lament joke clarify explain conclude argue swear warn caution agree assure
      stipulate posit reckon intone volunteer`,
  },
  {
    name: "say-37.7 (of the words themselves)",
    speech: true,
    takes: ["that", "quote"],
    verbs: `respond continue answer counter go_on blurt confide reason hint protest object muse rejoin chime_in elaborate
      comment marvel fume gush rage crow deadpan tease stammer conjecture theorize speculate email
      profess pronounce utter articulate`,
  },
  {
    name: "manner_speaking-37.3",
    speech: true,
    takes: ["that", "quote"],
    verbs: `shout yell cry scream whisper mutter murmur mumble bellow boom bark thunder roar growl snarl snap shriek holler
      chant drawl grumble groan moan hiss howl whine wail croak rasp sing stutter cheer`,
  },
  {
    name: "tell-37.2",
    speech: true,
    takes: ["hearer", "that", "quote", "clause", "to", "about"],
    verbs: `tell inform notify remind assure advise warn caution reassure brief persuade convince teach`,
  },
  {
    name: "inquire-37.1.2",
    speech: true,
    takes: ["wh", "quote", "hearer", "to", "about"],
    verbs: "ask inquire enquire wonder question query",
  },
  {
    name: "talk-37.5, lecture-37.11, talk about",
    speech: true,
    takes: ["about"],
    verbs: `speak talk comment complain testify elaborate opine lecture preach rant joke boast brag write warn hint
      inquire ask respond reply object protest speculate`,
  },
  {
    name: "complain-37.8",
    speech: true,
    takes: ["that", "quote", "about"],
    verbs: "complain grouse gripe carp kvetch bemoan grumble whine",
  },
  {
    name: "order-58.3, urge-58.1, beg-58.2, advise-37.9",
    speech: true,
    takes: ["hearer", "to", "that", "np"],
    verbs: `urge order beg implore exhort command instruct demand request recommend advocate encourage
      plead petition beseech entreat invite dare challenge direct summon counsel call_for call_on`,
  },
  {
    name: "promise-37.13",
    speech: true,
    takes: ["to", "that", "quote", "np", "hearer"],
    verbs: "promise pledge vow guarantee swear threaten offer agree consent decline refuse",
  },
  {
    name: "judgment-33",
    speech: true,
    takes: ["np", "about", "ing"],
    verbs: `accuse applaud assail attack belittle berate blame blast bash castigate censure chastise chide commend
      compliment condemn congratulate criticize criticise decry defend defame denigrate denounce deplore deprecate deride
      disparage endorse excoriate extol fault hail impugn insult lambaste laud malign mock praise rebuke
      repudiate reprimand reproach revile ridicule scold scorn slam slander tout trash upbraid vilify rip knock dismiss
      reject salute thank welcome decry skewer savage lash_out lash lampoon champion question
      dispute rebut refute challenge oppose support back approve favor favour protest hammer
      backtrack caricature lament bemoan cheer celebrate credit cite stress emphasize highlight discuss address
      rail crow jab jeer pan`,
  },
  {
    name: "characterize-29.2, dub-29.3, declare-29.4",
    speech: true,
    takes: ["np"],
    verbs: `call describe characterize characterise portray depict label brand dub term cast paint deem proclaim pronounce
      declare hail identify liken compare refer_to`,
  },
  {
    name: "transfer_mesg-37.1.1, reflexive_appearance: laying out",
    speech: true,
    takes: ["np", "wh"],
    verbs: `outline detail lay_out set_out spell_out express voice read_out recite quote cite unveil raise reiterate
      point_to speak_of announce propose present release`,
  },
  {
    name: "conjecture-29.5, consider-29.9 (private verbs)",
    speech: false,
    takes: ["that", "clause", "quote"],
    verbs: `believe think suppose guess suspect assume presume feel figure imagine know realize realise recognize recognise
      doubt understand expect anticipate fear worry hope conclude decide determine estimate judge
      consider trust reckon foresee dream wish sense gather regret remember forget fret`,
  },
  {
    name: "consider-29.9 (with an object)",
    speech: false,
    takes: ["np"],
    verbs:
      "consider view regard see deem expect believe fear anticipate doubt favor prefer admire like love hate dislike",
  },
  {
    name: "want-32.1, intend-61.2, long-32.2",
    speech: false,
    takes: ["to", "np", "hearer"],
    verbs: `want plan intend hope wish aim seek desire prefer need expect vow strive propose long yearn
      look_forward would_like`,
  },
  {
    name: "indicate-78, discover-84 (documents and findings)",
    speech: false,
    takes: ["that", "clause", "quote", "wh", "np"],
    verbs: `show indicate suggest find reveal demonstrate prove signal learn discover estimate project conclude
      illustrate signify document`,
  },
];
