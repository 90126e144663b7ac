import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DATABASES, type TestDatabase } from "../library/databases.js";
import { type Callback, type Double, startDouble } from "./double/index.js";
import type { Message } from "./double/state.js";
import { type Running, startBot } from "./process.js";

const MODERATOR = { permissions: 1n << 13n };
const TEXT =
  "The mayor, Ana Silva, opened the bridge on Monday.\n\n“We waited nine years for the bridge,” Ms. Silva said.\n";

let double: Double;
let bot: Running;
let database: TestDatabase;

const start = async () => {
  const { address } = database;
  bot = startBot(double, {
    VERBATIM_DB: "file" in address ? address.file : "",
    DATABASE_URL: "postgres" in address ? address.postgres : "",
  });
  await bot.logged("ready");
};

/** What a reader sees. */
const words = (message: unknown) => JSON.stringify(message);

/** The message as it is once its next edit has come. */
const edited = () => new Promise<Message>((resolve) => double.state.events.once("followUp", resolve));

/** Pastes an article; the message that comes of it in the end. */
async function paste(
  headline: string,
  doing: Parameters<Double["user"]["submit"]>[2] = MODERATOR,
): Promise<Message> {
  const modal = await double.user.slash("article add", { text: true }, doing);
  expect(modal).toMatchObject({ type: 9, refused: null });
  const done = edited();
  const first = await double.user.submit(String(modal.data.custom_id), { headline, text: TEXT }, doing);
  expect(first.refused).toBeNull();
  return done;
}

const answered = (callback: Callback) => {
  expect(callback.refused).toBeNull();
  return words(callback.data);
};

describe.each(DATABASES)("the bot on $name", ({ create }) => {
  beforeEach(async () => {
    database = await create();
    double = await startDouble();
    await start();
  });
  afterEach(async () => {
    await bot.end();
    await double.close();
    await database.drop();
  });

  it("adds, lists, uses, removes, and keeps it all over a restart", { timeout: 60_000 }, async () => {
    const { user } = double;
    expect(words(await paste("Bridge Opens"))).toMatch(/Bridge Opens.*1 quotation/s);
    await paste("Bridge Opens Again");
    expect(answered(await user.slash("summary"))).toContain("Bridge Opens Again");
    const [first] = (await user.typing("article use", "article", "Bridge Opens", {}, MODERATOR)).data
      .choices as {
      name: string;
      value: string;
    }[];
    expect(first).toMatchObject({ name: "Bridge Opens" });
    expect(answered(await user.slash("article use", { article: first?.value ?? "" }, MODERATOR))).toContain(
      "Bridge Opens",
    );
    const summary = await user.slash("summary");
    expect(answered(summary)).not.toContain("Again");

    bot.signal("SIGTERM");
    expect(await bot.exited).toBe(0);
    await start();
    expect(answered(await user.slash("quote", { speaker: "Silva" }))).toContain("We waited nine years");
    expect(answered(await user.slash("article list"))).toMatch(/3 articles.*Bridge Opens Again/s);
    expect(
      answered(await user.slash("article remove", { article: first?.value ?? "" }, MODERATOR)),
    ).toContain("Deleted");
    expect(answered(await user.slash("summary"))).toContain("Bridge Opens Again");
    // A button of an answer from the article that is gone says so.
    const button = words(summary.message).match(/"custom_id":"([^"]+)"/)?.[1] ?? "";
    const pressed = answered(await user.use(summary.message as Message, button));
    expect(pressed).toContain("no longer here");
  });

  it("keeps what is added to who may, and to its server", { timeout: 60_000 }, async () => {
    const { user } = double;
    expect(answered(await user.slash("article add", { text: true }))).toContain("may manage messages");
    await paste("Bridge Opens");
    const other = { server: "1200000000000000999" };
    const id = (
      (await user.typing("article show", "article", "Bridge")).data.choices as { value: string }[]
    )[0]?.value;
    for (const doing of [other, { where: "dm" } as const]) {
      expect(answered(await user.slash("article list", {}, doing))).not.toContain("Bridge");
      expect(answered(await user.slash("summary", { article: id ?? "" }, doing))).not.toContain("Bridge");
      expect(answered(await user.typing("summary", "article", "Bridge", {}, doing))).not.toContain("Bridge");
    }
  });

  it("reads the link of a message, and says why it can’t where it points inside", {
    timeout: 60_000,
  }, async () => {
    const { user, state } = double;
    const message: Message = {
      id: state.snowflake(),
      flags: 0,
      content: "look: http://127.0.0.1:9/secret",
      embeds: [],
      components: [],
    };
    const done = edited();
    const first = await user.menu("Read this article", message, MODERATOR);
    expect(answered(first)).toContain("Fetching");
    const refusal = words(await done);
    expect(refusal).not.toContain("Fetching");
    expect(refusal).not.toContain("secret");
  });

  it("forgets a server that asks for it", { timeout: 60_000 }, async () => {
    const { user } = double;
    await paste("Bridge Opens");
    const asked = await user.slash("article forget-server", {}, MODERATOR);
    const forgotten = await user.use(asked.message as Message, "a1~forget", undefined, MODERATOR);
    expect(answered(forgotten)).toContain("Forgotten: 1 article");
    expect(answered(await user.slash("article list"))).not.toContain("Bridge");
    const settings = await user.slash("article settings", {}, MODERATOR);
    expect(settings.refused).toBeNull();
  });
});
