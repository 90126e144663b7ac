import { trimEnd } from "./content.js";
import type { Found } from "./index.js";
import type { Line } from "./line.js";
import { headOf, isVerbal, phraseStartingAt, REACH } from "./phrase.js";

/** Words that stand before a headline's colon and name no speaker. */
const RUBRIC = new Set("watch read listen see look updated update breaking live".split(" "));

/**
 * Names that stand as labels: before a colon ("Sanders: Clinton needs …" as a headline, "WALLACE: …" in a transcript), and
 * after a dash as a signature ("― Ann Lee").
 */
export function findLabels(line: Line, text: string): Found[] {
  const { tokens } = line;
  const first = tokens[0];
  if (!first) return [];
  if (/^[—–―‒]|^--$/.test(first.lower)) {
    const to = phraseStartingAt(tokens, 1);
    if (to < 1 || tokens[1]?.tag !== "PROPN" || tokens.length > 16) return [];
    const source = { from: 1, to: trimEnd(tokens, 1, tokens.length - 1) };
    return [label({ from: 0, to: 0 }, source, headOf(tokens, { from: 1, to }), null)];
  }
  // "Ward: Bridge needs repair": a surname that the tagger takes for a verb
  const surname = line.sentence < 0 && first.tag === "VERB" && first.capital && !RUBRIC.has(first.lower);
  const to = surname && tokens[1]?.lower === ":" ? 0 : phraseStartingAt(tokens, 0);
  if (to < 0 || to > 5 || tokens[to + 1]?.lower !== ":") return [];
  const name = text.slice(first.start, tokens[to]?.end ?? first.end);
  const at = to + 2;
  const end = trimEnd(tokens, at, tokens.length - 1);
  const quoted = tokens[at]?.tag === "QUOTE";
  const headline =
    line.sentence < 0 &&
    (surname || tokens[to]?.tag === "PROPN") &&
    !/^\p{Lu}+$/u.test(name) &&
    first.tag !== "DET";
  const transcript = line.sentence >= 0 && /^[\p{Lu}\p{P}\s]{3,}$/u.test(name);
  if (!quoted && !((headline || transcript) && tokens.slice(at, at + REACH).some(isVerbal))) return [];
  const head = headOf(tokens, { from: 0, to });
  return [
    label({ from: to + 1, to: to + 1 }, { from: 0, to }, head, end >= at ? { from: at, to: end } : null),
  ];
}

function label(
  cue: Found["cue"],
  source: Found["source"],
  head: Found["head"],
  content: Found["content"],
): Found {
  return { kind: "label", cue, lemma: ":", speech: true, source, head, content };
}
