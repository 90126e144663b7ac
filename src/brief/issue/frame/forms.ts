import {
  ATTITUDE_VERBS,
  BODY_VERBS,
  INFINITIVE_VERBS,
  OBJECT_MATTER_VERBS,
  OBJECT_VERBS,
  PHRASAL_VERBS,
  PREPOSITION_VERBS,
  STANCE_ADJECTIVES,
} from "../../../../data/lexicon/agenda-verbs.js";
import { STANDING_VERBS } from "../../../../data/lexicon/stance-words.js";
import { inflectionsOf } from "../inflections.js";
import { PERSON_FORM } from "../matter/index.js";
import { wordLists } from "../word-lists.js";

/** By adjective of stance, the words that open its matter ("opposed to"). */
export const ADJECTIVES = wordLists(STANCE_ADJECTIVES);

/** By verb, the prepositions that open its matter ("called for"). */
export const PREPOSITIONS = wordLists(PREPOSITION_VERBS);

/** Verbs whose object is the matter ("oppose"), by form, as all below. */
export const OBJECT_FORM = inflectionsOf(OBJECT_VERBS.split(" "));

/** Verbs whose object is the matter where it is of public affairs ("hates"). */
export const ATTITUDE_FORM = inflectionsOf(ATTITUDE_VERBS.split(" "));

/** By verb, the particle with which its object is one ("struck down"). */
export const PARTICLES = wordLists(PHRASAL_VERBS);

export const PHRASAL_FORM = inflectionsOf(Object.keys(PHRASAL_VERBS));

export const PREPOSITION_FORM = inflectionsOf(Object.keys(PREPOSITION_VERBS));

/** Verbs whose infinitive is the matter ("want to"). */
export const INFINITIVE_FORM = inflectionsOf(INFINITIVE_VERBS.split(" "));

/** "called on the mayor to resign": whom they take. */
export const CALL_FORM = inflectionsOf(["call", "prevail"]);

export const KEEP_FORM = inflectionsOf(["keep"]);

/** "proposed that the city buy the ferry". */
export const DEMANDS_THAT = inflectionsOf(
  "ask demand insist propose recommend request require suggest urge".split(" "),
);

/** What bills, deals and measures do ("ban"). */
export const BODY_FORM = inflectionsOf(BODY_VERBS.split(" "));

/** Verbs of policy: what is done ("raise"). */
export const DEED_FORM = inflectionsOf([...OBJECT_MATTER_VERBS.split(" "), ...BODY_VERBS.split(" ")]);

/** Verbs by which somebody stands for or against a matter, whatever else they may do. */
export const STANDS_FORM = inflectionsOf(STANDING_VERBS.split(" "));

/** True of a form (lower case) of a verb that opposes, wants, promises or presses. */
export const takesSide = (form: string): boolean =>
  [PERSON_FORM, PREPOSITION_FORM, INFINITIVE_FORM, OBJECT_FORM, ATTITUDE_FORM, PHRASAL_FORM].some((forms) =>
    forms.has(form),
  );
