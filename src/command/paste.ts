import { LabelBuilder, ModalBuilder, TextInputBuilder } from "@discordjs/builders";
import { TextInputStyle } from "discord-api-types/v10";
import { z } from "zod";

/** The custom id of the window into which an article is pasted. */
export const PASTE = "a1~paste";

/** Discord's limit for one field of a window, in characters. */
const FIELD = 4_000;
const PARTS = ["text", "text2", "text3", "text4"] as const;

const Fields = z.object({
  headline: z.string().optional(),
  ...Object.fromEntries(PARTS.map((part) => [part, z.string().optional()])),
});

/** The window: a headline, and four fields because one doesn't hold a long article. */
export const pasteWindow = new ModalBuilder()
  .setCustomId(PASTE)
  .setTitle("Paste an article")
  .addLabelComponents(
    new LabelBuilder()
      .setLabel("Headline")
      .setTextInputComponent(
        new TextInputBuilder()
          .setCustomId("headline")
          .setStyle(TextInputStyle.Short)
          .setRequired(false)
          .setMaxLength(300),
      ),
    ...PARTS.map((part, i) =>
      new LabelBuilder()
        .setLabel(i === 0 ? "Text" : "Text, continued")
        .setDescription(
          i === 0 ? "One paragraph a line" : "Where one field doesn’t hold it: go on with the next paragraph",
        )
        .setTextInputComponent(
          new TextInputBuilder()
            .setCustomId(part)
            .setStyle(TextInputStyle.Paragraph)
            .setRequired(i === 0)
            .setMaxLength(FIELD),
        ),
    ),
  )
  .toJSON();

/** The text that was pasted, as a file would hold it; `fields` are the window's, by custom id. */
export function pastedText(fields: Readonly<Record<string, string>>): string {
  const given = Fields.parse(fields) as Readonly<Record<string, string | undefined>>;
  return ["headline", ...PARTS]
    .map((name) => given[name] ?? "")
    .filter((part) => part.trim() !== "")
    .join("\n\n");
}
