/** Below this confidence a speaker is shown as "likely". */
export const LIKELY_BELOW = 0.75;

/** Below this confidence no speaker is shown at all: unknown beats wrong. */
export const UNKNOWN_BELOW = 0.4;
