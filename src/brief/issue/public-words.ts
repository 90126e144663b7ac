import { BODY_NOUNS } from "../../../data/lexicon/agenda-nouns.js";
import { DISPUTED_WORDS } from "../../../data/lexicon/issue-words.js";
import { POLICY_WORDS } from "../../../data/lexicon/policy-words.js";
import type { Word } from "../words/index.js";
import { keyOf } from "../words/stem.js";
import type { Matter } from "./matter/index.js";

/** Words of public policy as `Word.key` has them. */
export const POLICY_KEYS: ReadonlySet<string> = new Set([...POLICY_WORDS].map(keyOf));

/** Words of dispute, likewise. */
export const DISPUTED_KEYS: ReadonlySet<string> = new Set([...DISPUTED_WORDS].map(keyOf));

/** Those of the matters that are of public affairs. */
export const publicAmong = (words: readonly Word[], matters: readonly Matter[]): Matter[] =>
  matters.filter((m) => isPublic(words, m.first, m.last));

/** True where one of the words from `first` to `last` is of policy or dispute, or names a bill, deal or measure. */
export const isPublic = (words: readonly Word[], first: number, last: number): boolean =>
  words
    .slice(first, last + 1)
    .some((w) => POLICY_KEYS.has(w.key) || DISPUTED_KEYS.has(w.key) || BODY_NOUNS.has(w.singular));
