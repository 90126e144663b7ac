import { OPENING_CONNECTIVES, OPENING_PHRASES } from "../../../data/lexicon/dangling.js";
import type { Word } from "../words/index.js";

/** True where the words (marks left out) join the sentence to the one before: a connective, "also", "another said". */
export function opensOnEarlier(content: readonly Word[]): boolean {
  return opensWithConnective(content) || addsToEarlier(content) || opensWithShare(content);
}

const OPENINGS = OPENING_PHRASES.map((phrase) => `${phrase} `);

/** True where the first words are a connective ("But", "in addition"). */
export function opensWithConnective(content: readonly Word[]): boolean {
  const first = content[0]?.lower ?? "";
  if (OPENING_CONNECTIVES.has(first)) return true;
  const opening = `${content
    .slice(0, 5)
    .map((w) => w.lower)
    .join(" ")} `;
  return OPENINGS.some((phrase) => opening.startsWith(phrase)) && !/^in response to /.test(opening);
}

const ADDING_EARLY =
  /^(?:however|meanwhile|instead|nevertheless|therefore|moreover|meantime|nonetheless|though|then)$/;
const ADDING_FIRST =
  /^(?:other|another|similar|additional|further|more|most|several|less|fewer|half|dozens|hundreds|thousands|scores|even|now)$/;
const QUANTIFIER = /^(?:another|others|neither|both|some|most|many|none|one|each|only)$/;

/** "also", "too", "another": in the first clause it adds to something said before; "not only … but also" does not. */
function addsToEarlier(content: readonly Word[]): boolean {
  const last = content.length - 1;
  if (saysTheSame(content)) return true;
  for (const [i, w] of content.entries()) {
    if (w.lower === "also" && content[i - 1]?.lower !== "but" && i < 14) return true;
    if (i === last && /^(?:too|either|instead|likewise)$/.test(w.lower)) return true;
    if (i === last && w.lower === "well" && content[i - 1]?.lower === "as") return true;
    if (i > 0 && i < 8 && w.lower === "in" && content[i + 1]?.lower === "fact") return true;
    if (i > 0 && i < 8 && ADDING_EARLY.test(w.lower) && !joinsClauses(content, i)) return true;
  }
  const [first, second] = content;
  if (!first) return false;
  if (first.lower === "the") return isNextOf(second, content[2]);
  if (first.lower === "others") return true;
  if (first.lower === "now" && second?.lower === "that") return false;
  if (first.lower === "both" && second?.tag === "NOUN" && content[2]?.lower !== "of") return true;
  // "Even as the ports close, …": it opens a clause of its own.
  if (first.lower === "even" && /^(?:as|before|if|though|when|with)$/.test(second?.lower ?? "")) return false;
  if (ADDING_FIRST.test(first.lower) && !/^(?:than|of|likely)$/.test(second?.lower ?? "")) {
    return !content.slice(1, 12).some((w) => w.lower === "than");
  }
  if (goesOnSpeaking(content)) return true;
  return QUANTIFIER.test(first.lower) && isBare(second);
}

/** "has said the same thing", "did the same"; "the same day as the strike" tells what. */
function saysTheSame(content: readonly Word[]): boolean {
  return content.some(
    (w, i) =>
      w.lower === "same" &&
      content[i - 1]?.lower === "the" &&
      (content[i + 1] === undefined || /^(?:thing|way|about|for|in)$/.test(content[i + 1]?.lower ?? "")) &&
      !content.slice(i + 1, i + 8).some((v) => v.lower === "as" || v.lower === "that"),
  );
}

/** "The other minister", "the latest effort"; "the latest Norland poll" tells itself which. */
function isNextOf(second: Word | undefined, third: Word | undefined): boolean {
  if (/^(?:next|latest)$/.test(second?.lower ?? "")) return third?.tag !== "PROPN";
  return /^(?:same|different|latter|other|second)$/.test(second?.lower ?? "");
}

/** "even though the harbor", "if the harbor then closed", "Mr. Lowe, then a senator": no adding to a sentence before. */
function joinsClauses(content: readonly Word[], i: number): boolean {
  const before = content[i - 1]?.lower ?? "";
  if (content[i]?.lower === "then") return /^(?:if|and)$/.test(before) || content[i + 1]?.tag !== "VERB";
  return content[i]?.lower === "though" && (/^(?:as|even)$/.test(before) || content[i + 1]?.tag === "PRON");
}

/** "Ms. Lowe added:", "he continued, …": more of a speech; "the port added a pier" is none. */
function goesOnSpeaking(content: readonly Word[]): boolean {
  return content.slice(0, 5).some((w, i) => {
    const next = content[i + 1];
    return i > 0 && /^(?:added|continued)$/.test(w.lower) && next !== undefined && next.start - w.end > 1;
  });
}

/** "Sixty-six percent said": a share of what the sentence before tells. */
function opensWithShare(content: readonly Word[]): boolean {
  const share = content.findIndex((w) =>
    /^(?:percent|percentage|%|half|majority|third|quarter)$/.test(w.lower),
  );
  return (
    share >= 0 &&
    share < 6 &&
    content.slice(0, share).every((w) => /NUM|ADV|ADJ|DET/.test(w.tag)) &&
    content[share + 1]?.lower !== "of" &&
    isBare(content[share + 1])
  );
}

/** "Another said", "Most are": a quantifier with no noun of its own. */
const isBare = (w: Word | undefined): boolean => w?.tag === "VERB" || w?.tag === "AUX" || w?.tag === "ADV";
