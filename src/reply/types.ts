import type { Span } from "../article/index.js";
import type { Act } from "./act.js";
import type { View } from "./view.js";

/** How a run stands out from the words around it. */
export interface Style {
  readonly strong?: true;
}

/** A stretch of the article: `brief.text.slice(span.start, span.end)`. The only way article text enters a reply. */
export interface SourceRun extends Style {
  readonly span: Span;
}

/** Words from elsewhere (what somebody typed, a name kept in a list): data like the article's text, but no slice of it. */
export interface GivenRun extends Style {
  readonly given: string;
}

/** The bot's own words, styled. */
export interface OwnRun extends Style {
  readonly own: string;
}

/** A run of a line; a bare string is the bot's own words. */
export type Run = string | SourceRun | GivenRun | OwnRun;

/** Article text set off as such; `paragraph` counts from 1, 0 is the headline. */
export interface Passage {
  readonly block: "passage";
  readonly runs: readonly Run[];
  readonly paragraph: number;
  /** True where the passage ends with its ¶ mark; a passage that was cut always tells where the rest is. */
  readonly marked: boolean;
  /** True where the rest did not fit: "… ¶7 has the rest". */
  readonly cut?: true;
}

/** A line of text: a heading, a plain line or small print. */
export interface Line {
  readonly block: "heading" | "line" | "fine";
  readonly runs: readonly Run[];
}

/** Where in the article the shown sentences stand: one cell for each equal part of the text. */
export interface Coverage {
  readonly block: "coverage";
  readonly cells: readonly boolean[];
  readonly paragraphs: number;
}

/** A thin line between two parts. */
export interface Rule {
  readonly block: "rule";
}

/** What a press does: `open` puts the view in the message's place, `share` posts it for the channel. */
export type Deed = "open" | "share";

export interface Button {
  readonly label: readonly Run[];
  readonly view: View;
  readonly deed?: Deed;
  readonly main?: true;
  readonly disabled?: true;
}

/** A button that does something with the library, once whoever presses it is found to be allowed to. */
export interface ActButton {
  readonly label: readonly Run[];
  readonly act: Act;
  readonly main?: true;
  /** For what can't be taken back. */
  readonly danger?: true;
}

/** A button that leads out of Discord, to an http(s) address. */
export interface LinkButton {
  readonly label: readonly Run[];
  readonly link: string;
}

/** One row of at most five buttons. */
export interface Buttons {
  readonly block: "buttons";
  readonly buttons: readonly (Button | ActButton | LinkButton)[];
}

export type Option = {
  readonly label: readonly Run[];
  readonly description?: readonly Run[];
} & ({ readonly view: View } | { readonly act: Act });

/** A select menu of at most 25 views, one of which opens. */
export interface Menu {
  readonly block: "menu";
  readonly placeholder: string;
  readonly options: readonly Option[];
}

export type Block = Line | Passage | Coverage | Rule | Buttons | Menu;

/** What the bot answers, as data: no markdown, no payload. Spans are into `text`, the article's source text. */
export interface Reply {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the reply shows, where it can be shown again (shared with the channel); null for a mere notice. */
  readonly view: View | null;
}
