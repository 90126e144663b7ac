import type { Brief, Quote, Statement } from "../brief/index.js";
import { hasWords, listVoices } from "../lookup/index.js";
import { count, paragraphMark } from "../reply/index.js";
import { clean, fold, style, type Terminal } from "./print.js";

/** A brief for a person to read: headline, summary, who says what, and the issues, each with its paragraph. */
export function printBrief(brief: Brief, terminal: Terminal): string {
  const title = (text: string) => style(terminal, "bold", fold(clean(text), terminal));
  const dim = (text: string) => style(terminal, "dim", text);
  const entry = (text: string, mark: string) =>
    fold(`${clean(text)} ${dim(mark)}`, terminal, 2)
      .split("\n")
      .map((line) => `  ${line}`)
      .join("\n");
  const section = (name: string, entries: readonly string[]) =>
    entries.length > 0 ? [`\n${title(name)}`, ...entries] : [];

  const cueOf = ({ cue }: Quote | Statement) => (cue && hasWords(brief.text, cue) ? cue.text : "");

  const voices = listVoices(brief).filter((voice) => voice.quotations.length + voice.reported.length > 0);
  const silent = listVoices(brief).filter((voice) => voice.quotations.length + voice.reported.length === 0);
  return [
    title(brief.title ?? "(no headline)"),
    dim(
      fold(
        [
          ...(brief.byline ? [clean(brief.byline)] : []),
          ...(brief.dateline ? [clean(brief.dateline)] : []),
          count(brief.paragraphs.length, "paragraph"),
          count(brief.sentences.length, "sentence"),
        ].join(" · "),
        terminal,
      ),
    ),
    ...section(
      "Summary",
      brief.summary.medium.map((s) => entry(s.text, paragraphMark(s.paragraph))),
    ),
    ...voices.flatMap(({ speaker, quotations, reported }) =>
      section(
        speaker ? [speaker.name, ...(speaker.role ? [speaker.role] : [])].join(", ") : "Speaker not known",
        [
          ...quotations.map(({ parts, likely }) =>
            entry(
              parts.map((part) => `“${part.text}”`).join(" … "),
              `${cueOf(parts[0]) ? `${clean(cueOf(parts[0]))} ` : ""}${paragraphMark(parts[0].paragraph)}${likely ? ", likely" : ""}`,
            ),
          ),
          ...reported.map(({ parts, likely }) =>
            entry(
              `${cueOf(parts[0]) ? `${cueOf(parts[0])}: ` : ""}${parts[0].text}`,
              `${paragraphMark(parts[0].paragraph)}${likely ? ", likely" : ""}, reported`,
            ),
          ),
        ],
      ),
    ),
    ...section(
      "Issues",
      brief.issues.map((issue, i) =>
        entry(
          `${i + 1}. ${issue.label}`,
          [
            paragraphMark(issue.evidence[0]?.paragraph ?? 0),
            ...(issue.raisedBy.length > 0 ? [`raised by ${clean(issue.raisedBy.join(", "))}`] : []),
          ].join(" "),
        ),
      ),
    ),
    ...section(
      "Named, not quoted",
      silent.length > 0 ? [entry(silent.map(({ speaker }) => speaker?.name ?? "").join(", "), "")] : [],
    ),
  ].join("\n");
}
