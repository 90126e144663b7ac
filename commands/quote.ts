import { z } from "zod";
import type { Brief, Quote, Statement } from "../src/brief/index.js";
import {
  type Asked,
  addCommonOptions,
  type Choice,
  type Command,
  describe,
  newCommand,
} from "../src/command/define.js";
import { foreign } from "../src/command/foreign.js";
import { around, contextOf, firstNamed, spoken } from "../src/command/passages.js";
import { countsOf, names, quoteView, roleOf, voiceMenu, voiceName } from "../src/command/voices.js";
import {
  cueWithTime,
  findSpeakers,
  hasWords,
  listVoices,
  nearestSpeakers,
  sayAbout,
  type Utterance,
  type Voice,
} from "../src/lookup/index.js";
import {
  ABOUT_LENGTH,
  type Block,
  type Buttons,
  count,
  fine,
  line,
  paragraphMark,
  passage,
  type Reply,
  type Run,
  source,
  type View,
} from "../src/reply/index.js";

/** Discord's limits for a choice of autocomplete. */
const CHOICES = 25;
const CHOICE_LENGTH = 100;

const definition = addCommonOptions(
  newCommand("quote", {
    en: "What somebody says in the article, word for word",
    fr: "Ce que quelqu’un dit dans l’article, mot pour mot",
    es: "Lo que alguien dice en el artículo, palabra por palabra",
    de: "Was jemand im Artikel sagt, Wort für Wort",
    zh: "逐字引用文章中某人的话",
  })
    .addStringOption((o) =>
      describe(o.setName("speaker"), {
        en: "A name, part of one, or a role; the article’s speakers are listed as you type",
        fr: "Un nom, une partie de nom ou une fonction ; la liste s’affiche pendant la saisie",
        es: "Un nombre, parte de él o un cargo; la lista aparece al escribir",
        de: "Ein Name, ein Teil davon oder ein Amt; die Liste erscheint beim Tippen",
        zh: "姓名、姓名的一部分或职务；输入时会列出文章中的发言人",
      })
        .setRequired(true)
        .setMaxLength(CHOICE_LENGTH)
        .setAutocomplete(true),
    )
    .addStringOption((o) =>
      describe(o.setName("about"), {
        en: "Only what has these words",
        fr: "Seulement ce qui contient ces mots",
        es: "Solo lo que contiene estas palabras",
        de: "Nur, was diese Wörter enthält",
        zh: "只显示包含这些词的内容",
      }).setMaxLength(ABOUT_LENGTH),
    ),
).toJSON();

const Options = z.object({
  speaker: z.string(),
  about: z
    .string()
    .default("")
    // A character of two code units stays whole.
    .transform((words) =>
      words
        .trim()
        .slice(0, ABOUT_LENGTH)
        .replace(/[\ud800-\udbff]$/, ""),
    ),
});

export const quote: Command = {
  definition,
  reply(asked, chosen) {
    const { speaker, about } = Options.parse(chosen);
    const { voices, equal } = findSpeakers(asked.brief, speaker);
    const [voice] = voices;
    if (!voice) return showUnknown(asked, speaker, about);
    // Where the words fit several equally, the one who says something is meant.
    const fits = equal > 1 ? voices.slice(0, equal).filter(speaks) : [voice];
    if (fits.length > 1) return showSeveral(asked, speaker, fits, about);
    return showQuote(asked, quoteView(asked.article, fits[0] ?? voice, about));
  },
  suggest: ({ brief }, option, typed) =>
    option === "speaker" ? findSpeakers(brief, typed).voices.slice(0, CHOICES).flatMap(choice) : [],
};

const speaks = (voice: Voice) => voice.quotations.length + voice.reported.length > 0;

/** "Wang Yi · China’s foreign minister · 4 quotations"; a name too long for a choice is not offered. */
function choice(voice: Voice): Choice[] {
  const { speaker } = voice;
  if (!speaker || speaker.name.length > CHOICE_LENGTH) return [];
  const says = countsOf(voice) || "named, not quoted";
  const full = [speaker.name, ...(speaker.role ? [speaker.role] : []), says].join(" · ");
  const short = [speaker.name, says].join(" · ");
  const name = [full, short].find((label) => label.length <= CHOICE_LENGTH) ?? speaker.name;
  return [{ name, value: speaker.name }];
}

/** What a view of a voice shows: one utterance, or what is true instead. */
export function showQuote(asked: Asked, view: View & { view: "quote" }): Reply {
  const voice = listVoices(asked.brief).find(({ key }) => key === view.speaker);
  if (!voice) {
    return reply(asked, null, [
      line("That speaker is not in the article as it stands now."),
      ...voiceMenu(asked.brief.text, asked.article, listVoices(asked.brief)),
    ]);
  }
  if (!speaks(voice)) return showSilent(asked, voice, view);
  const quotations = sayAbout(voice.quotations, view.about);
  const reported = sayAbout(voice.reported, view.about);
  if (quotations.length + reported.length === 0) return showNothingAbout(asked, voice, view);
  const asReported = quotations.length === 0 || (view.reported && reported.length > 0);
  return showUtterance(asked, voice, { ...view, reported: asReported }, quotations, reported);
}

function showUtterance(
  asked: Asked,
  voice: Voice,
  view: View & { view: "quote" },
  quotations: readonly Utterance<Quote>[],
  reported: readonly Utterance<Statement>[],
): Reply {
  const { brief, article } = asked;
  const list: readonly Utterance[] = view.reported ? reported : quotations;
  const at = list.findIndex(({ parts }) => parts[0].start === view.at);
  const position = at >= 0 ? at : bestOf(list);
  const utterance = list[position] ?? list[0];
  if (!utterance) return showNothingAbout(asked, voice, view);
  const shown = { ...view, at: utterance.parts[0].start };
  const total = view.reported ? voice.reported.length : voice.quotations.length;
  const kind = view.reported ? "statement" : "quotation";
  const passages = view.context
    ? contextOf(brief, utterance)
    : view.reported
      ? around(brief, utterance)
      : [{ ...passage(utterance.parts[0].paragraph, ...spoken(brief.text, utterance)), marked: false }];
  return reply(asked, shown, [
    ...passages,
    line(...attribution(brief, voice, utterance)),
    fine(
      view.reported ? "Reported in the article’s words · " : "",
      list.length < total
        ? `${position + 1} of ${list.length} with `
        : `${position + 1} of ${count(list.length, kind)}`,
      ...(list.length < total ? [...typed(view.about), `, ${count(total, kind)} in all`] : []),
      view.reported ? "" : ", word for word",
    ),
    {
      block: "buttons",
      buttons: [
        ...turn(list, position, shown),
        {
          label: [view.context ? "Hide context" : "Show context"],
          view: { ...shown, context: !view.context },
        },
        ...otherKind(shown, quotations, reported),
      ],
    },
    waysOn(article),
  ]);
}

/** Fewer words than this say little alone. */
const TELLING = 8;

/** The first whole sentence of some length that is surely theirs; a fragment inside somebody's clause says less. */
function bestOf(list: readonly Utterance[]): number {
  const whole = list.map(
    ({ parts: [first], likely }) => "kind" in first && first.kind === "direct" && !likely,
  );
  const telling = list.findIndex(
    ({ parts }, i) =>
      whole[i] && parts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) >= TELLING,
  );
  return Math.max(telling >= 0 ? telling : whole.indexOf(true), 0);
}

function turn(list: readonly Utterance[], position: number, view: View & { view: "quote" }) {
  if (list.length < 2) return [];
  const arrow = (label: string, to: number) => {
    const other = list[to];
    return {
      label: [label],
      view: { ...view, at: other?.parts[0].start ?? view.at },
      ...(other ? {} : { disabled: true as const }),
    };
  };
  return [arrow("◀", position - 1), arrow("▶", position + 1)];
}

function otherKind(
  view: View & { view: "quote" },
  quotations: readonly Utterance[],
  reported: readonly Utterance[],
) {
  const others = view.reported ? quotations : reported;
  if (others.length === 0) return [];
  const label = view.reported ? `Quoted ${others.length}` : `Reported ${others.length}`;
  return [{ label: [label], view: { ...view, at: null, reported: !view.reported, context: false } }];
}

const waysOn = (article: string): Buttons => ({
  block: "buttons",
  buttons: [
    { label: ["All speakers"], view: { view: "voices", article, page: 0 } },
    { label: ["Issues"], view: { view: "issues", article, page: 0 } },
    { label: ["Summary"], view: { view: "summary", article, length: "medium" } },
  ],
});

/** "**Wang Yi**, China’s foreign minister — said Friday · ¶7". */
function attribution(brief: Brief, voice: Voice, { parts: [first], likely }: Utterance): Run[] {
  const { cue, mention, paragraph } = first;
  const how: Run[] = cue && hasWords(brief.text, cue) ? [" — ", source(cueWithTime(brief.text, cue))] : [];
  const where = ` · ${paragraphMark(paragraph)}`;
  if (voice.speaker) {
    return [
      ...(likely ? ["likely "] : []),
      ...voiceName(brief.text, voice, true),
      ...roleOf(brief.text, voice),
      ...how,
      where,
    ];
  }
  return [
    ...voiceName(brief.text, voice, true),
    ...(mention ? [": the article has “", source(mention), "”"] : []),
    ...how,
    where,
  ];
}

/** A person who is named, and says nothing. */
function showSilent(asked: Asked, voice: Voice, view: View): Reply {
  const { brief } = asked;
  const first = firstNamed(brief, voice.speaker?.name ?? "");
  return reply(asked, view, [
    line(
      ...voiceName(brief.text, voice, true),
      ...roleOf(brief.text, voice),
      `${voice.speaker?.role ? "," : ""} is named in this article but not quoted.`,
    ),
    ...(first ? [first] : []),
    ...insteadOf(asked, listVoices(brief)),
  ]);
}

/** Nobody of that name: what the article does have, and who is nearest. */
function showUnknown(asked: Asked, speaker: string, about: string): Reply {
  const { brief } = asked;
  const word = firstNamed(brief, speaker.trim());
  return reply(asked, null, [
    word
      ? line(...typed(speaker), " stands in this article, but nothing in it is said by anyone of that name.")
      : line("Nobody called ", ...typed(speaker), " is in this article."),
    ...(word ? [word] : []),
    ...insteadOf(asked, nearestSpeakers(brief, speaker, CHOICES), about),
  ]);
}

function showSeveral(asked: Asked, speaker: string, voices: readonly Voice[], about: string): Reply {
  const { brief, article } = asked;
  return reply(asked, null, [
    line(
      ...typed(speaker),
      ` fits ${voices.length} who speak in this article: `,
      ...names(brief.text, voices),
      ".",
    ),
    ...voiceMenu(brief.text, article, voices, about),
    waysOn(article),
  ]);
}

/** The voice says something, but nothing with these words. */
function showNothingAbout(asked: Asked, voice: Voice, view: View & { view: "quote" }): Reply {
  const { brief, article } = asked;
  const others = listVoices(brief).filter(
    (other) => sayAbout([...other.quotations, ...other.reported], view.about).length > 0,
  );
  return reply(asked, null, [
    line(
      "Nothing that ",
      ...voiceName(brief.text, voice, true),
      ` says here (${countsOf(voice)}) has `,
      ...typed(view.about),
      ".",
    ),
    fine(
      ...(others.length > 0
        ? ["It is in what others say: ", ...names(brief.text, others)]
        : ["Nor has anything that others say."]),
    ),
    ...voiceMenu(brief.text, article, others, view.about),
    {
      block: "buttons",
      buttons: [{ label: ["All that they say"], view: { ...view, at: null, about: "" } }],
    },
    waysOn(article),
  ]);
}

function insteadOf({ brief, article }: Asked, voices: readonly Voice[], about = ""): Block[] {
  const named = voices.filter(speaks);
  // Words of a speaker who is not known are quoted all the same.
  const speaking = named.length > 0 ? named : listVoices(brief).filter(speaks);
  return [
    speaking.length > 0
      ? fine("Who speaks in it: ", ...names(brief.text, speaking))
      : fine("Nobody is quoted in it."),
    ...foreign(brief),
    ...voiceMenu(brief.text, article, speaking, about),
    waysOn(article),
  ];
}

/** Words that somebody typed, in quotation marks. */
const typed = (words: string): Run[] => ["“", { given: words.trim() || "…" }, "”"];

function reply({ brief }: Asked, view: View | null, blocks: readonly Block[]): Reply {
  return { text: brief.text, view, blocks };
}
