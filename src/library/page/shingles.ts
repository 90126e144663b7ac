/** Words in a row that are compared together. */
const WIDTH = 4;

/** A text as the set of its runs of so many words; a shorter text is one run. */
export function shinglesOf(text: string, width = WIDTH): Set<string> {
  const words = wordsOf(text);
  const shingles = new Set<string>();
  for (let i = 0; i < Math.max(1, words.length - width + 1); i++)
    shingles.add(words.slice(i, i + width).join(" "));
  return shingles;
}

/** Share of `part`'s runs of words that `whole` has, 0 to 1. */
export function shareWithin(part: Iterable<string>, whole: ReadonlySet<string>): number {
  let all = 0;
  let found = 0;
  for (const shingle of part) {
    all++;
    if (whole.has(shingle)) found++;
  }
  return all === 0 ? 0 : found / all;
}

/** Lower-case words, without marks and spaces. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
