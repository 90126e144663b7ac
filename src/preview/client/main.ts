import "@skyra/discord-components-core/discord-action-row.js";
import "@skyra/discord-components-core/discord-button.js";
import "@skyra/discord-components-core/discord-command.js";
import "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-messages.js";
import "@skyra/discord-components-core/discord-string-select-menu.js";
import "@skyra/discord-components-core/discord-string-select-menu-option.js";
import { fetchDefinitions } from "./api.js";
import { openChannel } from "./channel.js";
import { openComposer } from "./composer.js";

const messages = part("messages", HTMLElement);
const status = part("status", HTMLElement);

const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => messages.toggleAttribute("light-theme", !dark.matches);
// The drawing components read the property, which the attribute sets only once they are defined.
customElements.whenDefined("discord-messages").then(follow);
dark.addEventListener("change", follow);

const help = part("help", HTMLDialogElement);
part("open-help", HTMLElement).addEventListener("click", () => help.showModal());
part("close-help", HTMLElement).addEventListener("click", () => help.close());

const channel = openChannel(messages, (words) => {
  status.textContent = words;
});
const composer = openComposer(
  {
    form: part("composer", HTMLFormElement),
    input: part("input", HTMLInputElement),
    list: part("suggestions", HTMLElement),
    hint: part("hint", HTMLElement),
  },
  await fetchDefinitions(),
  (request, typed) => void channel.run(request, typed),
);
for (const starter of document.querySelectorAll<HTMLElement>("[data-type]")) {
  starter.addEventListener("click", () => composer.type(starter.dataset.type ?? ""));
}
document.documentElement.dataset.ready = "true";

function part<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page lacks its #${id}.`);
  return found;
}
