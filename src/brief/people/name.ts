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
  "house senate foreign defense defence treasury interior finance state republican democratic gop presidential vice-presidential first majority minority deputy assistant associate acting interim former white vice chief prime under of and the".split(
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
  !p.nickname && (TITLES.has(p.lower) || TITLES.has(p.lower.replace(/^(ex|former|co|vice|then)-/, "")));
const isAddress = (p: Part) =>
  MALE_ADDRESS.has(p.lower) || FEMALE_ADDRESS.has(p.lower) || PLAIN_ADDRESS.has(p.lower);
const isPlaceWord = (p: Part) =>
  COUNTRIES.has(p.text) ||
  STATES.has(p.text) ||
  DEMONYMS.has(p.text) ||
  SEATS.has(p.text) ||
  /^(new|north|south|west|east|san|los|las)$/.test(p.lower);

/** True where the title tells a person by itself ("Senator", "Attorney General"), not only a body ("House Republican"). */
export function tellsPerson(title: readonly Part[]): boolean {
  return title.some((p) => isTitle(p) && !MODIFIERS.has(p.lower));
}

/** Reads a chunk as title and name. Always answers; whether it is a person is for `kind` to say. */
export function readName(chunk: Chunk): Name {
  const all = chunk.parts;
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
  for (let i = 0; i < parts.length; i++) {
    const p = parts[i];
    if (!p) break;
    if (isAddress(p) && !TITLES.has(p.lower)) {
      if (i > 0 && i < parts.length - 1) found = i;
      break;
    }
    if (isTitle(p)) {
      const rest = parts.slice(i + 1).filter((x) => !SUFFIXES.has(x.lower));
      const ambiguous = TITLE_OR_NAME.has(p.lower);
      if (
        ambiguous &&
        (rest.length === 0 || (i > 0 && !isTitle(parts[i - 1] ?? p) && !isPlaceWord(parts[i - 1] ?? p)))
      ) {
        // "Rep. King", "Martin Luther King"
        const before = parts[i - 1];
        if (!(before && rest.length === 0 && isTitle(before) && !SHORT_TITLES.has(before.lower))) break;
      }
      if (isGivenName(p.text) && i === 0 && rest.length === 1 && !isTitle(rest[0] ?? p) && !ambiguous) {
        // "Dean Baker", "Deacon Jones"
        if (!/^(president|senator|governor|justice|general|judge)$/.test(p.lower)) break;
      }
      found = i;
      const of = parts[i + 1];
      if (of?.lower === "of" || of?.lower === "for") {
        let j = i + 2;
        if (parts[j]?.lower === "the") j++;
        const from = j;
        for (let next = parts[j]; next; next = parts[++j]) {
          const joins = next.lower === "and" || next.lower === "of" || next.lower === "the";
          if (
            !joins &&
            !OFFICES.has(next.lower) &&
            !COUNTRIES.has(next.text) &&
            !STATES.has(next.text) &&
            !ORGANISATION_WORDS.has(next.lower) &&
            !(next.lower === "united" || next.lower === "states")
          )
            break;
        }
        found = Math.max(j - 1, from);
        if (found >= parts.length) found = parts.length - 1;
        i = found;
      }
      continue;
    }
    // What may stand before or between titles: places, parties, bodies ("New York Gov.", "Fox News Anchor").
    if (
      found >= 0 &&
      !isPlaceWord(p) &&
      !ORGANISATION_WORDS.has(p.lower) &&
      !OFFICES.has(p.lower) &&
      !/^(and|of|the|for)$/.test(p.lower)
    )
      break;
    if (found < 0 && i > 3) break;
    if (found < 0 && isGivenName(p.text) && !isPlaceWord(p) && i === 0) {
      // "Bill Clinton Foundation President" is rare; a given name first is a name, not a title's modifier.
      const next = parts[i + 1];
      if (!next || !isTitle(next)) break;
      break;
    }
    if (found >= 0 && (ORGANISATION_WORDS.has(p.lower) || THING_WORDS.has(p.lower))) {
      // "President Senate …" never; a body after a title only inside one.
    }
  }
  return found;
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
  while (at > 1 && PARTICLES.has(core[at - 1]?.lower ?? "") && /^\p{Ll}/u.test(core[at - 1]?.text ?? ""))
    at--;
  return { given: core.slice(0, at), family: core.slice(at) };
}
