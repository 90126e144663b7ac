import { SlashCommandBuilder, type SlashCommandOptionsOnlyBuilder } from "@discordjs/builders";
import {
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Brief } from "../brief/index.js";
import type { Reply } from "../reply/index.js";

/** The article that is asked about; `article` is its id in the library. */
export interface Asked {
  readonly article: string;
  readonly brief: Brief;
}

/** What somebody chose in a command, as Discord sends it: not yet checked. */
export type Chosen = Readonly<Record<string, unknown>>;

/** A choice that autocomplete offers. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A slash command about an article: what Discord is told of it, and how it answers. Both functions are pure. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  reply(asked: Asked, chosen: Chosen): Reply;
  /** Choices for what was typed so far in one of its options. */
  suggest?(asked: Asked, option: string, typed: string): readonly Choice[];
}

/** A description in English and in the other languages that Verbatim's commands are described in. */
export interface Described {
  readonly en: string;
  readonly fr: string;
  readonly es: string;
  readonly de: string;
  readonly zh: string;
}

/** The languages other than English, under Discord's names for them. */
export function localised({ fr, es, de, zh }: Described): LocalizationMap {
  return { fr, "es-ES": es, de, "zh-CN": zh };
}

/** Something with a description that can be given in several languages. */
interface Describable {
  setDescription(description: string): unknown;
  setDescriptionLocalizations(localizations: LocalizationMap): unknown;
}

/** Describes a command or an option in every language. */
export function describe<B extends Describable>(builder: B, description: Described): B {
  builder.setDescription(description.en);
  builder.setDescriptionLocalizations(localised(description));
  return builder;
}

/** A command that works in servers, in direct messages and as an app that a user installed. */
export function newCommand(name: string, description: Described): SlashCommandBuilder {
  return describe(new SlashCommandBuilder().setName(name), description)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
}

const ARTICLE: Described = {
  en: "Which article, by its headline; leave it out for the one that answers here",
  fr: "Quel article, d’après son titre ; par défaut, celui qui répond ici",
  es: "Qué artículo, por su titular; si no se elige, el que responde aquí",
  de: "Welcher Artikel, nach seiner Überschrift; sonst der, der hier antwortet",
  zh: "按标题选择文章；不选则为本处正在使用的文章",
};
const PRIVATE: Described = {
  en: "Show the answer only to you",
  fr: "N’afficher la réponse que pour vous",
  es: "Mostrar la respuesta solo a ti",
  de: "Die Antwort nur dir zeigen",
  zh: "仅自己可见",
};

/** The options that every command about an article has: which article, and whether only the asker sees the answer. */
export function addCommonOptions(builder: SlashCommandOptionsOnlyBuilder): SlashCommandOptionsOnlyBuilder {
  builder.addStringOption((o) => describe(o.setName("article"), ARTICLE).setAutocomplete(true));
  builder.addBooleanOption((o) => describe(o.setName("private"), PRIVATE));
  return builder;
}
