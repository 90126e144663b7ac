/**
 * Past forms of irregular verbs, those that look like the base among them. Source: the irregular verbs in Quirk et al., A Comprehensive
 * Grammar of the English Language (1985), 3.11–3.20; those of news, written by hand.
 */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    "arose ate beat became began bent bet bit bled blew bought bound bred broke brought built burst came cast caught chose clung cost cut " +
    "dealt did drank drew drove dug fed fell felt fled flew forbade forgave forgot fought found froze gave got grew had heard held hid " +
    "hit hung hurt kept knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rode rose said sang sank sat " +
    "saw sent set shone shook shot shut slept slid sold sought spent split spoke spread sprang stole stood struck stuck swam swept swore " +
    "swung taught thought threw told took tore understood undertook upset was went wept were withdrew withheld woke won wore wound wrote"
  ).split(" "),
);
