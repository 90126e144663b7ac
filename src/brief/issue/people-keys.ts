import { namePartsOf } from "../people/name-parts.js";
import type { Findings } from "../stages.js";
import { keyOf } from "../words/stem.js";

/** Keys of the family names of everyone the article names, and of other forms of one word. */
export function peopleKeys(entities: Findings["entities"]): Set<string> {
  const keys = new Set<string>();
  for (const { kind, name, aliases } of entities) {
    if (kind !== "person") continue;
    keys.add(keyOf(namePartsOf(name).at(-1) ?? ""));
    for (const alias of aliases) if (!/\s/.test(alias)) keys.add(keyOf(alias.toLowerCase()));
  }
  return keys;
}
