/** Longer blocks are no notes, in code units. */
export const NOTE_LENGTH = 700;

const NAME = "\\p{Lu}[\\p{L}.’'-]+";
const NAMES = `${NAME}(?:(?:,? and|,| &|) ${NAME}){1,12}`;

/** On who worked on the story, and what has been changed in it since. */
const ON_THE_STORY: readonly RegExp[] = [
  /^[-–—*(\s]*(?:additional |with )?(?:reporting|writing|editing|research|contributions?|story|compiled|produced|translated|edited|written|reported|podcast|video|photography)(?: and \w+)?(?: produced| and editing)?(?: by| from|:)\s\p{Lu}/iu,
  /^[-–—*(\s]*\p{Lu}.{2,200}\b(?:contributed (?:(?:to|for) (?:the|this) (?:report|story|article|post|column|dispatch)|(?:additional )?(?:reporting|research)|from \p{Lu})|contributed\.?$|assisted (?:with|in) (?:the|this) (?:report|story|article))/u,
  new RegExp(
    `^[-–—*(\\s]*(?:The )?(?:Associated Press |AP |Reuters )?(?:writers? |reporters? |correspondents? )?${NAMES}(?:,? (?:in|of) ${NAME}(?: ${NAME})*)? reported from .{2,120}$`,
    "u",
  ),
  /^(?:this (?:story|article|report|post|version|piece|dispatch|column|item) (?:has been|was|is|originally|first|corrects)|correction:|clarification:|note:)\b/i,
  /^[-–—\s]*(?:the )?(?:associated press|reuters|agence france-presse|afp|bloomberg news|ap)(?: contributed to this (?:report|story|article))?\.?$/i,
];

/** On an author: what they do, and where to follow them. */
const ON_AN_AUTHOR: readonly RegExp[] = [
  new RegExp(
    `^${NAMES},? (?:is|was|are) (?:an?|the) .{0,200}\\b(?:reporter|columnist|correspondent|staff writer|freelance (?:writer|journalist)|contributing (?:writer|editor)|contributor|editor|journalist|syndicated)\\b.{0,300}$`,
    "u",
  ),
  /\b(?:tweets? (?:at|as|from)? ?@\w+|follow (?:him|her|them|me|us) (?:on|at|@)|on (?:Twitter|X|Instagram|Threads|Bluesky)(?: at)?:? \(?@\w+)/i,
];

/** A note of the newsroom that says so itself, wherever it stands. */
const LABELLED = /^[-–—*(\s]*editor['’]?s['’]? note(?::| [—–-])/i;

/** What has been mended in the article, wherever it stands: not "Corrections: $3 million", "this report was revised by the committee". */
const MENDED: readonly RegExp[] = [
  /^[-–—*(\s]*(?:correction|clarification)s?:\s(?:an? (?:earlier|original|previous)\b|in an? (?:earlier|original|previous)\b|due to\b|this (?:story|article|report|post|version)\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|[^.]{3,60} (?:has|have) been (?:clarified|corrected)\b)/i,
  /^[-–—*(\s]*this (?:story|article|report|post) (?:has been|was) (?:amended|clarified|corrected|edited|revised|updated)(?: (?:on|at) [^.,]{3,40}?)?(?: to (?:add|clarify|correct|fix|include|note|reflect|remove)\b| with\b|\.?$)/i,
];

/** True of a block that says itself that it is a note of the newsroom. */
export const isLabelledNote = (block: string): boolean =>
  block.length <= NOTE_LENGTH && [LABELLED, ...MENDED].some((note) => note.test(block));

/** What a block at the end of an article says about the article instead of in it; null for one that is part of it. */
export function noteIn(block: string): "story" | "author" | null {
  if (block.length > NOTE_LENGTH) return null;
  if (ON_THE_STORY.some((note) => note.test(block))) return "story";
  return ON_AN_AUTHOR.some((note) => note.test(block)) ? "author" : null;
}
