import { ATTITUDE_ADJECTIVES } from "../../../data/lexicon/attitude-adjectives.js";
import { readAttitude } from "./attitude.js";
import { clauseEnd, contentBefore, objectEnd, openingAfter } from "./content.js";
import type { Found } from "./index.js";
import { READINGS } from "./lexicon.js";
import type { Line, Token } from "./line.js";
import {
  isComma,
  isDash,
  isDay,
  isPossessiveDeterminer,
  isStop,
  isVerbal,
  REACH,
  type Stretch,
} from "./phrase.js";
import { type Subject, subjectAfter, subjectBefore } from "./subject.js";
import { readVerb, takes, takesClause, type VerbGroup } from "./verb.js";

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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    // Of most words one look tells that they are no cue.
    if (!token || !mayBeCue(token.tag)) continue;
    if (token.tag !== "VERB" && !CUE_FORMS.has(token.lower)) continue;
    const group = readAttitude(tokens, i) ?? readVerb(tokens, i, line.sentence < 0);
    if (group) clauses.push(withSubject(tokens, group));
  }
  const found: Found[] = [];
  const stops = clauses.length > 0 ? stopsOf(tokens, clauses) : NOWHERE;
  for (const clause of clauses) {
    const saying = report(tokens, clause, stops);
    if (saying) found.push(saying);
  }
  const introduced = introduction(tokens);
  return introduced && !clauses.some((c) => c.group.to >= introduced.cue.from - 1)
    ? [...found, introduced]
    : found;
}

/** False of the tags of words that are never taken for a verb. */
function mayBeCue(tag: Token["tag"]): boolean {
  switch (tag) {
    case "CCONJ":
    case "DET":
    case "NUM":
    case "PART":
    case "PRON":
    case "PUNCT":
    case "QUOTE":
    case "SYM":
      return false;
    default:
      return true;
  }
}

/** Every word that may be a cue whatever its tag. */
const CUE_FORMS: ReadonlySet<string> = new Set([...ATTITUDE_ADJECTIVES, ...READINGS.keys()]);

/** "The mayor issued the following statement:" before a quotation in the next paragraph. */
function introduction(tokens: readonly Token[]): Found | null {
  const colon = tokens.length - 1;
  if (colon < 2 || tokens[colon]?.lower !== ":") return null;
  const subject = clauseSubject(tokens, colon);
  if (!subject) return null;
  const cue = { from: colon - 1, to: colon - 1 };
  const source = { from: subject.from, to: subject.to };
  return { kind: "noun", cue, lemma: ":", speech: true, source, head: subject.head, content: null };
}

/** What opens an aside, no clause. */
const NOT_CLAUSE = /(?:ing|ed)$|^(?:not|when|while|as|who|which|where|then|after|before)$/;
const NOWHERE: ReadonlySet<number> = new Set();
const GAP = new Set("which that who what".split(" "));
const CONTRAST = new Set("while though although whereas as but and".split(" "));

/** Tokens at which a clause of saying begins that is no part of what another one reports. */
function stopsOf(tokens: readonly Token[], clauses: readonly Clause[]): Set<number> {
  const stops = new Set<number>();
  for (const { group, subject } of clauses) {
    const before = tokens[group.from - 1];
    // ", adding that"
    if (group.shape === "ing" && isComma(before)) stops.add(group.from - 1);
    if (group.shape !== "finite" || !subject || subject.from > group.from) continue;
    // "…, and added that": shares the subject of a clause before
    if (takes(group.verb, "that", "clause") && before?.tag === "CCONJ" && isComma(tokens[group.from - 2]))
      stops.add(group.from - 2);
    // ", and officials said", ", which Oslo has said", ", officials said."
    let start = subject.from - 1;
    const after = tokens[group.to + 1];
    if (tokens[subject.from]?.lower === "that") continue;
    if (CONTRAST.has(tokens[start]?.lower ?? "") || tokens[start]?.lower === "which") start--;
    else if (!isComma(after) && !isStop(after)) continue;
    if (isComma(tokens[start]) && tokens[subject.from]?.lower !== "who") stops.add(start);
  }
  tokens.forEach((t, i) => {
    if (t.lower === "according" && tokens[i + 1]?.lower === "to")
      stops.add(i > 0 && isComma(tokens[i - 1]) ? i - 1 : i);
  });
  return stops;
}

function withSubject(tokens: readonly Token[], group: VerbGroup): Clause {
  const before = tokens[group.from - 1];
  const joined = before === undefined || isComma(before) || isDash(before) || before.tag === "CCONJ";
  const clause = (subject: Subject | null, inverted = false): Clause => ({ group, subject, inverted });
  if (group.passive || group.shape === "participle") return clause(agent(tokens, group));
  if (group.shape === "ing") {
    // "was quoted as saying"
    if (before?.lower === "as" && /^(?:quoted|cited)$/.test(tokens[group.from - 2]?.lower ?? "")) {
      return clause(clauseSubject(tokens, group.from - 1));
    }
    // "a letter saying": the noun before speaks; ", saying", "by saying": the subject of the clause before
    const own =
      joined || before?.tag === "ADP" || before?.tag === "SCONJ" ? null : subjectBefore(tokens, group.from);
    return clause(own ?? clauseSubject(tokens, group.from) ?? subjectBehind(tokens, group));
  }
  if (group.shape === "to") return clause(clauseSubject(tokens, group.from));
  if (takes(group.verb, "quote") && mayInvert(tokens, group)) {
    const after = subjectAfter(tokens, group.to + 1);
    const next = after && tokens[after.to + 1];
    const ends = next === undefined || isComma(next ?? undefined) || isStop(next ?? undefined);
    const left = isComma(before) ? subjectBefore(tokens, group.from) : null;
    // "…, said the bridge was safe" goes on with a verb, and its subject stands before the comma
    if (
      after &&
      !left &&
      (ends || before?.tag === "QUOTE" || isComma(before)) &&
      !isVerbal(next ?? undefined) &&
      next?.tag !== "PART"
    )
      return clause(after, true);
  }
  const subject = subjectBefore(tokens, group.from);
  if (subject) return clause(subject);
  return clause(
    joined && before !== undefined ? clauseSubject(tokens, group.from, before.tag === "CCONJ") : null,
  );
}

/** "by officials" behind a passive. */
function agent(tokens: readonly Token[], group: VerbGroup): Subject | null {
  return tokens[group.to + 1]?.lower === "by" ? subjectAfter(tokens, group.to + 2, true) : null;
}

/** `“…,” said Ann Lee`: behind a quotation, comma or nothing, with a name or noun right of the verb. */
function mayInvert(tokens: readonly Token[], group: VerbGroup): boolean {
  const before = tokens[group.head - 1];
  const after = tokens[group.to + 1];
  if (!after || group.from !== group.head) return false;
  if (!(before === undefined || isComma(before) || before.tag === "QUOTE" || isDash(before))) return false;
  if (takes(group.verb, "hearer") && (before?.tag !== "QUOTE" || group.verb.lemma === "tell")) return false;
  const next = tokens[group.to + 2];
  // `“…,” said his brother`, but "came home, said his prayers", `head of “Today,” reminded his staff`
  if (
    before?.tag === "QUOTE" &&
    !takes(group.verb, "hearer") &&
    isPossessiveDeterminer(after) &&
    /^(?:ADJ|NOUN|PROPN)$/.test(next?.tag ?? "")
  )
    return true;
  if (after.tag === "PRON") return isStop(next) || isComma(next);
  return /^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(after.tag) && !isDay(after);
}

const EMBEDS = new Set("that whether if what how why which who".split(" "));

/**
 * The subject of the nearest finite clause that ends before token `end`; that of a relative or object clause ("… said that
 * taxes fell, adding") only where there is no other.
 */
function clauseSubject(tokens: readonly Token[], end: number, joined = false): Subject | null {
  let embedded: Subject | null = null;
  for (let i = end - 1; i > 0 && i > end - REACH; i--) {
    const t = tokens[i];
    if (!isVerbal(t) || !t || t.lower.endsWith("ing")) continue;
    if (tokens[i - 1]?.lower === "to" || isVerbal(tokens[i - 1])) continue;
    const subject = subjectBefore(tokens, i);
    if (!subject) continue;
    const before = tokens[subject.from - 1]?.lower ?? "";
    const relative = subject.head.to < subject.from;
    if (relative ? joined : !EMBEDS.has(before) && !takesClause(before)) return subject;
    embedded ??= subject;
  }
  return embedded;
}

/** "Noting the delay, Ms. Lee said": the subject of the clause behind the comma. */
function subjectBehind(tokens: readonly Token[], group: VerbGroup): Subject | null {
  for (let i = group.to + 1; i < tokens.length && i < group.to + REACH; i++) {
    if (!isComma(tokens[i])) continue;
    const subject = subjectAfter(tokens, i + 1, true);
    if (subject && isVerbal(tokens[subject.to + 1])) return subject;
  }
  return null;
}

/** "It is fair to say": nobody says it. */
function expletive(tokens: readonly Token[], subject: Subject | null): boolean {
  return (
    subject !== null &&
    subject.from === subject.to &&
    /^(?:it|there)$/.test(tokens[subject.from]?.lower ?? "")
  );
}

function report(tokens: readonly Token[], clause: Clause, stops: ReadonlySet<number>): Found | null {
  const { group, subject, inverted } = clause;
  const { verb } = group;
  const found = (content: Stretch | null): Found => ({
    kind: "verb",
    cue: { from: group.shape === "to" ? group.head : group.from, to: group.to },
    lemma: verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma,
    speech: verb.speech,
    source: subject && { from: subject.from, to: subject.to },
    head: subject?.head ?? null,
    content:
      group.irrealis || (group.shape === "to" && (!verb.speech || expletive(tokens, subject)))
        ? null
        : content,
  });
  if (inverted && subject) {
    if (group.head === 0) return found(null);
    return found(contentBefore(tokens, 0, group.from - 1));
  }
  let start = subject && subject.from < group.from ? subject.from : group.from;
  const opening = openingAfter(tokens, group);
  const first = tokens[opening.at];
  // "as officials said" stands beside what it reports; "as he said that" is a clause of time
  const as = tokens[start - 1]?.lower === "as" && opening.kind === "none";
  if (as) start--;
  const before = tokens[start - 1];
  const beside = before && (isComma(before) || before.tag === "QUOTE" || isDash(before));
  const left =
    beside && (takes(verb, "clause") || before.tag === "QUOTE") ? contentBefore(tokens, 0, start - 1) : null;
  // "the post that he wrote was deleted": the object stands elsewhere
  const gap = opening.kind !== "none" && isVerbal(first) && !first?.lower.endsWith("ing");
  const missing = GAP.has(before?.lower ?? "");
  if (gap !== missing && (gap || before?.lower === "what")) return null;
  const weak =
    opening.kind === "clause" && left !== null && /^(?:ADP|SCONJ|ADV|VERB|PART)$/.test(first?.tag ?? "");
  // "Taxes, she said, “are the price of order”"
  const parted =
    opening.kind === "quote" &&
    isComma(tokens[group.to + 1]) &&
    left &&
    /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[left.from]?.tag ?? "");
  if (parted && before?.tag !== "QUOTE")
    return found({ from: left.from, to: clauseEnd(tokens, opening.at, stops, false) });
  // "“…,” she wrote on Facebook"
  const place = opening.kind === "about" && before?.tag === "QUOTE" && takes(verb, "quote");
  if (opening.kind !== "none" && !weak && !as && !place) {
    const relative =
      subject !== null &&
      subject.head.to < subject.from &&
      !/^(?:that)$/.test(tokens[subject.from]?.lower ?? "");
    const aside = relative && isComma(tokens[(subject?.from ?? 0) - 1]);
    const object = opening.kind === "np" || opening.kind === "about";
    const to = object ? objectEnd(tokens, opening.at, stops) : clauseEnd(tokens, opening.at, stops, aside);
    return found(to < opening.at ? null : { from: opening.at, to });
  }
  if (!takes(verb, "quote", "clause") || !verb.speech) return null;
  // "The plan, an official said, was dropped"
  const comma = isComma(tokens[opening.at]) ? opening.at : -1;
  const right =
    comma >= 0 && !stops.has(comma) && hasVerb(tokens, comma + 1)
      ? clauseEnd(tokens, comma + 1, stops, false)
      : -1;
  if (left && right > comma && comma >= 0) {
    const short = left.to - left.from < 4 && !isVerbal(tokens[comma + 1]);
    return found({ from: short ? comma + 1 : left.from, to: right });
  }
  if (right > comma && comma >= 0 && as) return found({ from: comma + 1, to: right });
  return found(left);
}

function hasVerb(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || first.tag === "ADP" || first.tag === "SCONJ" || NOT_CLAUSE.test(first.lower)) return false;
  for (let i = from; i < tokens.length && i < from + REACH; i++) if (isVerbal(tokens[i])) return true;
  return false;
}
