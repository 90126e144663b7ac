import { PARTY_NOUNS } from "./party-nouns.js";

/**
 * Heads that are never a matter on the table by themselves: time, speech events, meetings, people and their roles, the machinery
 * of elections, and nouns too general to be understood alone. Source: written by hand from the WordNet classes noun.time,
 * noun.person, noun.communication (speech acts) and noun.quantity; no list of news topics.
 */
export const NEVER_HEADS: ReadonlySet<string> = new Set([
  ...PARTY_NOUNS,
  ...// time
  (
    "afternoon april august autumn century date day decade december election-year era evening fall february friday future hour " +
    "january july june march may midnight minute moment monday month morning night november october past period quarter recess " +
    "saturday season september spring summer sunday term thursday time today tomorrow tuesday wednesday week weekend while winter year yesterday " +
    // speech and its carriers
    "account address answer article book comment communique conference description editorial email e-mail excerpt fact figure headline idea " +
    "interview joke language letter line memo message mind news note notice opinion paper phrase poll rant reason remark report reporting " +
    "response request rhetoric sentence speech statement story survey television testimony text theme tone tweet video word world " +
    // money
    "cent crown dollar euro franc kronor peso pound ruble rupee yen yuan " +
    // meetings and their places
    "agenda appearance briefing chamber city committee convention country counterpart dinner event forum gathering ground hall hearing house " +
    "lunch meeting nation office panel party place plenary rally region room session side sideline site stage state stop street summit territory " +
    "tour town trip visit " +
    // elections as a race
    "ad advertisement ballot bid campaign candidacy caucus debate-stage delegate-count election endorsement fundraiser fund-raiser landslide lead momentum nomination " +
    "path point popularity primary race runner seat ticket turnout victory vote win white"
  ).split(" "),
]);

/** Heads too general to be understood alone; with a noun before them they may name a matter ("climate change"). Same source. */
export const GENERAL_HEADS: ReadonlySet<string> = new Set(
  (
    "ability act action advantage advance answer approach approval area aspect attention attempt background basis beginning benefit-of bit blame board boost both brink business case cause center chance change character choice " +
    "circumstance class clock coming commitment concept condition consequence consideration context corner couple course credit day deal-maker degree desire detail dimension direction disappointment doubt drive duty effect effort " +
    "category cost delay economy element emphasis entirety entity market percent end example exception excuse expectation experience extent eye face failure faith favor feeling fine floor foot form foundation fraction " +
    "frame friendship front full ground hand handful head heart help high history home hope host image impact importance impression inaction information instance interest issue item land membership photo job-well kind " +
    "lack lesson level life likelihood list look lot love luck majority-of manner matter means measure-of method middle mood most move name need notion nothing number object objective occasion " +
    "one opening opportunity option order other ought outcome page pain pair part participation passage past-time complexity sensitivity inclination insight show society specific specifics variation offering folly leverage fortune patience percent percentage perspective picture piece position possibility posture power practice presence priority problem " +
    "process progress project promise prospect purpose question range rate reaction reality record regard relation relationship resolve respect result return right-thing rise road role room row rush " +
    "scale scene scope self sense series set share shift sign situation size skepticism something someplace sort source spot stance stand standard start step story strategy strength struggle style subject " +
    "success such support system talk task tension thing thought threat tie title top topic total touch track tradition transition trend trouble truth turn type understanding unity use value variety view voice wake " +
    "way well while whole willingness will wish work worry attack-line difference disagreement dispute concern complaint criticism fear anger frustration opposition warning accusation allegation demand call discussion debate negotiation " +
    "conversation argument challenge pressure protest dialogue suggestion proposal-maker response hour percent million billion trillion dollar anything everything lot plenty dozen hundred thousand"
  ).split(" "),
);

/** Those of them that name a matter with what they are of: "a rise in school fees", "the cost of the pipeline". Same source. */
export const HEADS_OF: ReadonlySet<string> = new Set(
  "access closure cost delay drop fall increase lack loss price return rise share shortage use".split(" "),
);

/** Heads that say little: a phrase that shares all its other words with a fuller one is the same matter. */
export const VAGUE_HEADS: ReadonlySet<string> = new Set(
  (
    "action activity aggression ambition approach attitude behavior claim conduct conflict crisis cooperation deal development dispute " +
    "effort expansion front future influence intention interest involvement issue matter meddling move objective operation plan policy position presence problem program proposal " +
    "provocation question role row situation step strategy tension threat topic agreement accord pact bill legislation measure law act rule regulation"
  ).split(" "),
);

/** Words that stand for the same thing in news of this kind; the first of each group stands for all. */
export const SAME_MATTER: readonly string[] = [
  "agreement accord pact deal treaty",
  "bill legislation measure act law",
  "nuclear nuke atomic",
  "weapon arm arms weaponry",
  "export shipment",
  "layoff layoffs",
  "rule regulation",
  "renewal reauthorization reauthorize renew",
  "tariff duty duties levy",
  "cease-fire ceasefire truce",
  "migrant immigrant immigration migration",
  "funding fund",
  "ban prohibition",
  "freedom liberty",
  "support assistance aid backing help",
  "overcapacity glut oversupply surplus surfeit excess",
];

/** Prefixes and endings dropped from a label's front: they add nothing a reader needs. */
export const LABEL_OPENERS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any many much more most few several such other another both all each every either no its his her their our my your " +
    "about nearly almost only just even also so-called certain various further what whatever enough less least same own"
  ).split(" "),
);

/**
 * Modifiers that do not tell what a bill, deal or rule is about: newness, size, standing, and whose it is ("a new federal law",
 * "the Senate bill"). Source: written by hand from the descriptive adjectives of WordNet's attributes age, size, quality,
 * significance and generality.
 */
export const POINTING_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "actual additional administrative alternative ambitious another bad basic best better big bigger binding bipartisan bold broad broader " +
    "bipartisan certain common competing compromise comprehensive contentious controversial crucial current different draft earlier emerging " +
    "entire eventual existing expansive far federal final first former formal full future foreign general global good great historic huge important initial international " +
    "interim joint key landmark large larger last latest legislative less local long main major massive minor modest multilateral national new newer next official old " +
    "older one only original other overall own particular partisan passed pending permanent possible potential preliminary present previous principal prior proposed provisional " +
    "real recent regional related resulting rival second separate serious significant similar simple single small smaller so-called special specific standing stricter strict " +
    "strong stronger subsequent successful sweeping temporary tentative third total tough tougher two-year ultimate unprecedented upcoming vast wide wider written " +
    "capitol chamber floor house party white gop eu un nato senate " +
    "bare bone page year month week day point part step one two three four five six seven eight nine ten controlled backed led sponsored co-sponsored co"
  ).split(" "),
);

/** Set phrases that name no matter, whatever their words say alone. Written by hand after reading the labels of training articles. */
export const SET_PHRASES: ReadonlySet<string> = new Set([
  "arm in arm",
  "battle cry",
  "big deal",
  "crystal ball",
  "done deal",
  "end game",
  "fog of war",
  "great deal",
  "law of the land",
  "perpetual motion",
  "status quo",
  "war cry",
]);

/**
 * Prepositions of several words by their noun, which is no matter there: "in charge of". Written by hand after the same reading, along
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), 9.10–9.13; without those that may name a matter ("at war with")
 * and those whose noun never does ("in favor of").
 */
export const COMPLEX_PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ["dint", "by dint of"],
  ["virtue", "by virtue of"],
  ["want", "for want of"],
  ["addition", "in addition to"],
  ["charge", "in charge of"],
  ["conjunction", "in conjunction with"],
  ["contempt", "in contempt of"],
  ["contrast", "in contrast to"],
  ["control", "in control of"],
  ["defense", "in defense of"],
  ["exchange", "in exchange for"],
  ["honor", "in honor of"],
  ["lieu", "in lieu of"],
  ["possession", "in possession of"],
  ["reference", "in reference to"],
  ["search", "in search of"],
  ["spite", "in spite of"],
  ["behalf", "on behalf of"],
  ["fire", "under fire for"],
]);
