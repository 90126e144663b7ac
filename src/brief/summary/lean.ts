import {
  OPENING_CONNECTIVES,
  OPENING_PHRASES,
  POINTING_NOUNS,
  PROMOTIONS,
  UNIQUE_NOUNS,
} from "../../../data/lexicon/dangling.js";
import { singular } from "../issue/stem.js";
import type { Word } from "../words/index.js";

/** What keeps a sentence from standing alone. */
export interface Leaning {
  /** True where nothing before it in a summary could help: an opening connective, half a quotation, a fragment. */
  readonly always: boolean;
  /** True where it is no whole sentence either: half a quotation, a fragment, a heading. */
  readonly broken: boolean;
  /** Nouns that it points back to ("the deal"): it stands where a sentence before it has them. */
  readonly pointsTo: readonly string[];
}

const PERSONAL: ReadonlySet<string> = new Set(
  "he she they it him her them his hers their theirs its himself herself themselves itself".split(" "),
);
const THIS_TIME: ReadonlySet<string> = new Set(
  "week weekend month year quarter season summer winter spring autumn fall morning afternoon evening century decade time election cycle".split(
    " ",
  ),
);
const NAMES_ITSELF: ReadonlySet<string> = new Set(
  "of on over for to that which who whose between against in with from about by at".split(" "),
);
/** A sentence of fewer words says too little; of a lead's usual forty-odd it still may say enough. */
const FEWEST_WORDS = 6;

/**
 * What the sentence of these words leans on. `brokenQuotation`: it shows half a quotation, or one attributed elsewhere;
 * `isKnown`: whether the article used a noun (singular) before this sentence; `firstPerson`: the offset of the first person
 * whom the sentence names, infinite where it names none.
 */
export function leaningOf(
  words: readonly Word[],
  brokenQuotation: boolean,
  isKnown: (noun: string) => boolean,
  firstPerson: number,
): Leaning {
  const content = words.filter((w) => w.tag !== "PUNCT" && w.tag !== "SYM");
  const broken =
    brokenQuotation ||
    content.length < FEWEST_WORDS ||
    !words.some((w) => w.tag === "VERB" || w.tag === "AUX") ||
    !/^[\p{Lu}\p{N}]/u.test(content[0]?.text ?? "") ||
    /^[-–—•*(]/.test(words[0]?.text ?? "") ||
    lacksSubject(content) ||
    /[:?;,]$/.test(words.at(-1)?.text ?? "") ||
    isPromotion(content);
  const always =
    broken ||
    opensWithConnective(content) ||
    addsToEarlier(content) ||
    pointsByPronoun(words, firstPerson) ||
    speaksToReader(words) ||
    opensWithSomebody(content);
  return { always, broken, pointsTo: always ? [] : pointedNouns(words, isKnown) };
}

/** "Ran a college.", "Is the first to refuse.": a predicate on its own, or an order. */
function lacksSubject(content: readonly Word[]): boolean {
  const [first, second] = content;
  if (first?.tag === "AUX") return true;
  return first?.tag === "VERB" && !/(?:ing|ed)$/.test(first.lower) && second?.tag === "DET";
}

/** "The show airs weekdays on …", "Follow us on …": a note of the publisher that stands in the text. */
function isPromotion(content: readonly Word[]): boolean {
  const text = content.map((w) => w.lower).join(" ");
  return PROMOTIONS.some((phrase) => text.includes(phrase));
}

function opensWithConnective(content: readonly Word[]): boolean {
  const first = content[0]?.lower ?? "";
  if (OPENING_CONNECTIVES.has(first)) return true;
  const opening = `${content
    .slice(0, 5)
    .map((w) => w.lower)
    .join(" ")} `;
  return OPENING_PHRASES.some((phrase) => opening.startsWith(`${phrase} `));
}

/** "also", "too", "another": in the first clause it adds to something said before; "not only … but also" does not. */
function addsToEarlier(content: readonly Word[]): boolean {
  for (const [i, w] of content.entries()) {
    if (w.lower === "also" && content[i - 1]?.lower !== "but" && i < 14) return true;
    if (i === content.length - 1 && /^(?:too|either|instead|likewise)$/.test(w.lower)) return true;
    if (w.lower === "well" && i === content.length - 1 && content[i - 1]?.lower === "as") return true;
    if (
      i < 8 &&
      /^(?:however|meanwhile|instead|nevertheless|therefore|moreover|meantime|nonetheless|though)$/.test(
        w.lower,
      )
    )
      return true;
  }
  const [first, second] = content;
  if (first?.lower === "now" && second?.lower === "that") return false;
  if (
    /^(?:other|another|similar|additional|further|more|most|several|less|fewer|half|dozens|hundreds|thousands|scores|even|now)$/.test(
      first?.lower ?? "",
    ) &&
    second?.lower !== "than" &&
    second?.lower !== "of"
  )
    return true;
  // "Sixty-six percent said": a share of what the sentence before tells.
  const share = content.findIndex((w) =>
    /^(?:percent|percentage|%|half|majority|third|quarter)$/.test(w.lower),
  );
  if (
    share >= 0 &&
    share < 6 &&
    content.slice(0, share).every((w) => /NUM|ADV|ADJ|ADP|DET/.test(w.tag)) &&
    content[share + 1]?.lower !== "of"
  )
    return true;
  if (first?.lower === "both" && second?.tag === "NOUN") return true;
  if (first?.lower === "others") return true;
  if (
    first?.lower === "the" &&
    /^(?:same|different|latter|other|second|next|latest)$/.test(second?.lower ?? "")
  )
    return true;
  if (content.slice(1, 4).some((w) => /^(?:added|continued)$/.test(w.lower) && w.tag === "VERB")) return true;
  return (
    /^(?:another|others|neither|both|some|most|many|none|one|each)$/.test(first?.lower ?? "") &&
    isBare(second)
  );
}

/** "The senator said": which one is told before. The tagger's word for what follows is not relied on here. */
function opensWithSomebody(content: readonly Word[]): boolean {
  if (content[0]?.lower !== "the") return false;
  // "the senator", "the GOP candidate", "the 62-year-old senator": within three words of "the".
  const at = content.findIndex((w, i) => i > 0 && i < 4 && isPersonNoun(w.lower));
  if (at < 0 || content[at]?.lower === "president") return false;
  if (/^(?:former|current|then)$/.test(content[1]?.lower ?? "") && content[at + 1]?.tag !== "PROPN")
    return true;
  const next = content[at + 1];
  const between = content.slice(1, at).every((w) => /ADJ|NUM|PROPN|NOUN/.test(w.tag));
  return between && !(next?.tag === "PROPN" || next?.text === "-" || NAMES_ITSELF.has(next?.lower ?? ""));
}

/** "Another said", "Most are": a quantifier with no noun of its own. */
const isBare = (w: Word | undefined): boolean => w?.tag === "VERB" || w?.tag === "AUX" || w?.tag === "ADV";

/** A pronoun before anything in the sentence that it could stand for; "In his remarks, Mr. Wang" names him soon. */
function pointsByPronoun(words: readonly Word[], firstPerson: number): boolean {
  let people = false;
  let things = false;
  for (let i = 0; i < words.length && i < 40; i++) {
    const w = words[i];
    if (!w) break;
    if (pointsAt(words, i, people || things)) return true;
    if (PERSONAL.has(w.lower) && !(people || things) && w.start < firstPerson) {
      const dummy =
        w.lower === "it" &&
        /^(?:is|was|’s|'s|has|took|takes|will|would|may|might)$/.test(words[i + 1]?.lower ?? "") &&
        isDummy(words, i);
      if (!dummy && !namedSoon(words, i)) return true;
    }
    // he and she need a name or a noun for a person; a bare thing does not do.
    if (/^(?:he|she|him|his|her)$/.test(w.lower) && !people && w.start < firstPerson && !namedSoon(words, i))
      return true;
    if (w.tag === "PROPN") things = true;
    else if (w.tag === "NOUN" && !THIS_TIME.has(singular(w.lower))) {
      things = true;
      // "As president, he …": a role without a determiner is nobody yet.
      if (isPersonNoun(w.lower) && i > 0 && words[i - 1]?.tag !== "ADP") people = true;
    }
  }
  return false;
}

/** "this study", "that." and "those" point back; "this week", "those who", "such as" and a clause's "that" do not. */
function pointsAt(words: readonly Word[], i: number, afterNoun: boolean): boolean {
  const w = words[i];
  const next = words[i + 1];
  const after = next?.lower ?? "";
  switch (w?.lower) {
    case "this":
      return (
        !THIS_TIME.has(after) &&
        !(/^(?:past|coming|last|very)$/.test(after) && THIS_TIME.has(words[i + 2]?.lower ?? ""))
      );
    case "that":
      if (
        w.tag === "DET" &&
        (next?.tag === "NOUN" || (next?.tag === "ADJ" && words[i + 2]?.tag === "NOUN")) &&
        !THIS_TIME.has(after)
      )
        return true;
      return w.tag !== "SCONJ" && (afterNoun ? next?.tag === "PUNCT" : !THIS_TIME.has(after));
    case "these":
      return true;
    case "those":
      return !/^(?:who|whose|in|of|with|from|that|on|at|for|earning|seeking)$/.test(after);
    case "such":
      return !/^(?:as|a|an)$/.test(after) && !words.slice(i + 2, i + 6).some((v) => v.lower === "as");
    default:
      return false;
  }
}

const CALENDAR: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.".split(
    " ",
  ),
);
/** Nouns for a person; a longer word that ends in one is one too ("chairwoman"). */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  "man woman person president minister official leader candidate nominee senator governor author writer judge lawyer doctor father mother son daughter wife husband boy girl player coach actor actress singer teacher student worker officer driver voter critic spokesman spokeswoman mayor king queen pope professor director secretary chief who rival mogul billionaire businessman donor activist host star reporter justice speaker front-runner frontrunner ally aide adviser advisor soldier suspect victim".split(
    " ",
  ),
);
const LONGEST_PERSON_NOUN = Math.max(...[...PERSON_NOUNS].map((noun) => noun.length));

/** True where the word, singular or plural, is or ends in a noun for a person. */
function isPersonNoun(word: string): boolean {
  return endsInPersonNoun(word) || (word.endsWith("s") && endsInPersonNoun(word.slice(0, -1)));
}

function endsInPersonNoun(word: string): boolean {
  for (let length = Math.min(word.length, LONGEST_PERSON_NOUN); length > 2; length--)
    if (PERSON_NOUNS.has(word.slice(-length))) return true;
  return false;
}

/** "It is time to", "It took decades": the pronoun stands for nothing. */
function isDummy(words: readonly Word[], i: number): boolean {
  return words.slice(i + 1, i + 14).some((w) => w.lower === "to" || w.lower === "that" || w.lower === "who");
}

/** "In his remarks, Mr. Wang …": the name comes within the clause that follows. */
function namedSoon(words: readonly Word[], i: number): boolean {
  const opens = words[0]?.tag === "SCONJ" || words[0]?.tag === "ADP" || words[0]?.lower.endsWith("ing");
  if (!opens) return false;
  if (/^the[ymi]/.test(words[i]?.lower ?? "")) return false;
  for (let k = i + 1; k < i + 30; k++) {
    if (words[k]?.text !== ",") continue;
    const after = words[k + 1]?.lower === "the" ? words[k + 2] : words[k + 1];
    if (after?.tag === "PROPN" && !CALENDAR.has(after.lower)) return true;
  }
  return false;
}

/** First person outside quotation marks, and asides to the reader. */
function speaksToReader(words: readonly Word[]): boolean {
  let quoted = false;
  for (const [i, w] of words.entries()) {
    if (/^["“”]$/.test(w.text)) quoted = w.text === "“" ? true : w.text === "”" ? false : !quoted;
    if (quoted || w.text === "US" || /^["“'‘(]/.test(words[i - 1]?.text ?? "") || words[i + 1]?.text === "-")
      continue;
    if (/^(?:i|my|me)$/.test(w.lower)) return true;
    // Further in, "we" may be of somebody reported ("proposed we wake up").
    if (i < 8 && /^(?:we|our|us|you|your)$/.test(w.lower)) return true;
  }
  return false;
}

/** Nouns that "the …" points back to in the sentence, singular; not those that the sentence itself introduced. */
function pointedNouns(words: readonly Word[], isKnown: (noun: string) => boolean): string[] {
  const seen = new Set<string>();
  const pointed: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (!w) continue;
    const noun = w.tag === "NOUN" ? singular(w.text) : "";
    if (!noun) continue;
    // What the article never named before, the sentence's reader is told by it as much as the article's.
    const pointing =
      isKnown(noun) && (POINTING_NOUNS.has(noun) || !UNIQUE_NOUNS.has(noun)) && !isPersonNoun(noun);
    if (!seen.has(noun) && pointing && isBareDefinite(words, i)) pointed.push(noun);
    seen.add(noun);
  }
  return pointed;
}

/** "the deal", "the tentative deal", "the two sides": definite, with nothing that tells which. */
function isBareDefinite(words: readonly Word[], head: number): boolean {
  const after = words[head + 1];
  const named =
    after?.tag === "PROPN" && !CALENDAR.has(after.lower) && !/VERB|AUX/.test(words[head + 2]?.tag ?? "");
  const compound = after?.tag === "NOUN" || named;
  const dated = after?.lower === "on" && CALENDAR.has(words[head + 2]?.lower ?? "");
  if (after && !dated && (NAMES_ITSELF.has(after.lower) || compound || after.text === "-")) return false;
  for (let k = head - 1; k >= head - 4; k--) {
    const w = words[k];
    if (!w) return false;
    if (/^(?:the|this|that|these|those)$/.test(w.lower)) return true;
    if (w.tag !== "ADJ" && w.tag !== "NUM") return false;
  }
  return false;
}
