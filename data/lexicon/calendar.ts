/** The days of the week, in lower case. */
export const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
/** Days by where they stand to the one on which something is written, in lower case. */
export const NEAR_DAYS = "today yesterday tomorrow tonight".split(" ");
/** The months, in lower case. */
export const MONTHS =
  "january february march april may june july august september october november december".split(" ");

/** Months, days and festivals, in lower case: capitalised words that name times. */
export const TIMES: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  christmas easter thanksgiving halloween ramadan hanukkah passover juneteenth
`
    .trim()
    .split(/\s+/),
]);

/** What stands before the day's name in the name of one day: "Super Tuesday", "Good Friday". */
export const DAY_NAMES: ReadonlySet<string> = new Set(
  "ash black bloody cyber fat giving good holy palm super".split(" "),
);
