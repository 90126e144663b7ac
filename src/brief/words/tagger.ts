import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { type Form, formOf } from "./form.js";
import type { Tag } from "./types.js";

/** What the tagger made of one text: forms[i] is of a stretch of it, in order, with tags[i]. */
export interface Tagged {
  readonly forms: readonly Form[];
  readonly tags: readonly Tag[];
}

/**
 * How many UTF-16 code units one tagger reads before it is replaced. It keeps every word that it has met, so a process that
 * never stops would grow; a new one takes about 45 ms, once in some 800 articles.
 */
const LIFE = 4_000_000;
/** Room for the words that the tagger knows from the start and for those that it meets. */
const KNOWN = 1 << 17;

let tagger: ReturnType<typeof winkNLP> | null = null;
let read = 0;
/** The form of each word that the tagger keeps, by its number there: an article says most of its words again, and so does the next. */
let formsKept: (Form | undefined)[] = [];

/** Splits English text into words and marks and tags each with its part of speech. Loads the model at the first call. */
export function tag(text: string): Tagged {
  if (!tagger || read > LIFE) {
    tagger = winkNLP(winkModel, ["pos"]);
    formsKept = new Array(KNOWN);
    read = 0;
  }
  read += text.length;
  const { uniqueId, value, pos } = tagger.its;
  const tokens = tagger.readDoc(text).tokens();
  const ids = tokens.out(uniqueId) as unknown as number[];
  const forms = ids.map((id, i) => {
    const kept = formsKept[id] ?? formOf(tokens.itemAt(i).out(value));
    formsKept[id] = kept;
    return kept;
  });
  return { forms, tags: tokens.out(pos) as unknown as Tag[] };
}
