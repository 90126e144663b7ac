import { type Article, contains, type Span } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Saying } from "../saying/index.js";
import type { Word } from "../words/index.js";
import { type Cluster, genderOf } from "./cluster.js";
import { confidenceOf } from "./confidence.js";
import { groupKey, type Referent, readDiscourse } from "./discourse.js";
import { gatherPeople, type Reading } from "./gather.js";
import { phraseStart, senseOf } from "./nominal.js";
import { type Front, frontPhrase, wordFrom } from "./phrase.js";
import { roleFor } from "./role.js";
import type { Entity, Resolution, Resolver } from "./types.js";

const NOBODY = (rule: string): Resolution => ({ entity: null, rule, confidence: 0 });
const RELATIVE = /^(?:who|whom|which|that)$/;
/** Words for people that are no nouns: "many", "45 percent", "others". */
const COUNTS =
  /^(?:some|many|others|several|both|all|those|these|most|everyone|everybody|someone|somebody|nobody|anyone|one|ones|half|percent|majority|minority|number|dozens|hundreds|thousands|millions|handful|lot|two|three|four|five|six|seven|eight|nine|ten|few|another|other|neither|none|\d.*|%)$/;
const FIRST_PERSON = /^(?:i|we|me|us|you|myself|ourselves)$/;

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
  const { text } = article;
  const gathered = gatherPeople(words, sayings);
  const discourse = readDiscourse(text, words, segments, sayings, gathered);
  const entities: Entity[] = [];
  const names = new Set<string>();
  const byCluster = new Map<Cluster, Entity>();
  const byReferent = new Map<Referent, Entity>();
  const starts = gathered.readings.map((r) => r.chunk.start);

  for (const cluster of gathered.clusters.all) {
    const entity = personEntity(text, words, cluster, entities.length);
    if (names.has(entity.name)) continue;
    names.add(entity.name);
    entities.push(entity);
    byCluster.set(cluster, entity);
  }

  const entityOf = (referent: Referent): Entity | null => {
    if (referent.cluster) return byCluster.get(referent.cluster) ?? null;
    const known = byReferent.get(referent);
    if (known) return known;
    const name = text.slice(referent.phrase.start, referent.phrase.end);
    if (name.trim() === "") return null;
    const twin = entities.find((e) => e.name === name);
    if (twin) return twin;
    const entity: Entity = {
      id: entities.length,
      name,
      kind: "group",
      human: referent.human,
      aliases: [],
      role: null,
      gender: referent.gender,
      plural: referent.plural,
      mentions: [referent.phrase],
    };
    entities.push(entity);
    byReferent.set(referent, entity);
    return entity;
  };
  const answer = (referent: Referent | null, rule: string): Resolution => {
    const entity = referent ? entityOf(referent) : null;
    return entity ? { entity, rule, confidence: confidenceOf(rule) } : NOBODY(rule);
  };

  /** The chunk that covers this offset, or null. */
  const readingAt = (offset: number): Reading | null => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((starts[mid] ?? 0) <= offset) low = mid + 1;
      else high = mid;
    }
    const r = gathered.readings[low - 1];
    return r && offset < r.chunk.end ? r : null;
  };

  /** "Spokesman Josh Earnest" where the tagger missed the name: the person who ends the noun phrase stands for it. */
  const endReading = (front: Front, given: Span | null): Reading | null => {
    if (given) return null;
    const last = words[front.core];
    const reading = last ? readingAt(last.start) : null;
    return reading?.cluster ? reading : null;
  };

  const groupFor = (first: number, end: number, head: number): Resolution => {
    const [a, z, h] = [words[first], words[end], words[head]];
    if (!a || !z || !h) return NOBODY("unknown");
    const phrase = { start: a.start, end: z.end };
    const sense = senseOf(h.lower);
    if (!sense && !/^\p{Lu}/u.test(h.text) && !COUNTS.test(h.lower)) return NOBODY("thing");
    const human = sense?.class === "person" && !sense.plural;
    const referent = discourse.group(phrase, groupKey(text.slice(phrase.start, phrase.end)), {
      human,
      plural: sense?.plural ?? false,
      ...(sense ? { gender: sense.gender, noun: sense.lemma } : {}),
    });
    return answer(referent, human ? "unnamed" : "group");
  };

  const resolve = (source: Span, given?: Span | null): Resolution => {
    const front = frontPhrase(words, source);
    if (!front) return NOBODY("unknown");
    const headWord = given ? wordFrom(words, given.start) : front.head;
    const head = words[headWord];
    if (!head) return NOBODY("unknown");
    if (given && (given.end <= source.start || given.start >= source.end)) {
      // The head of "a surrogate who said" stands before its clause.
      const start = words[phraseStart(words, headWord)];
      return resolve({ start: Math.min(start?.start ?? given.start, given.start), end: given.end }, given);
    }
    const decision = discourse.byWord.get(headWord);
    const silent = head.sentence < 0 || !readingAt(head.start) ? gathered.clusters.named(head.lower) : null;
    if (FIRST_PERSON.test(head.lower)) return NOBODY("first-person");
    if (RELATIVE.test(head.lower)) return antecedent(headWord);
    const reading = readingAt(given ? given.end - 1 : head.end - 1) ?? endReading(front, given ?? null);
    if (reading) {
      if (reading.cluster) {
        const joined = words[reading.chunk.last + 1];
        if (
          joined?.lower === "and" &&
          joined.start < source.end &&
          readingAt(words[reading.chunk.last + 2]?.start ?? -1)?.cluster
        )
          return groupFor(front.first, wordFrom(words, source.end) - 1, headWord);
        const entity = byCluster.get(reading.cluster);
        if (entity) return { entity, rule: "name", confidence: confidenceOf("name") };
      }
      const last = Math.max(front.end, reading.chunk.last);
      const within = front.first <= reading.chunk.first && contains(source, reading.chunk);
      return groupFor(
        within ? front.first : reading.chunk.first,
        within ? last : reading.chunk.last,
        reading.chunk.last,
      );
    }
    if (silent) {
      const entity = byCluster.get(silent);
      if (entity && /^\p{Lu}/u.test(head.text))
        return { entity, rule: "name", confidence: confidenceOf("name") };
    }
    if (decision) {
      const person = decision.referent?.cluster;
      if (person || decision.rule.startsWith("pronoun")) return answer(decision.referent, decision.rule);
      if (decision.rule === "group-again") return answer(decision.referent, decision.rule);
      return groupFor(front.first, Math.max(front.end, headWord), headWord);
    }
    if (
      head.tag === "PRON" &&
      !/^(?:some|many|others|several|both|all|those|these|most|everyone|someone|nobody|anyone|people)$/.test(
        head.lower,
      )
    )
      return NOBODY("pronoun-unread");
    return groupFor(front.first, Math.max(front.end, headWord), headWord);
  };

  /** Whom "who" after word i - 1 speaks of: the noun phrase right before it. */
  const antecedent = (i: number): Resolution => {
    let at = i - 1;
    while (at >= 0 && i - at < 4 && words[at]?.tag === "PUNCT") at--;
    const w = words[at];
    if (!w || w.sentence !== words[i]?.sentence) return NOBODY("relative-none");
    const reading = readingAt(w.start);
    if (reading?.cluster) {
      const entity = byCluster.get(reading.cluster);
      if (entity) return { entity, rule: "relative", confidence: confidenceOf("relative") };
    }
    // "Robby Mook, her campaign manager, who": the description's own decision, else nobody.
    for (let k = at; k > at - 12 && k >= 0; k--) {
      const decision = discourse.byWord.get(k);
      if (decision?.referent && words[k]?.sentence === w.sentence)
        return answer(decision.referent, "relative");
      const r = readingAt(words[k]?.start ?? -1);
      if (r?.cluster) return answer(discourse.persons.get(r.cluster) ?? null, "relative");
    }
    return NOBODY("relative-none");
  };

  return { entities, resolve };
}

/** A cluster as an entity: fullest form, aliases, role and gender, all in the article's words. */
function personEntity(text: string, words: readonly Word[], cluster: Cluster, id: number): Entity {
  const forms = new Map<string, number>();
  const mentions: Span[] = [];
  let name = "";
  let fullest = -1;
  for (const { chunk, name: form } of cluster.named) {
    mentions.push({ start: chunk.start, end: chunk.end });
    const [first, last] = [form.parts[0], form.parts.at(-1)];
    if (!first || !last) continue;
    const plain = text.slice(first.start, last.end);
    const size = form.parts.length * 2 - (plain.length > 3 && plain === plain.toUpperCase() ? 3 : 0);
    if (size > fullest) {
      fullest = size;
      name = plain;
    }
    forms.set(plain, 0);
    const family = form.core.at(-1);
    if (family && form.core.length > 1) {
      const short = cluster.named[0]?.name.core;
      if (short) forms.set(familyOf(form, cluster, text), 0);
    }
    if (form.address) forms.set(text.slice(chunk.start, chunk.end), 0);
  }
  forms.delete(name);
  forms.delete("");
  mentions.sort((a, b) => a.start - b.start);
  const readings = cluster.named.map((n) => ({ ...n, kind: "person" as const, cluster }));
  readings.sort((a, b) => a.chunk.start - b.chunk.start);
  return {
    id,
    name,
    kind: "person",
    human: true,
    aliases: [...forms.keys()],
    role: roleFor(words, readings),
    gender: genderOf(cluster),
    plural: false,
    mentions,
  };
}

/** The family name as this form words it ("van der Beek"), or "" where the form has none. */
function familyOf(
  form: { core: readonly { start: number; end: number; lower: string }[] },
  cluster: Cluster,
  text: string,
): string {
  const size = cluster.family.split(" ").length;
  for (let i = 0; i + size <= form.core.length; i++) {
    const parts = form.core.slice(i, i + size);
    const [a, z] = [parts[0], parts.at(-1)];
    if (a && z && parts.map((p) => p.lower).join(" ") === cluster.family) return text.slice(a.start, z.end);
  }
  return "";
}
