/**
 * Below this confidence a speaker is shown as "likely". Attributions above it were right in 97 of 100 cases on the articles
 * kept for tuning (docs/attribution.md).
 */
export const LIKELY_BELOW = 0.8;

/**
 * Below this confidence nobody is named: unknown beats wrong. Rules under it were wrong about as often as right; leaving them
 * out costs two in a hundred speakers.
 */
export const UNKNOWN_BELOW = 0.6;
