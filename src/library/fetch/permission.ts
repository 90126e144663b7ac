import { decodePage } from "../page/encoding.js";
import { linkedDataFrom } from "../page/json-ld.js";
import { FetchRefused } from "./refused.js";

/** By what name a site can speak to Verbatim alone in its robots rules. */
const PRODUCT = "verbatim";

/**
 * Heeds an X-Robots-Tag header: "noai", for all or for Verbatim.
 * @param header its values, as sent
 * @throws {FetchRefused}
 */
export function heedRobotsHeader(header: string | readonly string[] | undefined): void {
  for (const value of [header ?? []].flat()) {
    const named = /^\s*([\w-]+)\s*:(.*)$/s.exec(value);
    const rules = named && named[1]?.toLowerCase() !== PRODUCT ? "" : (named?.[2] ?? value);
    if (saysNoAi(rules)) throw noAi();
  }
}

/**
 * Heeds what a page declares: robots "noai" in a meta element, and paywall markup (`isAccessibleForFree: false`).
 * @throws {FetchRefused}
 */
export function heedPage(bytes: Uint8Array, contentType: string): void {
  const { html } = decodePage(bytes, contentType);
  for (const [meta] of html.matchAll(/<meta\s[^>]{1,2000}>/gi)) {
    const name = /\sname\s*=\s*["']?([\w-]+)/i.exec(meta)?.[1]?.toLowerCase();
    const content = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(meta);
    const rules = content?.[1] ?? content?.[2] ?? content?.[3] ?? "";
    if ((name === "robots" || name === PRODUCT) && saysNoAi(rules)) throw noAi();
  }
  const { article } = linkedDataFrom(linkedScripts(html));
  if (/^(?:false|no)$/i.test(String(article?.isAccessibleForFree ?? "")))
    throw new FetchRefused(
      "subscribers",
      "The site marks that article as for subscribers only, so it is not read: add its text if you may.",
    );
}

/** The page's JSON-LD scripts; each is looked for once, so that the time stays in step with the page's length. */
function linkedScripts(html: string): string[] {
  const scripts: string[] = [];
  const opening = /<script[^>]{1,300}application\/ld\+json[^>]{0,300}>/gi;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const end = html.indexOf("</script", opening.lastIndex);
    if (end < 0) break;
    scripts.push(html.slice(opening.lastIndex, end));
    opening.lastIndex = end;
  }
  return scripts;
}

const saysNoAi = (rules: string) => /(?:^|[\s,])noai(?:$|[\s,])/i.test(rules);

function noAi(): FetchRefused {
  return new FetchRefused(
    "no-ai",
    "That site asks that programs like this one leave its pages alone, so it is not read.",
  );
}
