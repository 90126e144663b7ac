/**
 * Words that make a capitalised name an organisation, a publication, a law, a building or an event, and not a person; in
 * lower case. Compiled from general knowledge (forms of company, bodies of state, kinds of publication and institution).
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads of organisations, publications and bodies that can speak. */
export const ORGANISATION_WORDS = list(`
  inc corp co ltd llc llp plc gmbh sa ag nv group holdings partners associates ventures capital industries enterprises
  company corporation incorporated bank bancorp financial securities insurance trust fund funds foundation institute
  institution university college school academy center centre clinic hospital church cathedral temple mosque synagogue
  committee commission council congress parliament senate house assembly legislature cabinet ministry department dept
  agency bureau office administration authority board court tribunal service services corps guard police army navy
  marines force forces command staff party coalition alliance union unions association assn federation confederation league
  society guild club team organization organisation network news times post journal herald tribune gazette chronicle
  observer examiner inquirer telegraph guardian globe dispatch register sentinel courier bulletin daily weekly magazine
  press media radio television tv broadcasting channel cable wire digest review reporter today blog website online
  museum library orchestra theater theatre studios pictures records entertainment productions films motors airlines airways
  railways systems technologies technology software laboratories labs pharmaceuticals energy oil gas petroleum steel
  electric power foods stores brands hotels resorts casino casinos realty properties international worldwide global
  pac superpac caucus campaign conference convention commonwealth republic kingdom federation embassy consulate mission
  government treasury pentagon kremlin nations democrats republicans conservatives liberals libertarians greens
  voters workers teamsters veterans families mothers moms americans women men students teachers nurses firefighters
  officers citizens action initiative project network movement front brotherhood watch rights justice policy research
  studies strategies consulting communications advocates defenders forum summit roundtable chamber commerce exchange
  fbi cia nsa doj dhs dnc rnc epa irs sec fda cdc nasa nato opec unicef unesco imf wto ioc fifa nfl nba mlb nhl ncaa
  nra aclu naacp afl-cio seiu cnn nbc cbs abc msnbc pbs npr bbc espn hbo cnbc ap afp upi wsj nyt usa isis isil hamas
  hezbollah taliban al-qaeda google facebook twitter apple microsoft amazon exxon walmart goldman boeing verizon at&t
  politico reuters bloomberg breitbart xinhua tass politifact buzzfeed huffpost vox slate salon gallup quinnipiac
  nielsen youtube instagram snapchat whatsapp reddit wikileaks wikipedia uber tesla netflix disney starbucks nike
  pepsi coca-cola mcdonald's ford toyota samsung huawei alibaba sony intel ibm oracle pfizer merck citigroup citibank
  jpmorgan barclays hsbc lehman kkk antifa national forbes fortune newsweek variety billboard esquire vogue harvard yale cornell nation
  footwear apparel clothing golf mansion blm mtv vh1 c-span
`);

/** Heads of names that are things, laws, places, events, times or works. */
export const THING_WORDS = list(`
  act bill law amendment constitution treaty accord agreement deal pact plan program project resolution protocol
  street avenue ave road rd boulevard blvd lane drive square plaza park place building tower towers hall hotel arena
  stadium field airport station bridge dam canal port harbor harbour beach bay lake river creek island islands isles
  mountain mountains mount hill hills valley canyon desert forest ocean sea strait gulf peninsula cape county city town
  township village borough district region province state territory coast border heights falls springs ranch farm
  war wars battle revolution rebellion uprising crisis scandal massacre attack attacks shooting election elections primary
  primaries caucuses debate debates convention inauguration olympics games cup bowl series championship tournament race
  festival day week month year night eve weekend season century era age decade anniversary parade march marathon gala
  award awards prize medal oscar oscars emmy emmys grammy grammys tony pulitzer nobel hour tour show special edition
  episode movie film song album book report poll survey index average medicare medicaid obamacare security internet web
  facebook iphone ipad android windows mac email e-mail bible koran quran torah gospel god lord jesus christ allah
  thanksgiving christmas easter tax taxes budget deficit economy wall tea belt trump-pence clinton-kaine brexit
  air one force two boeing airbus suv humvee nuclear christianity islam judaism catholicism communism socialism
  capitalism marxism fascism terrorism feminism twitter gmail getty images photo photos video ebola zika hiv aids dna
  classic exit trail estate derby
  english arabic spanish french mandarin latin hebrew i ii iii iv v vi pm am est edt et pst pdt gmt tv gdp ceo cfo phd mba
  ph.d m.d jd esq lgbt lgbtq
`);
