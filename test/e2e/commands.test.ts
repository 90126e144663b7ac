import { mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  allComponents,
  type Callback,
  type Component,
  type Double,
  EPHEMERAL,
  IS_COMPONENTS_V2,
  type Message,
  startDouble,
} from "./double/index.js";
import { type Running, startBot } from "./process.js";

const HARBOUR = `Harbour Town Weighs a New Bridge

HARBOUR TOWN — The mayor, Ana Costa, wants a bridge across the bay, and the council will vote on its cost in May.

“We have waited forty years for this bridge,” Ms. Costa said on Monday. “We will not wait for another forty.”

Councillor Tom Reed warned that the bridge would raise local taxes. “Who pays for the upkeep?” he asked.

Fishermen fear for the harbour’s entrance, and the port authority said that it had not been asked.
`;
const HARVEST = `Farmers Count the Cost of a Dry Spring

Farmers in the north expect the smallest harvest in ten years, after a spring with hardly any rain.

“The wells are empty,” said Piet Jansen, who grows barley near the coast. “I have never seen that.”

The ministry said that it would pay for part of the losses.
`;

let double: Double;
let folder: string;
let bot: Running;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-e2e-"));
  await writeFile(join(folder, "harvest.txt"), HARVEST);
  await writeFile(join(folder, "bridge.txt"), HARBOUR);
  double = await startDouble();
  bot = await start();
});
afterAll(async () => {
  await bot.end();
  await double.close();
  await rm(folder, { recursive: true });
});

async function start(): Promise<Running> {
  const running = startBot(double, { ARTICLES_DIR: folder, VERBATIM_DB: join(folder, "verbatim.db") });
  await running.logged("ready");
  return running;
}

/** The message of an answer that Discord took. */
function shown(answer: Callback): Message {
  expect(answer.refused).toBeNull();
  if (!answer.message) throw new Error("No message came of it.");
  return answer.message;
}

const textOf = (message: Message) =>
  allComponents(message.components)
    .map((c) => c.content ?? "")
    .join("\n");
const buttonsOf = (message: Message) => allComponents(message.components).filter((c) => c.type === 2);
const idOf = ({ custom_id }: Component) => custom_id ?? "";
/** The id of the article with this headline, as autocomplete gives it. */
async function articleCalled(headline: string): Promise<string> {
  const { data } = await double.user.typing("summary", "article", headline);
  const choices = data.choices as { name: string; value: string }[];
  const choice = choices.find((c) => c.name.includes(headline));
  if (!choice) throw new Error(`No article ${headline} among ${JSON.stringify(choices)}.`);
  return choice.value;
}

describe("commands", () => {
  it("are registered with what the issue asks of them", () => {
    const commands = double.state.commands.get("global") ?? [];
    expect(commands.map((c) => c.name)).toEqual(expect.arrayContaining(["summary", "quote", "issues"]));
    for (const command of commands.filter((c) => c.type === 1)) {
      expect(command.contexts).toEqual(expect.arrayContaining([0, 1]));
      expect(command.description_localizations).toMatchObject({
        fr: expect.any(String),
        de: expect.any(String),
      });
    }
  });

  it.each([
    ["summary", {}],
    ["summary", { length: "short" }],
    ["summary", { length: "long" }],
    ["issues", {}],
  ])("/%s %o answers in Components V2 and mentions nobody", async (name, options) => {
    const answer = await double.user.slash(name, options);
    const message = shown(answer);
    expect(message.flags & IS_COMPONENTS_V2).toBeTruthy();
    expect(message.flags & EPHEMERAL).toBe(0);
    expect(answer.data.allowed_mentions).toEqual({ parse: [] });
  });

  it("/summary shows sentences of the article", async () => {
    const article = await articleCalled("Harbour Town");
    const text = textOf(shown(await double.user.slash("summary", { article, length: "long" })));
    expect(text).toContain("Harbour Town Weighs a New Bridge");
    expect(text).toContain("the council will vote on its cost in May.");
    expect(text).toContain("¶1");
  });

  it("/quote answers with the speaker's words", async () => {
    const article = await articleCalled("Dry Spring");
    const text = textOf(shown(await double.user.slash("quote", { speaker: "Jansen", article })));
    expect(text).toContain("The wells are empty");
    expect(text).toContain("Piet Jansen");
    expect(text).toContain("¶2");
  });

  it("offers speakers while one types, typos forgiven", async () => {
    const article = await articleCalled("Harbour Town");
    const offered = async (typed: string) => {
      const answer = await double.user.typing("quote", "speaker", typed, { article });
      expect(answer.refused).toBeNull();
      return (answer.data.choices as { name: string }[]).map((c) => c.name).join("\n");
    };
    expect(await offered("")).toContain("Ana Costa");
    expect(await offered("cost")).toContain("Ana Costa");
    expect(await offered("Csota")).toContain("Ana Costa");
  });

  it("answers privately, and shares with the channel", async () => {
    const article = await articleCalled("Harbour Town");
    const own = shown(await double.user.slash("quote", { speaker: "Costa", article, private: true }));
    expect(own.flags & EPHEMERAL).toBeTruthy();
    const share = buttonsOf(own).find((b) => /share/i.test(String(b.label)));
    if (!share) throw new Error("No button to share.");
    const forAll = shown(await double.user.use(own, idOf(share)));
    expect(forAll.flags & EPHEMERAL).toBe(0);
    expect(textOf(forAll)).toContain("We have waited forty years");
  });

  it("works in direct messages", async () => {
    expect(
      shown(await double.user.slash("summary", {}, { where: "dm" })).flags & IS_COMPONENTS_V2,
    ).toBeTruthy();
  });

  it("answers every button and menu that it shows, and theirs", async () => {
    const article = await articleCalled("Harbour Town");
    const waiting = [
      shown(await double.user.slash("summary", { article })),
      shown(await double.user.slash("quote", { speaker: "Costa", article })),
      shown(await double.user.slash("issues", { article })),
    ];
    const pressed = new Set<string>();
    for (let message = waiting.pop(); message; message = waiting.pop()) {
      for (const control of allComponents(message.components)) {
        if (!control.custom_id || control.disabled || pressed.has(control.custom_id)) continue;
        pressed.add(control.custom_id);
        const choices = control.type === 3 ? (control.options ?? []).map((o) => [o.value]) : [undefined];
        for (const values of choices) {
          waiting.push(shown(await double.user.use(message, control.custom_id, values)));
        }
      }
    }
    expect(pressed.size).toBeGreaterThan(5);
  });
});

describe("components from before", () => {
  it("work after a restart", async () => {
    const article = await articleCalled("Harbour Town");
    const message = shown(await double.user.slash("summary", { article }));
    bot.signal("SIGKILL");
    await bot.exited;
    bot = await start();
    for (const button of buttonsOf(message).filter((b) => !b.disabled)) {
      const answer = await double.user.use(message, idOf(button));
      expect(answer.type).toBe(7);
      expect(textOf(shown(answer))).not.toBe("");
    }
  });

  it.each(["", "x", "v1:", "🦆".repeat(50), "../../etc/passwd", "1~~~~", "v999|summary|x"])(
    "get a private sentence where the custom id is %j",
    async (customId) => {
      const message = shown(await double.user.slash("summary"));
      const answer = shown(await double.user.forge(message, customId));
      expect(answer.flags & EPHEMERAL).toBeTruthy();
      expect(textOf(answer)).not.toBe("");
    },
  );

  it("say so when their article is gone, while others go on", async () => {
    await writeFile(join(folder, "gone.txt"), HARVEST.replace("Dry Spring", "Wet Autumn"));
    await seen("Wet Autumn");
    const article = await articleCalled("Wet Autumn");
    const message = shown(await double.user.slash("summary", { article }));
    const [button] = buttonsOf(message).filter((b) => !b.disabled);
    await unlink(join(folder, "gone.txt"));
    await unseen("Wet Autumn");
    const answer = shown(await double.user.use(message, idOf(button ?? { type: 2 })));
    expect(answer.flags & EPHEMERAL).toBeTruthy();
    expect(textOf(answer)).toMatch(/no longer here/);
    shown(await double.user.slash("summary", { article: await articleCalled("Harbour Town") }));
  });

  it("leave bad files out, with a line in the log for each", async () => {
    await writeFile(join(folder, "empty.txt"), "");
    await writeFile(join(folder, "binary.txt"), Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]));
    await writeFile(join(folder, "long.txt"), "x".repeat(10_000_000));
    for (const name of ["empty", "binary", "long"]) await bot.logged(new RegExp(`^${name}\\.txt`));
    await writeFile(join(folder, "late.txt"), HARVEST.replace("Dry Spring", "Cold Summer"));
    await seen("Cold Summer");
    shown(await double.user.slash("summary", { article: await articleCalled("Cold Summer") }));
  });
});

/** The folder is looked at when the system reports a change: asks until the article is (no longer) offered. */
async function seen(headline: string, is = true): Promise<void> {
  for (;;) {
    const { data } = await double.user.typing("summary", "article", headline);
    if (JSON.stringify(data.choices).includes(headline) === is) return;
  }
}
const unseen = (headline: string) => seen(headline, false);
