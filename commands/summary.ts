import { z } from "zod";
import type { Brief, SummaryLength } from "../src/brief/index.js";
import {
  type Asked,
  addCommonOptions,
  type Command,
  describe,
  localised,
  newCommand,
} from "../src/command/define.js";
import { foreign } from "../src/command/foreign.js";
import { listVoices } from "../src/lookup/index.js";
import {
  type Button,
  count,
  fine,
  heading,
  join,
  line,
  passage,
  type Reply,
  source,
  wording,
} from "../src/reply/index.js";

const definition = addCommonOptions(
  newCommand("summary", {
    en: "The article in a few of its own sentences",
    fr: "L’article en quelques-unes de ses propres phrases",
    es: "El artículo en unas pocas de sus propias frases",
    de: "Der Artikel in einigen seiner eigenen Sätze",
    zh: "用文章原句概括全文",
  }).addStringOption((o) =>
    describe(o.setName("length"), {
      en: "How many sentences: 2, 3 or 5",
      fr: "Combien de phrases : 2, 3 ou 5",
      es: "Cuántas frases: 2, 3 o 5",
      de: "Wie viele Sätze: 2, 3 oder 5",
      zh: "句数：2、3 或 5",
    }).addChoices(
      {
        name: "short",
        value: "short",
        name_localizations: localised({ en: "short", fr: "court", es: "corto", de: "kurz", zh: "短" }),
      },
      {
        name: "medium",
        value: "medium",
        name_localizations: localised({ en: "medium", fr: "moyen", es: "medio", de: "mittel", zh: "中" }),
      },
      {
        name: "long",
        value: "long",
        name_localizations: localised({ en: "long", fr: "long", es: "largo", de: "lang", zh: "长" }),
      },
    ),
  ),
).toJSON();

const Options = z.object({ length: z.enum(["short", "medium", "long"]).default("medium") });

export const summary: Command = {
  definition,
  reply: (asked, chosen) => showSummary(asked, Options.parse(chosen).length),
};

/** The summary of the chosen length, with the facts of the article below it. */
export function showSummary({ article, brief }: Asked, length: SummaryLength): Reply {
  const sentences = brief.summary[length];
  const voices = listVoices(brief).filter((voice) => voice.speaker);
  const quoted = voices.filter((voice) => voice.quotations.length > 0);
  return {
    text: brief.text,
    view: { view: "summary", article, length },
    blocks: [
      ...(brief.titleSpan ? [heading(source(brief.titleSpan))] : []),
      ...sentences.map((sentence) => passage(sentence.paragraph, source(sentence))),
      ...(sentences.length === 0 ? [line("No sentence of this article can stand for it alone.")] : []),
      ...foreign(brief),
      fine(
        [
          `${sentences.length} of ${count(brief.sentences.length, "sentence")}, word for word`,
          `${count(quoted.filter((v) => v.speaker?.kind === "person").length, "person", "people")} quoted`,
          count(brief.issues.length, "issue"),
        ].join(" · "),
      ),
      ...(sentences.length > 0
        ? [
            {
              block: "coverage" as const,
              cells: coverage(brief, sentences),
              paragraphs: brief.paragraphs.length,
            },
          ]
        : []),
      fine(
        `${count(wordsOf(brief), "word")} · ${count(brief.paragraphs.length, "paragraph")}`,
        ...speaking(brief),
      ),
      {
        block: "buttons",
        buttons: [
          { label: ["Quotes"], view: { view: "voices", article, page: 0 } },
          { label: ["Issues"], view: { view: "issues", article, page: 0 } },
          ...otherLength(article, brief, length),
        ],
      },
    ],
  };
}

/** The speakers named in the line of facts, at most. */
const SPEAKERS_SHOWN = 4;

/** Who speaks, with how many quotations: " · Wang Yi 4, Antony J. Blinken 1 and 2 more". */
function speaking(brief: Brief) {
  const quoted = listVoices(brief).filter((voice) => voice.speaker && voice.quotations.length > 0);
  if (quoted.length === 0) return [];
  const shown = quoted
    .slice(0, SPEAKERS_SHOWN)
    .map(({ speaker, quotations }) => [wording(brief.text, speaker?.name ?? ""), ` ${quotations.length}`]);
  const more = quoted.length - shown.length;
  return [" · ", ...join(shown, ", "), ...(more > 0 ? [` and ${more} more`] : [])];
}

function otherLength(article: string, brief: Brief, length: SummaryLength): Button[] {
  const next = length === "long" ? "medium" : length === "medium" ? "long" : "medium";
  if (brief.summary[next].length === brief.summary[length].length) return [];
  return [
    { label: [length === "long" ? "Shorter" : "Longer"], view: { view: "summary", article, length: next } },
  ];
}

/** Cells of the coverage bar: as many as a phone shows in one line. */
const CELLS = 24;

/** Which of CELLS equal parts of the body hold text of one of the sentences. */
function coverage(
  brief: Brief,
  sentences: readonly { readonly start: number; readonly end: number }[],
): boolean[] {
  const from = brief.paragraphs[0]?.start ?? 0;
  const length = Math.max(1, (brief.paragraphs.at(-1)?.end ?? 0) - from);
  const cellOf = (offset: number) => Math.floor(((offset - from) / length) * CELLS);
  return Array.from({ length: CELLS }, (_, cell) =>
    sentences.some(({ start, end }) => cellOf(start) <= cell && cell <= cellOf(end - 1)),
  );
}

/** Words of the body: stretches without white space that hold a letter or a digit. */
function wordsOf({ text, paragraphs }: Brief): number {
  return paragraphs.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0),
    0,
  );
}
