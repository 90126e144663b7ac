import {
  type APIInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  SelectMenuDefaultValueType,
} from "discord-api-types/v10";

/** The custom id of the menu that chooses the role. */
export const ROLE_MENU = "a1~role";

/** Who may add and remove articles in a server, with Discord's own menu of its roles; only the asker sees it. */
export function renderSettings(role: string | null): APIInteractionResponseCallbackData {
  return {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.TextDisplay,
        content:
          "Everyone who may manage messages here can add, choose and remove articles." +
          (role ? " So can everyone with the role below." : " You can choose a role that can, too."),
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.RoleSelect,
            custom_id: ROLE_MENU,
            placeholder: "No other role",
            min_values: 0,
            max_values: 1,
            ...(role ? { default_values: [{ id: role, type: SelectMenuDefaultValueType.Role }] } : {}),
          },
        ],
      },
    ],
  };
}
