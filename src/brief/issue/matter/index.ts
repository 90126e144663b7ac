export { readAllegation } from "./allegation.js";
export { extendPhrase, withBarredDeed } from "./extend.js";
export { LABEL_WORDS, labelStart, withoutOwner } from "./noun-label.js";
export { OPENED_BY } from "./opened-by.js";
export { readMatters, readNounMatter, readVerbMatter } from "./read.js";
export type { Matter } from "./types.js";
export { NAMING_FORM, PERSON_FORM, PERSONS } from "./verb-forms.js";
export {
  finiteFollows,
  infinitiveAt,
  isModal,
  isVerb,
  objectOf,
  PARTICLE,
  skipAdverbs,
  wholeEnd,
} from "./verb-word.js";
