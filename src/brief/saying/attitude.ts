import { ATTITUDE_ADJECTIVES } from "../../../data/lexicon/attitude-adjectives.js";
import type { SayingVerb } from "./lexicon.js";
import type { Token } from "./line.js";
import { BE, type VerbGroup } from "./verb.js";

const BEFORE_BE = new Set("has have had 've".split(" "));

const READINGS: ReadonlyMap<string, SayingVerb> = new Map(
  [...ATTITUDE_ADJECTIVES].map((lemma) => [
    lemma,
    { lemma, particle: "", speech: false, takes: new Set(["that", "clause", "about"] as const) },
  ]),
);

/** Reads "is deeply concerned" at its adjective, token `i`, like a verb that takes the clause behind it; null where it is none. */
export function readAttitude(tokens: readonly Token[], i: number): VerbGroup | null {
  const verb = READINGS.get(tokens[i]?.lower ?? "");
  if (!verb) return null;
  let from = i - 1;
  while (tokens[from]?.tag === "ADV" || tokens[from]?.lower === "not") from--;
  const be = tokens[from]?.lower ?? "";
  if (!BE.has(be)) return null;
  if (be === "been" && BEFORE_BE.has(tokens[from - 1]?.lower ?? "")) from--;
  return { from, head: i, to: i, verb, shape: "finite", passive: false, irrealis: false };
}
