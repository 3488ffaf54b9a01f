/** Unnamed sources, documents, platforms and agency marks in English. */
import type { NounPhrases, PlatformWord, TitledWorks } from '../language.ts';
import type { WirePattern } from '../patterns.ts';

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Single people: no source without a word like “a” before them. */
const counted =
  list(`scientist researcher doctor critic supporter opponent activist campaigner politician leader protester demonstrator teacher student
parent driver trader observer detective organiser customer passenger soldier commander militant strategist pundit commentator firefighter nurse
engineer villager advocate rescuer shopper meteorologist boss scholar banker negotiator academic conservationist environmentalist detractor backer
skeptic sceptic unionist superdelegate pastor rabbi imam homeowner motorist commuter parishioner psychiatrist sociologist climatologist ecologist
virologist pediatrician paediatrician physician paramedic surgeon contractor coach player athlete trainer associate proponent loyalist surrogate juror
inmate prisoner detainee inspector entrepreneur founder fact-checker educator cleric monk priest nun clinician therapist broker musician librarian
archivist curator blogger influencer listener panelist bystander onlooker passer-by receptionist shopkeeper fisherman farmer grower breeder hunter
miner logger trucker pilot sailor commissioner councillor councilor bureaucrat envoy interpreter translator pupil caregiver carer auditor accountant
consultant recruiter zoologist botanist oncologist cardiologist neurologist nutritionist dietitian bookmaker legislator immigrant traveler traveller
tourist visitor guest spectator roommate classmate teammate coworker co-worker acquaintance sibling cousin defendant plaintiff petitioner
whistleblower whistle-blower hardliner hard-liner churchgoer demographer statistician mathematician chemist toxicologist oceanographer hydrologist
volcanologist geneticist immunologist microbiologist veterinarian dentist pharmacist midwife anthropologist philosopher theologian linguist
criminologist technologist cryptographer rancher lecturer professor lifeguard ambassador restaurateur bartender chef cyclist hiker climber newcomer
marcher striker evacuee hostage confidant confidante reader girlfriend boyfriend ex-girlfriend ex-boyfriend ex-wife ex-husband fiance fiancé fiancée
partner grandmother grandfather uncle aunt niece nephew widow widower stepfather stepmother mom mum co-author client vendor merchant co-star
dispatcher clerk cashier manager supervisor trooper cop gamer streamer designer programmer technician mechanic janitor nanny babysitter waiter
waitress pensioner retiree teen teenager girl boy youngster renter planner person mother father wife husband brother sister son daughter dad member
dealer ally barman barmaid policeman policewoman salesman postman cameraman clergyman crofter publican invigilator referee umpire cobbler weaver carpenter plumber electrician welder roofer joiner beekeeper shepherd gardener
forester gamekeeper ranger warden keeper angler skater skier surfer swimmer diver rower boater walker rambler gymnast boxer wrestler footballer
cricketer golfer goalkeeper defender midfielder drummer guitarist bassist pianist violinist conductor composer songwriter dancer choreographer painter
sculptor poet novelist playwright illustrator cartoonist courtier mandarin pal schoolfriend buddy flatmate housemate cellmate islander devotee
worshipper worshiper pilgrim disciple follower believer preacher vicar bishop mahout dataminer modder coder moderator herder winemaker brewer
baker butcher grocer barber hairdresser stylist florist jeweller stallholder hawker bookseller leaseholder occupant householder lodger steward
stewardess bouncer chauffeur courier cabbie caretaker cleaner housekeeper radiographer anaesthetist obstetrician dermatologist
radiologist headmaster headmistress headteacher tutor dean rector examiner magistrate solicitor barrister bailiff constable sergeant conscript 
reservist sniper insurgent rebel fighter guerrilla warlord smuggler trafficker gangster docker stevedore crewmate seafarer mariner 
holidaymaker backpacker camper trekker canvasser volunteer fundraiser defector dissident deportee returnee asylum-seeker claimant appellant
complainant accuser bidder buyer seller consumer subscriber taxpayer supplier wholesaler exporter importer stockbroker underwriter actuary financier
backbencher frontbencher punter netizen redditor superfan scout selector assistant apprentice intern trainee freelancer elder chieftain
steelworker dockworker minder fixer surveyor valuer stakeholder creditor purist traditionalist brexiteer eurosceptic
naysayer doubter well-wisher mourner picketer rioter looter settler creator trustee beneficiary`);

/** “boys”, “allies”, “coaches”. */
const plural = (one: string) => `${one.replace(/([^aeiou])y$/, '$1ie').replace(/(ch|s)$/, '$1e')}s`;

/** What an office or a role is for, at the end of what stands before its holder’s name. */
const FIELDS =
  'schools|education|housing|health|care|children|adults|families|environment|transport|highways|roads|waste|recycling|parks|leisure|culture|sports?|tourism|finance|resources|planning|regeneration|communities|community|neighbourhoods|safety|policing|crime|justice|climate|energy|industry|retail|distribution|food|media|communications|operations|research|strategy|policy|development|services|logistics|equality|skills|business|trade|agriculture|farming|water|security|defen[cs]e|digital|intelligence|immigration|tax|pensions|labou?r|employment|growth|economy|technology|innovation|engineering|science|marketing|sales|people|trust|council|club|company|charity|association|union|committee|assembly|board|party|group|federation|society|institute|cent(?:re|er)|foundation|opposition|authority|agency|school|college|hospital|church|museum|region|district|province|state|city|county|zone|area';

export const unnamed: NounPhrases = {
  minWords: 1,
  titling: `^(?!(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Oo]ther|[Tt]wo|[Tt]hree)\\b)(?:[^.,;:?!]*[ -])?(?:[Mm]ember|[Oo]fficer|[Oo]rgani[sz]er|[Ss]ecretary|[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hief|[Ll]ead|[Ll]eader|[Cc]hair|[Cc]hair(?:man|woman|person)|[Ee]xecutive|[Mm]anager|[Pp]resident|[Cc]ommissioner|[Cc]o-?ordinator|[Cc]onven[eo]r|[Ss]pokes(?:man|woman|person))s? (?:for|of|on|in|at) (?:[\\p{L}&’'-]+ ){0,4}?(?:${FIELDS}) $`,
  heads:
    list(`official officials source sources people aide aides adviser advisers advisor advisors insider insiders witness witnesses eyewitness eyewitnesses
resident residents spokesman spokeswoman spokesperson spokespeople spokespersons representative representatives rep reps authorities prosecutor
prosecutors investigator investigators expert experts analyst analysts economist economists medics lawyer lawyers attorney attorneys neighbour
neighbor neighbours neighbors relative relatives friend friends colleague colleagues employee employees worker workers diplomat diplomats lawmakers
operative operatives user users commenter commenters victim victims survivor survivors executive executives historians epidemiologists regulators
media lobbyist lobbyists organizers fan fans ministers senators governors president minister premier chairman judge allies troops locals families
staffers conservatives liberals mayor insurers forecasters directors director superintendent head organizer publicist pope owner attendees woman women
man men officer officers deputies captain unions those others delegates donors pollsters clergy investors shareholders tenants landlords refugees
migrants veterans hackers psychologists biologists builders developers staffer specialist specialists rivals foes counterparts sympathizers monitors
retailers manufacturers publishers viewers callers speakers participants passersby passers-by fishermen captains paratroopers generals psychologist
physicist historian biologist epidemiologist landlord tenant shareholder investor donor delegate veteran refugee migrant hacker pollster agent agents
tipster tipsters leaker leakers coroner coroners astronomer astronomers palaeontologist palaeontologists paleontologist paleontologists archaeologist
archaeologists geologist geologists seismologist seismologists pathologist pathologists biographer biographers vets employers progressives centrists
populists nationalists separatists physicists midwives firms companies sheriffs mayors candidate nominee lawmaker senator congressman congresswoman
businessman businesswoman billionaire actor actress singer rapper author comedian filmmaker governor tycoon magnate mogul frontrunner front-runner
incumbent challenger producer producers attendee networks judges grandparents castmates bandmates groups organizations organisations agencies owners
wives actors singers rappers comedians filmmakers superintendents congressmen congresswomen businessmen businesswomen publicists hospitals charities
watchdogs constituents counsel family newspapers tabloids broadcasters publications bloggers commuters shoppers pundits commentators gunman suspect suspects`).concat(
      'republican democrat mp general staff crew policemen salesmen postmen mps meps ngos'.split(' '),
      counted,
      counted.map(plural),
    ),
  counted: [...counted, 'republican', 'democrat', 'mp', 'general'],
  own: ['my', 'our', 'your'],
  proper: list('Republican Democrat MP MPs MEPs NGOs'),
  after:
    "(?: (?:familiar with|close to|connected to|tied to|linked to|briefed on|with (?:direct )?knowledge of|involved in|in the know|who|with|from|in|at|for|of|around|near|behind|inside|outside|representing|speaking for|on(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|within|to|by)(?: (?!(?:that|which)\\b)(?:\\p{Lu}\\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Lt)\\.|[\\p{L}\\d][\\p{L}\\d’'-]*)){1,6}?(?<! \\p{Lu})(?= (?:said|say|says|saying|telling|calls?|called|asked|added|apologi[sz]ed|wrote|warns|described|referred|criticized|criticised|insisted|suggested|testified|would|could|will|is|are|was|were|did|took|made|found|believes|told|has|have|had|warn|warned|confirmed|announced|claimed|argue|believe|insist|acknowledged|accuse|accused|fear|admit|admits|admitted|write|writes|think|thinks|recall|recalled|recalls|predict|predicted|add|adds|note|notes|noted|argues|argued|explained|complained|complain|alleged|suggest|claim|describe|tell|tells|maintain|maintained|denied|deny|revealed|replied|urged|blame|blamed|demand|demanded|points?|pointed|expect|expected|hope|hoped|remember|remembered|dispute|disputed|question|questioned|confirm|speak|spoke|reported|estimate|estimated|puts?|came|went|want|wanted|felt|feel|agree|agreed|stressed|feared|worry|worried|cautioned|describes)\\b|[,.;:]|$))?",
};

/** Words that stand for somebody only where they speak: "Another wrote". */
export const speaking =
  '(?<![\\p{L}’\'-])(?:(?<=[”"’] (?:said|says|wrote|writes|added|joked|complained|sniffed|read|posted|tweeted) )(?:one|another)(?=[.,;]|$| (?:in|on|of|after|who)\\b)|(?:(?<!\\b(?:[Nn]o|[Ee]very|[Ee]ach|[Aa]ny|[Tt]he|[Aa]t least|[Oo]nly|[Ii]f|[Ww]hen|as|that|[Uu]nless) )(?:[Aa]nother|[Oo]ne|[Ss]omeone)(?! say )|(?<=^|[.?!”"] |[”"])(?:Others|Reports)|[Tt]he (?:prosecution|defence|defense)|(?:[Ss]tate|[Ll]ocal) (?:television|radio|press|newspapers)|[Tt]he (?:\\d\\d-year-old|(?:mother|father|mum|mom|dad|grandmother|grandfather|parent)[- ]of[- ](?:one|two|three|four|five|six|seven|eight|nine|\\d+)|(?:(?!(?:of|in|to|for|at|on|by|from|with|and|that|as|said)\\b)[\\p{L}\\d’-]+ ){0,2}(?:star|legend|ace|starlet|olympian|paralympian|medallist|medalist|champion|international|sprinter|jockey|goalscorer|batsman|batter|bowler|pitcher|playmaker|quarterback|icon)|Welsh(?:wo)?man|English(?:wo)?man|Irish(?:wo)?man|Scot|Scotsman|French(?:wo)?man|Dutch(?:wo)?man|Spaniard|German|Italian|Brazilian|Argentine|Argentinian|Uruguayan|Australian|Serb|Croat|Swede|Dane|Norwegian|Finn|Belgian|Austrian|Kenyan|Ethiopian|Jamaican|Briton|Londoner|Texan|Yorkshireman))(?= (?:also |then |later |even |simply |[a-z]+ly |has |have |had )?(?:said|says?|wrote|writes|added|adds|asked|tweeted|posted|replied|told|commented|claimed|claim|explained|argued|argues?|joked|quipped|noted|complained|warned|recalled|suggest|suggested|described|called (?:it|him|her|the)|insisted|predicted|observed|reported|report|alleged)(?![\\p{L}’\'-]| to be)))';

export const bodies: NounPhrases = {
  minWords: 2,
  alone: list('police gardaí gardai mounties'),
  owned: true,
  office:
    "^[Tt]he (?:(?:country|state|city|county|town)['’]s |state |county |city |federal |local |national |regional |provincial |municipal )*(?:(?:health|interior|defen[cs]e|foreign|finance|justice|education|labou?r|transport|transportation|energy|environment|trade|culture|agriculture|economy|tourism|oil|water|planning|welfare|immigration|corrections|sanitation|fire|police) (?:ministry|department|agency|authority)|(?:sheriff|mayor|governor|prosecutor|public prosecutor|district attorney|inspector general|surgeon general|solicitor general|attorney general|state attorney|coroner|medical examiner|president|prime minister|ombudsman|auditor general)['’]s (?:office|department)|fire (?:brigade|service|district)|ambulance service|coast guard|central bank|school (?:district|board)|city council|elections? (?:commission|board)|electoral commission|(?:high|supreme|appeals|constitutional) court|(?:weather|meteorological|statistics) (?:service|bureau|office|agency|department)|national guard|space agency|health (?:service|board|commission))$",
  heads: list(
    'police gardaí gardai mounties parliament-in-exile government-in-exile tribe government military ministry commission army navy council campaign embassy parliament department administration regime watchdog regulator office bureau agency authority bank union party team court board committee district service brigade guard group movement militia faction organisation organization charity coalition cartel insurgency junta federation diocese',
  ),
  after: '(?: of (?:the )?[\\p{Lu}][\\p{L}-]*)?',
};

/** No document unless one of the words stands before: no “statement” but a witness statement. */
const behind = (words: string, nouns: string) =>
  `(?<!(?:${words.replace(/(?<=^|\|)[a-z]/gu, (first) => `[${first.toUpperCase()}${first}]`)}) )(?:${nouns})`;

const weak = [
  '(?<=(?:Cent(?:er|re)|Institute|Society|Association|School|Department|Council) (?:for|of) (?:the )?(?:Advanced |Scientific |International )?)(?:Study|Studies|Research|Analysis|Review)',
  behind(
    'witness|bank|planning|impact|financial|climate|policy|disclosure|tax|registration|sworn|proxy',
    'statements?(?! of (?:facts|claim|case)\\b)',
  ),
  behind(
    'liner|patch|press|medical|clinical|case|program|programme|release|meeting|court|briefing|interview|field|therapy|explanatory|policy|costings|research|suicide|ransom',
    'notes?',
  ),
  behind('text|leaked|internal|encrypted|private|chat', 'messages?'),
  behind(
    'latest|recent|annual|audited|published|statutory|company|draft|company’s|firm’s',
    'accounts(?! (?:filed|lodged|published))',
  ),
  behind(
    'meeting|board|council|committee|cabinet|the|official|published|leaked|’s',
    '[Mm]inutes(?! (?:of|from|released|published|show))',
  ),
  behind(
    'clinical|\\d{4}|controlled|drug|vaccine|blind|randomized|randomised|crossover|pilot|field|human',
    'trials?(?! (?:published|found|show))',
  ),
  behind('tax', 'returns'),
  behind('advisory|expert|legal|court|dissenting|majority|concurring|unsigned|-page', 'opinion'),
  behind('amicus|legal|court|appeal|policy|-page', 'brief'),
  behind('briefing|information|press|data', 'pack'),
  '(?<=(?<!\\p{L})(?!(?:The|An?|New|Recent|Latest|Official|Government|Federal|Preliminary|Early|Initial|Internal) )\\p{Lu}[\\p{L}.’-]* )(?:assessments?|readout|analyses)|(?<=[Hh](?:is|er) (?:[a-z]+ )?)assessment',
].join('|');

export const documents: NounPhrases = {
  minWords: 2,
  alone: list('minutes invoices slides screenshots transcripts'),
  tailed: list(
    'research records documents minutes guidelines guidance invoices slides screenshots transcripts notes logs notices accounts emails e-mails findings',
  ),
  kin: [
    ['lawsuit', 'suit', 'complaint'],
    ['poll', 'survey'],
    ['study', 'research', 'paper', 'analysis', 'findings', 'trial', 'experiment', 'meta-analysis'],
  ],
  proper: list('Poll Survey Study Dossier Papers Paper Memo Bible Koran Quran Qur’an Torah Scripture'),
  unspecific:
    '^(?:(?:some|several|various|many|multiple|numerous|other|early|initial|unconfirmed|earlier|recent) )?(?:(?:local|news|media|press|foreign|international) ){0,2}reports$',
  heads:
    list(`study studies report survey poll polls filing filings lawsuit complaint affidavit indictment memo memos memorandum
dossier book memoir autobiography biography excerpt documents records papers slideshow transcript audit analysis resolution model reports form forms draft
models census ruling warrant letter paper research document release presentation manual guidelines modelling modeling draft certificate yearbook
data statistics email petition testimony deposition subpoena playbook script briefing suit summary declaration timeline autopsy obituary listing listings
guide guidebook advisory order emails e-mails brochure flyer flier pamphlet booklet essay thesis
dissertation forms review handbook questionnaire scorecard ledger invoice receipts logs bulletin communique communiqué dispatches cables treaty
constitution bylaws charter ordinance statute docs paperwork projections guidance motion minutes assessment assessments bulletins contract contracts
diary diaries log logs logbook register registry notice notices prospectus judgment judgement spreadsheet spreadsheets slides invoices schedule agenda whitepaper
leaflet leaflets evaluation manifesto permit licence protocol text circular directive decree edict submission application trial trials experiment experiments
bible koran quran qur’an torah scripture meta-analysis meta-analyses analyses simulations findings database dataset rankings itinerary screenshots inventory annex appendix addendum dossiers audits evaluations
petitions indictments affidavits complaints transcripts lawsuits rulings manuals books memoirs textbook textbooks dictionary encyclopedia encyclopaedia preprint inscription
correspondence message messages accounts returns statement statements notes note sheet factsheet archive archives file files disclosures roster manifest deed lease
patent patents syllabus checklist blurb regulation regulations drawings blueprints opinion brief injunction writ summons docket recommendations certificates tapes tape
readout tome breakdown pack`),
  after:
    "(?: (?:by|from|in|of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:in|by|from)|published in|(?:published|conducted|prepared|released|commissioned|compiled|carried out|issued)(?: (?:late|early|earlier|last|this|in|on|week|month|year|spring|summer|fall|autumn|winter|\\p{Lu}\\p{L}+day|\\d{4})){0,4} by|(?:published|posted)(?: (?:(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last) (?:week|month|year)|(?:on |in )?\\p{Lu}\\p{Ll}+\\.?(?: \\d{1,2})?(?:,? (?:19|20)\\d\\d)?))? in(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d))|to(?! \\d)|on|for)(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:(?:\\p{Lu}\\.){1,4}|[\\p{L}\\d](?:[\\p{L}\\d’'/&-]|[,.](?=\\d))*)){1,13}?(?<! \\p{Lu})(?= (?:(?:found|finds|reported|reports|says?|said|shows?|showed|showing|suggests?|suggested|alleges?|alleged|states|stated|reveals?|revealed|warns?|warned|concludes?|concluded|notes?|noted|estimates?|estimated|indicates?|indicated|highlights?|highlighted|cites?|cited|records|recommends?|recommended|claims?|claimed|argues?|argued|confirms?|confirmed|describes?|described|predicts?|predicted|gives|gave|puts?|lists?|listed|released|published|obtained|seen|reviewed|conducted|carried|taken|held|regarding|about|that|which|who|was|were|is|are|has|have|had|will|would|also|back|last|this|earlier|and(?! the \\p{Lu})|but|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)|[.;:]|,(?!\\d)|$))?",
  again:
    "^(?:the |most (?=recent))(?:(?:most|new|latest|recent|same|original|full|leaked) )*|(?<=(?:study|report|survey|paper|review|trial))[’']s findings$",
  vague: '^an? (?:new|recent|latest|separate|similar) [a-z]+$',
  credited:
    ', (?:which (?:was|is) )?(?:[a-z]+ly )?(?:(?:co-)?(?:published|released|issued|written|authored|compiled|commissioned|prepared|produced|drawn up|carried out|led|conducted|funded|signed))[^.;:]{0,40}? by (?:(?:an?|the) )?(?:[a-z]+ ){0,2}[{B}{O}{P}{N}{A}]|, by (?:the )?(?:[a-z]+ ){0,3}[{B}{O}{N}]',
  carried: '^(?:polls?|surveys?)$',
  part: 'firms?|compan(?:y|ies)|groups?|institutes?|cent(?:er|re)s?|teams?|directors?|analysts?|arms?|outfits?|agenc(?:y|ies)|organi[sz]ations?|units?|clubs?|fellows?|assistants?|scientists?',
  story: '^(?:reports?|analysis|investigation|documents?|review) (?:from|by|in) (?:the )?$',
  borrowed:
    '(?:Geological|Ordnance) Survey|[Tt]he (?:radio|TV|television|newspaper|magazine) report\\b|(?<!\\p{L})(?!(?:The(?! data| statistics)|An?|New|Recent|Latest|Official|Government|Federal|Preliminary|Early) )\\p{Lu}[^ ]*(?: [^ ]+)*(?<! survey| poll| tracking|Census) (?:data|statistics)(?!\\p{L})|(?:[Dd]ata|[Ss]tatistics)(?= (?:from|by|of|compiled|collected|provided|gathered|on)\\b)|(?<!survey |poll |tracking )(?:[Dd]ata|[Ss]tatistics)(?= (?:that|released|published)\\b)',
  weak,
};

export const titledWorks: TitledWorks = {
  before:
    "(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]his) (?:[\\p{Ll}\\d][\\p{L}\\d’'-]* ){0,3}?)?(?:book|memoir|memoirs|autobiography|biography|novel|anthology|documentary|essay|manifesto|report|study|paper|pamphlet|handbook|petition|dossier|document|survey|letter|memo|lawsuit),? (?:titled |entitled |called )?",
  bare: "(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?) (?:[\\p{Ll}\\d][\\p{L}\\d’'-]* ){0,3}?)?(?:(?:book|memoir|memoirs|autobiography|biography),?|documentary|(?:book|memoir|novel|report|study|documentary) (?:titled|entitled|called)) (?<title>\\p{Lu}[\\p{L}’'-]*(?::? (?:\\p{Lu}[\\p{L}’'-]*|of|the|in|a|an|and|to|for|on|from|with)){1,12})(?=[,.;]|$| \\(| that\\b)",
};

export const platforms: PlatformWord[] = [
  { name: 'Twitter', pattern: '\\b(?:[Rr]e)?[Tt]weet(?:s|ed|ing)?\\b', post: true },
  {
    name: 'Twitter',
    pattern:
      "\\bTwitter\\b(?!-)|(?<=\\b(?:[Oo]n|to|platform|site|via|network|media) )X(?! [A-Z])(?![\\p{L}’'-])|\\bX post",
  },
  { name: 'Truth Social', pattern: '\\bTruth Social\\b' },
  { name: 'Facebook', pattern: '\\bFacebook\\b' },
  { name: 'Instagram', pattern: '\\bInstagram\\b' },
  {
    name: 'Telegram',
    pattern: '\\bTelegram (?:channel|post|message|app|account)|(?<=\\b(?:[Oo]n|via|to) )Telegram\\b',
  },
  { name: 'TikTok', pattern: '\\bTikTok\\b' },
  { name: 'YouTube', pattern: '\\bYouTube\\b' },
  { name: 'Weibo', pattern: '\\bWeibo\\b' },
  { name: 'WhatsApp', pattern: '\\bWhatsApp\\b' },
  { name: 'WeChat', pattern: '\\bWeChat\\b' },
  { name: 'Reddit', pattern: '\\bReddit\\b' },
  { name: 'LinkedIn', pattern: '\\bLinkedIn\\b' },
  { name: 'Snapchat', pattern: '\\bSnapchat\\b' },
  { name: 'Bluesky', pattern: '\\bBluesky\\b' },
  { name: 'Threads', pattern: '(?<=\\b(?:[Oo]n|to) )Threads\\b' },
  { name: 'Medium', pattern: '(?<=\\b[Oo]n )Medium\\b' },
];

export const wire: WirePattern[] = [
  {
    name: 'contributing',
    pattern: '^Contributing(?: to this report)?: (?<outlet>.{2,160})',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'writers-contributed',
    pattern:
      '^(?:The )?(?<outlet>\\p{Lu}[^.;:(),]{1,30}?)(?: (?:[Bb]usiness|[Tt]echnology|[Ss]ports?|[Pp]olitical|[Ss]cience|[Hh]ealth|[Mm]edical|[Nn]ational|[Ll]egal|[Ee]ntertainment|[Ss]taff|[Ss]enior))* (?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?) \\p{Lu}[^;:()]{4,200} contributed to this (?:report|story|article)',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'contributed',
    pattern: '(?<outlet>[\\p{Lu}][^.;:()]{1,40}?)(?: also)? contributed to this (?:report|story|article)',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'with-reporting',
    pattern:
      '(?:[Ww]ith|[Aa]dditional|[Cc]ontains)? ?(?:[Rr]eporting|files|material|information|inputs?) (?:by|from) (?:the )?(?<outlet>[\\p{L}][^.;:()]{1,40})',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'with-files',
    pattern: '[-–— ]*[Ww]ith (?:files|reports) from (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40})',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'with-agency',
    pattern:
      '^[(—–-]? ?[Ww]ith (?:agencies, )?(?<outlet>[\\p{L}][^.;:(),]{1,25}?)(?:, (?:agencies|AFP|Reuters))?\\)?\\.?$',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'report-by-agency',
    pattern:
      '^This (?:report|article|story) by (?<outlet>(?:The |the )?[\\p{Lu}][^.;:()]{1,40}?) was first published\\b',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'republished-from',
    pattern:
      '[Rr]e(?:published|printed|posted) (?:here )?(?:with permission )?from (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40}?)(?=[.,;:()]|$| (?:under|on|with|where|by)\\b)',
    where: 'end',
    relation: 'republishes',
  },
  {
    name: 'transcript-by',
    pattern: '^Transcript provided by (?:the )?(?<outlet>[\\p{Lu}][^.;:(),]{1,40})',
    where: 'end',
    relation: 'republishes',
  },
  {
    name: 'read-original',
    pattern:
      '[Rr]ead the (?:full )?original (?:article|story|report|post|piece) (?:here )?(?:on|in|at|by|from) (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40})',
    where: 'end',
    relation: 'republishes',
  },
  {
    name: 'where-first-published',
    pattern:
      '(?<outlet>[\\p{Lu}][^.,;:()]{1,40}), where this (?:piece|article|column|story|essay|op-ed|commentary) (?:was |has been )?(?:first |originally )(?:published|posted|appeared|ran)',
    where: 'whole',
    relation: 'republishes',
  },
  {
    name: 'first-appeared',
    pattern:
      '(?:originally|first) (?:appeared|published|ran|posted) (?:on|in|by|at) (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40})',
    where: 'whole',
    relation: 'republishes',
  },
];
