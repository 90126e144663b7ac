/**
 * What governments, parties, companies and unions decide and argue about, by field, in singular. Source: written by hand along the
 * major topics of the Comparative Agendas Project's codebook (comparativeagendas.net), and widened once after reading which issues of
 * the training articles went unlisted; words of a single story, and most that news uses in another sense ("lead", "race", "record"), are
 * left out again.
 */
export const POLICY_WORDS: ReadonlySet<string> = new Set(
  // economy
  (
    "affordability appropriation austerity bailout bond budget capacity creditor currency cutback debt deduction default deficit " +
    "deflation devaluation earmark economic economy expenditure fee fiscal fund funding grant growth income industry inequality " +
    "inflation infrastructure jobless levy liquidity loophole manufacturing monetary nationalization overcapacity pay pension " +
    "privatization productivity rate recession restructuring revenue salary shortage shortfall spending stimulus surplus tax " +
    "taxation taxpayer toll unemployment wage " +
    // rights
    "abortion adoption affirmative apartheid assimilation bigotry blasphemy censorship civil cloning contraception " +
    "desegregation disability discrimination divorce embryo equality equity euthanasia fetal freedom gay gender hate headscarf " +
    "hijab homosexuality human inclusion indigenous integration islamophobia lesbian lgbt liberty marriage minority privacy " +
    "profiling racial racism racist religion religious reparation reproductive segregation sexism slavery suffrage suicide " +
    "surrogacy surveillance transgender veil voting wiretapping xenophobia " +
    // health
    "addiction alcohol autism cancer cannabis clinic copay coverage dementia disease drug epidemic fentanyl health healthcare " +
    "heroin hospital hygiene immunization insurance lockdown malaria malpractice marijuana medicaid medical medicare " +
    "medication medicine mortality nursing obesity opioid outbreak overdose pandemic premium prescription psychiatric quarantine " +
    "sanitation smoking tobacco transplant vaccination vaccine vaping virus " +
    // farming
    "agricultural agriculture cattle cotton crop dairy drought famine farm farmer farming fertilizer fisherman fishery fishing food " +
    "forestry grain irrigation livestock organic pesticide rice soy sugar whaling wheat " +
    // labor
    "apprenticeship bargaining benefit childcare contract employee employment harassment job labor labour layoff offshoring " +
    "outsourcing overtime pensioner retirement severance staffing strike union " +
    "unionization unpaid worker workload workplace " +
    // education
    "admission charter classroom college curriculum education educational enrollment fraternity kindergarten literacy loan " +
    "preschool scholarship school student teacher testing textbook tuition voucher " +
    // environment
    "adaptation asbestos biodiversity carbon chemical climate conservation contaminated contamination coral deforestation emission " +
    "endangered environment environmental extinction flood flooding greenhouse habitat hurricane landfill logging " +
    "mitigation ocean plastic pollutant pollution rainforest recycling reef sewage smog toxic warming waste water wildfire wildlife " +
    // energy
    "biofuel coal dam drilling electricity energy enrichment ethanol fracking fuel gas gasoline grid hydropower nuclear " +
    "offshore oil petroleum plutonium reactor refinery renewable solar turbine uranium utility " +
    // immigration
    "amnesty asylum birthright border citizenship deport deportation immigrant immigration legalization migrant " +
    "migration naturalization passport refugee resettlement sanctuary smuggler smuggling trafficking undocumented visa wall " +
    // transport
    "aircraft airline airport automobile autonomous aviation bicycle bridge bus congestion drone ferry flight highway parking port " +
    "rail railway ridesharing road shipping subway traffic train transit transport transportation " +
    // crime
    "abuse ammunition assault bail bribery brutality cartel charge clemency corruption counterterrorism crime criminal detainee " +
    "detention embezzlement execution extremism extremist felon felony firearm fraud gang genocide gun homicide imprisonment " +
    "incarceration indictment interrogation jail jihadist kidnapping killing laundering lawsuit litigation misconduct murder pardon " +
    "parole perjury piracy police policing prison prosecution prosecutor radicalization rape rifle sentence sentencing shooting " +
    "smuggled stalking terror terrorism terrorist torture vigilante violence violent waterboarding " +
    // welfare
    "charity elderly entitlement foster homeless homelessness hunger orphan poverty welfare " +
    // housing
    "eviction foreclosure gentrification housing landlord mortgage rent rental shelter slum tenant zoning " +
    // business
    "acquisition antitrust bank banker banking bankruptcy casino competition consumer copyright corporate deregulation derivative " +
    "financial gambling lobbying lobbyist merger monopoly patent price pricing regulatory shareholder takeover trademark " +
    // defense
    "airstrike arm armament army arsenal atrocity ballistic base blockade bomb bombing ceasefire combat conscription defence " +
    "defense denuclearization deployment deterrence disarmament drawdown drill espionage hostage insurgency " +
    "insurgent intelligence intervention invasion landmine military militia mine missile nato navy nonproliferation patrol " +
    "proliferation radar siege spying submarine troop truce veteran war warfare warhead weapon weaponry withdrawal " +
    // technology
    "algorithm automated automation breach broadband broadcasting cyber cyberattack cybersecurity cyberspace data encryption hack " +
    "hacker hacking leak leaked robot satellite server spectrum technology telecommunication " +
    // trade
    "aluminum antidumping dumping duty embargo export globalization import investment protectionism protectionist quota " +
    "sanction steel tariff trade trading " +
    // foreign
    "accession alliance annexation brexit containment cooperation diplomacy diplomatic enlargement expansion extradition " +
    "humanitarian independence interference maritime membership normalization occupation peace peacekeeper " +
    "peacekeeping ransom recognition reconciliation referendum reunification secession security separatism " +
    "sovereignty statehood territorial territory treaty " +
    // government
    "accountability amendment audit authoritarianism bureaucracy classified confirmation constitution constitutional contribution " +
    "coup crackdown curfew decentralization decree democracy dictatorship disclosure donation donor eligibility emergency " +
    "ethics federalism filibuster gerrymandering impeachment inquiry investigation judicial judiciary jurisdiction nepotism nominee " +
    "oversight patronage probe recount recusal redistricting reform removal resignation secrecy shutdown subpoena " +
    "transparency unconstitutional vacancy veto whistleblower " +
    // land
    "grazing land mineral mining park reservation tribal tribe wilderness " +
    // culture
    "art artifact cultural culture heritage language monument museum repatriation statue tourism tourist"
  ).split(" "),
);
