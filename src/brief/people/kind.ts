import { TIMES } from "../../../data/lexicon/calendar.js";
import { ORGANISATION_WORDS, THING_WORDS } from "../../../data/lexicon/organisation-words.js";
import { DEMONYMS, PLACES } from "../../../data/lexicon/places.js";
import { PERSON_NOUNS, TITLES } from "../../../data/lexicon/titles.js";
import type { Word } from "../words/index.js";
import { type Chunk, isGivenName, OPENERS, type Part } from "./chunk.js";
import { isFamilyFirst, type Name, tellsOffice, tellsPerson } from "./name.js";

/** What a capitalised name names. "maybe": two words or more and nothing that speaks for or against a person. */
export type Kind = "person" | "maybe" | "single" | "title" | "place" | "people" | "organisation" | "thing";

/** Ordinary nouns that are family names as well: "Anita Hill", "Condoleezza Rice". */
const SURNAME_THINGS = new Set(
  "hill hall lane park ford field falls cape grace rice west north parks woods rivers banks church cross king price page law bill day may english french german bond gates guard post power press bell street war wall strong college house brown green black white gray young long short marsh brook brooks bridges lake mills stone steel hunt tower marks stewart today castle temple forest pope bishop walker cruz christian jordan israel holland england ireland wales london paris chad austin cleveland lincoln jackson washington madison houston dallas scott roman moore hours cash cook cable walsh welsh love best weeks kings counts pace case waters wood burns fields pond union marine fox sessions perry".split(
    " ",
  ),
);

const isPlace = (text: string) => PLACES.has(text);
const ACRONYM = /^(?:\p{Lu}{2,}s?|\p{Lu}+-\p{Lu}+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;
const INITIAL = /^(?:\p{Lu}\.?){1,2}$/u;

/** Reads the party tag of American news after a name: "(R-Tenn.)", "(D)", ", R-Tenn." */
export function hasPartyTag(words: readonly Word[], after: number): boolean {
  const [open, party, dash] = [words[after], words[after + 1], words[after + 2]];
  if (!open || !party || !dash) return false;
  if (!/^(?:[RDI]|Rep|Dem)\.?$|^[RDI][-–]/.test(party.text)) return false;
  return (
    open.text === "(" ||
    (open.text === "," && /^[-–]/.test(dash.text)) ||
    /^[RDI][-–]\p{Lu}/u.test(party.text)
  );
}

/** The kind that the words of a name and those right around it tell, before the rest of the article is asked. */
export function kindOf(words: readonly Word[], chunk: Chunk, name: Name): Kind {
  const { core } = name;
  if (isDomain(words, chunk)) return "organisation";
  if (name.parts.length === 0) return "title";
  const before = words[chunk.first - 1];
  const after = words[chunk.last + 1];
  const text = core.length === 1 ? (core[0]?.text ?? "") : core.map((p) => p.text).join(" ");
  if (core.some((p) => p.lower === "of" || p.text === "&")) return "organisation";
  const [first, last] = [core[0], core.at(-1)];
  if (!first || !last) return "title";
  if (core.length === 1) {
    if (TITLES.has(last.lower) && name.address && !name.title.length && !SURNAME_THINGS.has(last.lower))
      return "title";
    const office = name.address !== "" || tellsOffice(name.title);
    if (
      office &&
      !ORGANISATION_WORDS.has(last.lower) &&
      !(THING_WORDS.has(last.lower) && !SURNAME_THINGS.has(last.lower))
    )
      return "person";
    if (DEMONYMS.has(first.text) || DEMONYMS.has(first.text.replace(/s$/, ""))) return "people";
    if (first.text.includes("-") && first.text.split("-").some((p) => DEMONYMS.has(p.replace(/s$/, ""))))
      return "people";
    if (ORGANISATION_WORDS.has(first.lower)) return "organisation";
    if (hasPartyTag(words, chunk.last + 1)) return "person";
    if (isPlace(text)) return "place";
    if (TIMES.has(first.lower) || THING_WORDS.has(first.lower)) return "thing";
    if (ACRONYM.test(first.text) && after?.text !== ":") return "organisation";
    return "single";
  }
  if (isPlace(text)) return "place";
  const the =
    before?.lower === "the" && before.sentence === words[chunk.first]?.sentence && name.title.length === 0;
  if (isFamilyFirst(core) && !ORGANISATION_WORDS.has(last.lower) && !THING_WORDS.has(last.lower) && !the)
    return "person";
  const described =
    before !== undefined &&
    PERSON_NOUNS.has(before.lower) &&
    before.sentence === words[chunk.first]?.sentence;
  const given = isGivenName(first.text) || INITIAL.test(first.text);
  const titled = name.address !== "" || tellsPerson(name.title);
  const thing = kindOfWords(core, given || described);
  if (thing) return titled && given && core.length === 2 ? "person" : thing;
  if (titled || hasPartyTag(words, chunk.last + 1)) return "person";
  if (core.every((p) => DEMONYMS.has(p.text.replace(/s$/, "")) || isPlace(p.text))) return "place";
  if (the && after?.tag !== "NOUN") return "organisation";
  if (core.some((p) => /['’]s?$/.test(p.text))) return "thing";
  if (core.length > 5) return "thing";
  if (given && core.length <= 4) return "person";
  if (core.slice(1, -1).some((p) => INITIAL.test(p.text))) return "person";
  if (name.parts.some((p) => p.nickname) || name.suffix) return "person";
  if (isPlace(first.text) && core.length === 2 && !isGivenName(first.text)) return "place";
  if (described) return "person";
  return the ? "organisation" : "maybe";
}

/** "Factcheck.org" */
function isDomain(words: readonly Word[], { last }: Chunk): boolean {
  const [w, dot, after] = [words[last], words[last + 1], words[last + 2]];
  if (w?.text.includes(".") && /\p{L}{2}\.\p{Ll}{2}/u.test(w.text)) return true;
  return dot?.text === "." && dot.start === w?.end && after?.start === dot.end && /^\p{Ll}/u.test(after.text);
}

/** The kind that a word inside a longer name makes of it, or null. */
function kindOfWords(core: readonly Part[], given: boolean): Kind | null {
  const last = core.at(-1);
  if (!last) return null;
  for (const p of core) {
    const surname = given && p !== core[0] && SURNAME_THINGS.has(p.lower);
    if (surname) continue;
    if (p === core[0] && given && core.length === 2 && !ORGANISATION_WORDS.has(p.lower)) continue;
    if (ORGANISATION_WORDS.has(p.lower)) return "organisation";
    if (
      OPENERS.has(p.lower) &&
      !INITIAL.test(p.text) &&
      !isGivenName(p.text) &&
      p !== core[0] &&
      !SURNAME_THINGS.has(p.lower)
    )
      return "thing";
    if (THING_WORDS.has(p.lower) || /^\d/.test(p.text)) return "thing";
    if (p !== core[0] && TITLES.has(p.lower) && p === last && !SURNAME_THINGS.has(p.lower)) return "thing";
    if (ACRONYM.test(p.text) && core.some((x) => x.text !== x.text.toUpperCase()) && !INITIAL.test(p.text))
      return "organisation";
  }
  if (!given && core[0] && DEMONYMS.has(core[0].text) && !SURNAME_THINGS.has(core[0].lower))
    return "organisation";
  return null;
}
