import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  Locale,
} from "discord-api-types/v10";
import { z } from "zod";

/** The page's one server, channel and person; ids look like Discord's. */
const HERE = { guild: "100000000000000001", channel: "100000000000000002", user: "100000000000000003" };
const ALL_PERMISSIONS = "562949953421311";
const text = z.string().max(6000);

const option = z.object({
  name: z.string().max(32),
  type: z.int(),
  value: z.union([text, z.boolean(), z.number()]),
  focused: z.boolean().optional(),
});

/** A subcommand with its options, or an option. */
const chosen = z.union([
  z.object({
    name: z.string().max(32),
    type: z.literal(ApplicationCommandOptionType.Subcommand),
    options: z.array(option).max(25),
  }),
  option,
]);

/** What the page sends: the part of an interaction that a person decides. */
export const PageRequest = z.discriminatedUnion("type", [
  z.object({
    type: z.enum({
      command: InteractionType.ApplicationCommand,
      autocomplete: InteractionType.ApplicationCommandAutocomplete,
    }),
    data: z.object({ name: z.string().max(32), options: z.array(chosen).max(25) }),
  }),
  z.object({
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({
      custom_id: z.string().max(100),
      component_type: z.union([z.literal(ComponentType.Button), z.literal(ComponentType.StringSelect)]),
      values: z.array(z.string().max(100)).max(25).optional(),
    }),
    message: z.object({ flags: z.int() }),
  }),
  z.object({
    type: z.literal(InteractionType.ModalSubmit),
    data: z.object({
      custom_id: z.string().max(100),
      components: z
        .array(
          z.object({
            type: z.literal(ComponentType.Label),
            component: z.object({
              type: z.literal(ComponentType.TextInput),
              custom_id: z.string().max(100),
              value: z.string().max(4000),
            }),
          }),
        )
        .max(5),
    }),
  }),
]);
export type PageRequest = z.infer<typeof PageRequest>;

let last = 100000000000000004n;

/** The interaction as Discord would have sent it. */
export function toInteraction(request: PageRequest): APIInteraction {
  const user = { id: HERE.user, username: "you", discriminator: "0", global_name: "You", avatar: null };
  const around = {
    id: String(++last),
    application_id: "100000000000000004",
    token: "preview",
    version: 1,
    guild_id: HERE.guild,
    guild_locale: Locale.EnglishUS,
    locale: Locale.EnglishUS,
    channel: { id: HERE.channel, type: 0 },
    channel_id: HERE.channel,
    member: {
      user,
      permissions: ALL_PERMISSIONS,
      roles: [],
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
    },
    app_permissions: ALL_PERMISSIONS,
    authorizing_integration_owners: { 0: HERE.guild },
    context: 0,
    entitlements: [],
    attachment_size_limit: 0,
  };
  const data =
    "name" in request.data
      ? { id: "100000000000000005", type: ApplicationCommandType.ChatInput, ...request.data }
      : request.data;
  const message =
    "message" in request
      ? { id: String(++last), channel_id: HERE.channel, ...request.message, interaction_metadata: { user } }
      : undefined;
  // The parts that no answer reads are left out, which the type can't say.
  return {
    ...around,
    type: request.type,
    data,
    ...(message ? { message } : {}),
  } as unknown as APIInteraction;
}
