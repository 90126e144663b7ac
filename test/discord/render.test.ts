import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands, show } from "../../commands/index.js";
import type { Brief } from "../../src/brief/index.js";
import { renderNotice, renderReply } from "../../src/discord/render.js";
import { listVoices } from "../../src/lookup/index.js";
import { type BlockNode, type Inline, readMarkdown } from "../../src/preview/markdown.js";
import { decodeCustomId, type Reply, type View } from "../../src/reply/index.js";
import { anyBrief } from "../commands/briefs.js";
import { checkMessage, partsOf, textOf } from "./payload.js";

const article = "abcdefghijkl";

/** Every kind of reply that a brief can give. */
function repliesOf(brief: Brief): Reply[] {
  const asked = { article, brief };
  const of = (view: View) => show(asked, view);
  const quotes = listVoices(brief).flatMap((voice) =>
    [null, ...[...voice.quotations, ...voice.reported].slice(0, 6).map((u) => u.parts[0].start)].flatMap(
      (at) =>
        [true, false].map((flip) =>
          of({ view: "quote", article, speaker: voice.key, at, reported: flip, context: !flip, about: "" }),
        ),
    ),
  );
  return [
    ...(["short", "medium", "long"] as const).map((length) => of({ view: "summary", article, length })),
    ...[0, 1, 9].flatMap((page) => [
      of({ view: "issues", article, page }),
      of({ view: "voices", article, page }),
    ]),
    ...brief.issues
      .slice(0, 5)
      .map((issue) => of({ view: "issue", article, at: issue.labelSpan.start, end: issue.labelSpan.end })),
    ...quotes.slice(0, 30),
    ...["Wang", "@everyone", "Nemo", "\\", "the talks", ""].flatMap((speaker) =>
      ["", "trade"].flatMap((about) => commands.get("quote")?.reply(asked, { speaker, about }) ?? []),
    ),
  ];
}

const plain = (nodes: readonly Inline[]): string =>
  nodes.map((n) => ("children" in n ? plain(n.children) : n.text)).join("");
const quoted = (blocks: readonly BlockNode[]): string[] =>
  blocks.flatMap((b) =>
    b.kind === "quote"
      ? b.children.map((c) =>
          "children" in c && c.kind !== "quote" ? plain(c.children as readonly Inline[]) : "",
        )
      : [],
  );
const squeeze = (text: string) => text.replace(/\s+/g, "");

describe("renderReply", () => {
  it("stays within Discord's limits for any brief, public and private", () => {
    fc.assert(
      fc.property(anyBrief, fc.boolean(), (brief, isPrivate) => {
        for (const reply of repliesOf(brief)) checkMessage(renderReply(reply, { private: isPrivate }));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("quotes nothing that does not stand in the article", () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const source = squeeze(brief.text);
        for (const reply of repliesOf(brief)) {
          for (const passage of quoted(readMarkdown(textOf(renderReply(reply, { private: false }))))) {
            const words = passage.replace(
              /(?: ?… (?:¶\d+|headline) has the rest| (?:¶\d+|\(headline\)))$/,
              "",
            );
            // Stretches that were not next to each other are joined by the bot's own "…", missing marks are its own too.
            const stretches = words.split(/(?:^| )… /).map((s) => squeeze(s));
            const found = stretches.every((s) =>
              [s, s.replace(/^“/, ""), s.replace(/”$/, ""), s.replace(/^“|”$/g, "")].some((t) =>
                source.includes(t),
              ),
            );
            if (!found) expect(words).toBe("a stretch of the article");
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("gives every control an id that leads somewhere", () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        for (const reply of repliesOf(brief)) {
          for (const part of partsOf(renderReply(reply, { private: true }))) {
            const ids =
              "options" in part
                ? (part.options as { value: string }[]).map((o) => o.value)
                : "custom_id" in part && !("disabled" in part)
                  ? [String(part.custom_id)]
                  : [];
            for (const id of ids) expect(decodeCustomId(id)?.view.article).toBe(article);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("shares what can be shown again, on a private reply only", () => {
    const reply: Reply = {
      text: "",
      blocks: [{ block: "line", runs: ["Hello."] }],
      view: { view: "issues", article, page: 0 },
    };
    const labels = (isPrivate: boolean) =>
      partsOf(renderReply(reply, { private: isPrivate })).flatMap((part) =>
        "label" in part ? [part.label] : [],
      );
    expect(labels(true)).toEqual(["Share with the channel"]);
    expect(labels(false)).toEqual([]);
    expect(renderReply(reply, { private: true }).flags).toBe(32768 | 64);
    expect(renderReply(reply, { private: false }).flags).toBe(32768);
  });

  it("cuts a label between words, and one long run where it must", () => {
    const labelOf = (label: string) => {
      const view: View = { view: "summary", article, length: "medium" };
      const reply: Reply = {
        text: "",
        blocks: [{ block: "buttons", buttons: [{ label: [label], view }] }],
        view,
      };
      return partsOf(renderReply(reply, { private: false })).flatMap((p) =>
        "label" in p ? [p.label] : [],
      )[0];
    };
    expect(labelOf(`${"harbor ".repeat(20)}`)).toMatch(/harbor…$/);
    expect(labelOf("字".repeat(200))).toMatch(/^字{40,79}…$/);
    expect(labelOf("😀".repeat(100))).toMatch(/^(?:😀)+…$/u);
  });

  it("says a notice to the asker alone", () => {
    const notice = renderNotice("Nothing here.");
    checkMessage(notice);
    expect(notice.flags).toBe(32768 | 64);
    expect(textOf(notice)).toBe("Nothing here.");
  });
});
