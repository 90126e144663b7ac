import { listVoices, type Voice } from "../lookup/index.js";
import {
  count,
  fine,
  heading,
  join,
  line,
  type Menu,
  pages,
  type Reply,
  type Run,
  source,
  type View,
  wording,
} from "../reply/index.js";
import type { Asked } from "./define.js";
import { foreign } from "./foreign.js";
import { pager } from "./pager.js";

/** Everyone who speaks in the article, with a menu that opens one. */
export function showVoices({ article, brief }: Asked, page: number): Reply {
  const speaking = listVoices(brief).filter(speaks);
  const silent = listVoices(brief).filter((voice) => !speaks(voice));
  const entries = speaking.map((voice) => ({
    voice,
    blocks: [
      line(...voiceName(brief.text, voice, true), ...roleOf(brief.text, voice), ` · ${countsOf(voice)}`),
    ],
  }));
  const all = pages(brief.text, entries);
  const at = Math.min(page, Math.max(all.length - 1, 0));
  const shown = all[at] ?? [];
  return {
    text: brief.text,
    view: { view: "voices", article, page: at },
    blocks: [
      ...(brief.titleSpan ? [heading(source(brief.titleSpan))] : []),
      ...shown.flatMap((entry) => entry.blocks),
      ...(speaking.length === 0
        ? [line("Nobody is quoted in this article, and nobody’s words are reported."), ...foreign(brief)]
        : []),
      ...(silent.length > 0 ? [fine("Named, not quoted: ", ...names(brief.text, silent))] : []),
      ...voiceMenu(
        brief.text,
        article,
        shown.map((entry) => entry.voice),
      ),
      {
        block: "buttons",
        buttons: [
          ...pager(at, all.length, (to) => ({ view: "voices", article, page: to })),
          { label: ["Summary"], view: { view: "summary", article, length: "medium" } },
          { label: ["Issues"], view: { view: "issues", article, page: 0 } },
        ],
      },
    ],
  };
}

const speaks = (voice: Voice) => voice.quotations.length + voice.reported.length > 0;

/** "4 quotations, 1 statement reported". */
export function countsOf({ quotations, reported }: Voice): string {
  return [
    ...(quotations.length > 0 ? [count(quotations.length, "quotation")] : []),
    ...(reported.length > 0 ? [`${reported.length} reported`] : []),
  ].join(", ");
}

/** The speaker's name as the article words it. */
export function voiceName(text: string, { speaker }: Voice, strong = false): Run[] {
  const style = strong ? ({ strong } as const) : {};
  return [speaker ? wording(text, speaker.name, style) : { own: "Speaker not known", ...style }];
}

/** ", China’s foreign minister". */
export function roleOf(text: string, { speaker }: Voice): Run[] {
  if (!speaker?.role) return [];
  return [", ", speaker.roleSpan ? source(speaker.roleSpan) : wording(text, speaker.role)];
}

const NAMES_SHOWN = 8;

/** Names in a row: "Xi Jinping, Joe Biden and 3 more". */
export function names(text: string, voices: readonly Voice[]): Run[] {
  const more = voices.length - NAMES_SHOWN;
  return [
    ...join(
      voices.slice(0, NAMES_SHOWN).map((voice) => voiceName(text, voice)),
      ", ",
    ),
    ...(more > 0 ? [` and ${more} more`] : []),
  ];
}

/** A menu that opens what one of `voices` says; none where there is nothing to open. */
export function voiceMenu(text: string, article: string, voices: readonly Voice[], about = ""): Menu[] {
  const options = voices
    .filter(speaks)
    .slice(0, 25)
    .map((voice) => ({
      label: voiceName(text, voice),
      description: [countsOf(voice)],
      view: quoteView(article, voice, about),
    }));
  return options.length > 0 ? [{ block: "menu", placeholder: "Choose a speaker", options }] : [];
}

/** The view of what a voice says, from its best quotation. */
export function quoteView(article: string, voice: Voice, about = ""): View & { view: "quote" } {
  return { view: "quote", article, speaker: voice.key, at: null, reported: false, context: false, about };
}
