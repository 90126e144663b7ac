import {
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
} from "discord-api-types/v10";
import { commandOf, Mistyped, readTyped } from "../../terminal/typed.js";
import type { PageRequest } from "../request.js";
import { type Definition, interact, type Option } from "./api.js";
import { element } from "./text.js";

/** One line of the list above the input. */
interface Suggestion {
  readonly title: string;
  readonly detail: string;
  /** The input's text once it is taken. */
  readonly text: string;
  /** What stands in the text for a value that is not to be read ("the newest article" for its id). */
  readonly value?: { readonly shown: string; readonly sent: string };
}

export interface ComposerParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly hint: HTMLElement;
}

/** Typing pauses that are shorter than this send no request, in ms. */
const PAUSE = 60;

/** Makes the input a place for slash commands, with the list that Discord shows above it. */
export function openComposer(
  { form, input, list, hint }: ComposerParts,
  definitions: readonly Definition[],
  run: (request: PageRequest, typed: string) => void,
): { type(text: string): void } {
  let suggestions: readonly Suggestion[] = [];
  let active = -1;
  let turn = 0;
  const sent = new Map<string, string>();

  const suggest = async () => {
    const now = ++turn;
    const found = await suggestionsFor(input.value, definitions, toOptions);
    if (now !== turn) return;
    suggestions = found;
    active = -1;
    stale = false;
    draw();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** True where the list is of an earlier text than the one in the input. */
  let stale = false;
  input.addEventListener("input", () => {
    hint.textContent = "";
    active = -1;
    stale = true;
    clearTimeout(timer);
    timer = setTimeout(suggest, PAUSE);
  });
  input.addEventListener("focus", () => void suggest());
  input.addEventListener("blur", () => {
    turn++;
    suggestions = [];
    draw();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (suggestions.length === 0) return;
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      active = (active + step + suggestions.length + (active < 0 && step < 0 ? 1 : 0)) % suggestions.length;
      draw();
    } else if (event.key === "Escape") {
      suggestions = [];
      draw();
    } else if (event.key === "Tab" && !event.shiftKey && suggestions.length > 0) {
      event.preventDefault();
      void takeFirst();
    } else if (event.key === "Enter") {
      const chosen = suggestions[active];
      if (!chosen) return;
      event.preventDefault();
      take(chosen);
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });

  /** Takes what is marked, else the first, of the list for the text as it is now. */
  async function takeFirst(): Promise<void> {
    if (stale) await suggest();
    const chosen = suggestions[Math.max(active, 0)];
    if (chosen) take(chosen);
  }

  function take({ text, value }: Suggestion): void {
    if (value) sent.set(value.shown, value.sent);
    input.value = text;
    input.focus();
    // The list was for the text before: the next Enter must not take from it again.
    suggestions = [];
    active = -1;
    draw();
    void suggest();
  }

  function submit(): void {
    const typed = input.value.trim();
    if (typed === "") return;
    try {
      const { command, chosen } = readTyped(typed, definitions);
      const definition = definitions.find((d) => d.name === command);
      if (!definition) return;
      run(
        {
          type: InteractionType.ApplicationCommand,
          data: { name: definition.parts[0], options: toOptions(definition, chosen) },
        },
        typed,
      );
      input.value = "";
      void suggest();
    } catch (error) {
      if (!(error instanceof Mistyped)) throw error;
      hint.textContent = error.message;
    }
  }

  function toOptions(
    definition: Definition,
    chosen: Readonly<Record<string, string | boolean>>,
    focused?: string,
  ): Chosen[] {
    const [, subcommand] = definition.parts;
    const options = definition.options.flatMap(({ name, type }) => {
      const value = chosen[name];
      if (value === undefined) return [];
      const real = typeof value === "string" && name !== focused ? (sent.get(value) ?? value) : value;
      return [{ name, type, value: real, ...(name === focused ? { focused: true } : {}) }];
    });
    return subcommand
      ? [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options }]
      : options;
  }

  function draw(): void {
    list.replaceChildren(
      ...suggestions.map((suggestion, i) => {
        const line = element("div", "suggestion", [
          element("strong", "", [suggestion.title]),
          element("span", "", [suggestion.detail]),
        ]);
        line.id = `suggestion-${i}`;
        line.setAttribute("role", "option");
        line.setAttribute("aria-selected", String(i === active));
        // Before the input loses the focus, and the list with it.
        line.addEventListener("pointerdown", (event) => event.preventDefault());
        line.addEventListener("click", () => take(suggestion));
        return line;
      }),
    );
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", `suggestion-${active}`);
      list.children[active]?.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  return {
    type(text) {
      input.value = text;
      input.focus();
      void suggest();
    },
  };
}

/** An option of a command, or a subcommand, as it is sent. */
type Chosen = Extract<PageRequest, { data: { name: string } }>["data"]["options"][number];

type ToOptions = (
  definition: Definition,
  chosen: Readonly<Record<string, string | boolean>>,
  focused?: string,
) => Chosen[];

/** What can come next where the text ends: a command, an option's name, or a value for the option that is being typed. */
async function suggestionsFor(
  text: string,
  definitions: readonly Definition[],
  toOptions: ToOptions,
): Promise<Suggestion[]> {
  if (!text.startsWith("/")) return [];
  const definition = commandOf(text.slice(1), definitions);
  // Until a space follows it, another command may still be meant ("/article" is not all of "/article add").
  if (!definition || text.length === definition.name.length + 1) {
    return definitions
      .filter((d) => d.name.startsWith(text.slice(1).trimEnd().toLowerCase()))
      .map((d) => ({ title: `/${d.name}`, detail: d.description, text: `/${d.name} ${firstNeeded(d)}` }));
  }
  const { options } = definition;
  const marks = [...text.matchAll(/(?<!\S)([\w-]+):/g)].filter((mark) =>
    options.some((o) => o.name === mark[1]),
  );
  const last = marks.at(-1);
  const option = options.find((o) => o.name === last?.[1]);
  if (last && option) {
    const start = last.index + last[0].length;
    const typed = text.slice(start);
    const values = await valuesFor(definition, option, text, typed, toOptions);
    const begun = text.slice(0, start);
    const matching = values.filter(({ name: label }) => label !== typed.trim());
    if (matching.length > 0 && !typed.endsWith(" ")) {
      return matching.map(({ name: label, value }) => {
        // An id is nothing to read: the headline stands for it in the line.
        const shown = option.name === "article" ? label : value;
        return {
          title: label,
          detail: "",
          text: `${begun}${shown} `,
          ...(shown === value ? {} : { value: { shown, sent: value } }),
        };
      });
    }
  }
  const used = new Set(marks.map((mark) => mark[1]));
  const word = /(?:^|\s)(\S*)$/.exec(text)?.[1] ?? "";
  return options
    .filter((o) => !used.has(o.name) && (word === "" || o.name.startsWith(word)))
    .map((o) => ({
      title: `${o.name}:`,
      detail: o.description,
      text: `${text.slice(0, text.length - word.length)}${o.name}:`,
    }));
}

function firstNeeded(definition: Definition): string {
  const needed = definition.options.find((option) => option.required);
  return needed ? `${needed.name}:` : "";
}

async function valuesFor(
  definition: Definition,
  option: Option,
  text: string,
  typed: string,
  toOptions: ToOptions,
): Promise<readonly { name: string; value: string }[]> {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return ["true", "false"].filter((v) => v.startsWith(typed)).map((v) => ({ name: v, value: v }));
  }
  if ("choices" in option && option.choices) {
    return option.choices
      .filter((c) => String(c.name).startsWith(typed))
      .map((c) => ({ name: String(c.name), value: String(c.value) }));
  }
  if (!("autocomplete" in option && option.autocomplete)) return [];
  const chosen = chosenSoFar(text, definition);
  const response = await interact({
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      name: definition.parts[0],
      options: toOptions(definition, { ...chosen, [option.name]: typed.trim() }, option.name),
    },
  }).catch(() => null);
  if (response?.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
  return (response.data.choices ?? []).map((c) => ({ name: c.name, value: String(c.value) }));
}

/** What has been chosen in a line that is not finished; nothing where it can't be read yet. */
function chosenSoFar(text: string, definition: Definition): Readonly<Record<string, string | boolean>> {
  try {
    const relaxed = { ...definition, options: definition.options.map((o) => ({ ...o, required: false })) };
    return readTyped(text, [relaxed as Definition]).chosen;
  } catch {
    return {};
  }
}
