import { z } from "zod";
import { ARTICLE_ID } from "./view.js";

const article = z.string().regex(ARTICLE_ID);
const page = z.number().int().min(0).max(9_999);

/** Something that a control does with the library. Whether whoever uses it may is checked when it is done. */
export const Act = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("list"), page }),
  z.strictObject({ act: z.literal("show"), article }),
  /** Makes an article the channel's current one. */
  z.strictObject({ act: z.literal("use"), article }),
  z.strictObject({ act: z.literal("remove"), article }),
  z.strictObject({ act: z.literal("forget") }),
  z.strictObject({ act: z.literal("recall") }),
  z.strictObject({ act: z.literal("erase") }),
]);
export type Act = z.infer<typeof Act>;

/** Begins the ids of controls that act on the library; the number is raised when their layout changes. */
const MARK = "a1";
const BETWEEN = "~";

/** The id of a control that does `act`; at most 50 characters. */
export function encodeAct(act: Act): string {
  const field = "article" in act ? [act.article] : "page" in act ? [String(act.page)] : [];
  return [MARK, act.act, ...field].join(BETWEEN);
}

/** Reads a control's id; null for one that isn't an act's. */
export function decodeAct(id: string): Act | null {
  const [mark, act, field, ...more] = id.split(BETWEEN);
  if (mark !== MARK || more.length > 0) return null;
  const fields = field === undefined ? {} : act === "list" ? { page: Number(field) } : { article: field };
  const decoded = Act.safeParse({ act, ...fields });
  return decoded.success ? decoded.data : null;
}
