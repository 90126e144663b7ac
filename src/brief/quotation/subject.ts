import type { Article } from "../../article/index.js";
import { readLines, type Token } from "../saying/line.js";
import { subjectBefore } from "../saying/subject.js";
import type { Saying } from "../saying/types.js";
import type { Word } from "../words/index.js";
import { firstIndex, type Place } from "./place.js";
import type { Segment } from "./types.js";

/** How many words of the sentence before the quotation are read, and how many quotations among them. */
const REACH = 120;
const SEGMENTS = 8;

/**
 * The clause that leads up to a quotation where no clause of saying does: its subject is the most likely source. Where its
 * verb stands right before the quotation ("Ms. Ode beamed: “…”") the nearest clause, else the sentence's main one ("Ms. Ode
 * is pledging to “rebuild”"); for a quotation that opens its paragraph, the last sentence of the paragraph before. The cue
 * is the clause's verb. Null where no subject is found.
 */
export function clauseBefore(
  article: Article,
  words: readonly Word[],
  segments: readonly Segment[],
  place: Place,
): Saying | null {
  const { segment, sentence, index, opensSentence } = place;
  const end = firstIndex(words, (w) => w.start >= segment.outer.start);
  const from = opensSentence
    ? firstIndex(words, (w) => w.sentence >= (words[end - 1]?.sentence ?? 0))
    : firstIndex(words, (w) => w.start >= sentence.start);
  const line = readLines(
    article,
    words.slice(Math.max(end - REACH, from), end),
    segments.slice(Math.max(0, index - SEGMENTS), index),
  ).at(-1);
  if (!line) return null;
  const { tokens } = line;
  const touching = tokens.findLastIndex((t) => t.tag !== "PUNCT");
  const order = [...tokens.keys()];
  if (touching >= 0) order.unshift(touching);
  for (const i of order) {
    if (!isFiniteVerb(tokens, i)) continue;
    const subject = subjectBefore(tokens, i);
    const cue = tokens[i];
    const first = tokens[subject?.from ?? -1];
    const last = tokens[subject?.to ?? -1];
    const head = tokens[subject?.head.from ?? -1];
    const headEnd = tokens[subject?.head.to ?? -1];
    if (!cue || !first || !last || !head || !headEnd) continue;
    return {
      kind: "verb",
      cue: { start: cue.start, end: cue.end },
      lemma: cue.lower,
      speech: false,
      source: { start: first.start, end: last.end },
      sourceHead: { start: head.start, end: headEnd.end },
      content: null,
      sentence: line.sentence,
      paragraph: line.paragraph,
    };
  }
  return null;
}

/** The first word of a finite verb group: a verb or auxiliary that no *to*, auxiliary or determiner stands before. */
function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || (token.tag !== "VERB" && token.tag !== "AUX")) return false;
  if (!before) return false;
  return !(
    token.lower.endsWith("ing") ||
    before.tag === "AUX" ||
    before.tag === "PART" ||
    before.tag === "DET"
  );
}
