import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type APIInteraction,
  type APIInteractionResponseCallbackData,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Answer, answer } from "../../src/discord/answer.js";
import { type Desk, LibraryError, openLibrary, type Reader } from "../../src/library/index.js";
import { encodeAct, encodeCustomId } from "../../src/reply/index.js";
import { messageRules, modalRules } from "../e2e/double/message-rules.js";
import { giftOf } from "../library/gifts.js";

const SERVER = "100000000000000001";
const OTHER = "100000000000000002";
const MODERATOR = PermissionFlagsBits.ManageMessages;
const EPHEMERAL = 64;

let folder: string;
let desk: Desk;
let fetched: string[];

/** Reads every address as an article about the last part of its path; "…/fail" as what can't be had. */
const reader: Reader = {
  async page(url, { user, server }, onRead) {
    fetched.push(`${url} for ${user} in ${server}`);
    onRead(48_000);
    if (url.endsWith("/fail")) throw new LibraryError("There is no page at this address.");
    return giftOf(url.slice(url.lastIndexOf("/") + 1), url);
  },
  async file({ name }) {
    return giftOf(name.replace(/\.\w+$/, ""));
  },
  async text(text) {
    return giftOf(text.split("\n")[0] ?? "");
  },
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-desk-"));
  writeFileSync(join(folder, "shelf.txt"), "Harvest Fails\n\nThe harvest failed.\n");
  fetched = [];
  const library = await openLibrary({
    folder,
    follow: false,
    warn: () => {},
    database: { file: join(folder, "verbatim.db") },
  });
  desk = { library, reader };
});
afterEach(async () => {
  await desk.library.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Who {
  readonly server?: string | null;
  readonly channel?: string;
  readonly permissions?: bigint;
  readonly roles?: readonly string[];
}

/** An interaction as Discord sends it, as far as it matters. */
function interactionOf(
  type: number,
  data: unknown,
  { server = SERVER, channel = "11", permissions = MODERATOR, roles = [] }: Who = {},
  more: object = {},
): APIInteraction {
  const user = { id: "42" };
  return {
    id: "1",
    application_id: "2",
    token: "t",
    type,
    data,
    channel: { id: channel },
    authorizing_integration_owners: server ? { "0": server } : { "1": user.id },
    ...(server ? { guild_id: server, member: { user, roles, permissions: String(permissions) } } : { user }),
    ...more,
  } as unknown as APIInteraction;
}

const ask = async (interaction: APIInteraction): Promise<Answer> => {
  const given = await answer(interaction, desk.library, desk);
  const { response } = given;
  // What Discord would refuse is a failure, whatever else is right.
  if (response.type === 9) modalRules.parse(response.data);
  else if (response.type === 4 || response.type === 7) messageRules.parse(response.data);
  return given;
};

const slash = (command: string, options: Record<string, unknown> = {}, who: Who = {}, resolved?: object) =>
  ask(
    interactionOf(
      2,
      {
        type: 1,
        name: "article",
        options: [
          {
            type: 1,
            name: command,
            options: Object.entries(options).map(([name, value]) => ({ name, value })),
          },
        ],
        ...(resolved ? { resolved } : {}),
      },
      who,
    ),
  );

const press = (custom_id: string, who: Who = {}, flags = EPHEMERAL) =>
  ask(interactionOf(3, { component_type: 2, custom_id }, who, { message: { flags } }));

/** What the first answer says, and what the message says in the end. */
async function follow({ response, after }: Answer): Promise<{ first: string; last: string; edits: number }> {
  const first = wordsOf(dataOf(response));
  const edits: APIInteractionResponseCallbackData[] = [];
  await after?.({
    edit: async (data) => {
      messageRules.parse(data);
      edits.push(data);
    },
    send: async () => {},
  });
  return { first, last: edits.length > 0 ? wordsOf(edits.at(-1)) : first, edits: edits.length };
}

const dataOf = (response: Answer["response"]) =>
  "data" in response ? (response.data as APIInteractionResponseCallbackData) : undefined;
const wordsOf = (data: unknown): string => JSON.stringify(data ?? "");
const says = (given: Answer) => wordsOf(dataOf(given.response));
const isPrivate = (given: Answer) => ((dataOf(given.response)?.flags ?? 0) & EPHEMERAL) !== 0;
const idsIn = (words: string) =>
  [...words.matchAll(/"(?:custom_id|value)":"([^"]+)"/g)].map((m) => m[1] ?? "");

/** Adds an article about `subject`; its id. */
async function add(subject: string, who: Who = {}): Promise<string> {
  await follow(await slash("add", { url: `https://news.example/${subject}` }, who));
  const place = {
    owner:
      who.server === null
        ? ({ kind: "user", id: "42" } as const)
        : ({ kind: "server", id: who.server ?? SERVER } as const),
    channel: null,
  };
  const [entry] = await desk.library.list(place);
  return entry?.id ?? "";
}

describe("/article add", () => {
  it("answers at once, then shows the article in the same message", async () => {
    const given = await slash("add", { url: "https://news.example/Bridge" });
    expect(isPrivate(given)).toBe(false);
    const { first, last } = await follow(given);
    expect(first).toContain("Fetching from **news.example**");
    expect(last).toContain("Bridge Opens After Long Delay");
    expect(last).toMatch(/1 quotation/);
    expect(last).toContain("It answers in this channel");
    expect(last).toContain('"url":"https://news.example/Bridge"');
    expect(fetched).toEqual([`https://news.example/Bridge for 42 in ${SERVER}`]);
  });

  it("names no site where the address has none", async () => {
    const { response } = await slash("add", { url: "file:///etc/passwd" });
    expect(JSON.stringify(response)).toContain('"Fetching …"');
  });

  it("says that it was here already, or that the page has changed", async () => {
    await add("Bridge");
    expect((await follow(await slash("add", { url: "https://news.example/Bridge" }))).last).toContain(
      "It was here already",
    );
  });

  it("says in a sentence why a page can’t be had", async () => {
    const { last } = await follow(await slash("add", { url: "https://news.example/fail" }));
    expect(last).toContain("There is no page at this address");
  });

  it("takes an attached file", async () => {
    const resolved = {
      attachments: { "5": { id: "5", filename: "Bridge.txt", size: 900, url: "https://cdn.example/5" } },
    };
    const { last } = await follow(await slash("add", { file: "5" }, {}, resolved));
    expect(last).toContain("Bridge Opens After Long Delay");
  });

  it("opens a window for a text, and takes what is pasted into it", async () => {
    for (const options of [{ text: true }, {}]) {
      expect((await slash("add", options)).response.type).toBe(9);
    }
    const given = await ask(
      interactionOf(5, {
        custom_id: "a1~paste",
        components: [{ type: 18, component: { type: 4, custom_id: "headline", value: "Bridge" } }],
      }),
    );
    expect((await follow(given)).last).toContain("Bridge Opens After Long Delay");
  });

  it("wants one source", async () => {
    expect(says(await slash("add", { url: "https://news.example/Bridge", text: true }))).toContain(
      "one of url, file and text",
    );
  });
});

describe("“Read this article”", () => {
  const read = (message: object, who: Who = {}) =>
    ask(
      interactionOf(
        2,
        {
          type: 3,
          name: "Read this article",
          target_id: "9",
          resolved: { messages: { "9": { embeds: [], attachments: [], ...message } } },
        },
        who,
      ),
    );

  it.each([
    ["see https://news.example/Bridge.", "https://news.example/Bridge"],
    ["[this](https://news.example/Bridge), they say", "https://news.example/Bridge"],
    ["<https://news.example/Bridge>", "https://news.example/Bridge"],
    [
      "https://news.example/Bridge_(Lisbon) and https://news.example/Tunnel",
      "https://news.example/Bridge_(Lisbon)",
    ],
    ["**https://news.example/Bridge**", "https://news.example/Bridge"],
  ])("takes the first link of %j", async (content, url) => {
    await follow(await read({ content }));
    expect(fetched[0]).toBe(`${url} for 42 in ${SERVER}`);
  });

  it("takes a file where there is no link", async () => {
    const given = await read({
      content: "here",
      attachments: [{ filename: "Bridge.md", size: 9, url: "https://cdn.example/1" }],
    });
    expect((await follow(given)).last).toContain("Bridge Opens After Long Delay");
  });

  it("says so where there is nothing to read", async () => {
    expect(says(await read({ content: "hello" }))).toContain("no link");
  });

  it("is for who may add", async () => {
    expect(says(await read({ content: "https://news.example/Bridge" }, { permissions: 0n }))).toContain(
      "may manage messages",
    );
    expect(fetched).toEqual([]);
  });
});

describe("/article list, show, use, remove", () => {
  it("lists what is here, newest first, with a way into each", async () => {
    const id = await add("Bridge");
    const words = says(await slash("list", {}, { permissions: 0n }));
    expect(words).toMatch(/2 articles.*Bridge Opens.*answers in this channel.*Harvest Fails/s);
    expect(idsIn(words)).toContain(encodeAct({ act: "show", article: id }));
  });

  it("pages a long list", async () => {
    for (let i = 0; i < 24; i++) await add(`Bridge${i}`);
    const words = says(await slash("list"));
    expect(words).toMatch(/page 1 of 3.*Bridge23/s);
    expect(words).not.toContain("Harvest");
    const last = await press(encodeAct({ act: "list", page: 2 }));
    expect(last.response.type).toBe(7);
    expect(says(last)).toMatch(/page 3 of 3.*Bridge0.*Harvest/s);
    expect(says(await press(encodeAct({ act: "list", page: 900 })))).toContain("page 3 of 3");
  });

  it("shows where an article comes from, without an id the current one", async () => {
    await add("Bridge");
    expect(says(await slash("show"))).toMatch(/Bridge Opens.*news.example.*1 quotation.*Open the page/s);
    expect(says(await slash("show", { article: "harvest" }))).toMatch(/Harvest Fails.*belongs to everyone/s);
    expect(says(await slash("show", { article: "nothing like it" }))).toContain("No article here");
  });

  it("chooses the channel’s article by id, headline or button, and goes back to the newest", async () => {
    const bridge = await add("Bridge");
    await add("Tunnel");
    const used = await slash("use", { article: bridge });
    expect(says(used)).toContain("Bridge Opens");
    expect(isPrivate(used)).toBe(false);
    const current = async (channel: string) =>
      (await desk.library.open({ owner: { kind: "server", id: SERVER }, channel }))?.entry.title;
    expect(await current("11")).toBe("Bridge Opens After Long Delay");
    expect(await current("12")).toBe("Tunnel Opens After Long Delay");
    const thread = interactionOf(
      2,
      { type: 1, name: "summary" },
      {},
      { channel: { id: "77", type: 11, parent_id: "11" } },
    );
    expect(says(await ask(thread))).toContain("Bridge Opens");
    await slash("use");
    expect(await current("11")).toBe("Tunnel Opens After Long Delay");
    await press(encodeAct({ act: "use", article: bridge }));
    expect(await current("11")).toBe("Bridge Opens After Long Delay");
  });

  it("removes what was added here, by name and by button, and nothing of the shelf’s", async () => {
    const bridge = await add("Bridge");
    await add("Tunnel");
    expect(says(await slash("remove", { article: "tunnel opens" }))).toMatch(/Deleted.*Tunnel/s);
    expect(says(await press(encodeAct({ act: "remove", article: bridge })))).toMatch(/Deleted.*Bridge/s);
    expect(says(await slash("remove", { article: "harvest" }))).toContain("Only what was added here");
    expect(says(await slash("list"))).toContain("1 article");
  });

  it("offers for removal only what can be removed", async () => {
    await add("Bridge");
    const typing = (command: string) =>
      ask(
        interactionOf(4, {
          type: 1,
          name: "article",
          options: [
            { type: 1, name: command, options: [{ name: "article", value: "", focused: true, type: 3 }] },
          ],
        }),
      );
    expect(says(await typing("remove"))).not.toContain("Harvest");
    expect(says(await typing("show"))).toContain("Harvest");
  });
});

describe("permission", () => {
  const nobody: Who = { permissions: PermissionFlagsBits.SendMessages };
  const refused = /may manage messages/;

  it("is wanted for whatever changes something, command or button", async () => {
    const id = await add("Bridge");
    for (const [command, options] of [
      ["add", { url: "https://news.example/Tunnel" }],
      ["add", { text: true }],
      ["use", { article: id }],
      ["remove", { article: id }],
      ["settings", { role: "7" }],
      ["forget-server", {}],
    ] as const) {
      const given = await slash(command, options, nobody);
      expect(says(given)).toMatch(refused);
      expect(isPrivate(given)).toBe(true);
    }
    for (const act of ["use", "remove"] as const) {
      expect(says(await press(encodeAct({ act, article: id }), nobody))).toMatch(refused);
    }
    for (const act of ["forget", "recall", "erase"] as const) {
      expect(says(await press(encodeAct({ act }), nobody))).toMatch(refused);
    }
    const menu = { component_type: 6, custom_id: "a1~role", values: ["7"] };
    expect(says(await ask(interactionOf(3, menu, nobody, { message: { flags: EPHEMERAL } })))).toMatch(
      refused,
    );
    const paste = { custom_id: "a1~paste", components: [] };
    expect(says(await ask(interactionOf(5, paste, nobody)))).toMatch(refused);
    expect(says(await slash("list"))).toContain("2 articles");
    expect(fetched).toHaveLength(1);
  });

  it("can be given to a role, for adding and removing but not for more", async () => {
    await slash("settings", { role: "7" });
    const editor: Who = { ...nobody, roles: ["7"] };
    const id = await add("Bridge", editor);
    expect(says(await slash("remove", { article: id }, editor))).toContain("Deleted");
    expect(says(await slash("settings", { role: "8" }, editor))).toMatch(refused);
    const menu = { component_type: 6, custom_id: "a1~role", values: [] };
    await ask(interactionOf(3, menu, {}, { message: { flags: EPHEMERAL } }));
    expect(says(await slash("add", { url: "https://news.example/Tunnel" }, editor))).toMatch(refused);
  });

  it("can be given to everyone", async () => {
    await slash("settings", { role: SERVER });
    expect(await add("Bridge", nobody)).not.toBe("");
  });

  it("has nothing to be set in direct messages", async () => {
    expect(says(await slash("settings", {}, { server: null }))).toContain("yours alone");
  });

  it("is an administrator’s, and in direct messages everyone’s for their own", async () => {
    expect(await add("Bridge", { permissions: PermissionFlagsBits.Administrator })).not.toBe("");
    await add("Tunnel", { server: null });
    expect(says(await slash("list", {}, { server: null }))).toMatch(/Tunnel.*Harvest/s);
    expect(says(await slash("list", {}, { server: null }))).not.toContain("Bridge");
  });
});

describe("/article forget-server", () => {
  it("asks first, then forgets, brings back, and deletes for good", async () => {
    await add("Bridge");
    const asked = says(await slash("forget-server"));
    expect(asked).toContain("Forget 1 article");
    expect(says(await slash("list"))).toContain("2 articles");
    const forgotten = says(await press(encodeAct({ act: "forget" })));
    expect(says(await slash("list"))).toContain("1 article");
    expect(idsIn(forgotten)).toEqual([encodeAct({ act: "recall" }), encodeAct({ act: "erase" })]);
    expect(says(await press(encodeAct({ act: "recall" })))).toContain("1 article answers here again");
    expect(says(await slash("list"))).toContain("2 articles");
    await press(encodeAct({ act: "erase" }));
    expect(says(await slash("list"))).toContain("1 article");
    expect(says(await press(encodeAct({ act: "recall" })))).toContain("nothing to bring back");
  });
});

describe("a server’s articles stay its own", () => {
  const elsewhere: Who = { server: OTHER };

  it("whatever id somebody crafts", async () => {
    const id = await add("Bridge");
    await add("Harbour", elsewhere);
    const crafted = [
      encodeCustomId({ deed: "open", view: { view: "summary", article: id, length: "long" } }),
      encodeCustomId({ deed: "share", view: { view: "voices", article: id, page: 0 } }),
      encodeCustomId({ deed: "open", view: { view: "issues", article: id, page: 0 } }),
      encodeAct({ act: "show", article: id }),
      encodeAct({ act: "use", article: id }),
      encodeAct({ act: "remove", article: id }),
    ];
    for (const who of [elsewhere, { server: null }]) {
      for (const custom_id of crafted) {
        const words = says(await press(custom_id, who, 0));
        expect(words).not.toContain("Bridge");
        expect(words).not.toContain("news.example");
      }
      for (const command of ["show", "use", "remove"]) {
        expect(says(await slash(command, { article: id }, who))).not.toContain("Bridge");
      }
      const summary = { type: 1, name: "summary", options: [{ name: "article", value: id }] };
      expect(says(await ask(interactionOf(2, summary, who)))).not.toContain("Bridge");
      const typing = {
        type: 1,
        name: "quote",
        options: [
          { name: "article", value: id },
          { name: "speaker", value: "Silva", focused: true },
        ],
      };
      expect(says(await ask(interactionOf(4, typing, who)))).not.toContain("Silva");
      const headlines = {
        type: 1,
        name: "summary",
        options: [{ name: "article", value: "Bri", focused: true }],
      };
      expect(says(await ask(interactionOf(4, headlines, who)))).not.toContain("Bridge");
    }
    expect(
      (await desk.library.open({ owner: { kind: "server", id: SERVER }, channel: null }, id))?.entry.id,
    ).toBe(id);
  });

  it.each([
    "a1~",
    "a1~show",
    "a1~show~../x",
    "a1~list~x",
    "a1~list~-1",
    "a1~erase~x~y",
    "a1~nothing~x",
    "a2~list~0",
  ])("and a malformed control does nothing: %s", async (custom_id) => {
    await add("Bridge");
    expect(says(await press(custom_id))).toContain("is of an earlier version");
    expect(says(await slash("list"))).toContain("2 articles");
  });
});
