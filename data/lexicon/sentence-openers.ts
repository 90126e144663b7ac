/**
 * Words that, capitalised after an abbreviation's full stop, show that a new sentence has begun ("in the U.S. The …").
 * Closed-class words of English (articles, pronouns, conjunctions, prepositions, auxiliaries that ask) and the
 * adverbs that news sentences open with. Lower case.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `a an the this that these those he she it they we you i his her its their our your my there here
  and but or nor yet so if when while where who what why how which whose as because since although though unless until once
  after before during despite in on at by for from with without within under over between among against about amid
  across along around behind beyond near of to into toward towards through throughout upon
  also still even now then later earlier meanwhile however instead moreover nevertheless nonetheless otherwise therefore thus
  today yesterday tomorrow tonight again already always never not no none nobody nothing neither either both each every
  some many most more much few several other others another any all such only just perhaps maybe indeed
  is are was were do does did has have had can could will would should may might must let
  asked according following given like unlike one two three four five
  i'm i've i'd i'll it's he's she's they're we're you're that's there's what's who's don't doesn't didn't isn't
  they've we've they'd we'd he'd she'd we'll they'll he'll she'll can't won't let's`.split(/\s+/),
);
