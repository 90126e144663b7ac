import { DAYS, TIME_ADVERBS, TIME_UNITS } from "../../data/lexicon/time-words.js";
import type { Span } from "../article/index.js";

const any = (words: readonly string[]) => `(?:${words.join("|")})`;
const DAY = any(DAYS);
const UNIT = any([...TIME_UNITS, ...DAYS]);

/** A time that stands right behind a cue; every part of it has a fixed length, so matching takes no longer in a long text. */
const TIME = new RegExp(
  `^ (?:(?:late |early )?(?:on |in |during )?(?:(?:earlier |later )?(?:last|this|that|next) ${UNIT}|(?:late |early )?${DAY}(?: ${UNIT})?|${any(TIME_ADVERBS)}))(?![\\p{L}\\p{N}'’-])`,
  "u",
);
/** Longest stretch looked at behind a cue, in UTF-16 code units. */
const WINDOW = 48;

/** The cue and the time word next to it, where there is one ("said" in "said Friday" gives "said Friday"). */
export function cueWithTime(text: string, cue: Span): Span {
  const time = TIME.exec(text.slice(cue.end, cue.end + WINDOW));
  return { start: cue.start, end: cue.end + (time?.[0].length ?? 0) };
}

/** False for the colon of a transcript ("WARD: …"): it names the speaker and says nothing of how. */
export function hasWords(text: string, cue: Span): boolean {
  return /\p{L}/u.test(text.slice(cue.start, cue.end));
}
