import { z } from "zod";
import type { Deed } from "./types.js";
import { View } from "./view.js";

/** Discord's limit for a custom id, in characters. */
export const CUSTOM_ID_LENGTH = 100;

/** Raised when the layout of ids changes: an id of another version is refused, not misread. */
const VERSION = "1";
const BETWEEN = "~";

/** What a pressed control asks for. */
export interface Press {
  readonly deed: Deed;
  readonly view: View;
}

const DEEDS = { o: "open", s: "share" } as const;
const LENGTHS = { s: "short", m: "medium", l: "long" } as const;

const keyOf = <V extends string>(codes: Readonly<Record<string, V>>, value: V): string =>
  Object.keys(codes).find((code) => codes[code] === value) ?? "";
const number = z
  .string()
  .regex(/^[\da-z]{1,7}$/)
  .transform((digits) => Number.parseInt(digits, 36));
const flag = z.enum(["", "1"]).transform((bit) => bit === "1");

/** The id of a control that opens or shares `view`; at most 100 characters, as `about` is the only free text in it. */
export function encodeCustomId({ deed, view }: Press): string {
  const head = [VERSION, keyOf(DEEDS, deed)];
  const parts = fieldsOf(view);
  return [...head, ...parts].join(BETWEEN);
}

function fieldsOf(view: View): string[] {
  const bit = (on: boolean) => (on ? "1" : "");
  switch (view.view) {
    case "summary":
      return ["s", view.article, keyOf(LENGTHS, view.length)];
    case "voices":
      return ["v", view.article, view.page.toString(36)];
    case "quote":
      return [
        "q",
        view.article,
        view.speaker,
        view.at === null ? "" : view.at.toString(36),
        bit(view.reported),
        bit(view.context),
        view.about,
      ];
    case "issues":
      return ["i", view.article, view.page.toString(36)];
    case "issue":
      return ["e", view.article, view.at.toString(36), view.end.toString(36)];
  }
}

const Fields = z.union([
  z
    .tuple([z.literal("s"), z.string(), z.enum(["s", "m", "l"])])
    .transform(([, article, length]) => ({ view: "summary", article, length: LENGTHS[length] })),
  z
    .tuple([z.literal("v"), z.string(), number])
    .transform(([, article, page]) => ({ view: "voices", article, page })),
  z
    .tuple([
      z.literal("q"),
      z.string(),
      z.string(),
      z.union([z.literal("").transform(() => null), number]),
      flag,
      flag,
      z.string(),
    ])
    .transform(([, article, speaker, at, reported, context, about]) => ({
      view: "quote",
      article,
      speaker,
      at,
      reported,
      context,
      about,
    })),
  z
    .tuple([z.literal("i"), z.string(), number])
    .transform(([, article, page]) => ({ view: "issues", article, page })),
  z
    .tuple([z.literal("e"), z.string(), number, number])
    .transform(([, article, at, end]) => ({ view: "issue", article, at, end })),
]);
const Fielded = Fields.pipe(View);

/** Reads a control's id; null for one that Verbatim of this version did not write. */
export function decodeCustomId(id: string): Press | null {
  const [version, code, ...fields] = id.split(BETWEEN);
  if (version !== VERSION || (code !== "o" && code !== "s")) return null;
  // `about` comes last and may hold the separator itself.
  const parts = fields[0] === "q" ? [...fields.slice(0, 6), fields.slice(6).join(BETWEEN)] : fields;
  const view = Fielded.safeParse(parts);
  return view.success ? { deed: DEEDS[code], view: view.data } : null;
}
