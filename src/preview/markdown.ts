/**
 * Discord's message markdown as a tree of plain data. It knows more than Verbatim writes (links, mentions, timestamps …):
 * what the bot sends must be shown as Discord would show it, also where it should not act.
 */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "strong" | "emphasis" | "underline" | "strike" | "spoiler";
      readonly children: readonly Inline[];
    }
  | { readonly kind: "code"; readonly text: string }
  /** Whatever would be more than text in Discord: a link, a mention, a timestamp, an emoji. */
  | { readonly kind: "link" | "mention" | "timestamp" | "emoji"; readonly text: string };

export type BlockNode =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: "small" | "line" | "item"; readonly children: readonly Inline[] }
  | { readonly kind: "fence"; readonly text: string }
  | { readonly kind: "quote"; readonly children: readonly BlockNode[] };

/** Reads a message's text. Any string is one; nothing is thrown. */
export function readMarkdown(content: string): BlockNode[] {
  return readLines(content.split("\n"));
}

function readLines(lines: readonly string[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line.startsWith("```")) {
      const end = lines.findIndex((other, at) => at > i && other.trimEnd().endsWith("```"));
      if (end > i) {
        blocks.push({ kind: "fence", text: lines.slice(i + 1, end).join("\n") });
        i = end;
        continue;
      }
    }
    if (line.startsWith(">>> ")) {
      blocks.push({ kind: "quote", children: readLines([line.slice(4), ...lines.slice(i + 1)]) });
      break;
    }
    if (line.startsWith("> ")) {
      const quoted: string[] = [];
      while (lines[i]?.startsWith("> ")) quoted.push((lines[i++] ?? "").slice(2));
      i--;
      blocks.push({ kind: "quote", children: readLines(quoted) });
      continue;
    }
    blocks.push(readLine(line));
  }
  return blocks;
}

function readLine(line: string): BlockNode {
  const heading = /^(#{1,3}) +(\S.*)$/s.exec(line);
  if (heading)
    return { kind: "heading", level: levelOf(heading[1] ?? ""), children: readInline(heading[2] ?? "") };
  const small = /^-# +(\S.*)$/s.exec(line);
  if (small) return { kind: "small", children: readInline(small[1] ?? "") };
  const item = /^ *(?:[-*+]|\d+\.) +(\S.*)$/s.exec(line);
  if (item) return { kind: "item", children: readInline(item[1] ?? "") };
  return { kind: "line", children: readInline(line) };
}

const levelOf = (marks: string): 1 | 2 | 3 => (marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3);

type Rule = { readonly pattern: RegExp; readonly node: (match: RegExpExecArray) => Inline };

const nested =
  (kind: "strong" | "emphasis" | "underline" | "strike" | "spoiler") => (match: RegExpExecArray) => ({
    kind,
    children: readInline(match[1] ?? ""),
  });
const acting = (kind: "link" | "mention" | "timestamp" | "emoji") => (match: RegExpExecArray) => ({
  kind,
  text: match[1] ?? match[0],
});

/** In the order in which Discord tries them at each place; a backslash before a punctuation mark comes first. */
const RULES: readonly Rule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/uy, node: (match) => ({ kind: "text", text: match[1] ?? "" }) },
  { pattern: /<(?:https?:\/\/|mailto:|tel:)[^\s>]+>/y, node: acting("link") },
  {
    pattern: /(?:https?:\/\/|discord\.gg\/|discord(?:app)?\.com\/invite\/)[^\s<]+[^\s<.,:;"')\]]/y,
    node: acting("link"),
  },
  { pattern: /\[((?:\\.|[^\]\\])+)\]\([^\s)]+\)/y, node: acting("link") },
  { pattern: /<t:-?\d+(?::[tTdDfFR])?>/y, node: acting("timestamp") },
  { pattern: /<a?:\w+:\d+>/y, node: acting("emoji") },
  { pattern: /:[^\s:]+?:/y, node: acting("emoji") },
  { pattern: /<(?:@[!&]?\d+|#\d+|\/[^:>]+:\d+|id:\w+)>|@(?:everyone|here)/y, node: acting("mention") },
  { pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, node: nested("strong") },
  { pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, node: nested("underline") },
  { pattern: /\*(?!\s)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/y, node: nested("emphasis") },
  { pattern: /_((?:\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}_])/uy, node: nested("emphasis") },
  { pattern: /~~((?:\\[\s\S]|[^\\])+?)~~(?!_)/y, node: nested("strike") },
  { pattern: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, node: nested("spoiler") },
  { pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y, node: (match) => ({ kind: "code", text: match[2] ?? "" }) },
];

/** Reads the text within a line. */
export function readInline(text: string): Inline[] {
  const nodes: Inline[] = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const found = MARK.test(text[at] ?? "") ? matchAt(text, at) : null;
    if (!found) {
      plain += text[at++];
      continue;
    }
    at += found.length;
    if (found.node.kind === "text") {
      plain += found.node.text;
      continue;
    }
    if (plain !== "") nodes.push({ kind: "text", text: plain });
    plain = "";
    nodes.push(found.node);
  }
  if (plain !== "") nodes.push({ kind: "text", text: plain });
  return nodes;
}

/** What any rule can begin with. */
const MARK = /[\\<hd[:@*_~|`]/;

function matchAt(text: string, at: number): { node: Inline; length: number } | null {
  for (const { pattern, node } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { node: node(match), length: match[0].length };
  }
  return null;
}
