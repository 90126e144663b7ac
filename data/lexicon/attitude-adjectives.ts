/**
 * Adjectives that take a clause or "about"/"of" with what their subject thinks or feels of it ("is worried that …"), from
 * R. Quirk et al., "A Comprehensive Grammar of the English Language" (1985), §16.71 (adjectives with a that-clause and
 * a personal subject), with the participles of emotion listed there.
 */
export const ATTITUDE_ADJECTIVES: ReadonlySet<string> = new Set(
  `afraid alarmed amazed angry annoyed apprehensive ashamed astonished aware certain concerned confident convinced
  disappointed dismayed distressed disturbed doubtful encouraged fearful frustrated furious glad grateful hopeful horrified
  insistent mindful nervous optimistic outraged pessimistic proud sceptical shocked skeptical surprised suspicious sure
  thankful troubled uncertain unhappy upset wary worried`.split(/\s+/),
);
