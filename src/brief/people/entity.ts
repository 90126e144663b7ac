import type { Span } from "../../article/index.js";
import type { Word } from "../words/index.js";
import { type Cluster, genderOf } from "./cluster.js";
import type { Name } from "./name.js";
import { roleFor } from "./role.js";
import type { Entity } from "./types.js";

/** A cluster as an entity: fullest form, aliases, role and gender, all in the article's words. */
export function personEntity(text: string, words: readonly Word[], cluster: Cluster, id: number): Entity {
  const named = cluster.named.toSorted((a, b) => a.chunk.start - b.chunk.start);
  const aliases = new Set<string>();
  const family = cluster.family.split(" ");
  let name = "";
  let fullest = Number.NEGATIVE_INFINITY;
  for (const { chunk, name: form } of named) {
    const [first, last] = [form.parts[0], form.parts.at(-1)];
    if (!first || !last) continue;
    const plain = text.slice(first.start, last.end);
    // Capitals throughout ("WALLACE") are a label's spelling: any other form is preferred.
    const size = form.parts.length - (plain.length > 3 && plain === plain.toUpperCase() ? 1.5 : 0);
    if (size > fullest) {
      fullest = size;
      name = plain;
    }
    aliases.add(plain);
    aliases.add(familyIn(form, family, text));
    // "Mr. Wang", "President Obama"
    if (form.address || (form.title.length > 0 && form.core.length === 1))
      aliases.add(text.slice(chunk.start, chunk.end));
  }
  aliases.delete(name);
  aliases.delete("");
  return {
    id,
    name,
    kind: "person",
    human: true,
    aliases: [...aliases],
    role: roleFor(words, named),
    gender: genderOf(cluster),
    plural: false,
    mentions: named.map(({ chunk }): Span => ({ start: chunk.start, end: chunk.end })),
  };
}

/** The family name as this form words it ("van der Beek"), or "" where the form has none. */
function familyIn({ core }: Name, family: readonly string[], text: string): string {
  for (let i = 0; i + family.length <= core.length; i++) {
    const [a, z] = [core[i], core[i + family.length - 1]];
    if (a && z && family.every((word, k) => core[i + k]?.lower === word)) return text.slice(a.start, z.end);
  }
  return "";
}
