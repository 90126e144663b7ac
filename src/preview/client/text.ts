import { type BlockNode, type Inline, readMarkdown } from "../markdown.js";

const ELEMENTS = { strong: "strong", emphasis: "em", underline: "u", strike: "s", spoiler: "mark" } as const;
const ACTING = { link: "a", mention: "span", timestamp: "time", emoji: "span" } as const;

/** A message's text as elements. Only text nodes are made of it: nothing in it is read as HTML. */
export function drawText(content: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "text";
  box.append(...readMarkdown(content).map(drawBlock));
  return box;
}

function drawBlock(block: BlockNode): HTMLElement {
  switch (block.kind) {
    case "heading":
      return element(`h${block.level}`, "", block.children.map(drawInline));
    case "small":
      return element("small", "", block.children.map(drawInline));
    case "item":
      return element("li", "", block.children.map(drawInline));
    case "line":
      return element("p", "", block.children.map(drawInline));
    case "fence":
      return element("pre", "", [block.text]);
    case "quote":
      return element("blockquote", "", block.children.map(drawBlock));
  }
}

function drawInline(node: Inline): Node | string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "code":
      return element("code", "", [node.text]);
    case "link":
    case "mention":
    case "timestamp":
    case "emoji":
      return element(ACTING[node.kind], node.kind, [node.text]);
    default:
      return element(ELEMENTS[node.kind], node.kind, node.children.map(drawInline));
  }
}

/** An element with a class and children; strings become text nodes. */
export function element(
  tag: string,
  className: string,
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
