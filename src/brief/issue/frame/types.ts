import type { Matter } from "../matter/index.js";
import type { NounPhrase } from "../phrase.js";

/** Why a matter counts as on the table. */
export type FrameKind =
  | "list"
  | "discussion"
  | "person"
  | "stance"
  | "agenda"
  | "body"
  | "demand"
  | "clause"
  | "adjunct"
  | "mention"
  | "topic"
  | "passing";

/** A matter, and who puts it on the table with which words. Indexes are into the words of one sentence. */
export interface Framed {
  readonly matter: Matter;
  readonly kind: FrameKind;
  readonly parties: readonly NounPhrase[];
  /** The party's own cue, inclusive; null where the sentence gives none. */
  readonly cue: { readonly first: number; readonly last: number } | null;
  /** True where the party stands outside the clause of its cue ("opposed by Norland", "critics of it like Ann Lowe"). */
  readonly undergone?: true;
  /** Key of the bill, deal or measure that brings the matter, where one does. */
  readonly body?: string;
}

/**
 * Takes matters that a frame puts on the table. `trigger`: the word whose subject is the party and where its cue begins, null for no party;
 * `cueLast`: where the cue ends, null for no cue; `subject`: the party where the frame names it, null for none.
 */
export type Push = (
  matters: readonly Matter[],
  kind: FrameKind,
  trigger: number | null,
  cueLast: number | null,
  subject?: NounPhrase | null,
) => void;
