/**
 * Words that date a saying when they stand next to its cue ("said Friday", "told reporters earlier this week").
 * Closed classes of English grammar (days, months, deictic adverbs), listed by hand.
 */
export const DAYS: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

export const TIME_ADVERBS: readonly string[] = [
  "yesterday",
  "today",
  "tonight",
  "tomorrow",
  "earlier",
  "later",
  "recently",
  "then",
  "afterward",
  "afterwards",
  "again",
];

/** What may follow "last", "this", "that", "earlier this". */
export const TIME_UNITS: readonly string[] = [
  "morning",
  "afternoon",
  "evening",
  "night",
  "day",
  "week",
  "weekend",
  "month",
  "year",
  "spring",
  "summer",
  "autumn",
  "fall",
  "winter",
];
