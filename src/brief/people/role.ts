import type { Span } from "../../article/index.js";
import type { Word } from "../words/index.js";
import type { Chunk, Part } from "./chunk.js";
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

/** "…, Clinton’s campaign manager," – from the comma to the next one, where its head is a person's noun. */
function after(words: readonly Word[], last: number): Told | null {
  const { sentence } = words[last] ?? { sentence: -2 };
  let i = last + 1;
  if (words[i]?.text === "(") {
    while (i < last + 10 && words[i]?.text !== ")") i++;
    i++;
  }
  if (words[i]?.text !== ",") return null;
  const from = i + 1;
  let head = -1;
  let to = from;
  let closed = false;
  for (i = from; i < from + 22 && words[i]?.sentence === sentence; i++) {
    const w = words[i];
    if (!w) break;
    if (w.text === "," || w.text === ";" || /^[—–.?!]$/.test(w.text)) {
      closed = true;
      break;
    }
    if (/^(?:who|whose|which|that|where|when)$/.test(w.lower)) break;
    if (head < 0) {
      if (w.tag === "VERB" || w.tag === "AUX" || w.tag === "PRON" || w.tag === "SCONJ") {
        if (!isPossessiveDeterminer(w.lower)) return null;
      }
      if (w.tag === "ADP" && head < 0 && i > from) return null;
      const sense = w.tag === "NOUN" || w.tag === "PROPN" || w.tag === "ADJ" ? senseOf(w.lower) : null;
      const next = words[i + 1];
      if (
        sense?.class === "person" &&
        !sense.plural &&
        next?.tag !== "NOUN" &&
        !(next?.tag === "PROPN" && next.text !== "of")
      )
        head = i;
    } else if (w.tag === "VERB" && !/(?:ed|ing)$/.test(w.lower)) break;
    to = i;
  }
  const [a, z] = [words[from], words[to]];
  if (
    head < 0 ||
    !a ||
    !z ||
    z.end <= a.start ||
    (!closed &&
      words[to + 1]?.sentence === sentence &&
      !/^(?:who|whose|which|that|where|when)$/.test(words[to + 1]?.lower ?? ""))
  )
    return null;
  if (a.tag === "ADP" || a.lower === "and" || a.lower === "but") return null;
  return { span: { start: a.start, end: z.end }, rank: 3 };
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
  // A bare "the" or "a" before a name's description is no part of the role.
  if (/^(?:the|a|an)$/.test(words[start]?.lower ?? "") && start < head) start++;
  const from = words[start];
  if (!from) return null;
  if (comma && words[start - 1]?.tag === "PROPN" && words[start - 1]?.sentence === sentence) return null;
  return { span: { start: from.start, end: noun.end }, rank: comma ? 3 : 2 };
}
