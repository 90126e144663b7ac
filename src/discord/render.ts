import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIInteractionResponseCallbackData,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import {
  type Block,
  type Button,
  type Buttons,
  encodeCustomId,
  fitReply,
  type Menu,
  type Reply,
  type Run,
} from "../reply/index.js";
import { markdownOf, wordsOf } from "./markdown.js";

/** The bar at the side of every reply: printer's red. */
const ACCENT = 0xb5_32_2c;
const LABEL = { button: 80, option: 100 } as const;

export interface RenderOptions {
  /** Shown only to the asker, with a button that shares the reply with the channel. */
  readonly private: boolean;
}

/**
 * The reply as a Components V2 message that mentions nobody: one container, its text merged into as few components as the
 * controls between allow. Throws RangeError where a reply can't be made to fit.
 */
export function renderReply(reply: Reply, options: RenderOptions): APIInteractionResponseCallbackData {
  const { text, blocks, view } = fitReply(reply);
  const shareable = options.private && view ? withShare(blocks, view) : blocks;
  const components: APIComponentInContainer[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) components.push({ type: ComponentType.TextDisplay, content: lines.join("\n") });
    lines = [];
  };
  for (const block of shareable) {
    const markdown = markdownOf(text, block);
    if (markdown !== null) {
      // Two passages next to each other would read as one.
      if (block.block === "passage" && lines.at(-1)?.startsWith("> ")) lines.push("> ");
      lines.push(markdown);
      continue;
    }
    flush();
    components.push(controlOf(text, block));
  }
  flush();
  return {
    flags: MessageFlags.IsComponentsV2 | (options.private ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, accent_color: ACCENT, components }],
  };
}

/** A sentence that only the asker sees. */
export function renderNotice(sentence: string): APIInteractionResponseCallbackData {
  return renderReply(
    { text: "", blocks: [{ block: "line", runs: [sentence] }], view: null },
    { private: true },
  );
}

function withShare(blocks: readonly Block[], view: NonNullable<Reply["view"]>): Block[] {
  const share: Button = { label: ["Share with the channel"], view, deed: "share" };
  const last = blocks.at(-1);
  return last?.block === "buttons" && last.buttons.length < 5
    ? [...blocks.slice(0, -1), { ...last, buttons: [...last.buttons, share] }]
    : [...blocks, { block: "buttons", buttons: [share] }];
}

function controlOf(text: string, block: Block): APIComponentInContainer {
  switch (block.block) {
    case "buttons":
      return {
        type: ComponentType.ActionRow,
        components: block.buttons.map((button, i) => buttonOf(text, button, i)),
      };
    case "menu":
      return { type: ComponentType.ActionRow, components: [menuOf(text, block)] };
    default:
      return { type: ComponentType.Separator, divider: true };
  }
}

function buttonOf(
  text: string,
  { label, view, deed, main, disabled }: Buttons["buttons"][number],
  i: number,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: main ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: labelOf(text, label, LABEL.button),
    // Ids are unique in a message; a disabled button, which is never pressed, may lead where another one does.
    custom_id: disabled ? `disabled${i}` : encodeCustomId({ deed: deed ?? "open", view }),
    ...(disabled ? { disabled } : {}),
  };
}

function menuOf(text: string, { placeholder, options }: Menu): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: MENU_ID,
    placeholder,
    options: options.map(({ label, description, view }) => ({
      label: labelOf(text, label, LABEL.option),
      ...(description ? { description: labelOf(text, description, LABEL.option) } : {}),
      value: encodeCustomId({ deed: "open", view }),
    })),
  };
}

/** A menu's own id says nothing: the chosen option's value is an id like a button's. */
export const MENU_ID = "1~menu";

/** Runs as a label: no markdown is read in it; cut between words. */
function labelOf(text: string, runs: readonly Run[], length: number): string {
  const label = runs
    .map((run) => wordsOf(text, run).slice(0, length * 2))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  if (label.length <= length) return label || "…";
  const cut = label.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)).trimEnd() || ""}…`;
}
