import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { LitElement } from "lit";
import { drawText, element } from "./text.js";

/** What a person did with a control of a message. */
export interface Press {
  readonly custom_id: string;
  readonly component_type: ComponentType.Button | ComponentType.StringSelect;
  readonly values?: string[];
  /** What the control says, for the line above an answer of its own. */
  readonly label: string;
}
export type OnPress = (press: Press) => void;

const BUTTON_TYPES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "destructive",
};

/** A component of a message as an element; one that the page can't draw is shown as its name. */
export function drawComponent(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  onPress: OnPress,
): HTMLElement {
  switch (component.type) {
    case ComponentType.Container:
      return drawContainer(component, onPress);
    case ComponentType.TextDisplay:
      return drawText(component.content);
    case ComponentType.Separator:
      return element("hr", "");
    case ComponentType.ActionRow:
      return drawRow(component, onPress);
    default:
      return element("p", "unknown", [`(component of type ${component.type})`]);
  }
}

function drawContainer({ components, accent_color }: APIContainerComponent, onPress: OnPress): HTMLElement {
  const box = element(
    "div",
    "container",
    components.map((inner) => drawComponent(inner, onPress)),
  );
  if (typeof accent_color === "number") {
    box.style.setProperty("--accent", `#${accent_color.toString(16).padStart(6, "0")}`);
  }
  return box;
}

function drawRow(
  { components }: APIActionRowComponent<APIComponentInMessageActionRow>,
  onPress: OnPress,
): HTMLElement {
  return element(
    "discord-action-row",
    "",
    components.map((control) => {
      if (control.type === ComponentType.Button) return drawButton(control, onPress);
      if (control.type === ComponentType.StringSelect) return drawMenu(control, onPress);
      return element("p", "unknown", [`(component of type ${control.type})`]);
    }),
  );
}

/** Discord's buttons are as wide as their labels; the drawing component adds its padding to its least width. */
const BUTTON_STYLE = new CSSStyleSheet();
BUTTON_STYLE.replaceSync(":host > *:first-child { box-sizing: border-box; margin: 4px 8px 4px 0; }");

function drawButton(button: APIButtonComponent, onPress: OnPress): HTMLElement {
  const label = "label" in button ? (button.label ?? "") : "";
  const drawn = element("discord-button", "", [label]);
  drawn.setAttribute("type", BUTTON_TYPES[button.style] ?? "secondary");
  if (drawn instanceof LitElement) {
    void drawn.updateComplete.then(() => drawn.shadowRoot?.adoptedStyleSheets.push(BUTTON_STYLE));
  }
  if ("url" in button) drawn.setAttribute("url", button.url);
  if (button.disabled) {
    drawn.setAttribute("disabled", "");
    // What is drawn inside takes the focus otherwise, and does nothing.
    drawn.inert = true;
  } else if ("custom_id" in button) {
    const { custom_id } = button;
    drawn.dataset.id = custom_id;
    drawn.addEventListener("click", () =>
      onPress({ custom_id, component_type: ComponentType.Button, label }),
    );
  }
  return drawn;
}

/** A menu; the drawing component opens by mouse only, so the keys are added here. */
function drawMenu(
  { custom_id, placeholder, options }: APIStringSelectComponent,
  onPress: OnPress,
): HTMLElement {
  const list = options.map(({ label, description, value }) => {
    const drawn = element("discord-string-select-menu-option", "");
    drawn.setAttribute("label", label);
    if (description) drawn.setAttribute("description", description);
    drawn.setAttribute("role", "option");
    drawn.tabIndex = -1;
    drawn.dataset.value = value;
    const choose = () => {
      toggle(false);
      onPress({ custom_id, component_type: ComponentType.StringSelect, values: [value], label });
    };
    drawn.addEventListener("click", (event) => {
      event.preventDefault();
      choose();
    });
    drawn.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        event.stopPropagation();
        choose();
      }
    });
    return drawn;
  });
  const menu = element("discord-string-select-menu", "", list);
  menu.setAttribute("placeholder", placeholder ?? "Make a selection");
  menu.setAttribute("role", "combobox");
  menu.setAttribute("aria-haspopup", "listbox");
  menu.setAttribute("aria-label", placeholder ?? "Make a selection");
  menu.setAttribute("aria-expanded", "false");
  menu.tabIndex = 0;

  const isOpen = () => menu.getAttribute("aria-expanded") === "true";
  function toggle(open: boolean): void {
    if (open !== isOpen()) menu.shadowRoot?.querySelector("input")?.click();
  }
  menu.addEventListener("click", (event) => {
    if (event.composedPath().some((target) => target instanceof HTMLInputElement)) {
      menu.setAttribute("aria-expanded", String(!isOpen()));
      if (isOpen()) {
        menu.shadowRoot
          ?.querySelector(".discord-string-select-menu-option-slot")
          ?.scrollIntoView({ block: "nearest" });
      }
    }
  });
  menu.addEventListener("keydown", (event) => {
    const at = list.findIndex((option) => option.matches(":focus"));
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      toggle(true);
      list[Math.min(Math.max(at + step, 0), list.length - 1)]?.focus();
    } else if (event.key === "Escape") {
      toggle(false);
      menu.focus();
    } else if ((event.key === "Enter" || event.key === " ") && event.target === menu) {
      event.preventDefault();
      toggle(!isOpen());
    }
  });
  return menu;
}
