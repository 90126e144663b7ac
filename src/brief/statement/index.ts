import { contains, type Span, sliceOf } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Saying } from "../saying/index.js";
import { takesClause } from "../saying/verb.js";
import type { Findings } from "../stages.js";
import type { Statement } from "../types.js";

/** Reported speech, in text order: what sayings carry outside quotation marks, wholly or in part. */
export function readStatements(
  found: Pick<Findings, "article" | "words" | "segments" | "sayings" | "resolver" | "quotes">,
): Statement[] {
  const { article, segments, sayings, resolver } = found;
  const { text } = article;
  return sayings.flatMap((saying, i) => {
    const { content, source } = saying;
    if (!content || !source || content.end <= content.start) return [];
    const outer = outerOf(sayings, i);
    const within = saying.speech && takesClause(saying.lemma) && outer?.kind === "verb";
    if (outer?.content && (!within || outer.content.start < outer.cue.start)) return [];
    if (isQuoted(segments, content)) return [];
    const who = resolver.resolve(source, saying.sourceHead);
    return [
      {
        start: content.start,
        end: content.end,
        text: text.slice(content.start, content.end),
        speaker: who.entity?.name ?? null,
        mention: sliceOf(text, source),
        cue: sliceOf(text, saying.cue),
        evidence: who.rule,
        confidence: who.confidence,
        paragraph: saying.paragraph,
      },
    ];
  });
}

/** True where all of it stands inside one pair of quotation marks. Segments are in text order; looked up by halving. */
function isQuoted(segments: readonly Segment[], content: Span): boolean {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.outer.end ?? 0) > content.start) high = middle;
    else low = middle + 1;
  }
  const segment = segments[low];
  return segment !== undefined && contains(segment.outer, content);
}

/** How many sayings to either side are looked through for one that reports this one too. */
const NEAR = 6;

/** The saying whose report holds this one's cue ("Ms. Lee said that Mr. Fox had warned …"), or null. */
function outerOf(sayings: readonly Saying[], at: number): Saying | null {
  const cue = sayings[at]?.cue;
  for (let k = Math.max(0, at - NEAR); cue && k < sayings.length && k <= at + NEAR; k++) {
    const other = sayings[k];
    if (k !== at && other?.source && other.content && contains(other.content, cue)) return other;
  }
  return null;
}
