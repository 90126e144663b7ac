import { type Complement, VERB_CLASSES } from "../../../data/lexicon/saying-verbs.js";
import { type Form, inflect } from "./inflect.js";

/** A verb whose subject may be a source. */
export interface SayingVerb {
  readonly lemma: string;
  /** Particle or preposition that must follow, "" where there is none. */
  readonly particle: string;
  readonly speech: boolean;
  readonly takes: ReadonlySet<Complement>;
}

/** One reading of a word form. */
export interface Reading {
  readonly verb: SayingVerb;
  readonly forms: ReadonlySet<Form>;
}

/** Every form of every verb of saying, lower case, with its readings; those with a particle first. */
export const READINGS: ReadonlyMap<string, readonly Reading[]> = collect();

function collect(): Map<string, Reading[]> {
  const verbs = new Map<
    string,
    { lemma: string; particle: string; speech: boolean; takes: Set<Complement> }
  >();
  for (const { speech, takes, verbs: members } of VERB_CLASSES) {
    for (const member of members.split(/\s+/)) {
      const [lemma = "", ...rest] = member.split("_");
      const known = verbs.get(member);
      if (known) for (const t of takes) known.takes.add(t);
      else verbs.set(member, { lemma, particle: rest.join(" "), speech, takes: new Set(takes) });
    }
  }
  const readings = new Map<string, { verb: SayingVerb; forms: Set<Form> }[]>();
  for (const verb of verbs.values()) {
    for (const [form, shape] of inflect(verb.lemma)) {
      const list = readings.get(form) ?? [];
      const same = list.find((r) => r.verb === verb);
      if (same) same.forms.add(shape);
      else list.push({ verb, forms: new Set([shape]) });
      readings.set(form, list);
    }
  }
  for (const list of readings.values()) list.sort((a, b) => b.verb.particle.length - a.verb.particle.length);
  return readings;
}
