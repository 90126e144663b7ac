import { stateOf } from "../../../data/lexicon/places.js";
import { RELATIVES } from "../../../data/lexicon/titles.js";
import type { Word } from "../words/index.js";
import type { Reading } from "./gather.js";
import { type NounSense, senseOf } from "./nominal.js";
import type { Decision } from "./pronoun.js";
import { MOST_IN_SIGHT, type Referent, type Sight } from "./sight.js";

/** Nouns that bring in somebody unnamed even with "the". */
const UNNAMED: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson official officer aide reporter interviewer moderator protester man woman boy girl person
  individual source insider witness victim judge host employee worker driver gunman shooter suspect member friend colleague voter
  supporter critic resident student teacher caller user questioner staffer agent adviser advisor lawyer attorney opponent rival
  other winner loser heckler expert analyst researcher neighbor`.split(/\s+/),
);
/** Titles in short and the nouns that stand for them later. */
const TITLE_NOUN = new Map([
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["adm", "admiral"],
  ["prof", "professor"],
  ["dr", "doctor"],
  ["atty", "attorney"],
]);
/** "the deputy mayor" is another than the mayor, and a former one. */
const OTHER_OFFICE = /^(?:deputy|ex|former|shadow|vice)$/;

const PARTY = /^(?:republican|republicans|democratic|democrat|democrats|gop|former|then)$/;
const FOLLOWED = /^(?:of|for|who|that|whose|in|from|at|with)$/;
const DEFINITE = /^(?:the|this|that)$/;
const POSSESSED = /^(?:his|her|their|its)$/;

/** What the article calls its people and groups: nouns of their titles, roles and descriptions, and places beside them. */
export class Descriptions {
  readonly #byNoun = new Map<string, Set<Referent>>();
  readonly #marks = new Map<Referent, Set<string>>();
  /** Offices that people are beside ("the mayor’s wife", "the deputy mayor"): "the mayor" is none of them. */
  readonly #beside = new Map<Referent, Set<string>>();

  /** Notes that this noun can stand for the referent from here on. */
  note(r: Referent, noun: string): void {
    const known = this.#byNoun.get(noun) ?? new Set();
    known.delete(r);
    this.#byNoun.set(noun, known.add(r));
    const [oldest] = known;
    if (oldest && known.size > MOST_IN_SIGHT) known.delete(oldest);
  }

  /** Notes what stands around a person's name: titles before it, role and party tag beside it. */
  noteName(words: readonly Word[], { chunk, name }: Reading, r: Referent): void {
    let before = words[chunk.first - 1]?.lower;
    for (const p of name.title) {
      const sense = senseOf(TITLE_NOUN.get(p.lower) ?? p.lower);
      if (sense?.class === "person") this.#note(r, sense.lemma, before);
      else this.#mark(r, p.lower);
      before = p.lower;
    }
    this.#before(words, chunk.first, r);
    this.#after(words, chunk.last, r);
  }

  /** The person or group that a definite phrase with this head comes back to, or null where it brings in another. */
  resolve(
    words: readonly Word[],
    start: number,
    head: number,
    sense: NounSense,
    sight: Sight,
    voice: number,
  ): Decision | null {
    const first = words[start]?.lower ?? "";
    const definite = DEFINITE.test(first);
    if ((!definite && !POSSESSED.test(first)) || sense.class === "document" || RELATIVES.has(sense.lemma))
      return null;
    const marks: string[] = [];
    let plain = true;
    for (let i = start + 1; i < head; i++) {
      const w = words[i];
      if (!w || PARTY.test(w.lower)) continue;
      if (w.capital) marks.push(w.lower);
      else plain = false;
    }
    const human = sense.class === "person" && !sense.plural;
    let best: Referent | null = null;
    let top = 0;
    const before = words[head - 1]?.lower ?? "";
    const office = human && OTHER_OFFICE.test(before) ? `${before} ${sense.lemma}` : sense.lemma;
    // "President Lowe … the former president": an office that is over now.
    const over = /^(?:ex|former)$/.test(before) ? this.#byNoun.get(sense.lemma) : undefined;
    for (const r of this.#byNoun.get(office) ?? over ?? []) {
      if (r.human !== human || r.plural !== sense.plural) continue;
      if (sense.gender !== "unknown" && r.gender !== "unknown" && r.gender !== sense.gender) continue;
      const agrees = this.#agrees(r, marks);
      // A group's other modifiers make it another group: "the Republican senators", "the government in Beijing".
      if (
        agrees === 0 ||
        (!r.cluster && (!plain || marks.length > 0 || FOLLOWED.test(words[head + 1]?.lower ?? "")))
      )
        continue;
      const score = (sight.worth(r, voice) + 0.001 * r.mentions) * agrees;
      if (score > top) {
        top = score;
        best = r;
      }
    }
    if (best) return { referent: best, rule: best.cluster ? "description" : "group again" };
    if (!human || !definite || UNNAMED.has(sense.lemma) || FOLLOWED.test(words[head + 1]?.lower ?? ""))
      return null;
    return this.#guess(voice, sense, marks, sight);
  }

  /** "The businessman": a description that nobody's role words yet means the person most in sight. */
  #guess(voice: number, sense: NounSense, marks: readonly string[], sight: Sight): Decision | null {
    let best: Referent | null = null;
    let top = 0;
    let second = 0;
    for (const r of sight.active) {
      if (!r.cluster || (sense.gender !== "unknown" && r.gender !== "unknown" && r.gender !== sense.gender))
        continue;
      if (this.#beside.get(r)?.has(sense.lemma)) continue;
      // "the Lincoln actor" is not Lincoln.
      if (marks.includes(r.cluster.family)) continue;
      const score = sight.worth(r, voice) * this.#agrees(r, marks);
      if (score > top) {
        second = top;
        top = score;
        best = r;
      } else if (score > second) second = score;
    }
    if (!best || top < 0.2 || top < 1.3 * second) return null;
    this.note(best, sense.lemma);
    for (const mark of marks) this.#mark(best, mark);
    return { referent: best, rule: "description guess" };
  }

  /** How well the capitalised words of a description go with what is known of the referent: 0 (against) to 2 (for). */
  #agrees(r: Referent, marks: readonly string[]): number {
    if (marks.length === 0) return 1;
    const known = this.#marks.get(r);
    if (!known || known.size === 0) return 0.7;
    return marks.some((m) => known.has(m)) ? 2 : 0;
  }

  #mark(r: Referent, word: string): void {
    const known = this.#marks.get(r);
    if (known) known.add(word);
    else this.#marks.set(r, new Set([word]));
  }

  /** Notes a noun of the referent's, `before` which a word may make another office of it. */
  #note(r: Referent, lemma: string, before: string | undefined): void {
    const other = before !== undefined && OTHER_OFFICE.test(before);
    this.note(r, other ? `${before} ${lemma}` : lemma);
    if (other) this.#bar(r, lemma);
  }

  #bar(r: Referent, lemma: string): void {
    const known = this.#beside.get(r) ?? new Set();
    this.#beside.set(r, known.add(lemma));
  }

  #tell(r: Referent, sense: NounSense, before: string | undefined): void {
    this.#note(r, sense.lemma, before);
    if (r.cluster?.told !== "unknown" || sense.gender === "unknown") return;
    r.cluster.told = sense.gender;
    r.gender = sense.gender;
  }

  /** "spokesman Robby Mook", "China’s foreign minister, Wang Yi" */
  #before(words: readonly Word[], first: number, r: Referent): void {
    const { sentence } = words[first] ?? { sentence: -2 };
    for (let i = first - 1; i >= 0 && first - i <= 3 && words[i]?.sentence === sentence; i--) {
      const w = words[i];
      if (!w || (w.text !== "," && w.tag !== "NOUN" && w.tag !== "ADJ")) return;
      const sense = senseOf(w.lower);
      if (sense?.class !== "person" || sense.plural) continue;
      this.#tell(r, sense, words[i - 1]?.lower);
      return;
    }
  }

  /** "Robby Mook, Clinton’s campaign manager", "Bob Corker (R-Tenn.)", "Bernie Sanders of Vermont" */
  #after(words: readonly Word[], last: number, r: Referent): void {
    const { sentence } = words[last] ?? { sentence: -2 };
    const opener = words[last + 1]?.text;
    if (opener === "(" || opener === "of") {
      for (
        let i = last + 2;
        i <= last + 5 && words[i]?.sentence === sentence && words[i]?.text !== ")";
        i++
      ) {
        const state = stateOf(words[i]?.lower ?? "");
        if (state) this.#mark(r, state);
      }
      return;
    }
    if (opener !== ",") return;
    for (let i = last + 2; i < last + 12 && words[i]?.sentence === sentence; i++) {
      const w = words[i];
      if (!w || /^(?:,|who|which|said|says|and)$/.test(w.lower) || w.tag === "VERB" || w.tag === "ADP")
        return;
      if (w.tag === "PROPN") this.#mark(r, stateOf(w.lower) ?? w.lower);
      const sense = w.tag === "NOUN" || w.tag === "ADJ" ? senseOf(w.lower) : null;
      if (sense?.class !== "person" || sense.plural) continue;
      const next = words[i + 1];
      const owner = /^['’]s?$/.test(next?.text ?? "");
      if (owner) this.#bar(r, sense.lemma);
      if (owner || next?.tag === "NOUN" || next?.tag === "PROPN") continue;
      this.#tell(r, sense, words[i - 1]?.lower);
    }
  }
}
