import {
  AUTHOR_HEADINGS,
  FURNITURE_LINES,
  FURNITURE_OPENINGS,
  LINK_HEADINGS,
  PICTURE_CREDITS,
} from "../../data/lexicon/furniture.js";
import type { Span } from "./span.js";

/** Longer blocks are prose whatever they begin with, in code units. */
const FURNITURE_LINE_LENGTH = 220;
/** An author's own note, under its heading or at the end. */
const NOTE_LENGTH = 700;
/** A heading of links is no longer than this, in code units. */
const LINKS_HEADING_LENGTH = 40;
/** Headings that end an article count only after this share of the blocks. */
const TAIL = 0.5;
/** Where notes about the reporters stand: this many blocks from the end. */
const LAST_BLOCKS = 6;

const escaped = (words: readonly string[]) => words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
/** Openings by their first character: a line is held against the few that can fit. */
const OPENINGS = new Map<string, string[]>();
for (const opening of FURNITURE_OPENINGS)
  OPENINGS.set(opening.charAt(0), [...(OPENINGS.get(opening.charAt(0)) ?? []), opening]);
const CREDITS = escaped(PICTURE_CREDITS).join("|");
const NAME = "\\p{Lu}[\\p{L}.’'-]+";
const NAMES = `${NAME}(?:(?:,? and|,| &|) ${NAME}){1,12}`;

/** Lines known by their shape, not by a phrase. */
const SHAPES: readonly RegExp[] = [
  // Nothing but marks, or a page number.
  /^(?:[^\p{L}\p{N}]*|\d{1,3})$/u,
  // Hashtags, mentions, links, e-mail addresses and nothing else.
  /^(?:[#@][\p{L}\p{N}_]+|https?:\/\/\S+|(?:www|pic)\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+)(?:[\s,;|]+(?:[#@][\p{L}\p{N}_]+|https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+))*[.,]?$/u,
  // Markup and style left over.
  /^<\/?[a-z][^<>]*>(?:\s*<\/?[a-z][^<>]*>)*\.?$/i,
  /^[-a-z]{3,40}:\s[^.?!]{1,60};$/,
  // "Photo by …", "(Photo: …)", "AP Photo/Jane Roe", "Jane Roe/Reuters", "Jane Roe via Getty Images".
  /^[([]?(?:ap |file |handout |courtesy |staff )?(?:photo|photos|image|picture|photograph|credit|photo illustration)\s?(?:\/|:|by |courtesy|credit)/i,
  new RegExp(
    `^[([]?(?:${NAME} ){1,4}?(?:${NAME} ?)?(?:\\/|\\||via|for the|\\/ ?The|–|-) ?(?:${CREDITS})[)\\].]*$`,
    "iu",
  ),
  new RegExp(
    `[([](?:${CREDITS}|photos?|image|credit|picture|file)(?: photo| image| file| pool)?(?:\\/|:| by | via )[^()]{2,80}[)\\]]\\.?$`,
    "i",
  ),
  new RegExp(`\\([^()]{2,60}(?:\\/|via | for )\\s?(?:${CREDITS})\\)\\.?$`, "i"),
  // "3 min read", "5 comments", "12 shares", "2 hours ago".
  /^\d+(?:[-\s]minute|\s?min(?:ute)?s?)?\s(?:read|comments?|shares?|views?|likes?|replies|(?:second|minute|hour|day|week|month|year)s? ago)\.?$/i,
  // A date or a time by itself, as a page shows when it was put out.
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2},?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s\d{4}|\d{4}-\d\d-\d\d)(?:[\s,|·•/–-]+(?:at\s)?\d{1,2}[:.]\d\d.{0,24})?\.?$/i,
  /^(?:first )?(?:published|updated|posted|modified|created)(?: (?:on|at))?:? .{0,40}\b(?:\d{4}|\d{1,2}[:.]\d\d)\b.{0,24}$/i,
  // "Follow Jane Roe on Twitter @roe.", "Twitter: @roe", "On Twitter: @roe".
  /^(?:you can )?(?:follow|like|find|tweet|reach|contact|email|e-mail)\s.{2,80}\s(?:on|at|via)\s(?:twitter|facebook|instagram|x|threads|bluesky|linkedin|youtube|google\+|tiktok|@)/i,
  /^(?:follow|contact|reach|email|e-mail|write to|tweet)\s(?:to\s)?.{2,80}\S+@\S+/i,
  /^(?:on )?(?:twitter|facebook|instagram|e-?mail|tel|phone|contact)\s?:\s?\S+$/i,
  /^.{2,60}\bcan be (?:reached|followed|contacted)\s(?:at|on|via|by)\s/i,
  /like (?:the|our|this) (?:facebook )?page:?$/i,
];

/** Notes on who worked on the story; only near the end. */
const NOTES: readonly RegExp[] = [
  /^[-–—*(\s]*(?:additional |with )?(?:reporting|writing|editing|research|contributions?|story|compiled|produced|translated|edited|written|reported|podcast|video|photography)(?: and \w+)?(?: produced| and editing)?(?: by| from|:)\s\p{Lu}/iu,
  /^[-–—*(\s]*\p{Lu}.{2,200}\b(?:contributed (?:(?:to|for) (?:the|this) (?:report|story|article|post|column|dispatch)|(?:additional )?(?:reporting|research)|from \p{Lu})|contributed\.?$|assisted (?:with|in) (?:the|this) (?:report|story|article))/u,
  new RegExp(
    `^[-–—*(\\s]*(?:The )?(?:Associated Press |AP |Reuters )?(?:writers? |reporters? |correspondents? )?${NAMES}(?:,? (?:in|of) ${NAME}(?: ${NAME})*)? reported from .{2,120}$`,
    "u",
  ),
  new RegExp(
    `^${NAMES},? (?:is|was|are) (?:an?|the) .{0,200}\\b(?:reporter|columnist|correspondent|staff writer|freelance (?:writer|journalist)|contributing (?:writer|editor)|contributor|editor|journalist|syndicated)\\b.{0,300}$`,
    "u",
  ),
  /\b(?:tweets? (?:at|as|from)? ?@\w+|follow (?:him|her|them|me|us) (?:on|at|@)|on (?:Twitter|X|Instagram|Threads|Bluesky)(?: at)?:? \(?@\w+)/i,
  /^(?:this (?:story|article|report|post|version|piece|dispatch|column|item) (?:has been|was|is|originally|first|corrects)|correction:|clarification:|editor's note:|note:)\b/i,
  /^[-–—\s]*(?:the )?(?:associated press|reuters|agence france-presse|afp|bloomberg news|ap)(?: contributed to this (?:report|story|article))?\.?$/i,
];

/** A comment thread: what stands under a comments heading when readers' comments follow. */
const COMMENT_MARK =
  /^(?:.{1,40}\bsays:?|reply|report|\d+ (?:minute|hour|day|week|month|year)s? ago|log in to reply|your email address will not.*)$/i;

/**
 * Which blocks are no part of the article: share, follow, newsletter and comment prompts, links to other stories,
 * captions and credits, copyright, tags, and notes on authors. Takes the blocks in order; gives the set of their
 * indices. Errs on the side of keeping: a long block is dropped only as a note near the end.
 */
export function findFurniture(text: string, blocks: readonly Span[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const total = blocks.length;
  let section: "article" | "author" | "links" | "comments" = "article";
  for (const [i, block] of blocks.entries()) {
    const length = block.end - block.start;
    const line = length <= NOTE_LENGTH ? text.slice(block.start, block.end) : "";
    const phrase = plain(line);
    if (section === "comments") {
      furniture.add(i);
      continue;
    }
    if (FURNITURE_LINES.has(phrase.replace(/\s*:$/, ""))) {
      furniture.add(i);
      section = sectionAfter(phrase, text, blocks, i);
      continue;
    }
    const fromEnd = total - i;
    if (
      isFurnitureLine(line, phrase) ||
      (i > 1 && fromEnd <= LAST_BLOCKS && NOTES.some((note) => note.test(line)))
    ) {
      furniture.add(i);
      continue;
    }
    const goesOn =
      (section === "author" && length <= NOTE_LENGTH) ||
      (section === "links" && length <= FURNITURE_LINE_LENGTH && !/[.?!]["”’)]*$/.test(line));
    if (goesOn) furniture.add(i);
    else section = "article";
  }
  return furniture;
}

function isFurnitureLine(line: string, phrase: string): boolean {
  if (line === "" || line.length > FURNITURE_LINE_LENGTH) return false;
  const quotes = /["“]/.test(line);
  const opens = OPENINGS.get(phrase.charAt(0))?.some(
    (opening) => phrase.startsWith(opening) && (!quotes || opening.endsWith(":")),
  );
  return opens === true || SHAPES.some((shape) => shape.test(line));
}

/** What a heading among the furniture brings with it. */
function sectionAfter(phrase: string, text: string, blocks: readonly Span[], i: number) {
  if (i < blocks.length * TAIL) return "article";
  if (AUTHOR_HEADINGS.has(phrase)) return "author";
  if (LINK_HEADINGS.has(phrase)) return "links";
  const near = blocks.slice(i + 1, i + 8);
  if (/comment|reply|conversation|discussion/.test(phrase)) {
    const thread = near.some((b) => b.end - b.start < 80 && COMMENT_MARK.test(text.slice(b.start, b.end)));
    return thread ? "comments" : "article";
  }
  return "article";
}

const LINKS_HEADING =
  /^(?:related|recommended|more (?:in|from|on|about|by|stories|news|coverage)|next in|read (?:more|next|also)|most (?:read|popular|viewed)|trending (?:now|stories|news)|(?:popular|latest|top) (?:stories|news|posts|articles))\b/;

/** True for a heading under which links to other stories stand ("Related Stories", "More from Business"). */
export function isLinksHeading(line: string): boolean {
  const phrase = plain(line.slice(0, LINKS_HEADING_LENGTH + 1)).replace(/\s*:$/, "");
  return line.length <= LINKS_HEADING_LENGTH && (LINK_HEADINGS.has(phrase) || LINKS_HEADING.test(phrase));
}

/** A line as the lists spell it: lower case, straight apostrophes, no marks at either end. */
function plain(line: string): string {
  return line
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[\s*|>»→•·_[\-–—]+/u, "")
    .replace(/[\s.…>»→|*_\]\-–—]+$/u, "");
}
