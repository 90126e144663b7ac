import { LRUCache } from "lru-cache";
import type { Brief } from "../brief/index.js";

/** Answers kept in all, some 5 kB each; what people type is endless, what they mostly ask is not. */
const KEPT = 3_000;

const answers = new LRUCache<string, object>({ max: KEPT });

/** A number for each brief: an answer to one that is gone is never asked for again, and makes way. */
const numbers = new WeakMap<Brief, number>();
let last = 0;

/**
 * What `make` gives, kept under `key`: the same question to the same brief has the same answer. Each key must always be
 * used with the same kind of answer. What has not been asked for the longest is forgotten where they become too many.
 */
export function remember<A extends object>(brief: Brief, key: string, make: () => A): A {
  let number = numbers.get(brief);
  if (number === undefined) {
    number = ++last;
    numbers.set(brief, number);
  }
  const name = `${number} ${key}`;
  const before = answers.get(name) as A | undefined;
  if (before) return before;
  const made = make();
  answers.set(name, made);
  return made;
}
