import { AGENDA_NOUNS } from "../../../../data/lexicon/agenda-nouns.js";
import { wordLists } from "../word-lists.js";

/** Prepositions that open the matter of a noun ("talks on"), by noun. */
export const OPENED_BY = wordLists(AGENDA_NOUNS);
