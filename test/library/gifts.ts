import { readArticle } from "../../src/article/index.js";
import type { Gift } from "../../src/library/index.js";

/** A short article about `subject`, as somebody would paste it, or as it stands at `url`. */
export function giftOf(subject: string, url: string | null = null): Gift {
  const text = `${subject} Opens After Long Delay\n\nThe mayor, Ana Silva, opened the ${subject.toLowerCase()} on Monday.\n\n“We waited nine years for the ${subject.toLowerCase()},” Ms. Silva said.\n`;
  return giftOfText(text, url);
}

export function giftOfText(text: string, url: string | null = null): Gift {
  return {
    article: readArticle(text),
    bytes: Buffer.from(text),
    url,
    addresses: url === null ? [] : [url],
    meta: null,
  };
}
