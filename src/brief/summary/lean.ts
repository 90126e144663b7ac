import type { Word } from "../words/index.js";
import { speaksToReader } from "./aside.js";
import { pointedNouns } from "./definite.js";
import { opensOnEarlier, opensWithConnective } from "./opening.js";
import { isDummy, pointsByPronoun } from "./pronoun.js";
import { openingPerson } from "./somebody.js";
import { isBroken } from "./whole.js";

/** What keeps a sentence from standing alone. */
export interface Leaning {
  /** True where nothing before it in a summary could help: an opening connective, half a quotation, a fragment. */
  readonly always: boolean;
  /** True where it is no whole sentence either: half a quotation, a fragment, a heading. */
  readonly broken: boolean;
  /** Nouns that it points back to ("the deal"): it stands where a sentence before it has them. */
  readonly pointsTo: readonly string[];
}

/** What the article tells of a sentence beyond its words. */
export interface Surroundings {
  /** True where the sentence shows half a quotation, or one attributed elsewhere. */
  readonly brokenQuotation: boolean;
  /** Whether the article used a noun (singular) before this sentence. */
  isKnown(noun: string): boolean;
  /** Offsets at which the sentence names people, ascending. */
  readonly people: readonly number[];
  /** True of the article's first sentence: a "he" within it is named further on ("Months after he …, Mr. Lowe …"). */
  readonly first: boolean;
}

const WHOLLY = { always: true, pointsTo: [] };

/** What the sentence of these words leans on. */
export function leaningOf(words: readonly Word[], around: Surroundings): Leaning {
  const content = words.filter((w) => w.tag !== "PUNCT" && w.tag !== "SYM");
  if (around.brokenQuotation || isBroken(words, content)) return { ...WHOLLY, broken: true };
  if (around.first) return { always: opensOnNothing(content), broken: false, pointsTo: [] };
  const quoted = quotedWords(words);
  const nouns = new Set<string>();
  const always =
    opensOnEarlier(content) || speaksToReader(words, quoted) || pointsByPronoun(words, quoted, around, nouns);
  if (always) return { ...WHOLLY, broken: false };
  const person = openingPerson(content);
  if (person) nouns.add(person);
  pointedNouns(words, around, nouns);
  return { always, broken: false, pointsTo: [...nouns] };
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
