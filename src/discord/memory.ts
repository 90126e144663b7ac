import type { Brief } from "../brief/index.js";

/** Answers kept for one brief; what people type is endless, what they mostly ask is not. */
const KEPT = 500;

const memory = new WeakMap<Brief, Map<string, unknown>>();

/**
 * What `make` gives, kept under `key` for as long as the brief is: the same question to the same brief has the same answer.
 * Each key must always be used with the same kind of answer. The oldest are forgotten where they become too many.
 */
export function remember<A>(brief: Brief, key: string, make: () => A): A {
  let answers = memory.get(brief) as Map<string, A> | undefined;
  if (!answers) {
    answers = new Map();
    memory.set(brief, answers);
  }
  const before = answers.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (answers.size >= KEPT) {
    const [oldest] = answers.keys();
    if (oldest !== undefined) answers.delete(oldest);
  }
  answers.set(key, made);
  return made;
}
