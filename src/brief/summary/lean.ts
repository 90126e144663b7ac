import type { Word } from "../words/index.js";
import { speaksToReader } from "./aside.js";
import { pointedNouns } from "./definite.js";
import type { QuotationFlaw } from "./hanging.js";
import { opensOnEarlier, opensWithConnective } from "./opening.js";
import { isDummy, pointsByPronoun } from "./pronoun.js";
import { openingPerson } from "./somebody.js";
import { isBroken } from "./whole.js";

/** What keeps a sentence from standing alone. */
export interface Leaning {
  /**
   * True where nothing before it in a summary could help: half a quotation, a fragment, what speaks to its reader, a "he" behind a
   * sentence about nobody.
   */
  readonly always: boolean;
  /** True where it is no whole sentence either: half a quotation, a fragment, a heading. */
  readonly broken: boolean;
  /** True where it goes on from the sentence before ("But", "he", "also"): it stands right behind that one. */
  readonly onPrevious: boolean;
  /** Nouns that it points back to ("the deal"): it stands where a sentence before it has them. */
  readonly pointsTo: readonly string[];
}

/** What the article tells of a sentence beyond its words. */
export interface Surroundings {
  /** What is wrong with the quotations that the sentence shows. */
  readonly quotation: QuotationFlaw | null;
  /** Whether the article used a noun (singular) before this sentence. */
  isKnown(noun: string): boolean;
  /** Offsets at which the sentence names people, ascending. */
  readonly people: readonly number[];
  /** True where the sentence before it tells of a person, by a name or a pronoun. */
  readonly personBefore: boolean;
  /** True of the article's first sentence: a "he" within it is named further on ("Months after he …, Mr. Lowe …"). */
  readonly first: boolean;
}

const WHOLLY: Leaning = { always: true, broken: false, onPrevious: false, pointsTo: [] };

/** What the sentence of these words leans on. */
export function leaningOf(words: readonly Word[], around: Surroundings): Leaning {
  const content = words.filter((w) => w.tag !== "PUNCT" && w.tag !== "SYM");
  if (around.quotation === "broken" || isBroken(words, content)) return { ...WHOLLY, broken: true };
  if (around.first) return { ...WHOLLY, always: around.quotation === "hanging" || opensOnNothing(content) };
  const quoted = quotedWords(words);
  if (speaksToReader(words, quoted)) return WHOLLY;
  const nouns = new Set<string>();
  const pronoun = pointsByPronoun(words, quoted, around, nouns);
  const onPerson = pronoun === "person" || around.quotation === "hanging";
  if (onPerson && !around.personBefore) return WHOLLY;
  const person = openingPerson(content);
  if (person) nouns.add(person);
  const bridges = pointedNouns(words, around, nouns);
  const onPrevious = onPerson || pronoun !== null || bridges || opensOnEarlier(content);
  return { always: false, broken: false, onPrevious, pointsTo: [...nouns] };
}

/** True of a first sentence that opens as if something stood before it: "So let me", "His team is", "It featured"; not "It took years to". */
const opensOnNothing = (content: readonly Word[]): boolean =>
  opensWithConnective(content) ||
  /^(?:he|she|they|his|her|their|its|this|these)$/.test(content[0]?.lower ?? "") ||
  (content[0]?.lower === "it" && content[1]?.tag === "VERB" && !isDummy(content, 0));

/** For each word whether it stands within double quotation marks, as far as the sentence shows them. */
function quotedWords(words: readonly Word[]): boolean[] {
  let inside = false;
  return words.map((w, i) => {
    const mark = w.text === "''" || (w.text === "'" && words[i + 1]?.text === "'");
    if (w.text === "“") inside = true;
    else if (w.text === "”") inside = false;
    else if (w.text === '"' || mark) inside = !inside;
    return inside;
  });
}
