import { lexer, type Token } from "marked";

/** A file may begin with settings between lines of dashes, for the program that it was written for. */
const FRONT_MATTER = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/;

/** The words of a Markdown text without its marks: a line for each block, an empty line between them. */
export function plainText(markdown: string): string {
  return blocksOf(lexer(markdown.replace(FRONT_MATTER, "")))
    .map((block) => block.replace(/\s+/g, " ").trim())
    .filter((block) => block !== "")
    .join("\n\n");
}

function blocksOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case "heading":
      case "paragraph":
      case "text":
        return [wordsOf(token)];
      case "blockquote":
        return blocksOf(token.tokens ?? []);
      case "list":
        return (token.items as Token[]).flatMap((item) =>
          blocksOf("tokens" in item ? (item.tokens ?? []) : []),
        );
      default:
        // Code, tables, rules and HTML are no part of an article's running text.
        return [];
    }
  });
}

/** The words of a token; what marks them up, and images, left out. */
function wordsOf(token: Token): string {
  if (token.type === "image" || token.type === "html") return "";
  if (token.type === "br") return " ";
  if ("tokens" in token && token.tokens) return token.tokens.map(wordsOf).join("");
  return "text" in token ? unescapeHtml(token.text as string) : "";
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Writes the characters that Markdown escapes as HTML does. */
function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
