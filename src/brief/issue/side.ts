import type { Findings } from "../stages.js";
import type { Mention } from "./mention.js";

/** The party of a mention: a speaker's name where it is one, else as the article words it; null where none is given. */
export function nameParty(found: Omit<Findings, "issues">, mention: Mention): string | null {
  const { article, resolver } = found;
  if (!mention.party) return null;
  const worded = article.text.slice(mention.party.start, mention.party.end);
  const who = resolver.resolve(mention.party);
  if (who.entity) return who.entity.name;
  return /^(?:he|she|they|we|i)$/i.test(worded) ? null : worded;
}
