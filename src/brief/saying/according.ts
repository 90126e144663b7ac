import { trimEnd } from "./content.js";
import type { Found } from "./index.js";
import type { Line, Token } from "./line.js";
import { isComma, isVerbal, REACH } from "./phrase.js";
import { subjectAfter } from "./subject.js";

/** "according to officials", before, after or within what they say. */
export function findAccordingTo(line: Line): Found[] {
  const { tokens } = line;
  const found: Found[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]?.lower !== "according" || tokens[i + 1]?.lower !== "to") continue;
    const source = subjectAfter(tokens, i + 2, i <= 1);
    if (!source) continue;
    found.push({
      kind: "according-to",
      cue: { from: i, to: i + 1 },
      lemma: "according to",
      speech: true,
      source,
      head: source.head,
      content: content(tokens, i, source.to),
    });
  }
  return found;
}

/** All that comes before; at the head of the sentence, all that follows the comma behind the source. */
function content(tokens: readonly Token[], cue: number, sourceEnd: number): Found["content"] {
  let from = 0;
  while (from < cue && (tokens[from]?.tag === "CCONJ" || tokens[from]?.tag === "PUNCT")) from++;
  if (from < cue) {
    const to = trimEnd(tokens, from, cue - 1);
    const within =
      isComma(tokens[sourceEnd + 1]) && to - from < REACH && !tokens.slice(from, to + 1).some(isVerbal);
    if (within) return { from, to: trimEnd(tokens, from, tokens.length - 1) };
    if (to - from >= 2) return { from, to };
  }
  const at = isComma(tokens[sourceEnd + 1]) ? sourceEnd + 2 : sourceEnd + 1;
  const to = trimEnd(tokens, at, tokens.length - 1);
  return to >= at ? { from: at, to } : null;
}
