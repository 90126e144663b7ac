import { AUTHOR_HEADINGS, LINK_HEADINGS } from "../../data/lexicon/furniture.js";
import {
  CAPTION_LENGTH,
  FURNITURE_LINE_LENGTH,
  isCaption,
  isCredit,
  isFurnitureLine,
  plainPhrase,
} from "./furniture-line.js";
import { isLabelledNote, NOTE_LENGTH, noteIn } from "./notes.js";
import type { Span } from "./span.js";

/** Headings that end an article count only after this share of the blocks. */
const TAIL = 0.5;
/** Where notes stand: this many blocks from the end. */
const LAST_BLOCKS = 6;

/** Why a block is no part of the article: it is a line of furniture, a note, or stands under a heading of such. */
export type FurnitureKind = "line" | "note on the story" | "note on an author" | "links" | "comments";

/** A comment thread: what stands under a comments heading when readers' comments follow. */
const COMMENT_MARK =
  /^(?:.{1,40}\bsays:?|reply|report|\d+ (?:minute|hour|day|week|month|year)s? ago|log in to reply|your email address will not.*)$/i;

/**
 * Which blocks are no part of the article: share, follow, newsletter and comment prompts, links to other stories,
 * captions and credits, copyright, tags, and notes on the story and its authors. Takes the blocks in order; gives the
 * places of those in the list. Errs on the side of keeping: a long block is left out only as a note near the end.
 */
export function findFurniture(text: string, blocks: readonly Span[]): ReadonlyMap<number, FurnitureKind> {
  const furniture = new Map<number, FurnitureKind>();
  let under: FurnitureKind | null = null;
  for (const [i, block] of blocks.entries()) {
    const length = block.end - block.start;
    const line = length <= NOTE_LENGTH ? text.slice(block.start, block.end) : "";
    if (under === "comments") {
      furniture.set(i, under);
    } else if (isFurnitureLine(line, i === 0) || (i > 0 && isCaptionAt(text, blocks, i, line))) {
      furniture.set(i, "line");
      under = headingFor(plainPhrase(line), text, blocks, i) ?? (under === "links" ? under : null);
    } else if (under !== null && goesOn(under, line)) {
      furniture.set(i, under);
    } else {
      under = null;
      const atEnd = i > 1 && blocks.length - i <= LAST_BLOCKS;
      const note = i > 0 && isLabelledNote(line) ? "story" : atEnd ? noteIn(line) : null;
      if (note) furniture.set(i, `note on ${note === "story" ? "the story" : "an author"}`);
    }
  }
  return furniture;
}

/** A caption with its credit behind it, or in the line right below it. */
function isCaptionAt(text: string, blocks: readonly Span[], i: number, block: string): boolean {
  if (isCaption(block)) return true;
  const [before, own, credit, after] = [blocks[i - 1], blocks[i], blocks[i + 1], blocks[i + 2]];
  if (!before || !own || !credit || block === "" || block.length > CAPTION_LENGTH) return false;
  // A caption doesn't quote.
  if (/["“”]|\b(?:said|says)\b/.test(block)) return false;
  const apart = (a: Span, b: Span | undefined) => !b || /\n\s*\n|\r\s*\r/.test(text.slice(a.end, b.start));
  return (
    apart(before, own) &&
    !apart(own, credit) &&
    apart(credit, after) &&
    isCredit(text.slice(credit.start, credit.end))
  );
}

/** True for what still stands under a heading: a note under an author's, a line without a stop under one of links. */
function goesOn(under: FurnitureKind, line: string): boolean {
  if (under === "note on an author") return line !== "";
  return line !== "" && line.length <= FURNITURE_LINE_LENGTH && !/[.?!]["”’)]*$/.test(line);
}

/** What a heading among the furniture brings with it; null for one that stands alone. */
function headingFor(phrase: string, text: string, blocks: readonly Span[], i: number): FurnitureKind | null {
  if (i < blocks.length * TAIL) return null;
  if (AUTHOR_HEADINGS.has(phrase)) return "note on an author";
  if (LINK_HEADINGS.has(phrase)) return "links";
  if (!/comment|reply|conversation|discussion/.test(phrase)) return null;
  const near = blocks.slice(i + 1, i + 8);
  const thread = near.some((b) => b.end - b.start < 80 && COMMENT_MARK.test(text.slice(b.start, b.end)));
  return thread ? "comments" : null;
}
