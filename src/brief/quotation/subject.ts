import type { Article } from "../../article/index.js";
import { readLines, type Token } from "../saying/line.js";
import { subjectBefore } from "../saying/subject.js";
import type { Saying } from "../saying/types.js";
import type { Word } from "../words/index.js";
import { firstIndex, type Place } from "./place.js";
import type { Segment } from "./types.js";

/** How many words of a sentence are read, from its start or up to the quotation, and how many quotations among them. */
const REACH = 120;
const SEGMENTS = 8;

const LED_IN =
  /(?:^|[\s,])((?:The |the )?\p{Lu}[\p{L}.'’-]*(?: (?:of |and )?\p{Lu}[\p{L}.'’-]*)*) (\p{Ll}+):$/u;
const LED_LENGTH = 120;

/** Pronouns that stand for people. */
const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "they", "who"]);

interface Clause {
  readonly saying: Saying;
  /** Its subject is a name or a pronoun for people: likelier to be quoted than a thing. */
  readonly personal: boolean;
}

/** Finds the clause that leads up to a quotation, or null. */
export type ClauseFinder = (place: Place) => Saying | null;

/**
 * For quotations that no clause of saying claims: the clause that leads up to them, whose subject is the most likely source.
 * Where its verb stands right before the quotation ("Ms. Ode beamed: “…”") that is the nearest clause, else the
 * sentence's first about a person, else its first ("Ms. Ode is pledging to “rebuild”"); for a quotation that opens its sentence, the sentence before counts. The
 * cue is the clause's verb. Each sentence is read once.
 */
export function createClauseFinder(
  article: Article,
  words: readonly Word[],
  segments: readonly Segment[],
): ClauseFinder {
  const clauses = new Map<number, readonly Clause[]>();

  const tokensOf = (from: number, end: number) => {
    const start = words[from]?.start ?? 0;
    const first = firstIndex(segments, (s) => s.outer.end > start);
    return readLines(article, words.slice(from, end), segments.slice(first, first + SEGMENTS)).at(-1);
  };

  const clausesOf = (sentence: number): readonly Clause[] => {
    const known = clauses.get(sentence);
    if (known) return known;
    const from = firstIndex(words, (w) => w.sentence >= sentence);
    const end = Math.min(
      from + REACH,
      firstIndex(words, (w) => w.sentence > sentence),
    );
    const line = tokensOf(from, end);
    const found: Clause[] = [];
    for (let i = 0; line && i < line.tokens.length; i++) {
      const clause = clauseAt(line.tokens, i, line.sentence, line.paragraph);
      if (clause) found.push(clause);
    }
    clauses.set(sentence, found);
    return found;
  };

  return ({ segment }) => {
    const end = firstIndex(words, (w) => w.start >= segment.outer.start);
    const last = words[end - 1];
    if (!last) return null;
    let touching = end - 1;
    while (touching > end - 4 && words[touching]?.tag === "PUNCT") touching--;
    const verb = words[touching];
    if (verb?.sentence === last.sentence && isVerb(verb)) {
      const from = Math.max(
        end - REACH,
        firstIndex(words, (w) => w.sentence >= last.sentence),
      );
      const line = tokensOf(from, touching + 1);
      const clause = line && clauseAt(line.tokens, line.tokens.length - 1, line.sentence, line.paragraph);
      if (clause) return clause.saying;
    }
    const own = clausesOf(last.sentence);
    const before = own.filter((c) => c.saying.cue.end <= segment.outer.start);
    return (before.find((c) => c.personal) ?? before[0])?.saying ?? ledIn(article, last);
  };
}

/** A name, one word and a colon at a sentence's end ("The Daily Herald reports:"), whatever the tagger makes of the word. */
function ledIn(article: Article, last: Word): Saying | null {
  const sentence = article.sentences[last.sentence];
  if (last.text !== ":" || !sentence) return null;
  const from = Math.max(sentence.start, last.end - LED_LENGTH);
  const led = LED_IN.exec(article.text.slice(from, last.end));
  if (!led?.[1] || !led[2]) return null;
  const start = from + led.index + led[0].indexOf(led[1]);
  const source = { start, end: start + led[1].length };
  return {
    kind: "verb",
    cue: { start: source.end + 1, end: source.end + 1 + led[2].length },
    lemma: led[2],
    speech: true,
    source,
    sourceHead: source,
    content: null,
    sentence: last.sentence,
    paragraph: last.paragraph,
  };
}

/** The clause whose finite verb is token `i`, as a makeshift clause of saying. */
function clauseAt(tokens: readonly Token[], i: number, sentence: number, paragraph: number): Clause | null {
  if (!isFiniteVerb(tokens, i)) return null;
  const subject = subjectBefore(tokens, i);
  const cue = tokens[i];
  const first = tokens[subject?.from ?? -1];
  const last = tokens[subject?.to ?? -1];
  const head = tokens[subject?.head.from ?? -1];
  const headEnd = tokens[subject?.head.to ?? -1];
  if (!cue || !first || !last || !head || !headEnd) return null;
  const saying: Saying = {
    kind: "verb",
    cue: { start: cue.start, end: cue.end },
    lemma: cue.lower,
    speech: false,
    source: { start: first.start, end: last.end },
    sourceHead: { start: head.start, end: headEnd.end },
    content: null,
    sentence,
    paragraph,
  };
  return { saying, personal: PERSONAL.has(headEnd.lower) || headEnd.tag === "PROPN" };
}

const isVerb = (word: { readonly tag: string }) => word.tag === "VERB" || word.tag === "AUX";

/** The first word of a finite verb group: a verb or auxiliary that no *to*, auxiliary or determiner stands before. */
function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || !isVerb(token)) return false;
  return !(
    token.lower.endsWith("ing") ||
    before.tag === "AUX" ||
    before.tag === "PART" ||
    before.tag === "DET"
  );
}
