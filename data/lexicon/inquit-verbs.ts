/**
 * Verbs that follow a quoted question or exclamation and belong to its sentence ("“Why?” Ms. Kim asked").
 * The common reporting verbs of English news, past and present. Lower case.
 */
export const INQUIT_VERBS: readonly string[] =
  `said says say asked asks ask added adds wrote writes told tells replied replies responded responds answered answers
  shouted shouts yelled yells cried cries exclaimed exclaims wondered wonders joked jokes tweeted tweets posted continued
  continues declared declares recalled recalls noted notes quipped quips insisted insists demanded demands inquired
  retorted snapped chanted screamed concluded concludes remarked observed questioned pressed pleaded began begins laughed`.split(
    /\s+/,
  );
