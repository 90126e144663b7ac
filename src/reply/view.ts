import { z } from "zod";

/** Longest `about` that a view carries, in UTF-16 code units, so that it fits a custom id with all else. */
export const ABOUT_LENGTH = 40;

/** Ids that fit a custom id beside the rest of a view. */
export const ARTICLE_ID = /^[\w-]{1,32}$/;

const article = z.string().regex(ARTICLE_ID);
/** A place in the article's text, which names what stands there for as long as the text is the same. */
const offset = z.number().int().min(0).max(0xffff_ffff);
/** Seven base-36 digits made of a name (see speakerKey), or "" for whoever the article does not name. */
const speaker = z.string().regex(/^[\da-z]{0,7}$/);

/**
 * Something a reply can show of an article: the state that a button or a menu carries. It holds only what the article's
 * text decides again, so it works after a restart.
 */
export const View = z.discriminatedUnion("view", [
  z.strictObject({ view: z.literal("summary"), article, length: z.enum(["short", "medium", "long"]) }),
  z.strictObject({ view: z.literal("voices"), article, page: offset }),
  z.strictObject({
    view: z.literal("quote"),
    article,
    speaker,
    /** Start of the utterance, or null for the speaker's best. */
    at: offset.nullable(),
    /** Quotations, or reported statements. */
    reported: z.boolean(),
    context: z.boolean(),
    about: z.string().max(ABOUT_LENGTH),
  }),
  z.strictObject({ view: z.literal("issues"), article, page: offset }),
  /** One issue, by where its label begins and ends: two may begin with the same words. */
  z.strictObject({ view: z.literal("issue"), article, at: offset, end: offset }),
]);
export type View = z.infer<typeof View>;
