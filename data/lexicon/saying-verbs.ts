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
 * preposition with what it is about, `as` an object and then "as" with what it is taken for.
 */
export type Complement = "that" | "clause" | "quote" | "wh" | "to" | "ing" | "np" | "hearer" | "about" | "as";

export const VERB_CLASSES: readonly VerbClass[] = [
  {
    name: "say-37.7",
    speech: true,
    takes: ["that", "clause", "quote", "wh", "np"],
    verbs: `say announce claim declare disclose divulge mention note observe proclaim propose recount reiterate report
      reveal suggest affirm allege assert stress emphasize emphasise imply insinuate point_out recall reaffirm
      retort relay acknowledge admit concede confess confirm deny predict forecast
      lament clarify explain tweet retweet`,
  },
  {
    name: "say-37.7 (without an object)",
    speech: true,
    takes: ["that", "clause", "quote", "wh"],
    verbs: `add argue insist contend conclude swear agree boast brag quip joke testify attest aver avow opine
      remark exclaim interject reply write post repeat venture stipulate posit reckon intone volunteer certify warn caution
      assure vow state complain theorize speculate protest counter hint`,
  },
  {
    name: "say-37.7 (of the words themselves)",
    speech: true,
    takes: ["that", "quote"],
    verbs: `respond continue answer go_on blurt confide reason object muse rejoin chime_in elaborate comment marvel fume
      gush rage crow deadpan tease stammer conjecture email profess pronounce utter articulate`,
  },
  {
    name: "manner_speaking-37.3",
    speech: true,
    takes: ["that", "quote"],
    verbs: `shout yell cry scream whisper mutter murmur mumble bellow boom bark thunder roar growl snarl snap shriek holler
      chant drawl grumble groan moan hiss howl whine wail croak rasp stutter cheer`,
  },
  {
    name: "tell-37.2",
    speech: true,
    takes: ["hearer", "that", "quote", "clause", "to", "about"],
    verbs: "tell inform notify remind assure warn caution reassure",
  },
  {
    name: "inquire-37.1.2",
    speech: true,
    takes: ["wh", "quote", "hearer", "to", "about"],
    verbs: "ask inquire enquire wonder",
  },
  {
    name: "talk-37.5, lecture-37.11, complain-37.8",
    speech: true,
    takes: ["about"],
    verbs: `talk comment complain testify elaborate opine lecture preach rant joke boast brag write warn hint
      object protest speculate gripe grouse carp kvetch grumble whine reflect`,
  },
  {
    name: "order-58.3, urge-58.1, beg-58.2, advise-37.9 (with what is asked for)",
    speech: true,
    takes: ["hearer", "to", "that", "np"],
    verbs: `urge order beg implore exhort demand recommend advocate plead petition beseech entreat counsel
      call_on`,
  },
  {
    name: "advocating",
    speech: true,
    takes: ["np", "ing"],
    verbs: "call_for push_for argue_for argue_against rail_against speak_out_against lash_out_at take_aim_at",
  },
  {
    name: "order-58.3 (to somebody)",
    speech: true,
    takes: ["hearer", "to"],
    verbs: "command instruct direct encourage dare press",
  },
  {
    name: "promise-37.13",
    speech: true,
    takes: ["to", "that", "quote", "np", "clause"],
    verbs: "promise pledge vow guarantee",
  },
  {
    name: "promise-37.13 (without an object)",
    speech: true,
    takes: ["to", "that", "quote", "clause"],
    verbs: "swear agree consent decline refuse volunteer offer",
  },
  {
    name: "promise-37.13 (threats)",
    speech: true,
    takes: ["to", "that", "quote"],
    verbs: "threaten",
  },
  {
    name: "judgment-33",
    speech: true,
    takes: ["np", "ing"],
    verbs: `accuse applaud assail attack belittle berate blame blast bash castigate censure chastise chide commend
      compliment condemn congratulate criticize criticise decry defend defame denigrate denounce deplore deprecate deride
      disparage endorse excoriate extol fault hail impugn insult lambaste laud malign mock praise rebuke repudiate reprimand
      reproach revile ridicule scold scorn slam slander tout trash upbraid vilify rip knock dismiss reject salute
      thank skewer savage lampoon champion question dispute rebut refute lament bemoan credit cite
      discuss jeer pan demonize attribute`,
  },
  {
    name: "characterize-29.2, dub-29.3, declare-29.4",
    speech: true,
    takes: ["np"],
    verbs: `call describe characterize characterise portray depict label brand dub term paint deem liken refer_to
      allude_to`,
  },
  {
    name: "transfer_mesg-37.1.1",
    speech: true,
    takes: ["np", "wh"],
    verbs: `outline detail lay_out set_out spell_out express voice read_out quote cite unveil point_to speak_of`,
  },
  {
    name: "conjecture-29.5, consider-29.9 (private verbs)",
    speech: false,
    takes: ["that", "clause", "quote"],
    verbs: `believe think suppose guess suspect assume presume figure imagine know realize realise recognize recognise
      doubt understand expect anticipate fear worry hope conclude decide estimate judge
      reckon foresee trust regret`,
  },
  {
    name: "consider-29.9 (with an object)",
    speech: false,
    takes: ["np"],
    verbs: "consider fear doubt prefer support oppose back approve admire applaud welcome",
  },
  {
    name: "characterize-29.2 (as)",
    speech: false,
    takes: ["as"],
    verbs: "see view regard cast present",
  },
  {
    name: "want-32.1, intend-61.2, long-32.2",
    speech: false,
    takes: ["to", "np", "hearer"],
    verbs: "want seek",
  },
  {
    name: "want-32.1, intend-61.2, long-32.2 (to do)",
    speech: false,
    takes: ["to"],
    verbs: "plan intend hope wish aim seek propose prefer expect long yearn decide",
  },
  {
    name: "indicate-78, discover-84 (documents and findings)",
    speech: false,
    takes: ["that", "clause", "quote", "wh"],
    verbs: "find discover learn estimate project signal",
  },
  {
    name: "indicate-78",
    speech: false,
    takes: ["that", "clause", "quote", "wh", "np"],
    verbs: "show indicate suggest reveal",
  },
];
