import { z } from "zod";

// Limits of messages, components, autocomplete choices and modals as Discord documents them
// (discord.com/developers/docs/components/reference, …/interactions/receiving-and-responding).

export const EPHEMERAL = 1 << 6;
export const IS_COMPONENTS_V2 = 1 << 15;
const SUPPRESS_EMBEDS = 1 << 2;
const SUPPRESS_NOTIFICATIONS = 1 << 12;

const text = (most: number, least = 1) => z.string().min(least).max(most);
const customId = text(100);
const id = z.int().min(0).optional();
const emoji = z.object({ id: z.string().nullish(), name: z.string().nullish() });
const url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(https?|discord):\/\/\S+$/, "Not a well formed URL.");
const media = z.object({
  url: z
    .string()
    .max(2048)
    .regex(/^(https?|attachment):\/\/\S+$/, "Not a well formed URL."),
});

const button = z
  .object({
    type: z.literal(2),
    id,
    style: z.int().min(1).max(6),
    label: z.string().max(80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: url(512).optional(),
    sku_id: z.string().optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine((b, ctx) => {
    const problem = (message: string) => ctx.addIssue({ code: "custom", message });
    if (b.style <= 4 && !b.custom_id) problem("A custom id is required.");
    if (b.style <= 4 && b.url) problem("A button with a custom id can't have a URL.");
    if (b.style === 5 && (!b.url || b.custom_id)) problem("A link button has a URL and no custom id.");
    if (b.style !== 6 && !b.label && !b.emoji) problem("A label or an emoji is required.");
  });

const option = z.object({
  label: text(100),
  value: text(100),
  description: z.string().max(100).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
});

const selectFields = {
  id,
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};

const stringSelect = z
  .object({ type: z.literal(3), ...selectFields, options: z.array(option).min(1).max(25) })
  .superRefine((select, ctx) => {
    const problem = (message: string) => ctx.addIssue({ code: "custom", message });
    const values = select.options.map((o) => o.value);
    if (new Set(values).size < values.length) problem("Values of options must be unique.");
    if ((select.max_values ?? 1) > values.length) problem("max_values is more than there are options.");
    if ((select.min_values ?? 1) > (select.max_values ?? 1)) problem("min_values is more than max_values.");
    if (select.options.filter((o) => o.default).length > (select.max_values ?? 1)) {
      problem("More default options than may be chosen.");
    }
  });

const entitySelect = z.object({ type: z.union([5, 6, 7, 8].map((t) => z.literal(t))), ...selectFields });

const actionRow = z
  .object({
    type: z.literal(1),
    id,
    components: z.array(z.union([button, stringSelect, entitySelect])).min(1),
  })
  .superRefine((row, ctx) => {
    const selects = row.components.filter((c) => c.type !== 2).length;
    const problem = (message: string) => ctx.addIssue({ code: "custom", path: ["components"], message });
    if (selects === 0 && row.components.length > 5) problem("At most 5 buttons in a row.");
    if (selects > 0 && row.components.length > 1) problem("A menu takes the whole row.");
  });

const textDisplay = z.object({
  type: z.literal(10),
  id,
  content: text(4000).refine((content) => content.trim() !== "", "This field is required"),
});
const thumbnail = z.object({ type: z.literal(11), id, media, description: z.string().max(1024).nullish() });
const section = z.object({
  type: z.literal(9),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.union([button, thumbnail]),
});
const gallery = z.object({
  type: z.literal(12),
  id,
  items: z
    .array(z.object({ media, description: z.string().max(1024).nullish() }))
    .min(1)
    .max(10),
});
const file = z.object({ type: z.literal(13), id, file: media });
const separator = z.object({
  type: z.literal(14),
  id,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const inContainer = [actionRow, section, textDisplay, gallery, file, separator] as const;
const container = z.object({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
  components: z.array(z.discriminatedUnion("type", inContainer)).min(1),
});
const topLevel = z.discriminatedUnion("type", [...inContainer, container]);

/** A component of a message, as far as the double looks at it. */
export interface Component {
  readonly type: number;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly [key: string]: unknown;
}

/** Every component with those inside it. */
export function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap((c) => [
    c,
    ...allComponents(c.components ?? []),
    ...(c.accessory ? [c.accessory] : []),
  ]);
}

/** The component with this custom id, or undefined: nobody can use what isn't there. */
export function findComponent(components: readonly Component[], customId: string): Component | undefined {
  return allComponents(components).find((c) => c.custom_id === customId);
}

const embed = z.object({
  title: z.string().max(256).optional(),
  description: z.string().max(4096).optional(),
  fields: z
    .array(z.object({ name: text(256), value: text(1024) }))
    .max(25)
    .optional(),
  footer: z.object({ text: text(2048) }).optional(),
});

const allowedMentions = z.object({
  parse: z.array(z.enum(["roles", "users", "everyone"])).optional(),
  users: z.array(z.string()).max(100).optional(),
  roles: z.array(z.string()).max(100).optional(),
  replied_user: z.boolean().optional(),
});

/** A message to send. `legacy` says whether an edited message was sent without Components V2 (null: a new message). */
export const messageRules = z
  .object({
    content: z.string().max(2000).nullish(),
    embeds: z.array(embed).max(10).nullish(),
    components: z.array(z.unknown()).nullish(),
    allowed_mentions: allowedMentions.nullish(),
    flags: z.int().nullish(),
    poll: z.unknown().optional(),
    attachments: z.array(z.unknown()).optional(),
    tts: z.boolean().optional(),
  })
  .superRefine((message, ctx) => {
    const problem = (path: PropertyKey[], text: string) =>
      ctx.addIssue({ code: "custom", path, message: text });
    const flags = message.flags ?? 0;
    if (flags & ~(EPHEMERAL | IS_COMPONENTS_V2 | SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS)) {
      problem(["flags"], "Flags that can't be set.");
    }
    if (flags & IS_COMPONENTS_V2) {
      for (const field of ["content", "embeds", "poll"] as const) {
        const value = message[field];
        if (value && (!Array.isArray(value) || value.length > 0)) {
          problem([field], "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
        }
      }
    }
    const shape = flags & IS_COMPONENTS_V2 ? z.array(topLevel) : z.array(actionRow).max(5);
    const components = shape.safeParse(message.components ?? []);
    if (!components.success) {
      for (const issue of components.error.issues) {
        ctx.addIssue({ ...issue, path: ["components", ...issue.path] } as never);
      }
      return;
    }
    const all = allComponents(components.data as Component[]);
    if (all.length > 40) problem(["components"], `${all.length} components; a message has at most 40.`);
    const characters = all.reduce((sum, c) => sum + (c.content?.length ?? 0), 0);
    if (characters > 4000) problem(["components"], `${characters} characters; a message has at most 4000.`);
    const ids = all.flatMap((c) => c.custom_id ?? []);
    const twice = ids.find((one, i) => ids.indexOf(one) < i);
    if (twice !== undefined) problem(["components"], `Component custom id cannot be duplicated: ${twice}`);
    const parse = message.allowed_mentions?.parse ?? [];
    for (const kind of ["users", "roles"] as const) {
      if (parse.includes(kind) && message.allowed_mentions?.[kind]?.length) {
        problem(["allowed_mentions"], `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`);
      }
    }
  });

export const autocompleteRules = z.object({
  choices: z
    .array(
      z.object({
        name: text(100),
        value: z.union([text(100), z.number()]),
        name_localizations: z.record(z.string(), text(100)).nullish(),
      }),
    )
    .max(25),
});

const textInput = z.object({
  type: z.literal(4),
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  label: text(45).optional(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
});
const upload = z.object({ type: z.literal(19), custom_id: customId });
const labelled = z.object({
  type: z.literal(18),
  label: text(45),
  description: z.string().max(100).optional(),
  component: z.union([textInput, stringSelect, entitySelect, upload]),
});
const inputRow = z.object({
  type: z.literal(1),
  components: z.array(textInput.required({ label: true })).length(1),
});

export const modalRules = z.object({
  custom_id: customId,
  title: text(45),
  components: z
    .array(z.discriminatedUnion("type", [labelled, inputRow, textDisplay]))
    .min(1)
    .max(5),
});
