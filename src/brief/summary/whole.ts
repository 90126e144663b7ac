import { MONTHS } from "../../../data/lexicon/calendar.js";
import { NOTE_LABELS, PROMOTIONS } from "../../../data/lexicon/dangling.js";
import { hasLetter, type Word } from "../words/index.js";

/** A sentence of fewer words says too little; of a lead's usual forty-odd it still may say enough. */
const FEWEST_WORDS = 6;
const LONG_ENOUGH = 8;

/** True of what is no sentence of the article's story: a fragment, a heading, an order, a note of the publisher. `content` is without marks. */
export function isBroken(words: readonly Word[], content: readonly Word[]): boolean {
  return (
    content.length < FEWEST_WORDS ||
    !hasVerb(words, content) ||
    !/^[\p{Lu}\p{N}]/u.test(content[0]?.text ?? "") ||
    /^[-–—•*~([]/.test(words[0]?.text ?? "") ||
    words[1]?.text.startsWith("[") ||
    lacksSubject(content) ||
    /[:?;,]$/.test(words.at(-1)?.text ?? "") ||
    isPromotion(content) ||
    isTitle(words, content) ||
    isHeading(words) ||
    isCaption(words) ||
    isGlued(words) ||
    isNote(words)
  );
}

/** A long sentence with its full stop has one, though the tagger may have missed it ("Ann Lowe trails him at 13 percent."). */
function hasVerb(words: readonly Word[], content: readonly Word[]): boolean {
  if (words.some((w) => w.tag === "VERB" || w.tag === "AUX")) return true;
  return content.length >= LONG_ENOUGH && words.at(-1)?.text === ".";
}

/** "The Daily Show Takes a Closer Look at …": another article's title, with nearly all its longer words in capitals; no list of names. */
function isTitle(words: readonly Word[], content: readonly Word[]): boolean {
  const longer = content.filter((w) => w.text.length > 3 && hasLetter(w.text));
  const capital = longer.filter((w) => w.capital).length;
  const listed = words.filter((w) => w.text === ",").length > 1;
  return longer.length > 4 && capital >= 0.9 * longer.length && !listed && content.some((w) => !w.capital);
}

/** "PORT TO CLOSE IN MAY": capitals throughout and no stop. */
const isHeading = (words: readonly Word[]): boolean =>
  /[\p{L}\p{N}]$/u.test(words.at(-1)?.text ?? "") && words.every((w) => !/\p{Ll}/u.test(w.text));

/** "Ann Lowe signs books on February 27, 2016 in Port Alma.": what a photograph shows. Prose has a comma behind the year. */
function isCaption(words: readonly Word[]): boolean {
  // Prose is in the past tense: "was born on", "signed it on".
  if (
    words.some((w) => /^(?:was|were|had|did)$/.test(w.lower) || (w.tag === "VERB" && w.lower.endsWith("ed")))
  )
    return false;
  return words.some(
    (w, i) =>
      MONTHS.includes(w.lower) && /^\d{4}$/.test(words[i + 3]?.text ?? "") && words[i + 4]?.lower === "in",
  );
}

/** "34 postsGet LivefyreFAQSign in": the controls of a page run together. A name or two may be written so ("WikiLeaks"). */
const isGlued = (words: readonly Word[]): boolean =>
  words.reduce((joints, w) => joints + jointsIn(w), 0) > MOST_JOINTS;
const GLUED = /\p{Ll}{2}\p{Lu}(?=\p{Ll})/gu;
const MOST_JOINTS = 3;

const jointsIn = ({ text, lower }: Word): number => (text === lower ? 0 : (text.match(GLUED)?.length ?? 0));

/** "Ran a college.", "Is the first to refuse.": a predicate on its own, or an order. */
function lacksSubject(content: readonly Word[]): boolean {
  const [first, second] = content;
  if (first?.tag === "AUX") return true;
  return first?.tag === "VERB" && !/(?:ing|ed)$/.test(first.lower) && second?.tag === "DET";
}

/** "Editor’s note: …", "CORRECTION APPENDED.": a label of the newsroom, and what stands behind it. */
function isNote(words: readonly Word[]): boolean {
  const opening = words
    .slice(0, 5)
    .map((w) => w.lower)
    .join("")
    .replace("’", "'");
  return (
    NOTE_LABELS.some((label) => opening.startsWith(`${label}:`)) || /^corrections?appended/.test(opening)
  );
}

/** "The show airs weekdays on …", "Follow us on …": a note of the publisher that stands in the text. */
function isPromotion(content: readonly Word[]): boolean {
  const text = content.map((w) => w.lower).join(" ");
  return PROMOTIONS.some((phrase) => text.includes(phrase));
}
