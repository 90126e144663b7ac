import type { Span } from "../../article/index.js";
import type { Word } from "../words/index.js";
import { type Chunk, isGivenName, type Part } from "./chunk.js";
import { type Name, tellsPerson } from "./name.js";
import { isPossessiveDeterminer, phraseStart, senseOf } from "./nominal.js";

/** A role as the article words it, with how telling that form is. */
interface Told {
  readonly span: Span;
  readonly rank: number;
}

/** Short titles say little more than a form of address does. */
const SHORT = /^(?:sen|rep|reps|sens|gov|lt|gen|col|maj|capt|sgt|det|prof|dr|rev|adm|atty)$/;

/**
 * The role of a person as the article words it at its best place: an apposition after the name ("Robby Mook, Clinton’s
 * campaign manager,") or before it ("China’s foreign minister, Wang Yi"), else a title ("Secretary of State"). Null where
 * it gives none.
 */
export function roleFor(
  words: readonly Word[],
  named: readonly { readonly chunk: Chunk; readonly name: Name }[],
): Span | null {
  let best: Told | null = null;
  for (const r of named.slice(0, 12)) {
    const told = after(words, r.chunk.last) ?? before(words, r.chunk.first) ?? title(r.name.title);
    if (told && (!best || told.rank > best.rank)) best = told;
  }
  return best?.span ?? null;
}

function title(parts: readonly Part[]): Told | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !tellsPerson(parts)) return null;
  return {
    span: { start: first.start, end: last.end },
    rank: parts.length === 1 && SHORT.test(first.lower) ? 1 : 3,
  };
}

/** Words that end an apposition before its comma: "a lawyer, who …" */
const CLAUSE = new Set(["who", "whose", "whom", "which", "that", "where", "when", "while", "as"]);
/** Longest apposition, in words, that is shown as a role. */
const LONGEST = 22;

/** "…, Clinton’s campaign manager," – from the comma to the next one, where a person’s noun is its head. */
function after(words: readonly Word[], last: number): Told | null {
  const { sentence } = words[last] ?? { sentence: -2 };
  let from = last + 1;
  if (words[from]?.text === "(") {
    while (from < last + 10 && words[from]?.text !== ")") from++;
    from++;
  }
  if (words[from]?.text !== ",") return null;
  from++;
  const head = headFrom(words, from, sentence);
  if (head < 0) return null;
  let to = head;
  for (let i = head + 1; i < from + LONGEST; i++) {
    const w = words[i];
    if (
      !w ||
      w.sentence !== sentence ||
      w.text === "," ||
      w.text === ";" ||
      /^[—–.?!]$/.test(w.text) ||
      CLAUSE.has(w.lower)
    )
      return told(words, from, to, 3);
    // A verb makes a clause of it, but for "based in Tampa", "running the office".
    if (w.tag === "AUX" || w.tag === "PRON" || w.tag === "SCONJ") return null;
    if (w.tag === "VERB" && !(/(?:ed|ing)$/.test(w.lower) && words[i + 1]?.tag !== "PUNCT" && i > head))
      return null;
    if (i === head + 1 && w.tag !== "ADP" && w.tag !== "CCONJ" && w.tag !== "VERB") return null;
    to = i;
  }
  return null;
}

/** Index of the person's noun that the phrase from word `from` is headed by, or -1. */
function headFrom(words: readonly Word[], from: number, sentence: number): number {
  const first = words[from];
  if (!first || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(first.tag)) return -1;
  if (first.tag === "PRON" && !isPossessiveDeterminer(first.lower)) return -1;
  for (let i = from; i < from + 9; i++) {
    const w = words[i];
    if (!w || w.sentence !== sentence || (w.tag === "PUNCT" && !/^[-–‐.]$/.test(w.text))) return -1;
    if (i > from && !/^(?:ADJ|NOUN|PROPN|NUM|PART|PUNCT|ADV)$/.test(w.tag)) return -1;
    // Somebody else's name: "…, Deputy Chief of Staff Jane Roe and …" is a list, not an apposition.
    if (w.tag === "PROPN" && isGivenName(w.text) && words[i + 1]?.tag === "PROPN") return -1;
    const next = words[i + 1];
    const joined =
      next !== undefined &&
      next.sentence === sentence &&
      (next.tag === "NOUN" || next.tag === "PROPN" || /^[-–‐]$/.test(next.text));
    const sense = joined || w.tag === "PUNCT" ? null : senseOf(w.lower);
    if (sense?.class === "person" && !sense.plural) return i;
  }
  return -1;
}

/** "China’s foreign minister, Wang Yi" and "campaign manager Robby Mook". */
function before(words: readonly Word[], first: number): Told | null {
  const { sentence } = words[first] ?? { sentence: -2 };
  const comma = words[first - 1]?.text === ",";
  const head = comma ? first - 2 : first - 1;
  const noun = words[head];
  if (!noun || noun.sentence !== sentence || (noun.tag !== "NOUN" && noun.tag !== "ADJ")) return null;
  const sense = senseOf(noun.lower);
  if (sense?.class !== "person" || sense.plural) return null;
  let start = phraseStart(words, head);
  // Before a comma the phrase must be a whole one: "the minister, Jane Roe", not "…, minister, Jane Roe".
  const opener = words[start - 1];
  if (comma && opener?.sentence === sentence && (opener.tag === "PROPN" || opener.text === ",")) return null;
  // A bare article before a name's description is no part of the role.
  while (start < head && /^(?:the|a|an|both|that)$/.test(words[start]?.lower ?? "")) start++;
  return told(words, start, head, comma ? 3 : 2);
}

function told(words: readonly Word[], from: number, to: number, rank: number): Told | null {
  const [a, z] = [words[from], words[to]];
  return a && z && z.end > a.start ? { span: { start: a.start, end: z.end }, rank } : null;
}
