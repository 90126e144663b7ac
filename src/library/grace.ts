/** What was left or forgotten is kept so long (ms), for those who come back or change their minds: 30 days. */
export const GRACE = 30 * 24 * 60 * 60 * 1_000;
