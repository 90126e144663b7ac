import type { Span } from "../../article/index.js";
import type { Cluster } from "./cluster.js";
import type { Role } from "./grammar.js";
import type { Gender } from "./types.js";

/** Somebody or something that the text speaks of and can come back to with a pronoun or a description. */
export interface Referent {
  /** The named person, or null for a group, an office or somebody unnamed. */
  readonly cluster: Cluster | null;
  /** The words that first name it. */
  readonly phrase: Span;
  /** A single human being. */
  readonly human: boolean;
  /** A report, a letter: speaks as "it", never as "they". */
  readonly document: boolean;
  readonly plural: boolean;
  gender: Gender;
  salience: number;
  /** Sentence of the last mention. */
  seen: number;
  /** Sentence in which it last was a subject or a source. */
  subject: number;
  /** Sentence of which it last was the first subject, or in which it spoke. */
  lead: number;
  /** Sentence in which it last spoke. */
  spoke: number;
  mentions: number;
}

/** How strongly a mention in each role invites a pronoun. */
export const WEIGHT: Readonly<Record<Role, number>> = {
  source: 1.2,
  subject: 1,
  object: 0.55,
  oblique: 0.4,
  possessive: 0.4,
  modifier: 0.15,
  quoted: 0.05,
};
/** What is left of salience from one sentence to the next. */
const DECAY = 0.5;
/** The same after so many sentences; as little after more. */
const LEFT = Array.from({ length: 41 }, (_, sentences) => DECAY ** sentences);
/** What earlier mentions add to the latest. */
const KEPT = 0.3;
/** Below this a referent is out of sight. */
export const FAINT = 0.02;
/** More than this many are not kept in sight at once: what bounds the work for each pronoun. */
export const MOST_IN_SIGHT = 48;

/** A referent that has not been mentioned yet. */
export function newReferent(
  made: Pick<Referent, "cluster" | "phrase" | "human" | "document" | "plural" | "gender">,
): Referent {
  const { cluster, phrase, human, document, plural, gender } = made;
  return {
    cluster,
    phrase,
    human,
    document,
    plural,
    gender,
    salience: 0,
    seen: 0,
    subject: -9,
    lead: -9,
    spoke: -9,
    mentions: 0,
  };
}

/**
 * The referents in sight at a place of the text. Sentences are numbered from 1 in the article's own voice. Salience falls from sentence to sentence and rises with each mention, by
 * its role in the clause (after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994).
 */
export class Sight {
  #active: Referent[] = [];
  /** The last sentence that has had a subject. */
  #led = -9;

  /** Those in sight, in no order that matters. */
  get active(): readonly Referent[] {
    return this.#active;
  }

  /** Salience of a referent in this sentence. */
  worth(r: Referent, sentence: number): number {
    return r.salience * (LEFT[Math.min(LEFT.length - 1, Math.max(0, sentence - r.seen))] ?? 0);
  }

  /** Notes a mention; `factor` weakens or strengthens it. */
  mention(r: Referent, role: Role, sentence: number, factor = 1): void {
    const left = r.mentions === 0 ? 0 : this.worth(r, sentence);
    const gain = WEIGHT[role] * factor;
    r.salience = Math.max(left, gain) + KEPT * Math.min(left, gain);
    r.seen = sentence;
    if (role === "source" || role === "subject") {
      r.subject = sentence;
      if (this.#led !== sentence || role === "source") r.lead = sentence;
      this.#led = sentence;
      if (role === "source") r.spoke = sentence;
    }
    r.mentions++;
    if (this.#active.includes(r)) return;
    if (this.#active.length >= MOST_IN_SIGHT) this.#active.shift();
    this.#active.push(r);
  }

  /** Drops what has faded by this sentence, but for people whom the article keeps coming back to. */
  enter(sentence: number): void {
    if (this.#active.length <= 12) return;
    this.#active = this.#active.filter(
      (r) => this.worth(r, sentence) > FAINT || (r.cluster && r.mentions > 3),
    );
  }
}
