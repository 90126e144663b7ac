/**
 * Nouns for people, their roles and the bodies they form: what can raise a matter or take a side on it. Source: written by hand
 * from the WordNet classes noun.person and noun.group.
 */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  (
    "activist administration advocate agency aide ally ambassador american analyst army association author authority backer body boss businessman candidate " +
    "challenger chairman chairwoman chancellor chief citizen coalition colleague columnist commander commentator community company congress congressman congresswoman " +
    "conservative contender contractor corps council counsel country court crowd critic customer defendant delegate delegation democrat department deputy diplomat " +
    "director doctor donor economist editor electorate employee employer enemy envoy executive expert family farmer father federation fellow figure force foreigner foundation founder " +
    "friend generation front-runner frontrunner general government governor group guest head historian host husband individual industry insider investor " +
    "journalist judge jury justice kid king landlord lawmaker lawyer leader leadership league legislator legislature liberal lobby lobbyist majority man manager mayor " +
    "member millennial minister ministry minority moderator mother neighbor newspaper nominee observer officer official operative opponent organization " +
    "organizer outsider owner panelist parent parliament participant partner passenger patient people person player police politician population premier president " +
    "pro prime prince professor progressive prosecutor protester public publication queen reader rebel regime reporter representative republican researcher resident retailer " +
    "rival scholar scientist secretary senate senator shareholder sheriff sister soldier son speaker specialist spokesman spokesperson spokeswoman staff staffer " +
    "star strategist student supporter surrogate taxpayer team teacher teenager treasurer troop union user veteran viewer victim voter volunteer wife witness " +
    "ngo opec nation state country side government woman worker writer youth daughter brother child girl boy guy lady gentleman folk somebody someone everyone everybody anyone nobody "
  ).split(" "),
);
