import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
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
  encodeAct,
  encodeCustomId,
  fitReply,
  type Menu,
  notice,
  type Reply,
  type Run,
} from "../reply/index.js";
import { markdownOf, wordsOf } from "./markdown.js";

/** The bar at the side of every reply: printer's red. */
const ACCENT = 0xb5_32_2c;
/** Discord's limits: components of a message, characters of a label. */
const COMPONENTS = 40;
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
  const parts = components.reduce(
    (sum, part) => sum + 1 + ("components" in part ? part.components.length : 0),
    1,
  );
  if (parts > COMPONENTS) throw new RangeError(`a reply of ${parts} components`);
  return {
    flags: MessageFlags.IsComponentsV2 | (options.private ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, accent_color: ACCENT, components }],
  };
}

/** A sentence that only the asker sees. */
export function renderNotice(sentence: string): APIInteractionResponseCallbackData {
  return renderReply(notice(sentence), { private: true });
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
  button: Buttons["buttons"][number],
  i: number,
): APIButtonComponentWithCustomId | APIButtonComponentWithURL {
  const label = labelOf(text, button.label, LABEL.button);
  if ("link" in button)
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.link };
  const main = button.main ? ButtonStyle.Primary : ButtonStyle.Secondary;
  if ("act" in button) {
    const style = button.danger ? ButtonStyle.Danger : main;
    return { type: ComponentType.Button, style, label, custom_id: encodeAct(button.act) };
  }
  const { view, deed, disabled } = button;
  return {
    type: ComponentType.Button,
    style: main,
    label,
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
    options: options.map((option) => ({
      label: labelOf(text, option.label, LABEL.option),
      ...(option.description ? { description: labelOf(text, option.description, LABEL.option) } : {}),
      value: "act" in option ? encodeAct(option.act) : encodeCustomId({ deed: "open", view: option.view }),
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
  const space = cut.lastIndexOf(" ");
  // One long run says more cut than left out; half a surrogate pair is no character.
  const kept = space > 0 ? cut.slice(0, space) : cut.slice(0, -1).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.trimEnd()}…`;
}
