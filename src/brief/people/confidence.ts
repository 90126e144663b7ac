/**
 * Share of sources that each rule gave the right person or group: the person read by hand for 270 pronouns of news articles
 * kept for tuning, names and groups by comparison with the marked source of 8,000 quotations there.
 */
const RIGHT: Readonly<Record<string, number>> = {
  name: 0.97,
  "pronoun he only": 0.95,
  "pronoun he clear": 0.95,
  "pronoun he near": 0.9,
  unnamed: 0.95,
  "description guess": 0.85,
  description: 0.9,
  "group again": 0.9,
  group: 0.85,
  relative: 0.85,
  "pronoun it only": 0.75,
  "pronoun it clear": 0.75,
  "pronoun it near": 0.65,
  "pronoun they only": 0.75,
  "pronoun they clear": 0.75,
  "pronoun they near": 0.65,
};

/** Confidence, 0 to 1, of an answer that this rule gave. */
export function confidenceOf(rule: string): number {
  return RIGHT[rule] ?? 0.5;
}
