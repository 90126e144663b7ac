import { TIMES } from "../../../data/lexicon/calendar.js";
import { SENTENCE_OPENERS } from "../../../data/lexicon/sentence-openers.js";
import type { Span } from "../../article/index.js";
import type { Saying } from "../saying/types.js";

/** Characters beside a cue in which its source is looked for. */
const WINDOW = 80;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Rev|Prof)\. )?`;
const NAME = String.raw`(${TITLE}\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|van|von|der|bin|al|of)){0,6})`;
const BEFORE = new RegExp(String.raw`(?:^|[\s,—–-])${NAME} (?:(?:also|later|then|once|\p{Ll}+ly) )?$`, "u");
const AFTER = new RegExp(`^ ${NAME}`, "u");

/**
 * The clause with its source filled in where the clause reader found none but a capitalised name touches the cue: family
 * names that are also common words (Lynch, Ward, Cross) mislead a tagger. `room` is the article's own text around the cue,
 * free of quotations. Other clauses, and cues of more than one word, come back unchanged.
 */
export function withNamedSource(text: string, saying: Saying, room: Span): Saying {
  const { cue } = saying;
  if (saying.source || saying.kind !== "verb" || text.slice(cue.start, cue.end).includes(" ")) return saying;
  const left = Math.max(room.start, cue.start - WINDOW);
  const before = BEFORE.exec(text.slice(left, cue.start));
  if (before?.[1] && !isNoName(before[1])) {
    const start = left + before.index + before[0].indexOf(before[1]);
    return filled(saying, { start, end: start + before[1].length });
  }
  const after = AFTER.exec(text.slice(cue.end, Math.min(room.end, cue.end + WINDOW)));
  if (after?.[1] && cue.start - room.start <= 3 && !isNoName(after[1])) {
    return filled(saying, { start: cue.end + 1, end: cue.end + 1 + after[1].length });
  }
  return saying;
}

const filled = (saying: Saying, source: Span): Saying => ({ ...saying, source, sourceHead: source });

/** A capitalised word that is no name: one that opens a sentence, a day or a month. */
const isNoName = (name: string) => {
  const first = name.split(" ")[0]?.toLowerCase().replace(/\.$/, "") ?? "";
  return SENTENCE_OPENERS.has(first) || TIMES.has(first);
};
