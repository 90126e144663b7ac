import { contains, type Span, sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Statement } from "../types.js";

/** Reported speech, in text order: what sayings carry outside quotation marks, wholly or in part. */
export function readStatements(
  found: Pick<Findings, "article" | "words" | "segments" | "sayings" | "resolver" | "quotes">,
): Statement[] {
  const { article, segments, sayings, resolver } = found;
  const { text } = article;
  return sayings.flatMap((saying) => {
    const { content, source } = saying;
    if (!content || content.end <= content.start) return [];
    if (segments.some((s) => contains(s.outer, content as Span))) return [];
    const who = source ? resolver.resolve(source, saying.sourceHead) : null;
    return [
      {
        ...sliceOf(text, content),
        speaker: who?.entity?.name ?? null,
        mention: source ? sliceOf(text, source) : null,
        cue: sliceOf(text, saying.cue),
        evidence: who?.rule ?? "none",
        confidence: who?.confidence ?? 0,
        paragraph: saying.paragraph,
      },
    ];
  });
}
