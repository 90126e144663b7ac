import Fuse from "fuse.js";
import type { Entry } from "../library/types.js";

/** Discord's limits for the choices of autocomplete. */
const CHOICES = 25;
const LENGTH = 100;

/** Headlines that match what was typed, the nearest first; the newest where nothing was. The value is the article's id. */
export function choicesOf(entries: readonly Entry[], typed: string): { name: string; value: string }[] {
  const found =
    typed.trim() === ""
      ? entries
      : new Fuse(entries, { keys: ["title"], ignoreLocation: true, ignoreDiacritics: true, threshold: 0.4 })
          .search(typed.trim().slice(0, 32))
          .map(({ item }) => item);
  return found.slice(0, CHOICES).map(({ id, title }) => ({ name: shorten(title), value: id }));
}

function shorten(title: string): string {
  const line = title
    .slice(0, LENGTH * 2)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= LENGTH) return line || "(no headline)";
  const cut = line.slice(0, LENGTH - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LENGTH / 2))}…`;
}
