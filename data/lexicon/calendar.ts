/** Months, days and festivals, in lower case: capitalised words that name times. */
export const TIMES: ReadonlySet<string> = new Set(
  `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter thanksgiving halloween ramadan hanukkah passover juneteenth
`
    .trim()
    .split(/\s+/),
);
