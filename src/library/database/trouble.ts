/** What has gone wrong with a database, by what helps: waiting, coming back later, an operator, or making its tables. */
export type Trouble = "busy" | "lost" | "full" | "broken" | "bare";

const SENTENCES: Readonly<Record<Exclude<Trouble, "bare">, string>> = {
  busy: "The library is busy just now: try again in a moment.",
  lost: "The library can’t be reached just now: try again in a moment.",
  full: "There is no room left where the library is kept, so nothing was saved: whoever runs this bot has to make room.",
  broken: "The library can’t be read or written: whoever runs this bot has to look at its database.",
};

/** What a person is told. */
export function sentenceOf(trouble: Trouble): string {
  return SENTENCES[trouble === "bare" ? "broken" : trouble];
}

/** SQLite's result codes (sqlite.org/rescode.html), the system's, and PostgreSQL's SQLSTATE (appendix A of its manual). */
const CODES: readonly (readonly [RegExp, Trouble])[] = [
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, "busy"],
  [/^(55P03|40001|40P01|53300|57014)$/, "busy"],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)/, "full"],
  [/^(42P01|3F000)$/, "bare"],
  [/^(08...|55000|57P0[1-5]|ECONN.*|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|ENOENT)$/, "lost"],
  [
    /^(SQLITE_(CANTOPEN|IOERR|READONLY|CORRUPT|NOTADB|PERM|AUTH)|EACCES|EPERM|EROFS|EEXIST|ENOTDIR|EISDIR)/,
    "broken",
  ],
  [/^(28...|3D000|25006|42501|53200|58.*|XX.*)$/, "broken"],
];

/** Failures that come without a code, by their words: pg's lost and slow connections, libsql's opening and missing tables. */
const WORDS: readonly (readonly [RegExp, Trouble])[] = [
  [/no such table/i, "bare"],
  [/database is locked/i, "busy"],
  [/database or disk is full/i, "full"],
  [
    /connection terminated|timeout|connection error|not queryable|connection ended|client is closed|was closed/i,
    "lost",
  ],
  [/unable to open database|cannot open|disk i\/o error|not a database|malformed|readonly/i, "broken"],
];

/** What has gone wrong, or null where the failure isn't the database's. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null;
  // A name that resolves to several addresses fails with all of them.
  if (error instanceof AggregateError) return troubleOf(error.errors[0]);
  const code = codeOf(error);
  return (
    CODES.find(([pattern]) => pattern.test(code))?.[1] ??
    WORDS.find(([pattern]) => pattern.test(error.message))?.[1] ??
    null
  );
}

/** The failure's code, or its class where it has none: nothing that could hold a path, an address or a text. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
