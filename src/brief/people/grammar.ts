import type { Word } from "../words/index.js";

/** How a mention stands in its clause; decides how strongly what follows can refer to it. */
export type Role = "source" | "subject" | "object" | "oblique" | "possessive" | "modifier" | "quoted";

/** Prepositions that also open a clause. */
const CLAUSAL: ReadonlySet<string> = new Set(["after", "before", "since", "until", "than", "as"]);
const HYPHENS: ReadonlySet<string> = new Set(["-", "–", "‐"]);
const GENITIVES: ReadonlySet<string> = new Set(["'", "’", "'s", "’s"]);
const isMark = (w: Word | undefined) => w?.tag === "PUNCT";
const SKIPPED: ReadonlySet<string> = new Set(
  "also then later still now never only already quickly once again recently soon even just himself herself themselves both all".split(
    " ",
  ),
);

/** Index of the word after a name or noun that ends at `last`, past brackets and an apposition between commas. */
export function afterApposition(words: readonly Word[], last: number): number {
  const { sentence } = words[last] ?? { sentence: -2 };
  let i = last + 1;
  if (words[i]?.text === "(") {
    for (let k = i; k < i + 12 && words[k]?.sentence === sentence; k++) {
      if (words[k]?.text !== ")") continue;
      i = k + 1;
      break;
    }
  }
  const mark = words[i]?.text;
  if (mark === "," || mark === "—" || mark === "–") {
    for (let k = i + 1; k < i + 32 && words[k]?.sentence === sentence; k++) {
      const w = words[k];
      if (w?.text !== mark) continue;
      const next = words[k + 1];
      if (!next || next.sentence !== sentence) break;
      if (
        next.tag === "VERB" ||
        next.tag === "AUX" ||
        (next.tag === "ADV" && /^(?:VERB|AUX)$/.test(words[k + 2]?.tag ?? ""))
      )
        return k + 1;
    }
  }
  return i;
}

/** The role in its clause of the mention that runs over words first..last. Looks at tags near it only. */
export function roleOf(words: readonly Word[], first: number, last: number): Role {
  const sentence = words[last]?.sentence;
  const next = words[last + 1];
  const before = words[first - 1]?.sentence === sentence ? words[first - 1] : undefined;
  if (next && next.sentence === sentence) {
    const has = words[last + 2];
    if (GENITIVES.has(next.text) && next.tag !== "AUX" && next.tag !== "VERB")
      return has?.lower === "been" || has?.lower === "not" ? "subject" : "possessive";
    if (
      (next.tag === "NOUN" || next.tag === "ADJ") &&
      !isMark(next) &&
      next.start - (words[last]?.end ?? 0) <= 1
    )
      return "modifier";
    if (HYPHENS.has(next.text) && next.start === words[last]?.end) return "modifier";
  }
  if (before && HYPHENS.has(before.text) && before.end === words[first]?.start) return "modifier";
  // "after Mr. Trump held …" is a clause with its own subject, "after Mr. Trump" is not: the verb tells.
  const prep = (before?.tag === "ADP" || before?.lower === "to") && !CLAUSAL.has(before.lower);
  let i = afterApposition(words, last);
  while (words[i]?.sentence === sentence && (words[i]?.tag === "ADV" || SKIPPED.has(words[i]?.lower ?? "")))
    i++;
  const verb = words[i];
  if (!prep && verb?.sentence === sentence && (verb?.tag === "VERB" || verb?.tag === "AUX")) return "subject";
  // "Trump and Pence said"
  if (!prep && words[last + 1]?.lower === "and" && words[last + 2]?.tag === "PROPN") return "subject";
  // A name that opens the sentence is its subject, whatever stands between it and the verb.
  if (!before && verb?.sentence === sentence && words[last + 1]?.text !== ":") return "subject";
  if (prep || (before && CLAUSAL.has(before.lower))) return "oblique";
  return "object";
}
