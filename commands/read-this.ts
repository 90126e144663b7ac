import { ContextMenuCommandBuilder } from "@discordjs/builders";
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import { localised } from "../src/command/define.js";

/** The name of the command in a message's context menu: reads the article that the message links to. */
export const READ_THIS = "Read this article";

/** What Discord is told of it. */
export const readThis = new ContextMenuCommandBuilder()
  .setName(READ_THIS)
  .setNameLocalizations(
    localised({
      en: READ_THIS,
      fr: "Lire cet article",
      es: "Leer este artículo",
      de: "Diesen Artikel lesen",
      zh: "阅读这篇文章",
    }),
  )
  .setType(ApplicationCommandType.Message)
  .setContexts(
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  )
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
