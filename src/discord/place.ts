import { type APIInteraction, ApplicationIntegrationType, ChannelType } from "discord-api-types/v10";
import type { Place } from "../library/types.js";

/** The channel whose current article answers: a thread has its parent's. */
function channelOf(channel: NonNullable<APIInteraction["channel"]>): string | null {
  const inThread =
    channel.type === ChannelType.PublicThread ||
    channel.type === ChannelType.PrivateThread ||
    channel.type === ChannelType.AnnouncementThread;
  return inThread && channel.parent_id ? channel.parent_id : channel.id;
}

/**
 * Where an interaction comes from. In a server that the app is installed in, the server's articles answer; anywhere else
 * (direct messages, or a server where only this user has the app) the user's own.
 */
export function placeOf(interaction: APIInteraction): Place {
  const { guild_id: server, channel } = interaction;
  const owners = interaction.authorizing_integration_owners as
    | APIInteraction["authorizing_integration_owners"]
    | undefined;
  const installed = !owners || owners[ApplicationIntegrationType.GuildInstall] === server;
  const user = interaction.member?.user ?? interaction.user;
  return {
    owner:
      server && installed
        ? { kind: "server", id: server }
        : user
          ? { kind: "user", id: user.id }
          : { kind: "shelf" },
    channel: channel ? channelOf(channel) : null,
  };
}
