import Fuse from "fuse.js";
import { FEMALE_ADDRESS, MALE_ADDRESS, PLAIN_ADDRESS, TITLES } from "../../data/lexicon/titles.js";
import type { Brief } from "../brief/index.js";
import { fold } from "./fold.js";
import { listVoices, type Voice } from "./voices.js";

/** How the speakers of an article answer to what somebody typed. */
export interface Found {
  /** Best first. */
  readonly voices: readonly Voice[];
  /** How many of them, from the first, match equally well: more than one means that the words don't tell which. */
  readonly equal: number;
}

interface Named {
  readonly voice: Voice;
  /** Folded: name, aliases, role. */
  readonly forms: readonly string[];
  readonly role: string;
  /** Single words of the forms and the role, for slips of the hand. */
  readonly words: readonly string[];
}

/** Ranks of a match, best first: the name itself, as a list of choices gives it, before all that answers to it. */
const NAME = 0;
const EXACT = 1;
const START = 2;
const WORDS = 3;
const INSIDE_ROLE = 4;
const WITH_TITLE = 5;
const NONE = 9;

/** Share of the letters that may be wrong ("Blinkin" for "Blinken"), and with all the right ones in another order ("Wnag"). */
const WRONG = 0.34;
const SCRAMBLED = 0.55;

const ADDRESS = [MALE_ADDRESS, FEMALE_ADDRESS, PLAIN_ADDRESS, TITLES];

const known = new WeakMap<Brief, readonly Named[]>();

function namedIn(brief: Brief): readonly Named[] {
  const before = known.get(brief);
  if (before) return before;
  const named: Named[] = listVoices(brief).flatMap((voice) => {
    if (!voice.speaker) return [];
    const { name, aliases, role } = voice.speaker;
    const forms = [...new Set([name, ...aliases].map(fold))].filter((form) => form !== "");
    const folded = role ? fold(role) : "";
    const words = [...new Set([...forms, folded].flatMap((form) => form.split(" ")))].filter(
      (word) => word.length > 1,
    );
    return [{ voice, forms, role: folded, words }];
  });
  known.set(brief, named);
  return named;
}

/**
 * The speakers that `typed` may stand for: by name, alias or role, without regard to case, accents and honorifics' dots,
 * then by names that are a slip or two away. Everyone, most quoted first, where nothing was typed.
 */
export function findSpeakers(brief: Brief, typed: string): Found {
  const named = namedIn(brief);
  const query = fold(typed);
  if (typed.trim() === "") return { voices: named.map((n) => n.voice), equal: named.length };
  if (query === "") return { voices: [], equal: 0 };
  const ranked = named
    .map((n) => ({ voice: n.voice, rank: rankOf(n, query) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.rank;
  if (best !== undefined) {
    return { voices: ranked.map((r) => r.voice), equal: ranked.filter((r) => r.rank === best).length };
  }
  return slips(named, query);
}

/** Speakers with a name for every word of the query that is a slip or two away; a right family name alone is not enough. */
function slips(named: readonly Named[], query: string): Found {
  // Made when it is needed, which is seldom: it would take more memory than the brief's speakers.
  const fuse = new Fuse(named, {
    keys: ["words"],
    threshold: SCRAMBLED,
    ignoreLocation: true,
    includeScore: true,
    ignoreFieldNorm: true,
  });
  const scores = new Map<Named, number>(named.map((n) => [n, 0]));
  for (const word of query.split(" ").slice(0, WORDS_READ)) {
    const near = nearWord(fuse, word);
    for (const [one, score] of scores) {
      const more = near.get(one);
      if (more === undefined) scores.delete(one);
      else scores.set(one, score + more);
    }
  }
  const found = [...scores].sort(([, a], [, b]) => a - b);
  const least = found[0]?.[1] ?? 0;
  return {
    voices: found.map(([{ voice }]) => voice),
    equal: found.filter(([, score]) => score - least < 0.01).length,
  };
}

/** A name has fewer words than this. */
const WORDS_READ = 8;

/** Who has a name that is near to `word`, with how far it is. */
function nearWord(fuse: Fuse<Named>, word: string): Map<Named, number> {
  return new Map(
    fuse.search(word.slice(0, 32)).flatMap(({ item, score = 1 }) => {
      const near = item.words.some(
        (other) =>
          other === word ||
          // Three letters are too few to be wrong about one of them.
          (word.length > 3 &&
            Math.abs(other.length - word.length) <= 2 &&
            (score <= WRONG || lettersOf(other) === lettersOf(word))),
      );
      return near ? [[item, score] as const] : [];
    }),
  );
}

const lettersOf = (word: string) => [...word].sort().join("");

function rankOf({ forms, role }: Named, query: string): number {
  if (forms[0] === query) return NAME;
  if (forms.includes(query) || role === query) return EXACT;
  if (forms.some((form) => form.startsWith(query))) return START;
  if (forms.some((form) => holdsWords(form, query))) return WORDS;
  if (holdsWords(role, query)) return INSIDE_ROLE;
  return isTitled(forms, role, query.split(" ")) ? WITH_TITLE : NONE;
}

/** True where the query is words of the name in any order and titles, the speaker's own or any: "President Obama". */
function isTitled(forms: readonly string[], role: string, query: readonly string[]): boolean {
  const begins = (text: string, word: string) => text.split(" ").some((other) => other.startsWith(word));
  const ofName = (word: string) => word.length > 1 && forms.some((form) => begins(form, word));
  const isTitle = (word: string) => ADDRESS.some((list) => list.has(word)) || begins(role, word);
  return (
    query.some((word) => ofName(word) && !isTitle(word)) &&
    query.every((word) => ofName(word) || isTitle(word))
  );
}

/** True where every word of the query begins a word of the form, in order ("antony blinken" in "antony j blinken"). */
function holdsWords(form: string, query: string): boolean {
  const words = form.split(" ");
  let at = 0;
  for (const wanted of query.split(" ")) {
    while (at < words.length && !words[at]?.startsWith(wanted)) at++;
    if (at++ >= words.length) return false;
  }
  return true;
}

/** The speakers whose names are nearest to `typed`, however far: what would work instead. Only those with something to show. */
export function nearestSpeakers(brief: Brief, typed: string, count: number): readonly Voice[] {
  const speaking = namedIn(brief).filter(({ voice }) => voice.quotations.length + voice.reported.length > 0);
  const loose = new Fuse(speaking, { keys: ["words"], threshold: 0.45, ignoreLocation: true });
  const near = loose.search(fold(typed).slice(0, 32) || " ").map(({ item }) => item.voice);
  return [...new Set([...near, ...speaking.map((n) => n.voice)])].slice(0, count);
}
