import Fuse from "fuse.js";
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
  /** Single words of the forms, for slips of the hand. */
  readonly words: readonly string[];
}

/** Ranks of a match, best first. */
const EXACT = 0;
const START = 1;
const WORDS = 2;
const INSIDE_ROLE = 3;
const NONE = 9;

/** Share of the letters that may be wrong ("Blinkin" for "Blinken"), and with all the right ones in another order ("Wnag"). */
const WRONG = 0.34;
const SCRAMBLED = 0.55;

const known = new WeakMap<Brief, readonly Named[]>();

function namedIn(brief: Brief): readonly Named[] {
  const before = known.get(brief);
  if (before) return before;
  const named: Named[] = listVoices(brief).flatMap((voice) => {
    if (!voice.speaker) return [];
    const { name, aliases, role } = voice.speaker;
    const forms = [...new Set([name, ...aliases].map(fold))].filter((form) => form !== "");
    const words = [...new Set(forms.flatMap((form) => form.split(" ")))].filter((word) => word.length > 2);
    return [{ voice, forms, role: role ? fold(role) : "", words: [...forms, ...words] }];
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

function slips(named: readonly Named[], query: string): Found {
  // Two letters are too few to be wrong about one of them.
  if (query.length < 3) return { voices: [], equal: 0 };
  // Made when it is needed, which is seldom: it would take more memory than the brief's speakers.
  const fuse = new Fuse(named, {
    keys: ["words"],
    threshold: SCRAMBLED,
    ignoreLocation: true,
    includeScore: true,
    ignoreFieldNorm: true,
  });
  const near = fuse
    .search(query.slice(0, 32))
    .filter(({ item, score = 1 }) =>
      item.words.some(
        (word) =>
          Math.abs(word.length - query.length) <= 2 &&
          (score <= WRONG || lettersOf(word) === lettersOf(query)),
      ),
    );
  const least = near[0]?.score ?? 0;
  return {
    voices: near.map(({ item }) => item.voice),
    equal: near.filter(({ score }) => (score ?? 0) - least < 0.01).length,
  };
}

const lettersOf = (word: string) => [...word].sort().join("");

function rankOf({ forms, role }: Named, query: string): number {
  if (forms.includes(query) || role === query) return EXACT;
  if (forms.some((form) => form.startsWith(query))) return START;
  if (forms.some((form) => holdsWords(form, query))) return WORDS;
  return holdsWords(role, query) ? INSIDE_ROLE : NONE;
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
