import type { Span } from "./span.js";

/** A byline stands among the first blocks after the headline. */
const FIRST_BLOCKS = 4;
const LONGEST = 160;
/** "By Jane Roe", "BY JANE ROE and JOHN DOE, Associated Press Writer", "Story by Jane Roe". */
const BYLINE =
  /^(?:(?:story|words|written|reported|report|analysis|opinion|review|commentary|text)\s)?by:?\s+((?:the\s)?\p{Lu}[^?!"“”]*)$/iu;
const NAME_WORD =
  /^(?:\p{Lu}|and$|&$|of$|for$|the$|in$|de$|van$|von$|al-|el-|bin$|da$|di$|la$|le$|with$|at$|\||•|·|-|–|—|\/|@|\d)/u;

/** The byline among the blocks after the headline ("By Jane Roe and John Doe"), or null. */
export function findByline(text: string, blocks: readonly Span[]): Span | null {
  return (
    blocks
      .slice(0, FIRST_BLOCKS)
      .find((block) => isByline(text.slice(block.start, Math.min(block.end, block.start + LONGEST + 1)))) ??
    null
  );
}

function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words =
    BYLINE.exec(line)?.[1]
      ?.split(/[\s,]+/)
      .filter((word) => word !== "") ?? [];
  return words.length > 0 && words.filter((word) => NAME_WORD.test(word)).length >= words.length * 0.8;
}
