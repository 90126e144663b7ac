/**
 * Words that decide which way a stance points. Source: the negators and broad negatives of Quirk et al., A Comprehensive Grammar of the
 * English Language (1985), 10.54–10.60, and the suasive verbs of its 16.32; written by hand.
 */

/** Words that turn round, or take back, what goes with them. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't n’t never no nor neither none nobody nothing nowhere hardly without rarely seldom barely scarcely nearly almost few little".split(
    " ",
  ),
);

/** Verbs of what others are to do: the clause behind them tells what that is ("recommended that Norland drop the tax"). */
export const DIRECTIVE_VERBS =
  "advise ask demand hope insist pray prefer propose recommend request suggest urge want wish";

/** Verbs by which somebody does not say what stands behind them. */
export const DENYING_VERBS = "decline deny dispute doubt question refrain refuse refute reject stop";
