import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionType,
  TextInputStyle,
} from "discord-api-types/v10";
import type { PageRequest } from "../request.js";
import { element } from "./text.js";

/** Opens the window that the bot asks for; `onSend` gets what was written into it, nothing where it was closed. */
export function openWindow(
  { title, custom_id, components }: APIModalInteractionResponseCallbackData,
  onSend: (request: PageRequest) => void,
): void {
  const fields = components.flatMap((component) => {
    if (component.type !== ComponentType.Label || component.component.type !== ComponentType.TextInput)
      return [];
    const { custom_id: id, style, required, max_length, placeholder } = component.component;
    const input = document.createElement(style === TextInputStyle.Short ? "input" : "textarea");
    input.required = required !== false;
    if (max_length !== undefined) input.maxLength = max_length;
    if (placeholder) input.placeholder = placeholder;
    const label = element("label", "", [
      component.label,
      ...(component.description ? [element("small", "", [component.description])] : []),
      input,
    ]);
    return [{ id, input, label }];
  });
  const send = element("button", "", ["Submit"]);
  const close = element("button", "quiet", ["Cancel"]);
  close.setAttribute("type", "button");
  const form = element("form", "", [
    element("h2", "", [title]),
    ...fields.map(({ label }) => label),
    element("div", "row", [send, close]),
  ]);
  const dialog = document.createElement("dialog");
  dialog.className = "window";
  dialog.setAttribute("aria-label", title);
  dialog.append(form);
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  close.addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.close();
    onSend({
      type: InteractionType.ModalSubmit,
      data: {
        custom_id,
        components: fields.map(({ id, input }) => ({
          type: ComponentType.Label,
          component: { type: ComponentType.TextInput, custom_id: id, value: input.value },
        })),
      },
    });
  });
  dialog.showModal();
}
