import type { APIInteractionResponseCallbackData } from "discord-api-types/v10";
import { z } from "zod";

/** Discord's rules for a Components V2 message, as far as Verbatim uses it; read from its documentation. */
const CustomId = z.string().min(1).max(100);
const Button = z.strictObject({
  type: z.literal(2),
  style: z.int().min(1).max(4),
  label: z.string().min(1).max(80),
  custom_id: CustomId,
  disabled: z.boolean().optional(),
});
const Select = z.strictObject({
  type: z.literal(3),
  custom_id: CustomId,
  placeholder: z.string().max(150).optional(),
  options: z
    .array(
      z.strictObject({
        label: z.string().min(1).max(100),
        value: CustomId,
        description: z.string().min(1).max(100).optional(),
      }),
    )
    .min(1)
    .max(25)
    .refine(
      (options) => new Set(options.map((o) => o.value)).size === options.length,
      "option values repeat",
    ),
});
const Row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(Button).min(1).max(5), z.array(Select).length(1)]),
});
const Text = z.strictObject({ type: z.literal(10), content: z.string().min(1).max(4000) });
const Separator = z.strictObject({ type: z.literal(14), divider: z.boolean().optional() });
const Container = z.strictObject({
  type: z.literal(17),
  accent_color: z.int().min(0).max(0xff_ff_ff),
  components: z.array(z.union([Row, Text, Separator])).min(1),
});
const Message = z
  .strictObject({
    flags: z.int().refine((flags) => (flags & 32768) !== 0 && (flags & ~(32768 | 64)) === 0),
    allowed_mentions: z.strictObject({ parse: z.array(z.never()).length(0) }),
    components: z.array(Container).length(1),
  })
  .superRefine((message, context) => {
    const all = partsOf(message);
    if (all.length > 40) context.addIssue(`${all.length} components`);
    const text = all.reduce((sum, part) => sum + ("content" in part ? String(part.content).length : 0), 0);
    if (text > 4000) context.addIssue(`${text} characters`);
    const ids = all.flatMap((part) => ("custom_id" in part ? [part.custom_id] : []));
    if (new Set(ids).size !== ids.length) context.addIssue(`custom ids repeat: ${ids.join(" ")}`);
  });

interface Part {
  readonly type: number;
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly components?: readonly Part[];
}

/** Every component of a message, nested ones too. */
export function partsOf(message: { readonly components?: readonly unknown[] | undefined }): Part[] {
  const all = (part: Part): Part[] => [part, ...(part.components ?? []).flatMap(all)];
  return ((message.components ?? []) as readonly Part[]).flatMap(all);
}

/** Throws where Discord would refuse the message. */
export function checkMessage(message: APIInteractionResponseCallbackData | undefined): void {
  Message.parse(message);
}

/** The text of a message, components in order. */
export function textOf(message: APIInteractionResponseCallbackData | undefined): string {
  return partsOf(message ?? {})
    .flatMap((part) => ("content" in part ? [String(part.content)] : []))
    .join("\n");
}
