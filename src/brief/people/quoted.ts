import { overlaps } from "../../article/index.js";
import type { Segment } from "../quotation/types.js";
import type { Word } from "../words/index.js";
import type { Cluster } from "./cluster.js";
import type { Reading } from "./gather.js";

/** 1 for every word that lies in a quotation or its marks. Segments come in text order. */
export function quotedWords(words: readonly Word[], segments: readonly Segment[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let s = 0;
  let quote = segments[s]?.outer;
  words.forEach((w, i) => {
    while (quote && quote.end <= w.start) quote = segments[++s]?.outer;
    if (quote && overlaps(quote, w)) out[i] = 1;
  });
  return out;
}

/** Who is named inside quotation marks, by sentence and by paragraph: hardly the one who speaks there. */
export interface QuotedPeople {
  readonly inSentence: ReadonlyMap<number, ReadonlySet<Cluster>>;
  readonly inParagraph: ReadonlyMap<number, ReadonlySet<Cluster>>;
}

/** Gathers the people whom quotations name. */
export function quotedPeople(
  words: readonly Word[],
  quoted: Uint8Array,
  readings: readonly Reading[],
): QuotedPeople {
  const inSentence = new Map<number, Set<Cluster>>();
  const inParagraph = new Map<number, Set<Cluster>>();
  const add = (map: Map<number, Set<Cluster>>, key: number, cluster: Cluster) =>
    map.set(key, (map.get(key) ?? new Set()).add(cluster));
  for (const { chunk, cluster } of readings) {
    const w = words[chunk.first];
    if (!cluster || !w || quoted[chunk.first] !== 1) continue;
    add(inSentence, w.sentence, cluster);
    add(inParagraph, w.paragraph, cluster);
  }
  return { inSentence, inParagraph };
}
