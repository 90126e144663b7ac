import type {
  APIInteraction,
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/index.js";
import { readBrief } from "../../src/brief/index.js";
import { type Answer, answer } from "../../src/discord/answer.js";
import type { Held, Library, Place } from "../../src/library/types.js";
import { checkMessage, partsOf, textOf } from "./payload.js";

const held = (id: string, title: string): Held => ({
  entry: { id, title, added: 0 },
  brief: readBrief(readArticle(`${title}\n\n“We will see,” Mr. Ode Smith said on Monday. The talks go on.`)),
});
const ONE = held("one", "Harbour Talks Stall");
const TWO = held("two", "Rain @everyone Expected");

/** A library in memory; `places` collects where it was asked from. */
function libraryOf(articles: readonly Held[], places: Place[] = []): Library {
  return {
    list: (place) => {
      places.push(place);
      return articles.map((a) => a.entry);
    },
    open: (place, id) => {
      places.push(place);
      return articles.find((a) => id === undefined || a.entry.id === id) ?? null;
    },
    close: async () => {},
  };
}

const BASE = {
  id: "1",
  application_id: "2",
  token: "t",
  version: 1,
  guild_id: "100",
  channel: { id: "200", type: 0 },
  member: { user: { id: "300" } },
};
const interaction = (parts: object) => ({ ...BASE, ...parts }) as unknown as APIInteraction;
const command = (name: string, options: Record<string, unknown> = {}, parts: object = {}) =>
  interaction({
    type: 2,
    data: {
      id: "9",
      type: 1,
      name,
      options: Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value })),
    },
    ...parts,
  });
const pressed = (custom_id: string, message: object = {}, parts: object = {}) =>
  interaction({
    type: 3,
    data: { component_type: 2, custom_id },
    message: { flags: 32768, ...message },
    ...parts,
  });
const typed = (name: string, options: { name: string; value: string; focused?: boolean }[]) =>
  interaction({
    type: 4,
    data: { id: "9", type: 1, name, options: options.map((o) => ({ type: 3, ...o })) },
  });

function now(soon: Answer | Promise<Answer>): Answer {
  if (soon instanceof Promise) throw new Error("the answer was not at once");
  return soon;
}
const dataOf = (response: APIInteractionResponse) =>
  ("data" in response ? response.data : undefined) as APIInteractionResponseCallbackData;
const choicesOf = ({ response }: Answer) =>
  "data" in response && response.data && "choices" in response.data ? response.data.choices : undefined;
const idOf = (response: APIInteractionResponse, label: string) =>
  String(partsOf(dataOf(response)).find((p) => "label" in p && p.label === label)?.custom_id);

const library = libraryOf([ONE, TWO]);

describe("answer", () => {
  it("answers a command at once, for all to see", () => {
    const { response, failure, after } = now(answer(command("summary"), library));
    expect(response.type).toBe(4);
    checkMessage(dataOf(response));
    expect(textOf(dataOf(response))).toContain("### Harbour Talks Stall");
    expect([failure, after]).toEqual([undefined, undefined]);
  });

  it("answers privately where that was asked", () => {
    const { response } = now(answer(command("quote", { speaker: "smith", private: true }), library));
    expect(dataOf(response).flags).toBe(32768 | 64);
    expect(idOf(response, "Share with the channel")).toMatch(/^1~s~q~one~/);
  });

  it("gives the same answer to the same question, without making it again", () => {
    expect(now(answer(command("issues"), library))).toBe(now(answer(command("issues"), library)));
  });

  it("answers from the article that was chosen, by id or by what was typed of its headline", () => {
    for (const article of ["two", "Rain @everyone Expected", "rain expcted"]) {
      expect(
        textOf(dataOf(now(answer(command("summary", { article }), library)).response)),
        article,
      ).toContain("### Rain \\@everyone Expected");
    }
    const none = now(answer(command("summary", { article: "zzzzzz" }), library)).response;
    expect(textOf(dataOf(none))).toBe(
      "No article here has that headline. Choose one from the list, or leave the option out.",
    );
  });

  it("says that there is no article yet", () => {
    const { response } = now(answer(command("summary"), libraryOf([])));
    expect(textOf(dataOf(response))).toBe("There is no article to answer from yet.");
    expect(dataOf(response).flags).toBe(32768 | 64);
  });

  it("turns the asker's own message", () => {
    const id = idOf(now(answer(command("summary"), library)).response, "Issues");
    const own = now(answer(pressed(id, { interaction_metadata: { user: { id: "300" } } }), library)).response;
    expect(own.type).toBe(7);
    checkMessage(dataOf(own));
  });

  it("leaves somebody else's message as it is and answers privately", () => {
    const id = idOf(now(answer(command("summary"), library)).response, "Issues");
    const { response } = now(answer(pressed(id, { interaction_metadata: { user: { id: "301" } } }), library));
    expect([response.type, dataOf(response).flags]).toEqual([4, 32768 | 64]);
  });

  it("keeps a private message private, and shares it when asked to", () => {
    const first = now(answer(command("quote", { speaker: "smith", private: true }), library)).response;
    const turned = now(answer(pressed(idOf(first, "Show context"), { flags: 32768 | 64 }), library)).response;
    expect([turned.type, dataOf(turned).flags]).toEqual([7, 32768]);
    const shared = now(
      answer(pressed(idOf(turned, "Share with the channel"), { flags: 32768 | 64 }), library),
    ).response;
    expect([shared.type, dataOf(shared).flags]).toEqual([4, 32768]);
    expect(textOf(dataOf(shared))).toBe(textOf(dataOf(turned)));
    expect(partsOf(dataOf(shared)).some((p) => "label" in p && p.label === "Share with the channel")).toBe(
      false,
    );
  });

  it("opens what was chosen in a menu", () => {
    const { response } = now(answer(command("summary"), library));
    const voices = now(answer(pressed(idOf(response, "Quotes")), library)).response;
    const menu = partsOf(dataOf(voices)).find((p) => p.type === 3);
    const [option] = menu && "options" in menu ? (menu.options as { value: string }[]) : [];
    const chosen = interaction({
      type: 3,
      data: { component_type: 3, custom_id: menu?.custom_id, values: [option?.value] },
      message: { flags: 32768 },
    });
    expect(textOf(dataOf(now(answer(chosen, library)).response))).toContain("“We will see,”");
  });

  it("says when the article of a button is gone", () => {
    const id = idOf(now(answer(command("summary"), library)).response, "Issues");
    const { response } = now(answer(pressed(id), libraryOf([TWO])));
    expect([response.type, dataOf(response).flags]).toEqual([4, 32768 | 64]);
    expect(textOf(dataOf(response))).toBe(
      "That article is no longer here. Ask again to read the one that is.",
    );
  });

  it.each(["", "x", "1~o~s~one", "9~o~s~one~m", "1~menu", "disabled0", "1~o~i~one~zzzzzzzz"])(
    "refuses the id %j in a sentence",
    (id) => {
      const { response, failure } = now(answer(pressed(id), library));
      expect(textOf(dataOf(response))).toContain("is of an earlier version");
      expect(failure).toBeUndefined();
    },
  );

  it("looks only where the question comes from", () => {
    const places: Place[] = [];
    const seen = libraryOf([ONE], places);
    const id = idOf(now(answer(command("summary"), library)).response, "Issues");
    answer(command("summary", {}, { authorizing_integration_owners: { "0": "100" } }), seen);
    answer(command("summary", {}, { authorizing_integration_owners: { "1": "300" } }), seen);
    answer(command("summary", {}, { guild_id: undefined, member: undefined, user: { id: "300" } }), seen);
    answer(pressed(id, {}, { guild_id: "101" }), seen);
    expect(places.map((p) => p.owner)).toEqual([
      { kind: "server", id: "100" },
      { kind: "user", id: "300" },
      { kind: "user", id: "300" },
      { kind: "server", id: "101" },
    ]);
  });

  it("suggests speakers of the article in question, and articles by their headlines", () => {
    const speakers = choicesOf(
      now(
        answer(
          typed("quote", [
            { name: "article", value: "one" },
            { name: "speaker", value: "smi", focused: true },
          ]),
          library,
        ),
      ),
    );
    expect(speakers?.length).toBeGreaterThan(0);
    for (const { value } of speakers ?? []) expect(value).toContain("Smith");
    const byHeadline = typed("quote", [
      { name: "article", value: "harbour talks" },
      { name: "speaker", value: "smi", focused: true },
    ]);
    expect(choicesOf(now(answer(byHeadline, library)))).toEqual(speakers);
    const articles = (value: string) =>
      choicesOf(now(answer(typed("summary", [{ name: "article", value, focused: true }]), library)));
    expect(articles("")?.map((c) => c.value)).toEqual(["one", "two"]);
    expect(articles("rain")).toEqual([{ name: "Rain @everyone Expected", value: "two" }]);
  });

  it("suggests nothing where there is nothing", () => {
    expect(
      choicesOf(now(answer(typed("quote", [{ name: "speaker", value: "x", focused: true }]), libraryOf([])))),
    ).toEqual([]);
    expect(
      choicesOf(now(answer(typed("nope", [{ name: "speaker", value: "x", focused: true }]), library))),
    ).toEqual([]);
  });

  it("turns a failure into a sentence with an id, at once or later", async () => {
    const broken = (fail: () => never | Promise<never>): Library => ({
      list: fail,
      open: fail,
      close: async () => {},
    });
    const secret = new Error("disk on fire");
    const failures = [
      now(
        answer(
          command("summary"),
          broken(() => {
            throw secret;
          }),
        ),
      ),
      await answer(
        command("summary"),
        broken(() => Promise.reject(secret)),
      ),
    ];
    for (const { response, failure } of failures) {
      expect(failure?.error).toBe(secret);
      expect(failure?.id).toMatch(/^[\da-f]{8}$/);
      expect(dataOf(response).flags).toBe(32768 | 64);
      expect(textOf(dataOf(response))).toContain(failure?.id);
      expect(textOf(dataOf(response))).not.toContain("fire");
    }
    const quiet = now(
      answer(
        typed("quote", [{ name: "speaker", value: "x", focused: true }]),
        broken(() => {
          throw secret;
        }),
      ),
    );
    expect([choicesOf(quiet), quiet.failure?.error]).toEqual([[], secret]);
  });

  it("has a sentence for what it does not know", () => {
    for (const other of [
      command("nope"),
      command("toString"),
      interaction({ type: 2, data: { id: "9", type: 3, name: "Read" } }),
      interaction({ type: 5, data: { custom_id: "x" } }),
    ]) {
      const { response, failure } = now(answer(other, library));
      checkMessage(dataOf(response));
      expect(failure).toBeUndefined();
    }
    expect(now(answer(interaction({ type: 1 }), library)).response).toEqual({ type: 1 });
  });
});
