import type { Brief } from "../brief/index.js";
import { listVoices } from "../lookup/index.js";
import {
  type Act,
  type ActButton,
  type Block,
  type Buttons,
  count,
  fine,
  heading,
  type Line,
  type LinkButton,
  line,
  pages,
  type Reply,
  type Run,
} from "../reply/index.js";
import type { Asked } from "./define.js";
import { foreign } from "./foreign.js";

/** An article in a list. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly added: number;
  /** True for the one that answers in this channel. */
  readonly current: boolean;
}

/** What is known of an article besides its brief. */
export interface About {
  readonly title: string;
  readonly added: number;
  readonly current: boolean;
  /** True for an article that belongs to everyone and can't be removed from here. */
  readonly shelf: boolean;
  /** True for a version that a newer one has replaced. */
  readonly superseded: boolean;
  readonly url: string | null;
  readonly site: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
}

/** A message about the library rather than from an article. */
const reply = (...blocks: readonly Block[]): Reply => ({ text: "", blocks, view: null });

/** Controls in one row; none where there are none. */
const row = (...buttons: Buttons["buttons"]): Buttons[] =>
  buttons.length > 0 ? [{ block: "buttons", buttons }] : [];

const act = (label: string, act: Act, how: Partial<Pick<ActButton, "main" | "danger">> = {}): ActButton => ({
  label: [label],
  act,
  ...how,
});

/** One page of the articles here, with a menu to look into them. */
export function listArticles(entries: readonly Listed[], page: number): Reply {
  if (entries.length === 0)
    return reply(
      line("There is no article here yet: ", { own: "/article add", strong: true }, " brings one."),
    );
  const all = pages(
    "",
    entries.map((entry) => ({ entry, blocks: linesOf(entry) })),
  );
  const at = Math.min(page, all.length - 1);
  const shown = all[at] ?? [];
  return reply(
    heading(count(entries.length, "article"), all.length > 1 ? ` · page ${at + 1} of ${all.length}` : ""),
    ...shown.flatMap(({ blocks }) => blocks),
    {
      block: "menu",
      placeholder: "Look into one",
      options: shown.map(({ entry }) => ({
        label: [{ given: entry.title }],
        description: [`added ${dayOf(entry.added)}`],
        act: { act: "show", article: entry.id },
      })),
    },
    ...row(
      ...(at > 0 ? [act("◀ Newer", { act: "list", page: at - 1 })] : []),
      ...(at < all.length - 1 ? [act("Older ▶", { act: "list", page: at + 1 })] : []),
    ),
  );
}

function linesOf({ title, added, current }: Listed): Line[] {
  return [
    line({ given: title, strong: true }),
    fine(`added ${dayOf(added)}`, current ? " · answers in this channel" : ""),
  ];
}

/** Where an article comes from, what is in it, and what can be done with it. */
export function showArticle({ article, brief }: Asked, about: About): Reply {
  return reply(
    heading({ given: about.title }),
    ...sourceOf(about),
    line(contents(brief)),
    fine(`added ${dayOf(about.added)}`, stateOf(about)),
    ...row(...ways(article)),
    ...row(
      ...(about.current ? [] : [act("Use in this channel", { act: "use", article })]),
      ...(about.shelf ? [] : [act("Remove", { act: "remove", article }, { danger: true })]),
      ...linkTo(about.url),
    ),
  );
}

/** An article that has just been added, or was here already. */
export function addedArticle(
  { article, brief }: Asked,
  about: About,
  outcome: "new" | "same" | "changed",
): Reply {
  const news = {
    new: "Added.",
    same: "It was here already.",
    changed: "The page has changed: this is its new version. Answers from the old one still open.",
  };
  return reply(
    heading({ given: about.title }),
    ...sourceOf(about),
    line(contents(brief)),
    fine(news[outcome]),
    fine(about.current ? "It answers in this channel." : "Another article answers in this channel."),
    ...foreign(brief),
    ...row(...ways(article)),
    ...row(
      ...(about.current ? [] : [act("Use in this channel", { act: "use", article }, { main: true })]),
      ...linkTo(about.url),
    ),
  );
}

/** "The Daily · Ana Silva · 2026-11-24", as the page says it. */
function sourceOf({ site, authors, published, updated, url }: About): Line[] {
  const parts = [
    site ?? (url ? hostOf(url) : null),
    authors.length > 0 ? authors.join(", ") : null,
    published ? dateIn(published) : null,
    updated && published && dateIn(updated) !== dateIn(published) ? `updated ${dateIn(updated)}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? [line({ given: parts.join(" · ") })] : [];
}

function stateOf({ current, shelf, superseded }: About): string {
  if (superseded) return " · an older version: the page has changed since";
  return `${shelf ? " · belongs to everyone" : ""}${current ? " · answers in this channel" : ""}`;
}

/** "3 speakers · 12 quotations · 4 statements reported · 9 issues · 21 paragraphs". */
function contents(brief: Brief): string {
  const voices = listVoices(brief);
  const named = voices.filter(({ speaker }) => speaker);
  const quotations = voices.reduce((sum, voice) => sum + voice.quotations.length, 0);
  return [
    count(named.length, "speaker"),
    count(quotations, "quotation"),
    count(brief.issues.length, "issue"),
    count(brief.paragraphs.length, "paragraph"),
  ].join(" · ");
}

const ways = (article: string): Buttons["buttons"] => [
  { label: ["Summary"], view: { view: "summary", article, length: "medium" } },
  { label: ["Quotes"], view: { view: "voices", article, page: 0 } },
  { label: ["Issues"], view: { view: "issues", article, page: 0 } },
];

/** Discord's limit for the address of a button, in characters. */
const LINK = 512;

const linkTo = (url: string | null): LinkButton[] =>
  url !== null && url.length <= LINK ? [{ label: ["Open the page"], link: url }] : [];

/** What is being done, while it is. */
export const progress = {
  fetching(url: string): Reply {
    const host = hostOf(url);
    return reply(host ? line("Fetching from ", { given: host, strong: true }, " …") : line("Fetching …"));
  },
  reading: (bytes: number) => reply(line(`Reading ${Math.max(1, Math.round(bytes / 1_000))} kB …`)),
};

/** A sentence; what somebody gave stands in it as a run of its own. */
export const say = (...runs: readonly Run[]): Reply => reply(line(...runs));

export function usingArticle(title: string, chosen: boolean): Reply {
  const until = chosen
    ? "It answers in this channel until another is chosen."
    : "The newest article answers in this channel again.";
  return reply(line({ given: title, strong: true }), fine(until));
}

export const removedArticle = (title: string): Reply =>
  reply(line("Deleted: ", { given: title, strong: true }), fine("Nothing of it is kept."));

/** Asks whether everything is meant. */
export function askToForget(articles: number): Reply {
  if (articles === 0) return say("Nothing has been added here, so nothing is kept.");
  return reply(
    line(`Forget ${count(articles, "article")} and all settings that were added here?`),
    fine(
      "They stop answering at once and are deleted for good after 30 days. Until then they can be brought back.",
    ),
    ...row(act("Forget everything", { act: "forget" }, { danger: true })),
  );
}

/** @param day when it is deleted for good, in ms since the epoch */
export const forgotten = (articles: number, day: number): Reply =>
  reply(
    line(`Forgotten: ${count(articles, "article")}. On ${dayOf(day)} it is all deleted for good.`),
    ...row(
      act("Bring back", { act: "recall" }, { main: true }),
      act("Delete for good now", { act: "erase" }, { danger: true }),
    ),
  );

export const recalled = (articles: number): Reply =>
  say(
    articles === 0
      ? "There is nothing to bring back."
      : `${count(articles, "article")} answer${articles === 1 ? "s" : ""} here again.`,
  );

export const erased = (): Reply => say("Deleted for good: nothing that was added here is kept any more.");

/** "2026-11-24", in UTC. */
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The date of an ISO 8601 time; anything else as it is. */
const dateIn = (time: string) => /^\d{4}-\d{2}-\d{2}(?=T|\s|$)/.exec(time)?.[0] ?? time.slice(0, 40);

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : "");
