import { MALE_NOUNS, RELATIVES } from "../../../data/lexicon/titles.js";
import { overlaps, type Span } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Saying } from "../saying/index.js";
import type { Word } from "../words/index.js";
import { type Cluster, genderOf } from "./cluster.js";
import type { Gathered, Reading } from "./gather.js";
import { learnGender } from "./gender.js";
import { type Role, roleOf } from "./grammar.js";
import { type NounSense, phraseStart, senseOf } from "./nominal.js";
import type { Gender } from "./types.js";

/** Somebody or something that the text speaks of and can come back to with a pronoun or a description. */
export interface Referent {
  /** The named person, or null for a group, an office or somebody unnamed. */
  readonly cluster: Cluster | null;
  /** The words that first name it. */
  readonly phrase: Span;
  /** A single human being. */
  readonly human: boolean;
  readonly plural: boolean;
  gender: Gender;
  salience: number;
  /** Sentence of the last mention. */
  seen: number;
  /** Sentence in which it last was a subject or a source. */
  subject: number;
  mentions: number;
}

/** What a pronoun or description was found to stand for. */
export interface Decision {
  readonly referent: Referent | null;
  readonly rule: string;
}

/** The referents of an article, and what stands for what, by index of the head word. */
export interface Discourse {
  readonly byWord: ReadonlyMap<number, Decision>;
  readonly persons: ReadonlyMap<Cluster, Referent>;
  /** The referent for a group named by this phrase, made where it is new. */
  group(
    phrase: Span,
    key: string,
    sense: Partial<Pick<Referent, "human" | "plural" | "gender">> & { noun?: string },
  ): Referent;
}

/** How strongly a mention in each role invites a pronoun. */
const WEIGHT: Readonly<Record<Role, number>> = {
  source: 1.3,
  subject: 1,
  object: 0.55,
  oblique: 0.4,
  possessive: 0.35,
  modifier: 0.15,
  quoted: 0.05,
};
/** What is left of salience from one sentence to the next. */
const DECAY = 0.55;
/** Verbs whose object speaks next. */
const ASKS: ReadonlySet<string> = new Set(["ask", "press", "question", "grill", "quiz", "challenge"]);
/** Below this a referent is out of sight. */
const FAINT = 0.02;
/** More than this many are not kept in sight at once. */
const MOST_IN_SIGHT = 48;
/** How much more the subject of the same sentence, and of the one before, is expected. */
const SAME_SUBJECT = 1.35;
const LAST_SUBJECT = 1.2;
/** How much ahead of the second the first must be; nearer than that nobody is named. */
const MARGIN = 1.12;

type Pronoun = {
  readonly number: "he" | "she" | "they" | "it";
  readonly form: "subject" | "object" | "possessive";
};
const NONE: ReadonlyMap<Cluster, number> = new Map();
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", { number: "he", form: "subject" }],
  ["him", { number: "he", form: "object" }],
  ["his", { number: "he", form: "possessive" }],
  ["himself", { number: "he", form: "object" }],
  ["she", { number: "she", form: "subject" }],
  ["her", { number: "she", form: "possessive" }],
  ["hers", { number: "she", form: "possessive" }],
  ["herself", { number: "she", form: "object" }],
  ["they", { number: "they", form: "subject" }],
  ["them", { number: "they", form: "object" }],
  ["their", { number: "they", form: "possessive" }],
  ["it", { number: "it", form: "subject" }],
  ["its", { number: "it", form: "possessive" }],
]);

/** Key under which a group is known: its words without a leading article, in lower case. */
export const groupKey = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an|these|those|this|that) /, "");

/**
 * Reads the article once from front to back and decides what each pronoun and definite description of its own voice
 * stands for: salience falls from sentence to sentence and rises with each mention, by its role in the clause (after
 * Lappin and Leass 1994), under agreement in gender and number. Linear: only referents still in sight are looked at.
 */
export function readDiscourse(
  text: string,
  words: readonly Word[],
  segments: readonly Segment[],
  sayings: readonly Saying[],
  gathered: Gathered,
): Discourse {
  const persons = new Map<Cluster, Referent>();
  const groups = new Map<string, Referent>();
  const byWord = new Map<number, Decision>();
  const byNoun = new Map<string, Set<Referent>>();
  let active: Referent[] = [];
  const readingAt = new Map<number, Reading>(gathered.readings.map((r) => [r.chunk.first, r]));
  const quoted = quotedWords(words, segments);
  learnGender(words, gathered.readings, quoted);
  const { inSentence, inParagraph } = quotedPeople(words, quoted, gathered.readings);
  const sourceAt = new Map<number, Saying>();
  const asked = new Set<number>();
  for (const s of sayings) {
    if (s.sourceHead) sourceAt.set(s.sourceHead.end, s);
    if (ASKS.has(s.lemma)) asked.add(s.cue.end + 1);
  }

  const person = (cluster: Cluster, phrase: Span): Referent => {
    let referent = persons.get(cluster);
    if (!referent) {
      referent = {
        cluster,
        phrase,
        human: true,
        plural: false,
        gender: genderOf(cluster),
        salience: 0,
        seen: 0,
        subject: -9,
        mentions: 0,
      };
      persons.set(cluster, referent);
    }
    return referent;
  };
  const group: Discourse["group"] = (phrase, key, sense) => {
    let referent = groups.get(key);
    if (!referent) {
      referent = {
        cluster: null,
        phrase,
        human: sense.human ?? false,
        plural: sense.plural ?? false,
        gender: sense.gender ?? "unknown",
        salience: 0,
        seen: 0,
        subject: -9,
        mentions: 0,
      };
      groups.set(key, referent);
      if (sense.noun) note(referent, sense.noun);
    }
    return referent;
  };
  const note = (r: Referent, noun: string) => {
    const known = byNoun.get(noun) ?? new Set();
    known.delete(r);
    byNoun.set(noun, known.add(r));
    const [oldest] = known;
    if (oldest && known.size > MOST_IN_SIGHT) known.delete(oldest);
  };
  const worth = (r: Referent, sentence: number) =>
    r.salience * DECAY ** Math.min(40, Math.max(0, sentence - r.seen));
  const mention = (r: Referent, role: Role, sentence: number, factor = 1) => {
    const left = r.mentions === 0 ? 0 : worth(r, sentence);
    // The best mention of a sentence counts in full, further ones a little.
    const gain = WEIGHT[role] * factor;
    r.salience = Math.max(left, gain) + 0.35 * Math.min(left, gain);
    r.seen = sentence;
    if (role === "source" || role === "subject") r.subject = sentence;
    r.mentions++;
    if (active.includes(r)) return;
    if (active.length >= MOST_IN_SIGHT) active.shift();
    active.push(r);
  };
  /** People named later in the same sentence: a source pronoun is hardly one of them, least of all right after the cue. */
  const namedAfter = (from: number): ReadonlyMap<Cluster, number> => {
    const found = new Map<Cluster, number>();
    const sentence = words[from]?.sentence;
    for (let i = from + 1; i < words.length && words[i]?.sentence === sentence && i - from < 60; i++) {
      const cluster = readingAt.get(i)?.cluster;
      if (cluster && !found.has(cluster)) found.set(cluster, i - from <= 4 ? 0.1 : 0.4);
    }
    return found;
  };

  /** "Hannity asked Trump how high it would be": the one asked speaks next, not the one who asks. */
  const turn = (chunk: Span, role: Role): number => {
    if (role === "source") return ASKS.has(sourceAt.get(chunk.end)?.lemma ?? "") ? 0.5 : 1;
    return role === "object" && asked.has(chunk.start) ? 2.4 : 1;
  };

  const agrees = (r: Referent, p: Pronoun["number"]): number => {
    if (p === "he" || p === "she") {
      if (!r.human || r.plural) return 0;
      const want = p === "he" ? "male" : "female";
      return r.gender === want ? 1 : r.gender === "unknown" ? 0.6 : 0;
    }
    if (p === "they") return r.plural ? 1 : r.human ? 0 : 0.5;
    return r.human || r.plural ? 0 : 1;
  };

  const resolvePronoun = (i: number, p: Pronoun): Decision => {
    const w = words[i];
    if (!w) return { referent: null, rule: "unknown" };
    const saying = sourceAt.get(w.end);
    const barred = saying ? namedAfter(i) : NONE;
    const spoken = inSentence.get(w.sentence);
    const around = inParagraph.get(w.paragraph);
    let best: Referent | null = null;
    let top = 0;
    let second = 0;
    for (const r of active) {
      const fit = agrees(r, p.number);
      if (fit === 0) continue;
      let score = worth(r, w.sentence) * fit + Math.min(0.1, 0.008 * (r.cluster?.named.length ?? 0));
      if (r.subject === w.sentence) score *= SAME_SUBJECT;
      else if (r.subject === w.sentence - 1) score *= LAST_SUBJECT;
      if (r.cluster && p.form === "subject") {
        score *= barred.get(r.cluster) ?? 1;
        if (saying && spoken?.has(r.cluster)) score *= 0.15;
        else if (saying && around?.has(r.cluster)) score *= 0.6;
      }
      if (p.form === "object" && r.seen === w.sentence && r.salience >= WEIGHT.subject) score *= 0.7;
      if (score > top) {
        second = top;
        top = score;
        best = r;
      } else if (score > second) second = score;
    }
    if (!best || top < FAINT) return { referent: null, rule: `pronoun-${p.number}-none` };
    if (top < MARGIN * second) return { referent: null, rule: `pronoun-${p.number}-tie` };
    const clear = second === 0 ? "only" : top > 2 * second ? "clear" : "near";
    return { referent: best, rule: `pronoun-${p.number === "she" ? "he" : p.number}-${clear}` };
  };

  const resolveNoun = (i: number, sense: NounSense, start: number): Decision => {
    const head = words[i];
    const first = words[start];
    if (!head || !first) return { referent: null, rule: "unknown" };
    const phrase = { start: first.start, end: head.end };
    const wording = text.slice(phrase.start, phrase.end);
    const definite = /^(?:the|this|that|his|her|their|its)$/.test(first.lower);
    if (definite && sense.class !== "document" && start < i) {
      let best: Referent | null = null;
      let top = 0;
      for (const r of byNoun.get(sense.lemma) ?? []) {
        if (r.plural !== sense.plural && !(sense.class === "group" && !r.human)) continue;
        if (r.human !== (sense.class === "person" && !sense.plural)) continue;
        if (sense.gender !== "unknown" && r.gender !== "unknown" && r.gender !== sense.gender) continue;
        const score = worth(r, head.sentence) + 0.001 * r.mentions;
        if (score > top) {
          top = score;
          best = r;
        }
      }
      if (best && !RELATIVES.has(sense.lemma))
        return { referent: best, rule: best.cluster ? "description" : "group-again" };
      if (
        first.lower !== "his" &&
        first.lower !== "her" &&
        sense.class === "person" &&
        !sense.plural &&
        !UNNAMED.has(sense.lemma)
      ) {
        const guess = guessPerson(i, sense);
        if (guess) return guess;
      }
    }
    const referent = group(phrase, groupKey(wording), {
      human: sense.class === "person" && !sense.plural,
      plural: sense.plural,
      gender: sense.gender,
      noun: sense.lemma,
    });
    return { referent, rule: sense.class === "person" && !sense.plural ? "unnamed" : "group" };
  };

  /** The person named right before "who". */
  const lastMentioned = (i: number): Referent | null => {
    for (let k = i - 1; k > i - 8 && words[k]?.sentence === words[i]?.sentence; k--) {
      const cluster = readingAt.get(k)?.cluster;
      if (cluster) return persons.get(cluster) ?? null;
    }
    return null;
  };

  /** "The businessman": a definite description that nobody's role words yet means the person most in sight. */
  const guessPerson = (i: number, sense: NounSense): Decision | null => {
    const next = words[i + 1];
    if (next && /^(?:of|for|who|that|whose|in|from|at|with)$/.test(next.lower)) return null;
    const at = words[i]?.sentence ?? 0;
    let best: Referent | null = null;
    let top = 0;
    let second = 0;
    for (const r of active) {
      if (!r.cluster || (sense.gender !== "unknown" && r.gender !== "unknown" && r.gender !== sense.gender))
        continue;
      const score = worth(r, at);
      if (score > top) {
        second = top;
        top = score;
        best = r;
      } else if (score > second) second = score;
    }
    if (!best || top < 0.2 || top < 1.3 * second) return null;
    note(best, sense.lemma);
    return { referent: best, rule: "description-guess" };
  };

  let sentence = -1;
  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (!w) break;
    if (w.sentence !== sentence) {
      sentence = w.sentence;
      if (active.length > 12)
        active = active.filter((r) => worth(r, sentence) > FAINT || (r.cluster && r.mentions > 3));
    }
    const inQuote = quoted[i] === 1;
    const reading = readingAt.get(i);
    if (reading) {
      const { chunk } = reading;
      const role: Role = inQuote
        ? "quoted"
        : sourceAt.has(chunk.end)
          ? "source"
          : roleOf(words, chunk.first, chunk.last);
      if (reading.cluster) {
        const r = person(reading.cluster, chunk);
        for (const p of reading.name.title) {
          const sense = senseOf(TITLE_NOUN[p.lower] ?? p.lower);
          if (sense?.class === "person") note(r, sense.lemma);
        }
        noteRoleNouns(words, chunk.first, chunk.last, r, note);
        mention(r, role, sentence, (w.paragraph === 0 ? 0.5 : 1) * turn(chunk, role));
        const second = readingAt.get(chunk.last + 2);
        if (!inQuote && second?.cluster && words[chunk.last + 1]?.lower === "and") {
          const phrase = { start: chunk.start, end: second.chunk.end };
          mention(
            group(phrase, groupKey(text.slice(phrase.start, phrase.end)), { plural: true }),
            role,
            sentence,
          );
        }
      } else if (reading.kind !== "thing" && reading.kind !== "title" && role !== "quoted") {
        const plural = reading.kind === "people" && /s$|ese$/.test(chunk.parts.at(-1)?.lower ?? "");
        if (role !== "modifier" && role !== "possessive") {
          const wording = text.slice(chunk.start, chunk.end);
          mention(
            group(chunk, groupKey(wording), {
              plural,
              noun: reading.kind === "place" ? "country" : "company",
            }),
            role,
            sentence,
            reading.kind === "place" && role !== "source" ? 0.3 : 0.8,
          );
        }
      }
      i = chunk.last;
      continue;
    }
    if (inQuote) continue;
    if (w.lower === "who" && sourceAt.has(w.end)) {
      const r = lastMentioned(i);
      if (r) mention(r, "source", sentence);
      continue;
    }
    const pronoun = PRONOUNS.get(w.lower);
    if (pronoun) {
      const decision = resolvePronoun(i, pronoun);
      byWord.set(i, decision);
      const r = decision.referent;
      if (r) {
        const role: Role = sourceAt.has(w.end)
          ? "source"
          : pronoun.form === "subject"
            ? "subject"
            : pronoun.form === "possessive"
              ? "possessive"
              : "object";
        if (r.gender === "unknown" && decision.rule.endsWith("only") && r.human)
          r.gender = pronoun.number === "she" ? "female" : "male";
        mention(r, role, sentence);
      }
      continue;
    }
    if (w.tag !== "NOUN" && !(w.tag === "ADJ" && senseOf(w.lower))) continue;
    const sense = senseOf(w.lower);
    if (!sense) continue;
    const next = words[i + 1];
    // A modifier ("campaign manager", "spokesman Robby Mook") is no head.
    if (
      next &&
      next.sentence === sentence &&
      (next.tag === "NOUN" || next.tag === "PROPN") &&
      next.start - w.end <= 1
    )
      continue;
    const start = phraseStart(words, i);
    // "former secretary of state Clinton"
    if (
      next?.lower === "of" &&
      (readingAt.get(i + 3)?.cluster || readingAt.get(i + 4)?.cluster) &&
      words[i + 2]?.tag !== "PUNCT" &&
      words[i + 3]?.tag !== "PUNCT" &&
      !/^\p{Lu}/u.test(words[i + 2]?.text ?? "A")
    )
      continue;
    const before = words[start - 1];
    // Appositions and predicates speak of somebody named already.
    if (
      before?.sentence === sentence &&
      /^(?:is|was|are|were|be|been|being|as|become|became)$/.test(before.lower)
    )
      continue;
    if (before?.text === "," && isName(words, start - 2, readingAt, gathered.readings)) continue;
    if (next?.text === "," && readingAt.get(i + 2)?.cluster) continue;
    const role: Role = sourceAt.has(w.end) ? "source" : roleOf(words, start, i);
    if (role === "modifier") continue;
    const decision = resolveNoun(i, sense, start);
    byWord.set(i, decision);
    if (decision.referent)
      mention(
        decision.referent,
        role,
        sentence,
        sense.class === "document" ? 0.5 : role === "source" ? 1 : 0.7,
      );
  }
  return { byWord, persons, group };
}

/** Nouns that bring in somebody unnamed even with "the". */
const UNNAMED: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson official officer aide reporter interviewer moderator protester man woman boy girl person individual source insider witness victim judge jury host employee worker driver gunman shooter suspect member friend colleague voter supporter critic resident student teacher caller user questioner staffer agent adviser lawyer attorney opponent rival other winner loser".split(
    " ",
  ),
);

/** Titles in short and the nouns that stand for them later. */
const TITLE_NOUN: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  lt: "lieutenant",
  col: "colonel",
  capt: "captain",
  sgt: "sergeant",
  adm: "admiral",
  prof: "professor",
  dr: "doctor",
  atty: "attorney",
};

/** Adds the nouns of the role that stands beside a name: "spokesman Robby Mook", "Robby Mook, Clinton’s campaign manager". */
function noteRoleNouns(
  words: readonly Word[],
  first: number,
  last: number,
  r: Referent,
  note: (r: Referent, noun: string) => void,
): void {
  const { sentence } = words[first] ?? { sentence: -2 };
  for (let i = first - 1; i >= 0 && first - i <= 3 && words[i]?.sentence === sentence; i--) {
    const w = words[i];
    if (!w || (w.text !== "," && w.tag !== "NOUN" && w.tag !== "ADJ")) break;
    const sense = senseOf(w.lower);
    if (sense?.class !== "person" || sense.plural) continue;
    note(r, sense.lemma);
    if (
      r.cluster &&
      r.cluster.told === "unknown" &&
      sense.gender !== "unknown" &&
      !(sense.gender === "male" && MALE_NOUNS.has(sense.lemma) === false)
    ) {
      r.cluster.told = sense.gender;
      r.gender = sense.gender;
    }
    break;
  }
  if (words[last + 1]?.text !== ",") return;
  for (let i = last + 2; i < last + 12 && words[i]?.sentence === sentence; i++) {
    const w = words[i];
    if (!w || /^(?:,|who|which|said|says|and)$/.test(w.lower) || w.tag === "VERB" || w.tag === "ADP") break;
    const sense = w.tag === "NOUN" || w.tag === "ADJ" ? senseOf(w.lower) : null;
    if (sense?.class !== "person" || sense.plural) continue;
    const next = words[i + 1];
    if (next?.tag === "NOUN" || next?.tag === "PROPN") continue;
    note(r, sense.lemma);
    if (r.cluster && r.cluster.told === "unknown" && sense.gender !== "unknown") {
      r.cluster.told = sense.gender;
      r.gender = sense.gender;
    }
  }
}

/** True where word `last` ends a chunk that names a person. */
function isName(
  words: readonly Word[],
  last: number,
  readingAt: ReadonlyMap<number, Reading>,
  _: readonly Reading[],
): boolean {
  for (let i = last; i > last - 6 && i >= 0; i--) {
    const r = readingAt.get(i);
    if (r) return r.cluster !== null && r.chunk.last >= last && words[last]?.sentence === words[i]?.sentence;
  }
  return false;
}

/** 1 for every word that lies in a quotation's marks. */
function quotedWords(words: readonly Word[], segments: readonly Segment[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let s = 0;
  words.forEach((w, i) => {
    while (s < segments.length && (segments[s]?.outer.end ?? 0) <= w.start) s++;
    const segment = segments[s];
    // One to three words in marks may be a nickname or a title: they are read as the article's own voice.
    if (segment && overlaps(segment.outer, w)) out[i] = 1;
  });
  return out;
}

/** Who is named inside quotation marks, by sentence and by paragraph: hardly the one who speaks there. */
function quotedPeople(words: readonly Word[], quoted: Uint8Array, readings: readonly Reading[]) {
  const inSentence = new Map<number, Set<Cluster>>();
  const inParagraph = new Map<number, Set<Cluster>>();
  for (const { chunk, cluster } of readings) {
    const w = words[chunk.first];
    if (!cluster || !w || quoted[chunk.first] !== 1) continue;
    for (const [map, key] of [
      [inSentence, w.sentence],
      [inParagraph, w.paragraph],
    ] as const) {
      const set = map.get(key) ?? new Set();
      set.add(cluster);
      map.set(key, set);
    }
  }
  return { inSentence, inParagraph };
}
