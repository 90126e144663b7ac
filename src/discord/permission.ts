import { type APIInteraction, PermissionFlagsBits } from "discord-api-types/v10";
import type { Place } from "../library/types.js";

/**
 * Whether whoever interacts may change the articles of `place`, as Discord itself says in the interaction: in a server,
 * who manages messages or has `role`; elsewhere everyone changes only what is their own.
 */
export function mayChange(interaction: APIInteraction, place: Place, role: string | null): boolean {
  if (place.owner.kind !== "server") return place.owner.kind === "user";
  return managesMessages(interaction) || has(interaction, place.owner.id, role);
}

/** Whether whoever interacts may say who else may, and forget everything: in a server, who manages messages. */
export function mayDecide(interaction: APIInteraction, place: Place): boolean {
  return place.owner.kind === "server" ? managesMessages(interaction) : place.owner.kind === "user";
}

function has({ member }: APIInteraction, server: string, role: string | null): boolean {
  // The role that everyone has goes by the server's id, and isn't listed among a member's.
  return role !== null && (role === server || (member?.roles.includes(role) ?? false));
}

function managesMessages({ member }: APIInteraction): boolean {
  const permissions = BigInt(member?.permissions ?? "0");
  return (permissions & (PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator)) !== 0n;
}
