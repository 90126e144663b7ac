/** Fields that Discord adds to a command, or that say the same in another way; no definition has a say in them. */
const DISCORDS_OWN: ReadonlySet<string> = new Set([
  "id",
  "application_id",
  "guild_id",
  "version",
  "handler",
  "dm_permission",
  "default_permission",
  "name_localized",
  "description_localized",
]);
/** What only commands for everywhere have: in one server Discord gives back its own values. */
const EVERYWHERE_ONLY: ReadonlySet<string> = new Set(["contexts", "integration_types"]);

/** A slash command or a context menu command as raw JSON, to send or as Discord gives it back. */
export type RawCommand = object;

/**
 * True where Discord already has exactly these commands, whatever their order. Compared is what they say, with Discord's
 * defaults left out on both sides.
 */
export function sameCommands(
  wanted: readonly RawCommand[],
  existing: readonly RawCommand[],
  scope: "everywhere" | "server",
): boolean {
  const ignored = scope === "server" ? new Set([...DISCORDS_OWN, ...EVERYWHERE_ONLY]) : DISCORDS_OWN;
  const canonical = (commands: readonly RawCommand[]) =>
    JSON.stringify(
      commands
        .map((command) => JSON.stringify(normalize({ type: 1, ...command }, ignored)))
        .sort((a, b) => (a < b ? -1 : 1)),
    );
  return canonical(wanted) === canonical(existing);
}

/** The value with sorted keys and without what says nothing: null, false, and empty texts, lists and maps. */
function normalize(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => normalize(inner, ignored));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !ignored.has(key))
    .map(([key, inner]): [string, unknown] => [
      key,
      key === "contexts" || key === "integration_types" ? sorted(inner) : inner,
    ])
    .map(([key, inner]): [string, unknown] => [key, normalize(inner, NOTHING)])
    .filter(([, inner]) => !saysNothing(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const NOTHING: ReadonlySet<string> = new Set();

const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);

function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
