import type { Mention } from "./mention.js";

/** How strongly the frames alone put a matter on the table: enough to tell which wording others gather round. */
export function weighFrames(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, m) => sum + FRAME_STRENGTH[m.kind], 0);
}

const FRAME_STRENGTH: Readonly<Record<Mention["kind"], number>> = {
  list: 2.1,
  adjunct: 1.5,
  person: 1.3,
  discussion: 1.1,
  agenda: 1.1,
  stance: 1,
  body: 0.9,
  clause: 0.5,
  demand: 0.4,
  mention: 0.1,
  topic: 0.1,
  passing: 0.1,
};
