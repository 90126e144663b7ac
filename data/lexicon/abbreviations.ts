/**
 * Abbreviations written with a full stop, by what may follow them. Sources: the abbreviations that the AP and
 * Chicago style books use in running text (titles before names, months with a date, states after a town, companies).
 * Lower case, without the last stop.
 */

/** Stand before a name or a number: what follows belongs to them, so they never end a sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cpl sgt cmdr adm brig pvt pfc spc ofc det insp supt
  rev fr hon amb pres sec atty asst assoc dep st ste mt ft messrs mme mlle mgr msgr sr.a pte ens hr mdm drs vs v
  lt.gov lt.col maj.gen brig.gen lt.gen vice.adm rear.adm e.g i.e cf viz op al.q`.split(/\s+/),
);

/** End no sentence where a number follows ("No. 5", "Sept. 11", "pp. 3"). */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `no nos num art sec ch chap p pp fig figs vol ed eds par sect approx est ca c jan feb mar apr jun jul aug sep sept oct nov dec
  rte hwy bldg apt ste tel ext`.split(/\s+/),
);

/** May end a sentence or stand within it: the next word decides. */
export const EITHER: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc plc bros jr sr esq ph.d m.d b.a m.a d.d.s j.d etc al assn dept univ ave blvd rd
  u.s u.k u.n e.u u.s.a d.c n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va p.r a.m p.m a.d b.c
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
  wis wyo ont que alta man sask
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
);
