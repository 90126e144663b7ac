import { sliceOf } from "../../article/index.js";
import type { Findings } from "../stages.js";
import type { Quote } from "../types.js";
import { type Anchor, chainSegments } from "./chain.js";
import { confidenceIn } from "./confidence.js";
import { kindOf } from "./kind.js";
import { linkSayings } from "./link.js";
import { placeSegments } from "./place.js";
import { judgeSpeech } from "./speech.js";
import { createClauseFinder } from "./subject.js";

/** Rules by which the clause that was found is the quotation's own, so that its cue may be shown with it. */
const OWN_CUE: ReadonlySet<Anchor["rule"]> = new Set([
  "label",
  "cue after",
  "cue before",
  "content",
  "same utterance",
  "introduced",
]);

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
  const clauseBefore = createClauseFinder(article, found.words, segments);
  const anchors = chainSegments(article, places, links, verdicts, sayings, clauseBefore);
  const quotes: Quote[] = [];
  for (const place of places) {
    const anchor = anchors[place.index];
    if (!anchor) continue;
    const { segment } = place;
    const { saying, rule, quotation } = anchor;
    const who = saying?.source ? resolver.resolve(saying.source, saying.sourceHead) : null;
    const confidence = who ? confidenceIn(rule, who) : 0;
    const before = quotes.at(-1);
    quotes.push({
      start: segment.start,
      end: segment.end,
      text: text.slice(segment.start, segment.end),
      kind: kindOf(text, place, before?.quotation === quotation && before.kind === "direct"),
      quotation,
      speaker: confidence > 0 ? (who?.entity?.name ?? null) : null,
      mention: saying?.source ? sliceOf(text, saying.sourceHead ?? saying.source) : null,
      cue: saying && OWN_CUE.has(rule) ? sliceOf(text, saying.cue) : null,
      evidence: who?.entity ? `${rule}, ${who.rule}` : rule,
      confidence,
      paragraph: segment.paragraph,
    });
  }
  return quotes;
}
