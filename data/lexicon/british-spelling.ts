/**
 * British spellings whose American ones the other lexicons have. Written by hand after the spelling differences that Peters, The
 * Cambridge Guide to English Usage (2004) describes under -ize/-ise, -yze/-yse, -or/-our, -er/-re, -l-/-ll- and -ce/-se; words of news.
 */

/** What stands before "ise", "ised", "ising", "isation" in words that Americans write with z; others, like "promise", have their s. */
export const IZE_STEMS: ReadonlySet<string> = new Set(
  (
    "agon antagon apolog author capital categor central character civil colon commercial computer criminal critic custom decentral " +
    "decriminal demilitar democrat demon denuclear destabil dramat digit digital econom emphas energ equal euthan fertil familiar final formal general global " +
    "harmon hospital ideal immun incentiv industrial institutional internal international jeopard legal liberal local marginal " +
    "material maxim mechan memorial mesmer militar minim mobil modern monopol national normal optim organ ostrac patron penal personal " +
    "plagiar polar politic popular priorit privat public radical rational real recogn reorgan revital revolution " +
    "sanit scandal scrutin sensational social special stabil standard steril stigmat subsid summar symbol sympath terror theor " +
    "tranquil trivial union util urban vandal verbal victim visual weapon"
  ).split(" "),
);

/** Words whose American spelling follows no ending. */
export const AMERICAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ageing: "aging",
    analyse: "analyze",
    analysed: "analyzed",
    analysing: "analyzing",
    anaemia: "anemia",
    catalogue: "catalog",
    catalogues: "catalogs",
    centre: "center",
    centres: "centers",
    cheque: "check",
    cheques: "checks",
    counsellor: "counselor",
    counsellors: "counselors",
    defence: "defense",
    defences: "defenses",
    enrol: "enroll",
    enrolment: "enrollment",
    fibre: "fiber",
    fulfil: "fulfill",
    fulfils: "fulfills",
    fulfilment: "fulfillment",
    grey: "gray",
    instalment: "installment",
    instalments: "installments",
    judgement: "judgment",
    judgements: "judgments",
    licence: "license",
    licences: "licenses",
    manoeuvre: "maneuver",
    manoeuvres: "maneuvers",
    offence: "offense",
    offences: "offenses",
    paralyse: "paralyze",
    paralysed: "paralyzed",
    practise: "practice",
    practised: "practiced",
    practises: "practices",
    practising: "practicing",
    pretence: "pretense",
    programme: "program",
    programmes: "programs",
    sabre: "saber",
    sceptic: "skeptic",
    sceptics: "skeptics",
    sceptical: "skeptical",
    scepticism: "skepticism",
    sombre: "somber",
    theatre: "theater",
    theatres: "theaters",
    tyre: "tire",
    tyres: "tires",
    wilful: "willful",
  }),
);

/** Words in "our" that Americans write with "or"; their forms begin so ("favoured", "labourer"). */
export const OUR_STEMS: ReadonlySet<string> = new Set(
  "arm behavi clam cand col demean endeav fav ferv flav harb hon hum lab neighb od parl ranc rig rum savi splend val vap vig".split(
    " ",
  ),
);
