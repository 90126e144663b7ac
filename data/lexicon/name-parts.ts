/**
 * Small words and endings inside personal names, and short forms of given names. Particles after the entry "surnames,
 * particles of" in the AP stylebook and the nobiliary particles of Wikipedia; short forms from general knowledge.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Particles that join a family name, in lower case. */
export const PARTICLES = list(
  "de del della di da dos das du d la le las los el al ul bin ibn ben bint bat van von der den ter ten zu zum af av st san abu umm y",
);

/** What may follow a family name, without its full stop. */
export const SUFFIXES = list("jr sr ii iii iv v esq phd md junior senior");

/** Given names with the short forms that stand for them; each line is one group. */
const SHORT_FORMS = `
  alexander alex al xander
  abraham abe
  albert al bert
  andrew andy drew
  anthony antony tony
  arthur art
  barbara barb
  barack barry
  benjamin ben benny
  bernard bernie bernhard
  bradley brad
  catherine katherine kathryn kathleen cathy kathy kate katie kat
  charles chuck charlie
  christine christina christy chris
  christopher chris kit
  clifford cliff
  clinton clint
  cynthia cindy
  daniel dan danny
  david dave
  deborah debra debbie deb
  donald don donnie
  douglas doug
  edward ed eddie ted ned
  elizabeth liz beth betty eliza lizzie
  eugene gene
  francis frank
  franklin frank
  frederick fred freddie
  gerald jerry gerry
  geoffrey jeffrey jeff geoff
  gregory greg
  harold harry hal
  henry hank harry
  herbert herb
  howard howie
  jacob jake
  jacqueline jackie
  james jim jimmy jamie
  janet jan
  jennifer jen jenny
  john jack johnny jon jonathan
  joseph joe joey
  joshua josh
  judith judy
  kenneth ken kenny
  lawrence laurence larry
  leonard len lenny leo
  lewis louis lou
  margaret peggy maggie meg marge
  martin marty
  matthew matt
  melvin mel
  michael mike mick mickey
  mitchell mitch
  nancy nan
  nathaniel nathan nate nat
  nicholas nick
  nicole nikki
  pamela pam
  patricia pat patty tricia trish
  patrick pat paddy
  peter pete
  philip phillip phil
  randolph randall randy rand
  raymond ray
  rebecca becky
  reginald reggie
  richard rick dick rich richie ricky
  robert bob bobby rob robby robbie bert
  ronald ron ronnie
  rudolph rudy rudolf
  russell russ
  samuel sam sammy
  sandra sandy
  stephen steven steve
  stuart stewart stu
  susan sue suzanne susie
  theodore ted teddy theo
  theresa teresa terry
  thomas tom tommy thom
  timothy tim timmy
  victoria vicky vicki
  victor vic
  vincent vince vinny
  virginia ginny
  walter walt wally
  wendell wendy
  wilbur will
  william bill will billy willie liam
  zachary zach zack
`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "));

const FORMS = new Map<string, Set<number>>();
SHORT_FORMS.forEach((group, i) => {
  for (const name of group) FORMS.set(name, (FORMS.get(name) ?? new Set()).add(i));
});

/** True where the two given names (lower case) can be the same person's: equal, short forms, or one the other's initial. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.replace(/\.$/, ""), b.replace(/\.$/, "")];
  if (x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0])) return true;
  const forms = FORMS.get(y);
  for (const i of FORMS.get(x) ?? []) if (forms?.has(i)) return true;
  return false;
}
