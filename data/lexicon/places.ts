/**
 * Places and the adjectives and peoples named after them. Countries and capitals as the United Nations lists them, with
 * their usual English short names; US states and postal/AP abbreviations; the largest US and world cities, some regions,
 * and seats that stand for a government. Entries of several words are written with "_".
 */
const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll("_", " ")),
  );

export const COUNTRIES = list(`
  Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh
  Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Herzegovina Botswana Brazil Brunei Bulgaria Burkina_Faso Burma
  Burundi Cambodia Cameroon Canada Chad Chile China Colombia Comoros Congo Costa_Rica Croatia Cuba Cyprus Czechia
  Czech_Republic Denmark Djibouti Dominica Dominican_Republic Ecuador Egypt El_Salvador Eritrea Estonia Eswatini Ethiopia
  Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary
  Iceland India Indonesia Iran Iraq Ireland Israel Italy Ivory_Coast Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kosovo
  Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia Madagascar Malawi
  Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique
  Myanmar Namibia Nauru Nepal Netherlands New_Zealand Nicaragua Niger Nigeria North_Korea South_Korea Korea Norway Oman
  Pakistan Palau Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa San_Marino
  Saudi_Arabia Senegal Serbia Seychelles Sierra_Leone Singapore Slovakia Slovenia Somalia South_Africa South_Sudan Spain
  Sri_Lanka Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Togo Tonga Tunisia Turkey
  Turkmenistan Tuvalu Uganda Ukraine United_Arab_Emirates United_Kingdom United_States America Uruguay Uzbekistan Vanuatu
  Vatican Venezuela Vietnam Yemen Zambia Zimbabwe Britain Great_Britain England Scotland Wales Northern_Ireland Holland
  Soviet_Union U.S. U.S US USA U.S.A. U.K. U.K UK U.A.E. UAE U.N. UN E.U. EU Greenland Hong_Kong Macau Puerto_Rico Guam
  Bermuda Gaza West_Bank Chechnya Crimea Kurdistan Catalonia Quebec Ontario Alberta British_Columbia
`);

/** Seats that stand for a government. */
export const SEATS = list(`
  Washington Beijing Moscow London Paris Berlin Tokyo Seoul Pyongyang Tehran Baghdad Kabul Islamabad Delhi New_Delhi
  Jerusalem Cairo Ankara Riyadh Damascus Brussels Rome Madrid Athens Warsaw Kiev Kyiv Budapest Vienna Bern Havana Caracas
  Brasilia Bogotá Bogota Ottawa Canberra Wellington Taipei Hanoi Manila Jakarta Bangkok Pretoria Abuja Nairobi Tripoli
  Doha Dublin Stockholm Oslo Copenhagen Helsinki Lisbon Prague Kremlin White_House Pentagon Downing_Street Capitol_Hill
  Vatican Wall_Street Silicon_Valley Hollywood
`);

export const STATES = list(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana
  Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
  Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania
  Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.H. N.J N.J. N.M N.M.
  N.Y N.Y. N.C N.C. N.D N.D. Okla Ore Pa R.I R.I. S.C S.C. S.D S.D. Tenn Tex Vt Va Wash W.Va W.Va. Wis Wyo D.C. D.C DC NY
  NJ CA TX FL PA OH MI MA VA NC GA IL WA AZ CO MN WI MO MD TN IN KY AL SC LA OR OK CT IA MS AR KS UT NV NM NH ME RI
`);

export const CITIES = list(`
  New_York_City Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas San_Jose Austin Jacksonville
  Fort_Worth Columbus Charlotte San_Francisco Indianapolis Seattle Denver Boston El_Paso Nashville Detroit Oklahoma_City
  Portland Las_Vegas Memphis Louisville Baltimore Milwaukee Albuquerque Tucson Fresno Sacramento Kansas_City Mesa Atlanta
  Omaha Colorado_Springs Raleigh Long_Beach Virginia_Beach Miami Oakland Minneapolis Tulsa Bakersfield Wichita Arlington
  Tampa New_Orleans Honolulu Anaheim Lexington Stockton Henderson Cincinnati St._Louis Pittsburgh Greensboro Anchorage
  Plano Orlando Irvine Newark Toledo Durham Buffalo Cleveland Akron Dayton Flint Ferguson Charleston Charlottesville
  Des_Moines Cedar_Rapids Davenport Concord Manchester Nashua Richmond Norfolk Roanoke Salt_Lake_City Reno Boise Spokane
  Tacoma Albany Syracuse Rochester Hartford Providence Stamford Scranton Harrisburg Allentown Lansing Madison Springfield
  Little_Rock Birmingham Montgomery Mobile Jackson Baton_Rouge Knoxville Chattanooga Savannah Tallahassee Gainesville
  Fort_Lauderdale Palm_Beach West_Palm_Beach Naples Sarasota Brooklyn Manhattan Queens Bronx Staten_Island Harlem
  Hempstead Long_Island Westchester Cambridge Princeton Berkeley Stanford Palo_Alto Pasadena Santa_Monica Beverly_Hills
  Annapolis Bethesda Fairfax Alexandria Quantico Benghazi Aleppo Mosul Raqqa Fallujah Kandahar Sirte Misrata Basra
  Mumbai Kolkata Chennai Bangalore Karachi Lahore Dhaka Shanghai Guangzhou Shenzhen Hangzhou Chengdu Wuhan Osaka Kyoto
  Busan Istanbul Izmir St._Petersburg Odessa Lviv Minsk Vilnius Riga Tallinn Krakow Munich Frankfurt Hamburg Cologne
  Zurich Geneva Milan Turin Venice Florence Barcelona Valencia Seville Lyon Marseille Nice Calais Strasbourg Amsterdam
  Rotterdam The_Hague Antwerp Glasgow Edinburgh Liverpool Leeds Cardiff Belfast Toronto Montreal Vancouver Calgary
  Sydney Melbourne Brisbane Perth Auckland Johannesburg Cape_Town Durban Lagos Accra Addis_Ababa Kampala Kigali Khartoum
  Mogadishu Casablanca Tunis Algiers Amman Beirut Haifa Tel_Aviv Dubai Abu_Dhabi Mecca Medina Rio_de_Janeiro Rio
  São_Paulo Sao_Paulo Buenos_Aires Santiago Lima Quito Mexico_City Tijuana Guadalajara Juárez Santo_Domingo Port-au-Prince
  San_Juan Reykjavik Belgrade Zagreb Sarajevo Sofia Bucharest Singapore Kuala_Lumpur Phnom_Penh Yangon Rangoon Kathmandu
  Davos Guantánamo Guantanamo Bosworth
`);

/** Continents, seas, regions and land forms, and words that make a chunk a place. */
export const REGIONS = list(`
  Africa Asia Europe Antarctica Oceania Eurasia Latin_America North_America South_America Central_America Middle_East
  Far_East East_Asia Southeast_Asia South_Asia Central_Asia Balkans Caribbean Scandinavia Maghreb Sahel Levant Midwest
  Northeast Southwest Northwest Southeast Deep_South Rust_Belt Sun_Belt Bible_Belt Appalachia New_England Bay_Area
  Pacific Atlantic Arctic Antarctic Mediterranean Baltic Black_Sea Red_Sea South_China_Sea Persian_Gulf Gulf Himalayas
  Rockies Alps Andes Sahara Siberia Earth Mars Moon West East North South
`);

/** Every place above. */
export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  ...SEATS,
  ...STATES,
  ...CITIES,
  ...REGIONS,
]);

/** Adjectives and peoples: "Chinese officials", "the Russians". */
export const DEMONYMS = list(`
  Afghan Albanian Algerian American Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahraini Bangladeshi
  Belarusian Belgian Bolivian Bosnian Brazilian British Briton Bulgarian Burmese Cambodian Cameroonian Canadian Chilean Chinese
  Colombian Congolese Croatian Cuban Cypriot Czech Danish Dane Dominican Dutch Ecuadorean Egyptian Emirati English
  Eritrean Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek Guatemalan Haitian
  Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jordanian Kazakh
  Kenyan Korean Kosovar Kurd Kurdish Kuwaiti Laotian Latvian Lebanese Liberian Libyan Lithuanian Malaysian Malian
  Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani
  Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Polish Pole Portuguese Qatari Romanian Russian Rwandan Saudi
  Scottish Scot Senegalese Serbian Serb Singaporean Slovak Slovenian Somali Soviet Spanish Spaniard Sudanese Swedish Swede
  Swiss Syrian Taiwanese Tanzanian Thai Tibetan Tunisian Turkish Turk Ugandan Ukrainian Uruguayan Uzbek Venezuelan
  Vietnamese Welsh Yemeni Zambian Zimbabwean African Asian Arab Arabic Latino Latina Latinx Hispanic Black White Caucasian
  Native Western Eastern Northern Southern Texan Californian Floridian Virginian Ohioan Iowan Pennsylvanian Midwestern
  Southerner Northerner Nevadan Arizonan Georgian Michigander Wisconsinite Muslim Islamic Islamist Christian Catholic
  Protestant Evangelical Baptist Methodist Mormon Jewish Jew Hindu Sikh Buddhist Sunni Shiite Shia Orthodox Anglican
  Lutheran Presbyterian Quaker Atheist Republican Democrat Democratic GOP Conservative Liberal Libertarian Socialist
  Communist Fascist Nazi Marxist Maoist Tory Labour Green Tea_Party Bolshevik Zionist Anglo Afro African-American
  Asian-American Mexican-American Arab-American Cuban-American Roman Byzantine Ottoman Confederate Union Marine Spartan
`);

/** American states by their AP and postal abbreviations, without full stops: "Tenn" and "TN" are Tennessee. */
const STATE_OF: ReadonlyMap<string, string> = new Map(
  `
  Ala AL Alabama,AK Alaska,Ariz AZ Arizona,Ark AR Arkansas,Calif CA California,Colo CO Colorado,Conn CT Connecticut,
  Del DE Delaware,Fla FL Florida,Ga GA Georgia,HI Hawaii,ID Idaho,Ill IL Illinois,Ind IN Indiana,IA Iowa,Kan KS Kansas,
  Ky KY Kentucky,La LA Louisiana,ME Maine,Md MD Maryland,Mass MA Massachusetts,Mich MI Michigan,Minn MN Minnesota,
  Miss MS Mississippi,Mo MO Missouri,Mont MT Montana,Neb NE Nebraska,Nev NV Nevada,NH Hampshire,NJ Jersey,NM Mexico,
  NY York,NC Carolina,ND Dakota,OH Ohio,Okla OK Oklahoma,Ore OR Oregon,Pa PA Pennsylvania,RI Island,SC Carolina,SD Dakota,
  Tenn TN Tennessee,Tex TX Texas,UT Utah,Vt VT Vermont,Va VA Virginia,Wash WA Washington,WVa WV Virginia,Wis WI Wisconsin,
  Wyo WY Wyoming`
    .split(",")
    .flatMap((line) => {
      const forms = line.trim().split(/\s+/);
      const state = (forms.at(-1) ?? "").toLowerCase();
      return forms.map((form): [string, string] => [form.toLowerCase(), state]);
    }),
);

const formOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[dri][-–]/, "")
    .replaceAll(".", "");

/** The last word of the state that "Va.", "R-Va." or "Virginia" names, in lower case; undefined where it names none. Of any case: "in" is Indiana. */
export const stateOf = (word: string): string | undefined => STATE_OF.get(formOf(word));

/** True of "Va." and "R-Va.", not of "Virginia"; as `stateOf`. */
export function isAbbreviatedState(word: string): boolean {
  const state = stateOf(word);
  return state !== undefined && state !== formOf(word);
}
