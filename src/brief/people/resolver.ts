import { TIMES } from "../../../data/lexicon/calendar.js";
import { type Article, contains, type Span } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Saying } from "../saying/index.js";
import type { Word } from "../words/index.js";
import type { Cluster } from "./cluster.js";
import { confidenceOf } from "./confidence.js";
import { type Discourse, readDiscourse } from "./discourse.js";
import { personEntity } from "./entity.js";
import { type Gathered, gatherPeople, type Reading } from "./gather.js";
import { phraseStart, senseOf } from "./nominal.js";
import { type Front, frontPhrase, wordFrom } from "./phrase.js";
import { quotedWords } from "./quoted.js";
import type { Referent } from "./sight.js";
import type { Entity, Resolution, Resolver } from "./types.js";

const RELATIVE: ReadonlySet<string> = new Set(["who", "whom", "which", "that"]);
const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we", "me", "us", "you", "myself", "ourselves"]);
/** Words for people that are no nouns: "many", "45 percent", "others". */
const COUNTS =
  /^(?:some|many|others|several|both|all|those|these|most|everyone|everybody|someone|somebody|nobody|anyone|one|ones|half|two-thirds|three-quarters|percent|number|dozens|hundreds|thousands|millions|handful|lot|two|three|four|five|six|seven|eight|nine|ten|few|another|other|neither|none|\d.*|%)$/;
/** "the president of the old harbor union, …": the tags of what stands between a role and its comma, and how many words at most. */
const OF_ROLE = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ)$/;
const LONGEST_ROLE = 10;
/** What may stand before a group's own words in a source phrase. */
const BEFORE_GROUP: ReadonlySet<string> = new Set(
  "both either neither but and that whether while though as so yet if because".split(" "),
);

/**
 * Finds everyone whom the article names and gives the resolver that says for whom a source phrase stands. Pure; takes any
 * article with its words, quoted segments and sayings; throws nothing.
 */
export function createResolver(
  article: Article,
  words: readonly Word[],
  segments: readonly Segment[],
  sayings: readonly Saying[],
): Resolver {
  const quoted = quotedWords(words, segments);
  const gathered = gatherPeople(words, sayings, quoted);
  const discourse = readDiscourse(article.text, words, quoted, sayings, gathered);
  return new PeopleResolver(article.text, words, gathered, discourse);
}

const nobody = (rule: string): Resolution => ({ entity: null, rule, confidence: 0 });

class PeopleResolver implements Resolver {
  readonly entities: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #byCluster = new Map<Cluster, Entity>();

  constructor(
    readonly text: string,
    readonly words: readonly Word[],
    readonly gathered: Gathered,
    readonly discourse: Discourse,
  ) {
    for (const cluster of gathered.clusters.all) {
      const entity = personEntity(text, words, cluster, this.entities.length);
      this.#byCluster.set(cluster, this.#add(entity));
    }
  }

  resolve(source: Span, given?: Span | null): Resolution {
    const { words } = this;
    const front = frontPhrase(words, source);
    const at = given ? wordFrom(words, given.start) : (front?.head ?? words.length);
    const head = words[at];
    if (!front || !head) return nobody("unknown");
    if (given && (given.end <= source.start || given.start >= source.end)) {
      // The head of "a surrogate who said" stands before its clause.
      const start = words[phraseStart(words, at)]?.start ?? given.start;
      return this.resolve({ start: Math.min(start, given.start), end: given.end }, given);
    }
    if (FIRST_PERSON.has(head.lower)) return nobody("first person");
    if (RELATIVE.has(head.lower)) return this.#antecedent(at);
    const reading = this.#readingAt((given ?? head).end - 1) ?? (given ? null : this.#nameAtEnd(front));
    if (reading) return this.#named(reading, source, front, at);
    const apposed = this.#nameBehind(at);
    if (apposed) return this.#person(apposed, "name");
    const short = head.capital ? this.gathered.clusters.named(head.lower) : null;
    if (short) return this.#person(short, "name");
    const decision = this.discourse.byWord.get(at);
    if (decision && (decision.referent?.cluster || /^(?:pronoun|group again)/.test(decision.rule)))
      return this.#answer(decision.referent, decision.rule);
    if (!decision && head.tag === "PRON" && !COUNTS.test(head.lower)) return nobody("pronoun unread");
    return this.#group(front.first, Math.max(front.end, at), at);
  }

  /** A capitalised name: a person, several joined, or a body with the words that belong to its name. */
  #named(reading: Reading, source: Span, front: Front, at: number): Resolution {
    const { chunk, cluster } = reading;
    const { words } = this;
    const after = words[chunk.last + 1];
    if (cluster) {
      // "Trump and Pence" speak together; "Mr. Trump’s plan" is not him.
      const next = after?.lower === "and" && after.start < source.end ? words[chunk.last + 2] : undefined;
      const before = words[chunk.first - 1]?.lower === "and" ? words[chunk.first - 2] : undefined;
      if (next && this.#readingAt(next.start)?.cluster)
        return this.#group(front.first, wordFrom(words, source.end) - 1, at);
      if (before && before.start >= source.start && this.#readingAt(before.start)?.cluster)
        return this.#group(front.first, chunk.last, chunk.last);
      if (after && /^['’]s?$/.test(after.text) && after.end < source.end && after.tag === "PART")
        return nobody("thing");
      return this.#person(cluster, "name");
    }
    const within = front.first <= chunk.first && contains(source, chunk);
    return this.#group(
      within ? front.first : chunk.first,
      within ? Math.max(front.end, chunk.last) : chunk.last,
      chunk.last,
    );
  }

  /** A group, an office, a document or somebody unnamed: named by its own words, from word `first` to word `end`. */
  #group(first: number, end: number, head: number): Resolution {
    const { words } = this;
    let from = first;
    while (from < head && BEFORE_GROUP.has(words[from]?.lower ?? "")) {
      // "Both sides" keeps its word, "Both China and the United States" does not.
      if (words[from]?.lower === "both" && !words.slice(from, end).some((w) => w.lower === "and")) break;
      from++;
    }
    const [a, z, h] = [words[from], words[end], words[head]];
    if (!a || !z || !h || z.end <= a.start) return nobody("unknown");
    const sense = senseOf(h.lower);
    if (!sense && !this.#canSpeak(h, head, end)) return nobody("thing");
    const human = sense?.class === "person" && !sense.plural;
    const referent = this.discourse.group(
      { start: a.start, end: z.end },
      sense
        ? {
            human,
            document: sense.class === "document",
            plural: sense.plural,
            gender: sense.gender,
            noun: sense.lemma,
          }
        : {},
    );
    return this.#answer(referent, human ? "unnamed" : "group");
  }

  /** A head that no list of nouns knows: a capitalised name that is no day or month, or "many", "others", "45 percent of …". */
  #canSpeak(h: Word, head: number, end: number): boolean {
    if (TIMES.has(h.lower.replace(/\.$/, ""))) return false;
    if (COUNTS.test(h.lower)) return end > head;
    if (!h.capital) return false;
    // "Unemployment" is capitalised because a sentence begins with it.
    const opens = this.words[head - 1]?.sentence !== h.sentence;
    return !opens || this.#readingAt(h.start) !== null;
  }

  /** "the mayor, Tom Reyes", "the head of the union, Ann Lowe", "one of the workers, Bo Ames": whom a role names right behind it; or null. */
  #nameBehind(head: number): Cluster | null {
    const { words } = this;
    const one = words[head]?.lower === "one" && words[head + 1]?.lower === "of";
    const sense = one ? null : senseOf(words[head]?.lower ?? "");
    if (!one && (sense?.class !== "person" || sense.plural)) return null;
    let comma = head + 1;
    if (/^(?:of|for|at|in)$/.test(words[comma]?.lower ?? ""))
      while (comma < head + LONGEST_ROLE && OF_ROLE.test(words[comma]?.tag ?? "")) comma++;
    // "a spokesman for the governor, Ann Lowe": the name is the other's.
    const others = words.slice(head + 1, comma).some((w) => senseOf(w.lower)?.class === "person");
    if (others !== one) return null;
    const first = words[comma + 1];
    if (words[comma]?.text !== "," || first?.sentence !== words[head]?.sentence) return null;
    const reading = first ? this.#readingAt(first.start) : null;
    const next = reading?.chunk.first === comma + 1 ? words[reading.chunk.last + 1] : undefined;
    // "The mayor, Tom Reyes and the clerk" may be three.
    const closed = !next || next.tag === "PUNCT" || next.sentence !== first?.sentence;
    return reading?.cluster && closed ? reading.cluster : null;
  }

  /** Whom "who" speaks of: the name or noun phrase right before it. */
  #antecedent(at: number): Resolution {
    const sentence = this.words[at]?.sentence;
    for (let i = at - 1; i > at - 12 && this.words[i]?.sentence === sentence; i--) {
      const w = this.words[i];
      if (!w || w.tag === "PUNCT") continue;
      const cluster = this.#readingAt(w.start)?.cluster;
      if (cluster) return this.#person(cluster, "relative");
      const decision = this.discourse.byWord.get(i);
      if (decision?.referent) return this.#answer(decision.referent, "relative");
    }
    return nobody("relative none");
  }

  #answer(referent: Referent | null, rule: string): Resolution {
    if (!referent) return nobody(rule);
    // "The woman … she": an article that never says "a woman" names her where no names are read, as in a quotation.
    if (
      rule.startsWith("pronoun") &&
      referent.human &&
      !referent.cluster &&
      this.#isDefinite(referent.phrase)
    )
      return nobody("pronoun for nobody named");
    return referent.cluster
      ? this.#person(referent.cluster, rule)
      : this.#found(this.#groupEntity(referent), rule);
  }

  #isDefinite(phrase: Span): boolean {
    return /^the\s/i.test(this.text.slice(phrase.start, phrase.start + 4));
  }

  #person(cluster: Cluster, rule: string): Resolution {
    return this.#found(this.#byCluster.get(cluster) ?? null, rule);
  }

  #found(entity: Entity | null, rule: string): Resolution {
    return entity ? { entity, rule, confidence: confidenceOf(rule) } : nobody(rule);
  }

  #groupEntity(r: Referent): Entity {
    return this.#add({
      id: this.entities.length,
      name: this.text.slice(r.phrase.start, r.phrase.end),
      kind: "group",
      human: r.human,
      aliases: [],
      role: null,
      gender: r.gender,
      plural: r.plural,
      mentions: [r.phrase],
    });
  }

  /** Adds an entity, or gives the one that has its name already. */
  #add(entity: Entity): Entity {
    const known = this.#byName.get(entity.name);
    if (known) return known;
    this.#byName.set(entity.name, entity);
    this.entities.push(entity);
    return entity;
  }

  /** "Spokesman Josh Earnest" where the tagger missed the name: the person who ends the noun phrase stands for it. */
  #nameAtEnd(front: Front): Reading | null {
    const last = this.words[front.core];
    const reading = last ? this.#readingAt(last.start) : null;
    return reading?.cluster ? reading : null;
  }

  /** The chunk that covers this offset, or null. */
  #readingAt(offset: number): Reading | null {
    const { readings } = this.gathered;
    let low = 0;
    let high = readings.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((readings[mid]?.chunk.start ?? 0) <= offset) low = mid + 1;
      else high = mid;
    }
    const r = readings[low - 1];
    return r && offset < r.chunk.end ? r : null;
  }
}
