/**
 * Forms of address and titles that stand before a name, and nouns for what people do. Compiled from general knowledge of
 * English news style (the titles of the Associated Press and Reuters stylebooks; offices of state; occupations).
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Address that tells a man, in lower case without its full stop. */
export const MALE_ADDRESS = list("mr sir lord messrs father brother don señor monsieur herr mister fr");
/** Address that tells a woman. */
export const FEMALE_ADDRESS = list("mrs ms miss lady dame madam madame sister doña señora frau mme");
/** Address that tells neither. */
export const PLAIN_ADDRESS = list("dr prof rev hon sgt maj");

/** Titles with a capital before a name, in lower case without full stop; may stand in a row ("Senate Majority Leader"). */
export const TITLES = list(`
  president vice vice-president senator sen representative rep reps sens congressman congresswoman governor gov lt lieutenant general gen
  colonel col major maj captain capt sergeant sgt corporal cpl private pvt pfc admiral adm commander cmdr brig brigadier
  secretary minister prime premier chancellor chairman chairwoman chair chairperson speaker mayor judge justice attorney atty
  solicitor ambassador envoy consul pope king queen prince princess duke duchess emperor empress sultan emir sheikh sheik shah
  ayatollah imam mullah rabbi reverend rev pastor cardinal archbishop bishop monsignor msgr director commissioner sheriff
  chief officer detective det inspector constable agent coach professor prof doctor dr leader whip majority minority deputy
  assistant associate undersecretary under-secretary secretary-general acting interim former ex-president former-president
  comrade councilman councilwoman councilor alderman assemblyman assemblywoman delegate del treasurer comptroller
  superintendent principal dean chaplain counsel marshal state-sen first house senate foreign defense defence
  justices senators representatives governors presidents ministers professors judges drs profs gens govs editor-in-chief
  commander-in-chief secretaries mayors ambassadors
  treasury interior finance republican democrat democratic libertarian gop presidential vice-presidential candidate nominee hopeful editor
  correspondent anchor host spokesman spokeswoman spokesperson strategist pollster manager ceo cfo coo cto
  founder co-founder chief-of-staff aide adviser advisor lawyer author actor actress comedian singer rapper columnist
  commentator analyst economist historian activist father-in-law presumptive presumed justice-designate president-elect
  president-designate dictator strongman mogul billionaire businessman executive
`);

/** Ministries and offices that follow "Secretary of", "Minister of", "Director of" in a title. */
export const OFFICES = list(`
  state defense defence treasury labor labour commerce education energy interior agriculture transportation transport health
  human services homeland security housing urban development veterans affairs war navy army air force national intelligence
  justice finance foreign economy trade environment culture information public works staff communications operations
`);

/** Nouns for one person (man or woman), singular; plurals are made by rule. */
export const PERSON_NOUNS = list(`
  president ex-president vice-president senator congressman representative lawmaker legislator governor mayor minister premier chancellor secretary
  undersecretary ambassador envoy diplomat official officer commissioner councilman director chairman chairperson chair
  chief head leader boss manager executive ceo founder co-founder owner publisher editor reporter journalist correspondent
  anchor host moderator interviewer columnist commentator pundit blogger writer author novelist poet critic analyst
  strategist pollster consultant adviser advisor aide staffer spokesman spokesperson surrogate operative campaigner
  lobbyist fundraiser donor candidate nominee hopeful contender opponent rival challenger incumbent running-mate
  front-runner frontrunner mogul tycoon billionaire millionaire businessman investor entrepreneur developer banker trader
  broker economist historian professor scholar academic researcher scientist expert specialist fellow teacher student
  principal dean doctor physician surgeon psychiatrist psychologist nurse lawyer attorney prosecutor judge justice
  counsel sheriff policeman detective investigator agent inspector general colonel major captain sergeant lieutenant
  commander admiral soldier marine veteran sailor pilot guard pastor priest minister rabbi imam cleric bishop archbishop
  cardinal pope reverend activist advocate organizer organiser protester demonstrator volunteer supporter voter critic
  resident citizen immigrant migrant refugee worker employee farmer miner driver cook chef waiter musician singer rapper
  comedian comic actor artist director filmmaker producer photographer designer coach player athlete quarterback golfer
  boxer swimmer man boy guy son father dad brother husband uncle grandfather grandson nephew king prince duke emperor
  chairman-designate nominee-designate president-elect spokesperson witness victim suspect defendant plaintiff gunman
  shooter attacker hacker whistleblower informant source insider person individual friend colleague ally deputy
  predecessor successor neighbor neighbour parent child kid teen teenager toddler baby adult senior cousin spouse partner
  republican democrat conservative liberal libertarian independent socialist progressive moderate lawman statesman
  demagogue dictator strongman celebrity star superstar icon hero heroine native delegate member counsellor counselor
  secretary-general clerk janitor plumber electrician firefighter librarian historian biographer translator interpreter
  accountant auditor regulator comptroller treasurer ombudsman mediator negotiator ex-wife ex-husband newcomer freshman
  retiree pensioner survivor mother woman girl daughter mom sister wife aunt grandmother niece queen princess duchess
  chairwoman congresswoman spokeswoman councilwoman businesswoman policewoman actress hostess waitress lady gentleman
  heiress widow widower bride groom fiancé fiancée boyfriend girlfriend grandma grandpa grandparent pollster democrat
  alderman assemblyman assemblywoman jurist lieutenant-governor whip warden trustee premier ex-senator ex-governor
  participant attendee panelist speaker respondent caller commenter user tweeter traveler tourist passenger shopper
  customer consumer client patient analyst engineer architect mechanic operator chronicler essayist theorist philosopher
  sociologist anthropologist demographer statistician climatologist biologist physicist chemist astronaut conservationist
  environmentalist feminist nationalist populist separatist terrorist militant rebel insurgent jihadist extremist ex-aide
  sportscaster broadcaster newscaster talker radio-host documentarian playwright screenwriter songwriter dancer model
  stylist pageant-winner contestant laureate winner loser runner-up
  narrator neurosurgeon observer master confidant graduate questioner impostor centrist heckler foe
  guest listener viewer reader fan follower loyalist outsider elder believer skeptic sceptic detractor proponent backer
  booster ex-official defector dissident exile prisoner inmate detainee captive hostage juror bystander passer-by onlooker partisan zealot
  caucus-goer churchgoer shopkeeper grocer landlord tenant homeowner taxpayer congressperson policymaker officeholder
  figure signatory co-author coauthor co-host cohost emcee spokespeople technocrat oligarch monarch sultan
`);

/** Of those, the ones that tell a woman. */
export const FEMALE_NOUNS = list(`
  mother woman girl daughter mom sister wife ex-wife aunt grandmother grandma niece queen princess duchess chairwoman
  congresswoman spokeswoman councilwoman businesswoman policewoman assemblywoman actress hostess waitress lady heiress
  widow bride fiancée girlfriend heroine housewife stepmother stepdaughter granddaughter mother-in-law sister-in-law
  daughter-in-law frontwoman matriarch nun women mothers daughters sisters wives first-lady
`);

/** Of those, the ones that tell a man. */
export const MALE_NOUNS = list(`
  man boy guy son father dad brother husband ex-husband uncle grandfather grandpa grandson nephew king prince duke emperor
  chairman congressman spokesman councilman businessman policeman assemblyman actor waiter gentleman widower groom fiancé
  boyfriend gunman lawman statesman strongman stepfather stepson father-in-law brother-in-law son-in-law patriarch
  priest monk pope cardinal men fathers sons brothers husbands alderman ombudsman
`);

/** Relations told by a possessive ("his wife, Jane"). */
export const RELATIVES = list(`
  wife husband ex-wife ex-husband mother father son daughter brother sister uncle aunt nephew niece cousin widow widower
  grandfather grandmother grandson granddaughter stepson stepdaughter girlfriend boyfriend fiancé fiancée partner spouse
  mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law mom dad
`);

/** Nouns for several people or a body of them: the head of a group that speaks. */
export const GROUP_NOUNS = list(`
  administration campaign government ministry department agency bureau office committee commission council court panel
  board party coalition alliance union association federation league society institute institution foundation
  organization organisation group groups company companies firm corporation bank network newspaper paper magazine
  journal outlet site website station channel publication tabloid daily weekly blog press media police army military navy
  force forces team staff crew crowd audience camp side sides people public family families couple pair trio parents
  children kids congress parliament senate house legislature cabinet kremlin pentagon white regime junta monarchy embassy
  consulate delegation mission union church university college school hospital faculty majority minority opposition
  community communities industry city state nation country countries town county world west east north south left right
  prosecution defense defence jury tribunal watchdog regulator regulators lobby think-tank thinktank nonprofit charity
  super-pac pac caucus conference convention club band fund business businesses mainstream establishment personnel chamber exchange retailer airline automaker manufacturer
  carmaker drugmaker startup developer insurer lender brokerage studio label chain giant maker publisher body
`);

/** Documents and utterances that "say". */
export const DOCUMENT_NOUNS = list(`
  report study survey poll analysis article story editorial op-ed column essay book memoir letter memo memorandum email
  e-mail emails e-mails message text tweet tweets post posting blog statement release lawsuit suit complaint filing
  filings affidavit indictment ruling opinion order decision bill law act amendment measure resolution treaty agreement
  deal contract document documents transcript transcripts record records tape video recording clip ad advertisement commercial
  spot script speech caption sign signs banner headline note notice page website site platform plan proposal guideline
  guidelines manual policy data figures results statistics test review audit census forecast estimate paper dossier
  brief petition profile piece dispatch subpoena warrant leaflet flyer brochure poster placard slogan chant chants quote
  account narration voice-over voiceover pitch excerpt excerpts remarks projection summary footnote photo card rules
  ranking rankings findings interview constitution finding accounts legend rumor rumors rumour source
`);
