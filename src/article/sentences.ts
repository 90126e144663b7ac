import { BEFORE_NAME, BEFORE_NUMBER, EITHER } from "../../data/lexicon/abbreviations.js";
import { INQUIT_VERBS } from "../../data/lexicon/inquit-verbs.js";
import { SENTENCE_OPENERS } from "../../data/lexicon/sentence-openers.js";
import { trimmed } from "./lines.js";
import type { Span } from "./span.js";

/** A stop with the marks that close after it (also after a stray space); sentences end at one or with the paragraph. */
const STOP = /[.?!…]+(?:[)\]"'”’»]+|\[\d{1,3}\])*(?:\s["”»](?=\s))?/g;
/** Longest word looked at on either side of a stop: keeps the work per stop constant. */
const REACH = 48;
const OPENING = /^[\s([{"'“‘«¿¡•*–—-]*/;
/** White space, a bracket or a mark that may stand right before a word. */
const BEFORE_WORD = /[\s()[\]{}"“”‘«»—–/]/;
const NAME_THEN_INQUIT = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,4}(?:\\p{Ll}+\\s+){0,1}(?:${INQUIT_VERBS.join("|")})\\b`,
  "u",
);

/** A heading of four words or more in capitals that runs into its text ("PORT TO CLOSE IN MAY The mayor said"), as in newsletters. */
const HEADING =
  /^["“‘']?(?:[\p{Lu}\p{N}$][\p{Lu}\p{N}.,’'&:%$/-]*\s+){4,24}(?=["“‘']*(?:\p{Lu}\p{Ll}|[AI]\s\p{Ll}))/u;
/** So many of its words are no mere initials ("U.S.", "CNN"). */
const WORDS_IN_HEADING = 3;

/**
 * Cuts a paragraph into its sentences, each beginning and ending with something printed. A stop inside quotation marks
 * ends a sentence like any other; the marks that close after it belong to it.
 */
export function readSentences(text: string, paragraph: Span): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let from = 0;
  const cut = (to: number) => {
    const span = trimmed(text, { start: paragraph.start + from, end: paragraph.start + to });
    if (span) sentences.push(...withoutHeading(text, span));
    from = to;
  };
  for (let found = STOP.exec(body); found; found = STOP.exec(body)) {
    const [stop] = found;
    const end = found.index + stop.length;
    if (end < body.length && endsSentence(body, found.index, stop)) cut(end);
  }
  cut(body.length);
  return sentences;
}

/** A sentence, with the heading that runs into it set apart. */
function withoutHeading(text: string, { start, end }: Span): Span[] {
  const heading = HEADING.exec(text.slice(start, end))?.[0] ?? "";
  const words = heading.match(/\p{Lu}{4,}/gu)?.length ?? 0;
  if (words < WORDS_IN_HEADING) return [{ start, end }];
  return [
    { start, end: start + heading.trimEnd().length },
    { start: start + heading.length, end },
  ];
}

function endsSentence(body: string, at: number, stop: string): boolean {
  const end = at + stop.length;
  const before = wordBefore(body, at);
  const ahead = body.slice(end, end + 2 * REACH);
  if (!/^\s/.test(ahead)) return endsGlued(before, stop, ahead);
  const next = ahead.replace(OPENING, "");
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$€£]/u.test(next)) return false;
  const word = /^[\p{L}\p{N}’'-]+/u.exec(next)?.[0] ?? "";
  if (/^[?!]/.test(stop)) return !(/["”’»]$/.test(stop) && NAME_THEN_INQUIT.test(next));
  if (/^(?:…|\.\.)/.test(stop)) return !/^I\b/.test(word) && !/^\p{N}/u.test(word);
  if (/["”»]/.test(stop)) return true;
  return !isWithin(before, word) || (/^\s+["“«]/.test(ahead) && !BEFORE_NAME.has(key(before)));
}

/** True where a full stop after `before` belongs to an abbreviation, initial or number that goes on with `next`. */
function isWithin(before: string, next: string): boolean {
  const word = key(before);
  if (BEFORE_NAME.has(word)) return true;
  if (/^\p{N}/u.test(next)) return BEFORE_NUMBER.has(word);
  const undecided = EITHER.has(word) || /^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
  return undecided && !opensSentence(next);
}

function opensSentence(word: string): boolean {
  return SENTENCE_OPENERS.has(word.replaceAll("’", "'").toLowerCase());
}

/** Two sentences with no space between them ("… ended.But …"), told from "U.S.-China", "example.com" and "3.5". */
function endsGlued(before: string, stop: string, ahead: string): boolean {
  const next = /^[“‘(]?(\p{Lu}\p{Ll}+|I|A)(?=[\s,’'])/u.exec(ahead)?.[1];
  if (!next || !/^[.?!][)\]"'”’»]{0,2}$/.test(stop)) return false;
  if (BEFORE_NAME.has(key(before)) || EITHER.has(key(before)) || !/^[\p{L}\p{N}’'-]{2,}$/u.test(before))
    return false;
  return /^[\p{Ll}’'-]{3,}$/u.test(before) || opensSentence(next) || /["”]/.test(stop);
}

/** The word that stands right before `at`, with the stops inside it but no bracket or mark before it. */
function wordBefore(body: string, at: number): string {
  const least = Math.max(0, at - REACH);
  let from = at;
  while (from > least && !BEFORE_WORD.test(body.charAt(from - 1))) from--;
  return body.slice(from, at);
}

/** How the abbreviation lists spell a word: lower case, the last part of a hyphened one ("R-Miss"). */
function key(word: string): string {
  return word.slice(word.lastIndexOf("-") + 1).toLowerCase();
}
