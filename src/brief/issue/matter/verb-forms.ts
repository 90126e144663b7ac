import {
  LIGHT_VERBS,
  LONE_VERBS,
  OBJECT_MATTER_VERBS,
  PERSON_VERBS,
  VERBS_WITH_PREPOSITION,
} from "../../../../data/lexicon/agenda-verbs.js";
import { inflectionsOf } from "../inflections.js";
import { wordLists } from "../word-lists.js";

/** Verbs that only pass on what follows ("make", "try"), by form. */
export const LIGHT = inflectionsOf(LIGHT_VERBS.split(" "));
/** Verbs that are a matter without an object ("resign"), by form. */
export const LONE = inflectionsOf(LONE_VERBS.split(" "));
/** Verbs whose object says enough ("end interrogations"), by form. */
export const OBJECT_MATTER = inflectionsOf(OBJECT_MATTER_VERBS.split(" "));

const WITH_PREPOSITION = wordLists(VERBS_WITH_PREPOSITION);
const WITH_PREPOSITION_FORM = inflectionsOf(WITH_PREPOSITION.keys());

/** "pay for the wall": true where the verb (its form, in lower case) says what is wanted only with this preposition's phrase. */
export const needsPhrase = (form: string, preposition: string): boolean =>
  WITH_PREPOSITION.get(WITH_PREPOSITION_FORM.get(form) ?? "")?.has(preposition) === true;

/** "called it folly", "label gas green": verbs that name their object, by form. */
export const NAMING_FORM = inflectionsOf(["brand", "call", "deem", "dub", "label"]);

/** By base form, the words that link whoever is told, pressed or accused to the matter ("press … to"). */
export const PERSONS = wordLists(PERSON_VERBS);

/** The base form of each inflection of those verbs. */
export const PERSON_FORM = inflectionsOf(Object.keys(PERSON_VERBS));

/** Verbs that keep somebody "from" doing something. */
export const BARS: ReadonlySet<string> = new Set(
  [...PERSONS].filter(([, links]) => links.has("from")).map(([base]) => base),
);
