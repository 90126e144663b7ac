import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands, definitions, show } from "../../commands/index.js";
import { renderReply } from "../../src/discord/render.js";
import { listVoices, speakerKey } from "../../src/lookup/index.js";
import { readMarkdown } from "../../src/preview/markdown.js";
import type { Reply, View } from "../../src/reply/index.js";
import { partsOf, textOf } from "../discord/payload.js";
import { composeBrief } from "./briefs.js";

const TEXT = `Harbour Talks Stall Over Wages

Mayor Zoë Ward met the dock workers on Monday. The workers want higher wages.

“We will not sell the harbour,” Ms. Ward said Tuesday. “It belongs to the town.” She called the offer “generous.”

Union officials have rejected the plan, and want the town to drop night shifts. Governor Ann Cole was also there.

“We asked twice,” said a man in a yellow coat. The talks on night shifts go on.`;

const brief = composeBrief(TEXT, (find) => {
  const by = (speaker: string | null, cue: string | null, confidence = 0.95, from = 0) => ({
    speaker,
    cue: cue ? find(cue, from) : null,
    evidence: "test",
    confidence,
  });
  const speaker = (
    name: string,
    aliases: string[],
    role: string | null,
    kind: "person" | "group" = "person",
  ) => ({
    name,
    aliases,
    role,
    roleSpan: role ? find(role) : null,
    kind,
    quotes: 0,
    statements: 0,
  });
  const evidence = find("Union officials have rejected the plan, and want the town to drop night shifts.");
  return {
    speakers: [
      speaker("Zoë Ward", ["Ms. Ward", "Ward"], "Mayor"),
      speaker("Ann Cole", ["Cole"], "Governor"),
      speaker("Union officials", [], null, "group"),
      speaker("dock workers", ["workers"], null, "group"),
    ],
    quotes: [
      {
        ...find("We will not sell the harbour,"),
        kind: "direct",
        quotation: 0,
        mention: find("Ms. Ward"),
        ...by("Zoë Ward", "said"),
      },
      {
        ...find("It belongs to the town."),
        kind: "direct",
        quotation: 0,
        mention: find("Ms. Ward"),
        ...by("Zoë Ward", "said"),
      },
      {
        ...find("generous."),
        kind: "mixed",
        quotation: 1,
        mention: find("She"),
        ...by("Zoë Ward", "called", 0.6),
      },
      {
        ...find("We asked twice,"),
        kind: "direct",
        quotation: 2,
        mention: find("a man in a yellow coat"),
        ...by(null, "said", 0, TEXT.indexOf("We asked")),
      },
    ],
    statements: [
      { ...find("higher wages"), mention: null, ...by("dock workers", "want") },
      { ...find("the plan"), mention: null, ...by("Union officials", "have rejected") },
      { ...find("the town to drop night shifts"), mention: null, ...by("Union officials", "want the town") },
    ],
    issues: [
      {
        label: "higher wages",
        labelSpan: find("higher wages"),
        evidence: [find("The workers want higher wages.")],
        raisedBy: ["dock workers"],
        sides: [],
      },
      {
        label: "night shifts",
        labelSpan: find("night shifts"),
        evidence: [evidence, find("The talks on night shifts go on.")],
        raisedBy: ["Union officials"],
        sides: [
          { ...evidence, name: "Union officials", cue: find("have rejected") },
          { ...find("It belongs to the town."), name: "Zoë Ward", cue: find("said") },
        ],
      },
    ],
    summary: {
      short: [find("The workers want higher wages.")],
      medium: [find("The workers want higher wages."), find("The talks on night shifts go on.")],
      long: [find("The workers want higher wages."), find("The talks on night shifts go on.")],
    },
  };
});

const article = "abc";
const asked = { article, brief };
const ask = (name: string, chosen: Record<string, unknown> = {}): Reply => {
  const command = commands.get(name);
  if (!command) throw new Error(`no ${name}`);
  return command.reply(asked, chosen);
};
const quote = (speaker: string, about?: string) => ask("quote", { speaker, ...(about ? { about } : {}) });

/** A reply as one reads it: markdown's escapes taken out, what is bold in asterisks. */
function read(reply: Reply): string[] {
  return textOf(renderReply(reply, { private: false }))
    .split("\n")
    .map((line) => line.replace(/\\([^0-9A-Za-z\s])/g, "$1"))
    .filter((line) => line !== "> ");
}
const labels = (reply: Reply) =>
  partsOf(renderReply(reply, { private: false })).flatMap((part) =>
    "label" in part ? [String(part.label)] : [],
  );
const options = (reply: Reply) =>
  partsOf(renderReply(reply, { private: false })).flatMap((part) =>
    "options" in part
      ? (part.options as { label: string; description?: string }[]).map((o) =>
          o.description ? `${o.label}: ${o.description}` : o.label,
        )
      : [],
  );
/** What the button with this label opens. */
function press(reply: Reply, label: string): Reply {
  for (const block of reply.blocks) {
    if (block.block !== "buttons") continue;
    const button = block.buttons.find(
      (b) => b.label.every((run) => typeof run === "string") && b.label.join("") === label,
    );
    if (button && "view" in button && !button.disabled) return show(asked, button.view);
  }
  throw new Error(`no button ${label}`);
}

describe("definitions", () => {
  it("are described in every language, work everywhere and ask for nothing twice", () => {
    expect(definitions.map((d) => d.name)).toEqual(["summary", "quote", "issues"]);
    for (const definition of definitions) {
      expect(definition.contexts).toEqual([0, 1, 2]);
      expect(definition.integration_types).toEqual([0, 1]);
      const described = [definition, ...(definition.options ?? [])];
      for (const { description, description_localizations: others } of described) {
        expect(description.length).toBeLessThanOrEqual(100);
        expect(Object.keys(others ?? {}).sort()).toEqual(["de", "es-ES", "fr", "zh-CN"]);
        for (const other of Object.values(others ?? {})) expect(other?.length ?? 0).toBeLessThanOrEqual(100);
      }
      const names = (definition.options ?? []).map((o) => o.name);
      expect(names.slice(-2)).toEqual(["article", "private"]);
      // Discord wants required options first.
      const required = (definition.options ?? []).map((o) => ("required" in o && o.required) === true);
      expect([...required].sort().reverse()).toEqual(required);
    }
  });
});

describe("/summary", () => {
  it("shows sentences with their paragraphs, and the facts", () => {
    expect(read(ask("summary"))).toEqual([
      "### Harbour Talks Stall Over Wages",
      "> The workers want higher wages. ¶1",
      "> The talks on night shifts go on. ¶4",
      "-# 2 of 9 sentences, word for word · 1 person quoted · 2 issues",
      expect.stringMatching(/^-# ¶1 `[█▁]{24}` ¶4$/),
      "-# 71 words · 4 paragraphs · Zoë Ward 2",
    ]);
  });
  it("marks in the bar where the sentences stand", () => {
    const bar = /`(.*)`/.exec(read(ask("summary")).join())?.[1] ?? "";
    expect(bar.at(-1)).toBe("█");
    expect(bar.slice(8, 18)).toBe("▁".repeat(10));
  });
  it("has ways to the other commands, and to another length where it is another", () => {
    expect(labels(ask("summary", { length: "short" }))).toEqual(["Quotes", "Issues", "Longer"]);
    expect(labels(ask("summary", { length: "long" }))).toEqual(["Quotes", "Issues"]);
  });
  it("says so where no sentence can stand alone", () => {
    const none = { ...brief, summary: { short: [], medium: [], long: [] } };
    const reply = commands.get("summary")?.reply({ article, brief: none }, {});
    expect(reply && read(reply)).toContain("No sentence of this article can stand for it alone.");
  });
});

describe("/quote", () => {
  it("gives a whole quotation with its speaker, role, cue, time and paragraph", () => {
    expect(read(quote("ward"))).toEqual([
      "> “We will not sell the harbour,” … “It belongs to the town.”",
      "**Zoë Ward**, Mayor — said Tuesday · ¶2",
      "-# 1 of 2 quotations, word for word",
    ]);
  });
  it("leaves out the colon of a transcript, which is no word for how it was said", () => {
    const text = "Talks on Air\n\nWARD: We will not sell.\n\nCOLE: You will.";
    const transcript = composeBrief(text, (find) => {
      const cue = find(":");
      const by = { speaker: "WARD", mention: find("WARD"), cue, evidence: "test", confidence: 0.95 };
      const side = { ...find("WARD: We will not sell."), name: "WARD", cue };
      return {
        speakers: [
          { name: "WARD", aliases: [], role: null, roleSpan: null, kind: "person", quotes: 0, statements: 1 },
        ],
        statements: [{ ...find("We will not sell."), ...by }],
        issues: [
          { label: "sell", labelSpan: find("sell"), evidence: [side], raisedBy: ["WARD"], sides: [side] },
        ],
      };
    });
    const said = commands.get("quote")?.reply({ article, brief: transcript }, { speaker: "ward" });
    expect(said && read(said)).toContain("**WARD** · ¶1");
    const raised = commands.get("issues")?.reply({ article, brief: transcript }, {});
    expect(raised && read(raised)).toContain("-# WARD\u00a0¶1");
  });
  it("turns to the next and back", () => {
    const next = press(quote("ward"), "▶");
    expect(read(next)).toEqual([
      "> “generous.”",
      "likely **Zoë Ward**, Mayor — called · ¶2",
      "-# 2 of 2 quotations, word for word",
    ]);
    expect(read(press(next, "◀"))).toEqual(read(quote("ward")));
    expect(() => press(next, "▶")).toThrow("no button");
  });
  it("shows the paragraph with the words marked, and hides it again", () => {
    const context = press(quote("ward"), "Show context");
    expect(read(context)[0]).toBe(
      "> “**We will not sell the harbour,**” Ms. Ward said Tuesday. “**It belongs to the town.**” She called the offer “generous.” ¶2",
    );
    expect(read(press(context, "Hide context"))).toEqual(read(quote("ward")));
  });
  it("keeps to what has the words asked about", () => {
    expect(read(quote("ward", "town harbour"))).toContain(
      "-# 1 of 1 with “town harbour”, 2 quotations in all, word for word",
    );
  });
  it("says when nothing of theirs has the words, and who has", () => {
    const reply = quote("ward", "night shift");
    expect(read(reply)).toEqual([
      "Nothing that **Zoë Ward** says here (2 quotations) has “night shift”.",
      "-# It is in what others say: Union officials",
    ]);
    expect(options(reply)).toEqual(["Union officials: 2 reported"]);
    expect(read(press(reply, "All that they say"))).toEqual(read(quote("ward")));
  });
  it("shows a group's statement as reported, not quoted", () => {
    expect(read(quote("union"))).toEqual([
      "> Union officials have rejected **the plan**, and want the town to drop night shifts.",
      "**Union officials** — have rejected · ¶3",
      "-# Reported in the article’s words · 1 of 2 statements",
    ]);
  });
  it("says that a person is named but not quoted, where, and who is", () => {
    const reply = quote("governor");
    expect(read(reply)).toEqual([
      "**Ann Cole**, Governor, is named in this article but not quoted.",
      "> Governor **Ann Cole** was also there. ¶3",
      "-# Who speaks in it: Zoë Ward, Union officials, dock workers, Speaker not known",
    ]);
    expect(options(reply)[0]).toBe("Zoë Ward: 2 quotations");
  });
  it("says that a person is not in the article, and who is nearest", () => {
    expect(read(quote("Obama"))[0]).toBe("Nobody called “Obama” is in this article.");
    expect(options(quote("Wardd"))).toEqual([]);
    expect(read(quote("Wardd"))[1]).toBe("**Zoë Ward**, Mayor — said Tuesday · ¶2");
  });
  it("says what stands in the article but says nothing", () => {
    expect(read(quote("yellow coat"))).toEqual([
      "“yellow coat” stands in this article, but nothing in it is said by anyone of that name.",
      "> “We asked twice,” said a man in a **yellow coat**. ¶4",
      "-# Who speaks in it: Zoë Ward, Union officials, dock workers",
    ]);
  });
  it("offers what nobody is known to have said where nobody else speaks", () => {
    const nameless = {
      ...brief,
      statements: [],
      quotes: brief.quotes.filter((q) => q.speaker === null),
    };
    const reply = commands.get("quote")?.reply({ article, brief: nameless }, { speaker: "Obama" });
    expect(reply && read(reply)).toEqual([
      "Nobody called “Obama” is in this article.",
      "-# Who speaks in it: Speaker not known",
    ]);
    expect(reply && options(reply)).toHaveLength(1);
  });
  it("keeps whole characters of long words asked about", () => {
    const reply = commands.get("quote")?.reply(asked, { speaker: "Ward", about: `x${"🎉".repeat(39)}` });
    expect(reply && read(reply)[0]).toContain(`“x${"🎉".repeat(19)}”`);
    expect(reply && JSON.stringify(renderReply(reply, { private: false }))).not.toContain('\\ud83c"');
  });
  it("asks which one where the words fit several", () => {
    const two = {
      ...brief,
      speakers: brief.speakers.map((s) => ({ ...s, aliases: [...s.aliases, "the side"] })),
    };
    const reply = commands.get("quote")?.reply({ article, brief: two }, { speaker: "the side" });
    expect(reply && read(reply)[0]).toBe(
      "“the side” fits 3 who speak in this article: Zoë Ward, Union officials, dock workers.",
    );
  });
  it("shows what nobody is known to have said, with the article's words for the speaker", () => {
    const nobody = show(asked, {
      view: "quote",
      article,
      speaker: "",
      at: null,
      reported: false,
      context: false,
      about: "",
    });
    expect(read(nobody)[1]).toBe(
      "**Speaker not known**: the article has “a man in a yellow coat” — said · ¶4",
    );
  });
  it("survives an article that has changed since", () => {
    const view: View = {
      view: "quote",
      article,
      speaker: speakerKey("Nemo"),
      at: 99_999,
      reported: true,
      context: true,
      about: "",
    };
    expect(read(show(asked, view))[0]).toBe("That speaker is not in the article as it stands now.");
    expect(read(show(asked, { ...view, speaker: speakerKey("Zoë Ward") })).at(-1)).toContain("1 of 2");
  });
  it("suggests speakers with their counts, by name, alias, role, without accents and with slips", () => {
    const suggest = (typed: string) => commands.get("quote")?.suggest?.(asked, "speaker", typed) ?? [];
    expect(suggest("")).toEqual([
      { name: "Zoë Ward · Mayor · 2 quotations", value: "Zoë Ward" },
      { name: "Union officials · 2 reported", value: "Union officials" },
      { name: "dock workers · 1 reported", value: "dock workers" },
      { name: "Ann Cole · Governor · named, not quoted", value: "Ann Cole" },
    ]);
    for (const typed of ["zoe", "mayor", "Wrad", "ms ward"])
      expect(suggest(typed)[0]?.value, typed).toBe("Zoë Ward");
    expect(suggest("Obama")).toEqual([]);
  });
  it("suggests no more and no longer than Discord takes", () => {
    const many = {
      ...brief,
      speakers: Array.from({ length: 60 }, (_, i) => ({
        name: `Person ${i} ${"x".repeat(i * 3)}`,
        aliases: [],
        role: "r".repeat(90),
        roleSpan: null,
        kind: "person" as const,
        quotes: 0,
        statements: 0,
      })),
    };
    const choices = commands.get("quote")?.suggest?.({ article, brief: many }, "speaker", "") ?? [];
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });
});

describe("the voices of an article", () => {
  it("are listed with what each has, and who is silent", () => {
    const reply = press(ask("summary"), "Quotes");
    expect(read(reply)).toEqual([
      "### Harbour Talks Stall Over Wages",
      "**Zoë Ward**, Mayor · 2 quotations",
      "**Union officials** · 2 reported",
      "**dock workers** · 1 reported",
      "**Speaker not known** · 1 quotation",
      "-# Named, not quoted: Ann Cole",
    ]);
    expect(options(reply)).toHaveLength(4);
  });
  it("open on the last page where the one asked for is gone", () => {
    const many = {
      ...brief,
      quotes: [],
      speakers: brief.speakers.flatMap((s) =>
        Array.from({ length: 5 }, (_, i) => ({ ...s, name: `${s.name} ${i}` })),
      ),
    };
    const spoken = {
      ...many,
      statements: many.speakers.flatMap((s) =>
        brief.statements.slice(0, 1).map((statement) => ({ ...statement, speaker: s.name })),
      ),
    };
    const page = (n: number) => show({ article, brief: spoken }, { view: "voices", article, page: n });
    expect(page(1).view).toEqual({ view: "voices", article, page: 1 });
    expect(page(9)).toEqual(page(1));
  });
});

describe("/issues", () => {
  it("numbers them, with who raises each and how", () => {
    expect(read(ask("issues"))).toEqual([
      "### Harbour Talks Stall Over Wages",
      "**1. higher wages**\u00a0¶1",
      "-# raised by dock workers",
      "**2. night shifts**\u00a0¶3",
      "-# ┌ Union officials — have rejected\u00a0¶3",
      "-# └ Zoë Ward — said\u00a0¶2",
    ]);
    expect(options(ask("issues"))).toEqual([
      "1. higher wages: dock workers",
      "2. night shifts: Union officials",
    ]);
  });
  it("does not say the issue again where a cue begins with it", () => {
    const talking = composeBrief(TEXT, (find) => {
      const cue = find("The talks on night shifts go on");
      const side = { ...find("The talks on night shifts go on."), name: "Zoë Ward", cue };
      const labelSpan = find("talks on night shifts");
      return {
        issues: [
          { label: labelSpan.text, labelSpan, evidence: [side], raisedBy: ["Zoë Ward"], sides: [side] },
        ],
      };
    });
    const reply = commands.get("issues")?.reply({ article, brief: talking }, {});
    expect(reply && read(reply)).toContain("-# Zoë Ward — … go on\u00a0¶4");
  });
  it("opens one with its evidence, the label marked, each side with its words, and ways to what was said", () => {
    const label = brief.issues[1]?.labelSpan ?? { start: 0, end: 0 };
    const reply = show(asked, { view: "issue", article, at: label.start, end: label.end });
    expect(read(reply)).toEqual([
      "### 2. night shifts",
      "> It belongs to the town. ¶2",
      "**Zoë Ward** — said",
      "> Union officials have rejected the plan, and want the town to drop **night shifts**. ¶3",
      "**Union officials** — have rejected",
      "> The talks on **night shifts** go on. ¶4",
      "-# Issue 2 of 2 · 2 passages, word for word",
    ]);
    expect(labels(reply)).toEqual(["Zoë Ward ¶2", "Union officials ¶3", "◀", "▶", "All issues", "Summary"]);
  });
  it("says in a sentence that there is no agenda", () => {
    const reply = commands.get("issues")?.reply({ article, brief: { ...brief, issues: [] } }, {});
    expect(reply && read(reply)[1]).toBe(
      "This article has no agenda: nothing in it is put forward, demanded, disputed or decided by anyone.",
    );
    expect(reply && options(reply)).toEqual([]);
  });
  it("is paged where it is long, and pages hold every issue once", () => {
    const text = Array.from({ length: 60 }, (_, i) => `matter number ${i} of many`).join(". ");
    const long = composeBrief(`Headline\n\n${text}.`, (find) => ({
      issues: Array.from({ length: 60 }, (_, i) => {
        const label = find(`matter number ${i} of many`);
        return { label: label.text, labelSpan: label, evidence: [label], raisedBy: [], sides: [] };
      }),
    }));
    const seen: string[] = [];
    for (let page = 0; page < 4; page++) {
      const reply = show({ article, brief: long }, { view: "issues", article, page });
      seen.push(...options(reply));
      expect(read(reply)).toContain(`-# ${page * 15 + 1} to ${page * 15 + 15} of 60 issues`);
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => `${i + 1}. matter number ${i} of many`));
  });
});

describe("an article in another language", () => {
  const german = composeBrief(
    `Hafengespräche stocken

Die Hafenarbeiter wollen höhere Löhne, und der Bürgermeister will die Nachtschichten bis zum Sommer des kommenden Jahres abschaffen. Die Gespräche darüber gehen weiter.`,
    () => ({}),
  );
  const chinese = composeBrief(
    "北京会谈\n\n“我们希望取得进展，”王毅周五说。双方还讨论了贸易问题和地区局势，会谈持续了五个多小时。\n\n双方同意继续对话，并在今后几个月举行更多会议，讨论经济和安全问题，以及两国人员往来和文化交流等议题。",
    () => ({}),
  );
  it("is said to be one, whatever is asked", () => {
    for (const of of [german, chinese]) {
      for (const [name, chosen] of [
        ["summary", {}],
        ["issues", {}],
        ["quote", { speaker: "Obama" }],
      ] as const) {
        const reply = commands.get(name)?.reply({ article, brief: of }, chosen);
        expect(reply && read(reply)).toContain(
          "-# This doesn’t look like English, the only language that Verbatim reads: little is found in it.",
        );
      }
    }
  });
  it("is searched for a name all the same", () => {
    const reply = commands.get("quote")?.reply({ article, brief: chinese }, { speaker: "王毅" });
    expect(reply && read(reply)[0]).toContain("stands in this article");
  });
});

describe("words that are not the article's", () => {
  it("stand in no reply as if they were", () => {
    // An article in Greek letters: whatever Greek stands among the bot's own words would have come from it.
    const greek = readFileSync(
      new URL("../../data/articles/xi-meets-blinken.txt", import.meta.url),
      "utf8",
    ).replace(/[a-z]/g, (c) => String.fromCharCode(0x3b1 + ((c.charCodeAt(0) - 97) % 24)));
    const from = composeBrief(greek, (find) => {
      const label = find(greek.slice(200, 230));
      return {
        speakers: [
          {
            name: greek.slice(60, 75),
            aliases: [],
            role: greek.slice(80, 95),
            roleSpan: null,
            kind: "person",
            quotes: 0,
            statements: 0,
          },
        ],
        issues: [
          {
            label: label.text,
            labelSpan: label,
            evidence: [label],
            raisedBy: [greek.slice(60, 75)],
            sides: [],
          },
        ],
        summary: { short: [label], medium: [label], long: [label] },
        quotes: [
          {
            ...label,
            kind: "direct",
            quotation: 0,
            speaker: greek.slice(60, 75),
            mention: label,
            cue: label,
            evidence: "",
            confidence: 1,
          },
        ],
      };
    });
    const of = { article, brief: from };
    const voice = listVoices(from)[0];
    const replies = [
      commands.get("summary")?.reply(of, {}),
      commands.get("issues")?.reply(of, {}),
      commands.get("quote")?.reply(of, { speaker: voice?.speaker?.name }),
      commands.get("quote")?.reply(of, { speaker: "Obama" }),
    ];
    for (const reply of replies) {
      for (const block of reply?.blocks ?? []) {
        const runs =
          "runs" in block
            ? block.runs
            : block.block === "buttons"
              ? block.buttons.flatMap((b) => b.label)
              : [];
        const own = runs.map((run) => (typeof run === "string" ? run : "own" in run ? run.own : "")).join("");
        expect(own).not.toMatch(/\p{Script=Greek}/u);
      }
    }
    expect(
      readMarkdown(
        textOf(renderReply(replies[0] ?? { text: "", blocks: [], view: null }, { private: false })),
      ),
    ).not.toEqual([]);
  });
});
