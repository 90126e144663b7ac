import { randomBytes } from "node:crypto";
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import { article } from "../../commands/article.js";
import { type Chosen, commands, show } from "../../commands/index.js";
import { LibraryError } from "../library/errors.js";
import type { Desk, Held, Library, Place, Soon } from "../library/types.js";
import { ARTICLE_ID, decodeAct, decodeCustomId, type Reply } from "../reply/index.js";
import {
  answerAct,
  answerArticle,
  answerPaste,
  answerReadThis,
  answerRoleMenu,
  isRoleMenu,
  suggestArticles,
} from "./article.js";
import { choicesOf } from "./choices.js";
import { remember } from "./memory.js";
import { placeOf } from "./place.js";
import { renderNotice, renderReply } from "./render.js";

/** What can still be sent after the first answer, for work that takes longer. */
export interface FollowUp {
  /** Puts `data` in the place of the first answer. */
  edit(data: APIInteractionResponseCallbackData): Promise<void>;
  /** Sends another message below it. */
  send(data: APIInteractionResponseCallbackData): Promise<void>;
}

/** The answer to an interaction: send `response` at once, then run `after`, if there is one. */
export interface Answer {
  readonly response: APIInteractionResponse;
  readonly after?: (followUp: FollowUp) => Promise<void>;
  /** What went wrong, for the log; the person was told `id`. */
  readonly failure?: { readonly id: string; readonly error: unknown };
}

const SAY = {
  noArticle: "There is no article to answer from yet.",
  noSuchArticle: "No article here has that headline. Choose one from the list, or leave the option out.",
  articleGone: "That article is no longer here. Ask again to read the one that is.",
  notOurs: "This button or menu is of an earlier version. Ask again.",
  unknown: "Verbatim does not know this command. It may be gone; try again in a minute.",
};

/**
 * Answers any interaction from the library: at once where the library answers at once, so that one request to Discord is
 * enough. Never throws and never rejects: a failure becomes a sentence for the asker, with an id that the log has as well.
 */
export function answer(interaction: APIInteraction, library: Library, desk?: Desk): Soon<Answer> {
  try {
    const soon = (desk && dispatchToDesk(interaction, desk)) ?? dispatch(interaction, library);
    return soon instanceof Promise ? soon.catch((error: unknown) => failed(interaction, error)) : soon;
  } catch (error) {
    return failed(interaction, error);
  }
}

function dispatch(interaction: APIInteraction, library: Library): Soon<Answer> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong } };
    case InteractionType.ApplicationCommandAutocomplete:
      return answerAutocomplete(interaction, library);
    case InteractionType.ApplicationCommand:
      return interaction.data.type === ApplicationCommandType.ChatInput
        ? answerCommand(interaction as APIChatInputApplicationCommandInteraction, library)
        : say(SAY.unknown);
    case InteractionType.MessageComponent:
      return answerPress(interaction, library);
    default:
      return say(SAY.unknown);
  }
}

/** Answers what is about the library itself rather than from an article; null for anything else. */
function dispatchToDesk(interaction: APIInteraction, desk: Desk): Promise<Answer> | null {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return interaction.data.name === article.name ? suggestArticles(interaction, desk) : null;
    case InteractionType.ApplicationCommand:
      if (interaction.data.type === ApplicationCommandType.Message)
        return answerReadThis(interaction as APIMessageApplicationCommandInteraction, desk);
      return interaction.data.name === article.name
        ? answerArticle(interaction as APIChatInputApplicationCommandInteraction, desk)
        : null;
    case InteractionType.MessageComponent: {
      const id = idOf(interaction);
      if (isRoleMenu(interaction.data.custom_id)) return answerRoleMenu(interaction, desk);
      const act = decodeAct(id);
      return act && answerAct(interaction, act, desk);
    }
    case InteractionType.ModalSubmit:
      return answerPaste(interaction, desk);
    default:
      return null;
  }
}

/** The id of the button that was pressed, or of what was chosen in a menu. */
const idOf = ({ data }: APIMessageComponentInteraction) =>
  data.component_type === ComponentType.StringSelect ? (data.values[0] ?? "") : data.custom_id;

function answerCommand(
  interaction: APIChatInputApplicationCommandInteraction,
  library: Library,
): Soon<Answer> {
  const command = commands.get(interaction.data.name);
  if (!command) return say(SAY.unknown);
  const { article, private: asked, ...chosen } = optionsOf(interaction);
  const isPrivate = asked === true;
  const wanted = typeof article === "string" ? article : undefined;
  return then(openAsked(library, placeOf(interaction), wanted), (held) => {
    if (!held) return wanted === undefined ? say(SAY.noArticle) : say(SAY.noSuchArticle);
    const key = `${isPrivate ? "p" : ""}/${interaction.data.name} ${JSON.stringify(chosen)}`;
    return remember(held.brief, held.entry.id + key, () =>
      message(command.reply({ article: held.entry.id, brief: held.brief }, chosen), isPrivate),
    );
  });
}

/** The article with this id, or whose headline is nearest to what was typed instead of chosen. */
function openAsked(library: Library, place: Place, wanted: string | undefined): Soon<Held | null> {
  if (wanted === undefined) return library.open(place);
  return then(
    ARTICLE_ID.test(wanted) ? library.open(place, wanted) : null,
    (held) =>
      held ??
      then(library.list(place), (entries) => {
        const [nearest] = choicesOf(entries, wanted);
        return nearest ? library.open(place, nearest.value) : null;
      }),
  );
}

function answerPress(interaction: APIMessageComponentInteraction, library: Library): Soon<Answer> {
  const { message: on } = interaction;
  const id = idOf(interaction);
  const press = decodeCustomId(id);
  if (!press) return say(SAY.notOurs);
  const isPrivate = ((on.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  // Someone else's answer stays as it is: who presses its buttons gets a private answer of their own.
  const presser = (interaction.member?.user ?? interaction.user)?.id;
  const asker = on.interaction_metadata?.user.id;
  const another = !isPrivate && asker !== undefined && asker !== presser;
  const way = press.deed === "share" ? "share" : another ? "own" : isPrivate ? "private" : "public";
  return then(library.open(placeOf(interaction), press.view.article), (held) => {
    if (!held) return say(SAY.articleGone);
    return remember(held.brief, `${way} ${id}`, () => {
      const reply = show({ article: held.entry.id, brief: held.brief }, press.view);
      if (way === "share") return message(reply, false);
      if (way === "own") return message(reply, true);
      return {
        response: {
          type: InteractionResponseType.UpdateMessage,
          // A message stays as private as it was sent; a change of it has no say in that.
          data: { ...renderReply(reply, { private: isPrivate }), flags: MessageFlags.IsComponentsV2 },
        },
      };
    });
  });
}

function answerAutocomplete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  library: Library,
): Soon<Answer> {
  const place = placeOf(interaction);
  const options = interaction.data.options;
  const focused = options.find((option) => "focused" in option && option.focused);
  const typed = focused && "value" in focused ? String(focused.value) : "";
  if (focused?.name === "article") {
    return then(library.list(place), (entries) => offer(choicesOf(entries, typed)));
  }
  const article = options.find((option) => option.name === "article");
  const wanted = article && "value" in article && article.value !== "" ? String(article.value) : undefined;
  const command = commands.get(interaction.data.name);
  if (!focused || !command?.suggest) return offer([]);
  const suggest = (held: Held | null) =>
    held
      ? remember(held.brief, `? ${interaction.data.name} ${focused.name} ${typed}`, () =>
          offer(command.suggest?.({ article: held.entry.id, brief: held.brief }, focused.name, typed) ?? []),
        )
      : offer([]);
  return then(openAsked(library, place, wanted), suggest);
}

function optionsOf({ data }: APIChatInputApplicationCommandInteraction): Chosen {
  return Object.fromEntries(
    (data.options ?? []).map((option) => [option.name, "value" in option ? option.value : undefined]),
  );
}

function offer(choices: readonly { readonly name: string; readonly value: string }[]): Answer {
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [...choices] },
    },
  };
}

function message(reply: Reply, isPrivate: boolean): Answer {
  return {
    response: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: renderReply(reply, { private: isPrivate }),
    },
  };
}

/** A sentence that only the asker sees. */
function say(sentence: string): Answer {
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: renderNotice(sentence) },
  };
}

function failed(interaction: APIInteraction, error: unknown): Answer {
  const id = randomBytes(4).toString("hex");
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return { ...offer([]), failure: { id, error } };
  // Its message is for the asker; what is behind it has been logged.
  if (error instanceof LibraryError) return say(error.message);
  return {
    ...say(
      `That went wrong, and it is not your doing. If it keeps happening, tell whoever runs this bot: ${id}.`,
    ),
    failure: { id, error },
  };
}

/** Goes on at once with what is here, later with what comes later. */
function then<T, R>(soon: Soon<T>, next: (value: T) => Soon<R>): Soon<R> {
  return soon instanceof Promise ? soon.then(next) : next(soon);
}
