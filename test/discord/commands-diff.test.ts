import { describe, expect, it } from "vitest";
import { sameCommands } from "../../src/discord/commands-diff.js";

const quote = {
  name: "quote",
  description: "A quotation",
  description_localizations: { fr: "Une citation", de: "Ein Zitat" },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    { type: 3, name: "speaker", description: "Who", required: true, autocomplete: true },
    { type: 3, name: "length", description: "How long", choices: [{ name: "short", value: "s" }] },
  ],
};
const issues = { name: "issues", description: "The issues" };

/** `quote` as Discord gives it back. */
const kept = {
  id: "1",
  application_id: "2",
  version: "3",
  type: 1,
  default_member_permissions: null,
  nsfw: false,
  dm_permission: true,
  name: "quote",
  name_localizations: null,
  description: "A quotation",
  description_localizations: { de: "Ein Zitat", fr: "Une citation" },
  contexts: [2, 0, 1],
  integration_types: [1, 0],
  options: [
    {
      autocomplete: true,
      required: true,
      type: 3,
      name: "speaker",
      description: "Who",
      name_localizations: null,
    },
    {
      type: 3,
      name: "length",
      description: "How long",
      choices: [{ name: "short", value: "s", name_localizations: null }],
    },
  ],
};
const inServer = { ...kept, guild_id: "4", contexts: null, integration_types: [0] };

describe("sameCommands", () => {
  it("looks past what Discord adds and the order of commands and keys", () => {
    expect(sameCommands([quote, issues], [{ id: "9", type: 1, ...issues }, kept], "everywhere")).toBe(true);
  });

  it("knows what commands of one server don't have", () => {
    expect(sameCommands([quote], [inServer], "server")).toBe(true);
    expect(sameCommands([quote], [inServer], "everywhere")).toBe(false);
  });

  it.each<[string, unknown]>([
    ["description", "Another"],
    ["description_localizations", { fr: "Une citation" }],
    ["contexts", [0, 1]],
    ["nsfw", true],
    ["default_member_permissions", "8192"],
    ["options", [kept.options[1], kept.options[0]]],
    ["options", [{ ...kept.options[0], required: false }, kept.options[1]]],
    ["options", [kept.options[0], { ...kept.options[1], choices: [{ name: "long", value: "l" }] }]],
  ])("sees another %s", (field, value) => {
    expect(sameCommands([quote], [{ ...kept, [field]: value }], "everywhere")).toBe(false);
  });

  it("sees a command more or less", () => {
    expect(sameCommands([quote, issues], [kept], "everywhere")).toBe(false);
    expect(sameCommands([quote], [kept, issues], "everywhere")).toBe(false);
  });
});
