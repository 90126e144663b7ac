import { TIMES } from "../../../data/lexicon/calendar.js";
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from "../../../data/lexicon/given-names.js";
import { PARTICLES, SUFFIXES } from "../../../data/lexicon/name-parts.js";
import { ORGANISATION_WORDS } from "../../../data/lexicon/organisation-words.js";
import { TITLES } from "../../../data/lexicon/titles.js";
import type { Span } from "../../article/index.js";
import { hasLetter, type Word } from "../words/index.js";
import { senseOf } from "./nominal.js";

/** One word of a name as it is read: hyphens joined ("al-Assad", "Jean-Claude"). `lower` has no final full stop. */
export interface Part extends Span {
  readonly text: string;
  readonly lower: string;
  /** Stands in quotation marks or brackets inside the name ("William “Bill” Clinton"). */
  readonly nickname: boolean;
}

/** A maximal run of capitalised words that may be a name, with titles still on it. */
export interface Chunk extends Span {
  readonly parts: readonly Part[];
  /** Indexes into the words, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Words that are capitalised only because a sentence begins with them. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those some any each every many much most more all both few several other another such no not
  i he she it we you they his her its their our your my who what which when where why how whose whom there here if unless until while
  although though because since as after before during in on at by for from to with without of about against among amid
  between beyond into over under through throughout across despite like unlike near per plus than toward towards upon via
  within and but or nor so yet still also then thus however meanwhile moreover instead perhaps maybe yes now just only even
  once again ever never always often sometimes later earlier today yesterday tomorrow tonight asked according given speaking
  is are was were be been being do does did have has had can could will would shall should may might must let
  one two three four five six seven eight nine ten first second third last next another whether whatever whoever
  ok oh well hey look please none others someone everyone nobody anyone everybody`.split(/\s+/),
);

/** True of "I’m" and "we've" (lower case), which the tagger may take for a name. */
export const isPronounAndVerb = (lower: string): boolean =>
  (lower.includes("’") || lower.includes("'")) &&
  /^(?:i|you|he|she|it|we|they)['’](?:d|ll|m|re|s|ve)$/.test(lower);

/** Heads that an "of" or "for" may follow inside a name. */
const OF_HEADS: ReadonlySet<string> = new Set(
  `secretary minister director king queen prince duke president chairman governor mayor speaker leader chief head bishop archbishop
  university college school institute institution academy center centre department ministry bureau office board council
  committee commission court house bank church league union society association federation republic kingdom
  commonwealth state states city chamber museum library foundation fund coalition alliance confederation organization
  organisation group congress parliament daughters sons knights bill declaration secretary-general undersecretary
  order assistant deputy director undersecretary envoy sisters brotherhood party movement campaign americans citizens students doctors physicians veterans mothers men women`.split(
    /\s+/,
  ),
);

/** Particles that a name may begin with. */
const OPENING_PARTICLES: ReadonlySet<string> = new Set("van von bin ibn de del di al el abu".split(" "));

const GIVEN = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...UNISEX_NAMES]);

/** A list of given names knows this word, written as usual or in capitals. */
export function isGivenName(text: string): boolean {
  if (GIVEN.has(text)) return true;
  const second = text.charCodeAt(1);
  return second >= 65 && second <= 90 && GIVEN.has(text[0] + text.slice(1).toLowerCase());
}

/** True where the word has a letter; the tag tells for marks and numbers. */
const isWord = (w: Word): boolean => w.tag !== "PUNCT" && w.tag !== "SYM" && hasLetter(w.text);
const isCapital = (w: Word | undefined): boolean => w?.capital === true;
/** The word where it is a capital, else null. */
const capital = (w: Word | undefined): Word | null => (isCapital(w) ? (w ?? null) : null);
/** A word in lower case without its final full stop, with one apostrophe for both: "O’Neil" is "O'Neil". */
export function bare(lower: string): string {
  const word = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}
const isHyphen = (w: Word | undefined) => w?.text === "-" || w?.text === "‐" || w?.text === "‑";
/** What makes an adjective of a name: "Trump-backed", "a Graham-type". */
const MADE_OF =
  /^(?:type|like|style|led|backed|era|esque|based|born|friendly|themed|related|run|owned|appointed|supporting|endorsed|area|free|wide|bound|hating|loving|bashing|inspired|controlled|funded|leaning|only|size|sponsored|hosted|approved|for|in|and|the)$/;
const NICK_OPEN = new Set(["“", '"', "(", "‘", "'", "''"]);
const NICK_CLOSE = new Set(["”", '"', ")", "’", "'", "''"]);

/** Capitalised words that stand inside a sentence somewhere: names, not sentence openers. In lower case. */
function namesInside(words: readonly Word[], silent: ReadonlySet<number>): Set<string> {
  const seen = new Set<string>();
  words.forEach((w, i) => {
    if (!w.capital || i === 0 || silent.has(w.sentence)) return;
    const before = words[i - 1];
    if (before && before.sentence === w.sentence && (isWord(before) || before.text === ","))
      seen.add(w.lower);
  });
  return seen;
}

/** Sentences whose capitals say nothing: the headline (-1) and those written in capitals or in headline style. */
export function silentSentences(words: readonly Word[]): Set<number> {
  const silent = new Set<number>([-1]);
  let upper = 0;
  let total = 0;
  words.forEach((w, i) => {
    if (w.text.length > 3 && isWord(w)) {
      total++;
      if (w.capital && (w.tag !== "PROPN" || w.text === w.text.toUpperCase())) upper++;
    }
    if (words[i + 1]?.sentence === w.sentence) return;
    if (total >= 4 && upper > 0.6 * total) silent.add(w.sentence);
    upper = 0;
    total = 0;
  });
  return silent;
}

/** Every run of capitalised words that may be a name, in text order. Linear in the number of words. */
export function findChunks(words: readonly Word[]): Chunk[] {
  const silent = silentSentences(words);
  const inside = namesInside(words, silent);
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length; ) {
    const w = words[i];
    if (!w || !opens(words, i, inside) || silent.has(w.sentence)) {
      i++;
      continue;
    }
    const chunk = readChunk(words, i);
    chunks.push(chunk);
    i = chunk.last + 1;
  }
  return chunks;
}

/** True where a name may begin at word i: a capital that is not there for the sentence's sake, or a particle before one. */
function opens(words: readonly Word[], i: number, inside: ReadonlySet<string>): boolean {
  const w = words[i];
  if (!w) return false;
  const next = words[i + 1];
  if (!isCapital(w)) {
    if (w.lower === "al" && isHyphen(next) && isCapital(words[i + 2])) return true;
    return isCapital(next) && w.tag !== "ADP" && OPENING_PARTICLES.has(w.lower);
  }
  if (isPronounAndVerb(w.lower)) return false;
  if (w.text === "I" || OPENERS.has(w.lower)) {
    // "Will Smith said" opens a sentence with a name, and so does "Will said" after "George Will"; "Will Trump win?" does not.
    if (w.text === "I" || w.tag !== "PROPN" || !isGivenName(w.text)) return false;
    return inside.has(w.lower) ? !isCapital(next) : !OPENERS.has(capital(next)?.lower ?? "the");
  }
  const before = words[i - 1];
  const initial = !before || before.sentence !== w.sentence || !isWord(before);
  if (!initial || inside.has(w.lower) || isGivenName(w.text)) return true;
  // "Bashing Trump, he said", "Longtime Clinton aides": an ordinary word before a name that stands on its own elsewhere.
  if (
    !TITLES.has(bare(w.lower)) &&
    (isCapital(next)
      ? (isOrdinary(w.lower) || ENDINGS.test(w.lower)) &&
        (inside.has(next?.lower ?? "") || isGivenName(next?.text ?? ""))
      : isOrdinary(w.lower))
  )
    return false;
  if (w.tag === "PROPN") return true;
  if (w.tag === "NOUN" || w.tag === "ADJ" || w.tag === "X")
    return isCapital(next) || TITLES.has(bare(w.lower));
  return inside.has(capital(next)?.lower ?? "");
}

const FILLERS: ReadonlySet<string> = new Set(
  "longtime neither either rival fellow former talk ask mr fans call see say watch read meet why guests critics top most ex young old poor dear little big new good bad crooked fellow exit shop save".split(
    " ",
  ),
);
/** Endings of verbs, adverbs and abstract nouns ("Bashing Trump"). Names have them too ("Beijing", "Reilly"). */
const ENDINGS = /(?:ing|ed|ly|ment|tion)$/;
/** A word (lower case) that a sentence may open with and that is hardly a name. */
export function isOrdinary(lower: string): boolean {
  return FILLERS.has(lower) || senseOf(lower) !== null;
}

/** True where a plural owner and its mark at word i go before the name of a body: "Teachers’ Union", "Women’s Equality Center". */
function ownsBody(owner: Part, words: readonly Word[], i: number): boolean {
  const mark = words[i];
  if (mark?.start !== owner.end) return false;
  // A bare mark may also stand after a name in "s": "Lucas’ Company".
  const plural =
    (/^[’']s$/.test(mark.text) && /(?:men|people|children)$/.test(owner.lower)) ||
    (/^[’']$/.test(mark.text) && (senseOf(owner.lower)?.class === "person" || DOERS.test(owner.lower)));
  if (!plural) return false;
  for (let k = i + 1; isCapital(words[k]); k++)
    if (ORGANISATION_WORDS.has(bare(words[k]?.lower ?? ""))) return true;
  return false;
}

/** "Bakers", "Journalists": those who do something, in the plural. */
const DOERS = /(?:[^aeiou]ers|ators|ists)$/;

function readChunk(words: readonly Word[], at: number): Chunk {
  const parts: Part[] = [];
  let i = at;
  let nickname = false;
  const first = words[at];
  const start = first?.start ?? 0;
  let end = start;
  let last = at;
  const take = (from: number) => {
    const head = words[from];
    if (!head) return from;
    let to = from;
    let { text, lower } = head;
    // Hyphens were cut apart: "Jean - Claude" is one part where no space stands between.
    for (;;) {
      const a = words[to];
      const hyphen = words[to + 1];
      const b = words[to + 2];
      if (
        !a ||
        !hyphen ||
        !b ||
        !isHyphen(hyphen) ||
        MADE_OF.test(b.text) ||
        hyphen.start !== a.end ||
        b.start !== hyphen.end
      )
        break;
      text += `-${b.text}`;
      lower += `-${b.lower}`;
      to += 2;
    }
    const tail = words[to] ?? head;
    parts.push({ start: head.start, end: tail.end, text, lower: bare(lower), nickname });
    end = tail.end;
    last = to;
    return to + 1;
  };
  i = take(i);
  for (;;) {
    const w = words[i];
    const prev = words[i - 1];
    if (!w || !prev || w.sentence !== first?.sentence) break;
    const lastPart = parts.at(-1);
    if (isCapital(w) && w.start - prev.end <= 2) {
      if (w.text === "I" || (TIMES.has(bare(w.lower)) && !(lastPart && isGivenName(lastPart.text)))) break;
      i = take(i);
      continue;
    }
    const next = words[i + 1];
    // ", Jr."
    if (w.text === "," && next && isCapital(next) && SUFFIXES.has(bare(next.lower)) && next.text.length > 1) {
      i = take(i + 1);
      continue;
    }
    if (w.lower === "al" && isHyphen(next) && isCapital(words[i + 2])) {
      i = take(i);
      continue;
    }
    if (PARTICLES.has(w.lower) && w.lower !== "y") {
      const two = words[i + 2];
      if (next && isCapital(next) && !TIMES.has(bare(next.lower))) {
        take(i);
        i = take(i + 1);
        continue;
      }
      if (next && PARTICLES.has(next.lower) && isCapital(two)) {
        take(i);
        take(i + 1);
        i = take(i + 2);
        continue;
      }
    }
    if ((w.text === "&" || w.text === "＆") && isCapital(next)) {
      take(i);
      i = take(i + 1);
      continue;
    }
    if (
      (w.lower === "of" || w.lower === "for") &&
      lastPart &&
      OF_HEADS.has(lastPart.lower) &&
      !parts.some((p) => isGivenName(p.text))
    ) {
      const the = next?.lower === "the" ? 1 : 0;
      const target = words[i + 1 + the];
      if (
        target &&
        isCapital(target) &&
        !TIMES.has(bare(target.lower)) &&
        (w.lower === "of" || ORGANISATION_WORDS.has(lastPart.lower) || TITLES.has(lastPart.lower))
      ) {
        take(i);
        if (the) take(i + 1);
        i = take(i + 1 + the);
        continue;
      }
    }
    // "Harbor Workers’ Union": whose body it is belongs to its name.
    if (lastPart && ownsBody(lastPart, words, i)) {
      parts[parts.length - 1] = {
        ...lastPart,
        end: w.end,
        text: lastPart.text + w.text,
        lower: bare(lastPart.lower + w.lower),
      };
      i = take(i + 1);
      continue;
    }
    // "Health and Human Services", inside an office
    if (
      w.lower === "and" &&
      isCapital(next) &&
      parts.some((p) => p.lower === "of") &&
      /^(health|housing|arts|sciences|space|food|securities|science|education|technology)$/.test(
        lastPart?.lower ?? "",
      )
    ) {
      take(i);
      i = take(i + 1);
      continue;
    }
    // William “Bill” Clinton
    if (
      NICK_OPEN.has(w.text) &&
      next &&
      isCapital(next) &&
      parts.every((p) => isGivenName(p.text) || TITLES.has(p.lower) || /^\p{Lu}\.$/u.test(p.text))
    ) {
      const close = words[i + 2];
      const after = words[i + 3];
      if (
        close &&
        !/^(?:\p{Lu}\.?)+$/u.test(next.text) &&
        NICK_CLOSE.has(close.text) &&
        after &&
        isCapital(after) &&
        !OPENERS.has(after.lower) &&
        after.sentence === w.sentence
      ) {
        nickname = true;
        take(i + 1);
        nickname = false;
        i = take(i + 3);
        continue;
      }
    }
    break;
  }
  return { start, end, parts, first: at, last };
}
