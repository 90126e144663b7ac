/**
 * Nouns and names that stand beside the title of a work, a programme or a slogan rather than beside speech. Compiled by
 * hand from the Library of Congress genre/form headings (id.loc.gov/authorities/genreForms) for works, and from the usual
 * vocabulary of broadcasting and campaigning. Lower case, singular.
 */

/** What a title names ("the film “…”", "his memoir, “…”"). */
export const WORKS: ReadonlySet<string> = new Set(
  `album animation anthem anthology autobiography ballad ballet bestseller biography blockbuster blog book broadcast
  brochure cartoon chapter classic column comedy comic commercial concert documentary docuseries drama edition editorial
  encyclopedia episode essay exhibit exhibition feature film franchise game handbook hit hymn installation jingle journal
  lecture magazine manual memoir miniseries movie musical mystery newsletter newspaper novel novella op-ed opera
  pamphlet painting paperback parody periodical photograph play poem podcast premiere programme program remake reboot
  revival romance satire sculpture segment sequel series show single sitcom sketch soap song soundtrack spinoff spin-off
  textbook thriller tract trilogy tune video videogame webcast webinar western ad advertisement spot exhibit
  pageant saga tv cd dvd`.split(/\s+/),
);

/** What is done with a work or to it ("the author of “…”", "a revival of “…”", "the cast of “…”"). */
export const WORK_ROLES: ReadonlySet<string> = new Set(
  `actor actress adaptation anchor anchors author authors broadcast cast chapter co-author co-creator co-host co-writer
  contributor copies copy creator creators designer director edition editor editors episode episodes finale founder host
  hosts issue lyrics member moderator pages performance performances playwright premiere producer producers production
  publication publisher recording recordings rendition revival rights run screening season seasons sequel set star stars
  stage style taping theme trailer verse version versions viewer viewers writer writers`.split(/\s+/),
);

/** What follows a title or a slogan used as a name ("“…” star", "“…” hats"). */
export const AFTER_TITLES: ReadonlySet<string> = new Set(
  `act actor actress ad ads album anchor appearance author badge badges banner banners broadcast broadcasts button buttons
  campaign cap caps cast co-author co-creator co-host column columnist creator director episode episodes fame fans film
  films franchise game gig hat hats host hosts initiative label list movie movies movement musical pageant party pin pins
  placard placards podcast poster posters premiere producer program programme reboot remake reunion revival segment series
  set shirt shirts show shows sign signs singer sketch slogan spinoff spin-off star stars sticker stickers t-shirt t-shirts
  tee tees theme tour trailer trilogy tv video viewers writer`.split(/\s+/),
);
