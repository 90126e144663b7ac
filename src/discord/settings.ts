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
          "Who may manage messages here may add, choose and remove articles." +
          (role ? " So may everyone with the role below." : " A role may be chosen that may, too."),
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.RoleSelect,
            custom_id: ROLE_MENU,
            placeholder: "No role besides",
            min_values: 0,
            max_values: 1,
            ...(role ? { default_values: [{ id: role, type: SelectMenuDefaultValueType.Role }] } : {}),
          },
        ],
      },
    ],
  };
}
