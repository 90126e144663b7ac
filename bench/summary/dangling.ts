/**
 * Judges by the text of a summary alone whether one of its sentences dangles. Written apart from the rules by which sentences are
 * chosen (it knows neither tags nor what the pipeline found), so that it can find those rules wrong.
 */

const CONNECTIVES =
  /^(?:and|but|or|nor|so|yet|also|still|then|thus|hence|however|instead|meanwhile|moreover|furthermore|additionally|nevertheless|nonetheless|therefore|consequently|accordingly|besides|similarly|likewise|otherwise|rather|indeed|conversely|subsequently|afterwards?|in addition|as a result|as such|for (?:example|instance|that)|on the (?:other|contrary)|by contrast|in contrast|at the same time|in turn|in fact|that said|even so|even then|after that|before that|since then|by then|until then|for one thing|in other words|among (?:them|those|other)|of course|to that end|not that)\b/i;
const PRONOUN =
  /^(?:he|she|it|they|him|them|his|her|hers|their|theirs|its|this|that|these|those|such|both|others|another)\b/i;
const TIME =
  /^(?:this|that) (?:week|month|year|summer|fall|autumn|winter|spring|season|morning|afternoon|evening|quarter|decade|century|election|time|past|coming)/i;
const DUMMY =
  /^it(?: is| was|['’]s| has| took| takes| will| would| may| might| could)\b.*\b(?:that|to|who|whether|how|since)\b/i;
const NAMED_OTHERS =
  /^(?:[Bb]oth [A-Z]|[Bb]oth (?:the|of)\b|[Tt]hose (?:who|whose|in|with|of|from|\w+ing)|[Ss]uch (?:as|a|an)|[Aa]nother \w+|[Tt]hat (?:the|a|an|is)\b)/;
const HE_SHE = /\b(?:he|she)\b/i;
/** "While he praised the crew on Monday, Lowe …": the subject behind an opening clause says who its "he" is. */
const NAMED_BEHIND =
  /^(?:After|Although|As|Because|Before|If|Once|Since|Though|Until|When|While)\b[^,]*, (?:the )?\p{Lu}/u;
const NAME = /(?:^|[^.?!]\s["“']?|["“'])\p{Lu}[\p{L}’'.-]+/u;
/** Nouns that "the" or "that" before them points back with, unless words after them say which is meant. */
const POINTER =
  /\b(?:the|this|that|these|those)(?: (?:new|same|two|three|proposed|final|latest|tentative))? (deal|agreement|bill|measure|law|legislation|plan|proposal|talks|meeting|statement|report|letter|email|emails|decision|ruling|order|attack|attacks|shooting|incident|investigation|lawsuit|case|vote|poll|survey|study|speech|debate|interview|video|article|group|company|committee|panel|board|trip|visit|rally|program|policy|rule|regulation|sanctions|dispute|crisis|issue|problem|matter|move|effort|idea|comments?|remarks?|claims?|allegations?|men|women|pair|couple|sides?|countries|leaders|candidates|rivals)\b(?! (?:of|on|over|for|to|that|which|who|whose|between|against|in|with|from|about|by|at|is that|was that)\b)(?! ?[-–—(]|, (?:known|called))/gi;

/** What a sentence may open with or hold where it stands right behind the article's sentence before it, as it does in the article. */
const HELPED: ReadonlySet<string> = new Set([
  "opening connective",
  "opening pronoun",
  "also",
  "too",
  "pronoun without a name",
]);

/** How a sentence stands in a summary. */
export interface Standing {
  /** True where it leans on another, though that one may stand right before it. */
  readonly leans: boolean;
  /** Why it dangles; null where it stands alone, or right behind what it leans on. */
  readonly dangles: string | null;
}

/**
 * How the sentence stands behind the summary's sentences before it. What it leans on may be the last of them, if that is the article's
 * sentence before it too and names somebody for a "he". `article`: what the article says before the sentence.
 */
export function standingOf(sentence: string, before: readonly string[], article: string): Standing {
  const reasons = reasonsOf(sentence, before, article);
  const leans = reasons.length > 0;
  const previous = before.at(-1);
  if (previous === undefined || !article.trimEnd().endsWith(previous))
    return { leans, dangles: reasons[0] ?? null };
  const nobody = HE_SHE.test(sentence) && !namesSomebody(previous) && !HE_SHE.test(previous);
  return { leans, dangles: reasons.find((why) => nobody || !HELPED.has(why)) ?? null };
}

/**
 * All that the sentence leans on, wherever that stands. What the article before it doesn't name either (in a lead), the summary's
 * reader misses no more than the article's.
 */
function reasonsOf(sentence: string, before: readonly string[], article: string): string[] {
  const reasons: string[] = [];
  const opening = sentence.replace(/^[\s"“”'‘’(]+/, "");
  if (!/^[\p{Lu}\d$€£]/u.test(opening)) reasons.push("opens in lower case");
  if (CONNECTIVES.test(opening)) reasons.push("opening connective");
  if (PRONOUN.test(opening) && !TIME.test(opening) && !DUMMY.test(opening) && !NAMED_OTHERS.test(opening)) {
    reasons.push("opening pronoun");
  }
  if (isHalfQuoted(sentence)) reasons.push("half a quotation");
  const outside = sentence.replace(/“[^”]*”|"[^"]*"|''.*?''/g, " ");
  if (outside.length < sentence.length && (outside.match(/\p{L}{2,}/gu)?.length ?? 0) < 2) {
    reasons.push("quotation that nobody says");
  }
  const also = /\balso\b/i.exec(outside);
  if (
    also &&
    outside.slice(0, also.index).split(/\s+/).length <= 12 &&
    !/\bbut\s+$/i.test(outside.slice(0, also.index))
  ) {
    reasons.push("also");
  }
  if (/\b(?:too|as well|either)[.!?]["”']?$/i.test(sentence)) reasons.push("too");
  const pronoun = HE_SHE.exec(outside);
  if (
    pronoun &&
    !namesSomebody(outside.slice(0, pronoun.index)) &&
    (NAMED_BEHIND.exec(opening)?.[0].length ?? 0) < pronoun.index &&
    !/\b\p{Lu}/u.test(outside.slice(pronoun.index, pronoun.index + 60).replace(/^\S+/, ""))
  ) {
    reasons.push("pronoun without a name");
  }
  for (const [, noun] of outside.matchAll(POINTER)) {
    const stem = (noun ?? "").toLowerCase().replace(/(?:y|ies|s)$/, "");
    const own = outside.toLowerCase();
    const first = own.indexOf(stem);
    const named =
      !article.toLowerCase().includes(stem) ||
      before.some((s) => s.toLowerCase().includes(stem)) ||
      first < own.search(new RegExp(`\\b(?:the|this|that|these|those)\\b[^,;]{0,14}\\b${stem}`));
    if (!named) reasons.push(`the ${noun} without its antecedent`);
  }
  return reasons;
}

function isHalfQuoted(sentence: string): boolean {
  const count = (mark: RegExp) => sentence.match(mark)?.length ?? 0;
  const straight = count(/"/g) + count(/''/g);
  // Some newsrooms open with a curly mark and close with a straight one, or with a second opening mark.
  return (straight + count(/[“”]/g)) % 2 === 1;
}

/** A capitalised word after the first, or a first word that is no mere opener. */
function namesSomebody(text: string): boolean {
  return (
    NAME.test(
      text.replace(
        /^(?:The|A|An|In|On|At|As|When|While|After|Before|If|Although|Though|Because|Since|With|For|By|To|From) /,
        "",
      ),
    ) || /\b\p{Lu}\p{L}+ /u.test(text.slice(3))
  );
}
