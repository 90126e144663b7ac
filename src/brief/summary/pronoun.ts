import { HERE_AND_NOW, POINTING_NOUNS } from "../../../data/lexicon/dangling.js";
import type { Word } from "../words/index.js";
import { isDate } from "./definite.js";
import type { Surroundings } from "./lean.js";
import { isPersonNoun } from "./somebody.js";

const ONE: ReadonlySet<string> = new Set("he she him his her hers himself herself".split(" "));
const OTHERS: ReadonlySet<string> = new Set("they it them theirs their its itself themselves".split(" "));
const OWNING = /^(?:his|her|its|their)$/;

/** True of "he", "her" and their like. */
export const isPersonPronoun = ({ lower }: Word): boolean => ONE.has(lower);

/**
 * Whether a pronoun of the sentence stands for a person told before, or else for a thing; the noun of "this deal" is noted instead. What
 * stands within quotation marks is read by the quotation's own light, but for its opening.
 */
export function pointsByPronoun(
  words: readonly Word[],
  quoted: readonly boolean[],
  around: Surroundings,
  nouns: Set<string>,
): "person" | "thing" | null {
  const opening = words.findIndex((w) => w.tag !== "PUNCT" && w.tag !== "SYM");
  const named = new Set<string>();
  let person = false;
  let thing = false;
  let people = false;
  let things = false;
  for (let i = opening; i >= 0 && i < words.length; i++) {
    const w = words[i];
    if (!w) break;
    if (i === opening || !quoted[i]) {
      const demonstrated = demonstrative(words, i);
      if (demonstrated === "always" || (demonstrated && i === opening)) thing = true;
      else if (demonstrated && !named.has(demonstrated)) nouns.add(demonstrated);
      if (
        isPersonPronoun(w) &&
        (!people || apposed(words, i)) &&
        !((around.people[0] ?? Number.POSITIVE_INFINITY) < w.start)
      ) {
        if (!namedSoon(words, i) && !(i > opening && OWNING.test(w.lower) && around.people.length > 0))
          person = true;
      }
      if (OTHERS.has(w.lower) && !things && !people && !isDummy(words, i) && !namedSoon(words, i))
        thing = true;
    }
    // "22 emails, and those emails".
    if (w.tag === "NOUN" || w.tag === "PROPN") named.add(w.singular);
    if (w.tag === "PROPN") things = true;
    else if (w.tag === "NOUN" && !isTime(w)) {
      things = true;
      // "As president, he …": a role without a determiner is nobody yet.
      const one = !quoted[i] && w.singular === w.lower && isPersonNoun(w.lower);
      if (one && i > 0 && words[i - 1]?.tag !== "ADP") people = true;
    }
  }
  if (person) return "person";
  return thing ? "thing" : null;
}

const SPELLS: ReadonlySet<string> = new Set(
  "week weekend month year quarter season summer winter spring autumn fall morning afternoon evening night century decade time election cycle".split(
    " ",
  ),
);
const isTime = (w: Word | undefined): boolean => w !== undefined && (SPELLS.has(w.singular) || isDate(w));

/**
 * "this.", "that is why" point back always, "this study" and "such a study" to their noun; "this week", "this country", "those who", "such as" and a
 * clause's "that" do not (null).
 */
function demonstrative(words: readonly Word[], i: number): string | null {
  const w = words[i];
  const next = words[i + 1];
  // Part of what follows may stand within quotation marks: "those “who wait”".
  const after = (next?.tag === "PUNCT" && next.text !== "," ? words[i + 2] : next)?.lower ?? "";
  switch (w?.lower) {
    case "this":
      if (isTime(next) || (/^(?:past|coming|last|very)$/.test(after) && isTime(words[i + 2]))) return null;
      return pointedBy(words, i);
    case "that":
      if (i <= 1 && !/^(?:the|a|an)$/.test(after)) return "always";
      if (w.tag === "SCONJ" || /NOUN|PROPN/.test(words[i - 1]?.tag ?? "") || words[i - 1]?.text === ",")
        return null;
      if (next?.tag === "PUNCT") return /^[.;!?]$/.test(next.text) ? "always" : null;
      if (w.tag !== "DET" || next?.tag === "VERB" || next?.tag === "AUX") {
        return null;
      }
      return pointedBy(words, i);
    case "these":
      return pointedBy(words, i);
    case "those":
      if (/^(?:who|whose|in|of|with|from|that|on|at|for|without)$/.test(after) || /ing$|ed$/.test(after))
        return null;
      return pointedBy(words, i);
    case "such":
      if (/^an?$/.test(after)) {
        const noun = pointedBy(words, i + 1);
        return noun && POINTING_NOUNS.has(noun) ? noun : null;
      }
      return after === "as" || words.slice(i + 2, i + 6).some((v) => v.lower === "as") ? null : "always";
    default:
      return null;
  }
}

/** The noun that a demonstrative stands before, null where it is here and now ("this country"), "always" where there is none. */
function pointedBy(words: readonly Word[], i: number): string | null {
  for (let k = i + 1; k < i + 4; k++) {
    const w = words[k];
    if (w?.tag === "NOUN" && words[k + 1]?.tag !== "NOUN") {
      const noun = w.singular;
      return HERE_AND_NOW.has(noun) ? null : noun;
    }
    if (!w || !/ADJ|NUM|NOUN|PROPN/.test(w.tag)) break;
  }
  return "always";
}

/** "It is time to", "It took decades", "it seemed likely", "It’s the first time": the pronoun stands for nothing. */
export function isDummy(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower !== "it") return false;
  const seems = /^(?:seem|appear)(?:s|ed)?$/.test(words[i + 1]?.lower ?? "");
  if (seems && /^(?:clear|likely|that|unlikely)$/.test(words[i + 2]?.lower ?? "")) return true;
  if (/^(?:first|second|third|last|only)$/.test(words[i + 3]?.lower ?? "") && words[i + 4]?.lower === "time")
    return true;
  if (!/^(?:is|was|’s|'s|has|took|takes|will|would|may|might)$/.test(words[i + 1]?.lower ?? "")) return false;
  return words.slice(i + 1, i + 14).some((w) => w.lower === "to" || w.lower === "that" || w.lower === "who");
}

/** "A nurse from Norland, she …": the opening tells what somebody is whom it doesn't name. */
const apposed = (words: readonly Word[], i: number): boolean =>
  /^(?:an?|one)$/.test(words[0]?.lower ?? "") &&
  words[i - 1]?.text === "," &&
  /^s?he$/.test(words[i]?.lower ?? "");

/** "In his remarks, Mr. Wang …", "Asked if she would, Ms. Lowe …", "Even as he …, Mr. Lowe": the name comes within the clause that follows. */
function namedSoon(words: readonly Word[], i: number): boolean {
  const first = words[0]?.lower === "even" ? words[1] : words[0];
  const opens =
    first?.tag === "SCONJ" ||
    first?.tag === "ADP" ||
    first?.lower.endsWith("ing") === true ||
    (first?.tag === "VERB" && first.lower.endsWith("ed"));
  if (!opens || /^the[ymi]/.test(words[i]?.lower ?? "")) return false;
  for (let k = i + 1; k < i + 30; k++) {
    if (words[k]?.text !== ",") continue;
    const after = words[k + 1]?.lower === "the" ? words[k + 2] : words[k + 1];
    if (after?.tag === "PROPN" && !isDate(after)) return true;
  }
  return false;
}
