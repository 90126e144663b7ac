import {
  type APIInteractionResponse,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import { LitElement } from "lit";
import type { PageRequest } from "../request.js";
import { interact, type Payload } from "./api.js";
import { drawComponent, type Press } from "./components.js";
import { element } from "./text.js";
import { openWindow } from "./window.js";

const EPHEMERAL: number = MessageFlags.Ephemeral;

/** The messages of the channel. */
export interface Channel {
  /** Sends a command and shows what comes back below the line that says who used it. */
  run(request: PageRequest, typed: string): Promise<void>;
}

/** Makes `box` a channel; `announce` tells those who don't see it that an answer has come. */
export function openChannel(box: HTMLElement, announce: (words: string) => void): Channel {
  async function run(request: PageRequest, typed: string, on?: Shown): Promise<void> {
    try {
      let target = on;
      const response = await interact(request, ({ kind, data }) => {
        if (kind === "edit" && target) target.show(data);
        else target = post(data, typed);
      });
      target = receive(response, typed, on) ?? target;
    } catch (error) {
      notice(error instanceof Error ? error.message : String(error));
    }
  }

  function receive(
    response: APIInteractionResponse,
    typed: string,
    on: Shown | undefined,
  ): Shown | undefined {
    switch (response.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return post(response.data, typed);
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return post({ flags: response.data?.flags, content: "Verbatim is thinking…" } as Payload, typed);
      case InteractionResponseType.UpdateMessage:
        if (response.data) on?.show(response.data);
        return on;
      case InteractionResponseType.Modal:
        openWindow(response.data, (request) => void run(request, typed));
        return on;
      case InteractionResponseType.DeferredMessageUpdate:
        return on;
      default:
        notice(
          `Discord would open something here that the preview can’t show (response type ${response.type}).`,
        );
        return on;
    }
  }

  function post(payload: Payload, typed: string): Shown {
    const shown = showMessage(payload, typed, press);
    box.append(shown.element);
    // The components draw themselves a moment later; where a message begins is known at once.
    requestAnimationFrame(() => shown.element.scrollIntoView({ block: "start" }));
    announce("Verbatim has answered.");
    return shown;
  }

  function press(shown: Shown, { label, ...data }: Press): void {
    const request: PageRequest = {
      type: InteractionType.MessageComponent,
      data,
      message: { flags: shown.flags },
    };
    void run(request, data.component_type === ComponentType.Button ? label : `“${label}”`, shown);
  }

  function notice(words: string): void {
    const line = element("p", "notice", [words]);
    line.setAttribute("role", "alert");
    box.append(line);
    line.scrollIntoView({ block: "nearest" });
  }

  return { run: (request, typed) => run(request, typed) };
}

/** A message on the page. */
interface Shown {
  readonly element: HTMLElement;
  flags: number;
  show(payload: Payload): void;
}

function showMessage(payload: Payload, typed: string, onPress: (shown: Shown, press: Press) => void): Shown {
  const message = element("discord-message", "");
  message.setAttribute("author", "Verbatim");
  message.setAttribute("avatar", "/verbatim.svg");
  message.setAttribute("bot", "");
  message.setAttribute("role-color", "");
  message.setAttribute(
    "timestamp",
    new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(new Date()),
  );
  const command = element("discord-command", "");
  command.setAttribute("slot", "reply");
  command.setAttribute("author", "You");
  command.setAttribute("avatar", "/you.svg");
  command.setAttribute("command", typed.replace(/^\//, ""));
  const body = element("div", "body");
  message.append(command, body);

  const shown: Shown = {
    element: message,
    flags: payload.flags ?? 0,
    show(next) {
      shown.flags = (next.flags ?? 0) | (shown.flags & EPHEMERAL);
      const drawn = (next.components ?? []).map((component) =>
        drawComponent(component, (press) => onPress(shown, press)),
      );
      if (next.content) drawn.unshift(element("p", "thinking", [next.content]));
      const lost = body.contains(document.activeElement);
      body.replaceChildren(...drawn, payloadOf(next));
      // The pressed button is gone: its successor takes the focus, so that the keyboard goes on from there.
      if (lost) void focusFirst(body);
    },
  };
  if (shown.flags & EPHEMERAL) {
    message.setAttribute("ephemeral", "");
    Object.assign(message, { dismissMessageClicked: () => message.remove() });
  }
  shown.show(payload);
  return shown;
}

/** Puts the focus on the first button of a message that has just been drawn. */
async function focusFirst(body: HTMLElement): Promise<void> {
  const first = body.querySelector("discord-button:not([disabled])");
  if (!(first instanceof LitElement)) return;
  await first.updateComplete;
  first.shadowRoot?.querySelector("button")?.focus();
}

/** What the bot sent, as it sent it. */
function payloadOf(payload: Payload): HTMLElement {
  const json = element("pre", "", [JSON.stringify(payload, null, 2)]);
  json.tabIndex = 0;
  json.setAttribute("aria-label", "The message as the bot sent it");
  return element("details", "payload", [element("summary", "", ["Payload"]), json]);
}
