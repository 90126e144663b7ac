import type { Span } from "../../article/index.js";
import type { Saying } from "../saying/index.js";
import type { Word } from "../words/index.js";
import type { Chunk } from "./chunk.js";
import { type Cluster, genderOf } from "./cluster.js";
import { Descriptions } from "./description.js";
import type { Gathered, Reading } from "./gather.js";
import { learnGender } from "./gender.js";
import { type Role, roleOf } from "./grammar.js";
import { phraseStart, senseOf } from "./nominal.js";
import { frontPhrase } from "./phrase.js";
import { type Decision, PRONOUNS, type Pronoun, resolvePronoun } from "./pronoun.js";
import { type QuotedPeople, quotedPeople } from "./quoted.js";
import { newReferent, type Referent, Sight } from "./sight.js";

/** What a group's phrase tells of it. */
export type GroupSense = Partial<Pick<Referent, "human" | "document" | "plural" | "gender">> & {
  readonly noun?: string;
};

/** The referents of an article, and what stands for what, by index of the head word. */
export interface Discourse {
  readonly byWord: ReadonlyMap<number, Decision>;
  readonly persons: ReadonlyMap<Cluster, Referent>;
  /** The referent for the group that this phrase names, made where it is new. */
  group(phrase: Span, sense: GroupSense): Referent;
}

/** Verbs whose object speaks next. */
const ASKS: ReadonlySet<string> = new Set(["ask", "press", "question", "grill", "quiz", "challenge"]);
/** How much more somebody counts who is brought in by name and apposition ("… worries Henry Lowe, a farmer"): a speech often follows. */
const INTRODUCED = 1.7;
/** What a clause inside reported speech leaves of a subject. */
const REPORTED = 0.65;
const SUBORDINATE: ReadonlySet<string> = new Set(
  "that because if when while although though whether how why where after before until since as than".split(
    " ",
  ),
);
const PREDICATE: ReadonlySet<string> = new Set("is was are were be been being as become became".split(" "));
const NOBODY_BARRED: ReadonlyMap<Cluster, number> = new Map();

/** Key under which a group is known: its words without a leading article, in lower case. */
const groupKey = (phrase: string) => phrase.toLowerCase().replaceAll("’", "'").replace(LEADING, "");
const LEADING = /^(?:the|a|an|these|those|this|that)\s+/;

/**
 * Reads the article once from front to back and decides what each pronoun and definite description of its own voice
 * stands for. Linear: only referents in sight are looked at.
 */
export function readDiscourse(
  text: string,
  words: readonly Word[],
  quoted: Uint8Array,
  sayings: readonly Saying[],
  gathered: Gathered,
): Discourse {
  learnGender(words, gathered.readings, quoted);
  const reader = new Reader(
    text,
    words,
    quoted,
    quotedPeople(words, quoted, gathered.readings),
    sayings,
    gathered.readings,
  );
  reader.read();
  return reader;
}

/** The state of one reading of an article. */
class Reader implements Discourse {
  readonly byWord = new Map<number, Decision>();
  readonly persons = new Map<Cluster, Referent>();
  readonly #groups = new Map<string, Referent>();
  readonly #sight = new Sight();
  readonly #descriptions = new Descriptions();
  readonly #readingAt = new Map<number, Reading>();
  /** Sayings by the end of their source's head. */
  readonly #sources = new Map<number, Saying>();
  /** What sayings report, in text order. */
  readonly #contents: Span[] = [];
  /** Ends of source phrases that go on behind their head, by the head's end. */
  readonly #behind = new Map<number, number>();
  /** End of the source phrase with a document for a head that is being read ("a post from Arianna Huffington"). */
  #authored = -1;
  #content = 0;
  /** Number of the sentence in the article's own voice that is being read. */
  #voice = 0;
  /** Where the object of a verb of asking begins. */
  readonly #asked = new Set<number>();

  constructor(
    readonly text: string,
    readonly words: readonly Word[],
    readonly quoted: Uint8Array,
    readonly inQuotes: QuotedPeople,
    sayings: readonly Saying[],
    readonly readings: readonly Reading[],
  ) {
    for (const r of readings) this.#readingAt.set(r.chunk.first, r);
    for (const s of sayings) {
      if (s.sourceHead) this.#sources.set(s.sourceHead.end, s);
      if (s.content) this.#contents.push(s.content);
      if (s.source && s.sourceHead && s.source.end > s.sourceHead.end + 4)
        this.#behind.set(s.sourceHead.end, s.source.end);
      if (ASKS.has(s.lemma)) this.#asked.add(s.cue.end + 1);
    }
  }

  group(phrase: Span, sense: GroupSense): Referent {
    const key = groupKey(this.text.slice(phrase.start, phrase.end));
    const known = this.#groups.get(key);
    if (known) return known;
    const { human = false, document = false, plural = false, gender = "unknown", noun } = sense;
    const made = newReferent({ cluster: null, phrase, human, document, plural, gender });
    this.#groups.set(key, made);
    if (noun) this.#descriptions.note(made, noun);
    return made;
  }

  read(): void {
    let sentence = -2;
    let next = 0;
    for (let i = 0; i < this.words.length; i++) {
      const w = this.words[i];
      if (!w) return;
      // Sentences that are quoted from end to end do not take the reader further from who was spoken of before.
      if (w.sentence !== sentence && this.quoted[i] !== 1 && w.tag !== "PUNCT") {
        sentence = w.sentence;
        this.#voice++;
        this.#sight.enter(this.#voice);
      }
      while ((this.readings[next]?.chunk.first ?? i) < i) next++;
      const reading = this.readings[next];
      if (reading?.chunk.first === i) {
        this.#name(reading, w);
        i = reading.chunk.last;
        next++;
      } else if (this.quoted[i] !== 1) {
        const pronoun = PRONOUNS.get(w.lower);
        if (pronoun) this.#pronoun(i, w, pronoun);
        else if (w.lower === "who") this.#relative(i, w);
        else if (w.tag === "NOUN" || w.tag === "ADJ") this.#noun(i, w);
      }
    }
  }

  /** A capitalised name: of a person, or of a body or place that can be "it". */
  #name(reading: Reading, w: Word): void {
    const { chunk, cluster, kind } = reading;
    const quoted = this.quoted[chunk.first] === 1;
    const role: Role = quoted
      ? "quoted"
      : (this.#sourceRole(chunk.end) ?? roleOf(this.words, chunk.first, chunk.last));
    if (cluster) {
      const r = this.#person(cluster, chunk);
      this.#descriptions.noteName(this.words, reading, r);
      const author = role !== "quoted" && (chunk.end <= this.#authored || this.#isAuthor(chunk.first));
      const introduced =
        r.mentions === 0 &&
        chunk.parts.length > 1 &&
        this.words[chunk.last + 1]?.text === "," &&
        (role === "object" || role === "oblique");
      const factor =
        (w.paragraph === 0 ? 0.5 : 1) *
        (introduced ? INTRODUCED : 1) *
        this.#turn(chunk, role) *
        this.#depth(chunk, role);
      this.#sight.mention(r, author ? "subject" : role, this.#voice, author ? 1 : factor);
      const second = this.#readingAt.get(chunk.last + 2);
      if (!quoted && second?.cluster && this.words[chunk.last + 1]?.lower === "and")
        this.#sight.mention(
          this.group({ start: chunk.start, end: second.chunk.end }, { plural: true }),
          role,
          this.#voice,
        );
      return;
    }
    if (
      kind === "thing" ||
      kind === "title" ||
      role === "quoted" ||
      role === "modifier" ||
      role === "possessive"
    )
      return;
    const the = this.words[chunk.first - 1];
    const start = the?.lower === "the" && the.sentence === w.sentence ? the.start : chunk.start;
    const plural = kind === "people" && /s$|ese$/.test(chunk.parts.at(-1)?.lower ?? "");
    const r = this.group(
      { start, end: chunk.end },
      { plural, noun: kind === "place" ? "country" : "company" },
    );
    this.#sight.mention(r, role, this.#voice, kind === "place" && role !== "source" ? 0.3 : 0.8);
  }

  /** The role of a phrase whose head ends here, where it is a source: who only thinks or shows is a subject like others. */
  #sourceRole(end: number): Role | null {
    const saying = this.#sources.get(end);
    return saying ? (saying.speech ? "source" : "subject") : null;
  }

  #person(cluster: Cluster, phrase: Span): Referent {
    const known = this.persons.get(cluster);
    if (known) return known;
    const made = newReferent({
      cluster,
      phrase,
      human: true,
      document: false,
      plural: false,
      gender: genderOf(cluster),
    });
    this.persons.set(cluster, made);
    return made;
  }

  /** "Hannity asked Trump how high it would be": the one asked speaks next, not the one who asks. */
  #turn(chunk: Span, role: Role): number {
    if (role === "source") return ASKS.has(this.#sources.get(chunk.end)?.lemma ?? "") ? 0.5 : 1;
    return role === "object" && this.#asked.has(chunk.start) ? 2.4 : 1;
  }

  /** "a message from Wendy Lowe" */
  #isAuthor(first: number): boolean {
    const before = this.words[first - 1]?.lower;
    if (before !== "from" && before !== "by") return false;
    return senseOf(this.words[first - 2]?.lower ?? "")?.class === "document";
  }

  /** The subject of a reported clause ("he said Rubio was not ready") is less of a topic than who reports. */
  #depth(at: Chunk, role: Role): number {
    while ((this.#contents[this.#content]?.end ?? Number.POSITIVE_INFINITY) <= at.start) this.#content++;
    const content = this.#contents[this.#content];
    if (role !== "subject" && role !== "source") return 1;
    const before = this.words[at.first - 1];
    const under = before !== undefined && SUBORDINATE.has(before.lower);
    return under || (content && content.start <= at.start) ? REPORTED : 1;
  }

  #pronoun(i: number, w: Word, pronoun: Pronoun): void {
    const source = this.#sources.has(w.end);
    const decision = resolvePronoun(
      this.#sight,
      w,
      this.#voice,
      pronoun,
      pronoun.form === "subject" && source ? { barred: this.#namedAfter(i), quoted: this.inQuotes } : null,
    );
    this.byWord.set(i, decision);
    const r = decision.referent;
    if (!r) return;
    const role = this.#sourceRole(w.end) ?? pronoun.form;
    this.#sight.mention(r, role, this.#voice);
  }

  /** People named later in the same sentence: a source pronoun is hardly one of them, least of all right after the cue. */
  #namedAfter(from: number): ReadonlyMap<Cluster, number> {
    const sentence = this.words[from]?.sentence;
    let found: Map<Cluster, number> | null = null;
    for (let i = from + 1; i - from < 60 && this.words[i]?.sentence === sentence; i++) {
      const cluster = this.#readingAt.get(i)?.cluster;
      if (!cluster || found?.has(cluster)) continue;
      found ??= new Map();
      found.set(cluster, i - from <= 4 ? 0.1 : 0.55);
    }
    return found ?? NOBODY_BARRED;
  }

  /** "Loretta Lynch, who told Congress": the one before "who" speaks. */
  #relative(i: number, w: Word): void {
    if (!this.#sources.has(w.end)) return;
    for (let k = i - 1; k > i - 8 && this.words[k]?.sentence === w.sentence; k--) {
      const cluster = this.#readingAt.get(k)?.cluster;
      const r = cluster ? this.persons.get(cluster) : undefined;
      if (!r) continue;
      this.#sight.mention(r, "source", this.#voice);
      return;
    }
  }

  /** A noun phrase with an ordinary head: "the senator", "a spokesman", "several groups". */
  #noun(i: number, w: Word): void {
    const { words } = this;
    const next = words[i + 1];
    // A modifier ("campaign manager", "spokesman Robby Mook") is no head.
    if (
      next &&
      next.sentence === w.sentence &&
      (next.tag === "NOUN" || next.tag === "PROPN") &&
      next.start - w.end <= 1
    )
      return;
    const sense = senseOf(w.lower);
    if (!sense) return;
    if (next?.lower === "of" && this.#titles(i)) return;
    const start = phraseStart(words, i);
    const before = words[start - 1];
    // Appositions and predicates speak of somebody named already.
    if (before?.sentence === w.sentence && PREDICATE.has(before.lower)) return;
    if (before?.text === "," && this.#endsName(start - 2)) return;
    if (next?.text === "," && this.#readingAt.get(i + 2)?.cluster) return;
    const role: Role = this.#sourceRole(w.end) ?? roleOf(words, start, i);
    if (role === "modifier" || (sense.class === "document" && (role === "oblique" || role === "possessive")))
      return;
    const human = sense.class === "person" && !sense.plural;
    const again = this.#descriptions.resolve(words, start, i, sense, this.#sight, this.#voice);
    const decision = again ?? {
      referent: this.group(
        { start: words[start]?.start ?? w.start, end: this.#phraseEnd(start, i) },
        {
          human,
          document: sense.class === "document",
          plural: sense.plural,
          gender: sense.gender,
          noun: sense.lemma,
        },
      ),
      rule: human ? "unnamed" : "group",
    };
    this.byWord.set(i, decision);
    if (sense.class === "document") this.#authored = this.#behind.get(w.end) ?? -1;
    const factor = sense.class === "document" ? 0.5 : role === "source" ? 1 : 0.7;
    if (decision.referent) this.#sight.mention(decision.referent, role, this.#voice, factor);
  }

  /** End of "a spokeswoman for the mayor", of which word i is the head. */
  #phraseEnd(start: number, i: number): number {
    const { words } = this;
    const [w, next] = [words[i], words[i + 1]];
    if (!w || next?.sentence !== w.sentence || (next.lower !== "for" && next.lower !== "of"))
      return w?.end ?? 0;
    // "asked the state for $15 million"
    if (next.lower === "for" && /^(?:NUM|SYM)$/.test(words[i + 2]?.tag ?? "")) return w.end;
    let last = i + 1;
    while (words[last + 1]?.sentence === w.sentence && last < i + 12) last++;
    const front = frontPhrase(words, {
      start: words[start]?.start ?? w.start,
      end: words[last]?.end ?? w.end,
    });
    return front && front.head === i ? (words[front.end]?.end ?? w.end) : w.end;
  }

  /** "former secretary of state Clinton": the noun is part of a title. */
  #titles(i: number): boolean {
    const office = this.words[i + 2];
    if (!office || office.capital) return false;
    return [3, 4].some(
      (step) => this.#readingAt.get(i + step)?.cluster && this.words[i + step - 1]?.tag !== "PUNCT",
    );
  }

  /** True where word `last` ends a chunk that names a person. */
  #endsName(last: number): boolean {
    for (let i = last; i > last - 6 && i >= 0; i--) {
      const r = this.#readingAt.get(i);
      if (r)
        return (
          r.cluster !== null && r.chunk.last >= last && this.words[last]?.sentence === this.words[i]?.sentence
        );
    }
    return false;
  }
}
