import { clauseEnd, contentBefore, isStop, openingAfter } from "./content.js";
import type { Found } from "./index.js";
import type { Line, Token } from "./line.js";
import { isDay, type Stretch } from "./phrase.js";
import { type Subject, subjectAfter, subjectBefore } from "./subject.js";
import { readVerb, takes, type VerbGroup } from "./verb.js";

const isComma = (t: Token | undefined) => t?.lower === ",";
const DASH = /^(?:[—–―‒-]+|--)$/;

/** A verb of saying with its subject. */
interface Clause {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  readonly inverted: boolean;
}

/** The sayings whose cue is a verb. */
export function findVerbSayings(line: Line): Found[] {
  const { tokens } = line;
  const clauses: Clause[] = [];
  const stops = new Set<number>();
  let last: Subject | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const group = readVerb(tokens, i, line.sentence < 0);
    if (!group) continue;
    const clause = withSubject(tokens, group, last);
    if (!clause) continue;
    clauses.push(clause);
    if (clause.subject && clause.group.shape === "finite") last = clause.subject;
    const before = tokens[group.from - 1];
    if (group.shape === "ing" && isComma(before)) stops.add(group.from - 1);
  }
  for (const { group, subject } of clauses) {
    if (group.shape !== "finite" || !subject || subject.from > group.from) continue;
    const before = tokens[subject.from - 1];
    if (before?.tag === "CCONJ" && isComma(tokens[subject.from - 2])) stops.add(subject.from - 2);
  }
  tokens.forEach((t, i) => {
    if (t.lower === "according" && tokens[i + 1]?.lower === "to")
      stops.add(isComma(tokens[i - 1]) ? i - 1 : i);
  });
  return clauses.flatMap((clause) => report(line, clause, stops) ?? []);
}

function withSubject(tokens: readonly Token[], group: VerbGroup, last: Subject | null): Clause | null {
  const before = tokens[group.from - 1];
  const after = tokens[group.to + 1];
  if (group.passive) return { group, subject: null, inverted: false };
  if (group.shape === "participle") return null;
  if (group.shape === "ing") {
    // "a letter saying": the noun before speaks; ", saying": the clause's subject
    const own =
      isComma(before) || before?.tag === "CCONJ" || before === undefined
        ? null
        : subjectBefore(tokens, group.from);
    return { group, subject: own ?? last ?? firstPhrase(tokens, group.from), inverted: false };
  }
  if (group.shape === "to") {
    return {
      group,
      subject: last ?? subjectBefore(tokens, group.from) ?? firstPhrase(tokens, group.from),
      inverted: false,
    };
  }
  if (takes(group.verb, "quote") && after && mayInvert(tokens, group)) {
    const subject = subjectAfter(tokens, group.to + 1);
    const next = subject && tokens[subject.to + 1]?.tag;
    // "…, said the bridge was safe" goes on with a verb: no inversion
    if (subject && next !== "VERB" && next !== "AUX" && next !== "PART")
      return { group, subject, inverted: true };
  }
  const subject = subjectBefore(tokens, group.from);
  if (subject) return { group, subject, inverted: false };
  if (before?.tag === "CCONJ" || isComma(before)) {
    return { group, subject: last ?? firstPhrase(tokens, group.from), inverted: false };
  }
  return { group, subject: null, inverted: false };
}

/** `“…,” said Ann Lee`: behind a quotation or a comma, with a name or noun right of the verb and none left of it. */
function mayInvert(tokens: readonly Token[], group: VerbGroup): boolean {
  const before = tokens[group.head - 1];
  const after = tokens[group.to + 1];
  if (!after || group.from !== group.head) return false;
  if (!(before === undefined || isComma(before) || before.tag === "QUOTE" || DASH.test(before.lower)))
    return false;
  if (after.tag === "PROPN" || after.tag === "NOUN") return !isDay(after);
  if (after.tag === "PRON") return isStop(tokens[group.to + 2]) || isComma(tokens[group.to + 2]);
  return (
    (after.tag === "DET" || after.tag === "ADJ" || after.tag === "NUM") &&
    (before?.tag === "QUOTE" || before === undefined || isComma(before))
  );
}

/** The subject of the sentence's first clause. */
function firstPhrase(tokens: readonly Token[], before: number): Subject | null {
  for (let i = 1; i < before; i++) {
    const t = tokens[i];
    if (t?.tag !== "VERB" && t?.tag !== "AUX") continue;
    const subject = subjectBefore(tokens, i);
    if (subject) return subject;
  }
  return null;
}

function report(line: Line, { group, subject, inverted }: Clause, stops: ReadonlySet<number>): Found | null {
  const { tokens } = line;
  const { verb } = group;
  const found = (content: Stretch | null): Found => ({
    kind: "verb",
    cue: { from: group.shape === "to" ? group.head : group.from, to: group.to },
    lemma: verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma,
    speech: verb.speech,
    source: subject && { from: subject.from, to: subject.to },
    head: subject?.head ?? null,
    content,
  });
  if (inverted && subject) {
    if (group.head === 0) return found(null);
    return found(contentBefore(tokens, 0, group.from - 1));
  }
  const opening = openingAfter(tokens, group);
  const aside = subject !== null && subject.head.to < subject.from && isComma(tokens[subject.from - 1]);
  if (opening.kind === "none") {
    const start = subject && subject.from < group.from ? subject.from : group.from;
    const before = tokens[start - 1];
    if (!takes(verb, "quote", "clause")) return null;
    if (before && (isComma(before) || before.tag === "QUOTE" || DASH.test(before.lower))) {
      return found(contentBefore(tokens, 0, start - 1));
    }
    return takes(verb, "quote") && verb.speech ? found(null) : null;
  }
  if (opening.kind === "quote" && !takes(verb, "quote", "that", "np", "hearer")) return null;
  const to = clauseEnd(tokens, opening.at, stops, aside);
  if (to < opening.at) return found(null);
  return found({ from: opening.at, to });
}
