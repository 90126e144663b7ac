import type { Span } from "../../src/article/index.js";
import type { Brief, Quote } from "../../src/brief/index.js";
import type { GoldArticle } from "./gold.js";

/** Share of overlap (intersection over union) from which a quotation counts as found. */
const MATCH = 0.8;
/** Share of a quoted stretch that must be marked as somebody's words for it to count as speech. */
const COVERED = 0.8;
const PRONOUN =
  /^(he|she|they|it|i|we|you|him|her|them|his|hers|their|its|my|our|me|us|himself|herself|themselves|who|whom|whose|which|that)$/i;
const RELATIVE = /^(who|whom|whose|which|that)$/i;
const TITLE =
  /^(secretary|director|speaker|attorney|governor|chairman|chairwoman|president|minister|leader|house|senate|prime|king|queen|prince|mayor|bishop|pope)$/i;

/** One quoted stretch of the gold with every source marked for it. */
export interface GoldQuote {
  readonly span: Span;
  readonly sources: readonly (readonly Span[])[];
}

/** A predicted quotation with the gold one it matches, if any, and whether its source is right. */
export interface Judged {
  readonly quote: Quote;
  readonly gold: GoldQuote | null;
  /** Null where it matches nothing, or the gold marks no source. */
  readonly right: boolean | null;
}

/** The quoted stretches of the gold, and each predicted quotation judged against them. */
export function judgeArticle(gold: GoldArticle, brief: Brief): { goldQuotes: GoldQuote[]; judged: Judged[] } {
  const goldQuotes = goldQuotesOf(gold);
  const predicted = brief.quotes.map((q) => stripped(gold.text, q));
  const matches = match(
    goldQuotes.map((g) => g.span),
    predicted,
  );
  const names = new Map(brief.speakers.map((s) => [s.name, [s.name, ...s.aliases]]));
  const judged = brief.quotes.map((quote, i) => {
    const g = goldQuotes[matches.get(i) ?? -1] ?? null;
    const right = g && g.sources.length > 0 ? isRight(gold.text, g, quote, names) : null;
    return { quote, gold: g, right };
  });
  return { goldQuotes, judged };
}

/** How many of the spans match a quotation of the gold, each at most one. */
export function countMatches(gold: GoldArticle, spans: readonly Span[]): number {
  const goldSpans = goldQuotesOf(gold).map((g) => g.span);
  return match(
    goldSpans,
    spans.map((s) => stripped(gold.text, s)),
  ).size;
}

function goldQuotesOf({ text, attributions }: GoldArticle): GoldQuote[] {
  return quotedStretches(text).flatMap((stretch) => {
    const shares = attributions.map((a) => shared([stretch], a.content));
    const best = Math.max(0, ...shares);
    const covered =
      shared(
        [stretch],
        attributions.flatMap((a) => a.content),
      ) /
      (stretch.end - stretch.start);
    const span = stripped(text, stretch);
    if (covered < COVERED || span.end <= span.start) return [];
    const sources = attributions
      .filter((a, i) => (shares[i] ?? 0) > 0 && (shares[i] ?? 0) >= best / 2 && a.source.length > 0)
      .map((a) => a.source);
    return [{ span, sources }];
  });
}

/** Stretches inside double quotation marks, read without any knowledge of the project's own reading. */
function quotedStretches(text: string): Span[] {
  const stretches: Span[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const base = paragraph.index;
    const line = paragraph[0];
    let open = -1;
    const close = (end: number) => {
      const inside = line.slice(open, end);
      const start = base + open + (inside.length - inside.trimStart().length);
      if (inside.trim()) stretches.push({ start, end: start + inside.trim().length });
      open = -1;
    };
    for (const m of line.matchAll(/["“”„]|''|``|’’|‘‘/g)) {
      const mark = m[0];
      const after = m.index + mark.length;
      const next = line[after] ?? " ";
      const previous = line[m.index - 1] ?? " ";
      const closing = mark === "”" || mark === "’’";
      const opening = /[“„]|``|‘‘/.test(mark) || (!closing && /[\s([—–-]/.test(previous) && /\S/.test(next));
      if (open >= 0) {
        close(m.index);
        if (opening) open = after;
      } else if (opening || (mark !== "”" && /\S/.test(next) && /[^\p{L}\p{N}]/u.test(previous)))
        open = after;
    }
    if (open >= 0) close(line.length);
  }
  return stretches;
}

/** One-to-one matching of predictions to gold spans, best overlap first: index of prediction → index of gold. */
function match(gold: readonly Span[], predicted: readonly Span[]): Map<number, number> {
  const pairs: [number, number, number][] = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const common = Math.max(0, Math.min(g.end, p.end) - Math.max(g.start, p.start));
      const iou = common / (g.end - g.start + p.end - p.start - common || 1);
      if (iou >= MATCH) pairs.push([iou, i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const taken = new Set<number>();
  const found = new Map<number, number>();
  for (const [, i, j] of pairs) {
    if (taken.has(i) || found.has(j)) continue;
    taken.add(i);
    found.set(j, i);
  }
  return found;
}

/** The speaker shares the head noun or family name of a marked source, or the mention lies in one that names nobody else. */
function isRight(text: string, gold: GoldQuote, quote: Quote, aliases: Map<string, string[]>): boolean {
  const names = quote.speaker ? (aliases.get(quote.speaker) ?? [quote.speaker]) : [];
  return gold.sources.some((source) => {
    const head = source[0];
    if (!head) return false;
    const phrase = text.slice(head.start, head.end);
    const pronoun = PRONOUN.test(phrase.trim());
    const area = RELATIVE.test(phrase.trim())
      ? [{ start: Math.max(0, head.start - 60), end: head.end }]
      : source;
    const goldHeads = pronoun ? new Set<string>() : heads(phrase);
    if (names.some((n) => [...heads(n)].some((h) => goldHeads.has(h)))) return true;
    if (!quote.mention || shared([quote.mention], area) === 0) return false;
    const named = [...goldHeads].some((h) => isName(phrase, h));
    if (pronoun || !named || names.length === 0) return true;
    if ([...heads(quote.mention.text)].some((h) => goldHeads.has(h))) return true;
    const inPhrase = words(phrase.toLowerCase());
    return !names.some((n) => [...heads(n)].some((h) => inPhrase.includes(h)));
  });
}

/** Heads of a source phrase: "Sen. Ann Lee of Ohio, who…" → lee; "Lee and Ode" → lee, ode. */
function heads(phrase: string): Set<string> {
  const core = phrase
    .replace(/\s+/g, " ")
    .replace(/^["“']+/, "")
    .split(/[,;:(–—]| - |\b(?:who|which|that|whose)\b/)[0];
  return new Set(
    (core ?? "")
      .split(/\s+(?:and|&)\s+/)
      .map((part) => {
        const cut = part.split(/\s+(?:of|from|in|at|for|with|on|to)\s+/);
        const office = words(cut[0] ?? "").every((w) => TITLE.test(w)) && words(cut[1] ?? "").length > 1;
        const named = words(cut[office ? 1 : 0] ?? "").filter((w) => !/^(jr|sr|ii|iii|iv)$/i.test(w));
        return (named.at(-1) ?? "").toLowerCase();
      })
      .filter(Boolean),
  );
}

function isName(phrase: string, head: string): boolean {
  return words(phrase).some((w) => w.toLowerCase().startsWith(head) && /^\p{Lu}/u.test(w));
}

function words(phrase: string): string[] {
  return (phrase.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [])
    .map((w) => w.replace(/['’]s?$|[.'’-]+$/g, ""))
    .filter(Boolean);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a)
    for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** The span without outer punctuation and white space. */
function stripped(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s\p{P}`]/u.test(text[start] ?? "")) start++;
  while (end > start && /[\s\p{P}`]/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
