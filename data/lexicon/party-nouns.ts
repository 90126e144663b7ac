/**
 * Nouns for people, their roles and the bodies they form: what can raise a matter or take a side on it. Source: written by hand
 * from the WordNet classes noun.person and noun.group.
 */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  (
    "activist administration advocate agency aide ally ambassador american analyst anyone archbishop army association author authority " +
    "backer bishop body boss boy brother businessman cabinet campaigner candidate chairman chairwoman challenger chancellor charity " +
    "chief child citizen cleric coalition colleague columnist commander commentator commissioner committee community commuter company " +
    "congress congressman congresswoman conservative contender contractor corps council councilor counsel country court critic crowd " +
    "customer daughter defendant delegate delegation democrat department deputy diplomat director doctor donor driver economist editor " +
    "electorate employee employer enemy envoy everybody everyone executive expert family farmer father federation fellow figure folk " +
    "force foreigner foundation founder friend front-runner frontrunner general generation gentleman girl government governor group " +
    "grower guest guild guy head historian host husband imam individual industry insider investor journalist judge jury justice kid " +
    "king lady landlord lawmaker lawyer leader leadership league legislator legislature liberal lobby lobbyist majority man manager " +
    "mayor member millennial miner mineworker minister ministry minority moderator mother nation neighbor newspaper ngo nobody nominee " +
    "nurse observer officer official opec operative opponent organization organizer outsider owner panelist parent parliament " +
    "participant partner passenger patient people person player police politician population premier president prime prince pro " +
    "professor progressive prosecutor protester public publication pupil queen reader rebel regime regulator reporter representative " +
    "republican researcher resident retailer rival scholar scientist secretary senate senator shareholder sheriff side sister soldier " +
    "somebody someone son speaker specialist spokesman spokesperson spokeswoman staff staffer star state strategist student supporter " +
    "surrogate taxpayer teacher team teenager tenant trader treasurer treasury troop union user veteran victim viewer volunteer voter " +
    "watchdog wife witness woman worker writer youth"
  ).split(" "),
);
