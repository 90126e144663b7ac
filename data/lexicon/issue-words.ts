/**
 * Words that tell a matter of dispute from the backdrop of a report, in singular. Source: language models marked 11,500 candidates
 * of 758 news articles (PolNeAR's train part) as an issue or none; a regression over the words of their labels, beside the features
 * of `src/brief/issue/rank.ts`, gave these the clearest weights among words of at least ten articles. Names, words of a single story
 * and mere grammar were taken out by hand.
 */

/** Conduct, rights and decisions that people quarrel over. */
export const DISPUTED_WORDS: ReadonlySet<string> = new Set(
  (
    "access anxiety approach attack background ballot ban behavior cause claim conflict control controversy cut damage deportation " +
    "document endorse executive federal foreign free government identity increase inequality influence insult interest judgment justice " +
    "lawsuit legal migrant personal platform pledge practice process proposal public racial record reform refugee refusal " +
    "relationship release resign revolution right rule ruling scandal selection sexual speech status system tactic tactics tax " +
    "terrorism threat trade violation violence wage woman"
  ).split(" "),
);

/** Scenes, media, contests and amounts: what a report is full of without anybody disputing it. */
export const BACKDROP_WORDS: ReadonlySet<string> = new Set(
  (
    "activity agent bank base benefit best biggest board building caucus church college contest county course coverage cycle data " +
    "degree district enforcement field final first funding goal great headquarter home insurance job latest main major margin mark " +
    "name news none office oil page park performance phone point poll powerful price radio revenue school service shooting show " +
    "television terrorist thank thing time trail tweet unemployment voter voting water win wing world year"
  ).split(" "),
);
