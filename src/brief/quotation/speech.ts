import { NAMING } from "../../../data/lexicon/naming.js";
import { AFTER_TITLES, WORK_ROLES, WORKS } from "../../../data/lexicon/works.js";
import type { Link } from "./link.js";
import type { Place } from "./place.js";

/** Whether a quoted stretch is something that somebody said, and the rule that decided. */
export interface Verdict {
  readonly speech: boolean;
  readonly rule: string;
}

/** Longer than this, a quoted stretch is nearly always speech; a word counts as letters or digits between spaces. */
const SHORT = 5;
/** Titles of works and broadcasts may run longer. */
const TITLE_LENGTH = 9;
/** How far to look at the article's own words beside a segment. */
const WINDOW = 80;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const MINOR_WORD =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|me|my|nor|of|on|or|our|so|the|this|to|up|vs|with|your)$/i;
const NAMES_NEXT = new RegExp(
  `(?:^|[^\\p{L}])(?:${NAMING.join("|").replaceAll(".", "\\.")})[,:]?\\s*[([]?\\s*$`,
  "iu",
);
const WORK_BEFORE = /([\p{L}-]+)(?:,|:| called| titled| entitled| named| dubbed)*\s*$/u;
const ROLE_OF = /([\p{L}-]+) (?:of|for|on|to|in|behind)\s*$/u;
const OUTLET = /\p{Lu}[\p{L}\p{N}&.]*['’]s?\s+(?:[\p{L}-]+\s+){0,2}$/u;
const NAME_BEFORE = /(?:^|[^\p{L}])\p{Lu}[\p{L}.'’-]*\s+$/u;
const NAME_AFTER = /^\s+\p{Lu}[\p{Ll}'’-]/u;
/**
 * What stands before a word or two that are somebody's judgement rather than the article's arm's length: a form of *be*, an
 * article, a preposition (was “careless”, a “disgrace”, as “a fool”).
 */
const JUDGES =
  /(?:^|[^\p{L}])(?:a|an|as|am|is|are|was|were|be|been|being|to|of|for|with|by|on|in|from|about|into|than|like|against|his|her|its|their|our|my)\s*$|[,:;("“'’]\s*$|^\W*$/iu;
/** Where somebody appears or what somebody talks about, in titles (said on “…”, told “…”, an interview with “…”). */
const PLACED = /(?:^|[^\p{L}])(?:on|told|with|from|of|in|by|for|at|via)\s*$/iu;
const LIST_GAP = /^[,;]?\s*(?:and|or|nor|but)?(?:\s+(?:a|an|the|as))?\s*$/;
/** The writer of an article that is cited by its headline (“…,” by Ann Lee). */
const WRITTEN_BY = /^,?\s*by\s+(?:the\s+)?\p{Lu}/u;
const FIRST_WORD_AFTER = /^\s*([\p{L}-]+)/u;

/** Tells speech from titles, terms, nicknames and scare quotes. The result is parallel to `places`. */
export function judgeSpeech(
  text: string,
  places: readonly Place[],
  links: readonly (Link | null)[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  places.forEach((place, i) => {
    const before = places[i - 1];
    const follows = verdicts[i - 1]?.speech === true && before?.segment.paragraph === place.segment.paragraph;
    const listed =
      before !== undefined &&
      verdicts[i - 1]?.speech === true &&
      isListed(text, before, place) &&
      links[i] !== null;
    verdicts.push(listed ? { speech: true, rule: "listed" } : judge(text, place, links[i] ?? null, follows));
  });
  return verdicts;
}

/** One more item of a list of quoted words ("“a liar,” “a cheat” and “a fool”"): only a comma or *and* stands between. */
function isListed(text: string, before: Place, place: Place): boolean {
  const gap = place.segment.outer.start - before.segment.outer.end;
  return gap < 20 && LIST_GAP.test(text.slice(before.segment.outer.end, place.segment.outer.start));
}

function judge(text: string, place: Place, link: Link | null, follows: boolean): Verdict {
  const { segment, lead, tail, opensSentence } = place;
  const quoted = text.slice(segment.start, Math.min(segment.end, segment.start + 400));
  const words = firstWords(quoted);
  if (words.length === 0) return { speech: false, rule: "no words" };
  const before = text.slice(Math.max(lead.start, lead.end - WINDOW), lead.end);
  const after = text.slice(tail.start, Math.min(tail.end, tail.start + WINDOW));
  const titled = words.length <= TITLE_LENGTH && isTitleCase(words);
  const touches = link?.rule === "cue after" || link?.rule === "cue before";

  if (
    titled &&
    words.length <= 2 &&
    NAME_BEFORE.test(before) &&
    NAME_AFTER.test(after) &&
    !/[.,!?]/.test(quoted)
  )
    return { speech: false, rule: "nickname" };
  if (WRITTEN_BY.test(after) || (titled && namesWork(before, after))) return { speech: false, rule: "title" };
  if (opensSentence && !/[\p{L}\p{N}]/u.test(after) && /[.!?…]$/.test(quoted) && words.length > 1 && follows)
    return { speech: true, rule: "sentence" };
  if (titled && words.length > 1 && PLACED.test(before) && !/[!?]$/.test(quoted))
    return { speech: false, rule: "title" };
  if (touches && (link.saying.speech || !titled)) return { speech: true, rule: "cue" };
  if (words.length <= SHORT && NAMES_NEXT.test(before)) return { speech: false, rule: "term" };
  const reported = link?.rule === "content" && link.saying.speech && words.length <= 2;
  if (titled && !reported && !/[!?]$/.test(quoted)) return { speech: false, rule: "title case" };
  if (link && (link.rule !== "same sentence" || words.length > 2))
    return { speech: true, rule: "cue in sentence" };
  if (words.length <= 2 && !JUDGES.test(before) && !/^\s+\p{Lu}/u.test(after))
    return { speech: false, rule: "scare quote" };
  return { speech: true, rule: "no sign against" };
}

/** The words at the head of what is quoted; one more than a title may have, where there are more. */
function firstWords(quoted: string): string[] {
  const words: string[] = [];
  for (const [word] of quoted.matchAll(WORD)) {
    words.push(word);
    if (words.length > TITLE_LENGTH) break;
  }
  return words;
}

/** Every word but the small ones begins with a capital or a digit, as in titles. */
function isTitleCase(words: readonly string[]): boolean {
  return words.every((w, i) => /^[\p{Lu}\p{N}]/u.test(w) || (i > 0 && MINOR_WORD.test(w)));
}

/** The words on either side name a work, a broadcast or a slogan. */
function namesWork(before: string, after: string): boolean {
  const work = WORK_BEFORE.exec(before)?.[1]?.toLowerCase();
  if (work && (WORKS.has(work) || WORKS.has(work.replace(/s$/, "")))) return true;
  const role = ROLE_OF.exec(before)?.[1]?.toLowerCase();
  if (role && (WORK_ROLES.has(role) || WORKS.has(role))) return true;
  if (OUTLET.test(before)) return true;
  const next = FIRST_WORD_AFTER.exec(after)?.[1]?.toLowerCase();
  return next !== undefined && AFTER_TITLES.has(next);
}
