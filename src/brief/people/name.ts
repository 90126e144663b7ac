import { FAMILY_FIRST } from "../../../data/lexicon/family-first.js";
import { PARTICLES, SUFFIXES } from "../../../data/lexicon/name-parts.js";
import { ORGANISATION_WORDS, THING_WORDS } from "../../../data/lexicon/organisation-words.js";
import { COUNTRIES, DEMONYMS, SEATS, STATES } from "../../../data/lexicon/places.js";
import {
  FEMALE_ADDRESS,
  MALE_ADDRESS,
  OFFICES,
  PLAIN_ADDRESS,
  TITLES,
} from "../../../data/lexicon/titles.js";
import { type Chunk, isGivenName, type Part } from "./chunk.js";

/** A chunk read as a personal name: what is title, what is name. */
export interface Name {
  /** Form of address in lower case ("mr"), or "". */
  readonly address: string;
  /** Title parts before the name ("Secretary of State"), without address. */
  readonly title: readonly Part[];
  /** The name itself, suffix and nickname included; empty where the chunk is a title only ("House Speaker"). */
  readonly parts: readonly Part[];
  /** Parts without suffix and nickname. */
  readonly core: readonly Part[];
  /** "jr", "iii" … or "". */
  readonly suffix: string;
}

/** Titles that are family names as well: a title only where a name follows. */
const TITLE_OR_NAME = new Set(
  "king judge bishop pope prince dean major marshal chancellor page price cardinal duke first chief house constable coach white pastor sheriff general private principal counsel delegate foreign".split(
    " ",
  ),
);
/** Titles that need no name's help to tell a person (the others modify: "House", "Foreign", "Republican"). */
const MODIFIERS = new Set(
  "house senate foreign defense defence treasury interior finance state republican democrat democratic libertarian gop presidential vice-presidential first majority minority deputy assistant associate acting interim former white vice chief prime under of and the".split(
    " ",
  ),
);
/** Short titles that always have a name after them. */
const SHORT_TITLES = new Set(
  "sen rep reps sens gov lt gen col maj capt sgt cpl pvt pfc adm cmdr brig atty det prof del msgr rev hon fr dr atty".split(
    " ",
  ),
);

const isTitle = (p: Part) =>
  !p.nickname &&
  (TITLES.has(p.lower) ||
    (p.lower.includes("-") && TITLES.has(p.lower.replace(/^(ex|former|co|vice|then)-/, ""))));
const ADDRESS = new Set([...MALE_ADDRESS, ...FEMALE_ADDRESS, ...PLAIN_ADDRESS]);
const isAddress = (p: Part) => ADDRESS.has(p.lower);
/** First and last words of place names that are written as several. */
const COMPASS = new Set("new north south west east san los las".split(" "));
const JOINTS = new Set(
  "and of the for carolina dakota hampshire jersey mexico york island zealand korea angeles francisco diego".split(
    " ",
  ),
);
const PLACE_WORDS = new Set([...COUNTRIES, ...STATES, ...DEMONYMS, ...SEATS]);
const isPlaceWord = (p: Part) => PLACE_WORDS.has(p.text) || COMPASS.has(p.lower);

/** What may stand before or between titles: places, parties, bodies ("New York Gov.", "Clark County Sheriff"). */
const MODIFYING = new Set([...COMPASS, ...ORGANISATION_WORDS, ...THING_WORDS, ...JOINTS]);
const isModifier = (p: Part) => MODIFYING.has(p.lower) || PLACE_WORDS.has(p.text);
/** Titles that are offices rather than occupations: one name is enough after them. */
const OFFICIAL: ReadonlySet<string> = new Set(
  "president senator governor justice general judge secretary minister chancellor premier mayor speaker ambassador congressman congresswoman representative king queen prince princess pope cardinal bishop sheikh ayatollah imam rabbi pastor colonel captain admiral sheriff sergeant lieutenant major chairman chairwoman director commissioner sen rep gov gen lt col capt sgt adm rev dr prof professor doctor officer detective coach agent emir sultan emperor".split(
    " ",
  ),
);

/** True where the title is an office ("Senator"), so that one name after it is a person's. */
export const tellsOffice = (title: readonly Part[]): boolean =>
  title.some((p) => OFFICIAL.has(p.lower) && p.lower !== "first");

/** True where the title tells a person by itself ("Senator", "Attorney General"), not only a body ("House Republican"). */
export function tellsPerson(title: readonly Part[]): boolean {
  return title.some((p) => isTitle(p) && !MODIFIERS.has(p.lower));
}

/** Reads a chunk as title and name. Always answers; whether it is a person is for `kind` to say. */
export function readName(chunk: Chunk): Name {
  const all = chunk.parts;
  const [only] = all;
  if (only && all.length === 1 && !isTitle(only))
    return { address: "", title: [], parts: all, core: all, suffix: "" };
  let address = "";
  let at = 0;
  const title: Part[] = [];
  const headTitle = lastTitle(all);
  if (headTitle >= 0) {
    for (; at <= headTitle; at++) {
      const p = all[at];
      if (p) title.push(p);
    }
  }
  for (; at < all.length - 1; at++) {
    const p = all[at];
    if (!p || !isAddress(p)) break;
    address = p.lower;
  }
  // "Republican Paul Ryan", "American Jane Doe": a demonym before a given name is no part of it.
  while (at < all.length - 2) {
    const p = all[at];
    const next = all[at + 1];
    if (!p || !next || !DEMONYMS.has(p.text) || isGivenName(p.text) || !isGivenName(next.text)) break;
    title.push(p);
    at++;
  }
  const parts = all.slice(at);
  const address2 = title.find(isAddress)?.lower ?? "";
  const core = parts.filter((p) => !p.nickname && !(SUFFIXES.has(p.lower) && p !== parts[0]));
  const suffix = parts.find((p, i) => i > 0 && SUFFIXES.has(p.lower))?.lower ?? "";
  return {
    address: address || address2,
    title: title.filter((p) => !isAddress(p) || TITLES.has(p.lower)),
    parts,
    core,
    suffix: suffix === "junior" ? "jr" : suffix === "senior" ? "sr" : suffix,
  };
}

/** Index of the last part that belongs to the title in front of a name, or -1. */
function lastTitle(parts: readonly Part[]): number {
  let found = -1;
  let nameBegun = false;
  for (let i = 0; i < parts.length; i++) {
    const p = parts[i];
    const next = parts[i + 1];
    if (!p) break;
    if (isAddress(p) && !TITLES.has(p.lower)) {
      if (i > 0 && next) found = i;
      break;
    }
    if (isTitle(p)) {
      const led = next !== undefined && (isGivenName(next.text) || /^\p{Lu}\.$/u.test(next.text));
      const ambiguous = TITLE_OR_NAME.has(p.lower);
      const bare = parts.slice(i + 1).every((x) => SUFFIXES.has(x.lower));
      const before = parts[i - 1];
      const stacked = before !== undefined && (isTitle(before) || isModifier(before));
      // "Rep. King" and "Martin Luther King" are names; "House Speaker" and "Judge King" begin with titles.
      const isName =
        ambiguous &&
        (bare ? !(stacked && before && !SHORT_TITLES.has(before.lower)) : i > 0 && !stacked && !led);
      // "Dean Baker", "Judge Reinhold": a given name first, and one more word.
      const isGiven =
        i === 0 && isGivenName(p.text) && next !== undefined && parts.length === 2 && !isTitle(next);
      if (!isName && !(isGiven && !OFFICIAL.has(p.lower)) && !(nameBegun && !led)) {
        found = i;
        if (next?.lower === "of" || next?.lower === "for") {
          i = endOfOffice(parts, i + 1);
          found = i;
        }
        continue;
      }
    }
    if (found >= 0 && !isModifier(p) && !OFFICES.has(p.lower) && !isTitle(p)) nameBegun = true;
    if (next && isGivenName(p.text) && !isPlaceWord(p) && !isModifier(next) && !isTitle(next))
      nameBegun = true;
  }
  return found;
}

/** Index of the last part of "of State", "of the United States", "of Health and Human Services" that begins at `from`. */
function endOfOffice(parts: readonly Part[], from: number): number {
  let i = from + 1;
  if (parts[i]?.lower === "the") i++;
  const first = i;
  for (let p = parts[i]; p; p = parts[++i]) {
    const joins =
      p.lower === "and" ||
      p.lower === "of" ||
      p.lower === "the" ||
      p.lower === "united" ||
      p.lower === "states";
    if (
      !joins &&
      !OFFICES.has(p.lower) &&
      !isPlaceWord(p) &&
      !ORGANISATION_WORDS.has(p.lower) &&
      !/^(?:political|economic|public|global|special)$/.test(p.lower)
    )
      break;
  }
  return Math.min(parts.length - 1, Math.max(i - 1, first));
}

/** Where the family name stands. Family-first names are told by the list of such names and a short form that follows it. */
export function isFamilyFirst(core: readonly Part[]): boolean {
  const [first, second, third] = core;
  if (!first || !second || core.length > 3 || !FAMILY_FIRST.has(first.text)) return false;
  if (third)
    return (
      /^\p{Lu}?\p{Ll}+$/u.test(third.text) && !isGivenName(second.text) && !/^\p{Lu}\.?$/u.test(second.text)
    );
  if (
    isGivenName(second.text) &&
    !/^(Li|Yi|Wei|Jing|Ming|Xin|Hui|Ying|Yang|Jin|Min|Jun|Yu|Kai|Chen|Sun|Sung|Hyun|Lin|Lian)$/.test(
      second.text,
    )
  )
    return false;
  // "Lee Zeldin", "Kim Davis": a given name in English as well, so the rest must look East Asian.
  if (isGivenName(first.text) && !/^(Li|Wang|Chen|Yang|Sun|Lin|Yu|Wei)$/.test(first.text))
    return /-\p{Ll}/u.test(second.text) || SYLLABLES.test(second.text);
  return true;
}
/** One or two syllables of Pinyin or Korean romanisation. */
const SYLLABLES = /^(?:[bpmfdtnlgkhjqxrzcsyw]?(?:zh|ch|sh)?[aeiouü]{1,3}(?:ng|n|r|k)?-?){1,2}$/i;

/** The family name's parts with its particles ("van der Beek"), and the given names. */
export function splitName(
  core: readonly Part[],
  familyFirst: boolean,
): { given: readonly Part[]; family: readonly Part[] } {
  if (core.length <= 1) return { given: [], family: core };
  if (familyFirst) return { given: core.slice(1), family: core.slice(0, 1) };
  let at = core.length - 1;
  while (at > 1 && PARTICLES.has(core[at - 1]?.lower ?? "")) at--;
  return { given: core.slice(0, at), family: core.slice(at) };
}
