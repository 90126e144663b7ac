import type { Button, View } from "../reply/index.js";

/** The two arrows that turn pages 0 to `total` - 1; none where there is one page. */
export function pager(page: number, total: number, viewOf: (page: number) => View): Button[] {
  if (total < 2) return [];
  const arrow = (label: string, to: number): Button => ({
    label: [label],
    view: viewOf(Math.min(Math.max(to, 0), total - 1)),
    ...(to < 0 || to >= total ? { disabled: true as const } : {}),
  });
  return [arrow("◀", page - 1), arrow("▶", page + 1)];
}
