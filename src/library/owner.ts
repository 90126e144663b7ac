import type { Owner } from "./types.js";

/** The key under which an owner's articles are kept; null for the shelf, which isn't kept but lies in its folder. */
export function keyOf(owner: Owner): string | null {
  switch (owner.kind) {
    case "server":
      return `s:${owner.id}`;
    case "user":
      return `u:${owner.id}`;
    case "shelf":
      return null;
  }
}

/** The server of an owner's key, or null where it is a user's. */
export function serverOf(key: string): string | null {
  return key.startsWith("s:") ? key.slice(2) : null;
}
