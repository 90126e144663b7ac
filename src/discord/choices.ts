import Fuse from "fuse.js";
import type { Entry } from "../library/types.js";

/** Discord's limits for the choices of autocomplete. */
const CHOICES = 25;
const LENGTH = 100;

/**
 * Headlines that match what was typed, the nearest first; the newest where nothing was. The value is the article's id. Articles of one
 * headline are told apart by when they were added.
 */
export function choicesOf(entries: readonly Entry[], typed: string): { name: string; value: string }[] {
  const found =
    typed.trim() === ""
      ? entries
      : new Fuse(entries, { keys: ["title"], ignoreLocation: true, ignoreDiacritics: true, threshold: 0.4 })
          .search(typed.trim().slice(0, 32))
          .map(({ item }) => item);
  const shown = found.slice(0, CHOICES).map((entry) => ({ entry, name: shorten(entry.title, LENGTH) }));
  return shown.map(({ entry, name }) => {
    const alone = shown.filter((other) => other.name === name).length === 1;
    return { name: alone ? name : withDate(entry), value: entry.id };
  });
}

function withDate({ title, added }: Entry): string {
  const date = `(added ${new Date(added).toISOString().slice(0, 16).replace("T", " ")} UTC)`;
  return `${shorten(title, LENGTH - date.length - 1)} ${date}`;
}

function shorten(title: string, length: number): string {
  const line = title
    .slice(0, length * 2)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= length) return line || "(no headline)";
  const cut = line.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2))}…`;
}
