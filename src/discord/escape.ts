/**
 * Marks that Discord's markdown gives a meaning wherever they stand: emphasis, code, spoilers, links, mentions, channels,
 * timestamps, custom emoji, headings. A backslash before any ASCII punctuation mark shows the mark and takes its meaning.
 */
const ANYWHERE = /[\\*_~`|<>[\]@#]/g;
/** ":smile:" and "https://": a colon that touches what follows (in this text or the next). One before a space is harmless. */
const COLON = /:(?!\s)/g;
/** "example.com/x": a host without a scheme; invitations are recognised by it. */
const PATH = /(?<=^|\.\p{L}{2,24})\//gu;
/** What makes a list at the beginning of a line: "- ", "+ ", "1. ". */
const LIST = /^(\s*)(?:([-+])|(\d{1,12})([.)]))/;

/** `text` as Discord markdown that shows exactly `text`; `lineStart` says that it stands at the beginning of a line. */
export function escapeText(text: string, lineStart: boolean): string {
  const escaped = text.replace(ANYWHERE, "\\$&").replace(COLON, "\\:").replace(PATH, "\\/");
  return lineStart
    ? escaped.replace(LIST, (_, space: string, bullet?: string, digits?: string, stop?: string) =>
        bullet ? `${space}\\${bullet}` : `${space}${digits}\\${stop}`,
      )
    : escaped;
}
