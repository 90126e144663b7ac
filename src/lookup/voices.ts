import {
  type Brief,
  LIKELY_BELOW,
  type Quote,
  type Speaker,
  type Statement,
  UNKNOWN_BELOW,
} from "../brief/index.js";

/** What was said in one go: the segments of a quotation, in text order, or one reported statement. */
export interface Utterance<S extends Quote | Statement = Quote | Statement> {
  readonly parts: readonly [S, ...S[]];
  /** True where the speaker is probable, not certain. */
  readonly likely: boolean;
}

/** A speaker with all that is theirs in the article, in text order. */
export interface Voice {
  /** Names the speaker in a custom id; "" for what nobody is known to have said. */
  readonly key: string;
  readonly speaker: Speaker | null;
  readonly quotations: readonly Utterance<Quote>[];
  readonly reported: readonly Utterance<Statement>[];
}

const known = new WeakMap<Brief, readonly Voice[]>();

/**
 * The speakers of a brief, most quoted first, then most reported, then in the brief's own order; last, where there is any,
 * what nobody is known to have said (including what is too uncertain to put a name to). Kept for as long as the brief is.
 */
export function listVoices(brief: Brief): readonly Voice[] {
  const before = known.get(brief);
  if (before) return before;
  const quotations = gather(brief.quotes, (quote) => quote.quotation);
  const reported = gather(brief.statements, (_, i) => i);
  const nobody = { key: "", speaker: null, ...ofSpeaker("") };
  const voices = [
    ...brief.speakers
      .map((speaker) => ({ key: speakerKey(speaker.name), speaker, ...ofSpeaker(speaker.name) }))
      .sort((a, b) => b.quotations.length - a.quotations.length || b.reported.length - a.reported.length),
    ...(nobody.quotations.length + nobody.reported.length > 0 ? [nobody] : []),
  ];
  known.set(brief, voices);
  return voices;

  function ofSpeaker(name: string) {
    return { quotations: quotations.get(name) ?? [], reported: reported.get(name) ?? [] };
  }
}

/** Utterances by the name of their speaker; "" where no name is certain enough. */
function gather<S extends Quote | Statement>(
  items: readonly S[],
  utteranceOf: (item: S, index: number) => number,
): Map<string, Utterance<S>[]> {
  const byUtterance = new Map<number, [S, ...S[]]>();
  items.forEach((item, i) => {
    const number = utteranceOf(item, i);
    const parts = byUtterance.get(number);
    if (parts) parts.push(item);
    else byUtterance.set(number, [item]);
  });
  const bySpeaker = new Map<string, Utterance<S>[]>();
  const places = new Set<string>();
  for (const parts of byUtterance.values()) {
    const sure = Math.min(...parts.map((part) => part.confidence));
    const name = sure >= UNKNOWN_BELOW ? (parts[0].speaker ?? "") : "";
    const list = bySpeaker.get(name) ?? [];
    bySpeaker.set(name, list);
    // Where an utterance begins names it in a custom id; what begins at the same place is the same words.
    const place = `${parts[0].start} ${name}`;
    if (places.has(place)) continue;
    places.add(place);
    list.push({ parts, likely: name !== "" && sure < LIKELY_BELOW });
  }
  return bySpeaker;
}

/** Seven base-36 digits made of a name (FNV-1a, 32 bits): the same after a restart and in a brief read anew. */
export function speakerKey(name: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}
