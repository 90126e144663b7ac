import { sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Quote } from "../types.js";
import { chainSegments } from "./chain.js";
import { confidenceIn } from "./confidence.js";
import { linkSayings } from "./link.js";
import { placeSegments } from "./place.js";
import { judgeSpeech } from "./speech.js";
import { clauseBefore } from "./subject.js";

/** The quotations of the article with their speakers, in text order. */
export function readQuotes(
  found: Pick<Findings, "article" | "words" | "segments" | "sayings" | "resolver">,
): Quote[] {
  const { article, segments, resolver } = found;
  const { text } = article;
  const sayings = found.sayings;
  const places = placeSegments(article, segments);
  const links = linkSayings(text, places, sayings);
  const verdicts = judgeSpeech(text, places, links);
  const anchors = chainSegments(article, places, links, verdicts, sayings, (place) =>
    clauseBefore(article, found.words, segments, place),
  );
  return segments.flatMap((segment, i) => {
    const anchor = anchors[i];
    if (!anchor) return [];
    const { saying, rule } = anchor;
    const who = saying?.source ? resolver.resolve(saying.source, saying.sourceHead) : null;
    const confidence = who ? confidenceIn(rule, who) : 0;
    const own =
      rule === "cue after" || rule === "cue before" || rule === "content" || rule === "same utterance";
    return [
      {
        ...sliceOf(text, segment),
        kind: places[i]?.opensSentence ? ("direct" as const) : ("mixed" as const),
        quotation: anchor.quotation,
        speaker: confidence > 0 ? (who?.entity?.name ?? null) : null,
        mention: saying?.source ? sliceOf(text, saying.sourceHead ?? saying.source) : null,
        cue: saying && own ? sliceOf(text, saying.cue) : null,
        evidence: who?.entity ? `${rule}, ${who.rule}` : rule,
        confidence,
        paragraph: segment.paragraph,
      },
    ];
  });
}
