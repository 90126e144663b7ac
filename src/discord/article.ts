import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponseCallbackData,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";
import {
  type About,
  addedArticle,
  askToForget,
  erased,
  forgotten,
  listArticles,
  progress,
  recalled,
  removedArticle,
  say,
  showArticle,
  usingArticle,
} from "../command/article-replies.js";
import { PASTE, pastedText, pasteWindow } from "../command/paste.js";
import { LibraryError } from "../library/errors.js";
import { GRACE } from "../library/grace.js";
import type { Added, Asker, Desk, Details, Entry, Gift, Keeper, Place, Reader } from "../library/types.js";
import { type Act, ARTICLE_ID, type Reply } from "../reply/index.js";
import type { Answer, FollowUp } from "./answer.js";
import { type ArticleUse, findInMessage, readFields, readUse } from "./article-options.js";
import { choicesOf } from "./choices.js";
import { mayChange, mayDecide } from "./permission.js";
import { placeOf } from "./place.js";
import { renderReply } from "./render.js";
import { ROLE_MENU, renderSettings } from "./settings.js";

const SAY = {
  mayNotChange:
    "Only those who may manage messages here, or have the role set with /article settings, can add, choose and remove articles.",
  mayNotDecide: "Only those who may manage messages here can do that.",
  oneSource: "Give one of url, file and text.",
  noLink: "This message has no link, and no .txt, .html or .md file, to read.",
  notHere: "No article here has that headline. Choose one from the list.",
  none: "There is no article here yet.",
  alone: "Here your articles are yours alone: there is nobody to allow anything.",
  notYours: "Only what was added here can be removed here.",
  unknown: "Verbatim does not know this command. It may be gone; try again in a minute.",
};

/** Answers /article. */
export async function answerArticle(
  interaction: APIChatInputApplicationCommandInteraction,
  desk: Desk,
): Promise<Answer> {
  const use = readUse(interaction);
  if (!use) return whisper(say(SAY.unknown));
  const place = placeOf(interaction);
  const { library } = desk;
  switch (use.command) {
    case "list":
      return whisper(await list(library, place, 0));
    case "show":
      return whisper(await show(library, place, await idOf(library, place, use.article)));
    case "settings":
    case "forget-server":
      if (!mayDecide(interaction, place)) return whisper(say(SAY.mayNotDecide));
      return use.command === "settings"
        ? settings(library, place, use)
        : whisper(await askFirst(library, place));
    case "add":
    case "use":
    case "remove":
      if (!mayChange(interaction, place, await library.role(place))) return whisper(say(SAY.mayNotChange));
      if (use.command === "add") return add(interaction, desk, place, use);
      return change(use.command, library, place, await idOf(library, place, use.article));
  }
}

/** Offers the articles that the subcommand can be about. */
export async function suggestArticles(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { library }: Desk,
): Promise<Answer> {
  const use = readUse(interaction);
  const place = placeOf(interaction);
  const entries = await (use?.command === "remove" ? library.own(place) : library.list(place));
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: choicesOf(entries, use?.typed ?? "") },
    },
  };
}

/** Answers "Read this article" on a message. */
export async function answerReadThis(
  interaction: APIMessageApplicationCommandInteraction,
  desk: Desk,
): Promise<Answer> {
  const place = placeOf(interaction);
  if (!mayChange(interaction, place, await desk.library.role(place))) return whisper(say(SAY.mayNotChange));
  const { target_id, resolved } = interaction.data;
  const message = resolved.messages[target_id];
  const found = message ? findInMessage(message) : null;
  if (!found) return whisper(say(SAY.noLink));
  const given = "url" in found ? { url: found.url } : { attached: found.file };
  return take(interaction, desk, place, given);
}

/** Answers the window into which a text was pasted. */
export async function answerPaste(interaction: APIModalSubmitInteraction, desk: Desk): Promise<Answer> {
  const place = placeOf(interaction);
  if (interaction.data.custom_id !== PASTE) return whisper(say(SAY.unknown));
  if (!mayChange(interaction, place, await desk.library.role(place))) return whisper(say(SAY.mayNotChange));
  return take(interaction, desk, place, { pasted: pastedText(readFields(interaction)) });
}

/** Does what a control of these messages is for, if whoever uses it may. */
export async function answerAct(
  interaction: APIMessageComponentInteraction,
  act: Act,
  { library }: Desk,
): Promise<Answer> {
  const place = placeOf(interaction);
  // These messages are mostly private; whoever uses a control of a public one gets an answer of their own.
  const onPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const respond = (reply: Reply) => (onPrivate ? replace(reply) : whisper(reply));
  switch (act.act) {
    case "list":
      return respond(await list(library, place, act.page));
    case "show":
      return respond(await show(library, place, act.article));
    case "use":
    case "remove":
      if (!mayChange(interaction, place, await library.role(place))) return whisper(say(SAY.mayNotChange));
      return act.act === "use" && !onPrivate
        ? change("use", library, place, act.article)
        : respond(await changed(act.act, library, place, act.article));
    case "forget":
    case "recall":
    case "erase":
      if (!mayDecide(interaction, place)) return whisper(say(SAY.mayNotDecide));
      return respond(await decided(act.act, library, place));
  }
}

/** Sets the role that was chosen in the settings' menu. */
export async function answerRoleMenu(
  interaction: APIMessageComponentInteraction,
  { library }: Desk,
): Promise<Answer> {
  const place = placeOf(interaction);
  if (!mayDecide(interaction, place)) return whisper(say(SAY.mayNotDecide));
  const { data } = interaction;
  const role = data.component_type === ComponentType.RoleSelect ? (data.values[0] ?? null) : null;
  await library.setRole(place, role);
  return { response: { type: InteractionResponseType.UpdateMessage, data: renderSettings(role) } };
}

/** True for the custom id of the settings' menu. */
export const isRoleMenu = (id: string) => id === ROLE_MENU;

async function list(library: Keeper, place: Place, page: number): Promise<Reply> {
  const [entries, current] = await Promise.all([library.list(place), library.open(place)]);
  return listArticles(
    entries.map((entry) => ({ ...entry, current: entry.id === current?.entry.id })),
    page,
  );
}

async function show(library: Keeper, place: Place, id: string | null | undefined): Promise<Reply> {
  const details = id === null ? null : await library.details(place, id);
  if (!details) return say(id === undefined ? SAY.none : SAY.notHere);
  return showArticle(askedOf(details), await aboutOf(library, place, details));
}

async function aboutOf(library: Keeper, place: Place, details: Details): Promise<About> {
  const current = await library.open(place);
  const { held, meta, url, shelf, superseded } = details;
  return {
    title: held.entry.title,
    added: held.entry.added,
    current: current?.entry.id === held.entry.id,
    shelf,
    superseded,
    url,
    site: meta?.site ?? null,
    authors: meta?.authors ?? [],
    published: meta?.published ?? null,
    updated: meta?.updated ?? null,
  };
}

const askedOf = ({ held }: { held: Added["held"] }) => ({ article: held.entry.id, brief: held.brief });

/** The id of the article that was chosen or whose headline was typed: undefined for none asked, null for none found. */
async function idOf(
  library: Keeper,
  place: Place,
  wanted: string | undefined,
): Promise<string | null | undefined> {
  if (wanted === undefined) return undefined;
  if (ARTICLE_ID.test(wanted) && (await library.open(place, wanted))) return wanted;
  return choicesOf(await library.list(place), wanted)[0]?.value ?? null;
}

async function change(
  what: "use" | "remove",
  library: Keeper,
  place: Place,
  id: string | null | undefined,
): Promise<Answer> {
  if (id === null || (what === "remove" && id === undefined)) return whisper(say(SAY.notHere));
  const reply = await changed(what, library, place, id ?? null);
  return what === "use" ? speak(reply) : whisper(reply);
}

async function changed(
  what: "use" | "remove",
  library: Keeper,
  place: Place,
  id: string | null,
): Promise<Reply> {
  if (what === "use") {
    const used = await library.use(place, id);
    return used ? usingArticle(used.title, id !== null) : say(id === null ? SAY.none : SAY.notHere);
  }
  const removed: Entry | null = id === null ? null : await library.remove(place, id);
  return removed ? removedArticle(removed.title) : say(SAY.notYours);
}

async function askFirst(library: Keeper, place: Place): Promise<Reply> {
  return askToForget((await library.own(place)).length);
}

async function decided(what: "forget" | "recall" | "erase", library: Keeper, place: Place): Promise<Reply> {
  if (what === "forget") return forgotten(await library.forget(place), Date.now() + GRACE);
  if (what === "recall") return recalled(await library.recall(place));
  await library.erase(place);
  return erased();
}

async function settings(library: Keeper, place: Place, { role }: ArticleUse): Promise<Answer> {
  if (place.owner.kind !== "server") return whisper(say(SAY.alone));
  if (role !== undefined) await library.setRole(place, role);
  return respondWith(renderSettings(role ?? (await library.role(place))));
}

function add(
  interaction: APIChatInputApplicationCommandInteraction,
  desk: Desk,
  place: Place,
  { url, attached, text }: ArticleUse,
): Answer {
  const given = [url, attached ?? undefined, text || undefined].filter((one) => one !== undefined);
  if (given.length > 1) return whisper(say(SAY.oneSource));
  if (url !== undefined) return take(interaction, desk, place, { url: url.trim() });
  if (attached) return take(interaction, desk, place, { attached });
  return { response: { type: InteractionResponseType.Modal, data: pasteWindow } };
}

/** What somebody gives to be read. */
interface Given {
  readonly url?: string;
  readonly attached?: ArticleUse["attached"];
  readonly pasted?: string;
}

/** Progress is shown at most this often (ms): each time is a request to Discord. */
const BETWEEN_STEPS = 700;

/** Answers at once, then fetches, reads and keeps, and says how far it is in the same message. */
function take(interaction: APIInteraction, desk: Desk, place: Place, given: Given): Answer {
  const { url, attached } = given;
  const begun =
    url === undefined
      ? progress.reading(attached?.size ?? given.pasted?.length ?? 0)
      : progress.fetching(url);
  return {
    ...speak(begun),
    after: async (followUp) => {
      let shown = Date.now();
      let showing = Promise.resolve();
      const onRead = (bytes: number) => {
        if (Date.now() - shown < BETWEEN_STEPS) return;
        shown = Date.now();
        // That it isn't seen is no reason to stop.
        showing = edit(followUp, progress.reading(bytes)).catch(() => {});
      };
      const reply = await read(desk.reader, given, askerOf(interaction, place), onRead)
        .then((gift) => keep(desk.library, place, gift))
        .catch((error: unknown) => {
          if (error instanceof LibraryError) return say({ given: error.message });
          throw error;
        });
      await showing;
      await edit(followUp, reply);
    },
  };
}

function read(
  reader: Reader,
  { url, attached, pasted }: Given,
  asker: Asker,
  onRead: (bytes: number) => void,
): Promise<Gift> {
  if (url !== undefined) return reader.page(url, asker, onRead);
  if (attached) return reader.file(attached, asker, onRead);
  return reader.text(pasted ?? "");
}

async function keep(library: Keeper, place: Place, gift: Gift): Promise<Reply> {
  const added = await library.add(place, gift);
  const details = await library.details(place, added.held.entry.id);
  if (!details) return say(SAY.notHere);
  return addedArticle(askedOf(added), await aboutOf(library, place, details), added.outcome);
}

function askerOf(interaction: APIInteraction, { owner }: Place): Asker {
  return {
    user: (interaction.member?.user ?? interaction.user)?.id ?? "",
    server: owner.kind === "server" ? owner.id : null,
  };
}

/** A private answer. */
const whisper = (reply: Reply): Answer => respondWith(renderReply(reply, { private: true }));
/** An answer that everyone sees. */
const speak = (reply: Reply): Answer => respondWith(renderReply(reply, { private: false }));

const respondWith = (data: APIInteractionResponseCallbackData): Answer => ({
  response: { type: InteractionResponseType.ChannelMessageWithSource, data },
});

const replace = (reply: Reply): Answer => ({
  response: { type: InteractionResponseType.UpdateMessage, data: renderReply(reply, { private: false }) },
});

const edit = (followUp: FollowUp, reply: Reply) => followUp.edit(renderReply(reply, { private: false }));
