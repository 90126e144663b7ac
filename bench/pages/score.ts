/** Words in a row that are compared together. */
const WIDTH = 4;

/** How much of two texts agrees: the share of what was found that is right, and the share of what is right that was found. */
export interface Agreement {
  /** Null where nothing was found: such a page counts in the recall alone. */
  readonly precision: number | null;
  readonly recall: number;
}

/**
 * Compares an extracted text with the true one by their runs of four words, each as often as it occurs, as
 * scrapinghub/article-extraction-benchmark does.
 */
export function agreement(truth: string, found: string): Agreement {
  const right = runsOf(truth);
  const given = runsOf(found);
  let both = 0;
  for (const [run, count] of right) both += Math.min(count, given.get(run) ?? 0);
  const total = (runs: ReadonlyMap<string, number>) =>
    [...runs.values()].reduce((sum, count) => sum + count, 0);
  const allGiven = total(given);
  const allRight = total(right);
  return { precision: allGiven === 0 ? null : both / allGiven, recall: allRight === 0 ? 1 : both / allRight };
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  if (words.length === 0) return runs;
  for (let i = 0; i < Math.max(1, words.length - WIDTH + 1); i++) {
    const run = words.slice(i, i + WIDTH).join(" ");
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** The means over all pages, and the F1 of the means. */
export function meansOf(pages: readonly Agreement[]): { precision: number; recall: number; f1: number } {
  const mean = (shares: readonly number[]) =>
    shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1);
  const precision = mean(pages.map((page) => page.precision).filter((share) => share !== null));
  const recall = mean(pages.map((page) => page.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
