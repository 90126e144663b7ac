import {
  FURNITURE_LINES,
  FURNITURE_OPENINGS,
  LINK_HEADINGS,
  PICTURE_CREDITS,
} from "../../data/lexicon/furniture.js";

/** Longer lines are prose whatever they begin with, in code units. */
export const FURNITURE_LINE_LENGTH = 220;
/** A heading of links is no longer than this, in code units. */
const LINKS_HEADING_LENGTH = 40;

const escaped = (words: readonly string[]) => words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
/** Openings by their first character: a line is held against the few that can fit. */
const OPENINGS = new Map<string, string[]>();
for (const opening of FURNITURE_OPENINGS)
  OPENINGS.set(opening.charAt(0), [...(OPENINGS.get(opening.charAt(0)) ?? []), opening]);
const CREDITS = escaped(PICTURE_CREDITS).join("|");
const NAME = "\\p{Lu}[\\p{L}.’'-]+";

/** Agencies that put their name before the photographer's. */
const AGENCY = "(?:REUTERS|AP Photo|AFP|EPA)";

/** Whose a picture is: names, and small words between them. */
const OWNERS =
  "\\p{Lu}[\\p{L}.’'-]*(?:(?:\\s?[\\/,|]\\s?|\\s)(?:for|via|the|of|and|\\p{Lu}[\\p{L}.’'-]*)){0,9}\\.?$";
/** A credit with its label: "Photo: Jane Roe/The Daily Bridge". */
const LABELLED_CREDIT = `(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Cc]redit)s?(?:\\s?[:/]|\\.\\.\\.|\\sby\\s)\\s?${OWNERS}`;
const AGENCY_CREDIT = `${AGENCY}\\/${NAME}(?: ${NAME}){0,3}(?:\\/[\\p{L} ]+)?\\.?$`;
const STOP = '[.?!…]["”’)]?\\s+';
/** "… in Lanford. Photo: Jane Roe", "… March 3. REUTERS/Jane Roe": a caption with its credit behind it. */
const CAPTIONS = [LABELLED_CREDIT, AGENCY_CREDIT].map((credit) => new RegExp(STOP + credit, "u"));
const CREDITS_ALONE = [LABELLED_CREDIT, AGENCY_CREDIT].map((credit) => new RegExp(`^${credit}`, "u"));
/** "Jane Roe / AP", alone or behind a caption: the agency is looked up. */
const NAME_AND_AGENCY = new RegExp(
  `(?:^|${STOP})${NAME}(?: ${NAME}){1,3}\\s?\\/\\s?(\\p{Lu}[\\p{L} ]{1,24})\\.?$`,
  "u",
);
const AGENCIES: ReadonlySet<string> = new Set(PICTURE_CREDITS);
const namesAgency = (block: string): boolean =>
  block.includes("/") && AGENCIES.has(NAME_AND_AGENCY.exec(block)?.[1]?.toLowerCase() ?? "");
/** A longer block is no caption, and a longer line no credit, in code units. */
export const CAPTION_LENGTH = 400;
const CREDIT_LENGTH = 80;

/** True for a caption that ends in its credit. */
export const isCaption = (block: string): boolean =>
  block.length <= CAPTION_LENGTH && (CAPTIONS.some((shape) => shape.test(block)) || namesAgency(block));

/** True for a line that surely says only whose a picture is: names, with the label or the agency of a credit. */
export const isCredit = (line: string): boolean =>
  line.length <= CREDIT_LENGTH && (CREDITS_ALONE.some((shape) => shape.test(line)) || namesAgency(line));

/** Lines that end in a credit: "Jane Roe/Reuters", "Jane Roe via Getty Images", "… in May (Jane Roe for Reuters)". */
const CREDIT_SHAPES: readonly RegExp[] = [
  new RegExp(
    `^[([]?(?:${NAME} ){1,4}?(?:${NAME} ?)?(?:\\/|\\||via|for the|\\/ ?The|–|-) ?(?:${CREDITS})[)\\].]*$`,
    "iu",
  ),
  new RegExp(`\\([^()]{2,60}(?:\\/|via | for )\\s?(?:${CREDITS})\\)\\.?$`, "i"),
];
/** Of most lines one look at so many code units of their end tells that they end in none. */
const ENDING = 40;
const ENDS_IN_CREDIT = new RegExp(`(?:${CREDITS})$`, "iu");

/** Lines known by their shape, not by a phrase. */
const SHAPES: readonly RegExp[] = [
  // "Photo by …", "(Photo: …)", "AP Photo/Jane Roe".
  /^[([]?(?:ap |file |handout |courtesy |staff )?(?:photo|photos|image|picture|photograph|credit|photo illustration)\s?(?:\/|:|by |courtesy|credit)/i,
  new RegExp(
    `[([](?:${CREDITS}|photos?|image|credit|picture|file)(?: photo| image| file| pool)?(?:\\/|:| by | via )[^()]{2,80}[)\\]]\\.?$`,
    "i",
  ),
  // Nothing but marks, or a page number.
  /^(?:[^\p{L}\p{N}]*|\d{1,3})$/u,
  // Hashtags, mentions, links, e-mail addresses and nothing else.
  /^(?:[#@][\p{L}\p{N}_]+|https?:\/\/\S+|(?:www|pic)\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+)(?:[\s,;|]+(?:[#@][\p{L}\p{N}_]+|https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+))*[.,]?$/u,
  // Markup and style left over.
  /^<\/?[a-z][^<>]*>(?:\s*<\/?[a-z][^<>]*>)*\.?$/i,
  /^[-a-z]{3,40}:\s[^.?!]{1,60};$/,
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

const endsInCredit = (line: string): boolean =>
  ENDS_IN_CREDIT.test(line.replace(/[)\].]+$/, "").slice(-ENDING)) &&
  CREDIT_SHAPES.some((shape) => shape.test(line));

/**
 * True for a line that is furniture by itself: a prompt, a label, a caption or credit, tags, a date put out.
 * @param line with nothing around it
 * @param isFirst the first line of a text may begin like a label and be the headline
 */
export function isFurnitureLine(line: string, isFirst: boolean): boolean {
  if (line === "" || line.length > FURNITURE_LINE_LENGTH) return false;
  const phrase = plainPhrase(line);
  if (FURNITURE_LINES.has(phrase)) return true;
  const quotes = /["“]/.test(line);
  const label = `${phrase}:`;
  const opens =
    !isFirst &&
    OPENINGS.get(phrase.charAt(0))?.some(
      (opening) => label.startsWith(opening) && (!quotes || opening.endsWith(":")),
    );
  return opens === true || isCredit(line) || endsInCredit(line) || SHAPES.some((shape) => shape.test(line));
}

const LINKS_HEADING =
  /^(?:related|recommended|more (?:in|from|on|about|by|stories|news|coverage)|next in|read (?:more|next|also)|most (?:read|popular|viewed)|trending (?:now|stories|news)|(?:popular|latest|top) (?:stories|news|posts|articles))\b/;

/** True for a heading under which links to other stories stand ("Related Stories", "More from Business"). */
export function isLinksHeading(line: string): boolean {
  const phrase = plainPhrase(line.slice(0, LINKS_HEADING_LENGTH + 1));
  return line.length <= LINKS_HEADING_LENGTH && (LINK_HEADINGS.has(phrase) || LINKS_HEADING.test(phrase));
}

/** A line as the lists spell it: lower case, straight apostrophes, no marks at either end. */
export function plainPhrase(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && LEADING_MARK.test(line.charAt(start))) start++;
  while (end > start && TRAILING_MARK.test(line.charAt(end - 1))) end--;
  return line.slice(start, end).toLowerCase().replaceAll("’", "'");
}

const LEADING_MARK = /[\s*|>»→•·_[\-–—]/;
const TRAILING_MARK = /[\s.…>»→|*_\]:\-–—]/;
