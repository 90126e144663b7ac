import { TITLES } from "../../../data/lexicon/titles.js";
import type { Mention } from "./mention.js";
import { isPlace } from "./place.js";

/** What the names of public bodies end in, or have before "of": they act on matters and are none. */
const OFFICIAL_BODIES: ReadonlySet<string> = new Set(
  (
    "academy administration agency alliance assembly association board bureau center coalition commission committee congress council court department foundation " +
    "federation fund house institute league ministry office parliament party school senate society union university"
  ).split(" "),
);

/** A body's name before "for", "of" or "on"; of "Congress for" what follows is another thing. */
const BODY_BEFORE =
  /(?<!\p{L})(?!Congress|House|Parliament|Party|Senate)(\p{Lu}\p{L}+) (?:for|of|on) (?:the )?$/u;

/** "the Center for [Harbor Policy]": the rest of a body's name. */
function isOfBody(text: string, { start }: Mention): boolean {
  const body = BODY_BEFORE.exec(text.slice(Math.max(0, start - 32), start))?.[1];
  return body !== undefined && OFFICIAL_BODIES.has(body.toLowerCase());
}

/** Tells mentions of matters from mere names of people, parties and places. */
export function isOnTheTable(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlySet<string>,
): (mention: Mention) => boolean {
  const lower = (name: string) => name.toLowerCase().replace(/^the /, "");
  const parties = new Set<string>();
  for (const m of mentions) for (const p of m.parties) parties.add(lower(text.slice(p.start, p.end)));
  return (m) => {
    // "compare the mayor to others", "the senator on the left": a person with what follows is no matter.
    if (m.form === "noun" && m.proper && (people.has(m.head) || OFFICIAL_BODIES.has(m.head))) return false;
    if (m.proper && isOfBody(text, m)) return false;
    if (m.form !== "name") return true;
    // "Major [Ann] Lowe": a title that was cut from its name.
    if (m.keys.length === 1 && TITLES.has(m.head)) return false;
    if (isPlace(text.slice(m.start, m.end)) || OFFICIAL_BODIES.has(m.head)) return false;
    const name = lower(text.slice(m.start, m.end));
    return !parties.has(name) && !m.parts.some((part) => people.has(part));
  };
}
