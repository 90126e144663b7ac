import type { Brief, Issue, Passage } from "../src/brief/index.js";
import { type Asked, addCommonOptions, type Command, newCommand } from "../src/command/define.js";
import { foreign } from "../src/command/foreign.js";
import { pager } from "../src/command/pager.js";
import { labelWithin, marked } from "../src/command/passages.js";
import { voiceName } from "../src/command/voices.js";
import { hasWords, listVoices } from "../src/lookup/index.js";
import {
  type Block,
  type Button,
  count,
  fine,
  heading,
  join,
  type Line,
  line,
  type Menu,
  NBSP,
  pages,
  paragraphMark,
  passage,
  type Reply,
  type Run,
  source,
  type View,
  wording,
} from "../src/reply/index.js";

const definition = addCommonOptions(
  newCommand("issues", {
    en: "What is on the table in the article, and who raises it",
    fr: "Les sujets en discussion dans l’article, et qui les soulève",
    es: "Los asuntos sobre la mesa en el artículo y quién los plantea",
    de: "Worum es im Artikel geht, und wer es anspricht",
    zh: "文章中的议题，以及由谁提出",
  }),
).toJSON();

export const issues: Command = {
  definition,
  reply: (asked) => showIssues(asked, 0),
};

/** Issues on a page, at most: an article's agenda is seen as a whole. */
const PAGE = 15;

/** Sides shown below an issue in the list, and names of those who raise it without a cue, at most. */
const SIDES = 3;
const RAISERS = 4;

/** The issues by number, with who raises each and how; a menu opens one. */
export function showIssues({ article, brief }: Asked, page: number): Reply {
  const { text } = brief;
  const entries = brief.issues.map((issue, i) => ({
    issue,
    number: i + 1,
    blocks: entry(brief, issue, i + 1),
  }));
  const all = pages(text, entries, PAGE);
  const at = Math.min(page, Math.max(all.length - 1, 0));
  const shown = all[at] ?? [];
  return {
    text,
    view: { view: "issues", article, page: at },
    blocks: [
      ...(brief.titleSpan ? [heading(source(brief.titleSpan))] : []),
      ...(entries.length === 0
        ? [
            line(
              "This article has no agenda: nothing in it is put forward, demanded, disputed or decided by anyone.",
            ),
            ...foreign(brief),
          ]
        : []),
      ...shown.flatMap((e) => e.blocks),
      ...(all.length > 1
        ? [
            fine(
              `${shown[0]?.number ?? 0} to ${shown.at(-1)?.number ?? 0} of ${count(entries.length, "issue")}`,
            ),
          ]
        : []),
      ...issueMenu(text, article, shown),
      {
        block: "buttons",
        buttons: [
          ...pager(at, all.length, (to) => ({ view: "issues", article, page: to })),
          { label: ["Summary"], view: { view: "summary", article, length: "medium" } },
          { label: ["Quotes"], view: { view: "voices", article, page: 0 } },
        ],
      },
    ],
  };
}

function entry(brief: Brief, issue: Issue, number: number): Line[] {
  // The ¶ of the words themselves: other evidence may come before them.
  const { paragraph } = issue.evidence.find((e) => isWithin(issue.labelSpan, [e])) ?? issue.evidence[0] ?? {};
  return [
    line(
      { own: `${number}. `, strong: true },
      source(issue.labelSpan, { strong: true }),
      ...(paragraph === undefined ? [] : [`${NBSP}${paragraphMark(paragraph)}`]),
    ),
    ...raised(brief, issue),
  ];
}

/** Who raises an issue, each once with the first cue that says how; two sides face each other. */
function raised({ text }: Brief, { label, sides, raisedBy }: Issue): Line[] {
  const first = sides.filter((side, i) => sides.findIndex((other) => other.name === side.name) === i);
  const shown = first.slice(0, SIDES);
  const silent = raisedBy.filter((name) => !first.some((side) => side.name === name));
  const more = first.length - shown.length;
  return [
    ...shown.map((side, i) =>
      fine(
        shown.length > 1 ? (i === 0 ? "┌ " : i === shown.length - 1 ? "└ " : "├ ") : "",
        wording(text, side.name),
        ...shortCueOf(text, side, label),
        `${NBSP}${paragraphMark(side.paragraph)}`,
        ...(more > 0 && i === shown.length - 1 ? [` and ${count(more, "more side")}`] : []),
      ),
    ),
    ...(silent.length > 0
      ? [
          fine(
            shown.length > 0 ? "also raised by " : "raised by ",
            ...join(
              silent.slice(0, RAISERS).map((name) => [wording(text, name)]),
              ", ",
            ),
            ...(silent.length > RAISERS ? [` and ${silent.length - RAISERS} more`] : []),
          ),
        ]
      : []),
  ];
}

/** " — have rejected". */
const cueOf = (text: string, { cue }: Issue["sides"][number]): Run[] =>
  hasWords(text, cue) ? [" — ", source(cue)] : [];

/** " — … are unfair", where the issue itself, which stands right above, is the subject: the line is short, and nobody else is meant. */
function shortCueOf(text: string, side: Issue["sides"][number], label: string): Run[] {
  const { cue } = side;
  const [at] = labelWithin(text, label, cue);
  const opens =
    at &&
    /^(?:(?:an?|her|his|its|my|our|that|the|their|these|this|those) )?$/i.test(
      text.slice(cue.start, at.start),
    );
  const rest = at && { start: at.end + 1, end: cue.end };
  if (!opens || !rest || text[at.end] !== " " || !hasWords(text, rest)) return cueOf(text, side);
  return [" — … ", source(rest)];
}

function issueMenu(
  text: string,
  article: string,
  shown: readonly { issue: Issue; number: number }[],
): Menu[] {
  if (shown.length === 0) return [];
  return [
    {
      block: "menu",
      placeholder: "Open an issue",
      options: shown.map(({ issue, number }) => ({
        label: [`${number}. `, source(issue.labelSpan)],
        ...(issue.raisedBy.length > 0
          ? {
              description: join(
                issue.raisedBy.map((name) => [wording(text, name)]),
                ", ",
              ),
            }
          : {}),
        view: issueView(article, issue),
      })),
    },
  ];
}

/** Evidence and sides shown for one issue, at most; they share one message. */
const EVIDENCE = 5;
const SIDES_IN_FULL = 6;

/** One issue: the sentences that show it, who stands where in them, and ways to what is said in them. */
export function showIssue(asked: Asked, { at, end }: { readonly at: number; readonly end: number }): Reply {
  const { article, brief } = asked;
  const { text } = brief;
  const position = brief.issues.findIndex(({ labelSpan }) => labelSpan.start === at && labelSpan.end === end);
  const issue = brief.issues[position];
  if (!issue) return showIssues(asked, 0);
  const sides = issue.sides.slice(0, SIDES_IN_FULL);
  const passages = choosePassages(text, issue, sides);
  const left = issue.evidence.filter((evidence) => !isWithin(evidence, passages)).length;
  return {
    text,
    view: issueView(article, issue),
    blocks: [
      heading(`${position + 1}. `, source(issue.labelSpan)),
      ...passages.flatMap((evidence): Block[] => [
        passage(evidence.paragraph, ...marked(brief, evidence, labelWithin(text, issue.label, evidence))),
        ...sides
          .filter((side) => passages.find((p) => isWithin(side, [p])) === evidence)
          .map((side) => line(wording(text, side.name, { strong: true }), ...cueOf(text, side))),
      ]),
      fine(
        [
          `Issue ${position + 1} of ${brief.issues.length}`,
          `${count(issue.evidence.length, "passage")}, word for word`,
          ...(left > 0 ? [`${left} more not shown`] : []),
        ].join(" · "),
      ),
      ...quoteButtons(asked, passages, issue.labelSpan),
      {
        block: "buttons",
        buttons: [
          ...pager(position, brief.issues.length, (to) => issueView(article, brief.issues[to] ?? issue)),
          { label: ["All issues"], view: { view: "issues", article, page: 0 } },
          { label: ["Summary"], view: { view: "summary", article, length: "medium" } },
        ],
      },
    ],
  };
}

/** Where a side stands first, then where the label stands, then the rest; shown in the article's order. */
function choosePassages(text: string, issue: Issue, sides: readonly Passage[]): Passage[] {
  const all = [...issue.evidence, ...sides.filter((side) => !isWithin(side, issue.evidence))];
  const rank = (passage: Passage) =>
    sides.some((side) => isWithin(side, [passage]))
      ? 0
      : labelWithin(text, issue.label, passage).length > 0
        ? 1
        : 2;
  return all
    .map((passage) => ({ passage, rank: rank(passage) }))
    .sort((a, b) => a.rank - b.rank || a.passage.start - b.passage.start)
    .slice(0, EVIDENCE)
    .map(({ passage }) => passage)
    .sort((a, b) => a.start - b.start);
}

const issueView = (article: string, { labelSpan }: Issue): View => ({
  view: "issue",
  article,
  at: labelSpan.start,
  end: labelSpan.end,
});

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isWithin = ({ start, end }: Stretch, others: readonly Stretch[]) =>
  others.some((other) => other.start <= start && end <= other.end);
const overlaps = (a: Stretch, others: readonly Stretch[]) =>
  others.some((b) => a.start < b.end && b.start < a.end);

/** Buttons to the quotations and statements that stand in the passages; of several with one label, to that about the issue. */
function quoteButtons({ article, brief }: Asked, passages: readonly Stretch[], issue: Stretch): Block[] {
  const said = listVoices(brief).flatMap((voice) =>
    voice.speaker
      ? [
          ...voice.quotations.map((utterance) => ({ voice, utterance, reported: false })),
          ...voice.reported.map((utterance) => ({ voice, utterance, reported: true })),
        ].filter(({ utterance }) => utterance.parts.some((part) => overlaps(part, passages)))
      : [],
  );
  type Said = (typeof said)[number];
  const isAbout = ({ utterance }: Said) => utterance.parts.some((part) => overlaps(part, [issue]));
  const alike = (a: Said, b: Said) =>
    a.voice === b.voice && a.utterance.parts[0].paragraph === b.utterance.parts[0].paragraph;
  const distinct = said.filter((one, i) => {
    const twins = said.filter((other) => alike(one, other));
    return (twins.find(isAbout) ?? twins[0]) === said[i];
  });
  const buttons = distinct.slice(0, 5).map(({ voice, utterance, reported }): Button => {
    const [first] = utterance.parts;
    const label: Run[] = [...voiceName(brief.text, voice), `${NBSP}${paragraphMark(first.paragraph)}`];
    return {
      label,
      view: {
        view: "quote",
        article,
        speaker: voice.key,
        at: first.start,
        reported,
        context: false,
        about: "",
      },
    };
  });
  return buttons.length > 0 ? [{ block: "buttons", buttons }] : [];
}
