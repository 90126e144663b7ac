import { sliceOf } from "../../article/index.js";
import { resolveSource } from "../people/index.js";
import type { Findings } from "../stages.js";
import type { Quote } from "../types.js";

/** The quotations of the article with their speakers, in text order. */
export function readQuotes(
  found: Pick<Findings, "article" | "words" | "segments" | "sayings" | "entities">,
): Quote[] {
  const { text } = found.article;
  return found.segments.map((segment, quotation) => {
    const saying = found.sayings.find((s) => s.paragraph === segment.paragraph);
    const who = saying?.source ? resolveSource(found.article, found.entities, saying.source) : null;
    return {
      ...sliceOf(text, segment),
      kind: "direct",
      quotation,
      speaker: who?.entity?.name ?? null,
      mention: saying?.source ? sliceOf(text, saying.source) : null,
      cue: saying ? sliceOf(text, saying.cue) : null,
      evidence: who?.rule ?? "none",
      confidence: who?.confidence ?? 0,
      paragraph: segment.paragraph,
    };
  });
}
