/**
 * The commonest function words of English: they make up a third or more of any English text and are rare in other
 * languages. From the top of every frequency list of English; words that are also common in German, French, Spanish,
 * Dutch, Italian or the Scandinavian languages (in, is, no, was, for, on, at …) are left out. Lower case.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to that it with his he be are this from or had they she which you were their been has will would
  there who what when more if out said could about into than them only some its our your after other these those
  while where because through should between how why did does we by not`.split(/\s+/),
);

/**
 * The commonest function words of German, Dutch, French, Spanish, Portuguese, Italian, Danish, Norwegian, Swedish and Polish that no
 * English text has, from the top of every frequency list of theirs. Lower case.
 */
export const FOREIGN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `der das und ist nicht ein eine einer mit von zu sich auf für dem den wir sie het een van zijn niet voor dat deze aan le les des et est
  une dans pas qui sur pour avec ils nous vous el los las del que y una por con para su não um uma os dos foi ele il di che gli della non
  per sono og er det ikke som til av på vi sagde sade inte jag har ett är och att nie się że jest w z na en om`.split(
    /\s+/,
  ),
);
