import type { Asked, Command } from "../src/command/define.js";
import { showVoices } from "../src/command/voices.js";
import type { Reply, View } from "../src/reply/index.js";
import { article } from "./article.js";
import { issues, showIssue, showIssues } from "./issues.js";
import { quote, showQuote } from "./quote.js";
import { readThis } from "./read-this.js";
import { showSummary, summary } from "./summary.js";

export type { Asked, Choice, Chosen, Command } from "../src/command/define.js";

/** The slash commands about an article, by name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [summary, quote, issues].map((command) => [command.definition.name, command]),
);

/** What Discord is told of the commands. */
export const definitions = [...commands.values()].map((command) => command.definition);

/** What Discord is told of the commands about the library itself. */
export const libraryDefinitions = [article.toJSON(), readThis.toJSON()];

/** What a button or a menu leads to. Views of an older text lead to the nearest that there still is. */
export function show(asked: Asked, view: View): Reply {
  switch (view.view) {
    case "summary":
      return showSummary(asked, view.length);
    case "voices":
      return showVoices(asked, view.page);
    case "quote":
      return showQuote(asked, view);
    case "issues":
      return showIssues(asked, view.page);
    case "issue":
      return showIssue(asked, view);
  }
}
